//! Check-outs and the requests for them, as the tables keep them.

mod constraint;
mod expiry;
mod fixture;
mod http;
mod kill;
mod life;
mod race;
mod request;
