//! ConnectorList: shows what speaks to systems.

use domain::system::connector::ALL;

use super::Anybody;
use super::connector::{Connector, ConnectorPage};
use crate::operation::{Granted, Operation, Page, Route, Shown, get};
use crate::problem::Problem;

/// Shows what speaks to systems.
#[derive(Debug)]
pub enum ConnectorList {}

impl Operation for ConnectorList {
    const ID: &'static str = "ConnectorList";
    const ROUTE: Route = get("/v1/connectors");
    const TAG: &'static str = "systems";
    const SUMMARY: &'static str = "List the connectors";
    const DESCRIPTION: &'static str = "By name: what each can do on a target, and what it wants to know about it.";
    const EXAMPLE: &'static str = include_str!("connector_list.json");

    type Input = Page<()>;
    type Object = ();
    type Right = Anybody;
    type Answer = Shown<ConnectorPage>;

    async fn handle(granted: Granted<Self>) -> Result<Self::Answer, Problem> {
        let page = &granted.input;
        let rows = ALL.iter().filter(|connector| page.is_after(connector.name)).take(page.rows_max()).collect();
        Ok(Shown(page.answer(&granted.edge, rows, |connector| connector.name, Connector::from)?))
    }
}
