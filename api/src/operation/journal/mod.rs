//! The journal, for auditors.

mod list;
mod wire;

pub use self::list::JournalList;
pub use self::wire::OutcomeName;
