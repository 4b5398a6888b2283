//! UserClassAdd.

use domain::{
    id::UserId,
    problem::{Code, Refusal},
    procedure::Stamp,
    user_class::{
        Changed,
        add::{Add, AddView},
    },
};

use super::row;
use crate::{administrator, error::StoreError, job::Persist, right, tx::Tx};

impl Persist for Add {
    async fn load(&self, stamp: &Stamp, tx: &mut Tx) -> Result<AddView, StoreError> {
        right::lock(tx).await?;
        let acting = right::acting(stamp, tx).await?;
        let users = spelt(&self.explicit_users, tx).await?;
        let is_taken = row::find(&self.class_id, tx).await?.is_some();
        Ok(AddView { acting, users, is_taken })
    }

    async fn apply(&self, _: &Stamp, effect: &Changed, tx: &mut Tx) -> Result<(), StoreError> {
        row::insert(&effect.described.class, tx).await?;
        for user in &effect.added {
            row::add_member(&self.class_id, user, tx).await?;
        }
        right::change(tx).await
    }

    fn refusal_of(constraint: &str) -> Option<Refusal> {
        (constraint == "user_class_pkey").then(|| Code::UserClassExists.into())
    }
}

/// Each user that was named, as it is spelt; none where there is no such one.
pub(super) async fn spelt(named: &[UserId], tx: &mut Tx) -> Result<Vec<Option<UserId>>, StoreError> {
    let mut users = Vec::with_capacity(named.len());
    for user in named {
        users.push(administrator::row::find(&user.canonical(), tx).await?.map(|administrator| administrator.user_id));
    }
    Ok(users)
}
