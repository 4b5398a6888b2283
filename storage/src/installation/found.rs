//! The founding: one transaction, once.

use domain::{
    installation::found::{Found, FoundView, Foundation},
    problem::{Code, Refusal},
    procedure::Stamp,
    time::Moment,
};

use super::FOUNDED;
use crate::{administrator, administrator_group, error::StoreError, job::Persist, tx::Tx, user_class, user_group};

const FOUND: &str = "INSERT INTO installation (one, founded_at, rights_version) VALUES (1, $1, 1)";

impl Persist for Found {
    async fn load(&self, _: &Stamp, tx: &mut Tx) -> Result<FoundView, StoreError> {
        Ok(FoundView { is_founded: tx.opt::<(Moment,)>(FOUNDED, &[]).await?.is_some() })
    }

    async fn apply(&self, stamp: &Stamp, effect: &Foundation, tx: &mut Tx) -> Result<(), StoreError> {
        tx.exec(FOUND, &[stamp.at.into()]).await?;
        for administrator in &effect.administrators {
            administrator::row::insert(administrator, tx).await?;
        }
        for class in &effect.classes {
            user_class::row::insert(class, tx).await?;
        }
        for (class, user) in &effect.members {
            user_class::row::add_member(class, user, tx).await?;
        }
        for group in &effect.administrator_groups {
            administrator_group::row::insert(group, tx).await?;
        }
        for group in &effect.user_groups {
            user_group::row::insert(group, tx).await?;
        }
        Ok(())
    }

    fn refusal_of(constraint: &str) -> Option<Refusal> {
        (constraint == "installation_pkey").then(|| Code::AdministratorExists.into())
    }
}
