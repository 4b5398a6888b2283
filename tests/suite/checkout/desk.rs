//! Whoever has to do with the check-outs of a scene, over the API.

use std::collections::BTreeMap;

use api::wire::Time;
use domain::time::Moment;
use serde_json::{Value, json};
use suite::{
    Engine, Installation,
    client::{Client, Request},
    scene::{CLASS, NO_LIMITS, POLICY, RESOURCE, Scene},
};

/// Who may take back what others have.
pub const REVOKERS: &str = "_ACCESS_ALL_ACTIVE_CHECKOUTS_";

/// A vault whose accounts `ann` and `bob` may have; `eve` may take them back, `vic` sees the policy, `mallory` may nothing.
pub struct Desk {
    pub scene: Scene,
    pub ann: Client,
    pub bob: Client,
    pub eve: Client,
    pub vic: Client,
    pub mallory: Client,
}

impl Desk {
    pub async fn new(engine: Engine) -> Self {
        let installation = Installation::new(engine).await;
        installation.configure(NO_LIMITS);
        let scene = Scene::on(installation).await;
        let caller = async |user: &str| scene.stranger(user, "apicaller").await;
        let (ann, bob, eve, vic, mallory) =
            (caller("ann").await, caller("bob").await, caller("eve").await, caller("vic").await, caller("mallory").await);
        for user in ["ann", "bob"] {
            scene.admin.put(&format!("/v1/user-classes/{CLASS}/members/{user}")).send().await.is(204);
        }
        for (class, user) in [(REVOKERS, "eve"), ("VIEWERS", "vic")] {
            let body = json!({ "classId": class, "explicitUsers": [user] });
            scene.admin.post("/v1/user-classes").json(&body).send().await.is(201);
        }
        let access = json!([{ "policyId": POLICY, "grant": ["view-properties"], "deny": [] }]);
        let group = json!({ "groupId": "VIEWERS", "classIds": ["VIEWERS"], "accessControls": access });
        scene.admin.post("/v1/user-groups").json(&group).send().await.is(201);
        Self { scene, ann, bob, eve, vic, mallory }
    }

    /// Sets an option of the policy, and no other.
    pub async fn set(&self, name: &str, value: &str) {
        self.set_all(&[(name, value)]).await;
    }

    /// Sets these options of the policy, and no others.
    pub async fn set_all(&self, options: &[(&str, &str)]) {
        let options: BTreeMap<&str, &str> = options.iter().copied().collect();
        let options = json!({ "options": options });
        let policy = format!("/v1/managed-system-policies/{POLICY}");
        self.scene.admin.patch(&policy).json(&options).send().await.is(200);
    }

    /// How often an account is lent, as ManagedAccountFind and ManagedAccountGet say it.
    pub async fn open_of(&self, account: &str) -> Value {
        let found = self.scene.admin.get(&format!("/v1/managed-accounts?accountId={account}")).send().await.expect(200).json();
        let listed = &found["items"][0];
        let path = format!("/v1/managed-accounts/{}", listed["accountKey"].as_str().unwrap());
        assert_eq!(self.scene.admin.get(&path).send().await.expect(200).json(), *listed);
        listed["openCheckouts"].clone()
    }
}

/// A moment of an answer.
pub fn moment(time: &Value) -> Moment {
    serde_json::from_value::<Time>(time.clone()).unwrap().into()
}

pub fn taking(client: &Client, account: &str) -> Request {
    taking_for(client, account, 60)
}

fn taking_for(client: &Client, account: &str, minutes: i64) -> Request {
    client.post("/v1/checkouts").json(&json!({ "resourceId": RESOURCE, "accountId": account, "durationMinutes": minutes }))
}

pub async fn take(client: &Client, account: &str) -> String {
    taking(client, account).send().await.expect(201).text("/checkout/checkoutId")
}

pub async fn take_for(client: &Client, account: &str, minutes: i64) -> String {
    taking_for(client, account, minutes).send().await.expect(201).text("/checkout/checkoutId")
}

pub fn returning(client: &Client, checkout: &str) -> Request {
    client.post(&format!("/v1/checkouts/{checkout}/checkin"))
}

pub fn revoking(client: &Client, checkout: &str) -> Request {
    client.post(&format!("/v1/checkouts/{checkout}/revoke")).json(&json!({ "reason": "an alarm" }))
}
