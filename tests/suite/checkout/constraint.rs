//! The tables themselves refuse what the rules refuse, to whoever writes them.

use domain::checkout_request::OnConflict;
use storage::{Errand, StoreError, TransactError, Tx, checkout::read::ById};
use suite::{people::again, store::Bench};

use super::fixture::{approve, approved, lending, open, submit, terms};

/// A statement, and the constraint that refuses it.
const REFUSED: [(&str, &str); 5] = [
    ("UPDATE checkout_decision SET user_key = requester_key", "checkout_decision_of_others"),
    ("UPDATE checkout_decision SET person_key = recipient_key", "checkout_decision_of_others"),
    (
        "INSERT INTO checkout_decision SELECT request_id, number + 1, verdict, user_id, user_key, person, person_key, comment, decided_at,
            content_hash, requester_key, acting_as_key, recipient_key, mac FROM checkout_decision",
        "checkout_decision_once",
    ),
    (
        "INSERT INTO checkout SELECT 'another', request_id, kind, status, requester, requester_key, recipient, recipient_key, starts_at, ends_at,
            extensions, opened_at, closed_at, closed_by, ending, change_id, retry_at, revision, created_at, updated_at, mac FROM checkout",
        "checkout_of_request",
    ),
    (
        "INSERT INTO checkout_member SELECT checkout_id, number + 1, account_key, resource_id, account_id, place, password_version,
            owes_change, mac FROM checkout_member",
        "checkout_member_place",
    ),
];

struct Write(&'static str);

impl Errand for Write {
    type Answer = u64;
    async fn run(&self, tx: &mut Tx) -> Result<u64, StoreError> {
        tx.exec(self.0, &[]).await
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn no_statement_puts_somebody_on_both_sides_or_lends_twice() {
    for bench in Bench::both().await {
        lending(&bench, terms(1)).await;
        let (ann, eve) = (bench.caller("ann", "").await, bench.caller("eve", "").await);
        bench.grant("ann", "V", "request-checkout").await;
        let request = approved(&bench, &ann, &eve).await;
        bench.store.transact(again(&ann), open(&request)).await.unwrap();
        for (sql, constraint) in REFUSED {
            match bench.store.errand(Write(sql)).await {
                Err(StoreError::Constraint(name)) => assert_eq!(name, constraint, "{sql}"),
                other => panic!("{:?}: {sql}: {other:?}", bench.engine),
            }
        }
        // a decision can't be told of another requester than its request's
        let moved = bench.store.errand(Write("UPDATE checkout_decision SET requester_key = 'somebody-else'")).await;
        assert!(moved.is_err(), "{moved:?}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn whoever_edits_the_tables_approves_and_prolongs_nothing() {
    for bench in Bench::both().await {
        lending(&bench, terms(1)).await;
        let (ann, eve) = (bench.caller("ann", "").await, bench.caller("eve", "").await);
        bench.grant("ann", "V", "request-checkout").await;
        let pending = bench.store.transact(again(&ann), submit(OnConflict::Fail)).await.unwrap().request;
        bench.execute("UPDATE checkout_request SET state = 'approved', approved_at = created_at").await;
        let opened = bench.store.transact(again(&ann), open(&pending)).await;
        assert!(matches!(opened, Err(TransactError::Store(StoreError::Integrity("checkout_request")))));
        bench.execute("UPDATE checkout_request SET state = 'pending', approved_at = NULL").await;
        let approved = bench.store.transact(again(&eve), approve(&pending)).await.unwrap();
        let lent = bench.store.transact(again(&ann), open(&approved)).await.unwrap().checkout;
        bench.execute("UPDATE checkout SET ends_at = ends_at + 60000").await;
        assert!(matches!(bench.store.read(ById(lent.id)).await, Err(StoreError::Integrity("checkout"))));
    }
}
