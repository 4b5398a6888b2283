//! Product administrators.

mod add;
mod delete;
mod disable;
mod enable;
pub(crate) mod otp_password_update;
mod password_set;
pub mod read;
pub mod row;
mod target;
mod unlock;
mod update;
