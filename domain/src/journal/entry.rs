//! One journal row and its hash.

use sha2::{Digest, Sha256};

/// A row as it is stored: texts, exactly as the hash covers them.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Entry {
    /// UUIDv7.
    pub entry_id: String,
    /// The chain that will seal it.
    pub chain_id: String,
    /// The node that wrote it.
    pub node_id: String,
    /// Milliseconds, of the store.
    pub at: i64,
    /// operationId.
    pub function: Option<String>,
    /// Name of the procedure.
    pub procedure: String,
    /// Version of `arguments`.
    pub version: i64,
    /// `noun.happened`.
    pub event: String,
    /// `done`, `refused`, `failed`.
    pub outcome: String,
    /// The true code.
    pub code: Option<String>,
    /// Who.
    pub actor: Option<String>,
    /// For whom.
    pub acting_as: Option<String>,
    /// By which way in.
    pub caller_kind: Option<String>,
    /// In which session.
    pub session: Option<String>,
    /// From where.
    pub client: Option<String>,
    /// The other end of the connection.
    pub peer: Option<String>,
    /// In which request.
    pub request: Option<String>,
    /// The caller's own word for the request.
    pub client_request: Option<String>,
    /// About whom.
    pub subject_user: Option<String>,
    /// About which managed system.
    pub resource: Option<String>,
    /// About which account.
    pub account: Option<String>,
    /// About which policy.
    pub policy: Option<String>,
    /// About which check-out.
    pub checkout: Option<String>,
    /// JSON.
    pub arguments: String,
    /// JSON; `{}` when nothing changed.
    pub effect: String,
}

impl Entry {
    /// SHA-256 over every field, each with its length before it; an absent one is told from an empty one.
    #[must_use]
    pub fn hash(&self) -> [u8; 32] {
        let mut hasher = Sha256::new_with_prefix(b"strongroom journal row 1");
        let mut put = |field: Option<&[u8]>| match field {
            None => hasher.update([0]),
            Some(bytes) => {
                hasher.update([1]);
                hasher.update((bytes.len() as u64).to_be_bytes());
                hasher.update(bytes);
            }
        };
        for text in [
            &self.entry_id,
            &self.chain_id,
            &self.node_id,
            &self.procedure,
            &self.event,
            &self.outcome,
            &self.arguments,
            &self.effect,
        ] {
            put(Some(text.as_bytes()));
        }
        for number in [self.at, self.version] {
            put(Some(&number.to_be_bytes()));
        }
        for text in [
            &self.function,
            &self.code,
            &self.actor,
            &self.acting_as,
            &self.caller_kind,
            &self.session,
            &self.client,
            &self.peer,
            &self.request,
            &self.client_request,
            &self.subject_user,
            &self.resource,
            &self.account,
            &self.policy,
            &self.checkout,
        ] {
            put(text.as_deref().map(str::as_bytes));
        }
        hasher.finalize().into()
    }
}
