//! PasswordChangeGet: how far a change of a password is.

use std::sync::Arc;
use std::time::Duration;

use domain::id::{AccountId, AccountKey, PolicyId, ResourceId, UserId};
use domain::problem::Code as Ruled;
use domain::procedure::CallerKind;
use domain::right::permission::Permission;
use domain::right::privilege::Privilege;
use storage::password::change::{ById, FoundChange};

use super::waiting;
use super::wire::{ChangePath, PasswordChange, Waiting};
use crate::edge::Edge;
use crate::guard::session::Principal;
use crate::operation::{
    Accepted, All, Any, Granted, Has, Object, On, OnPolicy, Operation, Orphaned, Owned, Owner, Path, Query, Route, Settles as _,
    get, permission, privilege,
};
use crate::problem::{Code, Problem};

/// Who looks after accounts that no policy has.
type Keeper = All<(Has<privilege::MngOrphanRes>, Orphaned)>;

/// Shows a change.
#[derive(Debug)]
pub enum PasswordChangeGet {}

impl Operation for PasswordChangeGet {
    const ID: &'static str = "PasswordChangeGet";
    const ROUTE: Route = get("/v1/password-changes/{changeId}");
    const TAG: &'static str = "passwords";
    const SUMMARY: &'static str = "Show a change of a password";
    const DESCRIPTION: &'static str = "Waits for its end, for `waitSeconds` at most. It is 202 while the change isn't settled.";
    const CALLERS: &'static [CallerKind] = &[CallerKind::Idapi, CallerKind::Otp, CallerKind::User];
    const EXAMPLE: &'static str = include_str!("change_get.json");
    const TIME_MAX: Duration = waiting::TIME_MAX;

    type Input = (Path<ChangePath>, Query<Waiting>);
    type Object = SeenChange;
    type Right = Any<(Owner, On<permission::ViewProperties>, On<permission::RandomizeOverride>, Keeper)>;
    type Answer = Accepted<PasswordChange>;

    async fn handle(granted: Granted<Self>) -> Result<Self::Answer, Problem> {
        let (_, Query(waiting)) = &granted.input;
        let accepted = waiting::accepted(&granted.edge, &granted.object.0, false);
        if accepted.work.is_settled() { Ok(accepted) } else { waiting::settled(&granted.edge, accepted, waiting).await }
    }
}

/// A change as a caller finds it: his own, or of an account that he sees.
#[derive(Debug)]
pub struct SeenChange(FoundChange);

impl SeenChange {
    /// Of which account it is.
    pub const fn account_key(&self) -> &AccountKey {
        &self.0.change.account_key
    }

    /// The names of system and account.
    pub fn names(&self) -> (ResourceId, AccountId) {
        (self.0.resource.clone(), self.0.account.clone())
    }
}

impl Owned for SeenChange {
    fn owner(&self) -> Option<&UserId> {
        self.0.change.requested_by.as_ref()
    }
}

impl OnPolicy for SeenChange {
    fn policies(&self) -> impl Iterator<Item = &PolicyId> {
        self.0.governing.iter()
    }
}

impl Object<Path<ChangePath>> for SeenChange {
    const REFUSALS: &'static [Code] = &[Code::PasswordChangeNotFound];

    async fn find(edge: &Edge, caller: &Arc<Principal>, Path(path): &Path<ChangePath>) -> Result<Self, Problem> {
        let absent = || Problem::from(Code::PasswordChangeNotFound);
        let found = Self(edge.store.read(ById((&path.change_id).into())).await?.ok_or_else(absent)?);
        let is_own = found.owner() == Some(caller.person());
        // A program with a one-time password sees what it may ask for itself: it may have joined it.
        let is_seen_on = |policy| match caller.kind {
            CallerKind::Otp => caller.rights.may(Permission::RandomizeOverride, policy),
            _ => caller.rights.sees(policy),
        };
        let is_orphan = found.policies().next().is_none() && caller.rights.has(Privilege::MngOrphanRes);
        let is_seen = is_own || is_orphan || found.policies().any(is_seen_on);
        if is_seen { Ok(found) } else { Err(absent().because(Ruled::PermissionMissing.name())) }
    }
}
