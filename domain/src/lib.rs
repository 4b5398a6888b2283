//! The rules. Here belongs what decides; never async, SQL, HTTP, a clock, randomness, a key, the environment or a log.

pub mod account;
pub mod address;
pub mod administrator;
pub mod administrator_group;
pub mod checkout;
pub mod checkout_request;
pub mod id;
pub mod installation;
pub mod journal;
pub mod key;
pub mod node;
pub mod password;
pub mod policy;
pub mod problem;
pub mod procedure;
pub mod right;
pub mod secret;
pub mod session;
pub mod system;
pub mod time;
pub mod user_class;
pub mod user_group;
pub mod variable;
mod word;
