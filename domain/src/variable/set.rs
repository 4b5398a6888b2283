//! SystemVariableSet: another value for the installation.

use serde::Serialize;

use super::{Kind, Overrides, check_variable, definition, over};
use crate::{
    policy::{is_current, not_found},
    problem::{Code, Refusal},
    procedure::{Decision, Procedure, Stamp, Subject},
    right::{Acting, act, privilege::Privilege},
    time::Moment,
};

/// The revision of a variable that nobody has set yet.
pub const REVISION_UNSET: i64 = 1;

/// Set a variable.
#[derive(Serialize)]
pub struct Set {
    /// Which.
    pub name: String,
    /// Its new value.
    pub value: String,
    /// The revision that the change was made for.
    pub revision: Option<i64>,
    /// What the configuration file sets in the installation's stead.
    #[serde(skip_serializing_if = "Overrides::is_empty")]
    pub of_file: Overrides,
}

/// What must be known.
pub struct SetView {
    /// Who asks.
    pub acting: Acting,
    /// Of the variable; [`REVISION_UNSET`] when nobody has set it.
    pub revision: i64,
    /// Is there a user class of the name that the value is?
    pub has_class: bool,
    /// What is set in the installation.
    pub global: Overrides,
    /// The options of all policies.
    pub policies: Vec<Overrides>,
}

/// A variable that somebody has set.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Stored {
    /// Which.
    pub name: String,
    /// In force for the installation.
    pub value: String,
    /// Grows with every change.
    pub revision: i64,
    /// When it was last set.
    pub updated_at: Moment,
}

impl Procedure for Set {
    const NAME: &'static str = "system-variable-set";
    type View = SetView;
    type Effect = Stored;

    fn decide(&self, stamp: &Stamp, view: &SetView) -> Decision<Stored> {
        self.rule(stamp, view).into()
    }

    fn event(&self, decision: &Decision<Stored>) -> &'static str {
        if decision.is_accepted() { "variable.set" } else { "variable.refused" }
    }

    fn subject(&self, _: Option<&Stored>) -> Subject {
        Subject::default()
    }
}

impl Set {
    fn rule(&self, stamp: &Stamp, view: &SetView) -> Result<Stored, Refusal> {
        act(stamp, &view.acting)?.need(Privilege::Maintain)?;
        let variable = definition(&self.name).ok_or(Code::VariableNotFound)?;
        is_current(self.revision, view.revision)?;
        check_variable(variable, &self.value, &over(&self.of_file, &view.global), &view.policies)?;
        let is_nowhere = variable.kind == Kind::UserClass && !self.value.is_empty() && !view.has_class;
        not_found(is_nowhere.then(|| "/value".to_owned()))?;
        Ok(Stored { name: self.name.clone(), value: self.value.clone(), revision: view.revision + 1, updated_at: stamp.at })
    }
}
