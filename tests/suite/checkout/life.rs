//! An account is lent, comes back, and is kept where it is meanwhile.

use std::sync::Arc;

use domain::{
    account::{Quarantine, delete::Delete, update::Update},
    checkout::{Ending, Status, settle::Settle},
    checkout_request::State,
    password::{change::Cause, change_cancel::CancelChange},
    policy::{Mode, Policy, Terms},
    problem::Code,
    procedure::Stamp,
};
use storage::checkout::{
    due::{Over, Returning},
    read::ById,
};
use suite::{
    people::again,
    store::{Bench, NOW, id},
    vault::{opened, vault_policy},
};

use super::fixture::{approved, checkin, lending, open, refusal, revoke, take, terms};

#[tokio::test(flavor = "multi_thread")]
async fn an_approved_request_becomes_one_check_out_that_is_returned_once() {
    for bench in Bench::both().await {
        lending(&bench, terms(1)).await;
        let (ann, eve) = (bench.caller("ann", "").await, bench.caller("eve", "").await);
        bench.grant("ann", "V", "request-checkout").await;
        let request = approved(&bench, &ann, &eve).await;
        assert_eq!(refusal(bench.store.transact(again(&eve), open(&request)).await).shown, Code::CheckoutRequestNotFound);
        let lent = bench.store.transact(again(&ann), open(&request)).await.unwrap();
        assert_eq!(bench.last().await, ("checkout.opened".into(), "done".into(), None));
        assert_eq!(opened(&lent.disclosed.unwrap().sealed), "first");
        let read = bench.store.read(ById(lent.checkout.id.clone())).await.unwrap().unwrap();
        assert_eq!(read, lent.checkout);
        assert_eq!(refusal(bench.store.transact(again(&ann), open(&request)).await).shown, Code::CheckoutAlreadyUsed);
        let used = bench.store.read(storage::checkout_request::read::ById(request.id.clone())).await.unwrap().unwrap();
        assert_eq!((used.state, used.checkout), (State::Used, Some(lent.checkout.id.clone())));
        let back = bench.store.transact(again(&ann), checkin(&lent.checkout.id)).await.unwrap().checkout;
        assert_eq!((back.status, back.ending, back.members[0].place), (Status::CheckedIn, Some(Ending::Checkin), None));
        assert_eq!(bench.store.read(ById(back.id.clone())).await.unwrap().unwrap(), back);
        assert_eq!(bench.store.transact(again(&ann), checkin(&back.id)).await.unwrap().checkout, back, "done already");
        // opened, returned, asked again
        assert_eq!(bench.count("SELECT COUNT(*) FROM journal WHERE checkout = (SELECT checkout_id FROM checkout)").await, 3);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_revoker_takes_it_back_and_nobody_else() {
    for bench in Bench::both().await {
        lending(&bench, terms(1)).await;
        let (ann, eve, rex) = (bench.caller("ann", "").await, bench.caller("eve", "").await, bench.caller("rex", "").await);
        bench.grant("ann", "V", "preapproved-checkout").await;
        let lent = bench.store.transact(again(&ann), take()).await.unwrap().checkout;
        assert_eq!(refusal(bench.store.transact(again(&rex), revoke(&lent.id)).await).shown, Code::CheckoutNotFound);
        // who decides on it sees it
        assert_eq!(refusal(bench.store.transact(again(&eve), revoke(&lent.id)).await).shown, Code::PermissionMissing);
        assert_eq!(refusal(bench.store.transact(again(&ann), revoke(&lent.id)).await).shown, Code::PermissionMissing);
        bench.put_class("_ACCESS_ALL_ACTIVE_CHECKOUTS_", &["rex"]).await;
        assert_eq!(refusal(bench.store.transact(again(&rex), checkin(&lent.id)).await).shown, Code::PermissionMissing);
        // acting as somebody who may not, he may not either
        let acting = bench.session_as("rex", "eve").await;
        assert_eq!(refusal(bench.store.transact(acting, revoke(&lent.id)).await).shown, Code::PermissionMissing);
        let back = bench.store.transact(again(&rex), revoke(&lent.id)).await.unwrap().checkout;
        assert_eq!((back.status, back.closed_by), (Status::Revoked, Some("rex".into())));
        assert_eq!(bench.last().await, ("checkout.revoked".into(), "done".into(), None));
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn what_is_lent_stays_where_it_is() {
    for bench in Bench::both().await {
        lending(&bench, terms(1)).await;
        bench.put_policy(vault_policy("W")).await;
        bench.put_under("S", &["V", "W"]).await;
        let ann = bench.caller("ann", "").await;
        for policy in ["V", "W"] {
            bench.grant("ann", policy, "preapproved-checkout modify-properties manage-systems").await;
        }
        let lent = bench.store.transact(again(&ann), take()).await.unwrap().checkout;
        let account = lent.members[0].account_key.clone();
        let delete = || Delete { account: account.clone(), revision: None };
        let moved = || Update { account: account.clone(), revision: None, policy: Some(Some("W".into())), description: None };
        let system = || domain::system::delete::Delete { resource_id: "S".into(), revision: None };
        assert_eq!(refusal(bench.store.transact(again(&ann), delete()).await).shown, Code::ObjectInUse);
        assert_eq!(refusal(bench.store.transact(again(&ann), moved()).await).shown, Code::ObjectInUse);
        assert_eq!(refusal(bench.store.transact(again(&ann), system()).await).shown, Code::ObjectInUse);
        bench.store.transact(again(&ann), checkin(&lent.id)).await.unwrap();
        bench.store.transact(again(&ann), moved()).await.unwrap();
        bench.store.transact(again(&ann), delete()).await.unwrap();
        bench.store.transact(again(&ann), system()).await.unwrap();
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn the_server_finds_what_is_over() {
    for bench in Bench::both().await {
        lending(&bench, terms(2)).await;
        let (ann, bob) = (bench.caller("ann", "").await, bench.caller("bob", "").await);
        for user in ["ann", "bob"] {
            bench.grant(user, "V", "preapproved-checkout").await;
        }
        let first = bench.store.transact(again(&ann), take()).await.unwrap().checkout;
        let second = bench.store.transact(again(&bob), take()).await.unwrap().checkout;
        assert_eq!((first.members[0].place, second.members[0].place), (Some(1), Some(2)));
        bench.store.transact(again(&bob), checkin(&second.id)).await.unwrap();
        let over = async |seconds| bench.store.read(Over { at: NOW.plus_seconds(seconds) }).await.unwrap();
        assert_eq!(over(240 * 60 - 1).await, []);
        assert_eq!(over(240 * 60).await, [first.id]);
        let returning = Returning { at: NOW, given_up_before: NOW };
        assert_eq!(bench.store.read(returning).await.unwrap(), [], "a vault has nothing to change");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn what_comes_back_from_a_target_is_changed_and_is_not_lent_when_that_fails() {
    for bench in Bench::both().await {
        let pushed = |is_randomization_enabled| Terms {
            is_randomization_enabled,
            lends_while_randomization_disabled: true,
            ..Terms::default()
        };
        let policy = Policy { mode: Mode::Push, terms: pushed(false), ..vault_policy("V") };
        bench.people(&["superuser"]).await;
        bench.put_policy(policy.clone()).await;
        bench.put_target("S", &["V"]).await;
        bench.account("S", "app", "V", Some("first")).await;
        let ann = bench.caller("ann", "").await;
        bench.grant("ann", "V", "preapproved-checkout randomize-override").await;
        let lent = bench.store.transact(again(&ann), take()).await.unwrap().checkout;
        bench.replace_policy(Policy { terms: pushed(true), ..policy }).await;

        let ended = bench.store.transact(again(&ann), checkin(&lent.id)).await.unwrap();
        assert_eq!((ended.checkout.status, ended.checkout.members[0].place), (Status::CheckingIn, Some(1)));
        let change = ended.change.unwrap().change;
        assert_eq!((change.cause, change.requested_by), (Cause::Checkin, Some("ann".into())));
        let returning = async |seconds| {
            let at = NOW.plus_seconds(seconds);
            bench.store.read(Returning { at, given_up_before: at.plus_seconds(-600) }).await.unwrap()
        };
        let settle = async |seconds| {
            let settle = Settle { id: lent.id.clone(), change: id().as_str().into(), settings: Arc::default() };
            bench.store.transact(Stamp::of_server(NOW.plus_seconds(seconds), id().as_str().into()), settle).await
        };
        assert_eq!(returning(0).await, [], "the change is on its way");
        assert_eq!(refusal(settle(0).await).code, Code::RevisionStale);

        let cancel = CancelChange { change: change.id.clone() };
        bench.store.transact(again(&ann), cancel).await.unwrap();
        assert_eq!(returning(0).await, std::slice::from_ref(&lent.id));
        let retried = settle(0).await.unwrap().ended.checkout;
        assert_eq!((retried.status, retried.retry_at), (Status::CheckingIn, Some(NOW.plus_seconds(60))));
        assert!(retried.change.is_some_and(|next| next != change.id));
        assert_eq!(bench.last().await, ("checkout.return-retried".into(), "done".into(), None));

        assert_eq!(returning(599).await, []);
        assert_eq!(returning(600).await, std::slice::from_ref(&lent.id));
        let failed = settle(600).await.unwrap();
        assert_eq!(failed.ended.checkout.status, Status::CheckinFailed);
        assert_eq!(failed.account.unwrap().quarantine, Some(Quarantine::CheckinFailed));
        assert_eq!(bench.last().await, ("checkout.return-failed".into(), "done".into(), None));
        assert_eq!(returning(1200).await, [], "until it is changed after all");
        assert_eq!(refusal(bench.store.transact(again(&ann), take()).await).shown, Code::AccountQuarantined);
    }
}
