//! ManagedSystemManagedAccountList: the accounts of one system.

use std::sync::Arc;

use domain::id::PolicyId;
use domain::problem::Code as Ruled;
use domain::system::System;
use storage::account::read;
use storage::system::read::Find;

use super::find::page;
use super::seen::RightOn;
use super::wire::{ManagedAccountPage, SystemPath};
use crate::edge::Edge;
use crate::guard::session::Principal;
use crate::operation::{Granted, Object, OnPolicy, Operation, Page, Path, Route, Shown, get, permission};
use crate::problem::{Code, Problem};

/// Lists the accounts of a system.
#[derive(Debug)]
pub enum ManagedSystemManagedAccountList {}

impl Operation for ManagedSystemManagedAccountList {
    const ID: &'static str = "ManagedSystemManagedAccountList";
    const ROUTE: Route = get("/v1/managed-systems/{resourceId}/accounts");
    const TAG: &'static str = "accounts";
    const SUMMARY: &'static str = "List the managed accounts of a system";
    const DESCRIPTION: &'static str =
        "By `accountKey`, ascending: the oldest first. Shows those on whose policy one has `view-properties`; no deleted ones.";

    type Input = (Path<SystemPath>, Page<()>);
    type Object = Home;
    type Right = RightOn<permission::ViewProperties>;
    type Answer = Shown<ManagedAccountPage>;

    async fn handle(granted: Granted<Self>) -> Result<Self::Answer, Problem> {
        let (Path(path), query) = &granted.input;
        let rows = read::Page { resource: Some((&path.resource_id).into()), ..read::Page::default() };
        page(&granted.edge, &granted.caller, query, rows).await.map(Shown)
    }
}

/// The system that accounts are on.
#[derive(Debug)]
pub struct Home(System);

impl OnPolicy for Home {
    fn policies(&self) -> impl Iterator<Item = &PolicyId> {
        self.0.policy_ids.iter()
    }
}

impl Object<Path<SystemPath>> for Home {
    const REFUSALS: &'static [Code] = &[Code::SystemNotFound];

    async fn find(edge: &Edge, caller: &Arc<Principal>, Path(path): &Path<SystemPath>) -> Result<Self, Problem> {
        let found = edge.store.read(Find((&path.resource_id).into())).await?;
        let absent = || Problem::from(Code::SystemNotFound);
        match found.filter(|system| System::living(Some(system)).is_ok()) {
            None => Err(absent()),
            Some(system) if system.is_seen_by(&caller.rights) => Ok(Self(system)),
            Some(_) => Err(absent().because(Ruled::PermissionMissing.name())),
        }
    }
}
