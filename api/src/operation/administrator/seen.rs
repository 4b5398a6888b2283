//! An administrator as a caller finds it: who holds more than the caller is not there.

use std::sync::Arc;

use domain::id::UserId;
use domain::problem::Code as Ruled;
use domain::right::law;
use domain::right::privilege::Privilege;
use storage::administrator::read::{Find, Found};

use super::wire::AdministratorPath;
use crate::edge::Edge;
use crate::guard::session::Principal;
use crate::operation::{Object, Owned, Path};
use crate::problem::{Code, Problem};

/// A found administrator.
#[derive(Debug)]
pub struct SeenAdministrator(pub Found);

impl SeenAdministrator {
    /// Its id, as it is spelt.
    pub fn user(&self) -> &UserId {
        &self.0.profile.administrator.user_id
    }

    /// Does this caller see it?
    pub fn is_seen(found: &Found, caller: &Principal) -> bool {
        let is_self = found.profile.administrator.user_id == *caller.person();
        is_self || caller.rights.has(Privilege::Console) && law::sees(&caller.rights, &found.held)
    }
}

impl Owned for SeenAdministrator {
    fn owner(&self) -> Option<&UserId> {
        Some(self.user())
    }
}

impl Object<Path<AdministratorPath>> for SeenAdministrator {
    const REFUSALS: &'static [Code] = &[Code::AdministratorNotFound];

    async fn find(edge: &Edge, caller: &Arc<Principal>, Path(path): &Path<AdministratorPath>) -> Result<Self, Problem> {
        let found = edge.store.read(Find((&path.user_id).into())).await?.ok_or(Code::AdministratorNotFound)?;
        if Self::is_seen(&found, caller) {
            Ok(Self(found))
        } else {
            Err(Problem::from(Code::AdministratorNotFound).because(Ruled::PrivilegeNotHeld.name()))
        }
    }
}
