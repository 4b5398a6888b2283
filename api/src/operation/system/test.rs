//! ManagedSystemTest: tries whether a system can be reached and logged in to.

use std::time::Duration;

use connectors::{Connector as _, Reason};
use domain::system::test::{Test, Trial};
use domain::system::{State, System};
use tokio::time::Instant;

use super::wire::{SystemPath, SystemTest};
use super::{Editor, Found};
use crate::edge::Edge;
use crate::operation::{Granted, Operation, Path, Route, Shown, post};
use crate::problem::{Code, Problem};
use crate::target;

/// How long the system has.
const TRIAL_TIME: Duration = Duration::from_secs(10);

/// Tests a system.
#[derive(Debug)]
pub enum ManagedSystemTest {}

impl Operation for ManagedSystemTest {
    const ID: &'static str = "ManagedSystemTest";
    const ROUTE: Route = post("/v1/managed-systems/{resourceId}/test");
    const TAG: &'static str = "systems";
    const SUMMARY: &'static str = "Try whether a managed system can be reached and logged in to";
    const DESCRIPTION: &'static str = "Resolves its address, looks at its certificate or its host key, and logs in as its administrator; nothing is changed. The \
         answer is 200 whatever the system does. With the connector `vault` there is nothing to reach: all is false, and `code` is null. Nothing is sent to an \
         `untrusted` system.";
    const TIME_MAX: Duration = Duration::from_secs(20);
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
        let trial = trial(&granted.edge, &granted.object.0).await;
        let test = Test { resource_id: (&path.resource_id).into(), trial };
        granted.transact_at(stamp, test, move |tested| Shown(SystemTest::of(tested, at))).await
    }
}

/// What a login of the administrator shows.
async fn trial(edge: &Edge, system: &System) -> Trial {
    let connector = target::connector(system).filter(|_| system.state == State::Active);
    let Some(connector) = connector else { return Trial::default() };
    let begun = Instant::now();
    let tried = async {
        let target = target::find(&edge.reachable, system).await.map_err(|failure| (false, failure))?;
        let administrator = target::administrator(edge, system).await.map_err(|failure| (false, failure))?;
        let listed = connector.list(&target, &administrator, "", 1, begun + TRIAL_TIME).await;
        listed.map_err(|failure| (!matches!(failure.reason, Reason::Unreachable | Reason::Late), failure))
    };
    let outcome = tried.await;
    let duration_milliseconds = i64::try_from(begun.elapsed().as_millis()).unwrap_or(i64::MAX);
    let is_proven = target::is_proven(system);
    match outcome {
        Ok(_) => Trial {
            is_reachable: true,
            is_tls_verified: is_proven,
            is_administrator_accepted: true,
            code: None,
            duration_milliseconds,
        },
        Err((is_reachable, failure)) => Trial {
            is_reachable,
            is_tls_verified: is_reachable && is_proven && !matches!(failure.reason, Reason::Untrusted | Reason::Broken),
            is_administrator_accepted: false,
            code: Some(target::trouble(&failure).code.word().to_owned()),
            duration_milliseconds,
        },
    }
}
