//! User classes: who.

mod add;
mod cache_invalidate;
mod cache_recalculate;
mod delete;
mod get;
mod list;
mod member_add;
mod member_remove;
mod member_test;
mod membership_list;
mod update;
mod wire;

pub use self::add::UserClassAdd;
pub use self::cache_invalidate::UserClassCacheInvalidate;
pub use self::cache_recalculate::UserClassCacheRecalculate;
pub use self::delete::UserClassDelete;
pub use self::get::UserClassGet;
pub use self::list::UserClassList;
pub use self::member_add::UserClassMemberAdd;
pub use self::member_remove::UserClassMemberRemove;
pub use self::member_test::UserClassMemberTest;
pub use self::membership_list::UserclassMembershipList;
pub use self::update::UserClassUpdate;

use super::{Any, Has, privilege};

/// Who may read classes.
type Reader = Any<(Has<privilege::ViewUc>, Has<privilege::Policy>)>;
/// Who may change them.
type Editor = Has<privilege::Policy>;
