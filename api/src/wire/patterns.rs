//! Texts that one pattern describes: the ids of the contract and the words of its headers. The same literal is compiled and published.

use std::borrow::Cow;
use std::sync::LazyLock;

use regex::Regex;
use serde::de::Error;
use serde::{Deserialize, Deserializer, Serialize};
use utoipa::openapi::schema::Type;
use utoipa::openapi::{ObjectBuilder, RefOr, Schema};
use utoipa::{PartialSchema, ToSchema};

/// Declares such texts. With `of domain::id::X`, both convert into each other.
macro_rules! patterns {
    ($($(#[$doc:meta])* $name:ident $pattern:literal $(of $domain:path)?;)+) => {$(
        $(#[$doc])*
        #[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
        #[serde(transparent)]
        pub struct $name(String);

        impl $name {
            /// What it must match.
            pub const PATTERN: &str = $pattern;

            /// A text that the server made.
            pub fn server(text: impl Into<String>) -> Self {
                let text = text.into();
                debug_assert!(text.parse::<Self>().is_ok(), concat!("the server made a bad ", stringify!($name)));
                Self(text)
            }

            /// The text.
            pub fn as_str(&self) -> &str {
                &self.0
            }
        }

        impl std::str::FromStr for $name {
            type Err = &'static str;

            fn from_str(text: &str) -> Result<Self, Self::Err> {
                // A pattern that doesn't compile matches nothing (a test compiles them all).
                static COMPILED: LazyLock<Option<Regex>> = LazyLock::new(|| Regex::new($pattern).ok());
                if COMPILED.as_ref().is_some_and(|pattern| pattern.is_match(text)) {
                    Ok(Self(text.to_owned()))
                } else {
                    Err(concat!("must match ", $pattern))
                }
            }
        }

        impl<'de> Deserialize<'de> for $name {
            fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
                String::deserialize(from)?.parse().map_err(D::Error::custom)
            }
        }

        impl std::fmt::Display for $name {
            fn fmt(&self, to: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                to.write_str(&self.0)
            }
        }

        impl PartialSchema for $name {
            fn schema() -> RefOr<Schema> {
                ObjectBuilder::new().schema_type(Type::String).pattern(Some($pattern)).into()
            }
        }

        impl ToSchema for $name {
            fn name() -> Cow<'static, str> {
                concat!("_", stringify!($name)).into()
            }
        }

        $(
            impl From<$name> for $domain {
                fn from(wire: $name) -> Self {
                    Self(wire.0)
                }
            }

            impl From<&$name> for $domain {
                fn from(wire: &$name) -> Self {
                    Self(wire.0.clone())
                }
            }

            impl From<$domain> for $name {
                fn from(domain: $domain) -> Self {
                    Self(domain.0)
                }
            }

            impl From<&$domain> for $name {
                fn from(domain: &$domain) -> Self {
                    Self(domain.0.clone())
                }
            }

            impl $name {
                /// As the rules name it.
                pub fn into_domain(self) -> $domain {
                    self.into()
                }
            }
        )?
    )+

    #[cfg(test)]
    const ALL: &[&str] = &[$($pattern),+];
    };
}

patterns! {
    /// A caller, administrator or person. Compared without ASCII case.
    UserId r"^[A-Za-z0-9_][A-Za-z0-9_.@-]{0,127}$" of domain::id::UserId;
    /// A managed system. Compared exactly.
    ResourceId r"^[A-Z0-9][A-Z0-9._-]{0,63}$" of domain::id::ResourceId;
    /// A managed system policy. Compared exactly.
    PolicyId r"^[A-Z0-9_][A-Z0-9_.-]{0,63}$" of domain::id::PolicyId;
    /// A managed system policy, or `""` for none.
    PolicyIdOrEmpty r"^([A-Z0-9_][A-Z0-9_.-]{0,63})?$";
    /// A user group. Compared exactly.
    GroupId r"^[A-Z0-9_][A-Z0-9_.-]{0,63}$" of domain::id::GroupId;
    /// A user class. Compared exactly.
    ClassId r"^[A-Z0-9_][A-Z0-9_.-]{0,63}$" of domain::id::ClassId;
    /// An administrator group. Compared exactly.
    AdminGroupId r"^[A-Z0-9_][A-Z0-9_.-]{0,63}$" of domain::id::AdminGroupId;
    /// An account on a managed system: `DOMAIN\user`, an LDAP DN, anything without control characters. Compared exactly; never in a path.
    AccountId r"^[^\x00-\x1f\x7f-\x9f]{1,256}$" of domain::id::AccountId;
    /// A running server.
    NodeId r"^[a-z0-9][a-z0-9-]{0,62}$" of domain::id::NodeId;
    /// A running server, or `""` for any.
    NodeIdOrEmpty r"^([a-z0-9][a-z0-9-]{0,62})?$";
    /// An entry of an allow-list, in canonical form.
    Cidr r"^[0-9a-f.:]{1,45}/[0-9]{1,3}$";
    /// One address, plain. The shape only; what it means is a rule (422 `address-entry-invalid`).
    IpAddress r"^[0-9A-Fa-f.:]{2,45}$";
    /// What a header of forwarding can hold.
    ForwardedFor r"^[ -~]{0,1024}$";
    /// SHA-256 as lower-case hex.
    Sha256Hex r"^[0-9a-f]{64}$";
    /// A connector's name.
    ConnectorName r"^[a-z][a-z0-9-]{0,63}$";
    /// A system variable's name.
    VariableName r"^[A-Z][A-Z0-9_]{0,63}$";
    /// The header Idempotency-Key.
    IdempotencyKey r"^[A-Za-z0-9_-]{16,128}$";
    /// A place in a list, opaque.
    Cursor r"^[A-Za-z0-9_-]{1,512}$";
}

impl PolicyIdOrEmpty {
    /// The policy, unless it is `""`.
    pub fn into_domain(self) -> Option<domain::id::PolicyId> {
        (!self.0.is_empty()).then_some(domain::id::PolicyId(self.0))
    }
}

impl From<Option<domain::id::PolicyId>> for PolicyIdOrEmpty {
    fn from(policy: Option<domain::id::PolicyId>) -> Self {
        Self(policy.map(|policy| policy.0).unwrap_or_default())
    }
}

impl NodeIdOrEmpty {
    /// The node, unless it is `""`.
    pub fn into_domain(self) -> Option<domain::id::NodeId> {
        (!self.0.is_empty()).then_some(domain::id::NodeId(self.0))
    }
}

impl From<Option<domain::id::NodeId>> for NodeIdOrEmpty {
    fn from(node: Option<domain::id::NodeId>) -> Self {
        Self(node.map(|node| node.0).unwrap_or_default())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_pattern_compiles_and_is_anchored() {
        for pattern in ALL {
            assert!(Regex::new(pattern).is_ok() && pattern.starts_with('^') && pattern.ends_with('$'), "{pattern}");
        }
    }

    #[test]
    fn ids_are_exact() {
        assert!("DB1".parse::<ResourceId>().is_ok() && "db1".parse::<ResourceId>().is_err());
        assert!("DB1\n".parse::<ResourceId>().is_err());
        assert!(r"CORP\svc,ou=a/b%20".parse::<AccountId>().is_ok() && "a\u{85}".parse::<AccountId>().is_err());
        assert!("_API_USER".parse::<UserId>().is_ok() && ".a".parse::<UserId>().is_err());
        assert!("".parse::<PolicyIdOrEmpty>().unwrap().into_domain().is_none());
    }
}
