//! Passwords of managed accounts. Here belong their policy, how strong one is, and how one is made from given entropy; never a stored one.

mod alphabet;
mod composition;
pub mod dictionary;
pub mod generator;
pub mod policy;
pub mod strength;
