//! User classes.

mod add;
mod cache_invalidate;
mod cache_recalculate;
mod delete;
mod member_add;
mod member_remove;
pub mod read;
pub mod row;
mod update;
