//! AdminEnable and AdminDisable.

use domain::problem::Code;
use suite::{
    people::{again, refusal},
    store::Bench,
};

use super::{add, disable, enable, live, row, update};

#[tokio::test(flavor = "multi_thread")]
async fn it_is_done_once_and_done_already_is_done() {
    for bench in Bench::founded().await {
        let ada = bench.caller("ada", "console").await;
        bench.store.transact(again(&ada), add("robot", "console")).await.unwrap();
        let robot = bench.session("robot").await;
        let before = live(&bench).await;
        let changed = bench.store.transact(again(&ada), disable("robot")).await.unwrap();
        assert_eq!((changed.ended.len(), live(&bench).await), (1, before - 1));
        assert_eq!(bench.last().await.0, "administrator.disabled");
        assert_eq!(refusal(bench.store.transact(again(&robot), update("ada")).await).shown, Code::SessionInvalid);
        bench.store.transact(again(&ada), disable("robot")).await.unwrap();
        let row_now = row(&bench, "robot").await;
        assert_eq!((row_now.is_enabled, row_now.revision), (false, 2));
        for _ in 0..2 {
            bench.store.transact(again(&ada), enable("robot")).await.unwrap();
            assert_eq!((row(&bench, "robot").await.is_enabled, row(&bench, "robot").await.revision), (true, 3));
        }
        assert_eq!(
            refusal(bench.store.transact(again(&robot), update("ada")).await).shown,
            Code::SessionInvalid,
            "ended is ended"
        );
    }
}
