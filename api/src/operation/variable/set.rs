//! SystemVariableSet: sets a system variable.

use domain::variable::definition;
use domain::variable::set::Set;

use super::wire::{Known, SystemVariable, SystemVariableSetting, VariablePath};
use crate::operation::{Body, Granted, Has, IfMatch, Operation, Path, Route, Shown, privilege, put};
use crate::problem::{Code, Problem};

/// Sets a system variable.
#[derive(Debug)]
pub enum SystemVariableSet {}

impl Operation for SystemVariableSet {
    const ID: &'static str = "SystemVariableSet";
    const ROUTE: Route = put("/v1/system-variables/{name}");
    const TAG: &'static str = "server";
    const SUMMARY: &'static str = "Set a system variable";
    const DESCRIPTION: &'static str = "For the installation; a managed system policy may have its own value of some. It holds at once on the node that is asked, \
         soon on all others.";
    const EVENT: Option<&'static str> = Some("variable.set");
    const REFUSALS: &'static [Code] =
        &[Code::VariableNotFound, Code::OptionValueInvalid, Code::OptionContradictory, Code::ReferenceNotFound];
    const EXAMPLE: &'static str = include_str!("set.json");

    type Input = (Path<VariablePath>, IfMatch, Body<SystemVariableSetting>);
    type Object = ();
    type Right = Has<privilege::Maintain>;
    type Answer = Shown<SystemVariable>;

    async fn handle(granted: Granted<Self>) -> Result<Self::Answer, Problem> {
        let (Path(path), IfMatch(revision), Body(body)) = &granted.input;
        let (name, value) = (path.name.as_str().into(), body.value.as_str().into());
        let set = Set { name, value, revision: *revision, of_file: granted.edge.settings.of_file() };
        let variable = definition(path.name.as_str()).ok_or(Code::VariableNotFound)?;
        let answer = granted.transact(set, move |stored| Shown(SystemVariable::set(variable, stored))).await?;
        // At once on this node; should that fail, with the next look of the worker.
        let _ = Known::read(&granted.edge).await;
        Ok(answer)
    }
}
