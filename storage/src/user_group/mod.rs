//! User groups.

mod access_control_delete;
mod access_control_set;
mod add;
mod delete;
pub mod read;
pub mod row;
mod update;
