//! LoginEx over a network that loses answers, and many at once with one OTP: whoever stores what it is told is never stranded, and
//! never in twice.

use std::collections::BTreeSet;

use futures_util::future::join_all;
use suite::{
    Engine, Installation,
    client::Client,
    proxy::{Cut, Proxy},
    random,
    scene::{NO_LIMITS, OtpSession, Robot, Scene},
};

/// Callers side by side, half of which choose what comes next, and how often each loses an answer: 1,024 on both engines.
const CALLERS: usize = 8;
const TRIES: usize = 64;
/// A try with a lost answer and its retry may pass each other once.
const ROUNDS_MAX: usize = 3;

const LIVE: &str = "SELECT COUNT(*) FROM session WHERE user_key = $1 AND ended_at IS NULL";
const REPLAYED: &str = "SELECT COUNT(*) FROM journal WHERE event = 'otp.replayed' AND subject_user = $1";

async fn scene(engine: Engine) -> Scene {
    let installation = Installation::new(engine).await;
    installation.configure(NO_LIMITS);
    Scene::on(installation).await
}

/// One caller behind a network of its own.
struct Walker<'a> {
    installation: &'a Installation,
    /// Through the network.
    client: Client,
    proxy: Proxy,
    robot: Robot,
    /// It chooses what comes next, and stores it before it asks.
    chooses: bool,
}

/// What its next login asks with.
struct Attempt {
    spent: Robot,
    next: String,
}

impl<'a> Walker<'a> {
    async fn new(scene: &'a Scene, number: usize) -> Self {
        let robot = scene.robot(&format!("walker-{number}")).await;
        let proxy = Proxy::start(scene.server.address()).await;
        let client = Client::new(proxy.address());
        Self { installation: &scene.installation, client, proxy, robot, chooses: number.is_multiple_of(2) }
    }

    fn request(&self, attempt: &Attempt) -> suite::client::Request {
        if self.chooses { attempt.spent.login_ex_with(&self.client, &attempt.next) } else { attempt.spent.login_ex(&self.client) }
    }

    /// Sends LoginEx until an answer comes whole: the first one after the cut one does.
    async fn log_in(&mut self, attempt: &Attempt) -> OtpSession {
        let reply = self.request(attempt).send().await;
        assert_eq!(reply.status, 201, "{} is stranded: {reply}", self.robot.user);
        let given = reply.json()["nextPassword"].as_str().map(str::to_owned);
        assert_eq!(given.is_none(), self.chooses);
        self.robot.otp = given.unwrap_or_else(|| attempt.next.clone());
        OtpSession::of(&self.client, &reply)
    }

    /// One login whose first answer is lost there.
    async fn lose(&mut self, cut: Cut, number: usize) {
        let attempt = Attempt { spent: self.robot.clone(), next: random::hex() + &random::hex() };
        self.proxy.cut_next(cut);
        let lost = self.request(&attempt).try_send().await;
        assert!(lost.is_err(), "{cut:?} cuts nothing: {lost:?}");

        let mut session = self.log_in(&attempt).await;
        if number.is_multiple_of(3) {
            let (first, told) = (session, self.robot.otp.clone());
            session = self.log_in(&attempt).await;
            assert_eq!(self.robot.otp, told, "the same successor");
            assert!(!first.lives().await, "the session of the answer before ends");
        }
        // The request whose answer was lost may still be on its way, and end its own retry's session: then that is sent again, too.
        for _ in 1..ROUNDS_MAX {
            let confirmed = session.confirming().send().await;
            if confirmed.status == 204 {
                break;
            }
            assert_eq!(cut, Cut::AfterRequest, "{confirmed}");
            session = self.log_in(&attempt).await;
        }
        session.confirm().await;
        assert_eq!(self.number(LIVE).await, 1, "{cut:?}: at rest one session lives");

        let replays = self.number(REPLAYED).await;
        attempt.spent.login_ex(&self.client).send().await.refuses(401, "credentials-invalid");
        // more than one row, when the lost request arrives only now
        assert!(self.number(REPLAYED).await > replays, "{cut:?}: a replay after the confirmation has its row");
        session.client.delete(suite::scene::CURRENT).send().await.is(204);
    }

    async fn number(&self, sql: &'static str) -> i64 {
        self.installation.number(sql, &self.robot.user).await
    }

    async fn walk(mut self) {
        let attempt = Attempt { spent: self.robot.clone(), next: random::hex() + &random::hex() };
        let request = self.request(&attempt).bytes().len();
        // One that is not cut, to know how long they are: all but one byte of it is the last cut.
        let answer = self.request(&attempt).send().await.expect(201).length;
        let session = self.log_in(&attempt).await;
        session.confirm().await;
        session.client.delete(suite::scene::CURRENT).send().await.is(204);
        let (stages, last) = (4, TRIES / 4 - 1);
        for number in 0..TRIES {
            let step = number / stages;
            let cut = match number % stages {
                0 => Cut::BeforeRequest,
                1 => Cut::InRequest(1 + step * (request - 2) / last),
                2 => Cut::AfterRequest,
                _ => Cut::InAnswer(step * (answer - 1) / last),
            };
            self.lose(cut, number).await;
        }
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn case_11_wherever_the_answer_is_cut_a_retry_succeeds() {
    for engine in Engine::ALL {
        let scene = scene(engine).await;
        let mut walkers = Vec::new();
        for number in 0..CALLERS {
            walkers.push(Walker::new(&scene, number).await);
        }
        join_all(walkers.into_iter().map(Walker::walk)).await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn sixty_four_at_once_get_one_successor_and_one_session() {
    const RACERS: usize = 64;
    const ROUNDS: usize = 100;
    /// The one that rotates, and as many as it may be shown again.
    const LET_IN: usize = 11;
    for engine in Engine::ALL {
        let scene = scene(engine).await;
        let mut robot = scene.robot("racer").await;
        for round in 0..ROUNDS {
            let clients: Vec<Client> = (0..RACERS).map(|_| scene.client()).collect();
            let replies = join_all(clients.iter().map(async |client| robot.login_ex(client).send().await)).await;
            let (let_in, refused): (Vec<_>, Vec<_>) = replies.iter().partition(|reply| reply.status == 201);
            assert_eq!((let_in.len(), refused.len()), (LET_IN, RACERS - LET_IN), "{engine:?} {round}");
            for reply in refused {
                reply.refuses(401, "credentials-invalid");
            }
            let successors: BTreeSet<String> = let_in.iter().map(|reply| reply.text("/nextPassword")).collect();
            assert_eq!(successors.len(), 1, "{engine:?} {round}");

            let mut living = Vec::new();
            for reply in &let_in {
                let session = OtpSession::of(&scene.client(), reply);
                if session.lives().await {
                    living.push(session);
                }
            }
            assert_eq!(living.len(), 1, "{engine:?} {round}: at rest one session lives");
            living[0].fetch(suite::scene::ACCOUNT).await.is(200);
            living[0].confirm().await;
            robot.otp = successors.into_iter().next().unwrap();
        }
    }
}
