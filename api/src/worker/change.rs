//! The worker on changes of passwords: what is due is claimed and attempted, so many at a time, as long as there is something. Here belongs
//! when; the steps of one attempt are in `attempt`.

use std::{collections::HashMap, sync::Arc, time::Duration};

use domain::{
    id::{AccountId, ChangeId, ResourceId},
    password::{
        change::{Cause, ChangeStatus},
        randomize_password::RandomizePassword,
    },
    variable::table,
};
use storage::{
    StoreError, TransactError,
    password::due::{Changes, FoundAgain, Late, LentLong, Looking, Missed, Old, Plan, Planning, Waiting},
};
use tokio::{
    net::TcpStream,
    sync::watch,
    task::{JoinError, JoinSet},
    time::{sleep, timeout},
};

use super::{attempt::attempt, own_stamp};
use crate::{edge::Edge, entropy, metric, target};

/// How often what other nodes have written is looked for.
const LOOK_PERIOD: Duration = Duration::from_secs(1);
/// How often old passwords are looked for.
pub(super) const OLD_PERIOD: Duration = Duration::from_secs(5);
/// How often passwords are looked for that somebody has had for days.
pub(super) const LENT_PERIOD: Duration = Duration::from_mins(1);
/// How often targets are looked for that were not there.
pub(super) const PROBE_PERIOD: Duration = Duration::from_secs(2);
/// How long such a look may take.
const PROBE_TIME: Duration = Duration::from_secs(1);
/// So many of them at a time.
const PROBES_MAX: i64 = 32;
/// How often open changes are counted.
pub(super) const COUNT_PERIOD: Duration = Duration::from_secs(10);
/// A change that is open for longer is overdue.
pub const OVERDUE_SECONDS: i64 = 3_600;
/// So many attempts run at a time, and so many of them on one system.
const ATTEMPTS_MAX: usize = 16;
const SYSTEM_ATTEMPTS_MAX: usize = 8;
/// So many are looked for: twice as many, for what is found may be in work.
const LOOK_MAX: i64 = 32;
const LOOK_SYSTEM_MAX: i64 = 16;
/// How long the last attempts may take when the server stops.
const STOP_TIME: Duration = Duration::from_secs(5);
/// So many old passwords are asked for at a time.
const OLD_MAX: i64 = 200;

/// What this node works on.
#[derive(Default)]
struct Held(HashMap<ChangeId, ResourceId>);

impl Held {
    /// Takes one up, if there is room for it here and at its system.
    fn take(&mut self, change: &ChangeId, system: &ResourceId) -> bool {
        let at_system = self.0.values().filter(|other| *other == system).count();
        let has_room = self.0.len() < ATTEMPTS_MAX && at_system < SYSTEM_ATTEMPTS_MAX;
        has_room && !self.0.contains_key(change) && self.0.insert(change.clone(), system.clone()).is_none()
    }

    fn end(&mut self, ended: Result<ChangeId, JoinError>) {
        match ended {
            Ok(change) => drop(self.0.remove(&change)),
            // It panicked, and nobody knows which one: what is claimed is not claimed twice.
            Err(_) => self.0.clear(),
        }
    }
}

/// Works until it is told to stop, and then ends what has begun, as far as there is time.
pub(super) async fn run(edge: Arc<Edge>, mut stopped: watch::Receiver<bool>) {
    let mut running: JoinSet<ChangeId> = JoinSet::new();
    let mut held = Held::default();
    loop {
        while let Some(ended) = running.try_join_next() {
            held.end(ended);
        }
        if running.len() < ATTEMPTS_MAX && edge.readiness.takes_work() {
            // Of what is found some is in work here already.
            let looking = looking(&edge, LOOK_MAX);
            let is_enabled = edge.settings.get(table::RES_RANDOMIZATION_ENABLED);
            match edge.store.scan(Changes { looking, of_system: LOOK_SYSTEM_MAX, is_enabled }).await {
                Err(error) => super::told::<()>("look for changes", Err(error)),
                Ok(due) => {
                    for (change, system) in due {
                        if held.take(&change, &system) {
                            let edge = edge.clone();
                            running.spawn(async move {
                                attempt(&edge, change.clone()).await;
                                change
                            });
                        }
                    }
                }
            }
        }
        tokio::select! {
            () = edge.changes.rung() => {}
            Some(ended) = running.join_next() => held.end(ended),
            () = sleep(LOOK_PERIOD) => {}
            _ = stopped.wait_for(|stopped| *stopped) => break,
        }
    }
    // What doesn't end in time ends here: the next start takes it up as after a crash.
    let _ = timeout(STOP_TIME, async { while running.join_next().await.is_some() {} }).await;
}

