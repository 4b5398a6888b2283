//! Login.

use domain::{
    id::UserId,
    procedure::{Procedure as _, Stamp},
    session::login::{Candidate, FailureCounted, Failures, LoggedIn, Login, LoginEffect, Named, source},
};

use super::row;
use crate::{
    administrator::row as administrator,
    error::StoreError,
    job::Persist,
    right,
    row::{FromRow, Row},
    tx::Tx,
};

/// All that decides, in one statement: one state of the tables.
const LOOK: &str = "SELECT a.user_id, a.name, a.privileges, a.allowed, a.otp_rotation_hours, a.password_never_expires, a.is_enabled, a.is_built_in,
        a.credential, a.credential_version, a.credential_changed_at, a.credential_made_by, a.password_hash, a.revision, a.created_at, a.updated_at, a.mac,
        l.failures_in_row, l.locked_until, COALESCE(f.failures, 0) AS failures, f.last_at, f.closed_until
    FROM administrator a
        JOIN administrator_login l ON l.user_key = a.user_key
        LEFT JOIN login_failure f ON f.user_key = a.user_key AND f.source = $2
    WHERE a.user_key = $1";
const COUNT: &str = "INSERT INTO login_failure (user_key, source, failures, last_at, closed_until) VALUES ($1, $2, $3, $4, $5)
    ON CONFLICT (user_key, source) DO UPDATE SET failures = excluded.failures, last_at = excluded.last_at, closed_until = excluded.closed_until";
const COUNT_EVERYWHERE: &str = "UPDATE administrator_login SET failures_in_row = $2, locked_until = $3 WHERE user_key = $1";
const FORGIVE: &str = "DELETE FROM login_failure WHERE user_key = $1 AND source = $2";

impl Persist for Login {
    async fn load(&self, stamp: &Stamp, tx: &mut Tx) -> Result<Option<Candidate>, StoreError> {
        if self.verdict.is_none() {
            return Ok(None); // refused before anybody is looked at
        }
        let key = self.user.canonical();
        let from = stamp.client.map(source).unwrap_or_default();
        let mut view = look(&key, &from, tx).await?;
        let opens = self.is_right(stamp, view.as_ref());
        if !opens && self.decide(stamp, &view).effect().is_none() {
            return Ok(view); // who changes nothing makes nobody wait
        }
        if administrator::hold(&key, tx).await? {
            view = look(&key, &from, tx).await?;
        }
        let named = match &self.acting_as {
            Some(person) if opens => named(&key, person, tx).await?,
            _ => None,
        };
        if let Some(candidate) = &mut view {
            candidate.live = row::live(&key, named.as_ref().map(|named| &named.user), tx).await?;
            candidate.named = named;
        }
        Ok(view)
    }

    async fn apply(&self, stamp: &Stamp, effect: &LoginEffect, tx: &mut Tx) -> Result<(), StoreError> {
        let key = self.user.canonical();
        match effect {
            LoginEffect::In(logged_in) => let_in(&key, stamp, logged_in, tx).await,
            LoginEffect::FailureCounted(counted) => count(&key, stamp, counted, tx).await,
        }
    }
}

async fn look(key: &str, from: &str, tx: &mut Tx) -> Result<Option<Candidate>, StoreError> {
    let Some(Found { administrator, everywhere, here }) = tx.opt(LOOK, &[key.into(), from.into()]).await? else {
        return Ok(None);
    };
    let found = administrator::check(administrator.0, &administrator.1, tx)?;
    Ok(Some(Candidate {
        kind: found.kind(),
        user: found.user_id,
        is_enabled: found.is_enabled,
        allowed: found.allowed,
        credential_version: found.credential_version,
        everywhere,
        here,
        live: Vec::new(),
        named: None,
    }))
}

/// Whom the caller wants to act as, and what both hold.
async fn named(key: &str, person: &UserId, tx: &mut Tx) -> Result<Option<Named>, StoreError> {
    let [Some((person, held)), Some((_, of_caller))] = right::holders([&person.canonical(), key], tx).await? else {
        return Ok(None);
    };
    Ok(Some(Named { is_fit: person.can_be_acted_as(), user: person.user_id, held, of_caller }))
}

async fn let_in(key: &str, stamp: &Stamp, logged_in: &LoggedIn, tx: &mut Tx) -> Result<(), StoreError> {
    row::end(&logged_in.ended, stamp, tx).await?;
    tx.exec(FORGIVE, &[key.into(), (&logged_in.source).into()]).await?;
    if let Some(rehash) = &logged_in.rehash {
        // The same password: no change of the caller, and so neither a new credential nor a new revision.
        let mut found = administrator::find(key, tx).await?.ok_or(StoreError::NotOne)?;
        found.password_hash = Some(rehash.clone());
        administrator::update(&found, tx).await?;
    }
    row::open(key, stamp, &logged_in.opened, tx).await
}

async fn count(key: &str, stamp: &Stamp, counted: &FailureCounted, tx: &mut Tx) -> Result<(), StoreError> {
    let args = [key.into(), (&counted.source).into(), counted.failures.into(), stamp.at.into(), counted.closed_until.into()];
    tx.exec(COUNT, &args).await?;
    tx.exec(COUNT_EVERYWHERE, &[key.into(), counted.failures_in_row.into(), counted.locked_until.into()]).await.map(drop)
}

/// What [`LOOK`] finds, no seal checked yet.
struct Found {
    administrator: administrator::Sealed,
    everywhere: Failures,
    here: Failures,
}

impl FromRow for Found {
    fn from_row(row: &Row<'_>) -> Result<Self, StoreError> {
        let everywhere = Failures { count: row.get("failures_in_row")?, last_at: None, closed_until: row.get("locked_until")? };
        let here = Failures { count: row.get("failures")?, last_at: row.get("last_at")?, closed_until: row.get("closed_until")? };
        Ok(Self { administrator: administrator::Sealed::from_row(row)?, everywhere, here })
    }
}
