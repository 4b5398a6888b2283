//! What all operations are written on: what they read, who may, what they answer, and how they become a route and its contract.
//! Never anything that one operation needs alone.

mod answer;
mod buffer;
mod fact;
mod granted;
mod idempotency;
mod input;
mod object;
mod page;
mod right;
mod serve;
#[cfg(test)]
mod tests;

pub use self::answer::{Accepted, Answer, Created, Ensured, Kept, NoContent, Settles, Shape, Shown, Streamed, Tag, Tagged};
pub use self::fact::{Fact, Method, Route, delete, get, patch, post, put};
pub use self::granted::{Caller, Granted, Parts};
pub use self::idempotency::{KEPT_SECONDS, Repeat, SECRET_SECONDS};
pub use self::input::{Body, IfMatch, IfNoneMatch, Input, Path, Query, header};
pub use self::object::Object;
pub use self::page::{Page, PageOf, page_schema, page_schemas};
pub use self::right::{
    All, Any, Anyone, Has, Inside, Needs, Nobody, On, OnAll, OnPolicy, Orphaned, Owned, Owner, Right, Somewhere, permission,
    privilege,
};
pub(super) use self::serve::operations;
pub use self::serve::{Serve, is_same};
