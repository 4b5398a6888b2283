//! How soon a revocation is known: to who watches, and to a gateway that asks. All check-outs of the scene are open meanwhile, and as many
//! gateways ask about them as would.

use std::{
    sync::{
        Arc,
        atomic::{AtomicBool, AtomicU64, Ordering},
    },
    thread,
    time::{Duration, Instant},
};

use futures_util::future::join_all;
use serde_json::json;
use suite::{Engine, client::Client, events::Events};
use tokio::time::{MissedTickBehavior, interval, sleep};

use crate::scene::{ACCOUNTS, CONNECTIONS, LENT, Scene, Size, caller, made};

/// Within this time it must be known, in 99 cases of 100.
const KNOWN_MAX: Duration = Duration::from_secs(1);
/// Longer than anything may take.
const PATIENCE: Duration = Duration::from_secs(10);
/// What CheckoutStatusGet tells gateways.
const POLL_PERIOD: Duration = Duration::from_secs(10);
/// How often the gateway asks whose answer is measured.
const ASK_PERIOD: Duration = Duration::from_millis(10);
const REVOKERS: &str = "_ACCESS_ALL_ACTIVE_CHECKOUTS_";

/// Measures on both engines; prints JSON. False when it takes too long.
pub async fn run(revocations: u32) -> bool {
    let mut results = Vec::new();
    for engine in Engine::ALL {
        results.push(measure(engine, revocations as usize).await);
    }
    let is_good = results.iter().all(|result| result["isSoon"] == true);
    println!("{:#}", json!({ "revocations": results }));
    is_good
}

async fn measure(engine: Engine, revocations: usize) -> serde_json::Value {
    let scene = Scene::new(engine.into(), Size { accounts: ACCOUNTS, lent_max: LENT, connections_max: CONNECTIONS }).await;
    let server = &scene.running.server;
    let revoker = caller(server, &scene.admin, "bench-revoker", "apicaller").await;
    made(&scene.admin, "/v1/user-classes", &json!({ "classId": REVOKERS, "explicitUsers": ["bench-revoker"] })).await;
    let gateway = caller(server, &scene.admin, "bench-asker", "guacamolecaller").await;
    let mut watch = Events::open(&revoker.get("/v1/checkouts/watch")).await;

    let crowd = Crowd::start(&gateway, &scene.lent);
    let (mut heard, mut asked) = (Vec::new(), Vec::new());
    for checkout in &scene.lent[..revocations] {
        let begun = Instant::now();
        let revoke = revoker.post(&format!("/v1/checkouts/{checkout}/revoke")).json(&json!({}));
        let (reply, told, seen) = tokio::join!(revoke.send(), told(&mut watch, checkout), seen(&gateway, checkout));
        reply.is(200);
        heard.push(told - begun);
        asked.push(seen - begun);
    }
    let polls = crowd.stop();
    // Who comes back after so many changes is told to read the list anew.
    let mut late = Events::open(&revoker.get("/v1/checkouts/watch").header("Last-Event-ID", "1")).await;
    assert_eq!(late.next(PATIENCE).await.unwrap().name, "missed");

    let milliseconds = |times: &mut Vec<Duration>| {
        times.sort_unstable();
        let at = |share: f64| times[((times.len() - 1) as f64 * share).round() as usize].as_secs_f64() * 1000.0;
        (at(0.5).round(), at(0.99).round(), at(1.0).round())
    };
    let (watched, polled) = (milliseconds(&mut heard), milliseconds(&mut asked));
    let limit = KNOWN_MAX.as_secs_f64() * 1000.0;
    json!({
        "engine": format!("{engine:?}"), "open": scene.lent.len(), "revoked": revocations, "pollsPerSecond": polls.round(),
        "watcherMilliseconds": { "p50": watched.0, "p99": watched.1, "max": watched.2 },
        "pollMilliseconds": { "p50": polled.0, "p99": polled.1, "max": polled.2 },
        "isSoon": watched.1 < limit && polled.1 < limit,
    })
}

/// When the watcher hears that it holds no more.
async fn told(watch: &mut Events, checkout: &str) -> Instant {
    loop {
        let event = watch.next(PATIENCE).await.unwrap();
        if event.data["checkoutId"] == checkout && event.data["valid"] == false {
            return Instant::now();
        }
    }
}

/// When a gateway is answered that it holds no more.
async fn seen(gateway: &Client, checkout: &str) -> Instant {
    let mut connection = gateway.connect().await.unwrap();
    let request = gateway.get(&format!("/v1/checkouts/{checkout}/status"));
    loop {
        let reply = connection.send(&request).await.unwrap().expect(200);
        if reply.json()["valid"] == false {
            return Instant::now();
        }
        sleep(ASK_PERIOD).await;
    }
}

/// The gateways that ask about all check-outs, as often as they are told to.
struct Crowd {
    is_over: Arc<AtomicBool>,
    polls: Arc<AtomicU64>,
    begun: Instant,
    thread: thread::JoinHandle<()>,
}

impl Crowd {
    fn start(gateway: &Client, lent: &Arc<[String]>) -> Self {
        let (is_over, polls) = (Arc::new(AtomicBool::new(false)), Arc::new(AtomicU64::new(0)));
        let (over, counted, gateway, lent) = (is_over.clone(), polls.clone(), gateway.clone(), lent.clone());
        let ask = move || {
            let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
            let lanes = (0..CONNECTIONS).map(|lane| lane_of(lane, &gateway, &lent, &over, &counted));
            runtime.block_on(join_all(lanes));
        };
        Self { is_over, polls, begun: Instant::now(), thread: thread::spawn(ask) }
    }

    /// Polls in each second.
    fn stop(self) -> f64 {
        let rate = self.polls.load(Ordering::Relaxed) as f64 / self.begun.elapsed().as_secs_f64();
        self.is_over.store(true, Ordering::Relaxed);
        self.thread.join().unwrap();
        rate
    }
}

async fn lane_of(lane: usize, gateway: &Client, lent: &[String], is_over: &AtomicBool, polls: &AtomicU64) {
    let own: Vec<&String> = lent.iter().skip(lane).step_by(CONNECTIONS).collect();
    let mut connection = gateway.connect().await.unwrap();
    let mut ticks = interval(POLL_PERIOD / u32::try_from(own.len()).unwrap());
    ticks.set_missed_tick_behavior(MissedTickBehavior::Delay);
    for checkout in own.iter().cycle() {
        ticks.tick().await;
        if is_over.load(Ordering::Relaxed) {
            return;
        }
        connection.send(&gateway.get(&format!("/v1/checkouts/{checkout}/status"))).await.unwrap().is(200);
        polls.fetch_add(1, Ordering::Relaxed);
    }
}
