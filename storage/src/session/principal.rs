//! Who stands behind a token: session, caller and effective rights, read in one state of the tables.

use domain::{administrator::Administrator, right::Rights, secret::Fingerprint};

use super::standing::{self, SessionRow};
use crate::{administrator::row as administrator, error::StoreError, job::Errand, right, tx::Tx};

/// What a token stands for.
pub struct Found {
    /// The session, ended or not.
    pub session: SessionRow,
    /// Its caller.
    pub caller: Administrator,
    /// What the caller holds now.
    pub rights: Rights,
}

/// Finds it; none when no session has this token.
pub struct Find(pub Fingerprint);

impl Errand for Find {
    type Answer = Option<Found>;
    async fn run(&self, tx: &mut Tx) -> Result<Option<Found>, StoreError> {
        let Some(session) = standing::by_token(&self.0, tx).await? else { return Ok(None) };
        let Some(caller) = administrator::find(&session.user_key, tx).await? else { return Ok(None) };
        let rights = right::of(&caller, tx).await?;
        Ok(Some(Found { session, caller, rights }))
    }
}
