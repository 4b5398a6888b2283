//! What is known of a system changes; where it goes to, with it its credential and its trust.

use domain::{
    problem::Code,
    system::{Change, Credential, State, Tls, update::Update},
};
use suite::{people::again, store::Bench};

use super::fixture::{add, administrator, policies, trust, update, vault};
use crate::{
    policy::fixture::{refusal, shown},
    system::fixture::delete,
};

fn described(text: &str) -> Change {
    Change { description: Some(text.into()), ..Change::default() }
}

#[tokio::test(flavor = "multi_thread")]
async fn who_may() {
    for bench in Bench::founded().await {
        let manager = bench.caller("manager", "").await;
        let keeper = bench.caller("keeper", "mngorphanres").await;
        bench.people(&["other"]).await;
        bench.policy("P", "other").await;
        bench.policy("Q", "other").await;
        bench.put_system("S", &["P", "Q"]).await;
        bench.put_system("ORPHAN", &[]).await;
        let change = async |stamp, resource, text| bench.store.transact(again(stamp), update(resource, described(text))).await;
        assert_eq!(shown(change(&manager, "NONE", "x").await), Code::SystemNotFound);
        assert_eq!(shown(change(&manager, "S", "x").await), Code::SystemNotFound);
        assert_eq!(bench.last().await.2.as_deref(), Some("permission-missing"));
        bench.grant("manager", "P", "modify-properties").await;
        assert_eq!(shown(change(&manager, "S", "x").await), Code::PermissionMissing);
        bench.grant("manager", "Q", "manage-systems").await;
        let changed = change(&manager, "S", "one of its policies is enough").await.unwrap();
        assert_eq!((changed.revision, changed.state), (2, State::Active));
        assert_eq!(bench.last().await, ("system.changed".into(), "done".into(), None));
        let stale = Update { revision: Some(1), ..update("S", described("x")) };
        assert_eq!(shown(bench.store.transact(again(&manager), stale).await), Code::RevisionStale);

        assert_eq!(shown(change(&keeper, "S", "x").await), Code::SystemNotFound);
        assert_eq!(shown(change(&manager, "ORPHAN", "x").await), Code::SystemNotFound);
        assert_eq!(change(&keeper, "ORPHAN", "mine").await.unwrap().description, "mine");
        bench.store.transact(again(&keeper), delete("ORPHAN")).await.unwrap();
        assert_eq!(shown(change(&keeper, "ORPHAN", "x").await), Code::SystemNotFound, "a deleted one is hidden");
    }
}

/// The confused connector: whoever moves a system gets neither its administrator's credential nor the passwords of its accounts.
#[tokio::test(flavor = "multi_thread")]
async fn a_moved_system_has_neither_credential_nor_trust() {
    for bench in Bench::founded().await {
        let manager = bench.caller("manager", "createres mngorphanres").await;
        let changes: [(&str, Change); 4] = [
            ("tls", Change { tls: Some(Tls::Off), ..Change::default() }),
            ("name", Change { tls_server_name: Some("other.example".into()), ..Change::default() }),
            ("authority", Change { ca_pem: Some("other".into()), ..Change::default() }),
            ("host keys", Change { ssh_host_keys: Some(vec!["other".into()]), ..Change::default() }),
        ];
        for (index, (what, change)) in changes.into_iter().enumerate() {
            let resource = format!("S{index}");
            let mut new = add(&resource, &[]);
            new.administrator = Some(administrator("root", &resource, &vault()));
            let made = bench.store.transact(again(&manager), new).await.unwrap();

            let same = Change { tls: Some(made.target.tls), ..described("not moved") };
            let kept = bench.store.transact(again(&manager), update(&resource, same)).await.unwrap();
            assert_eq!((kept.state, &kept.administrator), (State::Active, &made.administrator), "{what}");

            let moved = bench.store.transact(again(&manager), update(&resource, change)).await.unwrap();
            assert_eq!((moved.state, &moved.administrator.credential), (State::Untrusted, &Credential::None), "{what}");
            assert_eq!(moved.administrator.name, "root");
            let back = bench.store.transact(again(&manager), update(&resource, described("and back"))).await.unwrap();
            assert_eq!(back.state, State::Untrusted, "{what}: it stays so");

            let before = administrator("root", &resource, &vault());
            let stale = Change { administrator: Some(before), ..Change::default() };
            assert_eq!(
                shown(bench.store.transact(again(&manager), update(&resource, stale)).await),
                Code::RevisionStale,
                "{what}"
            );
            let now = administrator("root", &resource, &moved.target);
            let given = Change { administrator: Some(now), ..Change::default() };
            let given = bench.store.transact(again(&manager), update(&resource, given)).await.unwrap();
            assert_eq!((given.state, given.administrator.credential.kind().word()), (State::Untrusted, "password"), "{what}");
            bench.store.transact(again(&manager), trust(&resource)).await.unwrap();

            let renamed = Change { administrator: Some(administrator("toor", &resource, &moved.target)), ..Change::default() };
            let renamed = bench.store.transact(again(&manager), update(&resource, renamed)).await.unwrap();
            assert_eq!((renamed.state, renamed.administrator.credential.kind().word()), (State::Untrusted, "password"), "{what}");
        }
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn moving_a_system_to_ones_own_policy_gives_none_of_its_accounts() {
    for bench in Bench::founded().await {
        let thief = bench.caller("thief", "mngorphanres").await;
        bench.people(&["other"]).await;
        for policy in ["THEIRS", "LOOT", "ALSO"] {
            bench.policy(policy, "other").await;
        }
        bench.grant("thief", "LOOT", "manage-systems preapproved-checkout modify-properties").await;
        bench.grant("thief", "ALSO", "manage-systems").await;
        bench.put_system("S", &["ALSO", "THEIRS"]).await;
        let to = async |resource, ids: &[&str]| bench.store.transact(again(&thief), update(resource, policies(ids))).await;
        for ids in [&["ALSO"][..], &["LOOT", "ALSO"], &["THEIRS", "ALSO"]] {
            let refused = refusal(to("S", ids).await);
            assert!(matches!(refused.shown, Code::PermissionMissing | Code::ReferenceNotFound), "{ids:?}: {refused:?}");
        }
        // Not seen, not named: even to stay.
        assert_eq!(shown(to("S", &["ALSO", "THEIRS", "LOOT"]).await), Code::ReferenceNotFound);

        // Unbound accounts are governed by the first policy.
        bench.put_system("ORPHAN", &[]).await;
        bench.put_system("UNBOUND", &["ALSO"]).await;
        for resource in ["ORPHAN", "UNBOUND"] {
            bench.account(resource, resource, "", None).await;
            assert_eq!(shown(to(resource, &["LOOT"]).await), Code::PrivilegeNotHeld, "{resource}");
        }
        assert_eq!(to("ORPHAN", &["ALSO"]).await.unwrap().policy_ids.len(), 1);
        assert_eq!(to("UNBOUND", &["ALSO", "LOOT"]).await.unwrap().policy_ids.len(), 2, "the first stays");
        assert_eq!(shown(to("UNBOUND", &["LOOT", "ALSO"]).await), Code::PrivilegeNotHeld);
        assert_eq!(bench.count("SELECT COUNT(*) FROM system_policy WHERE resource_id = 'UNBOUND'").await, 2);
    }
}
