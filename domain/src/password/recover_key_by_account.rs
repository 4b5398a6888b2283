//! RecoverKeyByAccount: the last known password is disclosed, whatever has become of the account.

use serde::Serialize;

use super::{
    access::Access,
    disclosure::{self, Disclosed, DisclosureView},
};
use crate::{
    id::{AccountId, ResourceId},
    problem::{Code, Refusal},
    procedure::{Decision, Procedure, Stamp, Subject},
    right::{act, privilege::Privilege},
};

/// Which.
#[derive(Debug, Serialize)]
pub struct RecoverKeyByAccount {
    /// The system; a deleted one too.
    pub resource: ResourceId,
    /// The account on it; a deleted or unbound one, or one in doubt, too.
    pub account: AccountId,
    /// Who says whether it may be seen.
    #[serde(skip_serializing_if = "Access::is_by_rights")]
    pub access: Access,
}

impl RecoverKeyByAccount {
    fn rule(&self, stamp: &Stamp, view: &DisclosureView) -> Result<Disclosed, Refusal> {
        let rights = act(stamp, &view.acting)?;
        self.access.need_undenied()?;
        if self.access.is_by_rights() {
            rights.need(Privilege::RecoverPwd)?;
        }
        let found = view.found.as_ref().ok_or(Code::AccountNotFound)?;
        let version = view.version.as_ref().ok_or(Code::PasswordNotFound)?;
        Ok(Disclosed::last_known(found, version))
    }
}

impl Procedure for RecoverKeyByAccount {
    const NAME: &'static str = "recover-key-by-account";
    type View = DisclosureView;
    type Effect = Disclosed;

    fn decide(&self, stamp: &Stamp, view: &DisclosureView) -> Decision<Disclosed> {
        self.rule(stamp, view).into()
    }

    fn event(&self, decision: &Decision<Disclosed>) -> &'static str {
        disclosure::event(decision)
    }

    fn subject(&self, effect: Option<&Disclosed>) -> Subject {
        effect.map_or_else(
            || Subject { resource: Some(self.resource.clone()), account: Some(self.account.clone()), ..Subject::default() },
            Disclosed::subject,
        )
    }
}
