//! Check-outs: accounts that are lent for a time.

mod checkin;
mod checkout;
mod extend;
mod get;
mod list;
mod revoke;
mod seen;
mod wire;

pub use self::checkin::WFRequestCheckin;
pub use self::checkout::WFRequestCheckout;
pub use self::extend::CheckoutExtend;
pub use self::get::CheckoutGet;
pub use self::list::CheckoutList;
pub use self::revoke::CheckoutRevoke;
pub use self::seen::SeenCheckout;
pub use self::wire::CheckoutPath;
