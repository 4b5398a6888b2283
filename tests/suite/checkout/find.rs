//! Pages of requests: where one stands and who finds it, the tables say as the rules do.

use std::collections::BTreeSet;

use domain::{
    checkout_request::{OnConflict, Party, Status, cancel::Cancel, deny::Deny, modify::Modify, submit::Submit},
    id::CheckoutRequestId,
    procedure::Stamp,
    right::Rights,
    time::Moment,
};
use storage::checkout_request::find::{Found, Page};
use suite::{
    people::again,
    store::{Bench, NOW},
};

use super::fixture::{approve, approved, lending, open, submit, terms};

const HOUR: i64 = 3600;

/// All requests, as `eve` finds them.
fn everything(at: Moment) -> Page {
    Page {
        before: None,
        limit: 100,
        finder: Party { user: "eve".into(), acting_as: None },
        is_everything: true,
        at,
        resource: None,
        account: None,
        requester: None,
        recipient: None,
        status: None,
        is_waiting: false,
    }
}

async fn found(bench: &Bench, page: Page) -> Vec<Found> {
    bench.store.scan(page).await.unwrap()
}

async fn ids(bench: &Bench, page: Page) -> Vec<CheckoutRequestId> {
    found(bench, page).await.into_iter().map(|found| found.request.id).collect()
}

/// What somebody of this name asks for, from `begin` on.
async fn asked(bench: &Bench, user: &str, begin: Option<Moment>) -> (Stamp, domain::checkout_request::CheckoutRequest) {
    let stamp = bench.caller(user, "").await;
    let submit = Submit { starts_at: begin, ..submit(OnConflict::Fail) };
    let request = bench.store.transact(again(&stamp), submit).await.unwrap().request;
    (stamp, request)
}

#[tokio::test(flavor = "multi_thread")]
async fn a_filter_on_the_status_says_at_every_moment_what_the_rule_says() {
    for bench in Bench::both().await {
        lending(&bench, terms(2)).await;
        let (eve, later) = (bench.caller("eve", "").await, NOW.plus_seconds(2 * HOUR));
        asked(&bench, "waits", None).await;
        asked(&bench, "waits-for-later", Some(later)).await;
        let (_, request) = asked(&bench, "ready", None).await;
        bench.store.transact(again(&eve), approve(&request)).await.unwrap();
        let (_, request) = asked(&bench, "scheduled", Some(later)).await;
        bench.store.transact(again(&eve), approve(&request)).await.unwrap();
        let (_, request) = asked(&bench, "denied", None).await;
        bench.store.transact(again(&eve), Deny { id: request.id, comment: String::new() }).await.unwrap();
        let (stamp, request) = asked(&bench, "withdrawn", Some(later)).await;
        bench.store.transact(again(&eve), approve(&request)).await.unwrap();
        bench.store.transact(again(&stamp), Cancel { id: request.id, comment: String::new() }).await.unwrap();
        let used = bench.caller("used", "").await;
        bench.grant("used", "V", "request-checkout").await;
        let request = approved(&bench, &used, &eve).await;
        bench.store.transact(again(&used), open(&request)).await.unwrap();

        let mut met = BTreeSet::new();
        for hours in [0, 1, 2, 3, 72, 73] {
            for at in [Moment(NOW.plus_seconds(hours * HOUR).0 - 1), NOW.plus_seconds(hours * HOUR)] {
                let all = found(&bench, everything(at)).await;
                assert_eq!(all.len(), 7);
                for status in Status::ALL.iter().copied() {
                    let ruled = all.iter().map(|found| &found.request).filter(|request| request.status(at) == status);
                    let ruled: Vec<_> = ruled.map(|request| request.id.clone()).collect();
                    if !ruled.is_empty() {
                        met.insert(status.word());
                    }
                    assert_eq!(ids(&bench, Page { status: Some(status), ..everything(at) }).await, ruled, "{status:?} {at:?}");
                }
                let ruled = all.into_iter().map(|found| found.request);
                let waiting = ruled.filter(|request| matches!(request.status(at), Status::Pending | Status::OnHold));
                let waiting: Vec<_> = waiting.map(|request| request.id).collect();
                assert_eq!(ids(&bench, Page { is_waiting: true, ..everything(at) }).await, waiting, "{at:?}");
            }
        }
        assert_eq!(met.len() + 1, Status::ALL.len(), "all but on-hold: {met:?}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn everybody_finds_what_the_rules_let_him_see() {
    for bench in Bench::both().await {
        let mut terms = terms(2);
        // `Eve` by name, and whoever is in the class of `carl`
        terms.authorizer_classes = vec!["CARL-V".into()];
        terms.authorizer_users = vec!["Eve".into(), "o_car".into()];
        lending(&bench, terms).await;
        bench.people(&["eve", "carl", "oscar", "ben", "stranger"]).await;
        bench.grant("carl", "V", "view-properties").await; // by the class CARL-V
        let mal = bench.caller("mal", "workflow").await;
        let (_, first) = asked(&bench, "Ann", None).await;
        let modify = Modify {
            id: first.id.clone(),
            content_hash: first.content_hash(),
            reason: Some("another".into()),
            ticket: None,
            starts_at: None,
            minutes: None,
            settings: std::sync::Arc::default(),
        };
        bench.store.transact(again(&mal), modify).await.unwrap();
        bench.people(&["portal"]).await;
        let acting = bench.session_as("portal", "ben").await;
        let second = bench.store.transact(acting, submit(OnConflict::Fail)).await.unwrap().request;
        let (first, second) = (first.id, second.id);

        let none = Rights::default();
        for (user, acting_as, mine) in [
            ("ann", None, vec![&first]),
            ("ANN", None, vec![&first]),
            ("portal", Some("ann"), vec![&second, &first]),
            ("portal", None, vec![&second]),
            ("ben", None, vec![&second]),
            ("mal", None, vec![&first]), // has changed it, and has lost the privilege
            ("eve", None, vec![&second, &first]),
            ("carl", None, vec![&second, &first]),
            ("other", Some("carl"), vec![&second, &first]),
            ("carl", Some("stranger"), vec![]),
            ("stranger", None, vec![]),
            ("oscar", None, vec![]), // whom a LIKE takes for o_car
        ] {
            let finder = Party { user: user.into(), acting_as: acting_as.map(Into::into) };
            let seen = async |is_everything| {
                let page = Page { finder: finder.clone(), is_everything, ..everything(NOW) };
                let seen = found(&bench, page).await.into_iter();
                let seen = seen.filter(|found| found.request.is_seen_by(&finder, &found.authorizers, &none));
                seen.map(|found| found.request.id).collect::<Vec<_>>()
            };
            assert_eq!(seen(false).await, mine.into_iter().cloned().collect::<Vec<_>>(), "{finder:?}");
            assert_eq!(seen(false).await, seen(true).await, "{finder:?}: of all requests the rules let him see the same");
        }
        let of = |requester: &str| Page { requester: Some(requester.into()), ..everything(NOW) };
        assert_eq!((ids(&bench, of("BEN")).await, ids(&bench, of("portal")).await), (vec![second], vec![]), "the person asks");
    }
}
