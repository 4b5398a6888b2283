//! Sessions.

mod login;
mod login_ex;
mod login_ex_confirm;
pub mod login_look;
mod logout;
pub mod otp;
pub mod principal;
pub mod read;
mod revoke;
pub mod row;
pub mod standing;
pub mod sweep;
pub mod touch;
