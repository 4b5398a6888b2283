//! What LoginEx finds of a caller: under its lock, if it ever had the OTP that is shown; for one, or for all logins of a group at once.

use std::collections::{BTreeMap, HashMap};

use domain::{
    procedure::CallerKind,
    secret::Fingerprint,
    session::{
        Live,
        login_ex::{Caller, LoginEx},
        otp::Successor,
    },
};
use serde::Serialize;

use super::{
    otp::{StoredKnown, StoredState},
    row,
};
use crate::{
    administrator::row as administrator,
    error::StoreError,
    row::{FromRow, Row},
    tx::Tx,
};

macro_rules! caller {
    ($user:literal, $otp:literal, $next:literal) => {
        concat!(
            "SELECT a.user_id, a.name, a.privileges, a.allowed, a.otp_rotation_hours, a.password_never_expires, a.is_enabled, a.is_built_in,
        a.credential, a.credential_version, a.credential_changed_at, a.credential_made_by, a.password_hash, a.revision, a.created_at, a.updated_at, a.mac,
        s.generation, s.since, s.current, s.is_initial, s.pending_since, s.pending_previous, s.pending_address, s.pending_key, s.pending_secret_id,
        s.pending_sealed, s.pending_reissues, s.mac AS otp_mac,
        shown.generation AS shown_generation, shown.spent_at AS shown_spent_at, shown.mac AS shown_mac, next.generation AS next_generation
    FROM administrator a
        LEFT JOIN otp_state s ON s.user_key = a.user_key
        LEFT JOIN otp shown ON shown.user_key = a.user_key AND shown.fingerprint = ",
            $otp,
            " LEFT JOIN otp next ON next.user_key = a.user_key AND next.fingerprint = ",
            $next,
            " WHERE a.user_key = ",
            $user
        )
    };
}
/// All that decides, in one statement: one state of the tables, and as much work for a `userId` that isn't there.
const CALLER: &str = caller!("$1", "$2", "$3");
/// The same of all callers in a list of objects in JSON; this and the others of the kind are PostgreSQL's own.
const CALLERS: &str = concat!(
    "SELECT l.* FROM json_to_recordset(CAST($1 AS JSON)) AS n (user_key TEXT, otp TEXT, next TEXT) CROSS JOIN LATERAL (",
    caller!("n.user_key", "decode(n.otp, 'hex')", "decode(n.next, 'hex')"),
    " OFFSET 0) l" // each is looked for by itself: never a scan
);

macro_rules! hold_known {
    ($user:literal, $otp:literal) => {
        concat!(
            "SELECT user_key FROM administrator_login WHERE user_key = ",
            $user,
            " AND EXISTS (SELECT 1 FROM otp WHERE user_key = ",
            $user,
            " AND fingerprint = ",
            $otp,
            ") FOR UPDATE"
        )
    };
}
/// As [`administrator::hold`], of who ever had this OTP.
const HOLD_KNOWN: &str = hold_known!("$1", "$2");
/// The same, if nobody else holds it: for one more login of a caller in a group, which waits for nobody.
const HOLD_FREE_KNOWN: &str = concat!(hold_known!("$1", "$2"), " SKIP LOCKED");
/// Of all of these who are held by nobody: a group waits for no caller, and so no two wait for each other.
const HOLD_ALL_KNOWN: &str = concat!(
    "SELECT l.* FROM json_to_recordset(CAST($1 AS JSON)) AS n (user_key TEXT, otp TEXT) CROSS JOIN LATERAL (",
    hold_known!("n.user_key", "decode(n.otp, 'hex')"),
    " SKIP LOCKED) l"
);

/// What a login shows.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Sought {
    user_key: String,
    otp: Fingerprint,
    next: Option<Fingerprint>,
}

impl From<&LoginEx> for Sought {
    fn from(login: &LoginEx) -> Self {
        let next = match &login.successor {
            Successor::Chosen { fingerprint } => Some(*fingerprint),
            Successor::Made { .. } => None,
        };
        Self { user_key: login.user.canonical(), otp: login.otp, next }
    }
}

/// As PostgreSQL gets it.
#[derive(Serialize)]
struct Named<'s> {
    user_key: &'s str,
    otp: String,
    next: Option<String>,
}

