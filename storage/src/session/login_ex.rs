//! LoginEx.

use domain::{
    administrator::Credential,
    procedure::{Procedure as _, Stamp},
    session::{
        login_ex::{Caller, LoggedIn, LoginEx, LoginExEffect, OtpChange},
        otp::OnReplay,
    },
};

use super::{
    login_look::{Look, Sought},
    otp, row,
};
use crate::{
    administrator::row as administrator,
    error::StoreError,
    job::{Lane, Persist},
    right,
    tx::Tx,
};

impl Persist for LoginEx {
    const LANE: Lane = Lane::Holding;

    fn login(&self) -> Option<Sought> {
        Some(self.into())
    }

    async fn load(&self, stamp: &Stamp, tx: &mut Tx) -> Result<Option<Caller>, StoreError> {
        let sought = Sought::from(self);
        let mut look = Look::of(&sought, tx).await?;
        let mut view = look.caller(&sought, tx)?;
        let decision = self.decide(stamp, &view);
        if !decision.effect().is_some_and(LoginExEffect::changes) {
            return Ok(view);
        }
        let disables = matches!(decision.effect(), Some(LoginExEffect::Replayed(it)) if it.action == OnReplay::Disable);
        if !look.is_held {
            return Err(StoreError::Held); // or the OTP came to be known since
        }
        if disables && tx.ahead.is_of_holding {
            return Err(StoreError::Held); // it changes rights, and may have to wait for who does, too
        }
        if let Some(caller) = &mut view {
            caller.live = look.live(&sought, tx).await?;
        }
        Ok(view)
    }

    async fn apply(&self, stamp: &Stamp, effect: &LoginExEffect, tx: &mut Tx) -> Result<(), StoreError> {
        let key = self.user.canonical();
        match effect {
            LoginExEffect::In(logged_in) => let_in(&key, stamp, logged_in, tx).await,
            LoginExEffect::Replayed(replayed) => {
                row::end(&replayed.ended, stamp, tx).await?;
                if replayed.action == OnReplay::Disable { disable(&key, stamp, tx).await } else { Ok(()) }
            }
        }
    }
}

async fn let_in(key: &str, stamp: &Stamp, logged_in: &LoggedIn, tx: &mut Tx) -> Result<(), StoreError> {
    tx.gather(); // sessions, the two OTPs, their state, the login: each its own row
    row::end(&logged_in.ended, stamp, tx).await?;
    let now = &logged_in.otp;
    if let OtpChange::Rotated { spent, was_initial, .. } = &logged_in.change {
        otp::spend(key, now.generation - 1, spent, stamp.at, tx).await?;
        otp::learn(key, now.generation, &now.current, tx).await?;
        if *was_initial {
            use_up(key, tx).await?;
        }
    } else {
        tx.flush().await?; // a generation has one living session: the old one goes before the new one comes
    }
    if logged_in.change != (OtpChange::Kept { was_pending: false }) {
        otp::write(key, now, tx).await?;
    }
    row::open(key, stamp, &logged_in.opened, tx).await
}

/// The initial password has been used. No change of the caller, and so no new revision.
async fn use_up(key: &str, tx: &mut Tx) -> Result<(), StoreError> {
    let mut found = administrator::find(key, tx).await?.ok_or(StoreError::NotOne)?;
    found.credential = Credential::Otp;
    administrator::update(&found, tx).await
}

async fn disable(key: &str, stamp: &Stamp, tx: &mut Tx) -> Result<(), StoreError> {
    let mut found = administrator::find(key, tx).await?.ok_or(StoreError::NotOne)?;
    found.is_enabled = false;
    found.revision += 1;
    found.updated_at = stamp.at;
    administrator::update(&found, tx).await?;
    right::change(tx).await
}
