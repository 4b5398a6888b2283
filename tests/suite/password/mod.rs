//! Passwords of accounts: who is shown which, how they are given, and what becomes of tampered ones.

mod http;
mod km_key_get_by_account;
mod override_password;
mod plugin;
mod recover_key_by_account;
pub mod scene;
mod tampering;
mod version_get;

use crate::account::refused;
