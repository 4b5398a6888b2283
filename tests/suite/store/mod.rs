//! The store itself: opening, both engines alike.

mod opening;
mod writer;
