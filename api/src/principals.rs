//! Who stands behind a token: a snapshot of session, caller and rights, at most half a second old. Here belongs its cache; never a
//! right, or a look at an address that the address guard has not found.

use std::collections::HashMap;
use std::net::IpAddr;
use std::sync::{Arc, Mutex, PoisonError};
use std::time::{Duration, Instant};

use domain::id::SessionId;
use domain::problem::{Code as Ruled, Refusal};
use domain::secret::Fingerprint;
use domain::session::touch_after_seconds;
use domain::time::Moment;
use storage::Store;
use storage::session::principal::{Find, Found};

use crate::entropy::SessionToken;
use crate::guard::session::Principal;
use crate::key::Keyring;
use crate::problem::Problem;

/// How old a snapshot may be. A revocation on another node holds after this and one read.
const AGE_MAX: Duration = Duration::from_millis(500);
/// From this age on, who asks first reads anew, and the others go on with what is known: else all that ask with one token would read at once.
const RENEWED_FROM: Duration = Duration::from_millis(400);
/// Snapshots that are kept; when there are more, all old ones go.
const SNAPSHOTS_MAX: usize = 65_536;

/// The principals of this node.
pub struct Principals {
    store: Store,
    ring: Arc<Keyring>,
    snapshots: Mutex<Snapshots>,
}

/// By their tokens, which are also found by their sessions.
#[derive(Default)]
struct Snapshots {
    by_token: HashMap<Fingerprint, Snapshot>,
    tokens: HashMap<SessionId, Fingerprint>,
    /// Grows whenever all that is known is over: what was read before is not kept.
    era: u64,
}

#[derive(Clone)]
struct Snapshot {
    principal: Arc<Principal>,
    read_at: Instant,
    /// Somebody reads it anew.
    is_renewing: bool,
    is_enabled: bool,
    /// Can the person that the caller acts as still be acted as?
    is_person_fit: bool,
    ended_at: Option<Moment>,
    /// As far as this node knows.
    used_at: Moment,
    /// As it is written.
    written_at: Moment,
}

impl Principals {
    /// Of the sessions in `store`.
    pub fn new(store: Store, ring: Arc<Keyring>) -> Self {
        Self { store, ring, snapshots: Mutex::default() }
    }

    /// Who stands behind `token`, if the session lives and its caller may come from `client`. To the caller every refusal is
    /// `session-invalid`.
    pub async fn find(&self, token: &SessionToken, client: IpAddr, at: Moment) -> Result<Arc<Principal>, Problem> {
        let token = self.ring.fingerprint(token.expose().as_bytes());
        if let Some(snapshot) = self.fresh(&token) {
            return self.use_it(&token, &snapshot, client, at);
        }
        let snapshot = self.read(token).await?;
        self.use_it(&token, &snapshot, client, at)
    }

    /// Does the session of a request that lasts still stand, and who is behind it now? It is no use of the session.
    pub async fn still(&self, session: &SessionId, client: IpAddr, at: Moment) -> Result<Arc<Principal>, Problem> {
        let token = self.lock().tokens.get(session).copied().ok_or_else(|| refused(Ruled::SessionInvalid))?;
        let snapshot = match self.fresh(&token) {
            Some(snapshot) => snapshot,
            None => self.read(token).await?,
        };
        standing(&snapshot, client, at)
    }

    /// Sessions have ended: whatever is known of them is read again.
    pub fn end(&self, sessions: &[SessionId]) {
        if sessions.is_empty() {
            return;
        }
        let mut snapshots = self.lock();
        for session in sessions {
            if let Some(token) = snapshots.tokens.remove(session) {
                snapshots.by_token.remove(&token);
            }
        }
    }

    /// Forgets every snapshot: what they say has changed.
    pub fn forget(&self) {
        let mut snapshots = self.lock();
        snapshots.era += 1;
        for snapshot in snapshots.by_token.values_mut() {
            snapshot.read_at = snapshot.read_at.checked_sub(AGE_MAX).unwrap_or(snapshot.read_at);
        }
    }

