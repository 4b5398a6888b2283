//! Check-outs: accounts that are lent for a time.

mod checkin;
mod extend;
mod get;
mod last_event;
mod list;
mod messages;
mod open;
mod params_get;
mod revoke;
mod seen;
mod status_get;
mod status_get_many;
mod ticket;
mod ticket_add;
mod watch;
mod watched;
mod wire;

pub use self::checkin::WFRequestCheckin;
pub use self::extend::CheckoutExtend;
pub use self::get::CheckoutGet;
pub use self::list::CheckoutList;
pub use self::open::WFRequestCheckout;
pub use self::params_get::CheckoutParamsGet;
pub use self::revoke::CheckoutRevoke;
pub use self::seen::SeenCheckout;
pub use self::status_get::CheckoutStatusGet;
pub use self::status_get_many::CheckoutStatusGetMany;
pub use self::ticket_add::CheckoutTicketAdd;
pub use self::watch::CheckoutWatch;
pub use self::wire::CheckoutPath;
