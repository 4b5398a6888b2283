//! A scene whose passwords are real: roles of the PostgreSQL test server, changed by a running Strongroom over its API. Here belongs what an
//! administrator sets up; never what is expected of it.

use std::{net::SocketAddr, str::FromStr as _};

use serde_json::{Value, json};
use sqlx::postgres::PgConnectOptions;

use crate::{
    Engine, Installation,
    client::{Client, Request},
    gate::Gate,
    http::Reply,
    postgres, random,
    scene::{CLASS, NO_LIMITS, OtpSession, Scene, secret},
    ssh::Sshd,
};

/// The policy, of the mode push.
pub const PUSH: &str = "PUSH";
/// The system.
pub const DATABASE: &str = "DATABASE";

/// A scene with a target.
pub struct Push {
    pub scene: Scene,
    /// The URL of the target's superuser, without a database.
    pub server: String,
    /// The role that changes the others: no superuser.
    pub administrator: String,
    /// Its password.
    pub administrator_password: String,
}

/// Where the test server listens.
pub fn target() -> (String, u16) {
    let options = PgConnectOptions::from_str(postgres::server()).unwrap();
    (options.get_host().to_owned(), options.get_port())
}

/// An installation that may speak to targets on this machine.
pub async fn installation(engine: Engine) -> Installation {
    let installation = Installation::new(engine).await;
    installation.configure(&format!("connector_allow_loopback = true\n{NO_LIMITS}"));
    installation
}

impl Push {
    pub async fn new(engine: Engine) -> Self {
        let (host, port) = target();
        Self::at(engine, &host, port).await
    }

    /// With something in front of the target.
    pub async fn at(engine: Engine, host: &str, port: u16) -> Self {
        Self::on(Scene::on(installation(engine).await).await, host, port).await
    }

    /// On a scene of its own making.
    pub async fn on(scene: Scene, host: &str, port: u16) -> Self {
        Self::on_server(scene, host, port, postgres::server()).await
    }

    /// The same, on another server than the test server.
    pub async fn on_server(scene: Scene, host: &str, port: u16, server: &str) -> Self {
        let (administrator, administrator_password) = (random::name("admin"), secret());
        let push = Self { scene, server: server.to_owned(), administrator, administrator_password };
        let make = format!("CREATE ROLE \"{}\" LOGIN CREATEROLE PASSWORD '{}'", push.administrator, push.administrator_password);
        push.sql(&make).await;
        let system = push.system(DATABASE, host, port);
        push.set_up(&system).await;
        push
    }

    /// With the accounts of an SSH server, that listens there, for targets. Root changes the others' passwords, and shows its key.
    pub async fn over_ssh(scene: Scene, sshd: &Sshd, host: &str, port: u16) -> Self {
        let push = Self { scene, server: String::new(), administrator: "root".into(), administrator_password: String::new() };
        let system = json!({
            "resourceId": DATABASE, "connector": "ssh", "address": host, "port": port, "sshHostKeys": sshd.host_keys(),
            "policyIds": [PUSH], "administrator": { "userName": "root", "privateKeyPem": sshd.key("admin-ed25519") },
        });
        push.set_up(&system).await;
        push
    }

    async fn set_up(&self, system: &Value) {
        let policy = json!({ "policyId": PUSH, "mode": "push", "authenticationTypes": ["password"],
            "disclosurePlugins": [{ "plugin": "guacamole-ssh" }] });
        self.made("/v1/managed-system-policies", &policy).await;
        self.made("/v1/managed-systems", system).await;
        let access = json!({ "grant": ["preapproved-checkout", "randomize-override", "view-properties", "manage-systems", "access-history"], "deny": [] });
        self.admin().put(&format!("/v1/user-groups/{CLASS}/access-controls/{PUSH}")).json(&access).send().await.is(200);
    }

    /// What ManagedSystemAdd takes.
    pub fn system(&self, resource: &str, host: &str, port: u16) -> Value {
        json!({
            "resourceId": resource, "connector": "postgresql", "address": host, "port": port, "tls": "off", "policyIds": [PUSH],
            "administrator": { "userName": self.administrator, "password": self.administrator_password },
        })
    }

    pub const fn admin(&self) -> &Client {
        &self.scene.admin
    }

    async fn made(&self, path: &str, body: &Value) -> Reply {
        self.admin().post(path).json(body).send().await.expect(201)
    }

    /// A role with a password that nobody here knows; made by the administrator, who from version 16 on may change no others.
    pub async fn role(&self) -> String {
        let role = random::name("role");
        self.role_with(&role, &secret()).await;
        role
    }

    /// One with this password.
    pub async fn role_with(&self, role: &str, password: &str) {
        let make = format!("SET ROLE \"{}\"; CREATE ROLE \"{role}\" LOGIN PASSWORD '{password}'", self.administrator);
        self.sql(&make).await;
    }

