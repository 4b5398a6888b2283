//! The actor's session and caller, read in the transaction of each procedure that changes or discloses.

use domain::{
    id::{SessionId, UserId},
    procedure::{CallerKind, Stamp},
    secret::Fingerprint,
    session::standing::{Represented, Standing},
    time::Moment,
};

use crate::{
    administrator::row::{self as administrator, Administrator},
    error::StoreError,
    row::{FromRow, Row, Val},
    tx::Tx,
};

macro_rules! with_caller {
    ($where:literal) => {
        concat!(
            "SELECT i.rights_version,
        s.session_id, s.token, s.user_key, s.kind, s.acting_as, s.generation, s.client, s.created_at, s.expires_at, s.idle_seconds, s.last_used_at, s.ended_at, s.mac,
        a.user_id, a.name, a.privileges, a.allowed, a.otp_rotation_hours, a.password_never_expires, a.is_enabled, a.is_built_in,
        a.credential, a.credential_version, a.credential_changed_at, a.credential_made_by, a.password_hash, a.revision, a.created_at, a.updated_at, a.mac
    FROM session s JOIN administrator a ON a.user_key = s.user_key LEFT JOIN installation i ON i.one = 1 WHERE ",
            $where
        )
    };
}
/// The installation has one row, once it is founded.
const WITH_CALLER: &str = with_caller!("s.session_id = $1");
const BY_TOKEN: &str = with_caller!("s.token = $1");
/// All of these sessions, a list in JSON; PostgreSQL's own.
pub(crate) const OF_ALL: &str = concat!(
    "SELECT l.* FROM json_array_elements_text(CAST($1 AS JSON)) AS n (session_id) CROSS JOIN LATERAL (",
    with_caller!("s.session_id = n.session_id OFFSET 0"), // each is looked for by itself: never a scan
    ") l"
);
const SESSION: &str = "SELECT session_id, token, user_key, kind, acting_as, generation, client, created_at, expires_at, idle_seconds, last_used_at, ended_at, mac FROM session WHERE session_id = $1";

/// A row of `session`, its seal checked.
#[derive(Clone, Debug)]
pub struct SessionRow {
    /// Public.
    pub id: SessionId,
    /// Of its token.
    pub token: Fingerprint,
    /// Whose it is, canonical.
    pub user_key: String,
    /// By which way in.
    pub kind: CallerKind,
    /// The named person, when the caller acts as one.
    pub acting_as: Option<UserId>,
    /// The OTP generation that it was born with.
    pub generation: Option<i64>,
    /// The address that it was opened from.
    pub client: String,
    /// When.
    pub created_at: Moment,
    /// The absolute limit.
    pub expires_at: Moment,
    /// How long it may rest.
    pub idle_seconds: i64,
    /// Written now and then.
    pub last_used_at: Moment,
    /// None while it lives.
    pub ended_at: Option<Moment>,
    pub(crate) mac: Vec<u8>,
}

impl SessionRow {
    pub(crate) const TABLE: &'static str = "session";

    /// What its seal covers: all that never changes.
    pub(crate) fn content(&self) -> [Val<'_>; 10] {
        [
            (&self.id).into(),
            (&self.token).into(),
            (&self.user_key).into(),
            self.kind.word().into(),
            self.acting_as.as_ref().into(),
            self.generation.into(),
            (&self.client).into(),
            self.created_at.into(),
            self.expires_at.into(),
            self.idle_seconds.into(),
        ]
    }

    fn checked(self, tx: &Tx) -> Result<Self, StoreError> {
        tx.check(Self::TABLE, &self.content(), &self.mac)?;
        Ok(self)
    }
}

impl FromRow for SessionRow {
    fn from_row(row: &Row<'_>) -> Result<Self, StoreError> {
        Ok(Self {
            id: row.get("session_id")?,
            token: row.get("token")?,
            user_key: row.get("user_key")?,
            kind: row.get("kind")?,
            acting_as: row.get("acting_as")?,
            generation: row.get("generation")?,
            client: row.get("client")?,
            created_at: row.get("created_at")?,
            expires_at: row.get("expires_at")?,
            idle_seconds: row.get("idle_seconds")?,
            last_used_at: row.get("last_used_at")?,
            ended_at: row.get("ended_at")?,
            mac: row.get("mac")?,
        })
    }
}

