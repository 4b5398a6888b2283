//! Real sessions on a real OpenSSH server, opened by a gateway that never shows a password: they end when the check-out does.

use std::time::Duration;

use serde_json::json;
use suite::{
    Engine,
    client::Client,
    gateway::Session,
    push::{DATABASE, PUSH, Push, installation, randomizing},
    random,
    scene::{CLASS, Scene},
    ssh::Sshd,
};
use tokio::time::timeout;

use super::desk::{REVOKERS, moment, returning, revoking};

/// A gateway asks every half second here; then the session ends at once.
const SOON: Duration = Duration::from_secs(3);
/// How late the server may end it: a second, and what other tests take of this machine meanwhile.
const LATE_MAX: i64 = 3_000;
/// The shortest that anything is lent.
const MINUTE: Duration = Duration::from_mins(1);

/// An account on a real server: `ann` may have it, `eve` may take it back.
struct Machine<'a> {
    sshd: &'a Sshd,
    push: Push,
    ann: Client,
    eve: Client,
    gateway: Client,
    account: String,
    key: String,
}

/// A session that runs, its check-out, and the password that was lent.
struct Opened {
    checkout: String,
    session: Session,
    password: String,
}

impl<'a> Machine<'a> {
    async fn new(engine: Engine, sshd: &'a Sshd) -> Self {
        let push = Push::over_ssh(Scene::on(installation(engine).await).await, sshd, "127.0.0.1", sshd.address().port()).await;
        let (ann, eve) = (push.scene.stranger("ann", "apicaller").await, push.scene.stranger("eve", "apicaller").await);
        let gateway = push.scene.stranger("gateway", "guacamolecaller").await;
        push.admin().put(&format!("/v1/user-classes/{CLASS}/members/ann")).send().await.is(204);
        let revokers = json!({ "classId": REVOKERS, "explicitUsers": ["eve"] });
        push.admin().post("/v1/user-classes").json(&revokers).send().await.is(201);
        let (account, robot) = (random::name("user"), push.robot().await);
        sshd.account(&account, "before");
        let key = push.manage(&account, Some("before")).await;
        randomizing(&robot.client, &account, 30).send().await.is(200);
        Self { sshd, push, ann, eve, gateway, account, key }
    }

    /// Lends the account for so long, and lets the gateway open a session.
    async fn open(&self, minutes: i64) -> Opened {
        // the password of the one before is changed before anybody has the account again
        let body = json!({ "resourceId": DATABASE, "accountId": self.account, "durationMinutes": minutes });
        let lent = suite::wait::until("the account is to be had", Duration::from_secs(20), async || {
            let lent = self.ann.post("/v1/checkouts").json(&body).send().await;
            (lent.status == 201).then_some(lent)
        })
        .await;
        let checkout = lent.text("/checkout/checkoutId");
        let body = json!({ "accountKey": self.key, "plugin": "guacamole-ssh" });
        let ticket = self.ann.post(&format!("/v1/checkouts/{checkout}/tickets")).json(&body).send().await;
        let session = Session::open(&self.gateway, &checkout, &ticket.expect(201).text("/ticket")).await;
        Opened { checkout, session, password: lent.text("/passwords/0/password") }
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn it_ends_with_its_check_out() {
    let sshd = Sshd::default();
    for engine in Engine::ALL {
        let machine = Machine::new(engine, &sshd).await;
        let first = machine.open(60).await;
        let watching = tokio::spawn(first.session.watch_over());
        returning(&machine.ann, &first.checkout).send().await.is(200);
        assert_eq!(timeout(SOON, watching).await.unwrap().unwrap().as_deref(), Some("checked-in"), "{engine:?}");

        let next = machine.open(60).await;
        assert_ne!(first.password, next.password);
        assert!(!sshd.opens(&machine.account, &first.password), "what was lent before opens nothing");
        let watching = tokio::spawn(next.session.watch_over());
        revoking(&machine.eve, &next.checkout).send().await.is(200);
        assert_eq!(timeout(SOON, watching).await.unwrap().unwrap().as_deref(), Some("revoked"), "{engine:?}");

        let last = machine.open(60).await;
        let watching = tokio::spawn(last.session.watch_over());
        assert!(machine.push.scene.server.stop().await.success());
        assert_eq!(timeout(2 * SOON, watching).await.unwrap().unwrap(), None, "{engine:?}: nobody says that it may go on");
    }
}

/// Nobody does anything: the time that was lent is over. The password that was lent opens nothing then.
#[tokio::test(flavor = "multi_thread")]
async fn it_ends_when_its_time_is_over() {
    let sshd = Sshd::default();
    let over = async |engine: Engine| {
        let machine = Machine::new(engine, &sshd).await;
        let options = json!({ "options": { "RES_MINIMUM_CHECKOUT_INTERVAL": "1" } });
        machine.push.admin().patch(&format!("/v1/managed-system-policies/{PUSH}")).json(&options).send().await.is(200);
        let lent = machine.open(1).await;
        assert!(machine.sshd.opens(&machine.account, &lent.password));
        let ended = timeout(MINUTE + SOON, lent.session.watch_over()).await.expect("it ends in time");
        assert_eq!(ended.as_deref(), Some("expired"), "{engine:?}");
        let shown = suite::wait::until("its password is changed", Duration::from_secs(20), async || {
            let shown = machine.ann.get(&format!("/v1/checkouts/{}", lent.checkout)).send().await.expect(200).json();
            (shown["status"] == "expired").then_some(shown)
        })
        .await;
        let late = moment(&shown["closedAt"]).0 - moment(&shown["endsAt"]).0;
        println!("{engine:?}: ended {late} ms after its time");
        assert!((0..LATE_MAX).contains(&late), "{engine:?}: {late} ms");
        assert!(!machine.sshd.opens(&machine.account, &lent.password), "{engine:?}");
    };
    tokio::join!(over(Engine::Sqlite), over(Engine::Postgres));
}
