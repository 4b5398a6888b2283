//! What must hold of requests, whoever asks and decides, in whatever order.

use std::sync::Arc;

use proptest::prelude::*;

use super::{
    approve::{Approve, DecisionView},
    cancel::Cancel,
    deny::Deny,
    modify::Modify,
    submit::{Submit, SubmitView, Submitted},
    *,
};
use crate::{
    account::{Account, Found, PasswordState},
    address::AllowList,
    id::EntryId,
    policy::{Mode, Policy, Terms},
    procedure::{Actor, CallerKind, Decision as Decided, Procedure},
    right::{Acting, Rights, permission::Permissions, privilege::Privileges},
    session::standing::{Represented, Standing},
    variable::Overrides,
};

const NOON: Moment = Moment(1_800_000_000_000);
const HOUR: i64 = 3600;

/// A request, its policy, and people with their rights.
struct Desk {
    policy: Policy,
    settings: Arc<Overrides>,
    authorizers: Authorizers,
    request: Option<CheckoutRequest>,
    at: Moment,
}

impl Desk {
    fn new(minimum_approvals: i64, authorizers: &[&str]) -> Self {
        let authorizers = Authorizers { users: authorizers.iter().map(|user| UserId::from(*user)).collect() };
        let terms = Terms { minimum_approvals, maximum_rejections: 0, ..Terms::default() };
        let policy = Policy {
            policy_id: "P".into(),
            owner: "owner".into(),
            mode: Mode::VaultOnly,
            terms,
            is_built_in: false,
            revision: 1,
            created_at: NOON,
            updated_at: NOON,
        };
        Self { policy, settings: Arc::default(), authorizers, request: None, at: NOON }
    }

    /// A request by `user`, perhaps acting as somebody.
    fn stamp(&self, (user, acting_as): (&str, Option<&str>)) -> Stamp {
        let actor = Actor {
            user: user.into(),
            kind: CallerKind::Idapi,
            session: Some("s".into()),
            acting_as: acting_as.map(UserId::from),
        };
        let client = Some("10.0.0.1".parse().unwrap());
        Stamp { actor: Some(actor), client, ..Stamp::of_server(self.at, EntryId::from("e")) }
    }

    fn acting(&self, (user, acting_as): (&str, Option<&str>)) -> Acting {
        let standing = Standing {
            user: user.into(),
            kind: CallerKind::Idapi,
            is_live: true,
            expires_at: Moment(i64::MAX),
            generation: None,
            is_enabled: true,
            allowed: AllowList::from_words("10.0.0.0/8").unwrap(),
            acting_as: acting_as.map(|user| Represented { user: user.into(), is_fit: true }),
        };
        Acting { standing: Some(standing), rights: self.rights(user) }
    }

    /// `free…` need not ask, `clerk…` may ask, `manager…` look after the workflow; the others have no right at all.
    fn rights(&self, user: &str) -> Rights {
        let is = |word: &str| user.to_ascii_lowercase().starts_with(word);
        let permissions = match user {
            _ if is("free") => "preapproved-checkout",
            _ if is("clerk") => "request-checkout",
            _ => "",
        };
        let privileges = if is("manager") { "workflow" } else { "" };
        Rights {
            privileges: Privileges::from_words(privileges).unwrap(),
            permissions: [(self.policy.policy_id.clone(), Permissions::from_words(permissions).unwrap())].into(),
            ..Rights::default()
        }
    }

    fn submission(&self, recipient: &str) -> Submit {
        Submit {
            id: format!("r-{}", self.at.0).as_str().into(),
            resource: "R".into(),
            account: "root".into(),
            recipient: Some(recipient.into()),
            reason: "an incident".into(),
            ticket: String::new(),
            starts_at: None,
            minutes: None,
            on_conflict: OnConflict::Fail,
            settings: Arc::clone(&self.settings),
        }
    }

