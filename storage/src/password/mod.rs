//! Passwords of managed accounts: their versions and changes. None is ever opened here.

pub mod change;
mod km_key_get_by_account;
mod override_password;
mod recover_key_by_account;
mod unreadable;
pub(crate) mod version;
mod version_get;
pub mod version_list;
