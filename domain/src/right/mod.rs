//! Who may do what. Here belong the words of the rights, sets of them, the rules on their combination, and what somebody holds now.

mod acting;
pub mod gain;
mod keyword;
pub mod law;
pub mod permission;
pub mod privilege;
mod rights;
pub mod way_in;

pub use acting::{Acting, act};
pub use keyword::UnknownWord;
pub use rights::{Authority, ClassMatch, Rights};