    fn submit_as(&mut self, who: (&str, Option<&str>), submit: &Submit) -> Result<Submitted, Code> {
        let mut account = Account::new("k".into(), "R".into(), "root".into(), NOON).bound_to(Some(self.policy.policy_id.clone()));
        account.password_state = PasswordState::Stored;
        let recipient = submit.recipient.clone().unwrap();
        let view = SubmitView {
            acting: self.acting(who),
            found: Some(Found {
                account,
                governing: Some(self.policy.policy_id.clone()),
                is_system_deleted: false,
                target_since: None,
            }),
            policy: Some(self.policy.clone()),
            authorizers: self.authorizers.clone(),
            recipient: Some((recipient.clone(), self.rights(recipient.as_str()))),
            live: self.request.clone().filter(|request| request.is_alive(self.at) && request.recipient == recipient),
        };
        let done = accepted(submit.decide(&self.stamp(who), &view))?;
        self.request = Some(done.request.clone());
        Ok(done)
    }

    fn submit(&mut self, user: &str, recipient: &str) -> Result<Submitted, Code> {
        let submission = self.submission(recipient);
        self.submit_as((user, None), &submission)
    }

    fn view(&self, who: (&str, Option<&str>)) -> DecisionView {
        DecisionView {
            acting: self.acting(who),
            request: self.request.clone(),
            policy: Some(self.policy.clone()),
            authorizers: self.authorizers.clone(),
        }
    }

    fn take<P>(&mut self, who: (&str, Option<&str>), procedure: &P) -> Result<Status, Code>
    where
        P: Procedure<View = DecisionView, Effect = CheckoutRequest>,
    {
        let request = accepted(procedure.decide(&self.stamp(who), &self.view(who)))?;
        let status = request.status(self.at);
        self.request = Some(request);
        Ok(status)
    }

    fn request(&self) -> &CheckoutRequest {
        self.request.as_ref().unwrap()
    }

    fn approve_as(&mut self, who: (&str, Option<&str>)) -> Result<Status, Code> {
        let content_hash = self.request().content_hash();
        self.take(who, &Approve { id: self.request().id.clone(), content_hash, comment: String::new() })
    }

    fn approve(&mut self, user: &str) -> Result<Status, Code> {
        self.approve_as((user, None))
    }

    fn deny(&mut self, user: &str) -> Result<Status, Code> {
        self.take((user, None), &Deny { id: self.request().id.clone(), comment: String::new() })
    }

    fn cancel(&mut self, user: &str) -> Result<Status, Code> {
        self.take((user, None), &Cancel { id: self.request().id.clone(), comment: String::new() })
    }

    fn modify(&mut self, user: &str, minutes: i64) -> Result<Status, Code> {
        let modify = Modify {
            id: self.request().id.clone(),
            content_hash: self.request().content_hash(),
            reason: None,
            ticket: None,
            starts_at: None,
            minutes: Some(minutes),
            settings: Arc::clone(&self.settings),
        };
        self.take((user, None), &modify)
    }

    fn later(&mut self, seconds: i64) {
        self.at = self.at.plus_seconds(seconds);
    }
}

fn accepted<E>(decided: Decided<E>) -> Result<E, Code> {
    match decided {
        Decided::Accept(effect) => Ok(effect),
        Decided::Refuse(refusal) | Decided::RefuseAnd(_, refusal) => Err(refusal.shown),
    }
}

#[test]
fn enough_must_agree_and_none_is_asked_of_who_need_not_ask() {
    let mut desk = Desk::new(2, &["eve", "mallory"]);
    assert_eq!(desk.submit("clerk", "clerk").map(|done| done.request.status(NOON)), Ok(Status::Pending));
    assert_eq!(desk.approve("eve"), Ok(Status::Pending));
    assert_eq!(desk.approve("Eve"), Err(Code::ApprovalRepeated));
    assert_eq!(desk.approve("mallory"), Ok(Status::Approved));
    assert_eq!(desk.approve("mallory"), Err(Code::CheckoutRequestNotPending));
    let mut desk = Desk::new(2, &[]);
    assert_eq!(desk.submit("free", "free").map(|done| done.request.status(NOON)), Ok(Status::Approved));
    // a policy without authorizers gives to who may ask, and to nobody who asks because everybody may
    let mut desk = Desk::new(0, &[]);
    assert_eq!(desk.submit("clerk", "clerk").map(|done| done.request.status(NOON)), Ok(Status::Approved));
    desk.request = None;
    let done = desk.submit("ann", "ann").unwrap().request;
    assert_eq!((done.status(NOON), done.state_reason), (Status::Denied, Some(Code::AuthorizerMissing)));
}

