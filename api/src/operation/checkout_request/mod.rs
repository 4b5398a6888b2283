//! Requests for check-outs: sent, found, changed, withdrawn, and decided by others.

mod approve;
mod cancel;
mod deny;
mod find;
mod get;
mod modify;
mod seen;
mod submit;
mod wire;

pub use self::approve::WFApprove;
pub use self::cancel::WFRequestCancel;
pub use self::deny::WFDeny;
pub use self::find::WFRequestFind;
pub use self::get::WFRequestGet;
pub use self::modify::WFRequestModify;
pub use self::submit::WFRequestSubmit;
