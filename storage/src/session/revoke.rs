//! SessionRevoke.

use domain::{
    id::UserId,
    procedure::Stamp,
    session::revoke::{Revoke, RevokeView, Revoked},
};

use super::row;
use crate::{error::StoreError, job::Persist, right, tx::Tx};

const OWNER: &str = "SELECT a.user_id FROM session s JOIN administrator a ON a.user_key = s.user_key
    WHERE s.session_id = $1 AND s.ended_at IS NULL AND s.expires_at > $2";

impl Persist for Revoke {
    async fn load(&self, stamp: &Stamp, tx: &mut Tx) -> Result<RevokeView, StoreError> {
        let acting = right::acting(stamp, tx).await?;
        let owner = tx.opt::<(UserId,)>(OWNER, &[(&self.session).into(), stamp.at.into()]).await?;
        Ok(RevokeView { acting, owner: owner.map(|(user,)| user) })
    }

    async fn apply(&self, stamp: &Stamp, effect: &Revoked, tx: &mut Tx) -> Result<(), StoreError> {
        row::end(std::slice::from_ref(&effect.session), stamp, tx).await
    }
}
