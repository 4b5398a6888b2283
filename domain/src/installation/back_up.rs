//! `strongroom backup`: before the first row of a backup is read, the journal knows of it.

use serde::Serialize;

use crate::{
    problem::{Code, Refusal},
    procedure::{CallerKind, Decision, Procedure, Stamp, Subject},
};

/// The arguments.
#[derive(Debug, Serialize)]
pub struct BackUp {
    /// Names the backup.
    pub backup: String,
}

/// It may be made.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct BackingUp {
    /// The backup.
    pub backup: String,
}

impl Procedure for BackUp {
    const NAME: &'static str = "installation-back-up";
    type View = ();
    type Effect = BackingUp;

    fn decide(&self, stamp: &Stamp, (): &()) -> Decision<BackingUp> {
        self.rule(stamp).into()
    }

    fn event(&self, decision: &Decision<BackingUp>) -> &'static str {
        if decision.is_accepted() { "installation.backup-begun" } else { "installation.refused" }
    }

    fn subject(&self, _: Option<&BackingUp>) -> Subject {
        Subject::default()
    }
}

impl BackUp {
    fn rule(&self, stamp: &Stamp) -> Result<BackingUp, Refusal> {
        need_machine(stamp)?;
        Ok(BackingUp { backup: self.backup.clone() })
    }
}

/// Whoever may read the key.
pub(super) fn need_machine(stamp: &Stamp) -> Result<(), Refusal> {
    let is_machine = stamp.actor.as_ref().is_some_and(|actor| actor.kind == CallerKind::Machine);
    if is_machine { Ok(()) } else { Err(Code::PrivilegeMissing.into()) }
}
