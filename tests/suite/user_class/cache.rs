//! UserClassCacheRecalculate and UserClassCacheInvalidate.

use domain::{
    problem::Code,
    user_class::{cache_invalidate::CacheInvalidate, cache_recalculate::CacheRecalculate},
};
use suite::{
    people::{again, code},
    store::{Bench, NOW},
};

use super::{given, shown};

fn recalculate(class: &str) -> CacheRecalculate {
    CacheRecalculate { class_id: class.into() }
}

fn invalidate(class: &str) -> CacheInvalidate {
    CacheInvalidate { class_id: class.into() }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_cache_is_valid_from_one_to_the_other_and_members_are_exact_always() {
    for bench in Bench::founded().await {
        let ada = bench.caller("ada", "policy").await;
        let before = given(&bench, "OPS", &["ada"]).await;
        for _ in 0..2 {
            bench.store.transact(again(&ada), recalculate("OPS")).await.unwrap();
            let now = shown(&bench, "OPS").await.unwrap();
            assert_eq!(now.class.cached_at, Some(NOW));
            assert_eq!((now.class.revision, &now.explicit_users), (before.class.revision, &before.explicit_users));
        }
        assert_eq!(bench.last().await, ("user-class.cache-recalculated".into(), "done".into(), None));
        for _ in 0..2 {
            bench.store.transact(again(&ada), invalidate("OPS")).await.unwrap();
            assert_eq!(shown(&bench, "OPS").await.as_ref(), Some(&before));
        }
        assert_eq!(bench.last().await, ("user-class.cache-invalidated".into(), "done".into(), None));
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn it_is_refused() {
    for bench in Bench::founded().await {
        let ada = bench.caller("ada", "policy").await;
        let reader = bench.caller("reader", "viewuc").await;
        given(&bench, "OPS", &[]).await;
        assert_eq!(code(bench.store.transact(again(&reader), recalculate("OPS")).await), Code::PrivilegeMissing);
        assert_eq!(code(bench.store.transact(again(&reader), invalidate("OPS")).await), Code::PrivilegeMissing);
        assert_eq!(code(bench.store.transact(again(&ada), recalculate("ELSE")).await), Code::UserClassNotFound);
        assert_eq!(code(bench.store.transact(again(&ada), invalidate("ELSE")).await), Code::UserClassNotFound);
    }
}
