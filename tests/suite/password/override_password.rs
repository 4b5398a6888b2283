//! A password is given: what it must be, who may, and that none is lost when many give one at once.

use std::sync::Arc;

use domain::{
    account::{Account, PasswordState},
    id::AccountKey,
    password::{
        change::{Cause, ChangeKind, ChangeStatus},
        version::Certainty,
    },
    policy::{AuthenticationType, Mode, Policy},
    problem::{Code, Refusal},
};
use storage::{TransactError, password::change::ById};
use suite::{
    people::again,
    store::{Bench, stamp_of_machine},
    vault::{all_but, overriding, vault_policy},
};
use tokio::sync::Barrier;

use super::refused;

const STRONG: &str = "kV7#mZ2pL0qT9wXr4YbN";

#[tokio::test(flavor = "multi_thread")]
async fn it_is_in_force_at_once() {
    for bench in Bench::both().await {
        let account = bench.vault().await.account;
        let actor = bench.caller("app1", "").await;
        bench.grant("app1", "V", "randomize-override").await;
        let given = overriding(&account, &vault_policy("V"), STRONG);
        let change = given.change.clone();
        let done = bench.store.transact(again(&actor), given).await.unwrap();
        assert_eq!((done.account.password_state, done.account.password_version), (PasswordState::Stored, 2));
        assert_eq!((done.account.last_change.clone(), done.account.open_change.clone()), (Some(change.clone()), None));
        assert_eq!(done.account.revision, 2);
        assert_eq!(bench.last().await, ("password.overridden".into(), "done".into(), None));
        let found = bench.store.read(ById(change)).await.unwrap().unwrap();
        assert_eq!(found.change, done.change);
        assert_eq!((found.resource.as_str(), found.account.as_str()), ("S", "app"));
        let change = found.change;
        assert_eq!((change.kind, change.cause, change.status), (ChangeKind::Override, Cause::Asked, ChangeStatus::Confirmed));
        assert_eq!((change.certainty, change.version, change.attempts), (Some(Certainty::Stored), Some(2), 1));
        assert_eq!(change.requested_by, Some("app1".into()));
        assert_eq!(bench.count("SELECT COUNT(*) FROM password_version WHERE version = 1 AND state = 'previous'").await, 1);
        assert_eq!(bench.count("SELECT COUNT(*) FROM journal WHERE effect LIKE '%kV7%' OR arguments LIKE '%kV7%'").await, 0);
    }
}

async fn give(bench: &Bench, account: &Account, policy: &Policy, password: &str) -> Result<i64, TransactError> {
    let given = overriding(account, policy, password);
    bench.store.transact(stamp_of_machine(), given).await.map(|done| done.version.number)
}

#[tokio::test(flavor = "multi_thread")]
async fn refusals_come_in_order() {
    for bench in Bench::both().await {
        let account = bench.vault().await.account;
        let actor = bench.caller("app1", "").await;
        let mut policy = vault_policy("V");
        let missing = Account { account: "none".into(), ..account.clone() };
        let ask = async |account: &Account, policy: &Policy| {
            refused(bench.store.transact(again(&actor), overriding(account, policy, "weak")).await)
        };
        assert_eq!(ask(&missing, &policy).await, (Code::AccountNotFound, Code::AccountNotFound));
        assert_eq!(ask(&account, &policy).await, (Code::PermissionMissing, Code::AccountNotFound), "concealed");
        bench.grant("app1", "V", &all_but("randomize-override")).await;
        assert_eq!(ask(&account, &policy).await, (Code::PermissionMissing, Code::PermissionMissing));
        bench.grant("app1", "V", "randomize-override").await;
        let unbound = bench.account("S", "unbound", "", Some("x")).await.account;
        assert_eq!(ask(&unbound, &policy).await.1, Code::AccountUnbound);
        policy.terms.is_randomization_enabled = false;
        let no_passwords = Policy { terms: policy.terms.clone(), ..policy.clone() };
        bench.replace_policy(Policy { mode: Mode::Local, ..no_passwords.clone() }).await;
        assert_eq!(ask(&account, &policy).await.1, Code::PolicyModeUnsupported);
        let mut keys = no_passwords;
        keys.terms.authentication_types = [AuthenticationType::SshKey].into();
        bench.replace_policy(keys).await;
        assert_eq!(ask(&account, &policy).await.1, Code::AuthenticationTypeUnsupported);
        bench.replace_policy(policy.clone()).await;
        assert_eq!(ask(&account, &policy).await.1, Code::RandomizationDisabled);
        bench.replace_policy(vault_policy("V")).await;
        assert_eq!(ask(&account, &policy).await.1, Code::RevisionStale, "judged by the policy as it was before");
        let policy = Policy { revision: 2, ..vault_policy("V") };
        let other = Account { key: AccountKey::from("00000000-0000-7000-8000-000000000000"), ..account.clone() };
        assert_eq!(ask(&other, &policy).await.1, Code::RevisionStale, "sealed for another account");
        assert_eq!(ask(&account, &policy).await.1, Code::PasswordTooWeak);
        bench.delete_system("S").await;
        assert_eq!(ask(&account, &policy).await.1, Code::AccountHistorical);
        assert_eq!(bench.count("SELECT COUNT(*) FROM journal WHERE event = 'password.refused'").await, 11);
        assert_eq!(bench.count("SELECT COUNT(*) FROM password_version").await, 2);
    }
}

