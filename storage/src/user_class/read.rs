//! What is read of classes without changing anything.

use domain::{
    id::{ClassId, UserId},
    user_class::{Described, MEMBERS_SHOWN, UserClass},
};

use super::row;
use crate::{error::StoreError, job::Errand, tx::Tx};

/// One class.
pub struct Find(pub ClassId);

impl Errand for Find {
    type Answer = Option<Described>;
    async fn run(&self, tx: &mut Tx) -> Result<Self::Answer, StoreError> {
        match row::find(&self.0, tx).await? {
            Some(class) => describe(class, tx).await.map(Some),
            None => Ok(None),
        }
    }
}

/// The next `limit` classes, ascending.
pub struct List {
    /// After this one; none: from the first.
    pub after: Option<ClassId>,
    /// At most so many.
    pub limit: i64,
}

impl Errand for List {
    type Answer = Vec<Described>;
    async fn run(&self, tx: &mut Tx) -> Result<Self::Answer, StoreError> {
        let mut page = Vec::new();
        for class in row::page(self.after.as_ref(), self.limit, tx).await? {
            page.push(describe(class, tx).await?);
        }
        Ok(page)
    }
}

/// The next `limit` explicit members of a class, ascending; none: there is no such class.
pub struct Members {
    /// Of which class.
    pub class_id: ClassId,
    /// After this one; none: from the first.
    pub after: Option<UserId>,
    /// At most so many.
    pub limit: i64,
}

impl Errand for Members {
    type Answer = Option<Vec<UserId>>;
    async fn run(&self, tx: &mut Tx) -> Result<Self::Answer, StoreError> {
        if row::find(&self.class_id, tx).await?.is_none() {
            return Ok(None);
        }
        let after = self.after.as_ref().map(UserId::canonical).unwrap_or_default();
        row::members(&self.class_id, &after, self.limit, tx).await.map(Some)
    }
}

/// Is somebody in a class? The outer none: there is no such class; the inner one: it is not in it, or not there at all.
pub struct Member {
    /// The class.
    pub class_id: ClassId,
    /// The user.
    pub user_id: UserId,
}

impl Errand for Member {
    type Answer = Option<Option<UserId>>;
    async fn run(&self, tx: &mut Tx) -> Result<Self::Answer, StoreError> {
        if row::find(&self.class_id, tx).await?.is_none() {
            return Ok(None);
        }
        row::member(&self.class_id, &self.user_id.canonical(), tx).await.map(Some)
    }
}

async fn describe(class: UserClass, tx: &mut Tx) -> Result<Described, StoreError> {
    let shown = i64::try_from(MEMBERS_SHOWN).unwrap_or(i64::MAX);
    let explicit_users = row::members(&class.class_id, "", shown, tx).await?;
    let explicit_user_count = row::count_members(&class.class_id, tx).await?;
    Ok(Described { class, explicit_users, explicit_user_count })
}
