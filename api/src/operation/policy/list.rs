//! ManagedSystemPolicyList: shows the policies that one may see.

use domain::policy::Policy;
use domain::right::permission::Permission;
use domain::right::privilege::Privilege;
use storage::policy::read;

use super::wire::{ManagedSystemPolicy, ManagedSystemPolicyPage};
use crate::guard::session::Principal;
use crate::operation::{Any, Granted, Has, Operation, Page, Route, Shown, Somewhere, get, privilege};
use crate::problem::Problem;

/// Shows the policies that one may see.
#[derive(Debug)]
pub enum ManagedSystemPolicyList {}

impl Operation for ManagedSystemPolicyList {
    const ID: &'static str = "ManagedSystemPolicyList";
    const ROUTE: Route = get("/v1/managed-system-policies");
    const TAG: &'static str = "policies";
    const SUMMARY: &'static str = "List the managed system policies that one may read";
    const DESCRIPTION: &'static str = "By name. One's own, and with the privilege `groupmgmt` those that one has `view-properties` or \
         `modify-properties` on.";

    type Input = Page<()>;
    type Object = ();
    type Right = Any<(Has<privilege::GroupMgmt>, Somewhere)>;
    type Answer = Shown<ManagedSystemPolicyPage>;

    async fn handle(granted: Granted<Self>) -> Result<Self::Answer, Problem> {
        let (page, caller) = (&granted.input, &granted.caller);
        let list = read::List { after: page.after.clone(), limit: page.rows_max() };
        let mut rows = granted.edge.store.scan(list).await?;
        let next = page.next(&mut rows, |policy| policy.policy_id.as_str());
        let items = rows.iter().filter(|policy| may_read(caller, policy)).map(ManagedSystemPolicy::from).collect();
        Ok(Shown(page.turn(&granted.edge, items, next.as_deref())?))
    }
}

fn may_read(caller: &Principal, policy: &Policy) -> bool {
    let has = |permission| caller.rights.may(permission, &policy.policy_id);
    policy.owner == *caller.person()
        || (caller.rights.has(Privilege::GroupMgmt) && (has(Permission::ViewProperties) || has(Permission::ModifyProperties)))
}
