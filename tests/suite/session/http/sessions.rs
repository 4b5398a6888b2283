//! What a session is, who sees it, and how it ends, over HTTP.

use domain::right::privilege::Privilege;
use serde_json::{Value, json};
use suite::{Engine, Installation};

use super::{Wanted, add, login_ex};

#[tokio::test(flavor = "multi_thread")]
async fn a_session_is_shown_listed_and_ended() {
    for engine in Engine::ALL {
        let installation = Installation::new(engine).await;
        add(&installation, vec![Wanted::new("Bot", Privilege::OtpCaller, &["otp1"])]).await;
        let server = installation.serve().await;
        let admin = server.api_user().await;
        let bot = login_ex(&server.client(), "Bot", "otp1").await.expect(201);
        let bot_client = server.client().with_token(bot.text("/token"));

        let own = admin.get("/v1/sessions/current").send().await.expect(200).json();
        assert_eq!((&own["userId"], &own["callerKind"]), (&json!("_API_USER"), &json!("idapi")), "{engine:?}");
        assert_eq!(
            (&own["clientAddress"], &own["idleTimeoutSeconds"], &own["actingAs"]),
            (&json!("127.0.0.1"), &json!(600), &Value::Null)
        );
        let list = admin.get("/v1/sessions?limit=1").send().await.expect(200).json();
        assert_eq!(list["items"], json!([own]), "{engine:?}: the same words, and no token");
        let next = list["nextCursor"].as_str().unwrap();
        let rest = admin.get(&format!("/v1/sessions?limit=1&cursor={next}")).send().await.expect(200).json();
        assert_eq!((&rest["items"][0]["sessionId"], &rest["nextCursor"]), (&bot.json()["sessionId"], &Value::Null), "{engine:?}");
        bot_client.get("/v1/sessions").send().await.refuses(403, "function-not-allowed");

        let path = format!("/v1/sessions/{}", bot.text("/sessionId"));
        drop(admin.delete(&path).send().await.expect(204));
        bot_client.get("/v1/sessions/current").send().await.refuses(401, "session-invalid");
        admin.delete(&path).send().await.refuses(404, "session-not-found");
        admin.delete("/v1/sessions/not-an-id").send().await.refuses(400, "parameter-invalid");

        drop(admin.delete("/v1/sessions/current").send().await.expect(204));
        admin.delete("/v1/sessions/current").send().await.refuses(401, "session-invalid");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn cases_21_and_23_a_token_is_good_as_it_is_and_from_its_place() {
    for engine in Engine::ALL {
        let installation = Installation::with_arguments(engine, &["--api-user-address", "127.0.0.2/32"]).await;
        let password = installation.first_passwords().api_user.clone();
        let server = installation.serve().await;
        let inside = server.client().from_address([127, 0, 0, 2]).login("_API_USER", &password).await;
        let token = inside.token().unwrap().to_owned();
        let ask = async |token: &str, from: [u8; 4]| {
            server.client().from_address(from).with_token(token).get("/v1/sessions/current").send().await
        };
        drop(ask(&token, [127, 0, 0, 2]).await.expect(200));
        ask(&token, [127, 0, 0, 3]).await.refuses(401, "session-invalid");
        let last = token.chars().next_back().unwrap();
        let other = if last == 'A' { 'B' } else { 'A' };
        for bad in [
            &token[..token.len() - 1],
            &format!("{}{other}", &token[..token.len() - 1]),
            &format!("{token}A"),
            "srs_",
            &"A".repeat(8_000),
        ] {
            ask(bad, [127, 0, 0, 2]).await.refuses(401, "session-invalid");
        }
        drop(ask(&token, [127, 0, 0, 2]).await.expect(200));
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn case_8_a_token_comes_in_one_header_in_one_form() {
    for engine in Engine::ALL {
        let installation = Installation::new(engine).await;
        let server = installation.serve().await;
        let token = server.api_user().await.token().unwrap().to_owned();
        let client = server.client();
        let ask = |header: &str| client.get("/v1/sessions/current").header("Authorization", header);
        drop(ask(&format!("Bearer {token}")).send().await.expect(200));
        drop(ask(&format!("bearer {token}")).send().await.expect(200)); // a scheme has no case (RFC 9110)
        ask(&format!("Bearer {token}")).header("Authorization", "Basic dTpw").send().await.refuses(400, "request-malformed");
        for header in [format!("Basic {token}"), token.clone(), format!("Bearer  {token}"), format!("Bearer\t{token}")] {
            ask(&header).send().await.refuses(401, "session-invalid");
        }
        client.get("/v1/sessions/current").send().await.refuses(401, "session-missing");
        client.get(&format!("/v1/sessions/current?access_token={token}")).send().await.refuses(401, "session-missing");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn an_address_is_explained() {
    for engine in Engine::ALL {
        let installation = Installation::new(engine).await;
        installation.configure("[[trusted_proxies]]\nnetwork = \"192.0.2.0/24\"");
        add(&installation, vec![Wanted::new("Bot", Privilege::OtpCaller, &["otp1"])]).await;
        let server = installation.serve().await;
        let admin = server.api_user().await;
        let bot = server.client().with_token(login_ex(&server.client(), "Bot", "otp1").await.expect(201).text("/token"));
        let expected = json!({
            "address": "127.0.0.1", "peer": "127.0.0.1", "hops": [], "allowed": true, "matchedEntry": "127.0.0.0/8",
            "nearestEntry": null, "allowListEmpty": false,
        });
        assert_eq!(bot.get("/v1/client-address").send().await.expect(200).json(), expected);
        bot.get("/v1/client-address?userId=Bot").send().await.refuses(403, "privilege-missing");
        admin.get("/v1/client-address?userId=nobody").send().await.refuses(404, "administrator-not-found");

        let path = "/v1/client-address?userId=bot&peer=192.0.2.1&forwardedFor=10.0.0.1,%20203.0.113.9";
        let supposed = admin.get(path).send().await.expect(200).json();
        assert_eq!(
            (&supposed["address"], &supposed["peer"], &supposed["allowed"]),
            (&json!("203.0.113.9"), &json!("192.0.2.1"), &json!(false))
        );
        let reasons: Vec<_> = supposed["hops"].as_array().unwrap().iter().map(|hop| hop["reason"].as_str().unwrap()).collect();
        assert_eq!(reasons, ["peer-trusted", "first-untrusted", "not-read"]);
        let refused = admin.get("/v1/client-address?peer=192.0.2.1").send().await;
        refused.refuses(422, "address-entry-invalid");
        assert_eq!(refused.text("/errors/0/code"), "forwarding-missing");
        admin.get("/v1/client-address?peer=1.2.3").send().await.refuses(422, "address-entry-invalid");
    }
}
