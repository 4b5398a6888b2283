//! PasswordChangeGet: how far a change of a password is.

use std::sync::Arc;

use domain::id::{PolicyId, UserId};
use domain::problem::Code as Ruled;
use domain::procedure::CallerKind;
use storage::password::change::{ById, FoundChange};

use super::wire::{ChangePath, PasswordChange, Waiting};
use crate::edge::Edge;
use crate::guard::session::Principal;
use crate::operation::{
    Accepted, Any, Granted, Object, On, OnPolicy, Operation, Owned, Owner, Path, Query, Route, get, permission,
};
use crate::problem::{Code, Problem};

/// When to look at a change again.
const RETRY_SECONDS: i64 = 1;

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

    type Input = (Path<ChangePath>, Query<Waiting>);
    type Object = SeenChange;
    type Right = Any<(Owner, On<permission::ViewProperties>)>;
    type Answer = Accepted<PasswordChange>;

    async fn handle(granted: Granted<Self>) -> Result<Self::Answer, Problem> {
        let SeenChange(FoundChange { change, resource, account, .. }) = &granted.object;
        Ok(Accepted {
            location: format!("/v1/password-changes/{}", change.id),
            work: PasswordChange::of(resource.into(), account.into(), change),
            retry_after: RETRY_SECONDS,
        })
    }
}

/// A change as a caller finds it: his own, or of an account that he sees.
#[derive(Debug)]
pub struct SeenChange(FoundChange);

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
        let is_own = found.owner() == Some(&caller.user);
        let is_seen = is_own || caller.kind != CallerKind::Otp && found.policies().any(|policy| caller.rights.sees(policy));
        if is_seen { Ok(found) } else { Err(absent().because(Ruled::PermissionMissing.name())) }
    }
}