/// As this node looks for work.
pub(super) fn looking(edge: &Edge, limit: i64) -> Looking {
    let stands_in = edge.settings.get(table::IDARCHIVE_RANDOMIZE_LOCAL_FALLBACK);
    Looking { node: edge.store.chain().node.clone(), stands_in, at: edge.clock.now(), limit }
}

/// Asks for the changes that are due by age.
pub(super) async fn old(edge: &Edge) -> Result<(), StoreError> {
    if !edge.settings.get(table::RES_RANDOMIZATION_ENABLED) {
        return Ok(());
    }
    let due = edge.store.scan(Old { at: edge.clock.now(), limit: OLD_MAX }).await?;
    for (key, resource, account) in due {
        // Its policy may have been changed since it was planned.
        let planning = Planning { stamp: own_stamp(edge), settings: edge.settings.overrides() };
        match edge.store.errand(Plan { accounts: vec![key], planning }).await {
            Ok(0) => {}
            Ok(_) => continue,
            Err(error) => {
                super::told::<()>("plan a change", Err(error));
                continue;
            }
        }
        ask(edge, resource, account).await;
    }
    Ok(())
}

/// Asks for the changes of passwords that somebody has had for too long.
pub(super) async fn lent(edge: &Edge) -> Result<(), StoreError> {
    let mut after = Some(String::new());
    while edge.settings.get(table::RES_RANDOMIZATION_ENABLED)
        && let Some(last) = after
    {
        let settings = edge.settings.overrides();
        let look = LentLong { at: edge.clock.now(), settings, after: last, limit: OLD_MAX };
        let (due, rest) = edge.store.scan(look).await?;
        for (_, resource, account) in due {
            ask(edge, resource, account).await;
        }
        after = rest;
    }
    Ok(())
}

/// Asks for a change that nobody has asked for.
async fn ask(edge: &Edge, resource: ResourceId, account: AccountId) {
    let change = ChangeId(entropy::id(edge.clock.now()));
    let settings = edge.settings.overrides();
    let ask = RandomizePassword { resource, account, change, cause: Cause::Scheduled, performer: None, settings };
    match edge.store.transact(own_stamp(edge), ask).await {
        Ok(_) => edge.changes.ring(),
        // One that can't be read keeps no other from its turn.
        Err(TransactError::Store(error)) => super::told::<()>("ask for a scheduled change", Err(error)),
        Err(TransactError::Refused(_) | TransactError::Repeated(_)) => {}
    }
}

/// Looks whether targets are there again that were not: what waits for them need not wait any longer.
pub(super) async fn probe(edge: &Edge) -> Result<(), StoreError> {
    let missed = edge.store.read(Missed { at: edge.clock.now(), limit: PROBES_MAX }).await?;
    let mut probes = JoinSet::new();
    for system in missed {
        let reachable = edge.reachable.clone();
        probes.spawn(async move {
            let look = async {
                let target = target::find(&reachable, &system).await.ok()?;
                TcpStream::connect(target.address).await.ok()
            };
            timeout(PROBE_TIME, look).await.ok().flatten().map(|_| system.resource_id)
        });
    }
    while let Some(found) = probes.join_next().await {
        if let Ok(Some(resource)) = found {
            edge.store.errand(FoundAgain { resource, at: edge.clock.now() }).await?;
            edge.changes.ring();
        }
    }
    Ok(())
}

/// Counts what is open.
pub(super) async fn count(edge: &Edge) -> Result<(), StoreError> {
    let overdue_before = edge.clock.now().plus_seconds(-OVERDUE_SECONDS);
    let waiting = edge.store.read(Waiting { overdue_before }).await?;
    for &status in ChangeStatus::ALL.iter().filter(|status| !status.is_settled()) {
        let changes = waiting.iter().find(|(of, ..)| *of == status).map_or(0, |(_, changes, _)| *changes);
        metric::changes_open(status.word(), changes);
    }
    let late = edge.store.scan(Late { before: overdue_before }).await?;
    metric::changes_overdue(late + waiting.iter().map(|(_, _, overdue)| overdue).sum::<i64>());
    Ok(())
}
