//! Accounts that are lent and come back, by whichever of the ways.

use std::sync::Arc;

use super::{
    end::EndView,
    extend::{Extend, ExtendView},
    open::{Ground, OpenView, quarantine},
    testing::{Desk, NOON, accepted, lent},
    *,
};
use crate::{
    account::{Account, PasswordState, Quarantine},
    checkout_request::{Asked, Authorizers, CheckoutRequest, Content, OnConflict, Party, State},
    password::change::{Cause, Change, ChangeKind, ChangeStatus},
    policy::Mode,
    problem::Code,
    procedure::Procedure,
    system::{State as SystemState, System},
};

fn request(state: State) -> CheckoutRequest {
    CheckoutRequest {
        id: "q".into(),
        state,
        state_reason: None,
        account: Asked { key: "k".into(), resource: "R".into(), account: "root".into(), policy: "P".into() },
        requester: Party { user: "bob".into(), acting_as: None },
        recipient: "ann".into(),
        content: Content { reason: String::new(), ticket: String::new(), starts_at: None, minutes: 30 },
        on_conflict: OnConflict::Fail,
        approvals_needed: 1,
        rejections_allowed: 0,
        decisions: Vec::new(),
        expires_at: NOON.plus_seconds(7200),
        approved_at: (state == State::Approved).then_some(NOON),
        checkout: None,
        revision: 1,
        created_at: NOON,
        updated_at: NOON,
    }
}

#[test]
fn whoever_need_not_ask_takes_it_for_as_long_as_the_policy_says() {
    let desk = Desk::new(Mode::Push, &[]);
    let opened = desk.by_permission(&desk.opening("ann", "preapproved-checkout")).unwrap();
    let checkout = &opened.checkout;
    assert_eq!((checkout.status, checkout.ends_at), (Status::CheckedOut, desk.at.plus_seconds(240 * 60)));
    assert_eq!((checkout.members[0].place, checkout.members[0].password_version), (Some(1), 7));
    assert!(opened.disclosed.is_some() && opened.request.is_none());
    let refused = |permissions| desk.by_permission(&desk.opening("ann", permissions)).map(|_| ());
    assert_eq!(refused("request-checkout"), Err(Code::PermissionMissing));
    assert_eq!(refused(""), Err(Code::AccountNotFound));
}

#[test]
fn an_approved_request_becomes_one_check_out_of_its_recipient() {
    let desk = Desk::new(Mode::Push, &[]);
    let open = |user: &str, request: CheckoutRequest| {
        let view = OpenView { request: Some(request), ..desk.opening(user, "request-checkout") };
        desk.open_with(user, Ground::Request("q".into()), &view)
    };
    let opened = open("ann", request(State::Approved)).unwrap();
    assert_eq!(opened.checkout.ends_at, NOON.plus_seconds(1800), "the clock has run since the approval");
    let used = opened.request.unwrap();
    assert_eq!((used.state, used.checkout.clone()), (State::Used, Some("c".into())));
    assert_eq!(open("ann", used).map(|_| ()), Err(Code::CheckoutAlreadyUsed));
    assert_eq!(open("bob", request(State::Approved)).map(|_| ()), Err(Code::PermissionMissing), "who only asked");
    assert_eq!(open("eve", request(State::Approved)).map(|_| ()), Err(Code::CheckoutRequestNotFound));
    for state in [State::Pending, State::OnHold, State::Denied, State::Canceled] {
        assert_eq!(open("ann", request(state)).map(|_| ()), Err(Code::CheckoutRequestNotApproved), "{state:?}");
    }
    let late = CheckoutRequest { approved_at: Some(NOON.plus_seconds(-1800)), ..request(State::Approved) };
    assert_eq!(open("ann", late).map(|_| ()), Err(Code::ApprovalExpired));
    let mut early = request(State::Approved);
    early.content.starts_at = Some(NOON.plus_seconds(3600));
    assert_eq!(open("ann", early).map(|_| ()), Err(Code::CheckoutNotStarted));
    let mut elsewhere = request(State::Approved);
    elsewhere.account.policy = "OTHER".into();
    assert_eq!(open("ann", elsewhere).map(|_| ()), Err(Code::CheckoutRequestChanged), "others would have been asked");
    // who has no permission at all gets the account, through a gateway, and never its password
    let view = OpenView { request: Some(request(State::Approved)), ..desk.opening("ann", "") };
    assert!(desk.open_with("ann", Ground::Request("q".into()), &view).unwrap().disclosed.is_none());
}

