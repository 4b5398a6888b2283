//! Managed accounts: how they come, change, go and are found. Their passwords are in `password`.

mod add;
mod delete;
mod find;
mod get;
mod of_system;
mod seen;
mod update;
mod wire;

pub use self::add::ManagedAccountAdd;
pub use self::delete::ManagedAccountDelete;
pub use self::find::ManagedAccountFind;
pub use self::get::ManagedAccountGet;
pub use self::of_system::ManagedSystemManagedAccountList;
pub(super) use self::seen::{RightOn, SeenAccount, gone};
pub use self::update::ManagedAccountUpdate;
pub(super) use self::wire::AccountPath;
