//! LoginExConfirm.

use domain::{
    procedure::Stamp,
    session::{
        login_ex_confirm::{ConfirmView, Confirmed, LoginExConfirm},
        otp::OtpState,
    },
};

use super::{otp, standing};
use crate::{administrator::row as administrator, error::StoreError, job::Persist, tx::Tx};

impl Persist for LoginExConfirm {
    async fn load(&self, stamp: &Stamp, tx: &mut Tx) -> Result<ConfirmView, StoreError> {
        if let Some(actor) = &stamp.actor {
            administrator::lock(&actor.user.canonical(), tx).await?;
        }
        let standing = standing::load(stamp, tx).await?;
        let state = match &standing {
            Some(standing) => otp::state(&standing.user.canonical(), tx).await?,
            None => None,
        };
        let pending = state.filter(|state| state.pending.is_some()).map(|state| state.generation);
        Ok(ConfirmView { standing, pending })
    }

    async fn apply(&self, stamp: &Stamp, effect: &Confirmed, tx: &mut Tx) -> Result<(), StoreError> {
        let (Some(actor), Some(_)) = (&stamp.actor, effect.generation) else { return Ok(()) };
        let key = actor.user.canonical();
        let state = otp::state(&key, tx).await?.ok_or(StoreError::NotOne)?;
        otp::write(&key, &OtpState { pending: None, ..state }, tx).await
    }
}
