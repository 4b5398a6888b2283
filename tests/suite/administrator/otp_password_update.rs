//! OTPAPIUserPasswordUpdate.

use domain::{administrator::Credential, problem::Code, session::otp::INITIAL_SECONDS_MAX};
use suite::{
    people::{again, code},
    store::{Bench, NOW, stamp_of_machine},
};

use super::{add, live, otp, row, shown};

#[tokio::test(flavor = "multi_thread")]
async fn the_new_one_is_initial_and_the_old_ones_are_history() {
    for bench in Bench::founded().await {
        let ada = bench.caller("ada", "console").await;
        bench.store.transact(again(&ada), add("robot", "otpcaller")).await.unwrap();
        let first = bench.store.transact(again(&ada), otp("robot", "one")).await.unwrap();
        assert_eq!((first.valid_until, first.state.is_initial), (NOW.plus_seconds(INITIAL_SECONDS_MAX), true));
        assert_eq!(shown(&bench, "robot").await.unwrap().credential(), Credential::OtpUnused);
        assert_eq!(row(&bench, "robot").await.credential_made_by, Some("ada".into()));
        bench.session("robot").await;
        let before = live(&bench).await;
        let second = bench.store.transact(again(&ada), otp("robot", "two")).await.unwrap();
        assert_eq!(live(&bench).await, before - 1);
        assert!(second.state.generation > first.state.generation + 1, "OTP_MAXIMUM doesn't reach behind a reset");
        assert_eq!(bench.count("SELECT COUNT(*) FROM otp").await, 2);
        assert_eq!(bench.count("SELECT COUNT(*) FROM otp WHERE spent_at IS NULL").await, 1);
        assert_eq!(bench.last().await.0, "otp.reset");
        bench.store.transact(stamp_of_machine(), otp("robot", "three")).await.unwrap();
        assert_eq!(row(&bench, "robot").await.credential_made_by, None);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn only_who_logs_in_so_gets_one() {
    for bench in Bench::founded().await {
        let ada = bench.caller("ada", "console").await;
        bench.store.transact(again(&ada), add("gate", "guacamolecaller")).await.unwrap();
        for user in ["gate", "superuser"] {
            let refused = bench.store.transact(stamp_of_machine(), otp(user, "one")).await;
            assert_eq!(code(refused), Code::AdministratorPasswordUnsupported);
        }
        assert_eq!(bench.count("SELECT COUNT(*) FROM otp").await, 0);
    }
}
