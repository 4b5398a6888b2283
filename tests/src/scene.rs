//! The main job's scene, made over the API: a vault with one password, and programs that may fetch and override it. Here belongs what a
//! caller of the API can do; never a look at the tables.

use serde_json::{Value, json};

use crate::{
    Engine, Installation, Server,
    client::{Client, Request},
    http::Reply,
    random,
};

/// Where callers come from, unless a test says otherwise.
pub const HERE: &str = "127.0.0.0/8";
/// The policy.
pub const POLICY: &str = "VAULT";
/// The system.
pub const RESOURCE: &str = "TARGET";
/// Where gateways find it by SSH.
pub const HOST: &str = "web1.example.com";
/// The account that the scene begins with.
pub const ACCOUNT: &str = "scott";
/// The class of those who may.
pub const CLASS: &str = "ROBOTS";
/// The path of LoginEx.
pub const LOGIN_EX: &str = "/v1/sessions/otp";
/// The path of LoginExConfirm.
pub const CONFIRM: &str = "/v1/sessions/current/otp-confirmation";
/// The path of SessionGet and Logout.
pub const CURRENT: &str = "/v1/sessions/current";

/// For servers that one source asks more than any should.
pub const NO_LIMITS: &str = "[limits]\nrequests = { burst = 1000000, per_minute = 1000000 }\n\
    logins = { burst = 1000000, per_minute = 1000000 }\n";

/// A running server with a vault on it.
#[derive(Debug)]
pub struct Scene {
    pub installation: Installation,
    pub server: Server,
    /// In a session of `_API_USER`.
    pub admin: Client,
    /// Of [`ACCOUNT`].
    pub password: String,
}

impl Scene {
    pub async fn new(engine: Engine) -> Self {
        Self::on(Installation::new(engine).await).await
    }

    /// On an installation that was configured before.
    pub async fn on(installation: Installation) -> Self {
        let server = installation.serve().await;
        let admin = server.api_user().await;
        let policy = json!({
            "policyId": POLICY, "mode": "vault-only", "authenticationTypes": ["password"], "enforcePasswordPolicy": false,
            "disclosurePlugins": [
                { "plugin": "guacamole-ssh", "attributes": { "hostname": HOST, "font-size": "14" } },
                { "plugin": "guacamole-telnet", "attributes": {} },
            ],
        });
        made(&admin, "/v1/managed-system-policies", &policy).await;
        made(&admin, "/v1/managed-systems", &json!({ "resourceId": RESOURCE, "connector": "vault", "policyIds": [POLICY] }))
            .await;
        made(&admin, "/v1/user-classes", &json!({ "classId": CLASS, "explicitUsers": [] })).await;
        let access = json!([{ "policyId": POLICY, "grant": ["preapproved-checkout", "randomize-override"], "deny": [] }]);
        made(&admin, "/v1/user-groups", &json!({ "groupId": "ROBOTS", "classIds": [CLASS], "accessControls": access })).await;
        let scene = Self { installation, server, admin, password: secret() };
        scene.account(ACCOUNT, &scene.password).await;
        scene
    }

    /// The same after a new start of the server.
    #[must_use]
    pub async fn restarted(self) -> Self {
        let Self { installation, server, password, .. } = self;
        server.kill().await;
        let server = installation.serve().await;
        let admin = server.api_user().await;
        Self { installation, server, admin, password }
    }

    /// A client without a session.
    pub fn client(&self) -> Client {
        self.server.client()
    }

    /// Puts another account into the vault; its key.
    pub async fn account(&self, account: &str, password: &str) -> String {
        let body = json!({ "resourceId": RESOURCE, "accountId": account, "policyId": POLICY, "password": password });
        made(&self.admin, "/v1/managed-accounts", &body).await.text("/accountKey")
    }

    /// A new caller of a kind: `apicaller`, `otpcaller`, `guacamolecaller`; a person by none. It may nothing but come in.
    pub async fn caller(&self, user: &str, way_in: &str, more: Value) -> Reply {
        let privileges: Vec<&str> = Some(way_in).filter(|way_in| !way_in.is_empty()).into_iter().collect();
        let mut body = json!({ "userId": user, "name": user, "privileges": privileges, "allowedAddresses": [HERE] });
        let Value::Object(more) = more else { panic!("not an object: {more}") };
        body.as_object_mut().unwrap().extend(more);
        made(&self.admin, "/v1/product-administrators", &body).await
    }

