//! How rows of `session` begin, are found and end.

use std::collections::{BTreeSet, HashMap};

use domain::{
    id::{SessionId, UserId},
    procedure::Stamp,
    session::{Live, Opened},
};

use super::standing::SessionRow;
use crate::{
    error::StoreError,
    row::{FromRow, Row},
    tx::Tx,
};

macro_rules! live {
    ($user:literal, $person:literal) => {
        concat!(
            "SELECT session_id, generation, expires_at, idle_seconds, last_used_at FROM session WHERE user_key = ",
            $user,
            " AND COALESCE(acting_as, '') = ",
            $person,
            " AND ended_at IS NULL ORDER BY session_id LIMIT 100" // ids grow with time
        )
    };
}
const LIVE: &str = live!("$1", "$2");
/// Those as themselves, of all callers in a list in JSON; PostgreSQL's own.
const LIVE_OF_ALL: &str = concat!(
    "SELECT n.user_key, l.* FROM json_array_elements_text(CAST($1 AS JSON)) AS n (user_key) CROSS JOIN LATERAL (",
    live!("n.user_key", "''"),
    ") l ORDER BY n.user_key, l.session_id"
);
const ALL: &str =
    "SELECT session_id FROM session WHERE (user_key = $1 OR acting_as = $2) AND ended_at IS NULL ORDER BY session_id LIMIT 1000";
const END: &str = "UPDATE session SET ended_at = $2 WHERE session_id = $1 AND ended_at IS NULL";
const END_ALL: &str = "UPDATE session SET ended_at = $3 WHERE (user_key = $1 OR acting_as = $2) AND ended_at IS NULL";
const OPEN: &str = "INSERT INTO session (session_id, token, user_key, kind, acting_as, generation, client, created_at, expires_at, idle_seconds, last_used_at, mac)
    VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $8, $11)";
const LOGGED_IN: &str =
    "UPDATE administrator_login SET last_login_at = $2, failures_in_row = 0, locked_until = NULL WHERE user_key = $1";

/// The sessions of a caller that nobody has ended, oldest first: those as this person, or those as itself.
pub async fn live(user_key: &str, acting_as: Option<&UserId>, tx: &mut Tx) -> Result<Vec<Live>, StoreError> {
    tx.all(LIVE, &[user_key.into(), acting_as.map_or("", UserId::as_str).into()]).await
}

/// Adds those of all callers that are named here as themselves; see [`live`].
pub(super) async fn live_of_all(of: &mut HashMap<String, Vec<Live>>, tx: &mut Tx) -> Result<(), StoreError> {
    let users: BTreeSet<&str> = of.keys().map(String::as_str).collect();
    let list = serde_json::to_string(&users)?;
    for Owned { user_key, session } in tx.all(LIVE_OF_ALL, &[(&list).into()]).await? {
        of.entry(user_key).or_default().push(session);
    }
    Ok(())
}

/// All sessions of somebody that nobody has ended, and those in which a program acts as him, by the spelling of the creation.
pub async fn all(user: &UserId, tx: &mut Tx) -> Result<Vec<SessionId>, StoreError> {
    let found: Vec<(SessionId,)> = tx.all(ALL, &[(&user.canonical()).into(), user.into()]).await?;
    Ok(found.into_iter().map(|(session,)| session).collect())
}

/// Ends sessions.
pub(crate) async fn end(sessions: &[SessionId], stamp: &Stamp, tx: &mut Tx) -> Result<(), StoreError> {
    for session in sessions {
        tx.write(END, &[session.into(), stamp.at.into()]).await?;
    }
    Ok(())
}

/// Ends [`all`] sessions of somebody; how many those were.
pub async fn end_all(user: &UserId, stamp: &Stamp, tx: &mut Tx) -> Result<u64, StoreError> {
    tx.exec(END_ALL, &[(&user.canonical()).into(), user.into(), stamp.at.into()]).await
}

/// Begins a session, and notes the login.
pub(crate) async fn open(user_key: &str, stamp: &Stamp, opened: &Opened, tx: &mut Tx) -> Result<(), StoreError> {
    let row = SessionRow {
        id: opened.id.clone(),
        token: opened.token,
        user_key: user_key.to_owned(),
        kind: opened.kind,
        acting_as: opened.acting_as.clone(),
        generation: opened.generation,
        client: stamp.client.map(|client| client.to_string()).unwrap_or_default(),
        created_at: opened.created_at,
        expires_at: opened.expires_at,
        idle_seconds: opened.idle_seconds,
        last_used_at: opened.created_at,
        ended_at: None,
        mac: Vec::new(),
    };
    let content = row.content();
    let mac = tx.seal(SessionRow::TABLE, &content)?;
    let mut args = content.to_vec();
    args.push(mac[..].into());
    tx.write(OPEN, &args).await?;
    tx.write(LOGGED_IN, &[user_key.into(), stamp.at.into()]).await
}

struct Owned {
    user_key: String,
    session: Live,
}

impl FromRow for Owned {
    fn from_row(row: &Row<'_>) -> Result<Self, StoreError> {
        Ok(Self { user_key: row.get("user_key")?, session: Live::from_row(row)? })
    }
}

impl FromRow for Live {
    fn from_row(row: &Row<'_>) -> Result<Self, StoreError> {
        Ok(Self {
            id: row.get("session_id")?,
            generation: row.get("generation")?,
            expires_at: row.get("expires_at")?,
            idle_seconds: row.get("idle_seconds")?,
            last_used_at: row.get("last_used_at")?,
        })
    }
}
