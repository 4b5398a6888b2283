//! The server is killed at every step of a disclosure and of an override: nothing is shown without its row, and no password is lost.

use storage::crash::NAMES;
use suite::Engine;

use super::scene::{Scene, account, get, give, session};

const STRONG: &str = "kV7#mZ2pL0qT9wXr4YbN";

/// The crash points of a procedure, and whether it is durable there.
fn points(procedure: &str) -> impl Iterator<Item = (&'static str, bool)> {
    let prefix = format!("{procedure}.");
    NAMES.into_iter().filter(move |name| name.starts_with(&prefix)).map(|name| (name, name.ends_with(".committed")))
}

#[tokio::test(flavor = "multi_thread")]
async fn nothing_is_shown_without_its_row() {
    for engine in Engine::ALL {
        for (point, is_durable) in points("km-key-get-by-account") {
            let scene = Scene::new(engine, "preapproved-checkout").await;
            let server = scene.installation.serve_until(point, 1).await;
            account(&server.api_user().await, "app", "V", "first").await;
            let robot = session(&server, "robot").await;
            let answer = get(&robot, "app").try_send().await;
            server.crashed().await;
            let rows = scene.count("SELECT COUNT(*) FROM journal WHERE event = 'password.disclosed'").await;
            assert_eq!(rows, i64::from(is_durable), "{engine:?} {point}");
            assert!(answer.is_err(), "{engine:?} {point}: shown before the server knew that it is durable");
        }
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_given_password_is_durable_whole_or_not_at_all() {
    for engine in Engine::ALL {
        for (point, is_durable) in points("managed-account-override-password") {
            let scene = Scene::new(engine, "preapproved-checkout randomize-override").await;
            let server = scene.installation.serve_until(point, 1).await;
            account(&server.api_user().await, "app", "V", "first").await;
            let robot = session(&server, "robot").await;
            let ask = |client| give(client, "app", STRONG).header("Idempotency-Key", "key-of-16-letters");
            assert!(ask(&robot).try_send().await.is_err(), "{engine:?} {point}");
            server.crashed().await;

            let server = scene.installation.serve().await;
            let robot = server.client().with_token(robot.token().unwrap());
            let shown = get(&robot, "app").send().await.expect(200).json();
            assert_eq!(shown["password"], if is_durable { STRONG } else { "first" }, "{engine:?} {point}");
            let again = ask(&robot).send().await.expect(200);
            assert_eq!(again.header("idempotency-replayed"), is_durable.then_some("true"), "{engine:?} {point}");
            assert_eq!(again.json()["version"], 2, "once, however often it was asked for");
            assert_eq!(get(&robot, "app").send().await.expect(200).json()["password"], STRONG);
        }
    }
}
