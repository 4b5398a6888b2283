//! ManagedSystemPolicyGet: shows a policy.

use super::wire::{ManagedSystemPolicy, PolicyPath};
use super::{Found, Reader};
use crate::operation::{Granted, Operation, Path, Route, Shown, get};
use crate::problem::Problem;

/// Shows a policy.
#[derive(Debug)]
pub enum ManagedSystemPolicyGet {}

impl Operation for ManagedSystemPolicyGet {
    const ID: &'static str = "ManagedSystemPolicyGet";
    const ROUTE: Route = get("/v1/managed-system-policies/{policyId}");
    const TAG: &'static str = "policies";
    const SUMMARY: &'static str = "Show a managed system policy";
    const EXAMPLE: &'static str = include_str!("get.json");

    type Input = Path<PolicyPath>;
    type Object = Found;
    type Right = Reader;
    type Answer = Shown<ManagedSystemPolicy>;

    async fn handle(granted: Granted<Self>) -> Result<Self::Answer, Problem> {
        Ok(Shown((&granted.object.0).into()))
    }
}
