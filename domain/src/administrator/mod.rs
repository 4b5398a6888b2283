//! Product administrators: people and programs with privileges or a way in.

pub mod add;
pub mod addresses;
pub mod delete;
pub mod disable;
pub mod effective;
pub mod enable;
pub mod otp_password_update;
pub mod password;
pub mod password_set;
pub mod target;
pub mod unlock;
pub mod update;

use serde::Serialize;

use crate::{
    address::AllowList,
    id::UserId,
    procedure::CallerKind,
    right::privilege::{Privilege, Privileges},
    secret::PasswordHash,
    time::Moment,
};

/// The built-in administrator group that runs the API.
pub const API_ADMINISTRATORS: &str = "API_ADMINISTRATORS";

/// An administrator, as the tables have it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Administrator {
    /// As it was spelt at the creation.
    pub user_id: UserId,
    /// For people.
    pub name: String,
    /// Own ones; groups may add more.
    pub privileges: Privileges,
    /// Where it may come from.
    pub allowed: AllowList,
    /// How long a one-time password lives; 0 = one login.
    pub otp_rotation_hours: i64,
    /// Of a password, not of an OTP.
    pub password_never_expires: bool,
    /// May it log in?
    pub is_enabled: bool,
    /// Made with the installation; can't be deleted.
    pub is_built_in: bool,
    /// What it shows when it logs in.
    pub credential: Credential,
    /// Grows with every new credential.
    pub credential_version: i64,
    /// When it last got one.
    pub credential_changed_at: Option<Moment>,
    /// Who gave it; none: a command on the machine. A new password of one's own leaves it: whoever gave the old one could have set it.
    pub credential_made_by: Option<UserId>,
    /// Of a password.
    pub password_hash: Option<PasswordHash>,
    /// Grows with every change.
    pub revision: i64,
    /// When it was made.
    pub created_at: Moment,
    /// When it was last changed.
    pub updated_at: Moment,
}

impl Administrator {
    /// The kind of caller that it is, when it may log in over the API: by its own privileges only. Who has no way in is a person; but
    /// those that come with the installation, who stand for the machine and for nobody.
    #[must_use]
    pub const fn kind(&self) -> Option<CallerKind> {
        if self.privileges.contains(Privilege::ApiCaller) {
            Some(CallerKind::Idapi)
        } else if self.privileges.contains(Privilege::OtpCaller) {
            Some(CallerKind::Otp)
        } else if self.privileges.contains(Privilege::GuacamoleCaller) {
            Some(CallerKind::Guacamole)
        } else if self.is_built_in {
            None
        } else {
            Some(CallerKind::User)
        }
    }

    /// May a program act as it? People only: a program that acts as another would borrow what its door is for.
    #[must_use]
    pub fn can_be_acted_as(&self) -> bool {
        self.is_enabled && self.kind() == Some(CallerKind::User)
    }

    /// Could it log in over the API and administer? (`callers` are allowed that by kind, the rest is for its rights to say.)
    #[must_use]
    pub fn is_able(&self) -> bool {
        let has_door =
            matches!(self.kind(), Some(CallerKind::Idapi | CallerKind::User)) && self.credential == Credential::Password;
        self.is_enabled && has_door && !self.allowed.is_empty()
    }
}

/// What an administrator shows when it logs in.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Credential {
    /// Nothing yet: it can't log in.
    #[default]
    None,
    /// A password.
    Password,
    /// A one-time password that has been used.
    Otp,
    /// An initial one-time password that hasn't.
    OtpUnused,
}

impl Credential {
    /// As it stands on the wire and in the tables.
    #[must_use]
    pub const fn word(self) -> &'static str {
        match self {
            Self::None => "none",
            Self::Password => "password",
            Self::Otp => "otp",
            Self::OtpUnused => "otp-unused",
        }
    }

    /// The one called `word`.
    #[must_use]
    pub fn from_word(word: &str) -> Option<Self> {
        [Self::None, Self::Password, Self::Otp, Self::OtpUnused].into_iter().find(|credential| credential.word() == word)
    }
}
