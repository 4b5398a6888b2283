//! A store opens on its tables, once and again, and never on newer ones.

use storage::{Store, StoreError, journal::Chain};
use suite::store::Bench;

#[tokio::test(flavor = "multi_thread")]
async fn newer_tables_are_left_alone() {
    for bench in Bench::both().await {
        assert_eq!(bench.count("SELECT COUNT(*) FROM installation").await, 0);
        bench.execute("INSERT INTO schema_version (number) VALUES (1000000)").await;
        let chain = Chain { id: "other".into(), node: "other".into() };
        let refused = Store::open(&bench.place, chain).await.err();
        assert!(matches!(refused, Some(StoreError::SchemaNewer { found: 1_000_000, .. })), "{:?}: {refused:?}", bench.engine);
    }
}