#[test]
fn more_rejections_than_allowed_deny() {
    let mut desk = Desk::new(1, &["eve", "mallory"]);
    desk.submit("clerk", "clerk").unwrap();
    assert_eq!(desk.deny("eve"), Ok(Status::Denied));
    assert_eq!(desk.approve("mallory"), Err(Code::CheckoutRequestNotPending));
    desk.policy.terms.maximum_rejections = 1;
    desk.request = None;
    desk.submit("clerk", "clerk").unwrap();
    assert_eq!(desk.deny("eve"), Ok(Status::Pending));
    assert_eq!(desk.approve("eve"), Err(Code::ApprovalRepeated), "nobody says both");
    assert_eq!(desk.approve("mallory"), Ok(Status::Approved));
}

#[test]
fn whoever_has_no_part_in_it_learns_nothing() {
    let mut desk = Desk::new(1, &["eve"]);
    desk.submit("clerk", "clerk").unwrap();
    assert_eq!(desk.approve("stranger"), Err(Code::CheckoutRequestNotFound));
    assert_eq!(desk.deny("free"), Err(Code::CheckoutRequestNotFound));
    assert_eq!(desk.cancel("stranger"), Err(Code::CheckoutRequestNotFound));
    assert_eq!(desk.modify("stranger", 60), Err(Code::CheckoutRequestNotFound));
    assert_eq!(desk.cancel("eve"), Err(Code::PermissionMissing));
    assert_eq!(desk.cancel("manager"), Ok(Status::Canceled));
}

#[test]
fn too_few_or_too_many_authorizers() {
    // the requester and the recipient don't count
    let mut desk = Desk::new(1, &["clerk", "clerk2"]);
    let done = desk.submit("clerk", "clerk2").unwrap().request;
    assert_eq!((done.status(NOON), done.state_reason), (Status::Denied, Some(Code::AuthorizerMissing)));
    let many: Vec<String> = (0..=AUTHORIZERS_MAX).map(|number| format!("a{number}")).collect();
    let mut desk = Desk::new(1, &many.iter().map(String::as_str).collect::<Vec<_>>());
    assert_eq!(desk.submit("clerk", "clerk").map(|done| done.request.status(NOON)), Ok(Status::OnHold));
}

/// Each way to approve what one has asked for oneself, in whatever name.
#[test]
fn nobody_approves_what_is_his() {
    const OWN: Result<Status, Code> = Err(Code::ApprovalByRequester);
    let authorizers = ["clerk", "eve", "manager", "portal", "ann", "other"];
    let fresh = |requester: (&str, Option<&str>), recipient: &str| {
        let mut desk = Desk::new(1, &authorizers);
        let submission = desk.submission(recipient);
        desk.submit_as(requester, &submission).unwrap();
        desk
    };
    assert_eq!(fresh(("clerk", None), "clerk").approve("clerk"), OWN, "oneself");
    assert_eq!(fresh(("clerk", None), "clerk").approve("CLERK"), OWN, "in another spelling");
    assert_eq!(fresh(("clerk", None), "ann").approve("ann"), OWN, "the recipient");
    assert_eq!(fresh(("clerk", None), "ann").approve("clerk"), OWN, "who asked for another");
    assert_eq!(fresh(("ann", None), "ann").approve_as(("portal", Some("ann"))), OWN, "through a program that acts as oneself");
    assert_eq!(fresh(("portal", Some("ann")), "ann").approve("ann"), OWN, "asked through a program");
    assert_eq!(fresh(("portal", Some("ann")), "ann").approve_as(("portal", Some("eve"))), OWN, "a program that is both");
    assert_eq!(fresh(("portal", Some("ann")), "ann").approve("portal"), OWN, "the program itself");
    assert_eq!(fresh(("manager", None), "manager").approve("manager"), OWN, "a manager of the workflow");
    // an authorizer who changes what is asked has made it his own
    let mut desk = fresh(("clerk", None), "clerk");
    desk.modify("eve", 60).unwrap();
    assert_eq!(desk.approve("eve"), OWN, "a changed request");
    assert_eq!(desk.approve("other"), Ok(Status::Approved));
    // what was approved can't be changed afterwards, not even what nobody had to approve
    assert_eq!(desk.modify("clerk", 1440), Err(Code::CheckoutRequestNotPending));
    let mut desk = Desk::new(1, &authorizers);
    desk.submit("free", "free").unwrap();
    assert_eq!(desk.modify("free", 1440), Err(Code::CheckoutRequestNotPending), "an edited auto-approval");
    // an approval is of one request, and of what was asked then
    let mut desk = Desk::new(2, &authorizers);
    desk.submit("clerk", "clerk").unwrap();
    desk.approve("eve").unwrap();
    let old = desk.request().content_hash();
    desk.modify("clerk", 60).unwrap();
    assert_eq!(desk.request().count(Verdict::Approved), 0, "it was of something else");
    let stale = Approve { id: desk.request().id.clone(), content_hash: old, comment: String::new() };
    assert_eq!(desk.take(("other", None), &stale), Err(Code::CheckoutRequestChanged));
    desk.cancel("clerk").unwrap();
    desk.later(1);
    desk.submit("clerk", "clerk").unwrap();
    assert_eq!(desk.request().count(Verdict::Approved), 0, "cancelled and sent again");
}

