//! OTPAPIUserPasswordUpdate.

use domain::{
    administrator::otp_password_update::{OtpPasswordUpdate, OtpReset, OtpView},
    procedure::Stamp,
    time::Moment,
};

use super::target;
use crate::{error::StoreError, job::Persist, session::otp, tx::Tx};

/// Of the state, and of the history, which outlives it.
const NEWEST: &str = "SELECT MAX(generation) FROM otp WHERE user_key = $1";
const FORGET: &str = "DELETE FROM otp_state WHERE user_key = $1";

impl Persist for OtpPasswordUpdate {
    async fn load(&self, stamp: &Stamp, tx: &mut Tx) -> Result<OtpView, StoreError> {
        let view = target::load(stamp, &self.user_id, tx).await?;
        let (newest,) = tx.one(NEWEST, &[(&self.user_id.canonical()).into()]).await?;
        Ok(OtpView { view, newest })
    }

    async fn apply(&self, stamp: &Stamp, effect: &OtpReset, tx: &mut Tx) -> Result<(), StoreError> {
        let key = self.user_id.canonical();
        retire(&key, stamp.at, tx).await?;
        otp::learn(&key, effect.state.generation, &effect.state.current, tx).await?;
        otp::write(&key, &effect.state, tx).await?;
        target::apply(stamp, &effect.changed, tx).await
    }
}

/// The current OTP, if there is one, is spent and stays in the history; nothing waits for a confirmation any more.
pub(crate) async fn retire(user_key: &str, at: Moment, tx: &mut Tx) -> Result<(), StoreError> {
    let Some(state) = otp::state(user_key, tx).await? else { return Ok(()) };
    otp::spend(user_key, state.generation, &state.current, at, tx).await?;
    tx.exec(FORGET, &[user_key.into()]).await.map(drop)
}
