//! CheckoutWatch: a stream of events that tells at once what becomes of check-outs.

use std::collections::VecDeque;
use std::net::IpAddr;
use std::sync::Arc;
use std::time::Duration;

use actix_web::web::{Bytes, Data};
use domain::checkout::Viewer;
use domain::time::Moment;
use futures_util::Stream;
use futures_util::stream;
use storage::checkout::seen::IsRevoker;
use storage::checkout::watched::{Changed, FindMany, Watched};
use tokio::sync::broadcast::error::RecvError;
use tokio::time::{Instant, Interval, MissedTickBehavior, interval};

use super::last_event::LastEvent;
use super::seen::party;
use super::watched::CheckoutValidity;
use crate::checkout_watch::{Ear, heard_until};
use crate::edge::Edge;
use crate::guard::session::Principal;
use crate::operation::{Anyone, Granted, Operation, Route, Streamed, get};
use crate::problem::Problem;

/// How long a stream lasts; then the client comes again, with what it last heard.
const TIME_MAX: Duration = Duration::from_mins(10);
/// How often it is looked whether the session still stands.
const STANDING_PERIOD: Duration = Duration::from_millis(500);
/// How often a silent stream says that it lives, so that no proxy takes it for dead.
const ALIVE_PERIOD: Duration = Duration::from_secs(15);
/// How far back a client may ask what it has missed, in pages of changes, whoever's they are; one who has missed more lists anew.
const PAGES_MAX: usize = 20;
const PAGE: i64 = 200;
/// The first words: how long a client waits before it comes again, in milliseconds.
const FIRST: &[u8] = b"retry: 1000\n\n";
const ALIVE: &[u8] = b": alive\n\n";
const MISSED: &[u8] = b"event: missed\ndata: {}\n\n";

/// Tells what becomes of check-outs.
#[derive(Debug)]
pub enum CheckoutWatch {}

impl Operation for CheckoutWatch {
    const ID: &'static str = "CheckoutWatch";
    const ROUTE: Route = get("/v1/checkouts/watch");
    const TAG: &'static str = "checkouts";
    const SUMMARY: &'static str = "Watch check-outs";
    const DESCRIPTION: &'static str = "Server-sent events, for ten minutes at most; then, and after every loss, come again with the `id` that \
        you heard last in `Last-Event-ID`. An event `checkout` has the check-out as CheckoutStatusGet shows it: how it stands, not what \
        happened, so that one that comes twice does no harm. One hears of what CheckoutList shows. What follows from time alone (begin, \
        warning, end) follows from the members of the last event. An event `missed` says that more has happened since `Last-Event-ID` than \
        can be told: list anew.";
    const EXAMPLE: &'static str = include_str!("watch.json");

    type Input = LastEvent;
    type Object = ();
    type Right = Anyone;
    type Answer = Streamed;

    async fn handle(granted: Granted<Self>) -> Result<Self::Answer, Problem> {
        let edge = granted.edge.clone();
        let principal = granted.caller.clone();
        let ear = edge.checkout_watch.listen(&principal.user)?;
        let mut watcher = Watcher {
            is_revoker: edge.store.read(IsRevoker(party(&principal))).await?,
            client: granted.asked.address.client,
            edge,
            principal,
            ear,
            pending: VecDeque::from([Bytes::from_static(FIRST)]),
            ends_at: Instant::now() + TIME_MAX,
            said_at: Instant::now(),
            standing: standing(),
        };
        if let LastEvent(Some(last)) = granted.input {
            watcher.catch_up(last).await?;
        }
        Ok(Streamed(Box::pin(watcher.stream())))
    }
}

fn standing() -> Interval {
    let mut standing = interval(STANDING_PERIOD);
    standing.set_missed_tick_behavior(MissedTickBehavior::Delay);
    standing
}

/// One stream.
struct Watcher {
    edge: Data<Edge>,
    principal: Arc<Principal>,
    is_revoker: bool,
    client: IpAddr,
    ear: Ear,
    pending: VecDeque<Bytes>,
    ends_at: Instant,
    said_at: Instant,
    standing: Interval,
}

impl Watcher {
    fn stream(self) -> impl Stream<Item = Bytes> {
        stream::unfold(self, async |mut watcher| watcher.next().await.map(|bytes| (bytes, watcher)))
    }

    /// The next words; none: it is over.
    async fn next(&mut self) -> Option<Bytes> {
        loop {
            if let Some(bytes) = self.pending.pop_front() {
                self.said_at = Instant::now();
                return Some(bytes);
            }
            tokio::select! {
                heard = self.ear.changes.recv() => match heard {
                    Ok(watched) => self.pending.extend(self.event(&watched)),
                    Err(RecvError::Lagged(_) | RecvError::Closed) => return None,
                },
                _ = self.standing.tick() => {
                    if !self.stands().await {
                        return None;
                    }
                    if self.said_at.elapsed() >= ALIVE_PERIOD {
                        self.pending.push_back(Bytes::from_static(ALIVE));
                    }
                }
            }
        }
    }

    /// May it go on? A stream is no use of its session.
    async fn stands(&mut self) -> bool {
        if Instant::now() >= self.ends_at || self.edge.readiness.is_stopping() {
            return false;
        }
        let still = self.edge.principals.still(&self.principal.session, self.client, self.edge.clock.now()).await;
        let (Ok(principal), Ok(is_revoker)) = (still, self.edge.store.read(IsRevoker(party(&self.principal))).await) else {
            return false;
        };
        (self.principal, self.is_revoker) = (principal, is_revoker);
        true
    }

    /// What has changed since the client last heard.
    async fn catch_up(&mut self, last: Moment) -> Result<(), Problem> {
        let mut after = (heard_until(last), domain::id::CheckoutId(String::new()));
        for _ in 0..PAGES_MAX {
            let page = self.edge.store.scan(Changed { after: after.clone(), limit: PAGE }).await?;
            let Some(newest) = page.last() else { return Ok(()) };
            after = (newest.updated_at, newest.id.clone());
            let ids = page.into_iter().map(|one| one.id).collect();
            let found = self.edge.store.scan(FindMany(ids)).await?;
            let events: Vec<Bytes> = found.iter().filter_map(|watched| self.event(watched)).collect();
            self.pending.extend(events);
        }
        self.pending = VecDeque::from([Bytes::from_static(FIRST), Bytes::from_static(MISSED)]);
        Ok(())
    }

    /// What the client is told of a check-out; nothing of one that it may not see.
    fn event(&self, watched: &Watched) -> Option<Bytes> {
        let party = party(&self.principal);
        let viewer = Viewer { party: &party, rights: &self.principal.rights, is_revoker: self.is_revoker };
        let settings = self.edge.settings.overrides();
        if !viewer.sees(&watched.checkout, watched.lending(&settings)) {
            return None;
        }
        let data = serde_json::to_string(&CheckoutValidity::of(&self.edge, watched)).ok()?;
        Some(Bytes::from(format!("id: {}\nevent: checkout\ndata: {data}\n\n", watched.checkout.updated_at.0)))
    }
}
