//! Logging in and out, and what one's session is.

mod address;
mod entry;
mod get;
mod list;
mod login;
mod login_ex;
mod login_ex_confirm;
mod logout;
mod revoke;
mod wire;

pub use self::address::{ClientAddressExplain, HopReasonName};
pub use self::get::SessionGet;
pub use self::list::SessionList;
pub use self::login::Login;
pub use self::login_ex::LoginEx;
pub use self::login_ex_confirm::LoginExConfirm;
pub use self::logout::Logout;
pub use self::revoke::SessionRevoke;
