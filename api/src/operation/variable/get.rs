//! SystemVariableGet: shows a system variable.

use domain::variable::definition;

use super::wire::{Known, SystemVariable, VariablePath};
use crate::operation::{Granted, Has, Operation, Path, Route, Shown, get, privilege};
use crate::problem::{Code, Problem};

/// Shows a system variable.
#[derive(Debug)]
pub enum SystemVariableGet {}

impl Operation for SystemVariableGet {
    const ID: &'static str = "SystemVariableGet";
    const ROUTE: Route = get("/v1/system-variables/{name}");
    const TAG: &'static str = "server";
    const SUMMARY: &'static str = "Show a system variable";
    const REFUSALS: &'static [Code] = &[Code::VariableNotFound];
    const EXAMPLE: &'static str = include_str!("get.json");

    type Input = Path<VariablePath>;
    type Object = ();
    type Right = Has<privilege::Maintain>;
    type Answer = Shown<SystemVariable>;

    async fn handle(granted: Granted<Self>) -> Result<Self::Answer, Problem> {
        let Path(path) = &granted.input;
        let variable = definition(path.name.as_str()).ok_or(Code::VariableNotFound)?;
        let known = Known::read(&granted.edge).await?;
        Ok(Shown(known.show(variable)))
    }
}
