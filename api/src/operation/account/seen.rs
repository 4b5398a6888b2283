//! An account as a caller finds it: what he may not see is not there.

use std::sync::Arc;

use domain::account::Found;
use domain::id::PolicyId;
use domain::problem::Code as Ruled;
use storage::account::{Look, read};

use super::wire::AccountPath;
use crate::edge::Edge;
use crate::guard::session::Principal;
use crate::operation::{All, Any, Has, Object, On, OnPolicy, Orphaned, Path, privilege};
use crate::problem::{Code, Problem};

/// The permission `P` on the policy that governs an account. Accounts of orphans are of whoever looks after orphans.
pub type RightOn<P> = Any<(On<P>, All<(Has<privilege::MngOrphanRes>, Orphaned)>)>;

/// A found account.
#[derive(Debug)]
pub struct SeenAccount(pub Look);

impl SeenAccount {
    /// The account, if this caller sees it.
    pub fn of(look: Option<Look>, caller: &Principal) -> Result<Self, Problem> {
        let absent = || Problem::from(Code::AccountNotFound);
        Found::living(look.as_ref().map(|look| &look.found)).map_err(|_| absent())?;
        match look.ok_or_else(absent)? {
            look if look.found.is_seen_by(&caller.rights) => Ok(Self(look)),
            _ => Err(absent().because(Ruled::PermissionMissing.name())),
        }
    }
}

impl OnPolicy for SeenAccount {
    fn policies(&self) -> impl Iterator<Item = &PolicyId> {
        self.0.found.governing.iter()
    }
}

impl Object<Path<AccountPath>> for SeenAccount {
    const REFUSALS: &'static [Code] = &[Code::AccountNotFound];

    async fn find(edge: &Edge, caller: &Arc<Principal>, Path(path): &Path<AccountPath>) -> Result<Self, Problem> {
        let look = edge.store.read(read::ByKey((&path.account_key).into())).await?;
        Self::of(look, caller)
    }
}

/// The edge seals for what it has found. When that has changed before the procedure came, the procedure says so, and the edge looks again.
pub fn gone(problem: &Problem) -> bool {
    problem.code() == Code::RevisionStale
}
