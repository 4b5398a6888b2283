//! Who may do what. Here belong the words of the rights, sets of them and the rules on their combination; never who holds them now.

mod keyword;
pub mod permission;
pub mod privilege;
pub mod way_in;

pub use keyword::UnknownWord;
