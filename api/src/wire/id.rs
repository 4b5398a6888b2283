//! `id` of the contract: a UUID as lower-case text. Ids are made in `crate::entropy` (UUIDv7); here they are only read and shown.

use std::borrow::Cow;
use std::fmt;
use std::str::FromStr;

use serde::de::Error;
use serde::{Deserialize, Deserializer, Serialize};
use utoipa::openapi::schema::{KnownFormat, SchemaFormat, Type};
use utoipa::openapi::{ObjectBuilder, RefOr, Schema};
use utoipa::{PartialSchema, ToSchema};

const PATTERN: &str = "^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$";

/// An `id`.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(transparent)]
pub struct Id(String);

impl Id {
    /// An id that the server made.
    pub fn server(text: impl Into<String>) -> Self {
        Self(text.into())
    }

    /// The text.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl fmt::Display for Id {
    fn fmt(&self, to: &mut fmt::Formatter<'_>) -> fmt::Result {
        to.write_str(&self.0)
    }
}

impl FromStr for Id {
    type Err = &'static str;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let bytes = text.as_bytes();
        let proper = bytes.len() == 36
            && bytes.iter().enumerate().all(|(place, byte)| match place {
                8 | 13 | 18 | 23 => *byte == b'-',
                _ => matches!(byte, b'0'..=b'9' | b'a'..=b'f'),
            });
        if proper { Ok(Self(text.to_owned())) } else { Err("a UUID in lower case") }
    }
}

impl<'de> Deserialize<'de> for Id {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        String::deserialize(from)?.parse().map_err(D::Error::custom)
    }
}

impl PartialSchema for Id {
    fn schema() -> RefOr<Schema> {
        ObjectBuilder::new()
            .schema_type(Type::String)
            .format(Some(SchemaFormat::KnownFormat(KnownFormat::Uuid)))
            .pattern(Some(PATTERN))
            .into()
    }
}

impl ToSchema for Id {
    fn name() -> Cow<'static, str> {
        "_Id".into()
    }
}

/// The rules keep each id apart; on the wire they are alike.
macro_rules! ids { ($($domain:ident)+) => {$(
    impl From<Id> for domain::id::$domain {
        fn from(wire: Id) -> Self {
            Self(wire.0)
        }
    }

    impl From<&Id> for domain::id::$domain {
        fn from(wire: &Id) -> Self {
            Self(wire.0.clone())
        }
    }

    impl From<domain::id::$domain> for Id {
        fn from(domain: domain::id::$domain) -> Self {
            Self(domain.0)
        }
    }

    impl From<&domain::id::$domain> for Id {
        fn from(domain: &domain::id::$domain) -> Self {
            Self(domain.0.clone())
        }
    }
)+}; }
ids! { AccountKey ChangeId CheckoutId CheckoutRequestId EntryId RequestId SessionId }

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_the_canonical_form() {
        assert!("01939bb8-7a9e-7c3d-8f00-0123456789ab".parse::<Id>().is_ok());
        for bad in [
            "",
            "01939BB8-7A9E-7C3D-8F00-0123456789AB",
            "01939bb87a9e7c3d8f000123456789ab",
            "{01939bb8-7a9e-7c3d-8f00-0123456789a}",
        ] {
            assert!(bad.parse::<Id>().is_err(), "{bad}");
        }
        assert!(regex::Regex::new(PATTERN).unwrap().is_match("01939bb8-7a9e-7c3d-8f00-0123456789ab"));
    }
}
