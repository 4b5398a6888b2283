//! System variables: the operations.

mod get;
mod list;
mod set;
mod wire;

pub use self::get::SystemVariableGet;
pub use self::list::SystemVariableList;
pub use self::set::SystemVariableSet;
pub use self::wire::SystemVariablePage;
pub(super) use self::wire::{Known, SettingType};
