//! ManagedSystemTest: what a trial of a system has shown is kept.

use serde::Serialize;

use super::{State, System};
use crate::{
    id::ResourceId,
    problem::{Code, Refusal},
    procedure::{Decision, Procedure, Stamp, Subject},
    right::{Acting, act, permission::Permission},
};

/// What a trial has shown.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Trial {
    /// Did something answer?
    pub is_reachable: bool,
    /// Did it prove that it is the one?
    pub is_tls_verified: bool,
    /// Did it let the administrator in?
    pub is_administrator_accepted: bool,
    /// Why not; none also where there is nothing to reach.
    pub code: Option<String>,
    /// How long it took.
    pub duration_milliseconds: i64,
}

/// Keep what a trial has shown. The default is what it shows where there is nothing to reach.
#[derive(Serialize)]
pub struct Test {
    /// Which system.
    pub resource_id: ResourceId,
    /// What the edge has seen.
    pub trial: Trial,
}

/// What must be known.
pub struct TestView {
    /// Who asks.
    pub acting: Acting,
    /// The system, if it is there.
    pub system: Option<System>,
}

/// The system with its last trial.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Tested {
    /// The system.
    pub system: System,
    /// What was seen.
    pub trial: Trial,
}

impl Procedure for Test {
    const NAME: &'static str = "managed-system-test";
    type View = TestView;
    type Effect = Tested;

    fn decide(&self, stamp: &Stamp, view: &TestView) -> Decision<Tested> {
        self.rule(stamp, view).into()
    }

    fn event(&self, decision: &Decision<Tested>) -> &'static str {
        if decision.is_accepted() { "system.tested" } else { "system.refused" }
    }

    fn subject(&self, _: Option<&Tested>) -> Subject {
        Subject { resource: Some(self.resource_id.clone()), ..Subject::default() }
    }
}

impl Test {
    fn rule(&self, stamp: &Stamp, view: &TestView) -> Result<Tested, Refusal> {
        let rights = act(stamp, &view.acting)?;
        let system = System::living(view.system.as_ref())?;
        system.need(rights, Permission::ManageSystems)?;
        if system.state == State::Untrusted {
            return Err(Code::SystemUntrusted.into());
        }
        let mut system = system.clone();
        system.last_test_at = Some(stamp.at);
        system.last_test_code.clone_from(&self.trial.code);
        Ok(Tested { system, trial: self.trial.clone() })
    }
}
