//! Other terms, or another owner.

use domain::{
    policy::{AuthenticationType, Change, Mode, update::Update},
    problem::Code,
};
use suite::{people::again, store::Bench};

use super::fixture::{add, nothing, refusal, shown, update};
use crate::system::fixture as system;

fn described(text: &str) -> Change {
    Change { description: Some(text.into()), ..nothing() }
}

#[tokio::test(flavor = "multi_thread")]
async fn who_may() {
    for bench in Bench::founded().await {
        let owner = bench.caller("owner", "creategroup").await;
        let manager = bench.caller("manager", "groupmgmt").await;
        let member = bench.caller("member", "").await;
        bench.store.transact(again(&owner), add("P", Mode::VaultOnly, nothing())).await.unwrap();
        let change = async |stamp, text| bench.store.transact(again(stamp), update("P", described(text))).await;

        let changed = change(&owner, "mine").await.unwrap();
        assert_eq!((changed.terms.description.as_str(), changed.revision), ("mine", 2));
        assert_eq!(bench.last().await, ("policy.changed".into(), "done".into(), None));

        assert_eq!(shown(change(&manager, "x").await), Code::PolicyNotFound);
        assert_eq!(bench.last().await.2.as_deref(), Some("permission-missing"), "the journal knows better");
        bench.grant("manager", "P", "view-properties").await;
        assert_eq!(shown(change(&manager, "x").await), Code::PermissionMissing);
        bench.grant("manager", "P", "view-properties modify-properties").await;
        assert_eq!(change(&manager, "his").await.unwrap().revision, 3);

        bench.grant("member", "P", "view-properties modify-properties").await;
        assert_eq!(shown(change(&member, "x").await), Code::PrivilegeMissing, "needs groupmgmt too");
        assert_eq!(shown(bench.store.transact(again(&member), update("NONE", nothing())).await), Code::PrivilegeMissing);
        assert_eq!(shown(bench.store.transact(again(&manager), update("NONE", nothing())).await), Code::PolicyNotFound);
        bench.share(&["owner"], "P", "", "modify-properties").await;
        assert_eq!(shown(change(&owner, "x").await), Code::PermissionMissing, "one denial wins, also over the owner");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn only_the_revision_that_is_meant() {
    for bench in Bench::founded().await {
        let owner = bench.caller("owner", "creategroup").await;
        bench.store.transact(again(&owner), add("P", Mode::VaultOnly, nothing())).await.unwrap();
        let at = |revision| Update { revision: Some(revision), ..update("P", described("new")) };
        assert_eq!(bench.store.transact(again(&owner), at(1)).await.unwrap().revision, 2);
        assert_eq!(shown(bench.store.transact(again(&owner), at(1)).await), Code::RevisionStale);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn nobody_gains_by_a_new_owner() {
    for bench in Bench::founded().await {
        bench.people(&["Puppet"]).await;
        let owner = bench.caller("owner", "creategroup").await;
        let manager = bench.caller("manager", "groupmgmt").await;
        bench.store.transact(again(&owner), add("P", Mode::VaultOnly, nothing())).await.unwrap();
        bench.grant("manager", "P", "modify-properties").await;
        let own = |user: &str| Update { owner: Some(user.into()), ..update("P", nothing()) };
        for user in ["manager", "puppet"] {
            let refused = refusal(bench.store.transact(again(&manager), own(user)).await);
            assert_eq!((refused.shown, refused.faults[0].pointer.as_str()), (Code::PrivilegeNotHeld, "/ownerUserId"), "{user}");
        }
        let refused = refusal(bench.store.transact(again(&manager), own("nobody")).await);
        assert_eq!((refused.shown, refused.faults[0].pointer.as_str()), (Code::ReferenceNotFound, "/ownerUserId"));
        assert_eq!(
            bench.store.transact(again(&manager), own("OWNER")).await.unwrap().owner.as_str(),
            "owner",
            "it is his already"
        );

        let given = bench.store.transact(again(&owner), own("puppet")).await.unwrap();
        assert_eq!(given.owner.as_str(), "Puppet", "who has both may give both");
        assert_eq!(
            shown(bench.store.transact(again(&owner), own("owner")).await),
            Code::PrivilegeMissing,
            "what is given is gone"
        );
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn what_accounts_use_is_not_taken_away() {
    use AuthenticationType::{Password, SshKey};
    for bench in Bench::founded().await {
        let owner = bench.caller("owner", "creategroup createres").await;
        bench.store.transact(again(&owner), add("P", Mode::Push, nothing())).await.unwrap();
        bench.store.transact(again(&owner), system::add("S", &["P"])).await.unwrap();
        let types = |types: &[AuthenticationType]| {
            update("P", Change { authentication_types: Some(types.iter().copied().collect()), ..nothing() })
        };
        bench.store.transact(again(&owner), types(&[SshKey])).await.unwrap();
        bench.store.transact(again(&owner), types(&[Password, SshKey])).await.unwrap();
        bench.account("S", "a", "P", None).await;
        assert_eq!(shown(bench.store.transact(again(&owner), types(&[SshKey])).await), Code::ObjectInUse);
        bench.store.transact(again(&owner), types(&[Password])).await.unwrap();
    }
}
