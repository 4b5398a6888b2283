//! System variables over HTTP.

use serde_json::{Value, json};
use suite::{Engine, Installation};

#[tokio::test(flavor = "multi_thread")]
async fn a_variable_is_set() {
    for engine in Engine::ALL {
        let installation = Installation::new(engine).await;
        let server = installation.serve().await;
        let client = server.api_user().await;
        let path = "/v1/system-variables/RES_CHECKOUT_LIMIT";
        let shown = client.get(path).send().await.expect(200);
        assert_eq!(shown.header("etag"), Some("\"1\""), "{engine:?}");
        let variable = shown.json();
        let fields = ["value", "origin", "type", "unit", "minimum", "maximum"].map(|field| variable[field].clone());
        assert_eq!(fields, [json!("1"), json!("default"), json!("integer"), json!("users"), json!(1), json!(1000)]);

        let set = client.put(path).header("If-Match", "\"1\"").json(&json!({ "value": "5" })).send().await.expect(200).json();
        assert_eq!((&set["value"], &set["origin"], &set["revision"]), (&json!("5"), &json!("global"), &json!(2)));
        assert_eq!(client.get(path).send().await.expect(200).json(), set);
        client.put(path).header("If-Match", "\"1\"").json(&json!({ "value": "6" })).send().await.refuses(412, "revision-stale");
        let reply = client.put(path).json(&json!({ "value": "0" })).send().await;
        reply.refuses(422, "option-value-invalid");
        assert_eq!(reply.json()["errors"][0]["pointer"], json!("/value"));
        client.put(path).json(&json!({ "value": 5 })).send().await.refuses(400, "body-invalid");
        let contradiction = json!({ "value": "100" });
        let reply = client.put("/v1/system-variables/RES_MAXIMUM_CHECKOUT_INTERVAL").json(&contradiction).send().await;
        reply.refuses(422, "option-contradictory");
        client.get("/v1/system-variables/NOTHING").send().await.refuses(404, "variable-not-found");
        client.put("/v1/system-variables/NOTHING").json(&json!({ "value": "" })).send().await.refuses(404, "variable-not-found");

        let mut names = Vec::new();
        let mut target = "/v1/system-variables?limit=7".to_owned();
        loop {
            let page = client.get(&target).send().await.expect(200).json();
            names.extend(page["items"].as_array().unwrap().iter().map(|item| item["name"].as_str().unwrap().to_owned()));
            match &page["nextCursor"] {
                Value::String(cursor) => target = format!("/v1/system-variables?limit=7&cursor={cursor}"),
                end => break assert!(end.is_null()),
            }
        }
        assert!(names.len() > 30 && names.is_sorted(), "{names:?}");
    }
}

/// What the configuration file sets is in force where nobody has set anything, and so is what others may contradict.
#[tokio::test(flavor = "multi_thread")]
async fn what_the_file_sets_counts() {
    for engine in Engine::ALL {
        let installation = Installation::new(engine).await;
        installation.configure("[variables]\nRES_MAXIMUM_CHECKOUT_INTERVAL = \"2000\"");
        let server = installation.serve().await;
        let client = server.api_user().await;
        let put = async |name: &str, value: &str| {
            client.put(&format!("/v1/system-variables/{name}")).json(&json!({ "value": value })).send().await
        };
        put("RES_DEFAULT_CHECKOUT_INTERVAL", "2001").await.refuses(422, "option-contradictory");
        put("RES_DEFAULT_CHECKOUT_INTERVAL", "1900").await.is(200);
        let policy = |id: &str, minutes: &str| {
            let options = json!({ "RES_DEFAULT_CHECKOUT_INTERVAL": minutes });
            json!({ "policyId": id, "mode": "vault-only", "authenticationTypes": ["password"], "options": options })
        };
        let add = async |body| client.post("/v1/managed-system-policies").json(&body).send().await;
        add(policy("LONG", "2001")).await.refuses(422, "option-contradictory");
        add(policy("SHORT", "1800")).await.is(201);
    }
}
