//! Newtypes of the contract's ids. Their syntax is checked at the edge; here they are only kept apart.

use std::{cmp::Ordering, fmt, hash};

use serde::{Deserialize, Serialize};

macro_rules! text_ids { ($($(#[$doc:meta])* $name:ident;)*) => { $(
    $(#[$doc])*
    #[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
    #[serde(transparent)]
    pub struct $name(pub String);
    impl $name {
        /// The text.
        #[must_use]
        pub fn as_str(&self) -> &str { &self.0 }
    }
    impl fmt::Display for $name {
        fn fmt(&self, to: &mut fmt::Formatter<'_>) -> fmt::Result { to.write_str(&self.0) }
    }
    impl From<&str> for $name {
        fn from(text: &str) -> Self { Self(text.into()) }
    }
)* } }

text_ids! {
    /// A journal row, and the execution that it tells of.
    EntryId;
    /// One HTTP request.
    RequestId;
    /// A session; public.
    SessionId;
    /// One sealed secret.
    SecretId;
    /// A running server.
    NodeId;
    /// One start of a node: its chain of seals.
    ChainId;
    /// A managed system.
    ResourceId;
    /// An account on a managed system.
    AccountId;
    /// Stands for one (`ResourceId`, `AccountId`) for ever.
    AccountKey;
    /// A managed system policy.
    PolicyId;
    /// A user class.
    ClassId;
    /// A user group.
    GroupId;
    /// An administrator group.
    AdminGroupId;
    /// A password change.
    ChangeId;
    /// A check-out.
    CheckoutId;
    /// A request for a check-out.
    CheckoutRequestId;
}

/// A caller's or administrator's name, as it was spelt. Equal when the ASCII-lower-case forms are.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[serde(transparent)]
pub struct UserId(pub String);

impl UserId {
    /// The one form for lookup, throttle, filter and exclude list.
    #[must_use]
    pub fn canonical(&self) -> String {
        self.0.to_ascii_lowercase()
    }

    /// The text, as it was spelt.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl Eq for UserId {}
impl PartialEq for UserId {
    fn eq(&self, other: &Self) -> bool {
        self.0.eq_ignore_ascii_case(&other.0)
    }
}
impl Ord for UserId {
    fn cmp(&self, other: &Self) -> Ordering {
        self.canonical().cmp(&other.canonical())
    }
}
impl PartialOrd for UserId {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}
impl hash::Hash for UserId {
    fn hash<H: hash::Hasher>(&self, state: &mut H) {
        self.canonical().hash(state);
    }
}
impl fmt::Display for UserId {
    fn fmt(&self, to: &mut fmt::Formatter<'_>) -> fmt::Result {
        to.write_str(&self.0)
    }
}
impl From<&str> for UserId {
    fn from(text: &str) -> Self {
        Self(text.into())
    }
}