/// The session with this token, if there is one, and who is behind it.
pub(crate) async fn by_token(token: &Fingerprint, tx: &mut Tx) -> Result<Option<People>, StoreError> {
    match tx.opt(BY_TOKEN, &[token.into()]).await? {
        Some(joined) => people(joined, tx).await.map(Some),
        None => Ok(None),
    }
}

/// The session with this id, if there is one.
pub async fn by_id(id: &SessionId, tx: &mut Tx) -> Result<Option<SessionRow>, StoreError> {
    let found: Option<SessionRow> = tx.opt(SESSION, &[id.into()]).await?;
    found.map(|session| session.checked(tx)).transpose()
}

/// What the tables say of the actor now; none for a command on the machine, or when the session isn't there.
pub(crate) async fn load(stamp: &Stamp, tx: &mut Tx) -> Result<Option<Standing>, StoreError> {
    Ok(of_actor(stamp, tx).await?.map(|people| people.standing()))
}

/// A session and who is behind it, seals checked.
pub(crate) struct People {
    pub session: SessionRow,
    pub caller: Administrator,
    /// That the caller acts as, if it is still there.
    pub person: Option<Administrator>,
    /// The version of all rights, in the same state of the tables; none before the installation is founded.
    pub rights_version: Option<i64>,
}

impl People {
    pub(crate) fn standing(&self) -> Standing {
        let Self { session, caller, person, .. } = self;
        let is_fit = person.as_ref().is_some_and(Administrator::can_be_acted_as);
        Standing {
            user: caller.user_id.clone(),
            kind: session.kind,
            is_live: session.ended_at.is_none(),
            expires_at: session.expires_at,
            generation: session.generation,
            is_enabled: caller.is_enabled,
            allowed: caller.allowed.clone(),
            acting_as: session.acting_as.clone().map(|user| Represented { user, is_fit }),
        }
    }
}

/// The rows that the standing comes from.
pub(crate) async fn of_actor(stamp: &Stamp, tx: &mut Tx) -> Result<Option<People>, StoreError> {
    let Some(session) = stamp.actor.as_ref().and_then(|actor| actor.session.as_ref()) else { return Ok(None) };
    let found = match tx.ahead.session(session) {
        Some(joined) => Some(joined),
        None => tx.opt(WITH_CALLER, &[session.into()]).await?,
    };
    match found {
        Some(joined) => people(joined, tx).await.map(Some),
        None => Ok(None),
    }
}

async fn people(joined: Joined, tx: &mut Tx) -> Result<People, StoreError> {
    let Joined { rights_version, session, caller: administrator::Sealed(caller, mac) } = joined;
    let session = session.checked(tx)?;
    let caller = administrator::check(caller, &mac, tx)?;
    let person = represented(&session, tx).await?;
    Ok(People { session, caller, person, rights_version })
}

/// What [`WITH_CALLER`] finds, no seal checked yet.
#[derive(Clone)]
pub(crate) struct Joined {
    rights_version: Option<i64>,
    pub session: SessionRow,
    caller: administrator::Sealed,
}

impl FromRow for Joined {
    fn from_row(row: &Row<'_>) -> Result<Self, StoreError> {
        let rights_version = row.get("rights_version")?;
        let of_session = row.rest();
        let session = SessionRow::from_row(&of_session)?;
        Ok(Self { rights_version, session, caller: administrator::Sealed::from_row(&of_session.rest())? })
    }
}

/// The person that a session's caller acts as, if it is still there.
async fn represented(session: &SessionRow, tx: &mut Tx) -> Result<Option<Administrator>, StoreError> {
    match &session.acting_as {
        Some(user) => administrator::find(&user.canonical(), tx).await,
        None => Ok(None),
    }
}
