//! SessionRevoke.

use domain::{
    procedure::Stamp,
    session::revoke::{Revoke, RevokeView, Revoked},
};

use super::row;
use crate::{error::StoreError, job::Persist, right, tx::Tx};

const OWNER: &str = "SELECT user_key FROM session WHERE session_id = $1 AND ended_at IS NULL AND expires_at > $2";

impl Persist for Revoke {
    async fn load(&self, stamp: &Stamp, tx: &mut Tx) -> Result<RevokeView, StoreError> {
        let acting = right::acting(stamp, tx).await?;
        let Some((key,)) = tx.opt::<(String,)>(OWNER, &[(&self.session).into(), stamp.at.into()]).await? else {
            return Ok(RevokeView { acting, owner: None });
        };
        let [owner] = right::holders([&key], tx).await?;
        let (owner, held) = owner.ok_or(StoreError::NotOne)?;
        Ok(RevokeView { acting, owner: Some((owner.user_id, held)) })
    }

    async fn apply(&self, stamp: &Stamp, effect: &Revoked, tx: &mut Tx) -> Result<(), StoreError> {
        row::end(std::slice::from_ref(&effect.session), stamp, tx).await
    }
}
