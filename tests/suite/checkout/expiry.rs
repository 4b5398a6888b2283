//! The server ends what is over and changes its password on the target, whatever happens to the server meanwhile.

use std::{sync::Arc, time::Duration};

use api::server::open::{configure, open};
use domain::{
    checkout::open::{Ground, Open},
    id::CheckoutId,
    procedure::Stamp,
    time::Moment,
};
use suite::{
    Engine, Installation, postgres,
    push::{DATABASE, Push, fetching, randomizing},
    scene::Scene,
    store::{id, stamp_of_machine},
    wait,
};

/// Each stage of what the server does by itself at the end of a check-out and after it, in their order.
const PLACES: [&str; 10] = [
    "checkout-expire.decided",
    "checkout-expire.applied",
    "checkout-expire.journalled",
    "checkout-expire.before-commit",
    "checkout-expire.committed",
    "checkout-settle.decided",
    "checkout-settle.applied",
    "checkout-settle.journalled",
    "checkout-settle.before-commit",
    "checkout-settle.committed",
];

/// An account on a real target, lent for five minutes of which nearly all are gone; no server runs.
struct Lent {
    installation: Installation,
    /// Its name on the target.
    role: String,
    key: String,
    /// The password that was lent.
    known: String,
    /// Of a session that may fetch the next.
    token: String,
}

impl Lent {
    async fn new(engine: Engine) -> Self {
        let push = Push::new(engine).await;
        let robot = push.robot().await;
        let (role, key) = push.account().await;
        randomizing(&robot.client, &role, 30).send().await.is(200);
        let known = fetching(&robot.client, &role).send().await.expect(200).text("/password");
        let Scene { installation, server, .. } = push.scene;
        assert!(server.stop().await.success());

        let opened = open(configure(&installation.data()).unwrap()).await.unwrap();
        let just_now = installation.number("SELECT MAX(at) FROM journal WHERE event <> $1", "").await;
        let begun = Moment(just_now).plus_seconds(-296);
        let ground = Ground::Permission { resource: DATABASE.into(), account: (&*role).into(), minutes: Some(5) };
        let lend = Open { id: CheckoutId(id()), ground, settings: Arc::default() };
        opened.store.transact(Stamp { at: begun, ..stamp_of_machine() }, lend).await.unwrap();
        drop(opened);
        assert!(postgres::opens(&role, &known).await);
        Self { installation, role, key, known, token: robot.token }
    }

    /// Starts a server and waits until the account has come back: with another password, which is the one on the target.
    async fn comes_back(&self) {
        const SETTLED: &str = "SELECT COUNT(*) FROM checkout_member m JOIN checkout c ON c.checkout_id = m.checkout_id
            WHERE m.account_key = $1 AND c.status = 'expired' AND m.place IS NULL";
        let server = self.installation.serve().await;
        wait::until("it has come back", Duration::from_secs(20), async || {
            (self.installation.number(SETTLED, &self.key).await == 1).then_some(())
        })
        .await;
        assert!(!postgres::opens(&self.role, &self.known).await, "who had it has it no more");
        let robot = server.client().with_token(&self.token);
        let fetched = fetching(&robot, &self.role).send().await.expect(200).text("/password");
        assert!(postgres::opens(&self.role, &fetched).await);
        let causes = "SELECT COUNT(*) FROM password_change WHERE account_key = $1 AND cause = 'expiry' AND status = 'confirmed'";
        assert_eq!(self.installation.number(causes, &self.key).await, 1, "it is changed once");
        for event in ["checkout.expired", "checkout.settled"] {
            let rows = "SELECT COUNT(*) FROM journal WHERE event = $1 AND checkout IS NOT NULL AND outcome = 'done'";
            assert_eq!(self.installation.number(rows, event).await, 1, "{event}");
        }
        let refused = "SELECT COUNT(*) FROM journal WHERE event = $1";
        assert_eq!(self.installation.number(refused, "checkout.refused").await, 0, "no step is tried that can't be taken");
        assert!(server.stop().await.success());
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn what_is_over_ends_and_its_password_is_changed_on_the_target() {
    for engine in Engine::ALL {
        let lent = Lent::new(engine).await;
        lent.comes_back().await;
        let late = "SELECT c.closed_at - c.ends_at FROM checkout c JOIN checkout_member m ON m.checkout_id = c.checkout_id
            WHERE m.account_key = $1";
        let late = lent.installation.number(late, &lent.key).await;
        assert!((0..4000).contains(&late), "{late} ms after its end, the start of the server among them");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn nothing_is_forgotten_by_a_server_that_is_killed_at_any_stage() {
    for engine in Engine::ALL {
        let lent = Lent::new(engine).await;
        for place in PLACES {
            lent.installation.crash_at_work(place).await;
        }
        lent.comes_back().await;
    }
}
