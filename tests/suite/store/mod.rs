//! The store itself: opening, both engines alike.

mod opening;
mod silent;
mod writer;
