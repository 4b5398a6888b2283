//! Sessions: how they begin, stand and end.

mod acting;
mod fixture;
pub mod http;
mod login;
mod login_ex;
mod login_ex_confirm;
mod login_ex_model;
mod login_ex_race;
mod login_ex_sequence;
mod login_ex_together;
mod logout;
mod revoke;
mod sweep;
