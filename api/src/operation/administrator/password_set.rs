//! AdminPasswordSet: a new password.

use domain::administrator::password_set::PasswordSet;
use domain::session::login::Verdict;
use storage::session::read::FindCredential;

use super::proposed::propose;
use super::seen::SeenAdministrator;
use super::wire::{AdministratorPasswordChange, AdministratorPath};
use crate::edge::Edge;
use crate::operation::{Any, Body, Granted, Has, NoContent, Operation, Owner, Path, Route, privilege, put};
use crate::problem::{Code, Problem};

/// Sets a password.
#[derive(Debug)]
pub enum AdminPasswordSet {}

impl Operation for AdminPasswordSet {
    const ID: &'static str = "AdminPasswordSet";
    const ROUTE: Route = put("/v1/product-administrators/{userId}/password");
    const TAG: &'static str = "administrators";
    const SUMMARY: &'static str = "Set the password of an administrator or caller";
    const DESCRIPTION: &'static str = "All sessions of its owner end. One's own takes the current one; when that is wrong, all one's \
        sessions end, too. Callers with `otpcaller` have none: OTPAPIUserPasswordUpdate.";
    const EVENT: Option<&'static str> = Some("administrator.password-set");
    const REFUSALS: &'static [Code] =
        &[Code::PasswordCurrentRequired, Code::PasswordTooWeak, Code::AdministratorPasswordUnsupported];
    const EXAMPLE: &'static str = include_str!("password_set.json");

    type Input = (Path<AdministratorPath>, Body<AdministratorPasswordChange>);
    type Object = SeenAdministrator;
    type Right = Any<(Owner, Has<privilege::Console>)>;
    type Answer = NoContent;

    async fn handle(granted: Granted<Self>) -> Result<Self::Answer, Problem> {
        let ((_, Body(change)), edge) = (&granted.input, &granted.edge);
        let user = granted.object.user();
        let is_own = granted.caller.is(user);
        let current = match &change.current_password {
            Some(current) if is_own => Some(judge(edge, user, current.expose()).await?),
            _ => None,
        };
        let password = propose(edge, user.as_str(), change.password.expose()).await?;
        let set = PasswordSet { user_id: user.clone(), password, current };
        let answer = granted.transact(set, |_| NoContent).await;
        edge.principals.forget(); // a wrong current password has ended sessions
        answer
    }
}

async fn judge(edge: &Edge, user: &domain::id::UserId, current: &str) -> Result<Verdict, Problem> {
    let found = edge.store.read(FindCredential(user.clone())).await?;
    let (credential_version, stored) = found.map_or((0, None), |found| (found.version, found.hash));
    let is_right = edge.credentials.verify(current.as_bytes(), stored.as_ref()).await?.is_right;
    Ok(Verdict { credential_version, is_right })
}
