//! ManagedAccountRandomizePassword: a password is changed to one that nobody knows.

use std::sync::Arc;
use std::time::Duration;

use domain::id::ChangeId;
use domain::password::change::Cause;
use domain::password::randomize_password::RandomizePassword;
use domain::procedure::CallerKind;
use storage::account::read::ByName;

use super::waiting;
use super::wire::{PasswordChange, PasswordRandomize, Waiting};
use crate::edge::Edge;
use crate::entropy;
use crate::guard::session::Principal;
use crate::operation::account::{RightOn, SeenAccount};
use crate::operation::{Accepted, Body, Granted, Object, Operation, Query, Route, permission, post};
use crate::problem::{Code, Problem};

/// Has a password changed.
#[derive(Debug)]
pub enum ManagedAccountRandomizePassword {}

impl Operation for ManagedAccountRandomizePassword {
    const ID: &'static str = "ManagedAccountRandomizePassword";
    const ROUTE: Route = post("/v1/password-changes/randomize");
    const TAG: &'static str = "passwords";
    const SUMMARY: &'static str = "Change the password of an account to a random one";
    const DESCRIPTION: &'static str = "The server makes it, stores it, has the system's administrator put it in force, and proves it by a \
        login. An open randomization whose password nobody was shown is joined; behind any other change it waits for its turn. The answer \
        waits for the end, for `waitSeconds` at most; 200 says that the change is settled, and `status` how. Only under a policy of the \
        mode `push`.";
    const CALLERS: &'static [CallerKind] = &[CallerKind::Idapi, CallerKind::Otp, CallerKind::User];
    const EVENT: Option<&'static str> = Some("password.change-requested");
    const REFUSALS: &'static [Code] = &[
        Code::AccountUnbound,
        Code::AccountHistorical,
        Code::PolicyModeUnsupported,
        Code::AuthenticationTypeUnsupported,
        Code::RandomizationDisabled,
        Code::SystemUntrusted,
        Code::ObjectInUse,
    ];
    const EXAMPLE: &'static str = include_str!("randomize_password.json");
    const TIME_MAX: Duration = waiting::TIME_MAX;

    type Input = (Body<PasswordRandomize>, Query<Waiting>);
    type Object = SeenAccount;
    type Right = RightOn<permission::RandomizeOverride>;
    type Answer = Accepted<PasswordChange>;

    async fn handle(granted: Granted<Self>) -> Result<Self::Answer, Problem> {
        let (edge, (Body(asked), Query(waiting))) = (&granted.edge, &granted.input);
        let randomize = RandomizePassword {
            resource: (&asked.resource_id).into(),
            account: (&asked.account_id).into(),
            change: ChangeId(entropy::id(edge.clock.now())),
            cause: Cause::Asked,
            performer: None,
            settings: edge.settings.overrides(),
        };
        let (resource, account) = (asked.resource_id.clone(), asked.account_id.clone());
        let accepted = granted.transact(randomize, move |done| {
            let change = PasswordChange::of(resource.clone(), account.clone(), &done.change).joined(done.is_joined);
            waiting::work(change, &done.change.id)
        });
        let accepted = accepted.await?;
        edge.changes.ring();
        waiting::settled(edge, accepted, waiting).await
    }
}

impl Object<Body<PasswordRandomize>> for SeenAccount {
    const REFUSALS: &'static [Code] = &[Code::AccountNotFound];

    async fn find(edge: &Edge, caller: &Arc<Principal>, Body(asked): &Body<PasswordRandomize>) -> Result<Self, Problem> {
        let look = ByName { resource: (&asked.resource_id).into(), account: (&asked.account_id).into() };
        Self::of(edge.store.read(look).await?, caller)
    }
}
