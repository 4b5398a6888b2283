//! Logging in and out, and what one's session is.

mod get;
mod wire;

pub use self::get::SessionGet;
