//! Passwords of managed accounts: read, given, and the changes of them.

mod access;
mod candidate_list;
mod change_cancel;
mod change_get;
mod change_list;
mod disclosure;
mod doubt_resolve;
mod km_key_get_by_account;
mod override_password;
mod randomize_password;
mod randomize_password_many;
mod recover_key_by_account;
mod verify_password;
mod version_get;
mod version_list;
mod waiting;
mod wire;

pub use self::candidate_list::PasswordCandidateList;
pub use self::change_cancel::PasswordChangeCancel;
pub use self::change_get::PasswordChangeGet;
pub use self::change_list::PasswordChangeList;
pub use self::disclosure::open;
pub use self::doubt_resolve::PasswordDoubtResolve;
pub use self::km_key_get_by_account::KMKeyGetByAccount;
pub use self::override_password::ManagedAccountOverridePassword;
pub use self::randomize_password::ManagedAccountRandomizePassword;
pub use self::randomize_password_many::ManagedAccountRandomizePasswordMany;
pub use self::recover_key_by_account::RecoverKeyByAccount;
pub use self::verify_password::ManagedAccountVerifyPassword;
pub use self::version_get::PasswordVersionGet;
pub use self::version_list::PasswordVersionList;
pub use self::wire::Password;
