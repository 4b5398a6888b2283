//! The contract is one text: committed, printed and served are equal, byte for byte.

use std::{fs, path::Path};

use suite::{Engine, Installation};

use super::table::printed;

#[tokio::test(flavor = "multi_thread")]
async fn the_committed_the_printed_and_the_served_contract_are_one() {
    let committed = fs::read(Path::new(env!("CARGO_MANIFEST_DIR")).join("../openapi/openapi.json")).unwrap_or_default();
    let printed = printed(&["openapi"]);
    assert!(committed == printed, "the contract has changed: target/debug/strongroom openapi >openapi/openapi.json");
    let server = Installation::new(Engine::Sqlite).await.serve().await;
    let answer = server.client().get("/openapi.json").send().await.expect(200);
    assert!(answer.body == printed, "another contract is served than printed");
}
