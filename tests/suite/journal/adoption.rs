//! What a killed server left unsealed is sealed when it starts again, at once: the lock of its data directory says that it is dead.

use std::time::Duration;

use suite::{Engine, Installation, wait};

use super::{
    history::{refused, verify},
    tables::Tables,
};

const UNSEALED: &str = "SELECT COUNT(*) FROM journal WHERE seal IS NULL";
/// Kills until one comes between rows and their seal; each has 200 ms to do so.
const KILLS_MAX: u8 = 20;

#[tokio::test(flavor = "multi_thread")]
async fn the_rows_of_a_killed_server_are_sealed_by_the_next() {
    for engine in Engine::ALL {
        let installation = Installation::new(engine).await;
        let mut left = 0;
        for kill in 1..=KILLS_MAX {
            let server = installation.serve().await;
            refused(&server, kill, 10).await;
            server.kill().await;
            let tables = Tables::of(&installation).await;
            left = tables.number(UNSEALED).await;
            tables.close().await;
            if left > 0 {
                break;
            }
        }
        assert!(left > 0, "no server was killed between a row and its seal");

        let server = installation.serve().await;
        let tables = Tables::of(&installation).await;
        assert_eq!(tables.number(UNSEALED).await, 0, "sealed before it serves");
        assert_eq!(tables.number("SELECT COUNT(*) FROM chain WHERE ended_at IS NULL").await, 1, "its own");
        wait::until("a checkpoint vouches for them", Duration::from_secs(5), async || {
            (tables.number("SELECT COUNT(*) FROM seal WHERE checkpoint IS NULL").await == 0).then_some(())
        })
        .await;
        tables.close().await;
        let verified = verify(&installation);
        verified.is_clean();
        assert_eq!(verified.report["unsealed"], 0, "{}", verified.report);
        assert!(server.stop().await.success());
        verify(&installation).is_clean();
    }
}