    /// A new caller with a password, in a session; it may nothing but come in.
    pub async fn stranger(&self, user: &str, way_in: &str) -> Client {
        let password = secret();
        self.caller(user, way_in, json!({ "password": password })).await;
        self.client().login(user, &password).await
    }

    /// A new OTP caller with its initial password; it may nothing but come in.
    pub async fn visitor(&self, user: &str) -> Robot {
        self.caller(user, "otpcaller", json!({})).await;
        self.initial(user).await
    }

    /// An OTP caller that is there already, with a new initial password.
    pub async fn initial(&self, user: &str) -> Robot {
        let otp = self.admin.post(&format!("/v1/product-administrators/{user}/otp")).json(&json!({})).send().await;
        Robot { user: user.to_owned(), otp: otp.expect(200).text("/initialPassword") }
    }

    /// A new OTP caller that may fetch and override passwords, with its initial password.
    pub async fn robot(&self, user: &str) -> Robot {
        let robot = self.visitor(user).await;
        self.admin.put(&format!("/v1/user-classes/{CLASS}/members/{user}")).send().await.is(204);
        robot
    }

    /// What the journal says, newest first.
    pub async fn journal(&self, query: &str) -> Vec<Value> {
        let page = self.admin.get(&format!("/v1/journal?{query}")).send().await.expect(200).json();
        page["items"].as_array().unwrap().clone()
    }
}

/// An OTP caller, and what it has stored.
#[derive(Clone, Debug)]
pub struct Robot {
    pub user: String,
    pub otp: String,
}

impl Robot {
    /// The request of LoginEx.
    pub fn login_ex(&self, client: &Client) -> Request {
        client.post(LOGIN_EX).json(&json!({ "userId": self.user, "password": self.otp }))
    }

    /// The same, when the client has chosen and stored what comes next.
    pub fn login_ex_with(&self, client: &Client, next: &str) -> Request {
        let hash = hex::encode(<sha2::Sha256 as sha2::Digest>::digest(next));
        client.post(LOGIN_EX).json(&json!({ "userId": self.user, "password": self.otp, "nextPasswordHash": hash }))
    }

    /// Logs in, and stores the next password.
    pub async fn otp_login(&mut self, client: &Client) -> OtpSession {
        let reply = self.login_ex(client).send().await.expect(201);
        self.store(&reply);
        OtpSession::of(client, &reply)
    }

    /// Stores what an answer of LoginEx gave.
    pub fn store(&mut self, reply: &Reply) {
        if reply.json()["passwordRotated"] == true {
            self.otp = reply.text("/nextPassword");
        }
    }
}

/// A session of an OTP caller.
#[derive(Clone, Debug)]
pub struct OtpSession {
    pub client: Client,
    pub token: String,
}

impl OtpSession {
    /// Of an answer of LoginEx.
    pub fn of(client: &Client, reply: &Reply) -> Self {
        Self::resumed(client, &reply.text("/token"))
    }

    /// One whose token was kept.
    pub fn resumed(client: &Client, token: &str) -> Self {
        Self { client: client.clone().with_token(token), token: token.to_owned() }
    }

    /// LoginExConfirm.
    pub async fn confirm(&self) {
        self.confirming().send().await.is(204);
    }

    /// The request of LoginExConfirm.
    pub fn confirming(&self) -> Request {
        self.client.post(CONFIRM)
    }

    /// KMKeyGetByAccount: its answer.
    pub async fn fetch(&self, account: &str) -> Reply {
        self.fetching(account).send().await
    }

    /// The request of KMKeyGetByAccount.
    pub fn fetching(&self, account: &str) -> Request {
        self.client.get(&format!("/v1/passwords/current?resourceId={RESOURCE}&accountId={account}"))
    }

    /// The request of ManagedAccountOverridePassword.
    pub fn overriding(&self, account: &str, password: &str) -> Request {
        let body = json!({ "resourceId": RESOURCE, "accountId": account, "password": password });
        self.client.post("/v1/password-changes/override").json(&body)
    }

    /// Whether it still lives.
    pub async fn lives(&self) -> bool {
        lives(&self.client).await
    }
}

/// Whether a client's session still lives.
pub async fn lives(client: &Client) -> bool {
    let reply = client.get(CURRENT).send().await;
    if reply.status != 200 {
        reply.refuses(401, "session-invalid");
    }
    reply.status == 200
}

/// A new password that no rule can dislike.
pub fn secret() -> String {
    format!("Aa1!{}", random::hex())
}

async fn made(admin: &Client, path: &str, body: &Value) -> Reply {
    admin.post(path).json(body).send().await.expect(201)
}
