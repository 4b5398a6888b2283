//! Accounts over HTTP.

use serde_json::{Value, json};
use suite::Engine;

use crate::password::scene::{Scene, account};

#[tokio::test(flavor = "multi_thread")]
async fn an_account_comes_changes_goes_and_comes_back() {
    for engine in Engine::ALL {
        let scene = Scene::new(engine, "preapproved-checkout").await;
        let server = scene.installation.serve().await;
        let admin = server.api_user().await;
        let body = json!({ "resourceId": "S", "accountId": "app", "policyId": "V", "password": "first" });
        let reply = admin
            .post("/v1/managed-accounts")
            .header("Idempotency-Key", "key-of-16-letters")
            .json(&body)
            .send()
            .await
            .expect(201);
        let added = reply.json();
        let target = format!("/v1/managed-accounts/{}", added["accountKey"].as_str().unwrap());
        assert_eq!((reply.header("location"), reply.header("etag")), (Some(target.as_str()), Some("\"1\"")));
        assert_eq!(
            (&added["passwordState"], &added["passwordVersion"], &added["state"]),
            (&json!("stored"), &json!(1), &json!("managed"))
        );
        assert_eq!((&added["openCheckouts"], &added["checkoutLimit"]), (&json!(0), &json!(1)));
        assert!(added.get("password").is_none());
        let repeated = admin
            .post("/v1/managed-accounts")
            .header("Idempotency-Key", "key-of-16-letters")
            .json(&body)
            .send()
            .await
            .expect(201);
        assert_eq!((repeated.header("idempotency-replayed"), repeated.json()), (Some("true"), added.clone()));
        admin.post("/v1/managed-accounts").json(&body).send().await.refuses(409, "account-exists");
        assert_eq!(admin.get(&target).send().await.expect(200).json(), added);

        let change = json!({ "description": "of the billing job" });
        admin.patch(&target).header("If-Match", "\"9\"").json(&change).send().await.refuses(412, "revision-stale");
        let changed = admin.patch(&target).header("If-Match", "\"1\"").json(&change).send().await.expect(200);
        assert_eq!((changed.header("etag"), &changed.json()["description"]), (Some("\"2\""), &json!("of the billing job")));
        admin.patch(&target).json(&json!({ "policyId": "NONE" })).send().await.refuses(422, "reference-not-found");
        drop(admin.patch(&target).json(&json!({ "policyId": "P" })).send().await.expect(200));
        let unbound = admin.patch(&target).json(&json!({ "policyId": "" })).send().await.expect(200).json();
        assert_eq!((&unbound["policyId"], &unbound["state"]), (&json!(""), &json!("managed")));

        drop(admin.delete(&target).send().await.expect(204));
        admin.delete(&target).send().await.refuses(404, "account-not-found");
        admin.get(&target).send().await.refuses(404, "account-not-found");
        let back = account(&admin, "app", "V", "second").await;
        assert_eq!((&back["accountKey"], &back["passwordVersion"]), (&added["accountKey"], &json!(2)));
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn bad_bodies_change_nothing() {
    for engine in Engine::ALL {
        let scene = Scene::new(engine, "preapproved-checkout").await;
        let server = scene.installation.serve().await;
        let admin = server.api_user().await;
        let good = json!({ "resourceId": "S", "accountId": "app", "policyId": "V" });
        let with = |name: &str, value: Value| {
            let mut body = good.clone();
            body[name] = value;
            admin.post("/v1/managed-accounts").json(&body)
        };
        // case 49: what the server decides isn't a field of a request
        for (name, value) in [
            ("owner", json!("me")),
            ("certainty", json!("confirmed")),
            ("passwordState", json!("confirmed")),
            ("state", json!("managed")),
            ("accountKey", json!("00000000-0000-7000-8000-000000000000")),
            ("revision", json!(7)),
            ("accountId", json!("a\r\nb")),
            ("accountId", json!("a\u{0}")),
            ("accountId", json!("")),
            ("resourceId", json!("s")),
            ("policyId", json!("v")),
            ("password", json!("")),
            ("password", json!("x".repeat(1025))),
            ("description", json!(null)),
        ] {
            with(name, value.clone()).send().await.refuses(400, "body-invalid");
        }
        with("policyId", json!("NONE")).send().await.refuses(404, "policy-not-found");
        with("resourceId", json!("NONE")).send().await.refuses(422, "reference-not-found");
        // case 51: stored exactly, and one line of the log
        let odd = "D\\u '\"; DROP TABLE x; -- \u{202e}%s\u{1f511}";
        let added = with("accountId", json!(odd)).send().await.expect(201).json();
        assert_eq!(added["accountId"], odd);
        server.stop().await;
        assert_eq!(scene.count("SELECT COUNT(*) FROM managed_account").await, 1);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn lists_have_pages_and_filters() {
    for engine in Engine::ALL {
        let scene = Scene::new(engine, "preapproved-checkout").await;
        let server = scene.installation.serve().await;
        let admin = server.api_user().await;
        for n in 0..5 {
            account(&admin, &format!("app{n}"), if n < 3 { "V" } else { "P" }, "x").await;
        }
        let names = async |target: &str| {
            let (mut names, mut cursor) = (Vec::new(), String::new());
            loop {
                let join = if target.contains('?') { '&' } else { '?' };
                let page = admin.get(&format!("{target}{join}limit=2{cursor}")).send().await.expect(200).json();
                let items = page["items"].as_array().unwrap().clone();
                assert!(items.len() <= 2);
                names.extend(items.iter().map(|item| item["accountId"].as_str().unwrap().to_owned()));
                match page["nextCursor"].as_str() {
                    Some(next) => cursor = format!("&cursor={next}"),
                    None => return names.join(" "),
                }
            }
        };
        assert_eq!(names("/v1/managed-accounts").await, "app0 app1 app2 app3 app4", "{engine:?}");
        assert_eq!(names("/v1/managed-accounts?policyId=P").await, "app3 app4");
        assert_eq!(names("/v1/managed-accounts?accountId=app1&resourceId=S&state=managed&passwordState=stored").await, "app1");
        assert_eq!(names("/v1/managed-accounts?passwordState=confirmed").await, "");
        assert_eq!(names("/v1/managed-systems/S/accounts").await, "app0 app1 app2 app3 app4");
        admin.get("/v1/managed-accounts?state=lost").send().await.refuses(400, "parameter-invalid");
        admin.get("/v1/managed-systems/NONE/accounts").send().await.refuses(404, "system-not-found");
    }
}
