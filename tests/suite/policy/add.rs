//! A policy comes to be, owned by whoever made it.

use std::sync::Arc;

use domain::{
    id::PolicyId,
    policy::{AuthenticationType, Change, Mode},
    problem::Code,
    right::permission::{Permission, Permissions},
};
use storage::{Errand, StoreError, Tx, policy::read, right};
use suite::{
    people::again,
    store::{Bench, NOW},
};
use tokio::sync::Barrier;

use super::fixture::{Locked, add, nothing, refusal, shown};

struct PermissionsOn(&'static str, &'static str);

impl Errand for PermissionsOn {
    type Answer = (Permissions, i64);
    async fn run(&self, tx: &mut Tx) -> Result<(Permissions, i64), StoreError> {
        Ok((right::permissions_on(self.0, &self.1.into(), tx).await?, right::version(tx).await?))
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn its_maker_may_see_and_change_it_and_nothing_else() {
    for bench in Bench::founded().await {
        bench.people(&["Ann"]).await;
        let maker = bench.caller("Maker", "creategroup").await;
        let (_, version) = bench.store.read(PermissionsOn("maker", "P")).await.unwrap();
        let terms = Change {
            authorizer_users: Some(vec!["ANN".into()]),
            authorizer_classes: Some(vec!["_EXPLICIT_API_ADMINISTRATORS_".into()]),
            managing_node: Some("".into()),
            options: Some([("RES_CHECKOUT_LIMIT".into(), "3".into())].into()),
            ..nothing()
        };
        let made = bench.store.transact(again(&maker), add("P", Mode::Push, terms)).await.unwrap();
        assert_eq!(bench.last().await, ("policy.added".into(), "done".into(), None));
        assert_eq!((made.owner.as_str(), made.revision, made.created_at), ("Maker", 1, NOW));
        assert_eq!(made.terms.authorizer_users[0].as_str(), "Ann", "as it was spelt when it was made");
        assert_eq!(made.terms.authentication_types, [AuthenticationType::Password].into());
        assert_eq!(bench.store.read(read::Find("P".into())).await.unwrap().as_ref(), Some(&made));
        let page = read::List { after: None, limit: 10 };
        assert_eq!(bench.store.scan(page).await.unwrap(), [made]);

        let (held, now) = bench.store.read(PermissionsOn("maker", "P")).await.unwrap();
        assert_eq!(held, [Permission::ViewProperties, Permission::ModifyProperties].into_iter().collect());
        assert!(now > version, "snapshots of rights are out of date");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn what_cannot_be_is_refused() {
    for bench in Bench::founded().await {
        let maker = bench.caller("maker", "creategroup").await;
        let other = bench.caller("other", "groupmgmt").await;
        let bad = Change { managing_node: Some("nowhere".into()), ..nothing() };
        let refused = bench.store.transact(other, add("P", Mode::Push, bad)).await;
        assert_eq!(shown(refused), Code::PrivilegeMissing, "before anything that the body says");
        assert_eq!(bench.last().await, ("policy.refused".into(), "refused".into(), Some("privilege-missing".into())));

        let nobody = Change {
            managing_node: Some("nowhere".into()),
            authorizer_users: Some(vec!["maker".into(), "nobody".into()]),
            authorizer_classes: Some(vec!["NOTHING".into()]),
            ..nothing()
        };
        let refused = refusal(bench.store.transact(again(&maker), add("P", Mode::Push, nobody)).await);
        let places: Vec<_> = refused.faults.iter().map(|fault| fault.pointer.as_str()).collect();
        assert_eq!(refused.shown, Code::ReferenceNotFound);
        assert_eq!(places, ["/managingNode", "/authorizerUserIds/1", "/authorizerClassIds/0"]);

        for (terms, code) in [
            (Change { authentication_types: Some([AuthenticationType::SshKey].into()), ..nothing() }, Code::OptionContradictory),
            (Change { options: Some([("OTP_MAXIMUM".into(), "1".into())].into()), ..nothing() }, Code::OptionUnknown),
            (Change { options: Some([("RES_CHECKOUT_LIMIT".into(), "0".into())].into()), ..nothing() }, Code::OptionValueInvalid),
        ] {
            assert_eq!(shown(bench.store.transact(again(&maker), add("P", Mode::Local, terms)).await), code);
        }
        bench.store.transact(again(&maker), add("P", Mode::VaultOnly, nothing())).await.unwrap();
        assert_eq!(shown(bench.store.transact(again(&maker), add("P", Mode::Push, nothing())).await), Code::PolicyExists);
        assert_eq!(bench.count("SELECT COUNT(*) FROM policy").await, 1);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn of_two_with_one_name_one_is_made() {
    for bench in Bench::founded().await {
        let maker = bench.caller("maker", "creategroup").await;
        let second = bench.beside().await;
        for round in 0..10 {
            let id = PolicyId(format!("P{round}"));
            let barrier = Arc::new(Barrier::new(2));
            let tries = [bench.store.clone(), second.clone()].map(|store| {
                let (barrier, stamp, id) = (barrier.clone(), again(&maker), id.clone());
                tokio::spawn(async move {
                    barrier.wait().await;
                    store.transact(stamp, add(id.as_str(), Mode::VaultOnly, nothing())).await
                })
            });
            let mut ends = Vec::new();
            for one in tries {
                ends.push(one.await.unwrap());
            }
            let (made, refused): (Vec<_>, Vec<_>) = ends.into_iter().partition(Result::is_ok);
            assert_eq!(made.len(), 1, "{:?}", bench.engine);
            assert!(refused.into_iter().all(|one| shown(one) == Code::PolicyExists), "{:?}", bench.engine);
        }
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_row_that_somebody_else_wrote_decides_nothing() {
    for bench in Bench::founded().await {
        bench.people(&["thief"]).await;
        let maker = bench.caller("maker", "creategroup").await;
        bench.store.transact(maker, add("P", Mode::VaultOnly, nothing())).await.unwrap();
        assert_eq!(bench.execute("UPDATE policy SET owner_key = 'thief' WHERE policy_id = 'P'").await, 1);
        let found = bench.store.read(read::Find("P".into())).await;
        assert!(matches!(found, Err(StoreError::Integrity("policy"))), "{found:?}");
        let held = bench.store.read(PermissionsOn("thief", "P")).await;
        assert!(matches!(held, Err(StoreError::Integrity("policy"))), "{held:?}");
        assert!(bench.store.errand(Locked("P")).await.is_err());
    }
}
