//! ManagedSystemPolicyDelete: deletes a policy.

use domain::policy::delete::Delete;

use super::wire::PolicyPath;
use super::{Editor, Found};
use crate::operation::{Granted, IfMatch, NoContent, Operation, Path, Route, delete};
use crate::problem::{Code, Problem};

/// Deletes a policy.
#[derive(Debug)]
pub enum ManagedSystemPolicyDelete {}

impl Operation for ManagedSystemPolicyDelete {
    const ID: &'static str = "ManagedSystemPolicyDelete";
    const ROUTE: Route = delete("/v1/managed-system-policies/{policyId}");
    const TAG: &'static str = "policies";
    const SUMMARY: &'static str = "Delete a managed system policy";
    const DESCRIPTION: &'static str = "Not while an account, a system or a user group's access control refers to it (a deleted system does as long as accounts on it \
         don't go too), nor while a password is kept of an account that it governed last.";
    const EVENT: Option<&'static str> = Some("policy.deleted");
    const REFUSALS: &'static [Code] = &[Code::ObjectInUse];
    const EXAMPLE: &'static str = include_str!("delete.json");

    type Input = (Path<PolicyPath>, IfMatch);
    type Object = Found;
    type Right = Editor;
    type Answer = NoContent;

    async fn handle(granted: Granted<Self>) -> Result<Self::Answer, Problem> {
        let (Path(path), IfMatch(revision)) = &granted.input;
        let delete = Delete { policy_id: (&path.policy_id).into(), revision: *revision };
        granted.transact(delete, |_| NoContent).await
    }
}
