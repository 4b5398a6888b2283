//! The budget of a source: whoever asks more than that without a session is told to wait, and nobody else.

use suite::{Engine, Installation, scene::CURRENT};

#[tokio::test(flavor = "multi_thread")]
async fn a_source_without_a_session_is_told_to_wait() {
    for engine in Engine::ALL {
        let installation = Installation::new(engine).await;
        installation.configure("[limits]\nrequests = { burst = 5, per_minute = 1 }");
        let server = installation.serve().await;
        let admin = server.api_user().await;
        let (here, there) = (server.client().from_address([127, 0, 0, 2]), server.client().from_address([127, 0, 0, 3]));
        for _ in 0..5 {
            here.get(CURRENT).send().await.refuses(401, "session-missing");
        }
        let reply = here.get(CURRENT).send().await;
        reply.refuses(429, "rate-exceeded");
        let wait: u64 = reply.header("retry-after").and_then(|seconds| seconds.parse().ok()).unwrap();
        assert!((1..=60).contains(&wait), "{engine:?}: {wait}");
        assert_eq!(reply.json()["retryAfterSeconds"], wait);
        there.get(CURRENT).send().await.refuses(401, "session-missing");
        for _ in 0..8 {
            admin.get(CURRENT).send().await.is(200); // who has a session pays nothing for it
        }
    }
}
