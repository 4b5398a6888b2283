//! UserClassUpdate.

use domain::{problem::Code, user_class::update::Update};
use suite::{
    people::{again, code, refusal},
    store::Bench,
};

use super::{given, shown, update, users};

#[tokio::test(flavor = "multi_thread")]
async fn what_is_sent_is_replaced_and_the_rest_stays() {
    for bench in Bench::founded().await {
        let ada = bench.caller("ada", "policy").await;
        bench.people(&["bob", "carl", "dora"]).await;
        given(&bench, "OPS", &["bob", "carl"]).await;
        let described = Update { description: Some("others".into()), ..update("OPS") };
        let updated = bench.store.transact(again(&ada), described).await.unwrap();
        assert_eq!((updated.described.class.revision, updated.described.explicit_user_count), (2, 2));
        let members = Update { revision: Some(2), explicit_users: Some(users(&["dora", "CARL"])), ..update("OPS") };
        let updated = bench.store.transact(again(&ada), members).await.unwrap();
        assert_eq!((updated.added, updated.removed), (users(&["dora"]), users(&["bob"])));
        let now = shown(&bench, "OPS").await.unwrap();
        assert_eq!(now, updated.described);
        assert_eq!((now.class.description.as_str(), now.explicit_users), ("others", users(&["carl", "dora"])));
        assert_eq!(bench.last().await, ("user-class.updated".into(), "done".into(), None));
        let emptied = Update { explicit_users: Some(Vec::new()), ..update("OPS") };
        assert_eq!(bench.store.transact(again(&ada), emptied).await.unwrap().described.explicit_user_count, 0);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn it_is_refused_and_stays_as_it_is() {
    for bench in Bench::founded().await {
        let ada = bench.caller("ada", "policy").await;
        let reader = bench.caller("reader", "viewuc").await;
        bench.people(&["bob"]).await;
        let before = given(&bench, "OPS", &["bob"]).await;
        assert_eq!(code(bench.store.transact(reader, update("OPS")).await), Code::PrivilegeMissing);
        let unknown = Update { explicit_users: Some(users(&["nobody"])), ..update("ELSE") };
        assert_eq!(refusal(bench.store.transact(again(&ada), unknown).await).code, Code::ReferenceNotFound, "before the object");
        assert_eq!(code(bench.store.transact(again(&ada), update("ELSE")).await), Code::UserClassNotFound);
        let stale = Update { revision: Some(2), explicit_users: Some(Vec::new()), ..update("OPS") };
        assert_eq!(code(bench.store.transact(again(&ada), stale).await), Code::RevisionStale);
        assert_eq!(shown(&bench, "OPS").await, Some(before));
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn of_many_who_know_one_revision_one_wins() {
    for bench in Bench::founded().await {
        let ada = bench.caller("ada", "policy").await;
        given(&bench, "OPS", &[]).await;
        let tries = (0..8).map(|n| {
            let change = Update { revision: Some(1), description: Some(n.to_string()), ..update("OPS") };
            bench.store.transact(again(&ada), change)
        });
        let won = futures_util::future::join_all(tries).await.into_iter().flatten().count();
        assert_eq!((won, shown(&bench, "OPS").await.unwrap().class.revision), (1, 2), "{:?}", bench.engine);
    }
}
