//! ManagedSystemPolicyOptionList: shows which values of system variables are in force under a policy.

use domain::variable::table;

use super::wire::PolicyPath;
use super::{Found, Reader};
use crate::operation::variable::{Known, SystemVariablePage};
use crate::operation::{Granted, Operation, Page, Path, Route, Shown, get};
use crate::problem::Problem;

/// Shows which values of system variables are in force under a policy.
#[derive(Debug)]
pub enum ManagedSystemPolicyOptionList {}

impl Operation for ManagedSystemPolicyOptionList {
    const ID: &'static str = "ManagedSystemPolicyOptionList";
    const ROUTE: Route = get("/v1/managed-system-policies/{policyId}/options");
    const TAG: &'static str = "policies";
    const SUMMARY: &'static str = "List the values of system variables that are in force under a policy";
    const DESCRIPTION: &'static str = "By name: all that a policy may have its own value of. `origin` says whether the value is the policy's, the installation's or \
         the default; `revision` is that of where it comes from.";
    const EXAMPLE: &'static str = include_str!("option_list.json");

    type Input = (Path<PolicyPath>, Page<()>);
    type Object = Found;
    type Right = Reader;
    type Answer = Shown<SystemVariablePage>;

    async fn handle(granted: Granted<Self>) -> Result<Self::Answer, Problem> {
        let (_, page) = &granted.input;
        let policy = &granted.object.0;
        let known = Known::read(&granted.edge).await?;
        let rows = table::ALL.iter().filter(|variable| variable.is_per_policy() && page.is_after(variable.name));
        let rows = rows.take(page.rows_max()).copied().collect();
        Ok(Shown(page.answer(&granted.edge, rows, |variable| variable.name, |variable| known.show_under(variable, policy))?))
    }
}
