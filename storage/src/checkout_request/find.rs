//! Requests as somebody finds them: one, and pages of them, newest first. Each comes with whether the finder is among its authorizers; who may
//! see it is a rule, and not decided here.

use std::collections::{BTreeMap, BTreeSet};

use domain::{
    checkout_request::{Authorizers, CheckoutRequest, Party, Status},
    id::{AccountId, CheckoutRequestId, ClassId, PolicyId, ResourceId, UserId},
    time::Moment,
};

use super::row;
use crate::{administrator, error::StoreError, job::Errand, policy, right, row::Val, tx::Tx};

/// The rules say where a request stands at a moment, and a filter on it must say the same: a test holds one against the other.
macro_rules! page {
    ($($more:expr),*) => { concat!(
        "SELECT r.* FROM checkout_request r
        WHERE r.request_id < $1 AND ($2 IS NULL OR r.resource_id = $2) AND ($3 IS NULL OR r.account_id = $3)
            AND ($4 IS NULL OR r.acting_as_key = $4 OR (r.requester_key = $4 AND r.acting_as_key = ''))
            AND ($5 IS NULL OR r.recipient_key = $5)
            AND ($6 IS NULL OR $6 = CASE
                WHEN r.state IN ('pending', 'on-hold') AND r.expires_at <= $7 THEN 'expired'
                WHEN r.state <> 'approved' THEN r.state
                WHEN r.approved_at IS NULL OR COALESCE(r.starts_at, r.approved_at) + r.minutes * 60000 <= $7 THEN 'expired'
                WHEN COALESCE(r.starts_at, r.approved_at) > $7 THEN 'scheduled'
                ELSE 'approved' END)",
        $($more,)*
        " ORDER BY r.request_id DESC LIMIT $8"
    ) };
}
macro_rules! waiting {
    () => {
        " AND r.state IN ('pending', 'on-hold') AND r.expires_at > $7"
    };
}
/// Those on whose side somebody is, and those that he may decide. It finds no less than the rules let him see, and perhaps a few more: `_` in
/// a LIKE is any letter.
macro_rules! of_finder {
    () => { " AND r.request_id IN (
        SELECT request_id FROM checkout_request WHERE requester_key IN ($9, $10)
        UNION SELECT request_id FROM checkout_request WHERE acting_as_key IN ($9, $10)
        UNION SELECT request_id FROM checkout_request WHERE recipient_key IN ($9, $10)
        UNION SELECT request_id FROM checkout_decision WHERE verdict = 'modified' AND user_key IN ($9, $10)
        UNION SELECT request_id FROM checkout_decision WHERE verdict = 'modified' AND person_key IN ($9, $10)
        UNION SELECT request_id FROM checkout_request WHERE policy_id IN (
            SELECT p.policy_id FROM policy p WHERE LOWER(p.authorizer_users) LIKE '%\"' || $10 || '\"%' OR EXISTS (
                SELECT 1 FROM user_class_member m WHERE m.user_key = $10 AND p.authorizer_classes LIKE '%\"' || m.class_id || '\"%')))" };
}
const ALL: &str = page!();
const ALL_WAITING: &str = page!(waiting!());
const OF_FINDER: &str = page!(of_finder!());
const OF_FINDER_WAITING: &str = page!(waiting!(), of_finder!());
/// Behind every id of a request.
const END: &str = "g";

/// A request, and who of its authorizers the finder is: himself, or nobody.
#[derive(Debug)]
pub struct Found {
    /// The request.
    pub request: CheckoutRequest,
    /// At most the finder.
    pub authorizers: Authorizers,
}

/// The request of this id.
#[derive(Debug)]
pub struct One {
    /// Which.
    pub id: CheckoutRequestId,
    /// Who looks for it.
    pub finder: Party,
}

