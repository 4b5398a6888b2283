//! The words of system variables.

use std::collections::BTreeMap;
use std::sync::Arc;

use domain::policy::Policy;
use domain::variable::set::{REVISION_UNSET, Stored};
use domain::variable::{Definition, Effective, Origin, Overrides, Settings, Type};
use serde::{Deserialize, Serialize};
use storage::variable::read::All;
use utoipa::ToSchema;

use crate::edge::Edge;
use crate::operation::Shape;
use crate::problem::Problem;
use crate::wire::{Int, List, MAX_SAFE, Revision, Text, VariableName};

crate::choice_of! {
    /// What kind of value a setting has.
    SettingType as "_SettingType" of Type
}

crate::choice_of! {
    /// Where the value in force comes from.
    SettingOrigin as "_SettingOrigin" of Origin
}

/// Which variable.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct VariablePath {
    /// Its name.
    pub name: VariableName,
}

/// A value to set.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct SystemVariableSetting {
    /// As a text, whatever its type: `true`, `240`.
    pub value: Text<0, 1024>,
}

/// The least or the greatest of an integer.
type Bound = Int<0, MAX_SAFE>;

/// A system variable, with its value in force.
#[derive(Debug, Serialize, ToSchema)]
#[serde(rename_all = "camelCase")]
pub struct SystemVariable {
    /// Its name.
    name: VariableName,
    /// What kind of value it has.
    #[serde(rename = "type")]
    kind: SettingType,
    /// In force, as a text.
    value: Text<0, 1024>,
    /// In force unless somebody sets another.
    default_value: Text<0, 1024>,
    /// What an integer counts.
    unit: Text<0, 64>,
    /// The least integer.
    minimum: Option<Bound>,
    /// The greatest integer.
    maximum: Option<Bound>,
    /// The words of a choice.
    choices: List<Text<1, 64>, 0, 64>,
    /// One sentence.
    description: Text<1, 500>,
    /// Where the value comes from.
    origin: SettingOrigin,
    /// Grows with every change; 1 when nobody has set it.
    revision: Revision,
}

impl Shape for SystemVariable {
    const REVISED: bool = true;

    fn revision(&self) -> i64 {
        self.revision.get()
    }
}

crate::page! {
    /// A page of system variables.
    SystemVariablePage of SystemVariable
}

/// What the installation has set.
pub struct Known {
    /// Values, the configuration file's among them.
    overrides: Arc<Overrides>,
    revisions: BTreeMap<String, i64>,
}

impl Known {
    /// Reads it, and lets this node go by it from now on.
    pub async fn read(edge: &Edge) -> Result<Self, Problem> {
        let stored = edge.store.read(All).await?;
        let revisions = stored.iter().map(|stored| (stored.name.clone(), stored.revision)).collect();
        edge.settings.replace(stored.into_iter().map(|stored| (stored.name, stored.value)));
        Ok(Self { overrides: edge.settings.overrides(), revisions })
    }

    /// A variable, as it is in force for the installation.
    pub fn show(&self, variable: &'static Definition) -> SystemVariable {
        SystemVariable::of(variable, Settings::global(&self.overrides).effective(variable), self.revision(variable))
    }

    /// A variable, as it is in force under a policy.
    pub fn show_under(&self, variable: &'static Definition, policy: &Policy) -> SystemVariable {
        let effective = Settings::of_policy(&self.overrides, &policy.terms.options).effective(variable);
        let revision = if effective.origin == Origin::Policy { policy.revision } else { self.revision(variable) };
        SystemVariable::of(variable, effective, revision)
    }

    fn revision(&self, variable: &Definition) -> i64 {
        self.revisions.get(variable.name).copied().unwrap_or(REVISION_UNSET)
    }
}

impl SystemVariable {
    /// As somebody has just set it.
    pub fn set(variable: &'static Definition, stored: &Stored) -> Self {
        Self::of(variable, Effective { value: &stored.value, origin: Origin::Global }, stored.revision)
    }

    fn of(variable: &'static Definition, effective: Effective<'_>, revision: i64) -> Self {
        Self {
            name: VariableName::server(variable.name),
            kind: SettingType(variable.kind.type_of()),
            value: Text::server(effective.value),
            default_value: Text::server(variable.default),
            unit: Text::server(variable.unit),
            minimum: variable.range().map(|(minimum, _)| Int::server(minimum)),
            maximum: variable.range().map(|(_, maximum)| Int::server(maximum)),
            choices: List::server(variable.choices().iter().map(|&word| Text::server(word))),
            description: Text::server(variable.description),
            origin: SettingOrigin(effective.origin),
            revision: Revision::server(revision),
        }
    }
}
