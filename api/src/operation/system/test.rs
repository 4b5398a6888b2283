//! ManagedSystemTest: tries whether a system can be reached and logged in to.

use domain::system::test::{Test, Trial};

use super::wire::{SystemPath, SystemTest};
use super::{Editor, Found};
use crate::operation::{Granted, Operation, Path, Route, Shown, post};
use crate::problem::{Code, Problem};

/// Tests a system.
#[derive(Debug)]
pub enum ManagedSystemTest {}

impl Operation for ManagedSystemTest {
    const ID: &'static str = "ManagedSystemTest";
    const ROUTE: Route = post("/v1/managed-systems/{resourceId}/test");
    const TAG: &'static str = "systems";
    const SUMMARY: &'static str = "Try whether a managed system can be reached and logged in to";
    const DESCRIPTION: &'static str = "The answer is 200 whatever the system does. With the connector `vault` there is nothing to reach: all is false, and `code` is \
         null. Nothing is sent to an `untrusted` system.";
    const EVENT: Option<&'static str> = Some("system.tested");
    const REFUSALS: &'static [Code] = &[Code::SystemUntrusted];
    const EXAMPLE: &'static str = include_str!("test.json");

    type Input = Path<SystemPath>;
    type Object = Found;
    type Right = Editor;
    type Answer = Shown<SystemTest>;

    async fn handle(granted: Granted<Self>) -> Result<Self::Answer, Problem> {
        let Path(path) = &granted.input;
        let stamp = granted.stamp();
        let at = stamp.at.into();
        // The one connector that there is reaches nothing.
        let test = Test { resource_id: (&path.resource_id).into(), trial: Trial::default() };
        granted.transact_at(stamp, test, move |tested| Shown(SystemTest::of(tested, at))).await
    }
}
