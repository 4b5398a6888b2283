//! An account goes under another policy: nobody gains by it.

use std::sync::Arc;

use domain::{
    account::{AccountState, update::Update},
    id::{AccountKey, PolicyId},
    password::{access::Access, km_key_get_by_account::KmKeyGetByAccount},
    problem::Code,
};
use suite::{
    people::again,
    store::{Bench, open, stamp_of_machine},
    vault::vault_policy,
};
use tokio::sync::Barrier;

use super::refused;
use crate::system::fixture as system;

fn to(account: &AccountKey, policy: &str) -> Update {
    let policy = Some(PolicyId::from(policy)).filter(|policy| !policy.as_str().is_empty());
    Update { account: account.clone(), revision: None, policy: Some(policy), description: None }
}

fn described(account: &AccountKey, revision: Option<i64>) -> Update {
    Update { account: account.clone(), revision, policy: None, description: Some("new".into()) }
}

#[tokio::test(flavor = "multi_thread")]
async fn refusals_come_in_order() {
    for bench in Bench::both().await {
        let account = bench.vault().await.account;
        bench.put_policy(vault_policy("W")).await;
        let actor = bench.caller("ann", "").await;
        let update = async |update: Update| refused(bench.store.transact(again(&actor), update).await);
        assert_eq!(update(to(&account.key, "NONE")).await.1, Code::ReferenceNotFound);
        assert_eq!(update(to(&account.key, "W")).await.1, Code::ReferenceNotFound, "not to be seen");
        assert_eq!(update(described(&account.key, None)).await, (Code::PermissionMissing, Code::AccountNotFound), "concealed");
        assert_eq!(update(described(&"00000000-0000-7000-8000-000000000000".into(), None)).await.1, Code::AccountNotFound);
        bench.grant("ann", "V", "view-properties").await;
        assert_eq!(update(described(&account.key, Some(9))).await.1, Code::PermissionMissing, "before the revision");
        bench.grant("ann", "V", "modify-properties").await;
        assert_eq!(update(described(&account.key, Some(9))).await.1, Code::RevisionStale);
        bench.grant("ann", "W", "view-properties").await;
        assert_eq!(update(to(&account.key, "W")).await.1, Code::PermissionMissing, "on the new policy too");
        bench.grant("ann", "W", "modify-properties").await;
        assert_eq!(update(to(&account.key, "W")).await.1, Code::ReferenceNotFound, "the system is not under it");
        let updated = bench.store.transact(again(&actor), described(&account.key, Some(1))).await.unwrap();
        assert_eq!((updated.revision, updated.description.as_str()), (2, "new"));
        assert_eq!(bench.last().await, ("account.updated".into(), "done".into(), None));
        assert_eq!(bench.count("SELECT COUNT(*) FROM journal WHERE event = 'account.refused'").await, 8);
    }
}

/// Whoever may change two policies, and read passwords under one of them, could move the other's accounts to where he reads them.
#[tokio::test(flavor = "multi_thread")]
async fn moving_an_account_shows_nobody_its_password() {
    for bench in Bench::both().await {
        let account = bench.vault().await.account;
        bench.put_policy(vault_policy("W")).await;
        bench.put_under("S", &["V", "W"]).await;
        let actor = bench.caller("ann", "").await;
        let administrator = bench.caller("root", "").await;
        bench.administer("root").await;
        for user in ["ann", "root"] {
            bench.grant(user, "V", "modify-properties").await;
            bench.grant(user, "W", "modify-properties preapproved-checkout").await;
        }
        let moved = async |stamp, policy| bench.store.transact(again(stamp), to(&account.key, policy)).await;
        assert_eq!(refused(moved(&actor, "W").await).1, Code::AdministratorOwnRights);
        assert_eq!(refused(moved(&administrator, "W").await).1, Code::AdministratorOwnRights, "nobody over the API is exempt");
        // nor in two steps, over no policy at all
        moved(&actor, "").await.unwrap();
        assert_eq!(refused(moved(&actor, "W").await).1, Code::AdministratorOwnRights);
        moved(&actor, "V").await.unwrap();
        bench.grant("ann", "V", "modify-properties preapproved-checkout").await;
        assert_eq!(moved(&actor, "W").await.unwrap().policy, Some("W".into()), "what he could read before he may read after");
        moved(&actor, "V").await.unwrap();
        moved(&stamp_of_machine(), "W").await.unwrap();
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn out_of_all_policies_it_is_kept_and_not_lent() {
    for bench in Bench::both().await {
        let account = bench.vault().await.account;
        let changed = bench.account("S", "changed", "V", Some("old")).await.account;
        bench.override_password("S", "changed", "A-new-one-that-is-1-strong").await;
        let actor = bench.caller("ann", "").await;
        bench.grant("ann", "V", "modify-properties preapproved-checkout").await;
        let ask = async |account: &str| {
            let ask = KmKeyGetByAccount { resource: "S".into(), account: account.into(), access: Access::default() };
            bench.store.transact(again(&actor), ask).await
        };
        for (key, name, state, code) in [
            (&account.key, "app", AccountState::Managed, Code::AccountUnbound),
            (&changed.key, "changed", AccountState::Historical, Code::AccountHistorical),
        ] {
            let unbound = bench.store.transact(again(&actor), to(key, "")).await.unwrap();
            assert_eq!((unbound.policy, unbound.state), (None, state));
            assert_eq!(unbound.last_policy, Some("V".into()));
            assert_eq!(refused(ask(name).await).1, code);
            let bound = bench.store.transact(again(&actor), to(key, "V")).await.unwrap();
            assert_eq!(bound.state, AccountState::Managed);
            ask(name).await.unwrap();
        }
    }
}

/// Whichever comes first: no account is under a policy that its system isn't under.
#[tokio::test(flavor = "multi_thread")]
async fn a_policy_that_leaves_the_system_meanwhile_takes_no_account() {
    for bench in Bench::founded().await {
        for policy in ["V", "W"] {
            bench.put_policy(vault_policy(policy)).await;
        }
        bench.put_system("S", &["V", "W"]).await;
        let key = bench.account("S", "app", "V", Some("first")).await.account.key;
        let second = open(&bench.place).await;
        for round in 0..12 {
            let barrier = Arc::new(Barrier::new(2));
            let (store, wait, moved) = (second.clone(), barrier.clone(), to(&key, "W"));
            let moving = tokio::spawn(async move {
                wait.wait().await;
                store.transact(stamp_of_machine(), moved).await
            });
            barrier.wait().await;
            let left = bench.store.transact(stamp_of_machine(), system::update("S", system::policies(&["V"]))).await;
            let moved = moving.await.unwrap();
            assert!(left.is_ok() != moved.is_ok(), "{:?} round {round}: {left:?} {moved:?}", bench.engine);
            let _ = bench.store.transact(stamp_of_machine(), system::update("S", system::policies(&["V", "W"]))).await;
            bench.store.transact(stamp_of_machine(), to(&key, "V")).await.unwrap();
        }
    }
}
