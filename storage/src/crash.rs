//! Places where a test makes the process kill itself. Armed by `STRONGROOM_CRASH=<what>.<stage>:<n>`, at the n-th pass.

use std::{
    collections::BTreeMap,
    sync::{LazyLock, Mutex, PoisonError},
};

/// Every place, as `<what>.<stage>`. A name that no test hits fails the suite.
pub const NAMES: [&str; 10] = [
    "km-key-get-by-account.decided",
    "km-key-get-by-account.applied",
    "km-key-get-by-account.journalled",
    "km-key-get-by-account.before-commit",
    "km-key-get-by-account.committed",
    "managed-account-override-password.decided",
    "managed-account-override-password.applied",
    "managed-account-override-password.journalled",
    "managed-account-override-password.before-commit",
    "managed-account-override-password.committed",
];

#[expect(clippy::disallowed_methods, reason = "a test build only: no release has this module")]
static ARMED: LazyLock<Option<(String, u64)>> = LazyLock::new(|| {
    let armed = std::env::var("STRONGROOM_CRASH").ok()?;
    let (name, nth) = armed.rsplit_once(':')?;
    Some((name.to_owned(), nth.parse().ok()?))
});
static PASSES: Mutex<BTreeMap<String, u64>> = Mutex::new(BTreeMap::new());

/// The process passes the place `<what>.<stage>`.
pub fn pass(what: &str, stage: &str) {
    let Some((name, armed)) = ARMED.as_ref() else { return };
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
        let _ = rustix::process::kill_process(rustix::process::getpid(), rustix::process::Signal::KILL);
    }
}
