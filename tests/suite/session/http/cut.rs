//! Answers that are lost, at every stage: the client asks again, and is never stranded.

use domain::right::privilege::Privilege;
use serde_json::json;
use sha2::{Digest as _, Sha256};
use suite::{
    Engine, Installation,
    client::Client,
    proxy::{Cut, Proxy},
};

use super::{Wanted, add, login_ex};

/// On each engine.
const TRIES: usize = 500;

#[tokio::test(flavor = "multi_thread")]
async fn cases_11_and_18_a_lost_answer_is_asked_for_again() {
    for engine in Engine::ALL {
        let installation = Installation::new(engine).await;
        installation.configure(
            "[limits]\nlogins = { burst = 100000, per_minute = 100000 }\nrequests = { burst = 100000, per_minute = 100000 }",
        );
        add(&installation, vec![Wanted::new("Bot", Privilege::OtpCaller, &["otp1"])]).await;
        let server = installation.serve().await;
        let (direct, proxy) = (server.client(), Proxy::start(server.address()).await);
        let through = Client::new(proxy.address());
        let mut otp = "otp1".to_owned();
        for n in 0..TRIES {
            let is_staged = n % 3 == 0;
            let staged = format!("staged-{n:036}");
            let mut body = json!({ "userId": "Bot", "password": otp });
            if is_staged {
                body["nextPasswordHash"] = hex::encode(Sha256::digest(&staged)).into();
            }
            let request = through.post("/v1/sessions/otp").json(&body);
            let length = request.bytes().len();
            proxy.cut_next(match n % 5 {
                0 => Cut::BeforeRequest,
                1 => Cut::InRequest(n * 7 % length),
                2 => Cut::AfterRequest,
                3 => Cut::InAnswer(0),
                _ => Cut::InAnswer(n * 13 % 900),
            });
            let _ = request.try_send().await; // it may have come through whole; who knows
            let reply = request.send().await.expect(201);
            let next = if is_staged { staged } else { reply.text("/nextPassword") };
            let session = direct.clone().with_token(reply.text("/token"));
            // The first request may have been carried out after the second: then it has ended the second's session, and the client,
            // which has stored what comes next, logs in with that.
            let confirmed = session.post("/v1/sessions/current/otp-confirmation").send().await.status;
            assert!(confirmed == 204 || (confirmed == 401 && n % 5 == 2), "{engine:?} {n}: {confirmed}");
            if confirmed == 204 {
                login_ex(&direct, "Bot", &otp).await.refuses(401, "credentials-invalid");
            }
            otp = next;
        }
    }
}
