//! What the operator's password access plugin says of a disclosure, before it is decided. Only KMKeyGetByAccount and RecoverKeyByAccount ask.

use domain::password::access::Access;

use crate::guard::plugin::Reason;
use crate::guard::plugin::access::{Question, Word};
use crate::operation::{Granted, Operation};
use crate::problem::{Code, Problem};
use crate::wire::{AccountId, ResourceId};

/// Its word on this account. Where there is no plugin, or one that says nothing, rights decide.
pub async fn word<O: Operation>(granted: &Granted<O>, system: &ResourceId, account: &AccountId) -> Result<Access, Problem> {
    let Some(plugin) = &granted.edge.access else { return Ok(Access::ByRights) };
    let user = granted.principal().ok_or(Code::SessionInvalid)?.user.canonical();
    match plugin.ask(Question { user_id: &user, account: account.as_str(), system: system.as_str() }).await {
        Ok(Word::Allow) => Ok(Access::Allowed),
        Ok(Word::Nothing) => Ok(Access::ByRights),
        Err(Reason::Busy) => Err(Problem::from(Code::ServerBusy).because(Reason::Busy.name())),
        Err(reason) => {
            if let Reason::Denied { message } = &reason {
                tracing::info!(function = O::ID, message, "the password access plugin denied");
            }
            Ok(Access::Denied { reason: reason.name() })
        }
    }
}
