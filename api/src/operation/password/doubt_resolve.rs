//! PasswordDoubtResolve: somebody has a doubt looked into now.

use std::time::Duration;

use domain::password::doubt_resolve::ResolveDoubt;
use domain::procedure::CallerKind;

use super::change_get::SeenChange;
use super::waiting;
use super::wire::{ChangePath, DoubtResolve, PasswordChange, Waiting};
use crate::operation::account::RightOn;
use crate::operation::{Accepted, Body, Granted, Operation, Path, Query, Route, permission, post};
use crate::problem::{Code, Problem};

/// Has a doubt looked into.
#[derive(Debug)]
pub enum PasswordDoubtResolve {}

impl Operation for PasswordDoubtResolve {
    const ID: &'static str = "PasswordDoubtResolve";
    const ROUTE: Route = post("/v1/password-changes/{changeId}/resolve");
    const TAG: &'static str = "passwords";
    const SUMMARY: &'static str = "Have a doubt about a password looked into";
    const DESCRIPTION: &'static str = "The server does so by itself, again and again; this has it done now. Logins that fail count towards locks \
        on the target: five passwords are tried at most, and not sooner than ten seconds after the last try (409 `password-in-doubt`). The \
        answer waits for the end, for `waitSeconds` at most.";
    const CALLERS: &'static [CallerKind] = &[CallerKind::Idapi, CallerKind::User];
    const EVENT: Option<&'static str> = Some("password.doubt-looked-into");
    const REFUSALS: &'static [Code] = &[Code::PasswordChangeSettled, Code::PasswordChanging, Code::PasswordInDoubt];
    const EXAMPLE: &'static str = include_str!("doubt_resolve.json");
    const TIME_MAX: Duration = waiting::TIME_MAX;

    type Input = (Path<ChangePath>, Query<Waiting>, Body<DoubtResolve>);
    type Object = SeenChange;
    type Right = RightOn<permission::RandomizeOverride>;
    type Answer = Accepted<PasswordChange>;

    async fn handle(granted: Granted<Self>) -> Result<Self::Answer, Problem> {
        let (edge, (Path(path), Query(waiting), Body(body))) = (&granted.edge, &granted.input);
        let resolve = ResolveDoubt { change: (&path.change_id).into(), way: body.way.0 };
        let names = granted.object.names();
        let accepted = granted.transact(resolve, move |done| {
            waiting::work(PasswordChange::of((&names.0).into(), (&names.1).into(), &done.change), &done.change.id)
        });
        let accepted = accepted.await?;
        edge.changes.ring();
        edge.changes.tell(granted.object.account_key());
        waiting::looked_into(edge, accepted, waiting).await
    }
}
