//! Check-outs: accounts that are lent for a time.

mod get;
mod seen;
mod wire;

pub use self::get::CheckoutGet;
pub use self::seen::SeenCheckout;
pub use self::wire::CheckoutPath;
