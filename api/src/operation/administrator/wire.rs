//! The words of administrators.

use std::collections::BTreeMap;

use domain::administrator::Credential;
use domain::administrator::effective::Origin;
use domain::administrator::otp_password_update::OtpReset;
use domain::administrator::target::Profile;
use domain::right::privilege::{Privilege, Privileges};
use domain::time::Moment;
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

use crate::operation::Shape;
use crate::wire::{AdminGroupId, Cidr, DisclosedText, Int, List, PrivilegeName, Revision, SecretText, Set, Text, Time, UserId};

/// Administrative privileges, each once.
pub type PrivilegeNames = Set<PrivilegeName, 0, 64>;

/// As the rules know them.
pub fn privileges(names: &PrivilegeNames) -> Privileges {
    names.iter().map(|name| name.0).collect()
}

/// As answers show them.
pub fn names(privileges: Privileges) -> PrivilegeNames {
    PrivilegeNames::server(privileges.iter().map(PrivilegeName))
}

/// Which administrator.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct AdministratorPath {
    /// The administrator or caller.
    pub user_id: UserId,
}

/// An administrator or caller to be made.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct ProductAdministratorNew {
    /// Was never anybody's.
    pub user_id: UserId,
    /// For people.
    pub name: Text<1, 128>,
    /// Its first password, 12 characters at least. Not with `otpcaller`: one-time passwords are made by the server.
    pub password: Option<SecretText<1, 1024>>,
    /// Its own privileges. `apicaller`, `otpcaller` and `guacamolecaller` are ways in: one of them, and nothing beside it.
    /// Without one it is a person, who comes in by Login.
    pub privileges: PrivilegeNames,
    /// Networks that it may come from; nobody when absent or empty.
    pub allowed_addresses: Option<List<Text<3, 49>, 0, 64>>,
    /// How long a one-time password lives; 0, also when absent: one login.
    pub otp_rotation_hours: Option<Int<0, 24>>,
    /// Its password doesn't expire; false when absent.
    pub password_never_expires: Option<bool>,
    /// It may log in; true when absent.
    pub enabled: Option<bool>,
}

/// What is to be different about an administrator.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct ProductAdministratorChange {
    /// For people.
    pub name: Option<Text<1, 128>>,
    /// In place of all its own privileges.
    pub privileges: Option<PrivilegeNames>,
    /// In place of all its networks.
    pub allowed_addresses: Option<List<Text<3, 49>, 0, 64>>,
    /// How long a one-time password lives; 0: one login.
    pub otp_rotation_hours: Option<Int<0, 24>>,
    /// Its password doesn't expire.
    pub password_never_expires: Option<bool>,
}

crate::choice! {
    /// What an administrator shows when it logs in; `otp-unused`: an initial one-time password that nobody has used yet.
    CredentialName as "_Credential" { None "none", Password "password", Otp "otp", OtpUnused "otp-unused", }
}

impl From<Credential> for CredentialName {
    fn from(rule: Credential) -> Self {
        match rule {
            Credential::None => Self::None,
            Credential::Password => Self::Password,
            Credential::Otp => Self::Otp,
            Credential::OtpUnused => Self::OtpUnused,
        }
    }
}

/// An administrator or caller.
#[derive(Debug, Serialize, ToSchema)]
#[serde(rename_all = "camelCase")]
#[expect(clippy::struct_excessive_bools, reason = "the contract's shape")]
pub struct ProductAdministrator {
    /// As it was spelt when it was made.
    user_id: UserId,
    /// For people.
    name: Text<1, 128>,
    /// Its own ones; administrator groups may add more (AdminEffectivePrivilegesGet).
    privileges: PrivilegeNames,
    /// Networks that it may come from; none: nobody.
    allowed_addresses: List<Cidr, 0, 64>,
    /// How long a one-time password lives; 0: one login.
    otp_rotation_hours: Int<0, 24>,
    /// Its password doesn't expire.
    password_never_expires: bool,
    /// It may log in.
    enabled: bool,
    /// Too many logins have failed.
    locked: bool,
    /// Until when; null: it is not locked.
    locked_until: Option<Time>,
    /// What it shows when it logs in.
    credential: CredentialName,
    /// When it was last given one.
    credential_changed_at: Option<Time>,
    /// When it last logged in.
    last_login_at: Option<Time>,
    /// It belongs to the product and can't be deleted.
    built_in: bool,
    /// Grows with every change; what If-Match takes.
    revision: Revision,
    /// When it was made.
    created_at: Time,
    /// When it was last changed.
    updated_at: Time,
}

