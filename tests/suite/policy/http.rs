//! Policies over HTTP.

use serde_json::json;
use suite::{Engine, Installation};

#[tokio::test(flavor = "multi_thread")]
async fn a_policy_lives() {
    for engine in Engine::ALL {
        let installation = Installation::new(engine).await;
        let server = installation.serve().await;
        let client = server.api_user().await;
        let body = json!({
            "policyId": "P", "mode": "vault-only", "authenticationTypes": ["password"],
            "passwordPolicy": { "minimumLength": 24 }, "options": { "RES_CHECKOUT_LIMIT": "3" },
            "authorizerUserIds": ["_api_user"], "managingNode": "",
        });
        let made = client.post("/v1/managed-system-policies").json(&body).send().await.expect(201);
        assert_eq!(made.header("location"), Some("/v1/managed-system-policies/P"), "{engine:?}");
        assert_eq!(made.header("etag"), Some("\"1\""));
        let policy = made.json();
        assert_eq!((&policy["ownerUserId"], &policy["authorizerUserIds"]), (&json!("_API_USER"), &json!(["_API_USER"])));
        let lengths = (&policy["passwordPolicy"]["minimumLength"], &policy["passwordPolicy"]["maximumLength"]);
        assert_eq!(lengths, (&json!(24), &json!(32)), "what isn't sent has its default");
        let path = "/v1/managed-system-policies/P";
        assert_eq!(client.get(path).send().await.expect(200).json(), policy);
        assert_eq!(client.get("/v1/managed-system-policies").send().await.expect(200).json()["items"], json!([policy]));

        let options = client.get("/v1/managed-system-policies/P/options?limit=200").send().await.expect(200).json();
        let option = |name: &str| {
            let found = options["items"].as_array().unwrap().iter().find(|item| item["name"] == name).cloned();
            found.map(|item| (item["value"].clone(), item["origin"].clone()))
        };
        assert_eq!(option("RES_CHECKOUT_LIMIT"), Some((json!("3"), json!("policy"))));
        assert_eq!(option("RES_PORT_TEST"), Some((json!("445"), json!("default"))));
        assert_eq!(option("OTP_MAXIMUM"), None, "a policy has no say");

        let change = json!({ "description": "ours", "options": {}, "passwordPolicy": {} });
        let changed = client.patch(path).header("If-Match", "\"1\"").json(&change).send().await.expect(200);
        assert_eq!((changed.header("etag"), &changed.json()["options"]), (Some("\"2\""), &json!({})));
        assert_eq!(changed.json()["passwordPolicy"]["minimumLength"], json!(20), "replaced whole");
        client.patch(path).header("If-Match", "\"1\"").json(&change).send().await.refuses(412, "revision-stale");

        client.delete(path).header("If-Match", "\"1\"").send().await.refuses(412, "revision-stale");
        drop(client.delete(path).send().await.expect(204));
        client.get(path).send().await.refuses(404, "policy-not-found");
        client.delete(path).send().await.refuses(404, "policy-not-found");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn what_cannot_be_is_refused() {
    for engine in Engine::ALL {
        let installation = Installation::new(engine).await;
        let server = installation.serve().await;
        let client = server.api_user().await;
        let with = |name: &str, value: serde_json::Value| {
            let mut body = json!({ "policyId": "P", "mode": "local", "authenticationTypes": ["password"] });
            body[name] = value;
            client.post("/v1/managed-system-policies").json(&body)
        };
        for (name, value) in [
            ("policyId", json!("lower")),
            ("mode", json!("pull")),
            ("authenticationTypes", json!([])),
            ("authenticationTypes", json!(["password", "password"])),
            ("description", json!(null)),
            ("ownerUserId", json!("somebody")),
            ("minimumApprovals", json!(21)),
            ("passwordPolicy", json!({ "minimumLength": 0 })),
            ("options", json!({ "RES_CHECKOUT_LIMIT": 3 })),
        ] {
            with(name, value).send().await.refuses(400, "body-invalid");
        }
        for (name, value, code, place) in [
            ("authenticationTypes", json!(["ssh-key"]), "option-contradictory", "/authenticationTypes"),
            ("enforcePasswordPolicy", json!(false), "option-contradictory", "/enforcePasswordPolicy"),
            ("passwordPolicy", json!({ "minimumLength": 33 }), "option-contradictory", "/passwordPolicy/minimumLength"),
            ("options", json!({ "OTP_MAXIMUM": "1" }), "option-unknown", "/options/OTP_MAXIMUM"),
            ("options", json!({ "RES_CHECKOUT_LIMIT": "many" }), "option-value-invalid", "/options/RES_CHECKOUT_LIMIT"),
            ("managingNode", json!("nowhere"), "reference-not-found", "/managingNode"),
            ("authorizerUserIds", json!(["nobody"]), "reference-not-found", "/authorizerUserIds/0"),
            ("authorizerClassIds", json!(["NOTHING"]), "reference-not-found", "/authorizerClassIds/0"),
        ] {
            let reply = with(name, value).send().await;
            reply.refuses(422, code);
            assert_eq!(reply.json()["errors"][0]["pointer"], json!(place));
        }
        drop(with("description", json!("")).send().await.expect(201));
        with("description", json!("")).send().await.refuses(409, "policy-exists");
        let nobody = json!({ "ownerUserId": "nobody" });
        let unknown = client.patch("/v1/managed-system-policies/NONE").json(&nobody).send().await;
        unknown.refuses(422, "reference-not-found");
        assert_eq!(unknown.json()["errors"][0]["pointer"], json!("/ownerUserId"), "before the policy, which isn't there either");
    }
}
