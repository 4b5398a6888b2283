//! Ways in are no rights: individual, alone, and nothing by a group.

use domain::{
    administrator_group::AdministratorGroup,
    problem::Code,
    procedure::CallerKind,
    right::{ClassMatch, privilege::Privilege},
};
use storage::{
    Errand, StoreError, Tx,
    administrator::read::{Find, Origins},
};
use suite::{
    people::{again, code},
    store::{Bench, NOW, stamp_of_machine},
};

use crate::{
    administrator::{add, privileges, words},
    user_class::given as given_class,
};

struct Forced(AdministratorGroup);

impl Errand for Forced {
    type Answer = ();
    async fn run(&self, tx: &mut Tx) -> Result<(), StoreError> {
        storage::administrator_group::row::insert(&self.0, tx).await
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn attack_a_way_in_beside_a_right() {
    for bench in Bench::founded().await {
        let ada = bench.caller("ada", "console viewuc").await;
        bench.people(&["bob"]).await;
        for both in ["apicaller viewuc", "otpcaller apicaller", "guacamolecaller console"] {
            assert_eq!(code(bench.store.transact(again(&ada), add("new", both)).await), Code::PrivilegeNotCombinable);
            assert_eq!(code(bench.store.transact(again(&ada), privileges("bob", both)).await), Code::PrivilegeNotCombinable);
            assert_eq!(code(bench.store.transact(stamp_of_machine(), add("new", both)).await), Code::PrivilegeNotCombinable);
        }
        bench.store.transact(again(&ada), privileges("bob", "otpcaller")).await.unwrap(); // who has the console, grants it without having it
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn attack_a_way_in_by_a_group() {
    for bench in Bench::founded().await {
        bench.people(&["bob"]).await;
        given_class(&bench, "A", &["bob"]).await;
        let refused = crate::administrator_group::add("G", "apicaller", &["A"]);
        assert_eq!(code(bench.store.transact(stamp_of_machine(), refused).await), Code::PrivilegeNotCombinable);
        // were there one, it would open nothing
        let forced = AdministratorGroup {
            group_id: "G".into(),
            description: String::new(),
            privileges: words("apicaller viewuc"),
            class_ids: vec!["A".into()],
            class_match: ClassMatch::All,
            is_built_in: false,
            revision: 1,
            created_at: NOW,
            updated_at: NOW,
        };
        bench.store.errand(Forced(forced)).await.unwrap();
        let found = bench.store.read(Find("bob".into())).await.unwrap().unwrap();
        assert_eq!(found.held.privileges, Privilege::ViewUc.into());
        assert_eq!(found.profile.administrator.kind(), Some(CallerKind::User));
        let origins = bench.store.read(Origins("bob".into())).await.unwrap().unwrap();
        assert!(origins.keys().eq([&Privilege::ViewUc]));
    }
}
