//! Administrators and callers: who they are, from where they come, what they show.

mod add;
mod delete;
mod disable;
mod effective_privileges_get;
mod enable;
mod get;
mod list;
mod otp_password_update;
mod password_set;
mod proposed;
pub mod seen;
mod unlock;
mod update;
pub mod wire;

pub use self::add::AdminAdd;
pub use self::delete::AdminDelete;
pub use self::disable::AdminDisable;
pub use self::effective_privileges_get::AdminEffectivePrivilegesGet;
pub use self::enable::AdminEnable;
pub use self::get::AdminGet;
pub use self::list::AdminList;
pub use self::otp_password_update::OTPAPIUserPasswordUpdate;
pub use self::password_set::AdminPasswordSet;
pub use self::unlock::AdminUnlock;
pub use self::update::AdminUpdate;

use super::{Has, privilege};

/// Who may look after administrators: of those who hold no more than itself.
type Manager = Has<privilege::Console>;
