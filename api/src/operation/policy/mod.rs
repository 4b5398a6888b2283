//! Managed system policies: the operations, and what they find.

mod add;
mod delete;
mod get;
mod list;
mod option_list;
mod password;
mod update;
mod wire;

use std::sync::Arc;

use domain::id::{PolicyId, UserId};
use domain::policy::Policy;
use domain::problem::Code as Ruled;
use storage::policy::read;

pub use self::add::ManagedSystemPolicyAdd;
pub use self::delete::ManagedSystemPolicyDelete;
pub use self::get::ManagedSystemPolicyGet;
pub use self::list::ManagedSystemPolicyList;
pub use self::option_list::ManagedSystemPolicyOptionList;
pub use self::update::ManagedSystemPolicyUpdate;
use self::wire::PolicyPath;
use super::{All, Any, Has, Object, On, OnPolicy, Owned, Owner, Path, permission, privilege};
use crate::edge::Edge;
use crate::guard::session::Principal;
use crate::problem::{Code, Problem};

/// A policy that the caller sees: any permission on it will do, an owner's too.
#[derive(Debug)]
pub struct Found(Policy);

/// Who may read a policy.
type Reader =
    Any<(All<(Has<privilege::GroupMgmt>, Any<(On<permission::ViewProperties>, On<permission::ModifyProperties>)>)>, Owner)>;
/// Who may change it.
type Editor = Any<(All<(Has<privilege::GroupMgmt>, On<permission::ModifyProperties>)>, Owner)>;

impl Object<Path<PolicyPath>> for Found {
    const REFUSALS: &'static [Code] = &[Code::PolicyNotFound];

    async fn find(edge: &Edge, caller: &Arc<Principal>, Path(path): &Path<PolicyPath>) -> Result<Self, Problem> {
        let policy = edge.store.read(read::Find(PolicyId::from(&path.policy_id))).await?.ok_or(Code::PolicyNotFound)?;
        let is_seen = caller.rights.sees(&policy.policy_id) || policy.owner == *caller.person();
        if is_seen { Ok(Self(policy)) } else { Err(Problem::from(Code::PolicyNotFound).because(Ruled::PermissionMissing.name())) }
    }
}

impl OnPolicy for Found {
    fn policies(&self) -> impl Iterator<Item = &PolicyId> {
        std::iter::once(&self.0.policy_id)
    }
}

impl Owned for Found {
    fn owner(&self) -> Option<&UserId> {
        Some(&self.0.owner)
    }
}
