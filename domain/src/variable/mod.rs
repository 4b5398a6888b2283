//! System variables: the settings that an administrator changes while the server runs. Here belong their table, the check of a value, and
//! which value is in force; never where it is stored. What decides over the server's own safety (plugins, proxies) is no variable but
//! stands in the configuration file.

mod check;
mod choice;
mod contradiction;
mod definition;
pub mod set;
mod settings;
pub mod table;

pub use check::{check_options, check_variable};
pub use choice::RandomizeMode;
pub use contradiction::contradictions;
pub use definition::{Definition, Kind, Scope, TEXT_CHARACTERS_MAX, Type, Typed, Variable};
pub use settings::{Effective, Origin, Overrides, Settings, over};

/// The definition of a name.
pub fn definition(name: &str) -> Option<&'static Definition> {
    table::ALL.binary_search_by_key(&name, |definition| definition.name).ok().map(|at| table::ALL[at])
}
