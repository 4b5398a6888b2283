//! ManagedSystemGet: shows a system.

use super::wire::{ManagedSystem, SystemPath};
use super::{Found, Reader};
use crate::operation::{Granted, Operation, Path, Route, Shown, get};
use crate::problem::Problem;

/// Shows a system.
#[derive(Debug)]
pub enum ManagedSystemGet {}

impl Operation for ManagedSystemGet {
    const ID: &'static str = "ManagedSystemGet";
    const ROUTE: Route = get("/v1/managed-systems/{resourceId}");
    const TAG: &'static str = "systems";
    const SUMMARY: &'static str = "Show a managed system";
    const EXAMPLE: &'static str = include_str!("get.json");

    type Input = Path<SystemPath>;
    type Object = Found;
    type Right = Reader;
    type Answer = Shown<ManagedSystem>;

    async fn handle(granted: Granted<Self>) -> Result<Self::Answer, Problem> {
        Ok(Shown((&granted.object.0).into()))
    }
}
