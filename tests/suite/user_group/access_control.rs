//! UserGroupAccessControlSet and UserGroupAccessControlDelete.

use domain::problem::Code;
use suite::{
    people::{again, code, refusal},
    store::Bench,
};

use super::{add, control, given, set, shown, unset};

#[tokio::test(flavor = "multi_thread")]
async fn one_policy_is_set_and_unset_alone() {
    for bench in Bench::founded().await {
        let ada = bench.caller("ada", "mngacl").await;
        for policy in ["P", "Q"] {
            bench.policy(policy, "superuser").await;
        }
        let q = control("Q", "run-reports", "");
        given(&bench, add("G", &[], std::slice::from_ref(&q))).await;
        for (revision, grant) in [(2, "view-properties"), (3, "view-properties"), (4, "")] {
            let p = control("P", grant, "access-history");
            let written = bench.store.transact(again(&ada), set("G", p.clone())).await.unwrap();
            assert_eq!((&written.control, written.group.revision), (&p, revision));
            let now = shown(&bench, "G").await.unwrap();
            assert_eq!((now.group, &now.access_controls[..]), (written.group, &[p, q.clone()][..]));
        }
        assert_eq!(bench.last().await, ("user-group.access-control-set".into(), "done".into(), None));
        bench.store.transact(again(&ada), unset("G", "P")).await.unwrap();
        assert_eq!(bench.last().await, ("user-group.access-control-deleted".into(), "done".into(), None));
        assert_eq!(shown(&bench, "G").await.unwrap().access_controls, [q]);
        assert_eq!(code(bench.store.transact(again(&ada), unset("G", "P")).await), Code::PolicyNotFound);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn it_is_refused_and_stays_as_it_is() {
    for bench in Bench::founded().await {
        let ada = bench.caller("ada", "mngacl").await;
        let other = bench.caller("other", "policy").await;
        bench.policy("P", "superuser").await;
        let before = given(&bench, add("G", &[], &[])).await;
        let p = control("P", "run-reports", "");
        assert_eq!(code(bench.store.transact(again(&other), set("G", p.clone())).await), Code::PrivilegeMissing);
        assert_eq!(code(bench.store.transact(again(&other), unset("G", "P")).await), Code::PrivilegeMissing);
        assert_eq!(code(bench.store.transact(again(&ada), set("NONE", p.clone())).await), Code::UserGroupNotFound);
        assert_eq!(code(bench.store.transact(again(&ada), unset("NONE", "P")).await), Code::UserGroupNotFound);
        assert_eq!(code(bench.store.transact(again(&ada), set("G", control("NONE", "", ""))).await), Code::PolicyNotFound);
        let both = refusal(bench.store.transact(again(&ada), set("G", control("P", "run-reports", "run-reports"))).await);
        assert_eq!((both.code, both.faults[0].pointer.as_str()), (Code::AccessControlContradictory, "/deny"));
        assert_eq!(shown(&bench, "G").await, Some(before));

        let policies = "INSERT INTO policy SELECT 'F' || n, description, owner_key, mode, authentication_types, managing_node,
                is_randomization_enabled, lends_while_randomization_disabled, enforces_password_policy, password_policy, options,
                minimum_approvals, maximum_rejections, authorizer_users, authorizer_classes, is_built_in, revision, created_at, updated_at,
                mac, disclosure_plugins FROM policy, (WITH RECURSIVE c (n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM c WHERE n < 1000) SELECT n FROM c) AS numbers";
        assert_eq!(bench.execute(policies).await, 1_000);
        bench.execute("INSERT INTO access_control SELECT 'G', policy_id, '', '', mac FROM policy WHERE policy_id <> 'P'").await;
        assert_eq!(code(bench.store.transact(again(&ada), set("G", p)).await), Code::ObjectFull);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn editors_of_different_policies_all_win_and_of_one_policy_come_one_after_another() {
    for bench in Bench::founded().await {
        let editors = [bench.caller("ada", "mngacl").await, bench.caller("bob", "mngacl").await];
        let policies: Vec<String> = (0..12).map(|n| format!("P{n:02}")).collect();
        for policy in &policies {
            bench.policy(policy, "superuser").await;
        }
        given(&bench, add("G", &[], &[])).await;
        let different = policies.iter().enumerate().map(|(n, policy)| {
            bench.store.transact(again(&editors[n % 2]), set("G", control(policy, "view-properties", "run-reports")))
        });
        for written in futures_util::future::join_all(different).await {
            written.unwrap();
        }
        let now = shown(&bench, "G").await.unwrap();
        assert_eq!((now.access_controls.len(), now.group.revision), (12, 13), "{:?}", bench.engine);

        let permissions = ["view-properties", "modify-properties", "access-history", "manage-systems"];
        let same = (0..12).map(|n| {
            let wanted = control("P00", permissions[n % 4], permissions[(n + 1) % 4]);
            bench.store.transact(again(&editors[n % 2]), set("G", wanted))
        });
        let mut written: Vec<_> = futures_util::future::join_all(same).await.into_iter().map(Result::unwrap).collect();
        written.sort_by_key(|written| written.group.revision);
        let revisions: Vec<i64> = written.iter().map(|written| written.group.revision).collect();
        assert_eq!(revisions, (14..26).collect::<Vec<_>>(), "{:?}", bench.engine);
        let now = shown(&bench, "G").await.unwrap();
        assert_eq!(now.access_controls[0], written[11].control, "the last one holds, whole");
        assert_eq!(now.access_controls.len(), 12);
    }
}
