//! LoginEx.

use domain::{
    id::SessionId,
    procedure::{CallerKind, Stamp},
    session::{
        Live, Opened,
        login_ex::{Caller, LoggedIn, LoginEx, LoginExEffect, OtpChange},
        otp::{OtpState, Successor},
    },
};

use super::{otp, standing::SessionRow};
use crate::{
    administrator::row as administrator,
    error::StoreError,
    job::Persist,
    row::{FromRow, Row},
    tx::Tx,
};

const LIVE: &str = "SELECT session_id, generation FROM session WHERE user_key = $1 AND ended_at IS NULL ORDER BY created_at, session_id LIMIT 100";
const END: &str = "UPDATE session SET ended_at = $2 WHERE session_id = $1 AND ended_at IS NULL";
const OPEN: &str = "INSERT INTO session (session_id, token, user_key, kind, acting_as, generation, client, created_at, expires_at, idle_seconds, last_used_at, mac)
    VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $8, $11)";
const LOGGED_IN: &str =
    "UPDATE administrator_login SET last_login_at = $2, failures_in_row = 0, locked_until = NULL WHERE user_key = $1";

impl Persist for LoginEx {
    async fn load(&self, _: &Stamp, tx: &mut Tx) -> Result<Option<Caller>, StoreError> {
        let key = self.user.canonical();
        let Some(found) = administrator::lock(&key, tx).await? else { return Ok(None) };
        let otp = otp::state(&key, tx).await?;
        let shown = otp::known(&key, &self.otp, tx).await?;
        let is_successor_known = match &self.successor {
            Successor::Chosen { fingerprint } => otp::known(&key, fingerprint, tx).await?.is_some(),
            Successor::Made { .. } => false,
        };
        Ok(Some(Caller {
            is_enabled: found.is_enabled,
            is_otp_caller: found.kind() == Some(CallerKind::Otp),
            user: found.user_id,
            allowed: found.allowed,
            rotation_hours: found.otp_rotation_hours,
            otp,
            shown,
            is_successor_known,
            live: live(&key, tx).await?,
        }))
    }

    async fn apply(&self, stamp: &Stamp, effect: &LoginExEffect, tx: &mut Tx) -> Result<(), StoreError> {
        let key = self.user.canonical();
        match effect {
            LoginExEffect::In(logged_in) => let_in(&key, stamp, logged_in, tx).await,
            LoginExEffect::Replayed(replayed) => {
                end(&replayed.ended, stamp, tx).await?;
                if replayed.disables { disable(&key, stamp, tx).await } else { Ok(()) }
            }
        }
    }
}

async fn let_in(key: &str, stamp: &Stamp, logged_in: &LoggedIn, tx: &mut Tx) -> Result<(), StoreError> {
    end(&logged_in.ended, stamp, tx).await?;
    let state = otp::state(key, tx).await?.ok_or(StoreError::NotOne)?;
    match &logged_in.change {
        OtpChange::Kept => otp::write(key, &OtpState { pending: None, ..state }, tx).await?,
        OtpChange::Rotated { generation, current, pending, .. } => {
            otp::spend(key, state.generation, stamp.at, tx).await?;
            otp::learn(key, *generation, current, tx).await?;
            let state = OtpState {
                generation: *generation,
                since: stamp.at,
                current: *current,
                is_initial: false,
                pending: Some(pending.clone()),
            };
            otp::write(key, &state, tx).await?;
        }
        OtpChange::Reissued { pending } => otp::write(key, &OtpState { pending: Some(pending.clone()), ..state }, tx).await?,
    }
    open(key, stamp, &logged_in.opened, tx).await
}

/// The live sessions of a caller, oldest first.
pub(crate) async fn live(key: &str, tx: &mut Tx) -> Result<Vec<Live>, StoreError> {
    tx.all(LIVE, &[key.into()]).await
}

/// Ends sessions.
pub(crate) async fn end(sessions: &[SessionId], stamp: &Stamp, tx: &mut Tx) -> Result<(), StoreError> {
    for session in sessions {
        tx.exec(END, &[session.into(), stamp.at.into()]).await?;
    }
    Ok(())
}

/// Begins a session, and notes the login.
pub(crate) async fn open(key: &str, stamp: &Stamp, opened: &Opened, tx: &mut Tx) -> Result<(), StoreError> {
    let row = SessionRow {
        id: opened.id.clone(),
        token: opened.token,
        user_key: key.to_owned(),
        kind: opened.kind,
        acting_as: None,
        generation: opened.generation,
        client: stamp.client.map(|client| client.to_string()).unwrap_or_default(),
        created_at: stamp.at,
        expires_at: opened.expires_at,
        idle_seconds: opened.idle_seconds,
        last_used_at: stamp.at,
        ended_at: None,
        mac: Vec::new(),
    };
    let content = row.content();
    let mac = tx.seal(SessionRow::TABLE, &content)?;
    let mut args = content.to_vec();
    args.push(mac[..].into());
    tx.exec(OPEN, &args).await?;
    tx.exec(LOGGED_IN, &[key.into(), stamp.at.into()]).await.map(drop)
}

async fn disable(key: &str, stamp: &Stamp, tx: &mut Tx) -> Result<(), StoreError> {
    let mut found = administrator::find(key, tx).await?.ok_or(StoreError::NotOne)?;
    found.is_enabled = false;
    found.revision += 1;
    found.updated_at = stamp.at;
    administrator::update(&found, tx).await
}

impl FromRow for Live {
    fn from_row(row: &Row<'_>) -> Result<Self, StoreError> {
        Ok(Self { id: row.get("session_id")?, generation: row.get("generation")? })
    }
}
