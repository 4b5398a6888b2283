//! Administrator groups: classes of users, and the privileges of their members.

mod add;
mod delete;
mod get;
mod list;
mod member_list;
mod member_test;
mod update;
pub mod wire;

pub use self::add::AdminGroupAdd;
pub use self::delete::AdminGroupDelete;
pub use self::get::AdminGroupGet;
pub use self::list::AdminGroupList;
pub use self::member_list::AdminGroupMemberList;
pub use self::member_test::AdminGroupMemberTest;
pub use self::update::AdminGroupUpdate;

use super::{Has, privilege};

/// Who may read groups, and change those that it is not in.
type Manager = Has<privilege::Console>;
