//! Passwords of managed accounts. Here belong their policy, how strong one is, how one is made from given entropy, their
//! versions, changes and disclosures; never a clear one that is kept.

pub mod access;
mod alphabet;
pub mod arm;
pub mod candidate_list;
pub mod change;
pub mod change_cancel;
mod composition;
pub mod dictionary;
pub mod disclosure;
pub mod doubt_resolve;
pub mod generator;
pub mod km_key_get_by_account;
pub mod override_password;
pub mod policy;
pub mod prove;
pub mod randomize_password;
pub mod randomize_password_many;
pub mod recover_key_by_account;
pub mod report;
pub mod stage;
pub mod strength;
pub mod unreadable;
pub mod version;
pub mod version_get;
pub mod work;
