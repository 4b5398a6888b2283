//! The last known password is disclosed: whatever has become of the account, to who may recover.

use domain::{
    password::{access::Access, recover_key_by_account::RecoverKeyByAccount, version::Certainty},
    problem::Code,
};
use suite::{
    people::again,
    store::Bench,
    vault::{all_but, opened},
};

use super::refused;

fn ask(account: &str) -> RecoverKeyByAccount {
    RecoverKeyByAccount { resource: "S".into(), account: account.into(), access: Access::default() }
}

#[tokio::test(flavor = "multi_thread")]
async fn the_privilege_and_nothing_else_lets_in() {
    for bench in Bench::both().await {
        bench.vault().await;
        bench.account("S", "empty", "V", None).await;
        let actor = bench.caller("app1", "").await;
        bench.grant("app1", "V", &all_but("")).await;
        for account in ["app", "none"] {
            let code = refused(bench.store.transact(again(&actor), ask(account)).await);
            assert_eq!(code, (Code::PrivilegeMissing, Code::PrivilegeMissing), "says nothing of any account");
        }
        let rescuer = bench.caller("rescuer", "recoverpwd").await;
        let shown = bench.store.transact(again(&rescuer), ask("app")).await.unwrap();
        assert_eq!((opened(&shown.sealed), shown.certainty), ("first", Certainty::Stored));
        assert_eq!(bench.last().await, ("password.disclosed".into(), "done".into(), None));
        assert_eq!(refused(bench.store.transact(again(&rescuer), ask("none")).await).1, Code::AccountNotFound);
        assert_eq!(refused(bench.store.transact(again(&rescuer), ask("empty")).await).1, Code::PasswordNotFound);
        bench.delete_system("S").await;
        assert!(bench.store.transact(again(&rescuer), ask("app")).await.unwrap().is_system_deleted);
    }
}
