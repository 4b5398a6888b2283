//! System variables.

mod http;
mod set;
