//! The administrator of a system, as it is sent: its secret goes into a seal and nowhere else.

use domain::id::{ResourceId, SecretId};
use domain::secret::Sealed;
use domain::system::{Binding, Credential, NewAdministrator, Target};
use serde::de::Error;
use serde::{Deserialize, Deserializer};
use utoipa::ToSchema;

use crate::edge::Edge;
use crate::entropy;
use crate::key::{self, Sealing};
use crate::problem::Problem;
use crate::wire::{Id, SecretText, Text};

/// What the server is to log in to a system with: exactly one of password, private key and managed account.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[schema(min_properties = 2, max_properties = 2)]
pub struct AdministratorCredentialNew {
    /// Its name on the target.
    user_name: Text<0, 256>,
    /// Its password.
    password: Option<SecretText<1, 1024>>,
    /// Its private key, in PEM.
    private_key_pem: Option<SecretText<1, 16384>>,
    /// A managed account whose password it has; needs `preapproved-checkout` on that account's policy.
    account_key: Option<Id>,
}

/// Reads one that has exactly one credential.
pub fn one_credential<'de, D: Deserializer<'de>>(from: D) -> Result<Option<AdministratorCredentialNew>, D::Error> {
    let sent = AdministratorCredentialNew::deserialize(from)?;
    let credentials = [sent.password.is_some(), sent.private_key_pem.is_some(), sent.account_key.is_some()];
    if credentials.into_iter().filter(|is_there| *is_there).count() == 1 {
        Ok(Some(sent))
    } else {
        Err(D::Error::custom("exactly one of password, privateKeyPem and accountKey"))
    }
}

impl AdministratorCredentialNew {
    /// The account that it names.
    pub fn account(&self) -> Option<domain::id::AccountKey> {
        self.account_key.as_ref().map(Into::into)
    }

    /// Sealed for this target and for no other.
    pub fn seal(&self, edge: &Edge, resource: &ResourceId, target: &Target) -> Result<NewAdministrator, Problem> {
        let binding = Binding::of(resource, target, self.user_name.as_str());
        let seal = |clear: &str| -> Result<Sealed, Problem> {
            let id = SecretId(entropy::id(edge.clock.now()));
            let owner = binding.owner();
            let record = key::Binding { sealing: Sealing::SystemCredential, owner: &owner, secret: id.as_str() };
            let bytes = edge.keys.seal(&record, clear.as_bytes())?;
            Ok(Sealed { id, bytes })
        };
        let credential = match (&self.password, &self.private_key_pem, &self.account_key) {
            (Some(password), _, _) => Credential::Password(seal(password.expose())?),
            (_, Some(pem), _) => Credential::PrivateKey(seal(pem.expose())?),
            (_, _, Some(account)) => Credential::ManagedAccount(account.into()),
            (None, None, None) => Credential::None,
        };
        Ok(NewAdministrator { name: self.user_name.as_str().into(), credential, binding })
    }
}