fn faults(result: Result<i64, TransactError>) -> (Code, Vec<&'static str>) {
    match result {
        Err(TransactError::Refused(Refusal { code, faults, .. })) => (code, faults.into_iter().map(|fault| fault.code).collect()),
        other => panic!("{other:?}"),
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn its_policy_is_kept_where_it_is_enforced() {
    for bench in Bench::both().await {
        let account = bench.vault().await.account;
        let mut policy = vault_policy("V");
        assert_eq!(give(&bench, &account, &policy, STRONG).await.unwrap(), 2);
        assert_eq!(faults(give(&bench, &account, &policy, STRONG).await), (Code::PasswordReused, vec!["reused"]));
        assert_eq!(
            faults(give(&bench, &account, &policy, "first").await),
            (Code::PasswordTooWeak, vec!["too-short", "few-uppercase", "few-digits", "few-special", "dictionary-word", "reused"])
        );
        let has_app = "xApp-2pL0qT9wXr4YbNzz";
        assert_eq!(faults(give(&bench, &account, &policy, has_app).await), (Code::PasswordTooWeak, vec!["contains-account-id"]));

        // a shorter memory: what was in force before the last two may come back
        policy.terms.password_policy.history_depth = 2;
        bench.replace_policy(policy.clone()).await;
        policy.revision = 2;
        assert_eq!(give(&bench, &account, &policy, "b-V7#mZ2pL0qT9wXr4YbN").await.unwrap(), 3);
        assert_eq!(faults(give(&bench, &account, &policy, STRONG).await).0, Code::PasswordReused);
        assert_eq!(give(&bench, &account, &policy, "c-V7#mZ2pL0qT9wXr4YbN").await.unwrap(), 4);
        assert_eq!(give(&bench, &account, &policy, STRONG).await.unwrap(), 5);

        policy.terms.enforces_password_policy = false;
        bench.replace_policy(policy.clone()).await;
        policy.revision = 3;
        assert_eq!(give(&bench, &account, &policy, STRONG).await.unwrap(), 6);
        assert_eq!(give(&bench, &account, &policy, "x").await.unwrap(), 7);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn of_many_at_once_none_is_lost() {
    for bench in Bench::both().await {
        let account = bench.vault().await.account;
        let barrier = Arc::new(Barrier::new(64));
        let giving: Vec<_> = (0..64)
            .map(|n| {
                let (store, barrier) = (bench.store.clone(), barrier.clone());
                let given = overriding(&account, &vault_policy("V"), &format!("{STRONG}{n}"));
                tokio::spawn(async move {
                    barrier.wait().await;
                    store.transact(stamp_of_machine(), given).await.map(|done| done.version.number)
                })
            })
            .collect();
        let mut numbers = Vec::new();
        for one in giving {
            numbers.push(one.await.unwrap().unwrap());
        }
        numbers.sort_unstable();
        assert_eq!(numbers, (2..=65).collect::<Vec<_>>(), "{:?}", bench.engine);
        assert_eq!(bench.count("SELECT COUNT(*) FROM password_version WHERE state = 'current'").await, 1);
        assert_eq!(bench.count("SELECT version FROM password_version WHERE state = 'current'").await, 65);
        assert_eq!(bench.count("SELECT password_version FROM managed_account").await, 65);
        assert_eq!(bench.count("SELECT COUNT(*) FROM password_change WHERE status = 'confirmed'").await, 64);
        assert_eq!(bench.count("SELECT COUNT(*) FROM journal WHERE event = 'password.overridden'").await, 64);
    }
}