#[test]
fn what_is_in_doubt_is_not_lent() {
    let open = |change: &dyn Fn(&mut Desk)| {
        let mut desk = Desk::new(Mode::Push, &[]);
        change(&mut desk);
        desk.by_permission(&desk.opening("ann", "preapproved-checkout")).map(|_| ())
    };
    assert_eq!(open(&|_| ()), Ok(()));
    assert_eq!(open(&|desk| desk.account.password_state = PasswordState::Changing), Err(Code::PasswordChanging));
    assert_eq!(open(&|desk| desk.account.password_state = PasswordState::InDoubt), Err(Code::PasswordInDoubt));
    assert_eq!(open(&|desk| desk.account.quarantine = Some(Quarantine::CheckinFailed)), Err(Code::AccountQuarantined));
    assert_eq!(open(&|desk| desk.account.last_change = None), Err(Code::AccountQuarantined), "never randomized");
    assert_eq!(open(&|desk| desk.account.policy = None), Err(Code::AccountUnbound));
    assert_eq!(open(&|desk| desk.policy.terms.is_randomization_enabled = false), Err(Code::RandomizationDisabled));
    let vault = Desk {
        account: Account { last_change: None, ..Desk::new(Mode::VaultOnly, &[]).account },
        ..Desk::new(Mode::VaultOnly, &[])
    };
    assert_eq!(quarantine(&vault.account, &vault.policy), None, "a vault changes nothing");
}

#[test]
fn places_are_given_from_the_first_and_only_up_to_the_limit() {
    assert_eq!(Checkout::free_place(1, &[]), Some(1));
    assert_eq!(Checkout::free_place(1, &[1]), None);
    assert_eq!(Checkout::free_place(3, &[1, 3]), Some(2));
    // a limit that was lowered meanwhile lends nothing more, whoever holds the first places
    assert_eq!(Checkout::free_place(2, &[1, 2, 3]), None);
    assert_eq!(Checkout::free_place(2, &[2, 3]), None);
}

#[test]
fn as_many_have_it_as_may_and_each_once() {
    let desk = Desk::new(Mode::Push, &[("RES_CHECKOUT_LIMIT", "2")]);
    let open = |taken: &[i64], is_held_by_recipient| {
        let view = desk.opening("ann", "preapproved-checkout");
        let opened = desk.by_permission(&OpenView { taken: taken.to_vec(), is_held_by_recipient, ..view });
        opened.map(|opened| opened.checkout.members[0].place)
    };
    assert_eq!(open(&[], false), Ok(Some(1)));
    assert_eq!(open(&[1], false), Ok(Some(2)));
    assert_eq!(open(&[2, 1], false), Err(Code::CheckoutLimitReached));
    assert_eq!(open(&[], true), Err(Code::CheckoutRequestExists));
}

#[test]
fn each_end_changes_the_password_and_gives_the_place_back_when_that_is_done() {
    let desk = Desk::new(Mode::Push, &[]);
    let late = Desk { at: NOON.plus_seconds(3600), ..Desk::new(Mode::Push, &[]) };
    let revoking = EndView { is_revoker: true, ..desk.ending("eve") };
    let ends = [
        (desk.checkin("ann", &desk.ending("ann")).unwrap(), Status::CheckingIn, Status::CheckedIn, Cause::Checkin, Some("ann")),
        (late.expire(&late.ending("ann")).unwrap(), Status::Expiring, Status::Expired, Cause::Expiry, None),
        (desk.revoke("eve", &revoking).unwrap(), Status::Revoking, Status::Revoked, Cause::Revocation, Some("eve")),
    ];
    for (ended, under_way, settled, cause, by) in ends {
        let checkout = ended.checkout;
        assert_eq!((checkout.status, checkout.closed_by.clone()), (under_way, by.map(UserId::from)));
        assert_eq!(checkout.members[0].place, Some(1), "nobody else gets it before");
        let change = ended.change.unwrap();
        assert_eq!((change.change.cause, change.account.open_change), (cause, checkout.change.clone()));
        let waiting = desk.settle(checkout.clone(), Some(change.change.clone())).map(|_| ());
        assert_eq!(waiting, Err(Code::RevisionStale), "the change is on its way");
        let confirmed = Change { status: ChangeStatus::Confirmed, ..change.change };
        let done = desk.settle_at(8, checkout, Some(confirmed)).unwrap().ended.checkout;
        assert_eq!((done.status, done.members[0].place), (settled, None));
    }
}

