//! Rights that change while they are read.

use std::sync::atomic::{AtomicBool, Ordering};

use domain::{right::permission::Permissions, user_group::AccessControl};
use futures_util::future::join_all;
use storage::{Errand, StoreError, TransactError, Tx};
use suite::{people::again, store::Bench, vault::addition};

const CYCLES: usize = 150;
const READERS: usize = 6;

/// A group gets a right while somebody is out of it, and loses it before he comes in again: at no time does he hold it. Rights are read by
/// several statements; parts of two states would give it to him.
#[tokio::test(flavor = "multi_thread")]
async fn what_was_never_held_is_never_found() {
    for bench in Bench::both().await {
        bench.execute("INSERT INTO installation (one, founded_at, rights_version) VALUES (1, 1, 1)").await;
        bench.vault().await;
        let actor = bench.caller("ann", "").await;
        bench.grant("ann", "V", "view-properties").await;
        let other = bench.beside().await;
        let is_over = AtomicBool::new(false);
        let reading = join_all((0..READERS).map(async |reader| {
            let mut refused = 0;
            while !is_over.load(Ordering::Relaxed) {
                let add = addition("S", &format!("never-{reader}-{refused}"), "V", Some("x"));
                match bench.store.transact(again(&actor), add).await {
                    Err(TransactError::Refused(_)) => refused += 1,
                    Err(TransactError::Store(StoreError::Busy)) => {} // it changed all the time
                    Err(other) => panic!("{:?}: {other}", bench.engine),
                    Ok(_) => panic!("{:?}: the right was never held", bench.engine),
                }
            }
            refused
        }));
        let changing = async {
            for _ in 0..CYCLES {
                for step in [Step::Leave, Step::Allow, Step::Forbid, Step::Join] {
                    other.errand(step).await.unwrap();
                }
            }
            is_over.store(true, Ordering::Relaxed);
        };
        let (refused, ()) = tokio::join!(reading, changing);
        assert!(refused.iter().sum::<usize>() > CYCLES, "{:?}: {refused:?}", bench.engine);
    }
}

/// What happens to ann's group, and to her in it.
#[derive(Clone, Copy, Debug)]
enum Step {
    Leave,
    Allow,
    Forbid,
    Join,
}

impl Errand for Step {
    type Answer = ();
    async fn run(&self, tx: &mut Tx) -> Result<(), StoreError> {
        let (class, group) = ("ANN-V".into(), "ANN-V".into());
        let control = |words| AccessControl {
            policy_id: "V".into(),
            grant: Permissions::from_words(words).unwrap_or(Permissions::EMPTY),
            deny: Permissions::EMPTY,
        };
        match self {
            Self::Leave => storage::user_class::row::remove_member(&class, &"ann".into(), tx).await?,
            Self::Allow => {
                storage::user_group::row::set_control(&group, &control("view-properties modify-properties"), tx).await?;
            }
            Self::Forbid => storage::user_group::row::set_control(&group, &control("view-properties"), tx).await?,
            Self::Join => storage::user_class::row::add_member(&class, &"ann".into(), tx).await?,
        }
        storage::right::change(tx).await
    }
}
