//! UserClassAdd.

use domain::{id::UserId, problem::Code, user_class::Kind};
use suite::{
    people::{again, code, refusal},
    store::{Bench, NOW},
};

use super::{add, shown, users};

#[tokio::test(flavor = "multi_thread")]
async fn a_class_is_as_it_was_asked_for() {
    for bench in Bench::founded().await {
        let ada = bench.caller("ada", "policy").await;
        bench.people(&["Bob", "carl"]).await;
        let before = bench.count("SELECT rights_version FROM installation").await;
        let made = bench.store.transact(again(&ada), add("OPS", &["carl", "BOB", "bob"])).await.unwrap().described;
        assert_eq!(shown(&bench, "OPS").await.as_ref(), Some(&made));
        assert_eq!(
            made.explicit_users.iter().map(UserId::as_str).collect::<Vec<_>>(),
            ["Bob", "carl"],
            "once, as they are spelt"
        );
        assert_eq!((made.explicit_user_count, made.class.revision, made.class.created_at), (2, 1, NOW));
        assert_eq!((made.class.kind, made.class.is_built_in, made.class.cached_at), (Kind::Single, false, None));
        assert_eq!(bench.last().await, ("user-class.added".into(), "done".into(), None));
        assert!(bench.count("SELECT rights_version FROM installation").await > before);

        let mut relational = add("PAIRS", &[]);
        relational.kind = Kind::Relational;
        let made = bench.store.transact(again(&ada), relational).await.unwrap().described;
        assert_eq!(shown(&bench, "PAIRS").await, Some(made));
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn it_is_refused_and_nothing_is_there() {
    for bench in Bench::founded().await {
        let reader = bench.caller("reader", "viewuc mngacl console").await;
        let ada = bench.caller("ada", "policy").await;
        assert_eq!(code(bench.store.transact(reader, add("OPS", &["nobody"])).await), Code::PrivilegeMissing);
        let unknown = refusal(bench.store.transact(again(&ada), add("OPS", &["ada", "nobody", "ada", "noone"])).await);
        assert_eq!(unknown.code, Code::ReferenceNotFound);
        let places: Vec<_> = unknown.faults.iter().map(|fault| fault.pointer.as_str()).collect();
        assert_eq!(places, ["/explicitUsers/1", "/explicitUsers/3"]);
        assert_eq!(shown(&bench, "OPS").await, None);
        bench.store.transact(again(&ada), add("OPS", &[])).await.unwrap();
        assert_eq!(code(bench.store.transact(again(&ada), add("OPS", &["ada"])).await), Code::UserClassExists);
        assert_eq!(bench.last().await.2.as_deref(), Some("user-class-exists"));
        assert_eq!(shown(&bench, "OPS").await.unwrap().explicit_users, users(&[]));
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn of_many_with_one_name_one_wins() {
    for bench in Bench::founded().await {
        let ada = bench.caller("ada", "policy").await;
        let tries = (0..8).map(|_| bench.store.transact(again(&ada), add("OPS", &["ada"])));
        let won = futures_util::future::join_all(tries).await.into_iter().flatten().count();
        assert_eq!(won, 1, "{:?}", bench.engine);
    }
}