impl<'s> From<&'s Sought> for Named<'s> {
    fn from(Sought { user_key, otp, next }: &'s Sought) -> Self {
        Self { user_key, otp: hex::encode(otp.0), next: next.map(|next| hex::encode(next.0)) }
    }
}

/// What is found of it.
pub(crate) struct Look {
    /// Nobody else changes the caller or lets it in from here to COMMIT. A lock held for every guess would make the caller wait for
    /// strangers, and tell them by the time it takes that it is there.
    pub is_held: bool,
    found: Option<Found>,
    live: Option<Vec<Live>>,
}

impl Look {
    /// That of one login.
    pub(crate) async fn of(sought: &Sought, tx: &mut Tx) -> Result<Self, StoreError> {
        if let Some(look) = tx.ahead.take_login(sought) {
            return Ok(look);
        }
        let Sought { user_key, otp, next } = sought;
        let hold = if tx.ahead.is_of_holding { HOLD_FREE_KNOWN } else { HOLD_KNOWN };
        // SQLite has one writer
        let is_held = tx.is_sqlite() || tx.opt::<(String,)>(hold, &[user_key.into(), otp.into()]).await?.is_some();
        let found = tx.opt(CALLER, &[user_key.into(), otp.into(), next.as_ref().into()]).await?;
        Ok(Self { is_held, found, live: None })
    }

    /// The caller, its sessions still to be read; the seals are checked.
    pub(crate) fn caller(&mut self, sought: &Sought, tx: &Tx) -> Result<Option<Caller>, StoreError> {
        let Some(Found { administrator, state, shown, is_next_known }) = self.found.take() else { return Ok(None) };
        let found = administrator::check(administrator.0, &administrator.1, tx)?;
        Ok(Some(Caller {
            is_enabled: found.is_enabled,
            is_otp_caller: found.kind() == Some(CallerKind::Otp),
            user: found.user_id,
            allowed: found.allowed,
            rotation_hours: found.otp_rotation_hours,
            otp: state.map(|state| state.check(&sought.user_key, tx)).transpose()?,
            shown: shown.map(|shown| shown.check(&sought.user_key, &sought.otp, tx)).transpose()?,
            is_successor_known: is_next_known,
            live: Vec::new(),
        }))
    }

    /// The sessions of the caller, which is held.
    pub(crate) async fn live(self, sought: &Sought, tx: &mut Tx) -> Result<Vec<Live>, StoreError> {
        match self.live {
            Some(live) => Ok(live),
            None => row::live(&sought.user_key, None, tx).await,
        }
    }
}

/// Those of several logins; of those of one caller, only the first's.
pub(crate) async fn of_all<'s>(all: impl Iterator<Item = &'s Sought>, tx: &mut Tx) -> Result<HashMap<Sought, Look>, StoreError> {
    let mut sought: BTreeMap<&str, &Sought> = BTreeMap::new();
    for login in all {
        sought.entry(&login.user_key).or_insert(login);
    }
    if sought.is_empty() {
        return Ok(HashMap::new());
    }
    let named: Vec<Named<'_>> = sought.values().copied().map(Named::from).collect();
    let list = serde_json::to_string(&named)?;
    let held: Vec<(String,)> = tx.all(HOLD_ALL_KNOWN, &[(&list).into()]).await?;
    let found: Vec<Found> = tx.all(CALLERS, &[(&list).into()]).await?;
    let mut found: HashMap<String, Found> = found.into_iter().map(|found| (found.user_key(), found)).collect();
    let mut live: HashMap<String, Vec<Live>> = held.into_iter().map(|(user,)| (user, Vec::new())).collect();
    if !live.is_empty() {
        row::live_of_all(&mut live, tx).await?;
    }
    let look = |login: &Sought| {
        let live = live.remove(&login.user_key);
        (login.clone(), Look { is_held: live.is_some(), found: found.remove(&login.user_key), live })
    };
    Ok(sought.into_values().map(look).collect())
}

/// What [`CALLER`] finds, no seal checked yet.
struct Found {
    administrator: administrator::Sealed,
    state: Option<StoredState>,
    shown: Option<StoredKnown>,
    is_next_known: bool,
}

impl Found {
    fn user_key(&self) -> String {
        self.administrator.0.user_id.canonical()
    }
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
