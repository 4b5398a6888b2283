//! AdminDelete.

use domain::problem::Code;
use suite::{
    people::{again, code, refusal},
    store::{Bench, stamp_of_machine},
};

use super::{add_open, delete, live, otp, privileges, shown, update};

#[tokio::test(flavor = "multi_thread")]
async fn all_of_it_goes() {
    for bench in Bench::founded().await {
        let ada = bench.caller("ada", "console").await;
        bench.store.transact(again(&ada), add_open("robot", "apicaller")).await.unwrap();
        bench.store.transact(again(&ada), privileges("robot", "otpcaller")).await.unwrap();
        bench.store.transact(again(&ada), otp("robot", "one")).await.unwrap();
        let robot = bench.session("robot").await;
        let before = live(&bench).await;
        let gone = bench.store.transact(again(&ada), delete("ROBOT")).await.unwrap();
        assert_eq!((gone.ended.len(), live(&bench).await), (1, before - 1));
        assert_eq!(shown(&bench, "robot").await, None);
        for table in ["SELECT COUNT(*) FROM otp", "SELECT COUNT(*) FROM otp_state"] {
            assert_eq!(bench.count(table).await, 0);
        }
        assert_eq!(refusal(bench.store.transact(again(&robot), update("ada")).await).shown, Code::SessionInvalid);
        assert_eq!(code(bench.store.transact(again(&ada), delete("robot")).await), Code::AdministratorNotFound);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn who_is_needed_stays() {
    for bench in Bench::founded().await {
        let api_user = bench.session("_API_USER").await;
        bench.people(&["owner"]).await;
        bench.policy("P", "owner").await;
        for (user, expected) in [("_API_USER_TPM", Code::AdministratorBuiltIn), ("owner", Code::ObjectInUse)] {
            assert_eq!(code(bench.store.transact(again(&api_user), delete(user)).await), expected, "{user}");
        }
        assert_eq!(code(bench.store.transact(stamp_of_machine(), delete("superuser")).await), Code::AdministratorBuiltIn);
    }
}
