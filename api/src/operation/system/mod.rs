//! Managed systems and connectors: the operations, and what they find.

mod add;
mod connector;
mod connector_list;
mod credential;
mod delete;
mod get;
mod list;
mod test;
mod trust;
mod update;
mod wire;

use std::sync::Arc;

use domain::id::{PolicyId, ResourceId};
use domain::problem::Code as Ruled;
use domain::system::{State, System};
use storage::system::read;

pub use self::add::ManagedSystemAdd;
pub use self::connector_list::ConnectorList;
pub use self::delete::ManagedSystemDelete;
pub use self::get::ManagedSystemGet;
pub use self::list::ManagedSystemList;
pub use self::test::ManagedSystemTest;
pub use self::trust::ManagedSystemTrust;
pub use self::update::ManagedSystemUpdate;
use self::wire::SystemPath;
use super::{All, Any, Has, Object, On, OnAll, OnPolicy, Orphaned, Path, Somewhere, permission, privilege};
use crate::edge::Edge;
use crate::guard::session::Principal;
use crate::problem::{Code, Problem};

/// A system that the caller sees: any permission on one of its policies will do; an orphan is seen by who may change it.
#[derive(Debug)]
pub struct Found(System);

/// Who looks after systems that no policy has.
type Keeper = All<(Has<privilege::MngOrphanRes>, Orphaned)>;
/// Who may read a system.
type Reader = Any<(On<permission::ViewProperties>, On<permission::ManageSystems>, Keeper)>;
/// Who may change it.
type Editor = Any<(On<permission::ManageSystems>, Keeper)>;
/// Who may vouch for it.
type Voucher = Any<(All<(OnAll<permission::ManageSystems>, OnAll<permission::PreapprovedCheckout>)>, Keeper)>;
/// Who has to do with systems at all.
type Anybody = Any<(Has<privilege::CreateRes>, Has<privilege::Resource>, Has<privilege::MngOrphanRes>, Somewhere)>;

impl Object<Path<SystemPath>> for Found {
    const REFUSALS: &'static [Code] = &[Code::SystemNotFound];

    async fn find(edge: &Edge, caller: &Arc<Principal>, Path(path): &Path<SystemPath>) -> Result<Self, Problem> {
        let found = edge.store.read(read::Find(ResourceId::from(&path.resource_id))).await?;
        let system = found.filter(|system| system.state != State::Deleted).ok_or(Code::SystemNotFound)?;
        if system.is_seen_by(&caller.rights) {
            Ok(Self(system))
        } else {
            Err(Problem::from(Code::SystemNotFound).because(Ruled::PermissionMissing.name()))
        }
    }
}

impl OnPolicy for Found {
    fn policies(&self) -> impl Iterator<Item = &PolicyId> {
        self.0.policy_ids.iter()
    }
}
