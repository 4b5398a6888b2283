//! Who looked for what may not be seen: the row of a refusal names it, with the true reason.

use serde_json::json;
use suite::{
    Engine,
    scene::{ACCOUNT, POLICY, RESOURCE, Scene},
};

#[tokio::test(flavor = "multi_thread")]
async fn a_refusal_of_the_guards_says_what_it_was_about() {
    for engine in Engine::ALL {
        let scene = Scene::new(engine).await;
        let key = scene.account("other", &scene.password).await;
        let prober = scene.stranger("prober", "apicaller").await;
        for (path, status) in [
            (format!("/v1/managed-systems/{RESOURCE}"), 404),
            (format!("/v1/managed-accounts/{key}"), 404),
            (format!("/v1/passwords/current?resourceId={RESOURCE}&accountId={ACCOUNT}"), 403),
            ("/v1/product-administrators/_API_USER".to_owned(), 403),
        ] {
            assert_eq!(prober.get(&path).send().await.status, status, "{path}");
        }
        let body = json!({ "resourceId": RESOURCE, "accountId": "new", "policyId": POLICY });
        prober.post("/v1/managed-accounts").json(&body).send().await.refuses(422, "reference-not-found");

        let rows = scene.journal("actorUserId=prober&outcome=refused&limit=200").await;
        let one = |function: &str| {
            rows.iter().find(|row| row["function"] == function).unwrap_or_else(|| panic!("{function}: {rows:?}"))
        };
        let system = one("ManagedSystemGet");
        assert_eq!((&system["resourceId"], &system["code"]), (&json!(RESOURCE), &json!("permission-missing")));
        assert_eq!(one("ManagedAccountGet")["arguments"]["ids"]["accountKey"], json!(key));
        assert_eq!(one("ManagedAccountGet")["code"], "permission-missing", "not the one that was shown");
        let fetch = one("KMKeyGetByAccount");
        assert_eq!((&fetch["resourceId"], &fetch["accountId"]), (&json!(RESOURCE), &json!(ACCOUNT)));
        assert_eq!(one("AdminGet")["subjectUserId"], "_API_USER");
        assert_eq!(one("ManagedAccountAdd")["code"], "permission-missing");
    }
}

/// Whoever doesn't know whether a deletion came through asks again with the same key, and is told.
#[tokio::test(flavor = "multi_thread")]
async fn a_deletion_that_is_repeated_is_answered_as_before() {
    for engine in Engine::ALL {
        let scene = Scene::new(engine).await;
        scene.caller("gone", "apicaller", json!({})).await;
        let delete = |key: &str| scene.admin.delete("/v1/product-administrators/gone").header("Idempotency-Key", key);
        delete("key-of-16-letters").send().await.is(204);
        let again = delete("key-of-16-letters").send().await.expect(204);
        assert_eq!(again.header("idempotency-replayed"), Some("true"));
        delete("another-key-of-16-letters").send().await.refuses(404, "administrator-not-found");
        let rows = scene.journal("subjectUserId=gone&event=administrator.deleted").await;
        assert_eq!(rows.len(), 1);
    }
}
