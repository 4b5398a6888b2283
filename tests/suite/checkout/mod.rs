//! Check-outs and the requests for them, as the tables keep them.

mod constraint;
mod desk;
mod expiry;
mod failed_return;
mod find;
pub mod fixture;
mod gateway;
mod hostile;
mod http;
mod kill;
mod life;
mod race;
mod request;
mod request_http;
mod request_race;
mod session;
mod setting;
mod watch;
