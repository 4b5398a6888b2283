//! Reads of administrator groups.

use domain::{administrator_group::update::Update, right::ClassMatch};
use storage::administrator_group::read::{List, Member, MemberPage, Members};
use suite::store::{Bench, stamp_of_machine};

use super::{add, update};

#[tokio::test(flavor = "multi_thread")]
async fn members_are_who_the_classes_say() {
    for bench in Bench::founded().await {
        bench.people(&["ada", "bob", "carl"]).await;
        crate::user_class::given(&bench, "A", &["ada", "bob"]).await;
        crate::user_class::given(&bench, "B", &["bob", "carl"]).await;
        bench.store.transact(stamp_of_machine(), add("G", "viewuc", &["A", "B"])).await.unwrap();
        let members = || Members { group_id: "G".into(), after: None, limit: 10 };
        let all = bench.store.scan(members()).await.unwrap();
        assert_eq!(all, Some(MemberPage { members: vec!["bob".into()], next: None }));
        bench.store.transact(stamp_of_machine(), Update { class_match: Some(ClassMatch::Any), ..update("G") }).await.unwrap();
        let any = bench.store.scan(members()).await.unwrap().unwrap().members;
        assert_eq!(any, ["ada", "bob", "carl"].map(Into::into));
        let page = bench.store.scan(Members { limit: 2, ..members() }).await.unwrap().unwrap();
        assert_eq!((page.members.len(), page.next), (2, Some("bob".into())));
        let ada = bench.store.read(Member { group_id: "G".into(), user_id: "ADA".into() }).await.unwrap().unwrap();
        assert_eq!((ada.is_member, ada.matched), (true, vec!["A".into()]));
        let stranger = bench.store.read(Member { group_id: "G".into(), user_id: "zoe".into() }).await.unwrap().unwrap();
        assert!(!stranger.is_member && stranger.matched.is_empty());
        assert!(bench.store.read(Member { group_id: "NONE".into(), user_id: "ada".into() }).await.unwrap().is_none());
        let groups = bench.store.scan(List { after: Some("API_ADMINISTRATORS".into()), limit: 10 }).await.unwrap();
        assert!(groups.iter().map(|group| group.group_id.as_str()).eq(["G", "REPORT_READERS"]));
    }
}