impl Errand for One {
    type Answer = Option<Found>;
    async fn run(&self, tx: &mut Tx) -> Result<Self::Answer, StoreError> {
        let Some(request) = row::find(&self.id, tx).await? else { return Ok(None) };
        let authorizers = Roles::of(self.finder.person(), tx).await?.under(&request.account.policy, tx).await?;
        Ok(Some(Found { request, authorizers }))
    }
}

/// The requests before an id, newest first, of those that fit every filter.
#[derive(Debug)]
pub struct Page {
    /// The last one of the page before.
    pub before: Option<CheckoutRequestId>,
    /// Rows, at most.
    pub limit: i64,
    /// Who looks for them.
    pub finder: Party,
    /// Not only those that are the finder's, or are his to decide.
    pub is_everything: bool,
    /// When: where a request stands is a matter of time.
    pub at: Moment,
    /// Of this system.
    pub resource: Option<ResourceId>,
    /// Of accounts of this name.
    pub account: Option<AccountId>,
    /// Of this person, or of a program in his name.
    pub requester: Option<UserId>,
    /// For this one.
    pub recipient: Option<UserId>,
    /// As they stand at that moment.
    pub status: Option<Status>,
    /// Only those that wait for somebody's word.
    pub is_waiting: bool,
}

impl Errand for Page {
    type Answer = Vec<Found>;
    async fn run(&self, tx: &mut Tx) -> Result<Vec<Found>, StoreError> {
        let canonical = |user: &Option<UserId>| user.as_ref().map(UserId::canonical);
        let (requester, recipient) = (canonical(&self.requester), canonical(&self.recipient));
        let (user, person) = (self.finder.user.canonical(), self.finder.person().canonical());
        let args: [Val<'_>; 10] = [
            self.before.as_ref().map_or(END, CheckoutRequestId::as_str).into(),
            self.resource.as_ref().into(),
            self.account.as_ref().into(),
            (&requester).into(),
            (&recipient).into(),
            self.status.map(Status::word).into(),
            self.at.into(),
            self.limit.into(),
            (&user).into(),
            (&person).into(),
        ];
        let requests = match (self.is_everything, self.is_waiting) {
            (true, false) => row::all(ALL, &args[..8], tx).await?,
            (true, true) => row::all(ALL_WAITING, &args[..8], tx).await?,
            (false, false) => row::all(OF_FINDER, &args, tx).await?,
            (false, true) => row::all(OF_FINDER_WAITING, &args, tx).await?,
        };
        let (mut roles, mut found) = (Roles::of(self.finder.person(), tx).await?, Vec::new());
        for request in requests {
            let authorizers = roles.under(&request.account.policy, tx).await?;
            found.push(Found { request, authorizers });
        }
        Ok(found)
    }
}

/// Where somebody is an authorizer; each policy is looked up once.
struct Roles<'a> {
    user: &'a UserId,
    is_enabled: bool,
    classes: BTreeSet<ClassId>,
    known: BTreeMap<PolicyId, Authorizers>,
}

impl<'a> Roles<'a> {
    async fn of(user: &'a UserId, tx: &mut Tx) -> Result<Self, StoreError> {
        let key = user.canonical();
        let is_enabled = administrator::row::find(&key, tx).await?.is_some_and(|found| found.is_enabled);
        Ok(Self { user, is_enabled, classes: right::classes(&key, tx).await?, known: BTreeMap::new() })
    }

    /// The authorizers of a policy, without all others.
    async fn under(&mut self, policy: &PolicyId, tx: &mut Tx) -> Result<Authorizers, StoreError> {
        if let Some(known) = self.known.get(policy) {
            return Ok(known.clone());
        }
        let members: Vec<_> = self.classes.iter().map(|class| (class.clone(), self.user.clone())).collect();
        let authorizers = policy::row::find(policy, tx).await?.map_or_else(Authorizers::default, |policy| {
            Authorizers::of(&policy, &members, |user| self.is_enabled && user == self.user)
        });
        self.known.insert(policy.clone(), authorizers.clone());
        Ok(authorizers)
    }
}
