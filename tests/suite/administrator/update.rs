//! AdminUpdate.

use domain::{
    administrator::{Credential, update::Update},
    problem::Code,
};
use suite::{
    people::{again, code, refusal},
    store::{Bench, stamp_of_machine},
};

use super::{add, add_open, allowed, live, otp, password, privileges, row, update};

#[tokio::test(flavor = "multi_thread")]
async fn only_what_was_sent_changes() {
    for bench in Bench::founded().await {
        let ada = bench.caller("ada", "console").await;
        bench.store.transact(again(&ada), add_open("robot", "apicaller")).await.unwrap();
        let before = row(&bench, "robot").await;
        let wish = Update { name: Some("Robot".into()), revision: Some(1), ..update("robot") };
        let changed = bench.store.transact(again(&ada), wish).await.unwrap();
        assert!(changed.ended.is_empty() && !changed.is_self_dealing);
        let after = row(&bench, "robot").await;
        assert_eq!((after.name.as_str(), after.revision), ("Robot", 2));
        assert_eq!(
            (after.privileges, after.allowed, after.password_hash),
            (before.privileges, before.allowed, before.password_hash)
        );
        assert_eq!(bench.last().await.0, "administrator.updated");
        let stale = Update { revision: Some(1), ..update("robot") };
        assert_eq!(code(bench.store.transact(again(&ada), stale).await), Code::RevisionStale);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn what_closes_a_door_ends_its_sessions() {
    for bench in Bench::founded().await {
        let ada = bench.caller("ada", "console viewuc").await;
        for (wish, ends) in [
            (allowed("robot", &["10.0.0.0/8"]), false),
            (allowed("robot", &["10.0.0.0/8", "192.168.0.0/16"]), false),
            (allowed("robot", &["10.0.0.0/8"]), true),
            (allowed("robot", &[]), true),
            (privileges("robot", "viewuc"), false),
            (privileges("robot", "viewuc"), false),
            (privileges("robot", ""), true),
        ] {
            if row_is_absent(&bench).await {
                bench.store.transact(again(&ada), add("robot", "viewuc")).await.unwrap();
            }
            bench.session("robot").await;
            bench.session("robot").await;
            let before = live(&bench).await;
            let changed = bench.store.transact(again(&ada), wish).await.unwrap();
            assert_eq!(!changed.ended.is_empty(), ends);
            assert_eq!(live(&bench).await < before, ends);
        }
    }
}

async fn row_is_absent(bench: &Bench) -> bool {
    super::shown(bench, "robot").await.is_none()
}

#[tokio::test(flavor = "multi_thread")]
async fn another_door_takes_another_credential() {
    for bench in Bench::founded().await {
        let ada = bench.caller("ada", "console").await;
        bench.store.transact(again(&ada), add_open("robot", "apicaller")).await.unwrap();
        bench.store.transact(again(&ada), privileges("robot", "guacamolecaller")).await.unwrap();
        assert_eq!(row(&bench, "robot").await.credential, Credential::Password, "both doors take passwords");
        bench.store.transact(again(&ada), privileges("robot", "otpcaller")).await.unwrap();
        let after = row(&bench, "robot").await;
        assert_eq!((after.credential, after.password_hash, after.credential_version), (Credential::None, None, 2));

        bench.store.transact(again(&ada), otp("robot", "one")).await.unwrap();
        assert_eq!(bench.count("SELECT COUNT(*) FROM otp_state").await, 1);
        bench.store.transact(again(&ada), privileges("robot", "apicaller")).await.unwrap();
        bench.store.transact(again(&ada), privileges("robot", "otpcaller")).await.unwrap();
        assert_eq!(bench.count("SELECT COUNT(*) FROM otp_state").await, 0, "the old one doesn't come back with its door");
        assert_eq!(bench.count("SELECT COUNT(*) FROM otp WHERE spent_at IS NULL").await, 0);
        assert_eq!(row(&bench, "robot").await.credential, Credential::None);
        bench.store.transact(again(&ada), otp("robot", "two")).await.unwrap();
        assert_eq!(code(bench.store.transact(again(&ada), password("robot")).await), Code::AdministratorPasswordUnsupported);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn an_api_administrator_may_give_up_rights_and_never_take_any() {
    for bench in Bench::founded().await {
        let api_user = bench.session("_API_USER").await;
        let more = privileges("_API_USER", "recoverpwd");
        assert_eq!(code(bench.store.transact(again(&api_user), more).await), Code::AdministratorBuiltIn, "the last one's door");
        bench.store.transact(stamp_of_machine(), add_open("second", "apicaller")).await.unwrap();
        let enters = crate::user_class::member_add("_EXPLICIT_API_ADMINISTRATORS_", "second");
        bench.store.transact(again(&api_user), enters).await.unwrap();
        for more in ["recoverpwd", "console"] {
            let more = bench.store.transact(again(&api_user), privileges("_API_USER", more)).await;
            assert_eq!(code(more), Code::AdministratorOwnRights);
        }
        let wider = bench.store.transact(again(&api_user), allowed("_API_USER", &["10.0.0.0/8"])).await.unwrap();
        assert!(wider.is_self_dealing);
        assert_eq!(bench.last().await.0, "rights.self-dealing");
        bench.store.transact(again(&api_user), privileges("_API_USER", "")).await.unwrap();
        let gone = bench.store.transact(again(&api_user), update("second")).await;
        assert_eq!(refusal(gone).shown, Code::SessionInvalid, "its session has ended");
    }
}
