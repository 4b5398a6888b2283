//! A check-out as a caller finds it: what he may not see is not there.

use std::sync::Arc;

use domain::checkout::revoke::REVOKERS;
use domain::checkout::{Checkout as Lent, Viewer};
use domain::checkout_request::Party;
use domain::id::CheckoutId;
use domain::problem::Code as Ruled;
use domain::variable::Overrides;
use storage::checkout::seen::{Find, Look, Seen};

use super::wire::{Checkout, CheckoutPath};
use crate::edge::Edge;
use crate::guard::session::Principal;
use crate::operation::{Needs, Object, Path, Right};
use crate::problem::{Code, Problem};

/// A found check-out.
#[derive(Debug)]
pub struct SeenCheckout(pub Look);

impl Object<Path<CheckoutPath>> for SeenCheckout {
    const REFUSALS: &'static [Code] = &[Code::CheckoutNotFound];

    async fn find(edge: &Edge, caller: &Arc<Principal>, Path(path): &Path<CheckoutPath>) -> Result<Self, Problem> {
        let absent = || Problem::from(Code::CheckoutNotFound);
        let (party, settings) = (party(caller), edge.settings.overrides());
        let find = Find { id: (&path.checkout_id).into(), party: party.clone() };
        let Seen { look, authorizers, is_revoker } = edge.store.read(find).await?.ok_or_else(absent)?;
        let viewer = Viewer { party: &party, rights: &caller.rights, is_revoker };
        let is_seen = viewer.decides_by(&authorizers) || viewer.sees(&look.checkout, look.lending(&settings));
        if is_seen { Ok(Self(look)) } else { Err(absent().because(Ruled::PermissionMissing.name())) }
    }
}

impl SeenCheckout {
    /// Its name.
    pub fn id(&self) -> CheckoutId {
        self.0.checkout.id.clone()
    }

    /// How the answers show what has become of it.
    pub fn after(&self, settings: &Arc<Overrides>) -> impl Fn(&Lent) -> Checkout + Send + Sync + use<> {
        let (look, settings) = (self.0.clone(), settings.clone());
        move |checkout| Checkout::of(checkout, checkout.latest_end(look.lending(&settings)), look.failure)
    }
}

/// Membership in the class of those who may take back what others have; asked by the procedure.
#[derive(Debug)]
pub enum Revoker {}

impl<Object> Right<Object> for Revoker {
    type Caller = Arc<Principal>;

    fn needs() -> Needs {
        Needs { sentence: format!("membership in the class `{REVOKERS}`"), ..Needs::default() }
    }
}

/// The caller, and whom he acts for.
pub fn party(caller: &Principal) -> Party {
    Party { user: caller.user.clone(), acting_as: caller.acting_as.clone() }
}