#[test]
fn where_nothing_is_changed_it_is_returned_at_once() {
    let vault = Desk::new(Mode::VaultOnly, &[]);
    let kept = Desk::new(Mode::Push, &[("RES_CHECKIN_RANDOMIZE", "false")]);
    for desk in [vault, kept] {
        let ended = desk.checkin("ann", &desk.ending("ann")).unwrap();
        assert_eq!((ended.checkout.status, ended.checkout.members[0].place), (Status::CheckedIn, None));
        assert!(ended.change.is_none());
    }
}

#[test]
fn the_last_of_several_changes_what_an_earlier_one_knows() {
    let desk = Desk::new(Mode::Push, &[("RES_CHECKOUT_LIMIT", "2"), ("RES_CHECKOUTEXP_RANDOMIZE", "false")]);
    let first = desk.checkin("ann", &EndView { others: 1, ..desk.ending("ann") }).unwrap();
    assert_eq!((first.checkout.status, first.checkout.members[0].owes_change), (Status::CheckedIn, true));
    assert!(first.change.is_none(), "the other one keeps it");
    let late = Desk { at: NOON.plus_seconds(3600), ..desk };
    let last = late.expire(&EndView { is_owed: true, ..late.ending("bob") }).unwrap();
    assert!(last.change.is_some(), "an expiry alone changes nothing here, and what is owed does");
}

#[test]
fn only_who_has_it_returns_it_and_only_a_revoker_takes_it_back() {
    let desk = Desk::new(Mode::Push, &[]);
    let revoker = EndView { is_revoker: true, ..desk.ending("eve") };
    assert_eq!(desk.checkin("eve", &desk.ending("eve")).map(|_| ()), Err(Code::CheckoutNotFound));
    assert_eq!(desk.checkin("eve", &revoker).map(|_| ()), Err(Code::PermissionMissing));
    assert_eq!(desk.revoke("eve", &desk.ending("eve")).map(|_| ()), Err(Code::CheckoutNotFound));
    assert_eq!(desk.revoke("ann", &desk.ending("ann")).map(|_| ()), Err(Code::PermissionMissing));
    assert_eq!(desk.expire(&desk.ending("ann")).map(|_| ()), Err(Code::RevisionStale), "its time isn't over");
    let ended = desk.checkin("ann", &desk.ending("ann")).unwrap().checkout;
    let again = EndView { checkout: Some(ended), ..revoker };
    assert_eq!(desk.revoke("eve", &again).map(|_| ()), Err(Code::CheckoutInProgress));
}

#[test]
fn whoever_sees_the_policy_sees_who_has_its_accounts_where_that_is_shown() {
    let sees = |permissions, options: &[(&str, &str)]| {
        let desk = Desk::new(Mode::Push, options);
        let view = EndView { acting: Desk::acting("eve", permissions), ..desk.ending("eve") };
        desk.checkin("eve", &view).map(|_| ()) == Err(Code::PermissionMissing)
    };
    assert!(sees("view-properties", &[]));
    assert!(!sees("view-properties", &[("RES_PWD_CICO_VIEW_DETAILS", "false")]));
    assert!(!sees("request-checkout", &[]));
    let desk = Desk::new(Mode::Push, &[("RES_PWD_CICO_VIEW_DETAILS", "false")]);
    let authorizers = Authorizers { users: [UserId::from("eve")].into() };
    let authorizer = EndView { authorizers, ..desk.ending("eve") };
    assert_eq!(desk.revoke("eve", &authorizer).map(|_| ()), Err(Code::PermissionMissing), "who decides on it sees it");
}

