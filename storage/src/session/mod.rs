//! Sessions.

pub(crate) mod login_ex;
mod login_ex_confirm;
mod logout;
pub(crate) mod otp;
pub mod principal;
pub mod standing;
