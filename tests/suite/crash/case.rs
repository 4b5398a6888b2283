//! One act, one place, one caller: prepared, killed, asked for again. Here belongs what the client holds and does.

use serde_json::json;
use suite::{
    Installation,
    client::{Client, Request},
    random,
    scene::{CLASS, OtpSession, RESOURCE, Robot, Scene, secret},
};

use super::act::{Act, Kind};

/// What the client holds.
pub struct Case {
    name: &'static str,
    act: &'static Act,
    robot: Robot,
    /// What comes next, chosen and stored beforehand.
    next: String,
    /// The token of the session that it is in, where it needs one.
    token: Option<String>,
    /// Of Login, and of its account.
    password: String,
    /// What it puts in force instead.
    other: String,
    key: String,
    /// Of its account, where it asks by that.
    account_key: String,
}

impl Case {
    pub async fn prepare(scene: &Scene, number: usize, name: &'static str, act: &'static Act) -> Self {
        let user = format!("case-{number}");
        let password = secret();
        let mut case = Self {
            name,
            act,
            robot: Robot { user: user.clone(), otp: String::new() },
            next: random::hex() + &random::hex(),
            token: None,
            password,
            other: secret(),
            key: random::hex(),
            account_key: String::new(),
        };
        if matches!(act.kind, Kind::Login | Kind::FetchVersion) {
            scene.caller(&user, "apicaller", json!({ "password": case.password })).await;
        }
        if act.kind == Kind::FetchVersion {
            scene.admin.put(&format!("/v1/user-classes/{CLASS}/members/{user}")).send().await.is(204);
            case.account_key = scene.account(&user, &case.password).await;
            case.token = scene.client().login(&user, &case.password).await.token().map(str::to_owned);
        }
        if matches!(act.kind, Kind::Login | Kind::FetchVersion) {
            return case;
        }
        case.robot = scene.robot(&user).await;
        scene.account(&user, &case.password).await;
        if !matches!(act.kind, Kind::LoginEx | Kind::LoginExChosen) {
            let session = case.robot.otp_login(&scene.client()).await;
            if act.kind != Kind::LoginExConfirm {
                session.confirm().await;
            }
            case.token = Some(session.token);
        }
        case
    }

    fn request(&self, client: &Client) -> Request {
        let session = || OtpSession::resumed(client, self.token.as_deref().unwrap());
        match self.act.kind {
            Kind::Login => client.post("/v1/sessions").json(&json!({ "userId": self.robot.user, "password": self.password })),
            Kind::LoginEx => self.robot.login_ex(client),
            Kind::LoginExChosen => self.robot.login_ex_with(client, &self.next),
            Kind::LoginExConfirm => session().confirming(),
            Kind::Fetch => session().fetching(&self.robot.user),
            Kind::Recover => {
                let path = format!("/v1/passwords/last-known?resourceId={RESOURCE}&accountId={}", self.robot.user);
                session().client.get(&path)
            }
            Kind::FetchVersion => session().client.get(&format!("/v1/managed-accounts/{}/password-versions/1", self.account_key)),
            Kind::Override => session().overriding(&self.robot.user, &self.other).header("Idempotency-Key", &self.key),
        }
    }

    async fn counted(&self, installation: &Installation) -> Vec<i64> {
        let mut counted = Vec::new();
        for (sql, _) in self.act.facts {
            counted.push(installation.number(sql, &self.robot.user).await);
        }
        counted
    }

    /// The server dies there; the tables say all or nothing, and the client what it was told.
    pub async fn kill(&self, installation: &Installation) {
        let before = self.counted(installation).await;
        let server = installation.serve_until(self.name, 1).await;
        let told = self.request(&server.client()).try_send().await;
        server.crashed().await;
        let after = self.counted(installation).await;

        let is_done = self.is_done();
        let grown: Vec<i64> = before.iter().zip(&after).map(|(before, after)| after - before).collect();
        let whole: Vec<i64> = self.act.facts.iter().map(|(_, by)| if is_done { *by } else { 0 }).collect();
        assert_eq!(grown, whole, "{self}: half done, or undone, on {:?}", installation.engine());
        if let Ok(reply) = told {
            panic!("{self}: an answer left before the last step: {reply}");
        }
    }

    /// Is the place behind the COMMIT?
    fn is_done(&self) -> bool {
        [".committed", ".opened", ".answered"].iter().any(|stage| self.name.ends_with(stage))
    }

    /// What the client holds is enough to come to its end, and not for more.
    pub async fn again(&mut self, installation: &Installation, client: &Client) {
        let reply = self.request(client).send().await;
        match self.act.kind {
            Kind::Login => assert_eq!(reply.status, 201, "{self}: {reply}"),
            Kind::LoginEx | Kind::LoginExChosen => {
                assert_eq!(reply.status, 201, "{self}: {reply}");
                let session = OtpSession::of(client, &reply);
                session.fetch(&self.robot.user).await.is(200);
                let live = "SELECT COUNT(*) FROM session WHERE user_key = $1 AND ended_at IS NULL";
                assert_eq!(installation.number(live, &self.robot.user).await, 1, "{self}: two sessions by one OTP");
                let spent = self.robot.clone();
                if self.act.kind == Kind::LoginEx {
                    self.robot.store(&reply);
                } else {
                    assert_eq!(reply.json()["nextPassword"], json!(null), "{self}");
                    self.robot.otp.clone_from(&self.next);
                }
                session.confirm().await;
                self.is_replay(installation, client, &spent).await;
                self.robot.otp_login(client).await.confirm().await;
            }
            Kind::LoginExConfirm => {
                assert_eq!(reply.status, 204, "{self}: {reply}");
                self.robot.otp_login(client).await;
            }
            Kind::Fetch | Kind::Recover | Kind::FetchVersion => {
                assert_eq!(reply.expect(200).text("/password"), self.password, "{self}");
            }
            Kind::Override => {
                let repeated = self.is_done().then_some("true");
                assert_eq!(reply.header("idempotency-replayed"), repeated, "{self}: {reply}");
                assert_eq!(reply.expect(200).text("/status"), "confirmed", "{self}");
                let counted = self.counted(installation).await;
                assert_eq!(counted, [2, 2, 1, 1, 1], "{self}: done twice, or not at all");
                let session = OtpSession::resumed(client, self.token.as_deref().unwrap());
                let fetched = session.fetch(&self.robot.user).await.expect(200);
                assert_eq!(fetched.text("/password"), self.other, "{self}");
            }
        }
    }

    async fn is_replay(&self, installation: &Installation, client: &Client, spent: &Robot) {
        spent.login_ex(client).send().await.refuses(401, "credentials-invalid");
        let replays = "SELECT COUNT(*) FROM journal WHERE event = 'otp.replayed' AND subject_user = $1";
        assert_eq!(installation.number(replays, &spent.user).await, 1, "{self}: a replay has its row");
    }
}

impl std::fmt::Display for Case {
    fn fmt(&self, to: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(to, "{:?} killed at {}", self.act.kind, self.name)
    }
}