#[test]
fn a_return_that_fails_is_tried_again_and_then_the_account_is_not_lent() {
    let mut desk = Desk::new(Mode::Push, &[]);
    let untrusted = System { state: SystemState::Untrusted, ..desk.system() };
    let ended = desk.checkin("ann", &EndView { system: Some(untrusted), ..desk.ending("ann") }).unwrap();
    let checkout = ended.checkout;
    assert_eq!((checkout.status, checkout.retry_at), (Status::CheckingIn, Some(desk.at.plus_seconds(60))));
    assert!(ended.change.is_none(), "nothing is sent to whom nobody trusts, and it has ended all the same");
    assert_eq!(desk.settle(checkout.clone(), None).map(|_| ()), Err(Code::RevisionStale), "not yet");
    desk.at = desk.at.plus_seconds(60);
    let again = desk.settle(checkout.clone(), None).unwrap().ended;
    assert_eq!(again.checkout.change, again.change.map(|requested| requested.change.id));
    let failed = Change {
        status: ChangeStatus::Failed,
        ..Change::queued("next".into(), "k".into(), ChangeKind::Randomize, Cause::Checkin, &desk.stamp(None))
    };
    desk.at = NOON.plus_seconds(60 + 600);
    let given_up = desk.settle(again.checkout, Some(failed.clone())).unwrap();
    assert_eq!(given_up.ended.checkout.status, Status::CheckinFailed);
    assert_eq!(given_up.account.clone().map(|account| account.quarantine), Some(Some(Quarantine::CheckinFailed)));
    let confirmed = Change { status: ChangeStatus::Confirmed, ..failed };
    desk.account = given_up.account.unwrap();
    let after_all = desk.settle_at(8, given_up.ended.checkout, Some(confirmed)).unwrap();
    assert_eq!(
        (after_all.ended.checkout.status, after_all.account.map(|account| account.quarantine)),
        (Status::Closed, Some(None))
    );
    desk.account.policy = None;
    let gone = desk.settle(checkout, None).unwrap().ended.checkout;
    assert_eq!((gone.status, gone.members[0].place), (Status::Closed, None));
}

#[test]
fn nobody_makes_longer_by_himself_what_others_had_to_approve() {
    let desk = Desk::new(Mode::Push, &[]);
    let extend = |user: &str, needed: Option<i64>, is_extender: bool, seconds: i64| {
        let view = ExtendView {
            acting: Desk::acting(user, ""),
            checkout: Some(lent()),
            request: needed.map(|approvals_needed| CheckoutRequest { approvals_needed, ..request(State::Used) }),
            policy: Some(desk.policy.clone()),
            authorizers: Authorizers { users: ["ann", "bob", "eve"].map(UserId::from).into() },
            is_extender,
            is_revoker: false,
        };
        let ends_at = NOON.plus_seconds(seconds);
        let extend = Extend { id: "c".into(), ends_at, reason: String::new(), settings: Arc::clone(&desk.settings) };
        accepted(extend.decide(&desk.stamp(Some(user)), &view)).map(|checkout| checkout.extensions)
    };
    assert_eq!(extend("ann", None, true, 7200), Ok(1), "who had to ask nobody");
    assert_eq!(extend("ann", Some(0), true, 7200), Ok(1));
    assert_eq!(extend("ann", None, false, 7200), Err(Code::ExtensionNotAllowed), "not of the class that may");
    assert_eq!(extend("ann", Some(1), true, 7200), Err(Code::ExtensionNotAllowed), "an authorizer for himself");
    assert_eq!(extend("bob", Some(1), true, 7200), Err(Code::ExtensionNotAllowed), "who asked for another");
    assert_eq!(extend("eve", Some(1), false, 7200), Ok(1), "an authorizer for another");
    assert_eq!(extend("eve", Some(2), false, 7200), Err(Code::ExtensionNotAllowed), "one word is not two");
    assert_eq!(extend("mallory", Some(1), true, 7200), Err(Code::CheckoutNotFound));
    assert_eq!(extend("ann", None, true, 3600), Err(Code::ExtensionNotAllowed), "it ends then anyway");
}
