//! A system is hidden, and kept with its accounts.

use domain::{
    id::PolicyId,
    problem::Code,
    system::{Credential, State},
};
use storage::system::read;
use suite::{people::again, store::Bench};

use super::fixture::{add, administrator, delete, vault};
use crate::policy::fixture::shown;

#[tokio::test(flavor = "multi_thread")]
async fn its_accounts_keep_its_policies_its_credential_goes() {
    for bench in Bench::founded().await {
        let maker = bench.caller("maker", "createres").await;
        bench.policy("P", "maker").await;
        bench.grant("maker", "P", "manage-systems").await;
        for (resource, kept) in [("FULL", vec![PolicyId::from("P")]), ("EMPTY", Vec::new())] {
            let mut new = add(resource, &["P"]);
            new.administrator = Some(administrator("root", resource, &vault()));
            bench.store.transact(again(&maker), new).await.unwrap();
            if resource == "FULL" {
                bench.account(resource, "a", "", None).await;
            }
            let mut stale = delete(resource);
            stale.revision = Some(2);
            assert_eq!(shown(bench.store.transact(again(&maker), stale).await), Code::RevisionStale);
            bench.store.transact(again(&maker), delete(resource)).await.unwrap();
            assert_eq!(bench.last().await, ("system.deleted".into(), "done".into(), None));
            let left = bench.store.read(read::Find(resource.into())).await.unwrap().unwrap();
            assert_eq!((left.state, left.administrator.credential, left.policy_ids), (State::Deleted, Credential::None, kept));
            assert_eq!(shown(bench.store.transact(again(&maker), delete(resource)).await), Code::SystemNotFound);
        }
        assert_eq!(bench.store.scan(read::List { after: None, limit: 10 }).await.unwrap(), []);
        assert_eq!(bench.count("SELECT COUNT(*) FROM managed_system WHERE administrator_sealed IS NOT NULL").await, 0);
        assert_eq!(bench.count("SELECT COUNT(*) FROM system_policy").await, 1, "so the policy can't be deleted");
    }
}
