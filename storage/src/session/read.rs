//! Reads of sessions, and of what a login is held against before its transaction.

use std::collections::BTreeSet;

use domain::{
    address::AllowList,
    id::{SessionId, UserId},
    right::Rights,
    secret::PasswordHash,
    time::Moment,
};

use super::standing::{self, SessionRow};
use crate::{administrator::row as administrator, error::StoreError, job::Errand, right, row::Val, tx::Tx};

const AFTER: &str = "SELECT session_id FROM session WHERE session_id > $1 AND ended_at IS NULL AND expires_at > $2 AND last_used_at + idle_seconds * 1200 > $2 ORDER BY session_id LIMIT $3";
const LISTS: &str = "SELECT DISTINCT allowed FROM administrator WHERE is_enabled = 1 AND allowed <> '' LIMIT 100000";

/// A session with its caller's name as it was spelt at the creation.
#[derive(Clone, Debug)]
pub struct Shown {
    /// The session.
    pub session: SessionRow,
    /// Whose it is.
    pub user: UserId,
    /// All that its caller holds: who asks must not hold less.
    pub held: Rights,
}

/// The next sessions by id that nobody has ended and whose time has not run out, as far as the tables can tell.
pub struct Page {
    /// The last one of the page before.
    pub after: Option<SessionId>,
    /// How many.
    pub limit: i64,
    /// When it is.
    pub at: Moment,
}

impl Errand for Page {
    type Answer = Vec<Shown>;
    async fn run(&self, tx: &mut Tx) -> Result<Vec<Shown>, StoreError> {
        let after = self.after.as_ref().map_or("", SessionId::as_str);
        let ids: Vec<(SessionId,)> = tx.all(AFTER, &[after.into(), self.at.into(), Val::Int(Some(self.limit))]).await?;
        let mut page = Vec::with_capacity(ids.len());
        for (id,) in &ids {
            let Some(session) = standing::by_id(id, tx).await? else { continue };
            let Some(caller) = administrator::find(&session.user_key, tx).await? else { continue };
            let held = right::of(&caller, tx).await?;
            page.push(Shown { session, user: caller.user_id, held });
        }
        Ok(page)
    }
}

/// What a password is held against.
#[derive(Clone, Debug)]
pub struct Credential {
    /// Grows with every new credential.
    pub version: i64,
    /// Of the password, if there is one.
    pub hash: Option<PasswordHash>,
}

/// Finds it; none when there is no such caller.
pub struct FindCredential(pub UserId);

impl Errand for FindCredential {
    type Answer = Option<Credential>;
    async fn run(&self, tx: &mut Tx) -> Result<Option<Credential>, StoreError> {
        let found = administrator::find(&self.0.canonical(), tx).await?;
        Ok(found.map(|found| Credential { version: found.credential_version, hash: found.password_hash }))
    }
}

/// From where anybody may come: the lists of all enabled callers as one. Good for refusing early, and never for letting in.
pub struct AllowedAnywhere;

impl Errand for AllowedAnywhere {
    type Answer = AllowList;
    async fn run(&self, tx: &mut Tx) -> Result<AllowList, StoreError> {
        let lists: Vec<(AllowList,)> = tx.all(LISTS, &[]).await?;
        let networks: BTreeSet<_> = lists.iter().flat_map(|(list,)| list.networks()).copied().collect();
        Ok(networks.into_iter().collect())
    }
}
