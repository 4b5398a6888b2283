//! A real server with a vault: the policy `V` of `_API_USER`, the system `S` under it, and OTP callers: `robot` and `second`
//! with permissions on `V`, and `other` without any.

use api::server::open::{configure, open};
use domain::{
    policy::{Mode, Policy},
    right::{permission::Permissions, privilege::Privilege},
    user_group::AccessControl,
};
use serde_json::{Value, json};
use storage::{Errand, StoreError, Tx};
use suite::{
    Engine, Installation, Server,
    client::{Client, Request},
    vault::{Put, vault_policy, vault_system},
};

use crate::session::http::{Wanted, add, login_ex};

/// The installation; the server is the test's own.
pub struct Scene {
    pub installation: Installation,
}

impl Scene {
    pub async fn new(engine: Engine, permissions: &str) -> Self {
        let installation = Installation::new(engine).await;
        add(&installation, ["robot", "second", "other"].map(|user| Wanted::new(user, Privilege::OtpCaller, &["otp1"])).into())
            .await;
        let scene = Self { installation };
        let owned = |policy: &str, mode| Box::new(Policy { owner: "_API_USER".into(), mode, ..vault_policy(policy) });
        let grant = Permissions::from_words(permissions).unwrap();
        let control = AccessControl { policy_id: "V".into(), grant, deny: Permissions::EMPTY };
        for put in [
            Put::Policy(owned("V", Mode::VaultOnly), false),
            Put::Policy(owned("P", Mode::Push), false),
            Put::System(Box::new(vault_system("S", &["V", "P"]))),
            Put::Group("ROBOTS".into(), vec!["robot".into(), "second".into()], control),
        ] {
            scene.errand(put).await;
        }
        scene
    }

    /// Something done in the tables while no server runs.
    pub async fn errand<E: Errand>(&self, errand: E) -> E::Answer {
        let opened = open(configure(&self.installation.data()).unwrap()).await.unwrap();
        opened.store.errand(errand).await.unwrap()
    }

    /// A statement behind the server's back; how many rows it changed.
    pub async fn execute(&self, sql: &'static str) -> u64 {
        self.errand(Execute(sql)).await
    }

    /// One number.
    pub async fn count(&self, sql: &'static str) -> i64 {
        self.errand(Count(sql)).await
    }
}

/// The session of an OTP caller, by its first password.
pub async fn session(server: &Server, user: &str) -> Client {
    let token = login_ex(&server.client(), user, "otp1").await.expect(201).text("/token");
    server.client().with_token(token)
}

/// Adds an account with a password; as it is answered.
pub async fn account(admin: &Client, account: &str, policy: &str, password: &str) -> Value {
    let body = json!({ "resourceId": "S", "accountId": account, "policyId": policy, "password": password });
    admin.post("/v1/managed-accounts").json(&body).send().await.expect(201).json()
}

/// KMKeyGetByAccount.
pub fn get(client: &Client, account: &str) -> Request {
    client.get(&format!("/v1/passwords/current?resourceId=S&accountId={account}"))
}

/// ManagedAccountOverridePassword.
pub fn give(client: &Client, account: &str, password: &str) -> Request {
    let body = json!({ "resourceId": "S", "accountId": account, "password": password });
    client.post("/v1/password-changes/override?waitSeconds=0").json(&body)
}

struct Execute(&'static str);

impl Errand for Execute {
    type Answer = u64;
    async fn run(&self, tx: &mut Tx) -> Result<u64, StoreError> {
        tx.exec(self.0, &[]).await
    }
}

struct Count(&'static str);

impl Errand for Count {
    type Answer = i64;
    async fn run(&self, tx: &mut Tx) -> Result<i64, StoreError> {
        tx.one::<(i64,)>(self.0, &[]).await.map(|(number,)| number)
    }
}
