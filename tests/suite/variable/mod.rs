//! System variables.

mod set;