#[test]
fn each_clock_runs_by_itself() {
    let mut desk = Desk::new(1, &["eve"]);
    desk.submit("clerk", "clerk").unwrap();
    desk.later(71 * HOUR);
    assert_eq!(desk.request().status(desk.at), Status::Pending, "three days by default, however short the access is");
    assert_eq!(desk.approve("eve"), Ok(Status::Approved));
    let access = desk.request().access(desk.at);
    assert_eq!((access.starts_at, access.ends_at), (desk.at, desk.at.plus_seconds(4 * HOUR)), "nobody loses time by waiting");
    desk.later(4 * HOUR);
    assert_eq!(desk.request().status(desk.at), Status::Expired, "nothing is left to lend");
    desk.request = None;
    desk.submit("clerk", "clerk").unwrap();
    desk.later(72 * HOUR);
    assert_eq!(desk.approve("eve"), Err(Code::ApprovalExpired));
    // a begin that was asked for stays where it is
    desk.request = None;
    let begin = desk.at.plus_seconds(10 * HOUR);
    let submission = Submit { starts_at: Some(begin), minutes: Some(60), ..desk.submission("clerk") };
    desk.submit_as(("clerk", None), &submission).unwrap();
    assert_eq!(desk.request().expires_at, begin.plus_seconds(HOUR));
    assert_eq!(desk.approve("eve"), Ok(Status::Scheduled));
    desk.later(10 * HOUR);
    assert_eq!(desk.request().status(desk.at), Status::Approved);
    let late = Submit { starts_at: Some(NOON), minutes: Some(60), ..desk.submission("ann") };
    assert_eq!(desk.submit_as(("ann", None), &late).map(|_| ()), Err(Code::CheckoutIntervalTooShort));
}

#[test]
fn a_second_request_does_what_its_first_words_say() {
    let mut desk = Desk::new(1, &["eve"]);
    let first = desk.submit("clerk", "clerk").unwrap().request;
    let hash = first.content_hash();
    desk.later(1);
    let again = |on_conflict, desk: &Desk| Submit { on_conflict, ..desk.submission("clerk") };
    let (fail, reuse, renew) = (again(OnConflict::Fail, &desk), again(OnConflict::Reuse, &desk), again(OnConflict::Renew, &desk));
    assert_eq!(desk.submit_as(("clerk", None), &fail).map(|_| ()), Err(Code::CheckoutRequestExists));
    let reused = desk.submit_as(("clerk", None), &reuse).unwrap();
    assert!(reused.is_reused && reused.request == first);
    let other = desk.submit_as(("ann", None), &reuse).map(|_| ());
    assert_eq!(other, Err(Code::CheckoutRequestExists), "whose request it is not is not shown it");
    let renewed = desk.submit_as(("clerk", None), &renew).unwrap();
    assert_eq!(renewed.canceled.map(|old| (old.id, old.state)), Some((first.id, State::Canceled)));
    assert_ne!(renewed.request.content_hash(), hash);
}

