//! User groups over the API, as `_API_USER` manages them.

use serde_json::json;
use suite::{Engine, Installation, client::Client};

/// Classes A, with a member, and B, without; policies P and Q.
async fn scene(client: &Client) {
    for (class, users) in [("A", json!(["superuser"])), ("B", json!([]))] {
        drop(client.post("/v1/user-classes").json(&json!({ "classId": class, "explicitUsers": users })).send().await.expect(201));
    }
    for policy in ["P", "Q"] {
        let new = json!({ "policyId": policy, "mode": "vault-only", "authenticationTypes": ["password"] });
        drop(client.post("/v1/managed-system-policies").json(&new).send().await.expect(201));
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_group_lives_and_is_gone() {
    for engine in Engine::ALL {
        let installation = Installation::new(engine).await;
        let server = installation.serve().await;
        let client = server.api_user().await;
        scene(&client).await;
        let new = json!({
            "groupId": "G",
            "classIds": ["B", "A"],
            "accessControls": [{ "policyId": "Q", "grant": ["manage-systems", "view-properties"], "deny": [] }],
        });
        let made = client.post("/v1/user-groups").json(&new).send().await.expect(201);
        assert_eq!((made.header("location"), made.header("etag")), (Some("/v1/user-groups/G"), Some("\"1\"")));
        let shown = client.get("/v1/user-groups/G").send().await.expect(200).json();
        assert_eq!(shown, made.json());
        assert_eq!((&shown["classIds"], &shown["classMatch"]), (&json!(["B", "A"]), &json!("all")));
        let control = json!([{ "policyId": "Q", "grant": ["view-properties", "manage-systems"], "deny": [] }]);
        assert_eq!(shown["accessControls"], control);

        let members = async || client.get("/v1/user-groups/G/members").send().await.expect(200).json();
        let test = async |user: &str| {
            let target = format!("/v1/user-groups/G/member-test?userId={user}");
            client.get(&target).send().await.expect(200).json()
        };
        assert_eq!(members().await, json!({ "items": [], "nextCursor": null }));
        let outside = json!({ "userId": "superuser", "member": false, "cached": false, "matchedClassIds": ["A"] });
        assert_eq!(test("superuser").await, outside);
        let change = client.patch("/v1/user-groups/G").header("If-Match", "\"1\"").json(&json!({ "classMatch": "any" }));
        assert_eq!(change.send().await.expect(200).json()["accessControls"], control);
        change.send().await.refuses(412, "revision-stale");
        assert_eq!(members().await, json!({ "items": [{ "userId": "superuser" }], "nextCursor": null }));
        assert_eq!(test("superuser").await["member"], json!(true));

        let set = json!({ "grant": ["preapproved-checkout"], "deny": ["access-history"] });
        let on = |policy: &str| format!("/v1/user-groups/G/access-controls/{policy}");
        let written = client.put(&on("P")).json(&set).send().await.expect(200).json();
        assert_eq!(written, json!({ "policyId": "P", "grant": ["preapproved-checkout"], "deny": ["access-history"] }));
        let shown = client.get("/v1/user-groups/G").send().await.expect(200).json();
        assert_eq!((&shown["accessControls"][0], &shown["revision"]), (&written, &json!(3)));
        drop(client.delete(&on("Q")).send().await.expect(204));
        client.delete(&on("Q")).send().await.refuses(404, "policy-not-found");
        client.put(&on("NONE")).json(&set).send().await.refuses(404, "policy-not-found");

        let listed = client.get("/v1/user-groups?limit=200").send().await.expect(200).json();
        assert_eq!((listed["items"].as_array().unwrap().len(), &listed["nextCursor"]), (6, &json!(null)));
        client.delete("/v1/user-classes/A").send().await.refuses(409, "object-in-use");
        client.delete("/v1/user-groups/ALLREQUESTERS").send().await.refuses(409, "object-in-use");
        drop(client.delete("/v1/user-groups/G").header("If-Match", "\"4\"").send().await.expect(204));
        for (method, target) in [
            ("GET", "/v1/user-groups/G"),
            ("DELETE", "/v1/user-groups/G"),
            ("GET", "/v1/user-groups/G/members"),
            ("GET", "/v1/user-groups/G/member-test?userId=superuser"),
            ("DELETE", "/v1/user-groups/G/access-controls/P"),
        ] {
            client.request(method, target).send().await.refuses(404, "user-group-not-found");
        }
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn what_is_wrong_is_said_where_it_is() {
    for engine in Engine::ALL {
        let installation = Installation::new(engine).await;
        let server = installation.serve().await;
        let client = server.api_user().await;
        scene(&client).await;
        let control = |policy: &str, grant: &[&str], deny: &[&str]| json!({ "policyId": policy, "grant": grant, "deny": deny });
        let add = async |classes: &[&str], controls: &[serde_json::Value]| {
            let new = json!({ "groupId": "G", "classIds": classes, "accessControls": controls });
            client.post("/v1/user-groups").json(&new).send().await
        };
        let unknown = add(&["A", "NONE"], &[control("P", &[], &[]), control("NONE", &[], &[])]).await;
        unknown.refuses(422, "reference-not-found");
        let places = [unknown.text("/errors/0/pointer"), unknown.text("/errors/1/pointer")];
        assert_eq!(places, ["/classIds/1", "/accessControls/1/policyId"]);
        let both = add(&[], &[control("P", &["run-reports"], &["run-reports"])]).await;
        both.refuses(422, "access-control-contradictory");
        assert_eq!(both.text("/errors/0/pointer"), "/accessControls/0/deny");
        add(&[], &[control("P", &[], &[]), control("P", &[], &[])]).await.refuses(422, "access-control-contradictory");
        add(&[], &[control("P", &["everything"], &[])]).await.refuses(400, "body-invalid");
        drop(add(&["A"], &[]).await.expect(201));
        add(&["A"], &[]).await.refuses(409, "user-group-exists");
        let both = json!({ "grant": ["run-reports"], "deny": ["run-reports"] });
        let set = client.put("/v1/user-groups/G/access-controls/P").json(&both).send().await;
        set.refuses(422, "access-control-contradictory");
        assert_eq!(set.text("/errors/0/pointer"), "/deny");

        let own = json!({ "classIds": ["_EXPLICIT_API_ADMINISTRATORS_"] });
        client.patch("/v1/user-groups/G").json(&own).send().await.refuses(403, "group-own-membership");
    }
}
