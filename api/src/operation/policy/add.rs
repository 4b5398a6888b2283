//! ManagedSystemPolicyAdd: makes a policy.

use domain::policy::{Change, add::Add};

use super::wire::{ManagedSystemPolicy, ManagedSystemPolicyNew};
use crate::operation::{Body, Created, Granted, Has, Operation, Route, post, privilege};
use crate::problem::{Code, Problem};

/// Makes a policy.
#[derive(Debug)]
pub enum ManagedSystemPolicyAdd {}

impl Operation for ManagedSystemPolicyAdd {
    const ID: &'static str = "ManagedSystemPolicyAdd";
    const ROUTE: Route = post("/v1/managed-system-policies");
    const TAG: &'static str = "policies";
    const SUMMARY: &'static str = "Make a managed system policy";
    const DESCRIPTION: &'static str = "The caller becomes its owner: may see and change it, and nothing else. What else anybody may do with what it manages, \
         user groups say. The name of a deleted policy that governed accounts is not given again.";
    const EVENT: Option<&'static str> = Some("policy.added");
    const REFUSALS: &'static [Code] =
        &[Code::PolicyExists, Code::ReferenceNotFound, Code::OptionUnknown, Code::OptionValueInvalid, Code::OptionContradictory];
    const EXAMPLE: &'static str = include_str!("add.json");

    type Input = Body<ManagedSystemPolicyNew>;
    type Object = ();
    type Right = Has<privilege::CreateGroup>;
    type Answer = Created<ManagedSystemPolicy>;

    async fn handle(granted: Granted<Self>) -> Result<Self::Answer, Problem> {
        let Body(body) = &granted.input;
        let terms = Change { of_file: granted.edge.settings.of_file(), ..Change::from(body) };
        let add = Add { policy_id: (&body.policy_id).into(), mode: body.mode.0, terms };
        let made = |policy: &_| {
            let object = ManagedSystemPolicy::from(policy);
            Created { location: object.path(), object }
        };
        granted.transact(add, made).await
    }
}