/// What somebody may do next.
#[derive(Clone, Debug)]
enum Act {
    Submit(usize, Option<usize>, usize),
    Approve(usize, Option<usize>),
    Deny(usize),
    Modify(usize, i64),
    Cancel(usize),
    Wait(i64),
}

const PEOPLE: [&str; 6] = ["clerk", "Clerk", "eve", "manager", "portal", "free"];

fn act() -> impl Strategy<Value = Act> {
    let who = || 0..PEOPLE.len();
    prop_oneof![
        2 => (who(), prop::option::of(who()), who()).prop_map(|(who, person, recipient)| Act::Submit(who, person, recipient)),
        4 => (who(), prop::option::of(who())).prop_map(|(who, person)| Act::Approve(who, person)),
        1 => who().prop_map(Act::Deny),
        1 => (who(), 5..1440_i64).prop_map(|(who, minutes)| Act::Modify(who, minutes)),
        1 => who().prop_map(Act::Cancel),
        2 => (0..100 * HOUR).prop_map(Act::Wait),
    ]
}

proptest! {
    /// Whatever happens: what is approved was approved by enough others, of what is asked, in time; and the clocks never cross.
    #[test]
    fn what_is_approved_was_approved_by_others(needed in 0..3_i64, acts in prop::collection::vec(act(), 1..40)) {
        let mut desk = Desk::new(needed, &["clerk", "eve", "portal"]);
        for act in acts {
            let before = desk.request.clone();
            let name = |who: usize| PEOPLE[who];
            let outcome = match act {
                Act::Submit(who, person, recipient) => {
                    let submission = desk.submission(name(recipient));
                    desk.submit_as((name(who), person.map(name)), &submission).map(|_| ())
                }
                Act::Wait(seconds) => { desk.later(seconds); Ok(()) }
                _ if before.is_none() => Ok(()),
                Act::Approve(who, person) => desk.approve_as((name(who), person.map(name))).map(|_| ()),
                Act::Deny(who) => desk.deny(name(who)).map(|_| ()),
                Act::Modify(who, minutes) => desk.modify(name(who), minutes).map(|_| ()),
                Act::Cancel(who) => desk.cancel(name(who)).map(|_| ()),
            };
            if outcome.is_err() {
                prop_assert_eq!(&before, &desk.request, "a refusal changes nothing");
            }
            let Some(request) = &desk.request else { continue };
            check(request, desk.at)?;
        }
    }
}

fn check(request: &CheckoutRequest, at: Moment) -> Result<(), TestCaseError> {
    let hash = request.content_hash();
    let agreed: Vec<&Decision> =
        request.decisions.iter().filter(|said| said.verdict == Verdict::Approved && said.content_hash == hash).collect();
    for (number, said) in agreed.iter().enumerate() {
        prop_assert!(!said.by.overlaps(&request.requester) && !said.by.has(&request.recipient), "{said:?}");
        prop_assert!(agreed[..number].iter().all(|other| !other.by.overlaps(&said.by)), "twice: {said:?}");
        prop_assert!(said.at < request.expires_at);
    }
    if request.state == State::Approved {
        prop_assert!(request.count(Verdict::Approved) >= request.approvals_needed);
        prop_assert!(request.count(Verdict::Denied) <= request.rejections_allowed);
        let (approved, until) = (request.approved_at.unwrap(), request.approval_valid_until().unwrap());
        let access = request.access(at);
        prop_assert!(request.created_at <= approved && approved < request.expires_at);
        prop_assert!(access.starts_at < access.ends_at && access.ends_at <= until);
    } else {
        prop_assert!(request.approved_at.is_none() || matches!(request.state, State::Canceled | State::Used));
    }
    Ok(())
}
