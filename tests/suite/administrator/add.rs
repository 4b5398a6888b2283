//! AdminAdd.

use domain::{
    administrator::{Credential, add::Add, password::Proposed},
    password::strength::Weakness,
    problem::Code,
};
use suite::{
    people::{again, code, refusal},
    store::{Bench, NOW, stamp_of_machine},
};

use super::{add, add_open, delete, from, row, shown};

#[tokio::test(flavor = "multi_thread")]
async fn it_is_there_as_it_was_asked_for() {
    for bench in Bench::founded().await {
        let api_user = bench.session("_API_USER").await;
        let made = bench.store.transact(again(&api_user), add("Robot", "otpcaller")).await.unwrap();
        assert_eq!(bench.last().await.0, "administrator.added");
        assert_eq!(shown(&bench, "rOBOT").await, Some(made.clone()));
        assert_eq!((made.administrator.credential, made.administrator.revision), (Credential::None, 1));
        assert_eq!(made.administrator.user_id.as_str(), "Robot");

        let made = bench.store.transact(again(&api_user), add_open("gate", "guacamolecaller")).await.unwrap().administrator;
        assert_eq!((made.credential, made.credential_changed_at), (Credential::Password, Some(NOW)));
        assert_eq!(made.credential_made_by, Some("_API_USER".into()));
        assert_eq!(row(&bench, "gate").await, made);
        bench.store.transact(stamp_of_machine(), add_open("own", "apicaller")).await.unwrap();
        assert_eq!(row(&bench, "own").await.credential_made_by, None);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn what_is_wrong_is_refused() {
    for bench in Bench::founded().await {
        let ada = bench.caller("ada", "console viewuc").await;
        let eve = bench.caller("eve", "policy").await;
        let weak = Add { password: Some(Proposed::Weak(vec![Weakness::TooShort])), ..add("new", "apicaller") };
        let wide = Add { allowed: from(&["0.0.0.0/0"]), ..add("new", "") };
        for (stamp, wish, expected) in [
            (&eve, add("new", ""), Code::PrivilegeMissing),
            (&ada, add("EVE", ""), Code::AdministratorExists),
            (&ada, add("new", "console policy"), Code::PrivilegeNotHeld),
            (&ada, add("new", "apicaller otpcaller"), Code::PrivilegeNotCombinable),
            (&ada, add("new", "viewuc apicaller"), Code::PrivilegeNotCombinable),
            (&ada, add_open("new", "otpcaller"), Code::AdministratorPasswordUnsupported),
            (&ada, weak, Code::PasswordTooWeak),
            (&ada, wide, Code::AddressEntryInvalid),
        ] {
            assert_eq!(code(bench.store.transact(again(stamp), wish).await), expected);
            assert_eq!(bench.last().await, ("administrator.refused".into(), "refused".into(), Some(expected.name().into())));
        }
        assert_eq!(shown(&bench, "new").await, None);
        bench.store.transact(again(&ada), add("new", "console")).await.unwrap();
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn attack_an_id_is_used_again_to_inherit() {
    for bench in Bench::founded().await {
        let api_user = bench.session("_API_USER").await;
        bench.store.transact(again(&api_user), add("robot", "otpcaller")).await.unwrap();
        let enters = crate::user_class::member_add("_REPORT_READERS_", "robot");
        bench.store.transact(again(&api_user), enters).await.unwrap();
        bench.store.transact(again(&api_user), delete("robot")).await.unwrap();
        assert_eq!(bench.count("SELECT COUNT(*) FROM user_class_member WHERE user_key = 'robot'").await, 0);
        for spelt in ["robot", "ROBOT"] {
            let again_refused = bench.store.transact(again(&api_user), add(spelt, "otpcaller")).await;
            assert_eq!(refusal(again_refused).shown, Code::AdministratorExists);
        }
        assert_eq!(code(bench.store.transact(stamp_of_machine(), add("robot", "")).await), Code::AdministratorExists);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn of_two_at_once_one_is_made() {
    for bench in Bench::founded().await {
        let ada = bench.caller("ada", "console").await;
        for round in 0..10 {
            let user = format!("robot{round}");
            let tries: Vec<_> = (0..4).map(|_| bench.store.transact(again(&ada), add(&user, "otpcaller"))).collect();
            let done = futures_util::future::join_all(tries).await;
            assert_eq!(done.iter().filter(|one| one.is_ok()).count(), 1);
            assert!(done.into_iter().filter(Result::is_err).all(|one| code(one) == Code::AdministratorExists));
        }
    }
}
