//! KMKeyGetByAccount: the password in force is disclosed.

use serde::Serialize;

use super::{
    access::Access,
    disclosure::{self, Disclosed, DisclosureView},
};
use crate::{
    account::Found,
    id::{AccountId, ResourceId},
    problem::{Code, Refusal},
    procedure::{Decision, Procedure, Stamp, Subject},
    right::{act, permission::Permission},
};

/// Which.
#[derive(Debug, Serialize)]
pub struct KmKeyGetByAccount {
    /// The system; a deleted one too.
    pub resource: ResourceId,
    /// The account on it.
    pub account: AccountId,
    /// Who says whether it may be seen.
    #[serde(skip_serializing_if = "Access::is_by_rights")]
    pub access: Access,
}

impl KmKeyGetByAccount {
    fn rule(&self, stamp: &Stamp, view: &DisclosureView) -> Result<Disclosed, Refusal> {
        let rights = act(stamp, &view.acting)?;
        self.access.need_undenied()?;
        let found = Found::living(view.found.as_ref())?;
        if self.access.is_by_rights() {
            found.need(rights, Permission::PreapprovedCheckout)?;
        }
        let version = view.version.as_ref().ok_or(Code::PasswordNotFound)?;
        found.account.need_bound()?;
        disclosure::need_sure(&found.account)?;
        Ok(Disclosed::last_known(found, version))
    }
}

impl Procedure for KmKeyGetByAccount {
    const NAME: &'static str = "km-key-get-by-account";
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
