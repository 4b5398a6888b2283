//! What the server logs in to a system with.

use serde::Serialize;

use super::{Binding, Target};
use crate::{
    id::{AccountKey, ResourceId},
    problem::{Code, Refusal},
    secret::Sealed,
    time::Moment,
    word::words,
};

/// A system's administrator.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Administrator {
    /// Its name on the target.
    pub name: String,
    /// What it shows there.
    pub credential: Credential,
    /// When that was last given or voided.
    pub changed_at: Option<Moment>,
}

/// What an administrator shows. Sealed by the edge for one [`Binding`].
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Credential {
    /// Nothing, or no longer anything.
    #[default]
    None,
    /// A password.
    Password(Sealed),
    /// A private key in PEM.
    PrivateKey(Sealed),
    /// The password of one of our own accounts.
    ManagedAccount(AccountKey),
}

words! {
    /// What kind of credential an administrator shows.
    enum CredentialKind {
        /// Nothing, or no longer anything.
        None = "none",
        /// A password.
        Password = "password",
        /// A private key in PEM.
        PrivateKey = "private-key",
        /// The password of one of our own accounts.
        ManagedAccount = "managed-account",
    }
}

impl Credential {
    /// Its kind.
    pub const fn kind(&self) -> CredentialKind {
        match self {
            Self::None => CredentialKind::None,
            Self::Password(_) => CredentialKind::Password,
            Self::PrivateKey(_) => CredentialKind::PrivateKey,
            Self::ManagedAccount(_) => CredentialKind::ManagedAccount,
        }
    }

    /// The account whose password it is.
    pub const fn account(&self) -> Option<&AccountKey> {
        match self {
            Self::ManagedAccount(key) => Some(key),
            Self::None | Self::Password(_) | Self::PrivateKey(_) => None,
        }
    }

    /// The sealed secret.
    pub const fn sealed(&self) -> Option<&Sealed> {
        match self {
            Self::Password(sealed) | Self::PrivateKey(sealed) => Some(sealed),
            Self::None | Self::ManagedAccount(_) => None,
        }
    }
}

/// An administrator that somebody sends; it replaces the former one whole.
#[derive(Clone, Debug, Serialize)]
pub struct NewAdministrator {
    /// Its name on the target.
    pub name: String,
    /// What it shows there.
    pub credential: Credential,
    /// What the edge has sealed the credential for.
    #[serde(skip)]
    pub binding: Binding,
}

impl NewAdministrator {
    /// It, if it was sealed for where it will be sent. If not, the system has changed since the edge looked at it.
    pub(super) fn at(&self, at: Moment, resource: &ResourceId, target: &Target) -> Result<Administrator, Refusal> {
        if self.credential.sealed().is_some() && self.binding != Binding::of(resource, target, &self.name) {
            return Err(Code::RevisionStale.into());
        }
        Ok(Administrator { name: self.name.clone(), credential: self.credential.clone(), changed_at: Some(at) })
    }
}

impl Administrator {
    /// Its credential is gone; the name stays. The change of a target or of the name does this: else whoever moves a system would get
    /// what was meant for another.
    pub(super) fn void(&mut self, at: Moment) {
        if self.credential != Credential::None {
            self.credential = Credential::None;
            self.changed_at = Some(at);
        }
    }
}
