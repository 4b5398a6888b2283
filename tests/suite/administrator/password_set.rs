//! AdminPasswordSet.

use domain::{
    administrator::{password::Proposed, password_set::PasswordSet},
    password::strength::Weakness,
    problem::Code,
};
use suite::{
    people::{again, code, refusal},
    store::{Bench, stamp_of_machine},
};

use super::{add, add_open, live, own_password, password, row, update};

#[tokio::test(flavor = "multi_thread")]
async fn a_new_one_ends_the_sessions_of_its_owner() {
    for bench in Bench::founded().await {
        let ada = bench.caller("ada", "console").await;
        bench.store.transact(again(&ada), add("robot", "apicaller")).await.unwrap();
        bench.session("robot").await;
        let before = live(&bench).await;
        bench.store.transact(again(&ada), password("robot")).await.unwrap();
        assert_eq!(live(&bench).await, before - 1);
        let now = row(&bench, "robot").await;
        assert_eq!((now.credential_version, now.credential_made_by, now.revision), (1, Some("ada".into()), 2));
        assert_eq!(bench.last().await.0, "administrator.password-set");
        bench.store.transact(stamp_of_machine(), password("robot")).await.unwrap();
        assert_eq!(row(&bench, "robot").await.credential_made_by, None);
        let weak = PasswordSet { password: Proposed::Weak(vec![Weakness::DictionaryWord]), ..password("robot") };
        let refused = refusal(bench.store.transact(again(&ada), weak).await);
        assert_eq!((refused.code, refused.faults[0].code), (Code::PasswordTooWeak, "dictionary-word"));
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn ones_own_takes_the_current_one() {
    for bench in Bench::founded().await {
        let ada = bench.caller("ada", "console").await;
        bench.store.transact(again(&ada), add_open("robot", "apicaller")).await.unwrap();
        let robot = bench.session("robot").await;
        assert_eq!(code(bench.store.transact(again(&robot), password("robot")).await), Code::PasswordCurrentRequired);
        bench.store.transact(again(&robot), own_password("ROBOT", 1, true)).await.unwrap();
        let now = row(&bench, "robot").await;
        assert_eq!(
            (now.credential_version, now.credential_made_by),
            (2, Some("ada".into())),
            "who made the first may be who sets this"
        );
        assert_eq!(refusal(bench.store.transact(again(&robot), update("robot")).await).shown, Code::SessionInvalid);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn attack_guess_the_current_one_with_a_stolen_session() {
    for bench in Bench::founded().await {
        bench.store.transact(stamp_of_machine(), add_open("robot", "apicaller")).await.unwrap();
        for wrong in [own_password("robot", 1, false), own_password("robot", 7, true)] {
            let stolen = bench.session("robot").await;
            let refused = refusal(bench.store.transact(again(&stolen), wrong).await);
            assert_eq!((refused.code, refused.shown), (Code::PasswordWrong, Code::PasswordCurrentRequired));
            assert_eq!(bench.last().await, ("administrator.refused".into(), "refused".into(), Some("password-wrong".into())));
            let next = refusal(bench.store.transact(again(&stolen), own_password("robot", 1, true)).await);
            assert_eq!(next.shown, Code::SessionInvalid, "there is no second try");
            assert_eq!(row(&bench, "robot").await.credential_version, 1);
        }
    }
}