    /// Sessions whose last use is not yet written and should be; they count as written from now on.
    pub fn take_uses(&self) -> Vec<(SessionId, Moment)> {
        let mut uses = Vec::new();
        for snapshot in self.lock().by_token.values_mut() {
            let part = touch_after_seconds(snapshot.principal.idle_seconds);
            if snapshot.used_at >= snapshot.written_at.plus_seconds(part.max(1)) {
                snapshot.written_at = snapshot.used_at;
                uses.push((snapshot.principal.session.clone(), snapshot.used_at));
            }
        }
        uses
    }

    /// Drops what nobody has asked for since its session would have gone idle.
    pub fn sweep(&self, at: Moment) {
        self.lock().retain(|snapshot| at < snapshot.used_at.plus_seconds(snapshot.principal.idle_seconds));
    }

    /// Knows a principal that no table has, for a little while.
    #[cfg(test)]
    pub fn remember(&self, token: &SessionToken, principal: Principal) {
        let used_at = principal.created_at;
        let snapshot = Snapshot {
            principal: Arc::new(principal),
            read_at: Instant::now() + Duration::from_mins(1),
            is_renewing: false,
            is_enabled: true,
            is_person_fit: true,
            ended_at: None,
            used_at,
            written_at: used_at,
        };
        self.lock().insert(self.ring.fingerprint(token.expose().as_bytes()), snapshot);
    }

    async fn read(&self, token: Fingerprint) -> Result<Snapshot, Problem> {
        let begun = (self.lock().era, Instant::now()); // what is read is at least as old, however long the reading takes
        let Some(found) = self.store.read(Find(token)).await? else { return Err(refused(Ruled::SessionInvalid)) };
        self.keep(token, found, begun)
    }

    fn fresh(&self, token: &Fingerprint) -> Option<Snapshot> {
        self.lock().fresh(token, Instant::now())
    }

    fn keep(&self, token: Fingerprint, found: Found, (era, read_at): (u64, Instant)) -> Result<Snapshot, Problem> {
        let is_person_fit = found.is_person_fit();
        let Found { session, caller, rights, .. } = found;
        let opened_from = session.client.parse().map_err(|error| Problem::internal("read a session", &error))?;
        let principal = Principal {
            session: session.id,
            user: caller.user_id,
            kind: session.kind,
            acting_as: session.acting_as,
            rights,
            allowed: caller.allowed,
            created_at: session.created_at,
            expires_at: session.expires_at,
            idle_seconds: session.idle_seconds,
            opened_from,
        };
        let mut snapshots = self.lock();
        if snapshots.by_token.len() >= SNAPSHOTS_MAX {
            snapshots.retain(|snapshot| snapshot.read_at.elapsed() < AGE_MAX);
        }
        let known = snapshots.by_token.get(&token);
        let snapshot = Snapshot {
            principal: Arc::new(principal),
            read_at,
            is_renewing: false,
            is_enabled: caller.is_enabled,
            is_person_fit,
            ended_at: session.ended_at,
            used_at: known.map_or(session.last_used_at, |known| known.used_at.max(session.last_used_at)),
            written_at: session.last_used_at,
        };
        let is_newest = snapshots.era == era && snapshots.by_token.get(&token).is_none_or(|known| known.read_at <= read_at);
        if is_newest && snapshots.by_token.len() < SNAPSHOTS_MAX {
            snapshots.insert(token, snapshot.clone());
        }
        Ok(snapshot)
    }

    fn use_it(&self, token: &Fingerprint, snapshot: &Snapshot, client: IpAddr, at: Moment) -> Result<Arc<Principal>, Problem> {
        let principal = standing(snapshot, client, at)?;
        if let Some(kept) = self.lock().by_token.get_mut(token) {
            kept.used_at = kept.used_at.max(at);
        }
        Ok(principal)
    }