impl Shape for ProductAdministrator {
    const REVISED: bool = true;

    fn revision(&self) -> i64 {
        self.revision.get()
    }
}

impl ProductAdministrator {
    /// As it is at `at`.
    pub fn of(profile: &Profile, at: Moment) -> Self {
        let of = &profile.administrator;
        Self {
            user_id: (&of.user_id).into(),
            name: Text::server(&of.name),
            privileges: names(of.privileges),
            allowed_addresses: List::server(of.allowed.networks().iter().map(|network| Cidr::server(network.to_string()))),
            otp_rotation_hours: Int::server(of.otp_rotation_hours),
            password_never_expires: of.password_never_expires,
            enabled: of.is_enabled,
            locked: profile.is_locked(at),
            locked_until: profile.login.locked_until.filter(|_| profile.is_locked(at)).map(Time::from),
            credential: profile.credential().into(),
            credential_changed_at: of.credential_changed_at.map(Time::from),
            last_login_at: profile.login.last_login_at.map(Time::from),
            built_in: of.is_built_in,
            revision: Revision::server(of.revision),
            created_at: of.created_at.into(),
            updated_at: of.updated_at.into(),
        }
    }
}

crate::page! {
    /// A page of administrators, by id.
    ProductAdministratorPage of ProductAdministrator
}

/// A new password.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct AdministratorPasswordChange {
    /// The new one, 12 characters at least.
    pub password: SecretText<1, 1024>,
    /// The present one; required when it is one's own that changes.
    pub current_password: Option<SecretText<1, 1024>>,
}

/// A new initial one-time password.
#[derive(Debug, Serialize, ToSchema)]
#[serde(rename_all = "camelCase")]
pub struct InitialOtp {
    /// Whose.
    user_id: UserId,
    /// To be stored, and used once: the first login answers the next one.
    initial_password: DisclosedText<43, 128>,
    /// From then on it is worth nothing, if nobody has used it.
    valid_until: Option<Time>,
}

impl Shape for InitialOtp {}

impl InitialOtp {
    /// The clear text of what the procedure has made known.
    pub fn new(reset: &OtpReset, clear: &str) -> Self {
        Self {
            user_id: (&reset.changed.profile.administrator.user_id).into(),
            initial_password: DisclosedText::server(clear),
            valid_until: Some(reset.valid_until.into()),
        }
    }
}

crate::choice! {
    /// Whether a privilege is one's own, or of an administrator group.
    OriginKind as "_OriginKind" { Direct "direct", Group "group", }
}

/// Where a privilege comes from.
#[derive(Debug, Serialize, ToSchema)]
#[serde(rename_all = "camelCase")]
pub struct PrivilegeOrigin {
    /// One's own, or of a group.
    kind: OriginKind,
    /// Which group; null: one's own.
    admin_group_id: Option<AdminGroupId>,
}

impl From<&Origin> for PrivilegeOrigin {
    fn from(origin: &Origin) -> Self {
        match origin {
            Origin::Direct => Self { kind: OriginKind::Direct, admin_group_id: None },
            Origin::Group(group) => Self { kind: OriginKind::Group, admin_group_id: Some(group.into()) },
        }
    }
}

/// A privilege that somebody has, and why.
#[derive(Debug, Serialize, ToSchema)]
#[serde(rename_all = "camelCase")]
pub struct EffectivePrivilege {
    /// Which.
    privilege: PrivilegeName,
    /// Where it comes from: at most a hundred sources are shown.
    origins: List<PrivilegeOrigin, 1, 100>,
}

/// All privileges that somebody has.
#[derive(Debug, Serialize, ToSchema)]
#[serde(rename_all = "camelCase")]
pub struct EffectivePrivileges {
    /// Who.
    user_id: UserId,
    /// In the order of the list of privileges.
    privileges: List<EffectivePrivilege, 0, 64>,
}

impl Shape for EffectivePrivileges {}

impl EffectivePrivileges {
    /// Of `user`.
    pub fn new(user: &domain::id::UserId, found: &BTreeMap<Privilege, Vec<Origin>>) -> Self {
        let privileges = found.iter().map(|(&privilege, origins)| EffectivePrivilege {
            privilege: PrivilegeName(privilege),
            origins: List::server(origins.iter().take(100).map(PrivilegeOrigin::from)),
        });
        Self { user_id: user.into(), privileges: List::server(privileges) }
    }
}
