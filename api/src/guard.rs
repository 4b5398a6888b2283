//! What stands around every route before its handler. Here belongs who may come in, from where and how often;
//! never what an operation does.

pub mod address;
pub mod plugin;
pub mod rate;
