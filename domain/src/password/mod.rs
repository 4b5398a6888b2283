//! Passwords of managed accounts. Here belong their policy, how strong one is, how one is made from given entropy, their
//! versions, changes and disclosures; never a clear one that is kept.

mod alphabet;
pub mod change;
mod composition;
pub mod dictionary;
pub mod disclosure;
pub mod generator;
pub mod km_key_get_by_account;
pub mod override_password;
pub mod policy;
pub mod recover_key_by_account;
pub mod strength;
pub mod unreadable;
pub mod version;
pub mod version_get;