    /// SQL as the target's superuser.
    pub async fn sql(&self, sql: &str) {
        postgres::run_at(&format!("{}/postgres", self.server), sql).await;
    }

    /// A new role, managed; its name and key. Its password is not known to the server.
    pub async fn account(&self) -> (String, String) {
        let role = self.role().await;
        let key = self.manage(&role, None).await;
        (role, key)
    }

    /// Makes a role known; its key.
    pub async fn manage(&self, role: &str, password: Option<&str>) -> String {
        let mut body = json!({ "resourceId": DATABASE, "accountId": role, "policyId": PUSH });
        if let Some(password) = password {
            body["password"] = password.into();
        }
        self.made("/v1/managed-accounts", &body).await.text("/accountKey")
    }

    /// Another policy of the mode push, with a system of its name on the test server: what it says beside that, and what robots and
    /// managers may under it.
    pub async fn policy(&self, policy: &str, more: Value, grant: &[&str]) {
        let mut body = json!({ "policyId": policy, "mode": "push", "authenticationTypes": ["password"] });
        let Value::Object(more) = more else { panic!("not an object: {more}") };
        body.as_object_mut().unwrap().extend(more);
        self.made("/v1/managed-system-policies", &body).await;
        let (host, port) = target();
        let mut system = self.system(policy, &host, port);
        system["policyIds"] = json!([policy]);
        self.made("/v1/managed-systems", &system).await;
        let access = json!({ "grant": grant, "deny": [] });
        self.admin().put(&format!("/v1/user-groups/{CLASS}/access-controls/{policy}")).json(&access).send().await.is(200);
    }

    /// A new role, managed under such a policy.
    pub async fn account_under(&self, policy: &str) -> String {
        let role = self.role().await;
        let body = json!({ "resourceId": policy, "accountId": role, "policyId": policy });
        self.made("/v1/managed-accounts", &body).await;
        role
    }

    /// ManagedAccountGet.
    pub async fn shown(&self, key: &str) -> Value {
        self.admin().get(&format!("/v1/managed-accounts/{key}")).send().await.expect(200).json()
    }

    /// An OTP caller in a session, who may fetch, override and randomize.
    pub async fn robot(&self) -> OtpSession {
        let mut robot = self.scene.robot(&random::name("robot")).await;
        robot.otp_login(&self.scene.client()).await
    }

    /// An integration with the same permissions, in a session.
    pub async fn manager(&self) -> Client {
        let name = random::name("manager");
        let client = self.scene.stranger(&name, "apicaller").await;
        self.admin().put(&format!("/v1/user-classes/{CLASS}/members/{name}")).send().await.is(204);
        client
    }

    /// A scene with a gate before its target.
    pub async fn behind_a_gate(engine: Engine) -> (Self, Gate) {
        let (host, port) = target();
        let gate = Gate::open(SocketAddr::new(host.parse().unwrap(), port)).await;
        (Self::at(engine, "127.0.0.1", gate.address().port()).await, gate)
    }

    /// PasswordChangeGet, waiting.
    pub async fn change(&self, client: &Client, change: &str) -> Reply {
        client.get(&format!("/v1/password-changes/{change}?waitSeconds=30")).send().await
    }
}

/// The request of ManagedAccountRandomizePassword.
pub fn randomizing(client: &Client, role: &str, wait_seconds: u32) -> Request {
    let body = json!({ "resourceId": DATABASE, "accountId": role });
    client.post(&format!("/v1/password-changes/randomize?waitSeconds={wait_seconds}")).json(&body)
}

/// The request of ManagedAccountRandomizePasswordMany, for roles of these systems.
pub fn randomizing_many(client: &Client, accounts: &[(&str, &str)], performs_locally: bool) -> Request {
    let account = |(system, role): &(&str, &str)| json!({ "resourceId": system, "accountId": role });
    let accounts: Vec<_> = accounts.iter().map(account).collect();
    let body = json!({ "accounts": accounts, "performLocally": performs_locally });
    client.post("/v1/password-changes/randomize-many").json(&body)
}

/// The request of ManagedAccountOverridePassword.
pub fn overriding(client: &Client, role: &str, password: &str, wait_seconds: u32) -> Request {
    let body = json!({ "resourceId": DATABASE, "accountId": role, "password": password });
    client.post(&format!("/v1/password-changes/override?waitSeconds={wait_seconds}")).json(&body)
}

/// The request of KMKeyGetByAccount.
pub fn fetching(client: &Client, role: &str) -> Request {
    client.get(&format!("/v1/passwords/current?resourceId={DATABASE}&accountId={role}"))
}
