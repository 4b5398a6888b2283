//! The function filter: which kind of caller may call which function.

use super::session::Principal;
use crate::operation::Operation;
use crate::problem::Code;

/// By the operation's own list.
pub(super) fn allow<O: Operation>(principal: &Principal) -> Result<(), Code> {
    if O::CALLERS.contains(&principal.kind) { Ok(()) } else { Err(Code::FunctionNotAllowed) }
}
