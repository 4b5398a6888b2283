//! SystemVariableList: shows all system variables.

use domain::variable::table;

use super::wire::{Known, SystemVariablePage};
use crate::operation::{Granted, Has, Operation, Page, Route, Shown, get, privilege};
use crate::problem::Problem;

/// Shows all system variables.
#[derive(Debug)]
pub enum SystemVariableList {}

impl Operation for SystemVariableList {
    const ID: &'static str = "SystemVariableList";
    const ROUTE: Route = get("/v1/system-variables");
    const TAG: &'static str = "server";
    const SUMMARY: &'static str = "List the system variables";
    const DESCRIPTION: &'static str = "By name, with the values that are in force for the installation.";

    type Input = Page<()>;
    type Object = ();
    type Right = Has<privilege::Maintain>;
    type Answer = Shown<SystemVariablePage>;

    async fn handle(granted: Granted<Self>) -> Result<Self::Answer, Problem> {
        let page = &granted.input;
        let known = Known::read(&granted.edge).await?;
        let rows = table::ALL.iter().filter(|variable| page.is_after(variable.name)).take(page.rows_max()).copied().collect();
        Ok(Shown(page.answer(&granted.edge, rows, |variable| variable.name, |variable| known.show(variable))?))
    }
}
