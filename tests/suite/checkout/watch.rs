//! The stream of what becomes of check-outs: who hears what, how soon, and what is told to who comes back.

use std::{io::ErrorKind, time::Duration};

use suite::{
    Engine,
    client::Client,
    events::Events,
    scene::{ACCOUNT, CURRENT},
};

use super::desk::{Desk, returning, revoking, take};

/// A revocation must be heard of within this time.
const SOON: Duration = Duration::from_secs(1);
/// Long enough for what must not come.
const SILENCE: Duration = Duration::from_millis(700);

async fn watch(client: &Client) -> Events {
    Events::open(&client.get("/v1/checkouts/watch")).await
}

#[tokio::test(flavor = "multi_thread")]
async fn each_hears_of_what_he_may_see_within_a_second() {
    for engine in Engine::ALL {
        let desk = Desk::new(engine).await;
        let (mut ann, mut bob, mut eve) = (watch(&desk.ann).await, watch(&desk.bob).await, watch(&desk.eve).await);
        let id = take(&desk.ann, ACCOUNT).await;
        for watcher in [&mut ann, &mut eve] {
            let event = watcher.next(SOON).await.unwrap();
            assert_eq!((event.name.as_str(), event.data["checkoutId"].as_str()), ("checkout", Some(id.as_str())));
            assert_eq!(event.data["valid"], true);
        }
        revoking(&desk.eve, &id).send().await.is(200);
        for watcher in [&mut ann, &mut eve] {
            let event = watcher.next(SOON).await.unwrap();
            assert_eq!((&event.data["valid"], event.data["reason"].as_str()), (&false.into(), Some("revoked")));
        }
        assert_eq!(bob.next(SILENCE).await.unwrap_err().kind(), ErrorKind::TimedOut, "it is not his");
        let id = take(&desk.bob, ACCOUNT).await;
        assert_eq!(bob.next(SOON).await.unwrap().data["checkoutId"], id.as_str());
        assert_eq!(ann.next(SILENCE).await.unwrap_err().kind(), ErrorKind::TimedOut);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn who_comes_back_hears_what_he_has_missed() {
    for engine in Engine::ALL {
        let desk = Desk::new(engine).await;
        let mut ann = watch(&desk.ann).await;
        let first = take(&desk.ann, ACCOUNT).await;
        let heard = ann.next(SOON).await.unwrap().id;
        drop(ann);
        returning(&desk.ann, &first).send().await.is(200);
        let second = take(&desk.ann, ACCOUNT).await;
        let mut again = Events::open(&desk.ann.get("/v1/checkouts/watch").header("Last-Event-ID", &heard)).await;
        let told = [again.next(SOON).await.unwrap(), again.next(SOON).await.unwrap()];
        let told = told.map(|event| (event.data["checkoutId"].as_str().unwrap().to_owned(), event.data["valid"].clone()));
        assert_eq!(told, [(first, false.into()), (second, true.into())], "{engine:?}");
        let refused = desk.ann.get("/v1/checkouts/watch").header("Last-Event-ID", "yesterday").send().await;
        refused.refuses(400, "header-invalid");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_stream_ends_with_its_session() {
    for engine in Engine::ALL {
        let desk = Desk::new(engine).await;
        let mut bob = watch(&desk.bob).await;
        desk.bob.delete(CURRENT).send().await.is(204);
        let ended = bob.next(Duration::from_secs(2)).await.unwrap_err();
        assert_eq!(ended.kind(), ErrorKind::UnexpectedEof);
        let mut ann = watch(&desk.ann).await;
        desk.scene.admin.post("/v1/product-administrators/ann/disable").send().await.is(204);
        assert_eq!(ann.next(Duration::from_secs(2)).await.unwrap_err().kind(), ErrorKind::UnexpectedEof);
    }
}

/// Watchers on one node hear of what another one has done.
#[tokio::test(flavor = "multi_thread")]
async fn the_other_node_tells_it_as_soon() {
    let desk = Desk::new(Engine::Postgres).await;
    let other = desk.scene.installation.twin("second").serve().await;
    let token = desk.ann.token().unwrap().to_owned();
    let mut ann = watch(&other.client().with_token(token)).await;
    let id = take(&desk.ann, ACCOUNT).await;
    assert_eq!(ann.next(SOON).await.unwrap().data["valid"], true);
    revoking(&desk.eve, &id).send().await.is(200);
    let event = ann.next(SOON).await.unwrap();
    assert_eq!(event.data["reason"], "revoked");
}

#[tokio::test(flavor = "multi_thread")]
async fn nobody_takes_all_the_places() {
    let desk = Desk::new(Engine::Sqlite).await;
    let mut streams = Vec::new();
    for _ in 0..16 {
        streams.push(watch(&desk.ann).await);
    }
    desk.ann.get("/v1/checkouts/watch").send().await.refuses(503, "server-busy");
    let mut bob = watch(&desk.bob).await;
    let id = take(&desk.bob, ACCOUNT).await;
    assert_eq!(bob.next(SOON).await.unwrap().data["checkoutId"], id.as_str());
}
