//! Who sees a check-out: whoever has a part in it, whoever looks after all of them, and, where its policy shows who has an account, whoever
//! sees the policy.

use super::{Checkout, Lending};
use crate::{
    checkout_request::{Authorizers, Party},
    right::{
        Rights,
        permission::{Permission, Permissions},
        privilege::Privilege,
    },
    variable::table,
};

/// Somebody who looks at check-outs.
#[derive(Clone, Copy, Debug)]
pub struct Viewer<'a> {
    /// Who, and whom he acts for.
    pub party: &'a Party,
    /// What he may.
    pub rights: &'a Rights,
    /// May he take back what others have?
    pub is_revoker: bool,
}

impl Viewer<'_> {
    /// Does he see all there are?
    #[must_use]
    pub fn sees_all(self) -> bool {
        self.is_revoker || self.rights.has(Privilege::Workflow)
    }

    /// Did he ask for it, or is it for him?
    #[must_use]
    pub fn has_part_in(self, checkout: &Checkout) -> bool {
        self.party.has(&checkout.recipient) || self.party.has(&checkout.requester)
    }

    /// Does he see who has the accounts of this policy?
    #[must_use]
    pub fn sees_details_of(self, lending: Lending<'_>) -> bool {
        let may = self.rights.may(Permission::ViewProperties, &lending.policy.policy_id);
        may && lending.settings.get(table::RES_PWD_CICO_VIEW_DETAILS)
    }

    /// Is he one of those who may decide under a policy?
    #[must_use]
    pub fn decides_by(self, authorizers: &Authorizers) -> bool {
        authorizers.users.contains(self.party.person())
    }

    /// Does he see check-outs in which he has no part?
    #[must_use]
    pub fn sees_others(self) -> bool {
        let is_on = |held: &Permissions| held.contains(Permission::ViewProperties);
        self.sees_all() || self.rights.permissions.values().any(is_on)
    }

    /// Does he see this one? `lending`: by the policy of its account; none: that is gone. Whoever decides under the policy sees it, too.
    #[must_use]
    pub fn sees(self, checkout: &Checkout, lending: Option<Lending<'_>>) -> bool {
        self.has_part_in(checkout) || self.sees_all() || lending.is_some_and(|lending| self.sees_details_of(lending))
    }
}
