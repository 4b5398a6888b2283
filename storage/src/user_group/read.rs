//! What is read of groups without changing anything.

use domain::{
    id::{GroupId, UserId},
    user_group::{Described, UserGroup},
};

use super::row;
pub use crate::right::member::{MemberPage, Membership};
use crate::{
    error::StoreError,
    job::Errand,
    right::member::{self, Of},
    tx::Tx,
};

/// Access controls on one page of groups, about: a group has up to 1,000, a page ends early instead.
const CONTROLS_SHOWN: usize = 2_000;
/// See [`Of::sql`].
const CANDIDATES: &str =
    "SELECT m.user_key, m.class_id, m.mac, a.user_id FROM user_class_member m JOIN administrator a ON a.user_key = m.user_key
    WHERE m.class_id IN (SELECT class_id FROM user_group_class WHERE group_id = $1) AND m.user_key > $2
    ORDER BY m.user_key, m.class_id LIMIT $3";

/// One group.
pub struct Find(pub GroupId);

impl Errand for Find {
    type Answer = Option<Described>;
    async fn run(&self, tx: &mut Tx) -> Result<Self::Answer, StoreError> {
        find(&self.0, tx).await
    }
}

pub(super) async fn find(id: &GroupId, tx: &mut Tx) -> Result<Option<Described>, StoreError> {
    match row::find(id, tx).await? {
        Some(group) => describe(group, tx).await.map(Some),
        None => Ok(None),
    }
}

async fn describe(group: UserGroup, tx: &mut Tx) -> Result<Described, StoreError> {
    let access_controls = row::controls(&group.group_id, tx).await?;
    Ok(Described { group, access_controls })
}

/// The next groups, ascending: `limit` of them, or fewer when they have many access controls.
pub struct List {
    /// After this one; none: from the first.
    pub after: Option<GroupId>,
    /// At most so many.
    pub limit: i64,
}

/// Some groups, and whether others follow.
pub struct Groups {
    /// Ascending.
    pub groups: Vec<Described>,
    /// The page ended because it became too long, not because there were no more groups.
    pub is_cut: bool,
}

impl Errand for List {
    type Answer = Groups;
    async fn run(&self, tx: &mut Tx) -> Result<Groups, StoreError> {
        let (mut groups, mut controls) = (Vec::new(), 0);
        for group in row::page(self.after.as_ref(), self.limit, tx).await? {
            if controls >= CONTROLS_SHOWN {
                return Ok(Groups { groups, is_cut: true });
            }
            let described = describe(group, tx).await?;
            controls += described.access_controls.len();
            groups.push(described);
        }
        Ok(Groups { groups, is_cut: false })
    }
}

/// The next members of a group, ascending; none: there is no such group.
pub struct Members {
    /// Of which group.
    pub group_id: GroupId,
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
    pub group_id: GroupId,
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
