//! AdminUpdate.

use domain::{
    administrator::{
        Credential,
        target::{Changed, TargetView},
        update::Update,
    },
    procedure::Stamp,
};

use super::{otp_password_update::retire, target};
use crate::{error::StoreError, job::Persist, tx::Tx};

impl Persist for Update {
    async fn load(&self, stamp: &Stamp, tx: &mut Tx) -> Result<TargetView, StoreError> {
        target::load(stamp, &self.user_id, tx).await
    }

    async fn apply(&self, stamp: &Stamp, effect: &Changed, tx: &mut Tx) -> Result<(), StoreError> {
        if effect.profile.administrator.credential == Credential::None {
            retire(&self.user_id.canonical(), stamp.at, tx).await?; // it may just have lost the door of its OTPs
        }
        target::apply(stamp, effect, tx).await
    }
}
