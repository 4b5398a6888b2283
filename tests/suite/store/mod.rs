//! The store itself: opening, both engines alike.

mod cluster;
mod opening;
mod silent;
mod writer;
