//! LoginEx.

use domain::{
    administrator::Credential,
    procedure::{CallerKind, Procedure as _, Stamp},
    session::{
        login_ex::{Caller, LoggedIn, LoginEx, LoginExEffect, OtpChange},
        otp::{OnReplay, Successor},
    },
};

use super::{
    otp::{self, StoredKnown, StoredState},
    row,
};
use crate::{
    administrator::row as administrator,
    error::StoreError,
    job::Persist,
    right,
    row::{FromRow, Row},
    tx::Tx,
};

/// All that decides, in one statement: one state of the tables, and as much work for a `userId` that isn't there.
const LOOK: &str = "SELECT a.user_id, a.name, a.privileges, a.allowed, a.otp_rotation_hours, a.password_never_expires, a.is_enabled, a.is_built_in,
        a.credential, a.credential_version, a.credential_changed_at, a.credential_made_by, a.password_hash, a.revision, a.created_at, a.updated_at, a.mac,
        s.generation, s.since, s.current, s.is_initial, s.pending_since, s.pending_previous, s.pending_address, s.pending_key, s.pending_secret_id,
        s.pending_sealed, s.pending_reissues, s.mac AS otp_mac,
        shown.generation AS shown_generation, shown.spent_at AS shown_spent_at, shown.mac AS shown_mac, next.generation AS next_generation
    FROM administrator a
        LEFT JOIN otp_state s ON s.user_key = a.user_key
        LEFT JOIN otp shown ON shown.user_key = a.user_key AND shown.fingerprint = $2
        LEFT JOIN otp next ON next.user_key = a.user_key AND next.fingerprint = $3
    WHERE a.user_key = $1";

/// As [`administrator::hold`], of who ever had this OTP.
const HOLD_KNOWN: &str = "SELECT user_key FROM administrator_login
    WHERE user_key = $1 AND EXISTS (SELECT 1 FROM otp WHERE user_key = $1 AND fingerprint = $2) FOR UPDATE";

impl Persist for LoginEx {
    async fn load(&self, stamp: &Stamp, tx: &mut Tx) -> Result<Option<Caller>, StoreError> {
        let key = self.user.canonical();
        let is_held = hold(self, &key, tx).await?;
        let mut view = look(self, &key, tx).await?;
        if !self.decide(stamp, &view).effect().is_some_and(LoginExEffect::changes) {
            return Ok(view);
        }
        if !is_held {
            return Err(StoreError::Again); // the OTP came to be known since
        }
        if let Some(caller) = &mut view {
            caller.live = row::live(&key, None, tx).await?;
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

/// Nobody else changes the caller or lets it in from here to COMMIT, if it ever had this OTP. A lock held for every guess would make the
/// caller wait for strangers, and tell them by the time it takes that it is there. On SQLite, which has one writer, always.
async fn hold(login: &LoginEx, key: &str, tx: &mut Tx) -> Result<bool, StoreError> {
    Ok(tx.is_sqlite() || tx.opt::<(String,)>(HOLD_KNOWN, &[key.into(), (&login.otp).into()]).await?.is_some())
}

async fn look(login: &LoginEx, key: &str, tx: &mut Tx) -> Result<Option<Caller>, StoreError> {
    let next = match &login.successor {
        Successor::Chosen { fingerprint } => Some(fingerprint),
        Successor::Made { .. } => None,
    };
    let Some(Found { administrator, state, shown, is_next_known }) =
        tx.opt(LOOK, &[key.into(), (&login.otp).into(), next.into()]).await?
    else {
        return Ok(None);
    };
    let found = administrator::check(administrator.0, &administrator.1, tx)?;
    Ok(Some(Caller {
        is_enabled: found.is_enabled,
        is_otp_caller: found.kind() == Some(CallerKind::Otp),
        user: found.user_id,
        allowed: found.allowed,
        rotation_hours: found.otp_rotation_hours,
        otp: state.map(|state| state.check(key, tx)).transpose()?,
        shown: shown.map(|shown| shown.check(key, &login.otp, tx)).transpose()?,
        is_successor_known: is_next_known,
        live: Vec::new(),
    }))
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

/// What [`LOOK`] finds, no seal checked yet.
struct Found {
    administrator: administrator::Sealed,
    state: Option<StoredState>,
    shown: Option<StoredKnown>,
    is_next_known: bool,
}

impl FromRow for Found {
    fn from_row(row: &Row<'_>) -> Result<Self, StoreError> {
        let is_there = |name| row.get::<Option<i64>>(name).map(|number| number.is_some());
        Ok(Self {
            administrator: administrator::Sealed::from_row(row)?,
            state: is_there("generation")?.then(|| StoredState::from_row(row)).transpose()?,
            shown: is_there("shown_generation")?.then(|| StoredKnown::from_row(row)).transpose()?,
            is_next_known: is_there("next_generation")?,
        })
    }
}
