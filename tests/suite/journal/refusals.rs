//! Who is refused again and again fills no journal: twenty rows a minute, and one for all others.

use suite::{Engine, Installation};

use super::{history::refused, tables::Tables};

/// More than the budget of one source.
const TRIES: usize = 60;

#[tokio::test(flavor = "multi_thread")]
async fn a_source_has_twenty_rows_and_the_rest_one_together() {
    for engine in Engine::ALL {
        let installation = Installation::new(engine).await;
        let server = installation.serve().await;
        refused(&server, 1, TRIES).await;
        refused(&server, 2, 1).await; // another one has a budget of its own
        assert!(server.stop().await.success()); // writes the sum

        let tables = Tables::of(&installation).await;
        let rows = tables.number("SELECT COUNT(*) FROM journal WHERE event = 'session.refused' AND client = '127.0.7.1'").await;
        // One comes back every three seconds.
        assert!((20..=30).contains(&rows), "{rows}");
        assert_eq!(
            tables.number("SELECT COUNT(*) FROM journal WHERE event = 'session.refused' AND client = '127.0.7.2'").await,
            1
        );
        let sums: Vec<(String, Option<String>, String)> =
            tables.rows("SELECT arguments, client, outcome FROM journal WHERE event = 'refusals.summarized'").await;
        let left_out = i64::try_from(TRIES).unwrap() - rows;
        let said: i64 = sums
            .iter()
            .map(|(arguments, client, outcome)| {
                assert_eq!((client, &outcome[..]), (&None, "done"));
                serde_json::from_str::<serde_json::Value>(arguments).unwrap()["refusals"].as_i64().unwrap()
            })
            .sum();
        assert_eq!(said, left_out, "{sums:?}");
    }
}
