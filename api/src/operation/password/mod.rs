//! Passwords of managed accounts: read, given, and the changes of them.

mod change_get;
mod disclosure;
mod km_key_get_by_account;
mod override_password;
mod recover_key_by_account;
pub(super) mod sealed;
mod version_get;
mod version_list;
mod wire;

pub use self::change_get::PasswordChangeGet;
pub use self::km_key_get_by_account::KMKeyGetByAccount;
pub use self::override_password::ManagedAccountOverridePassword;
pub use self::recover_key_by_account::RecoverKeyByAccount;
pub use self::version_get::PasswordVersionGet;
pub use self::version_list::PasswordVersionList;
