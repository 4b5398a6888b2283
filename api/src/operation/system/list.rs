//! ManagedSystemList: shows the systems that one may see.

use domain::right::permission::Permission;
use domain::right::privilege::Privilege;
use domain::system::System;
use storage::system::read;

use super::Anybody;
use super::wire::{ManagedSystem, ManagedSystemPage};
use crate::guard::session::Principal;
use crate::operation::{Granted, Operation, Page, Route, Shown, get};
use crate::problem::Problem;

/// Shows the systems that one may see.
#[derive(Debug)]
pub enum ManagedSystemList {}

impl Operation for ManagedSystemList {
    const ID: &'static str = "ManagedSystemList";
    const ROUTE: Route = get("/v1/managed-systems");
    const TAG: &'static str = "systems";
    const SUMMARY: &'static str = "List the managed systems that one may read";
    const DESCRIPTION: &'static str = "By name; no deleted ones. Those with a policy that one has `view-properties` or `manage-systems` on, and with the \
         privilege `mngorphanres` those without any.";

    type Input = Page<()>;
    type Object = ();
    type Right = Anybody;
    type Answer = Shown<ManagedSystemPage>;

    async fn handle(granted: Granted<Self>) -> Result<Self::Answer, Problem> {
        let (page, caller) = (&granted.input, &granted.caller);
        let list = read::List { after: page.after.clone(), limit: page.rows_max() };
        let mut rows = granted.edge.store.scan(list).await?;
        let next = page.next(&mut rows, |system| system.resource_id.as_str());
        let items = rows.iter().filter(|system| may_read(caller, system)).map(ManagedSystem::from).collect();
        Ok(Shown(page.turn(&granted.edge, items, next.as_deref())?))
    }
}

fn may_read(caller: &Principal, system: &System) -> bool {
    if system.policy_ids.is_empty() {
        return caller.rights.has(Privilege::MngOrphanRes);
    }
    let has = |permission| system.policy_ids.iter().any(|policy| caller.rights.may(permission, policy));
    has(Permission::ViewProperties) || has(Permission::ManageSystems)
}
