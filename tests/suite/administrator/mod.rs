//! Administrators and callers, on tables: what each procedure does, refuses and ends.

mod add;
mod delete;
mod enable;
mod otp_password_update;
mod password_set;
mod read;
mod unlock;
mod update;

use domain::{
    administrator::{
        Administrator, add::Add, addresses::Listed, delete::Delete, disable::Disable, enable::Enable,
        otp_password_update::OtpPasswordUpdate, password::Proposed, password_set::PasswordSet, target::Profile, unlock::Unlock,
        update::Update,
    },
    right::privilege::Privileges,
    secret::{Fingerprint, PasswordHash},
    session::login::Verdict,
};
use storage::administrator::read::Find;
use suite::store::{Bench, HERE};

pub fn add(user: &str, privileges: &str) -> Add {
    Add {
        user_id: user.into(),
        name: user.into(),
        password: None,
        privileges: words(privileges),
        allowed: from(&[&format!("{HERE}/32")]),
        otp_rotation_hours: 0,
        password_never_expires: false,
        is_enabled: true,
    }
}

/// The same, with a password: whoever adds it can log in as it.
pub fn add_open(user: &str, privileges: &str) -> Add {
    Add { password: Some(good()), ..add(user, privileges) }
}

pub fn update(user: &str) -> Update {
    Update {
        user_id: user.into(),
        revision: None,
        name: None,
        privileges: None,
        allowed: None,
        otp_rotation_hours: None,
        password_never_expires: None,
    }
}

pub fn privileges(user: &str, privileges: &str) -> Update {
    Update { privileges: Some(words(privileges)), ..update(user) }
}

pub fn allowed(user: &str, entries: &[&str]) -> Update {
    Update { allowed: Some(from(entries)), ..update(user) }
}

pub fn delete(user: &str) -> Delete {
    Delete { user_id: user.into(), revision: None }
}

pub fn enable(user: &str) -> Enable {
    Enable { user_id: user.into() }
}

pub fn disable(user: &str) -> Disable {
    Disable { user_id: user.into() }
}

pub fn unlock(user: &str) -> Unlock {
    Unlock { user_id: user.into() }
}

pub fn password(user: &str) -> PasswordSet {
    PasswordSet { user_id: user.into(), password: good(), current: None }
}

pub fn own_password(user: &str, credential_version: i64, is_right: bool) -> PasswordSet {
    PasswordSet { current: Some(Verdict { credential_version, is_right }), ..password(user) }
}

pub fn otp(user: &str, text: &str) -> OtpPasswordUpdate {
    OtpPasswordUpdate { user_id: user.into(), initial: fingerprint(text) }
}

pub fn words(privileges: &str) -> Privileges {
    Privileges::from_words(privileges).unwrap()
}

pub fn from(entries: &[&str]) -> Listed {
    Listed::read(entries.iter().copied(), false)
}

pub fn good() -> Proposed {
    Proposed::Good(PasswordHash("hash".into()))
}

pub fn fingerprint(text: &str) -> Fingerprint {
    use sha2::Digest as _;
    Fingerprint(sha2::Sha256::digest(text).into())
}

pub async fn shown(bench: &Bench, user: &str) -> Option<Profile> {
    bench.store.read(Find(user.into())).await.unwrap().map(|found| found.profile)
}

pub async fn row(bench: &Bench, user: &str) -> Administrator {
    shown(bench, user).await.unwrap().administrator
}

/// Sessions that live.
pub async fn live(bench: &Bench) -> i64 {
    bench.count("SELECT COUNT(*) FROM session WHERE ended_at IS NULL").await
}
