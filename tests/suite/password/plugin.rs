//! The password access plugin in a real server: its word is final for one call, whatever the permissions are, and for nothing else.

use std::{fs, process::Command};

use serde_json::{Value, json};
use suite::{Engine, Server, client::Client};

use super::scene::{Scene, account, get, session};

/// Answers by the word in the file `mode`, and writes down what it was asked.
const PLUGIN: &str = r#"#!/bin/sh
question=$(cat)
echo "$question" | tr -d '\n' >>"$0.asked"
echo >>"$0.asked"
read -r mode <"$0.mode"
say() { printf '"output" "plugin_passwordacl" = { "acl" "" = { %s } "retval" = "%s" }' "$1" "$2"; }
case $mode in
allow) say '"view" = "allow"' 0 ;;
deny) say '"view" = "deny"' 0 ;;
nothing) say '' 0 ;;
fails) say '"view" = "allow"' 1 ;;
babbles) echo allow ;;
crashes) say '"view" = "allow"' 0; kill -KILL $$ ;;
hangs) say '"view" = "allow"' 0; sleep 1000 ;;
esac
"#;

/// A server with the plugin, and an account `app` whose password is `CANARY-first`.
struct Rig {
    scene: Scene,
    server: Server,
    admin: Client,
}

impl Rig {
    async fn new(engine: Engine) -> Self {
        let scene = Scene::new(engine, "preapproved-checkout randomize-override").await;
        let (text, program) = (scene.installation.folder().join("text"), scene.installation.folder().join("access"));
        fs::write(&text, PLUGIN).unwrap();
        // Another process makes the program: nobody here may have it open for writing when it runs.
        assert!(Command::new("install").args(["-m", "755"]).args([&text, &program]).status().unwrap().success());
        scene.installation.configure(&format!("[password_plugin]\nprogram = {:?}", program.to_str().unwrap()));
        let server = scene.installation.serve().await;
        let admin = server.api_user().await;
        account(&admin, "app", "V", "CANARY-first").await;
        Self { scene, server, admin }
    }

    fn say(&self, mode: &str) {
        fs::write(self.scene.installation.folder().join("access.mode"), format!("{mode}\n")).unwrap();
    }

    /// How often it was asked.
    fn asked(&self) -> Vec<String> {
        let asked = fs::read_to_string(self.scene.installation.folder().join("access.asked")).unwrap_or_default();
        asked.lines().map(str::to_owned).collect()
    }

    async fn newest(&self, event: &str) -> Value {
        let page = self.admin.get(&format!("/v1/journal?event={event}")).send().await.expect(200).json();
        page["items"][0].clone()
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn its_word_is_final_for_the_call_and_the_journal_has_it() {
    for engine in Engine::ALL {
        let rig = Rig::new(engine).await;
        // `robot` has the permission, `other` has none
        let (robot, other) = (session(&rig.server, "robot").await, session(&rig.server, "other").await);
        rig.say("nothing");
        get(&robot, "app").send().await.is(200);
        get(&other, "app").send().await.refuses(404, "account-not-found");
        assert_eq!(rig.newest("password.disclosed").await["arguments"]["access"], Value::Null, "{engine:?}: by rights");

        rig.say("allow");
        assert_eq!(get(&other, "app").send().await.expect(200).text("/password"), "CANARY-first", "{engine:?}");
        let row = rig.newest("password.disclosed").await;
        assert_eq!((&row["arguments"]["access"], &row["actorUserId"]), (&json!("allowed"), &json!("other")), "{engine:?}");
        get(&other, "nobody").send().await.refuses(404, "account-not-found");

        rig.say("deny");
        get(&robot, "app").send().await.refuses(403, "permission-missing");
        get(&robot, "nobody").send().await.refuses(403, "permission-missing"); // it learns nothing of what is there
        let row = rig.newest("password.refused").await;
        assert_eq!(row["arguments"]["access"], json!({ "denied": { "reason": "plugin-denied" } }), "{engine:?}");
        assert_eq!((&row["code"], &row["accountId"]), (&json!("permission-missing"), &json!("nobody")), "{engine:?}");

        for (mode, reason) in [
            ("fails", "plugin-failed"),
            ("babbles", "plugin-answer-malformed"),
            ("crashes", "plugin-failed"),
            ("hangs", "plugin-timed-out"),
        ] {
            rig.say(mode);
            get(&robot, "app").send().await.refuses(403, "permission-missing");
            let row = rig.newest("password.refused").await;
            assert_eq!(row["arguments"]["access"]["denied"]["reason"], reason, "{engine:?}");
        }
        let asked = rig.asked();
        assert_eq!(asked.len(), 10, "{engine:?}");
        assert_eq!(asked[1], r#""" "" = {  "userid" = "other"  "managedaccount" = "app"  "managedsystem" = "S"}"#);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn it_stands_for_permissions_and_for_nothing_else() {
    for engine in Engine::ALL {
        let rig = Rig::new(engine).await;
        let other = session(&rig.server, "other").await;
        rig.say("allow");
        let recover = |client: &Client| client.get("/v1/passwords/last-known?resourceId=S&accountId=app");
        assert_eq!(recover(&other).send().await.expect(200).text("/password"), "CANARY-first", "{engine:?}");
        assert_eq!(rig.asked().len(), 1);
        rig.say("deny");
        recover(&other).send().await.refuses(403, "permission-missing");
        rig.say("nothing");
        recover(&other).send().await.refuses(403, "privilege-missing");
        rig.say("allow");

        // the function filter, the session and the address come before it
        let before = rig.asked().len();
        get(&rig.admin, "app").send().await.refuses(403, "function-not-allowed");
        get(&rig.server.client(), "app").send().await.refuses(401, "session-missing");
        // other functions don't ask it
        let given = json!({ "resourceId": "S", "accountId": "app", "password": "kV7#mZ2pL0qT9wXr4YbN" });
        let refused = other.post("/v1/password-changes/override").json(&given).send().await;
        refused.refuses(404, "account-not-found");
        assert_eq!(rig.asked().len(), before, "{engine:?}");

        // nor does it make good an account that isn't to be read: one that was deleted
        let found = rig.admin.get("/v1/managed-accounts?resourceId=S&accountId=app").send().await.expect(200);
        let path = format!("/v1/managed-accounts/{}", found.text("/items/0/accountKey"));
        rig.admin.delete(&path).send().await.is(204);
        get(&other, "app").send().await.refuses(404, "account-not-found");
        assert_eq!(recover(&other).send().await.expect(200).text("/password"), "CANARY-first", "{engine:?}");
        assert_eq!(rig.newest("password.disclosed").await["arguments"]["access"], "allowed", "{engine:?}");
    }
}
