//! Passwords of managed accounts: their versions and changes. None is ever opened here.

mod arm;
mod candidate_list;
pub mod change;
mod change_cancel;
pub mod change_list;
mod doubt_resolve;
pub mod due;
mod km_key_get_by_account;
mod override_password;
mod prove;
mod randomize_password;
mod randomize_password_many;
mod recover_key_by_account;
mod report;
mod stage;
mod unreadable;
pub(crate) mod version;
mod version_get;
pub mod version_list;
pub mod work;
