//! Verification of a long journal: filled through the store, sealed, vouched for, and verified by the server's own binary.

use std::{collections::BTreeMap, time::Instant};

use api::{
    journal::checkpoint::Checkpoints,
    server::open::{CHECKPOINT_FILE, Opened, configure, open},
};
use domain::{
    id::{AccountId, PolicyId, RequestId, ResourceId, SessionId},
    journal::{refuse::Refuse, seal::ENTRIES_MAX},
    problem::Code,
    procedure::{CallerKind, Stamp, Subject},
};
use futures_util::future::join_all;
use serde_json::{Value, json};
use storage::{
    Store,
    journal::{chain::End, seal::SealNext},
};
use suite::{Engine, Installation, store};

/// What `rows` may take.
const SECONDS_MAX: f64 = 20.0;
/// Rows that wait together; the store's queue holds so many.
const BATCH: u32 = 1_000;

/// Measures, prints JSON. False when it takes too long.
pub async fn run(rows: u32) -> bool {
    let installation = Installation::new(Engine::Sqlite).await;
    let begun = Instant::now();
    fill(&installation, rows).await;
    let filled = begun.elapsed().as_secs_f64();

    let begun = Instant::now();
    let output = installation.run(["journal", "verify", "--json"]);
    let seconds = begun.elapsed().as_secs_f64();
    let report: Value = serde_json::from_slice(&output.stdout).unwrap();
    assert!(output.status.success(), "{report}");
    assert!(report["entries"].as_u64().unwrap() > u64::from(rows) && report["unvouched"] == 0, "{report}");

    let is_good = seconds < SECONDS_MAX;
    let bytes = std::fs::metadata(installation.data().join("strongroom.db")).unwrap().len();
    println!(
        "{:#}",
        json!({
            "rows": report["entries"], "seals": report["seals"], "checkpoints": report["checkpoints"], "databaseBytes": bytes,
            "fillSeconds": filled, "verifySeconds": seconds, "secondsMax": SECONDS_MAX, "isGood": is_good,
        })
    );
    is_good
}

async fn fill(installation: &Installation, rows: u32) {
    let Opened { store, keys, clock, .. } = open(configure(&installation.data()).unwrap()).await.unwrap();
    let chain = store.chain().id.clone();
    for batch in 0..rows.div_ceil(BATCH) {
        let numbers = batch * BATCH..rows.min((batch + 1) * BATCH);
        for result in join_all(numbers.map(|number| row(&store, number))).await {
            assert!(matches!(result, Err(storage::TransactError::Refused(_))), "{result:?}");
        }
        while store.errand(SealNext(chain.clone())).await.unwrap() == ENTRIES_MAX {}
    }
    store.errand(End { chain, at: clock.now() }).await.unwrap();
    let checkpoints = Checkpoints { store: store.clone(), ring: keys, file: installation.data().join(CHECKPOINT_FILE) };
    checkpoints.make(clock.now()).await.unwrap();
    drop(checkpoints);
    store.close().await;
}

/// A row as a program leaves it that asks for what it may not have.
async fn row(store: &Store, number: u32) -> Result<(), storage::TransactError> {
    let stamp = Stamp {
        function: Some("KMKeyGetByAccount"),
        request: Some(RequestId(store::id())),
        ..store::stamp_of("bench-042", CallerKind::Otp, &SessionId(store::id()))
    };
    let subject = Subject {
        resource: Some(ResourceId("BENCH".into())),
        account: Some(AccountId(format!("account-{number}"))),
        policy: Some(PolicyId("BENCH".into())),
        ..Subject::default()
    };
    store
        .transact(stamp, Refuse { code: Code::PermissionMissing, shown: Code::PermissionMissing, subject, ids: BTreeMap::new() })
        .await
}
