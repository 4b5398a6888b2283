//! Places where a test makes the process kill itself, or stand still. Armed by `STRONGROOM_CRASH=<what>.<stage>:<n>` at the n-th pass; with
//! `:stop` behind it the process stops there, until it is told to go on.

use std::{
    collections::BTreeMap,
    sync::{LazyLock, Mutex, PoisonError},
};

use rustix::process::Signal;

/// Every place of logging in, of a disclosure and of an override in a vault, as `<what>.<stage>`: of the edge by its function, of the store by its
/// procedure. The suite kills the server at each; a name that is not hit fails it. (Each other procedure has the same five stages.)
pub const NAMES: &[&str] = &[
    "Login.granted",
    "Login.password-judged",
    "login.decided",
    "login.applied",
    "login.journalled",
    "login.before-commit",
    "login.committed",
    "Login.answered",
    "LoginEx.granted",
    "LoginEx.successor-sealed",
    "login-ex.decided",
    "login-ex.applied",
    "login-ex.journalled",
    "login-ex.before-commit",
    "login-ex.committed",
    "LoginEx.answered",
    "LoginExConfirm.granted",
    "login-ex-confirm.decided",
    "login-ex-confirm.applied",
    "login-ex-confirm.journalled",
    "login-ex-confirm.before-commit",
    "login-ex-confirm.committed",
    "LoginExConfirm.answered",
    "KMKeyGetByAccount.granted",
    "km-key-get-by-account.decided",
    "km-key-get-by-account.applied",
    "km-key-get-by-account.journalled",
    "km-key-get-by-account.before-commit",
    "km-key-get-by-account.committed",
    "KMKeyGetByAccount.opened",
    "KMKeyGetByAccount.answered",
    "RecoverKeyByAccount.granted",
    "recover-key-by-account.decided",
    "recover-key-by-account.applied",
    "recover-key-by-account.journalled",
    "recover-key-by-account.before-commit",
    "recover-key-by-account.committed",
    "RecoverKeyByAccount.opened",
    "RecoverKeyByAccount.answered",
    "PasswordVersionGet.granted",
    "password-version-get.decided",
    "password-version-get.applied",
    "password-version-get.journalled",
    "password-version-get.before-commit",
    "password-version-get.committed",
    "PasswordVersionGet.opened",
    "PasswordVersionGet.answered",
    "ManagedAccountOverridePassword.granted",
    "ManagedAccountOverridePassword.password-sealed",
    "managed-account-override-password.decided",
    "managed-account-override-password.applied",
    "managed-account-override-password.journalled",
    "managed-account-override-password.before-commit",
    "managed-account-override-password.committed",
    "ManagedAccountOverridePassword.answered",
];

/// Every place of a change of a password, from the wish to the report. `looked-up` is passed by whoever comes after a crash only.
pub const CHANGE_NAMES: &[&str] = &[
    "managed-account-randomize-password.decided",
    "managed-account-randomize-password.applied",
    "managed-account-randomize-password.journalled",
    "managed-account-randomize-password.before-commit",
    "managed-account-randomize-password.committed",
    "PasswordChange.claimed",
    "password-change-stage.decided",
    "password-change-stage.applied",
    "password-change-stage.journalled",
    "password-change-stage.before-commit",
    "password-change-stage.committed",
    "PasswordChange.read-back",
    "PasswordChange.prepared",
    "password-change-arm.decided",
    "password-change-arm.applied",
    "password-change-arm.journalled",
    "password-change-arm.before-commit",
    "password-change-arm.committed",
    "PasswordChange.armed",
    "PasswordChange.sent",
    "PasswordChange.proven",
    "password-change-report.decided",
    "password-change-report.applied",
    "password-change-report.journalled",
    "password-change-report.before-commit",
    "password-change-report.committed",
    "PasswordChange.looked-up",
];

/// Every place of a backup, and of putting one back. What is killed there leaves no backup, or a whole one; no installation, or a whole one.
pub const BACKUP_NAMES: &[&str] = &[
    "Backup.begun",
    "Backup.snapshot",
    "Backup.dumped",
    "Backup.synced",
    "Backup.renamed",
    "Restore.verified",
    "Restore.begun",
    "Restore.loaded",
    "Restore.before-commit",
    "Restore.committed",
    "Restore.placed",
];

#[expect(clippy::disallowed_methods, reason = "a test build only: no release has this module")]
static ARMED: LazyLock<Option<(String, u64, Signal)>> = LazyLock::new(|| {
    let armed = std::env::var("STRONGROOM_CRASH").ok()?;
    let (armed, signal) = armed.strip_suffix(":stop").map_or((&armed[..], Signal::KILL), |armed| (armed, Signal::STOP));
    let (name, nth) = armed.rsplit_once(':')?;
    Some((name.to_owned(), nth.parse().ok()?, signal))
});
static PASSES: Mutex<BTreeMap<String, u64>> = Mutex::new(BTreeMap::new());

/// The process passes the place `<what>.<stage>`.
pub fn pass(what: &str, stage: &str) {
    let Some((name, armed, signal)) = ARMED.as_ref() else { return };
    if name.strip_prefix(what).and_then(|rest| rest.strip_prefix('.')) != Some(stage) {
        return;
    }
    let nth = {
        let mut passes = PASSES.lock().unwrap_or_else(PoisonError::into_inner);
        let nth = passes.entry(name.clone()).or_default();
        *nth += 1;
        *nth
    };
    if nth == *armed {
        std::thread::sleep(std::time::Duration::from_millis(100)); // an answer given too early has time to leave, and is found out
        let _ = rustix::process::kill_process(rustix::process::getpid(), *signal);
    }
}