    fn lock(&self) -> std::sync::MutexGuard<'_, Snapshots> {
        self.snapshots.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Snapshots {
    fn insert(&mut self, token: Fingerprint, snapshot: Snapshot) {
        self.tokens.insert(snapshot.principal.session.clone(), token);
        self.by_token.insert(token, snapshot);
    }

    /// None: who asks is to read it.
    fn fresh(&mut self, token: &Fingerprint, now: Instant) -> Option<Snapshot> {
        let snapshot = self.by_token.get_mut(token)?;
        let age = now.saturating_duration_since(snapshot.read_at);
        if age >= AGE_MAX || (age >= RENEWED_FROM && !std::mem::replace(&mut snapshot.is_renewing, true)) {
            return None;
        }
        Some(snapshot.clone())
    }

    fn retain(&mut self, is_kept: impl Fn(&Snapshot) -> bool) {
        let Self { by_token, tokens, .. } = self;
        by_token.retain(|_, snapshot| is_kept(snapshot));
        tokens.retain(|_, token| by_token.contains_key(token));
    }
}

/// Who is behind a session, if it stands and may be used from here.
fn standing(snapshot: &Snapshot, client: IpAddr, at: Moment) -> Result<Arc<Principal>, Problem> {
    let principal = &snapshot.principal;
    if snapshot.ended_at.is_some() {
        return Err(refused(Ruled::SessionRevoked));
    }
    if at >= principal.expires_at {
        return Err(refused(Ruled::SessionExpired));
    }
    if at >= snapshot.used_at.plus_seconds(principal.idle_seconds) {
        return Err(refused(Ruled::SessionIdle));
    }
    if !snapshot.is_enabled {
        return Err(refused(Ruled::UserDisabled));
    }
    if !snapshot.is_person_fit {
        return Err(refused(Ruled::ActingAsRefused));
    }
    if !principal.allowed.admits(client) {
        return Err(refused(Ruled::AddressNotAllowed));
    }
    Ok(principal.clone())
}

fn refused(code: Ruled) -> Problem {
    Refusal::concealed(code, Ruled::SessionInvalid).into()
}

impl std::fmt::Debug for Principals {
    fn fmt(&self, to: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        to.write_str("Principals")
    }
}

#[cfg(test)]
mod tests {
    use domain::address::AllowList;
    use domain::procedure::CallerKind;
    use domain::right::Rights;

    use super::*;

    fn read(read_at: Instant) -> Snapshot {
        let (session, at) = (SessionId("s".into()), Moment(0));
        let principal = Principal {
            session,
            user: "ann".into(),
            kind: CallerKind::Idapi,
            acting_as: None,
            rights: Rights::default(),
            allowed: AllowList::default(),
            created_at: at,
            expires_at: at,
            idle_seconds: 0,
            opened_from: IpAddr::from([127, 0, 0, 1]),
        };
        Snapshot {
            principal: Arc::new(principal),
            read_at,
            is_renewing: false,
            is_enabled: true,
            is_person_fit: true,
            ended_at: None,
            used_at: at,
            written_at: at,
        }
    }

    #[test]
    fn one_of_many_reads_it_anew_in_time() {
        let (mut snapshots, token, begun) = (Snapshots::default(), Fingerprint([7; 32]), Instant::now());
        let is_known = |snapshots: &mut Snapshots, milliseconds| {
            snapshots.fresh(&token, begun + Duration::from_millis(milliseconds)).is_some()
        };
        assert!(!is_known(&mut snapshots, 0));
        snapshots.insert(token, read(begun));
        assert!(is_known(&mut snapshots, 399));
        assert!(!is_known(&mut snapshots, 400), "the first is to read it");
        assert!(is_known(&mut snapshots, 401), "the others need not");
        assert!(!is_known(&mut snapshots, 500), "nobody goes on with what is old");
        snapshots.insert(token, read(begun + Duration::from_millis(400)));
        assert!(is_known(&mut snapshots, 799));
        assert!(!is_known(&mut snapshots, 800));
    }
}
