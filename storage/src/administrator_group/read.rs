//! What is read of groups without changing anything.

use domain::{
    administrator_group::AdministratorGroup,
    id::{AdminGroupId, UserId},
};

use super::row;
pub use crate::right::member::{MemberPage, Membership};
use crate::{
    error::StoreError,
    job::Errand,
    right::member::{self, Of},
    tx::Tx,
};

/// See [`Of::sql`].
const CANDIDATES: &str =
    "SELECT m.user_key, m.class_id, m.mac, a.user_id FROM user_class_member m JOIN administrator a ON a.user_key = m.user_key
    WHERE m.class_id IN (SELECT class_id FROM admin_group_class WHERE group_id = $1) AND m.user_key > $2
    ORDER BY m.user_key, m.class_id LIMIT $3";

/// One group.
pub struct Find(pub AdminGroupId);

impl Errand for Find {
    type Answer = Option<AdministratorGroup>;
    async fn run(&self, tx: &mut Tx) -> Result<Self::Answer, StoreError> {
        row::find(&self.0, tx).await
    }
}

/// The next `limit` groups, ascending.
pub struct List {
    /// After this one; none: from the first.
    pub after: Option<AdminGroupId>,
    /// At most so many.
    pub limit: i64,
}

impl Errand for List {
    type Answer = Vec<AdministratorGroup>;
    async fn run(&self, tx: &mut Tx) -> Result<Self::Answer, StoreError> {
        row::page(self.after.as_ref(), self.limit, tx).await
    }
}

/// The next members of a group, ascending; none: there is no such group.
pub struct Members {
    /// Of which group.
    pub group_id: AdminGroupId,
    /// After this one; none: from the first.
    pub after: Option<UserId>,
    /// At most so many.
    pub limit: usize,
}

impl Errand for Members {
    type Answer = Option<MemberPage>;
    async fn run(&self, tx: &mut Tx) -> Result<Self::Answer, StoreError> {
        let Some(group) = row::find(&self.group_id, tx).await? else { return Ok(None) };
        let of = Of { sql: CANDIDATES, key: self.group_id.as_str(), class_ids: &group.class_ids, class_match: group.class_match };
        member::page(&of, self.after.as_ref(), self.limit, tx).await.map(Some)
    }
}

/// Is somebody in a group, and by which of its classes? None: there is no such group.
pub struct Member {
    /// The group.
    pub group_id: AdminGroupId,
    /// The user.
    pub user_id: UserId,
}

impl Errand for Member {
    type Answer = Option<Membership>;
    async fn run(&self, tx: &mut Tx) -> Result<Self::Answer, StoreError> {
        let Some(group) = row::find(&self.group_id, tx).await? else { return Ok(None) };
        member::test(&group.class_ids, group.class_match, &self.user_id, tx).await.map(Some)
    }
}
