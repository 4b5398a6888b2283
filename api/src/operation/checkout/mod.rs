//! Check-outs: accounts that are lent for a time.

mod checkin;
mod extend;
mod get;
mod list;
mod open;
mod revoke;
mod seen;
mod wire;

pub use self::checkin::WFRequestCheckin;
pub use self::extend::CheckoutExtend;
pub use self::get::CheckoutGet;
pub use self::list::CheckoutList;
pub use self::open::WFRequestCheckout;
pub use self::revoke::CheckoutRevoke;
pub use self::seen::SeenCheckout;
pub use self::wire::CheckoutPath;
