//! Systems over HTTP.

use serde_json::{Value, json};
use suite::{Engine, Installation};

#[tokio::test(flavor = "multi_thread")]
async fn a_system_lives() {
    for engine in Engine::ALL {
        let installation = Installation::new(engine).await;
        let server = installation.serve().await;
        let client = server.api_user().await;
        let canary = format!("CANARY-{}", suite::random::hex());
        let body = json!({
            "resourceId": "S", "connector": "vault", "administrator": { "userName": "root", "password": canary },
        });
        let made = client.post("/v1/managed-systems").json(&body).send().await.expect(201);
        assert_eq!((made.header("location"), made.header("etag")), (Some("/v1/managed-systems/S"), Some("\"1\"")), "{engine:?}");
        let system = made.json();
        assert_eq!((&system["state"], &system["port"], &system["tls"]), (&json!("active"), &json!(0), &json!("verify-full")));
        assert_eq!(
            (&system["administrator"]["userName"], &system["administrator"]["kind"]),
            (&json!("root"), &json!("password"))
        );
        assert!(!String::from_utf8_lossy(&made.body).contains(&canary));
        let path = "/v1/managed-systems/S";
        assert_eq!(client.get(path).send().await.expect(200).json(), system);
        assert_eq!(client.get("/v1/managed-systems").send().await.expect(200).json()["items"], json!([system]));

        let tested = client.post("/v1/managed-systems/S/test").send().await.expect(200).json();
        let seen = ["reachable", "tlsVerified", "administratorAccepted", "code"].map(|field| tested[field].clone());
        assert_eq!(seen, [json!(false), json!(false), json!(false), Value::Null], "there is nothing to reach");
        let shown = client.get(path).send().await.expect(200).json();
        assert_eq!((&shown["lastTestAt"], &shown["revision"]), (&tested["testedAt"], &json!(1)));

        let moved = client.patch(path).header("If-Match", "\"1\"").json(&json!({ "tlsServerName": "other" })).send().await;
        let moved = moved.expect(200).json();
        assert_eq!((&moved["state"], &moved["administrator"]["kind"]), (&json!("untrusted"), &json!("none")));
        client.post("/v1/managed-systems/S/test").send().await.refuses(409, "system-untrusted");
        let administrator = json!({ "administrator": { "userName": "root", "privateKeyPem": canary } });
        let given = client.patch(path).json(&administrator).send().await.expect(200).json();
        assert_eq!((&given["state"], &given["administrator"]["kind"]), (&json!("untrusted"), &json!("private-key")));
        for _ in 0..2 {
            drop(client.post("/v1/managed-systems/S/trust").send().await.expect(204));
        }
        assert_eq!(client.get(path).send().await.expect(200).json()["state"], json!("active"));
        client.patch(path).header("If-Match", "\"1\"").json(&json!({})).send().await.refuses(412, "revision-stale");

        drop(client.delete(path).send().await.expect(204));
        for request in [client.get(path), client.delete(path), client.patch(path).json(&json!({}))] {
            request.send().await.refuses(404, "system-not-found");
        }
        assert_eq!(client.get("/v1/managed-systems").send().await.expect(200).json()["items"], json!([]));
        let again = json!({ "resourceId": "S", "connector": "vault" });
        let revived = client.post("/v1/managed-systems").json(&again).send().await.expect(201).json();
        assert!(revived["revision"].as_i64() > given["revision"].as_i64());
        assert_eq!(revived["createdAt"], system["createdAt"]);
        client.post("/v1/managed-systems").json(&again).send().await.refuses(409, "system-exists");

        let _ = server.stop().await;
        assert!(!installation.log().contains(&canary));
        if engine == Engine::Sqlite {
            let bytes = std::fs::read(installation.data().join("strongroom.db")).unwrap();
            assert!(!bytes.windows(canary.len()).any(|window| window == canary.as_bytes()), "sealed");
        }
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn what_cannot_be_is_refused() {
    for engine in Engine::ALL {
        let installation = Installation::new(engine).await;
        let server = installation.serve().await;
        let client = server.api_user().await;
        let with = |name: &str, value: Value| {
            let mut body = json!({ "resourceId": "S", "connector": "vault" });
            body[name] = value;
            client.post("/v1/managed-systems").json(&body)
        };
        let account = "01939bb8-7a9e-7c3d-8f00-0123456789ab";
        for (name, value) in [
            ("resourceId", json!("lower")),
            ("tls", json!("maybe")),
            ("port", json!(65536)),
            ("policyIds", json!(["P", "P"])),
            ("state", json!("active")),
            ("administrator", json!({ "userName": "root" })),
            ("administrator", json!({ "userName": "root", "password": "a", "accountKey": account })),
            ("administrator", json!({ "password": "a", "privateKeyPem": "b" })),
            ("administrator", json!(null)),
        ] {
            with(name, value).send().await.refuses(400, "body-invalid");
        }
        for (name, value, code, place) in [
            ("connector", json!("telepathy"), "connector-unknown", "/connector"),
            ("address", json!("host.example"), "connector-option-invalid", "/address"),
            ("port", json!(22), "connector-option-invalid", "/port"),
            ("connectorOptions", json!({ "database": "x" }), "connector-option-invalid", "/connectorOptions/database"),
            ("policyIds", json!(["NONE"]), "reference-not-found", "/policyIds/0"),
            (
                "administrator",
                json!({ "userName": "root", "accountKey": account }),
                "reference-not-found",
                "/administrator/accountKey",
            ),
        ] {
            let reply = with(name, value).send().await;
            reply.refuses(422, code);
            assert_eq!(reply.json()["errors"][0]["pointer"], json!(place));
        }
        let nowhere = client.patch("/v1/managed-systems/NONE").json(&json!({ "policyIds": ["NONE"] })).send().await;
        nowhere.refuses(422, "reference-not-found");
        let connectors = client.get("/v1/connectors").send().await.expect(200).json();
        let vault = json!({
            "name": "vault", "builtIn": true, "operations": [], "canVerify": false, "defaultPort": 0, "options": [],
        });
        let names: Vec<_> = connectors["items"].as_array().unwrap().iter().map(|one| one["name"].clone()).collect();
        assert_eq!((names, &connectors["items"][2]), (vec![json!("postgresql"), json!("ssh"), json!("vault")], &vault));
        let postgresql = &connectors["items"][0];
        assert_eq!((&postgresql["canVerify"], &postgresql["defaultPort"]), (&json!(true), &json!(5432)));
        assert_eq!(postgresql["options"][0]["name"], "database");
    }
}
