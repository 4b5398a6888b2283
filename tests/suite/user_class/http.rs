//! User classes over the API, as `_API_USER` manages them.

use serde_json::{Value, json};
use suite::{Engine, Installation, client::Client, http::Reply};

async fn add(client: &Client, class: &str, users: &[&str]) -> Reply {
    client.post("/v1/user-classes").json(&json!({ "classId": class, "explicitUsers": users })).send().await
}

#[tokio::test(flavor = "multi_thread")]
async fn a_class_lives_and_is_gone() {
    for engine in Engine::ALL {
        let installation = Installation::new(engine).await;
        let server = installation.serve().await;
        let client = server.api_user().await;
        let made = add(&client, "OPS", &["SuperUser"]).await.expect(201);
        assert_eq!((made.header("location"), made.header("etag")), (Some("/v1/user-classes/OPS"), Some("\"1\"")));
        let shown = client.get("/v1/user-classes/OPS").send().await.expect(200).json();
        assert_eq!(shown, made.json());
        assert_eq!((&shown["explicitUsers"], &shown["explicitUserCount"]), (&json!(["superuser"]), &json!(1)));
        assert_eq!((&shown["kind"], &shown["description"], &shown["builtIn"]), (&json!("single"), &json!(""), &json!(false)));

        let change = json!({ "description": "Operators", "explicitUsers": ["_API_USER_TPM", "superuser"] });
        let change = client.patch("/v1/user-classes/OPS").header("If-Match", "\"1\"").json(&change);
        let changed = change.send().await.expect(200).json();
        assert_eq!((&changed["description"], &changed["revision"]), (&json!("Operators"), &json!(2)));
        change.send().await.refuses(412, "revision-stale");

        let member = |user: &str| format!("/v1/user-classes/OPS/members/{user}");
        for _ in 0..2 {
            drop(client.put(&member("_IDMSUITE_USER_ANONYMOUS")).send().await.expect(204));
        }
        drop(client.delete(&member("_api_user_tpm")).send().await.expect(204));
        client.delete(&member("_api_user_tpm")).send().await.refuses(404, "administrator-not-found");
        client.put(&member("nobody")).send().await.refuses(404, "administrator-not-found");

        let first = client.get("/v1/user-classes/OPS/members?limit=1").send().await.expect(200).json();
        assert_eq!(first["items"], json!([{ "userId": "_IDMSUITE_USER_ANONYMOUS" }]));
        let cursor = first["nextCursor"].as_str().unwrap();
        let second = client.get(&format!("/v1/user-classes/OPS/members?limit=1&cursor={cursor}")).send().await.expect(200).json();
        assert_eq!(second, json!({ "items": [{ "userId": "superuser" }], "nextCursor": null }));
        client.get(&format!("/v1/user-classes?cursor={cursor}")).send().await.refuses(422, "cursor-invalid");

        let test = async |user: &str| {
            let target = format!("/v1/user-classes/OPS/member-test?userId={user}");
            client.get(&target).send().await.expect(200).json()
        };
        let inside = json!({ "userId": "superuser", "member": true, "cached": false, "matchedClassIds": ["OPS"] });
        assert_eq!(test("SUPERUSER").await, inside);
        let outside = json!({ "userId": "nobody", "member": false, "cached": false, "matchedClassIds": [] });
        assert_eq!(test("nobody").await, outside);

        for (action, is_valid) in [("recalculate", true), ("recalculate", true), ("invalidate", false), ("invalidate", false)] {
            drop(client.post(&format!("/v1/user-classes/OPS/{action}")).send().await.expect(204));
            let now = client.get("/v1/user-classes/OPS").send().await.expect(200).json();
            assert_eq!((&now["cacheValid"], now["cachedAt"].is_string()), (&json!(is_valid), is_valid));
        }

        client.delete("/v1/user-classes/OPS").header("If-Match", "\"1\"").send().await.refuses(412, "revision-stale");
        drop(client.delete("/v1/user-classes/OPS").header("If-Match", "*").send().await.expect(204));
        for (method, target) in [
            ("GET", "/v1/user-classes/OPS"),
            ("DELETE", "/v1/user-classes/OPS"),
            ("GET", "/v1/user-classes/OPS/members"),
            ("GET", "/v1/user-classes/OPS/member-test?userId=superuser"),
            ("PUT", "/v1/user-classes/OPS/members/superuser"),
            ("POST", "/v1/user-classes/OPS/recalculate"),
            ("POST", "/v1/user-classes/OPS/invalidate"),
        ] {
            client.request(method, target).send().await.refuses(404, "user-class-not-found");
        }
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn what_is_wrong_is_said_where_it_is() {
    for engine in Engine::ALL {
        let installation = Installation::new(engine).await;
        let server = installation.serve().await;
        let client = server.api_user().await;
        drop(add(&client, "OPS", &[]).await.expect(201));
        add(&client, "OPS", &[]).await.refuses(409, "user-class-exists");
        let unknown = add(&client, "NEW", &["superuser", "nobody"]).await;
        unknown.refuses(422, "reference-not-found");
        assert_eq!(unknown.text("/errors/0/pointer"), "/explicitUsers/1");
        for body in [
            json!({ "classId": "ops", "explicitUsers": [] }),
            json!({ "classId": "NEW" }),
            json!({ "classId": "NEW", "explicitUsers": ["superuser", "superuser"] }),
            json!({ "classId": "NEW", "explicitUsers": [], "kind": "triple" }),
            json!({ "classId": "NEW", "explicitUsers": [], "builtIn": true }),
            json!({ "classId": "NEW", "explicitUsers": [], "description": null }),
        ] {
            client.post("/v1/user-classes").json(&body).send().await.refuses(400, "body-invalid");
        }
        client.patch("/v1/user-classes/OPS").json(&json!({ "kind": "relational" })).send().await.refuses(400, "body-invalid");
        client.get("/v1/user-classes/ops").send().await.refuses(400, "parameter-invalid");
        client.get("/v1/user-classes/OPS/member-test").send().await.refuses(400, "parameter-missing");

        let built_in = "/v1/user-classes/_EXPLICIT_API_ADMINISTRATORS_";
        client.delete(built_in).send().await.refuses(409, "object-in-use");
        client.delete(&format!("{built_in}/members/_API_USER")).send().await.refuses(403, "group-own-membership");
        let emptied = json!({ "explicitUsers": [] });
        client.patch(built_in).json(&emptied).send().await.refuses(403, "group-own-membership");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_repeat_gets_the_first_answer_and_a_list_each_class_once() {
    for engine in Engine::ALL {
        let installation = Installation::new(engine).await;
        let server = installation.serve().await;
        let client = server.api_user().await;
        let request = client.post("/v1/user-classes").header("Idempotency-Key", "0123456789abcdef");
        let first = request.clone().json(&json!({ "classId": "OPS", "explicitUsers": [] }));
        let made = first.send().await.expect(201);
        let again = first.send().await.expect(201);
        assert_eq!((again.header("idempotency-replayed"), again.json()), (Some("true"), made.json()));
        request.json(&json!({ "classId": "OTHER", "explicitUsers": [] })).send().await.refuses(422, "idempotency-key-reused");

        for class in ["A", "B", "C"] {
            drop(add(&client, class, &[]).await.expect(201));
        }
        let (mut seen, mut target) = (Vec::new(), "/v1/user-classes?limit=2".to_owned());
        loop {
            let page = client.get(&target).send().await.expect(200).json();
            seen.extend(page["items"].as_array().unwrap().iter().map(|class| class["classId"].as_str().unwrap().to_owned()));
            let Value::String(cursor) = &page["nextCursor"] else { break };
            target = format!("/v1/user-classes?limit=2&cursor={cursor}");
        }
        seen.sort();
        assert_eq!(seen, ["A", "B", "C", "OPS", "_EXPLICIT_API_ADMINISTRATORS_", "_REPORT_READERS_"]);
    }
}
