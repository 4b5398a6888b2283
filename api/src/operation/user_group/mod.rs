//! User groups: what the members of classes may on which policy.

mod access_control_delete;
mod access_control_set;
mod add;
mod delete;
mod get;
mod list;
mod member_list;
mod member_test;
mod update;
mod wire;

pub use self::access_control_delete::UserGroupAccessControlDelete;
pub use self::access_control_set::UserGroupAccessControlSet;
pub use self::add::UserGroupAdd;
pub use self::delete::UserGroupDelete;
pub use self::get::UserGroupGet;
pub use self::list::UserGroupList;
pub use self::member_list::UserGroupMemberList;
pub use self::member_test::UserGroupMemberTest;
pub use self::update::UserGroupUpdate;

use super::{Has, privilege};

/// Who may read groups, and change those that it is not in.
type Manager = Has<privilege::MngAcl>;
