//! Texts that are secrets: wiped when dropped, never readable in `Debug`. What comes in can't go out: [`SecretText`] has no `Serialize`.

use std::borrow::Cow;
use std::fmt;

use serde::{Deserialize, Deserializer, Serialize, Serializer};
use utoipa::openapi::schema::{KnownFormat, SchemaFormat, Type};
use utoipa::openapi::{ObjectBuilder, RefOr, Schema};
use utoipa::{PartialSchema, ToSchema};
use zeroize::Zeroizing;

use super::text::{bounded, fits, unfit};
use crate::entropy;

/// A secret of a request, `text MIN..MAX`.
pub struct SecretText<const MIN: usize, const MAX: usize>(Zeroizing<String>);

impl<const MIN: usize, const MAX: usize> SecretText<MIN, MAX> {
    /// The secret itself; a word to search for in reviews.
    pub fn expose(&self) -> &str {
        &self.0
    }
}

impl<'de, const MIN: usize, const MAX: usize> Deserialize<'de> for SecretText<MIN, MAX> {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        let text = Zeroizing::new(String::deserialize(from)?);
        if fits::<MIN, MAX>(&text) { Ok(Self(text)) } else { Err(unfit::<MIN, MAX, _>()) }
    }
}

/// A secret of an answer, `text MIN..MAX`: the one kind of secret that is written out.
pub struct DisclosedText<const MIN: usize, const MAX: usize>(Zeroizing<String>);

impl<const MIN: usize, const MAX: usize> DisclosedText<MIN, MAX> {
    /// A secret that the server opened for this answer.
    pub fn server(text: &str) -> Self {
        debug_assert!(fits::<MIN, MAX>(text), "a secret of the server is out of bounds");
        Self(Zeroizing::new(text.to_owned()))
    }
}

impl<const MIN: usize, const MAX: usize> Serialize for DisclosedText<MIN, MAX> {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        to.serialize_str(&self.0)
    }
}

/// A session's token, as Login and LoginEx answer it.
pub struct SessionToken(Zeroizing<String>);

impl From<&entropy::SessionToken> for SessionToken {
    fn from(token: &entropy::SessionToken) -> Self {
        Self(Zeroizing::new(token.expose().to_owned()))
    }
}

impl Serialize for SessionToken {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        to.serialize_str(&self.0)
    }
}

impl PartialSchema for SessionToken {
    fn schema() -> RefOr<Schema> {
        ObjectBuilder::new().schema_type(Type::String).format(password()).pattern(Some("^srs_[A-Za-z0-9_-]{40,80}$")).into()
    }
}

impl ToSchema for SessionToken {
    fn name() -> Cow<'static, str> {
        "_SessionToken".into()
    }
}

impl fmt::Debug for SessionToken {
    fn fmt(&self, to: &mut fmt::Formatter<'_>) -> fmt::Result {
        to.write_str("(secret)")
    }
}

/// Not `writeOnly`: generators then double every schema that holds one.
#[expect(clippy::unnecessary_wraps, reason = "as the builder takes it")]
fn password() -> Option<SchemaFormat> {
    Some(SchemaFormat::KnownFormat(KnownFormat::Password))
}

macro_rules! alike { ($($name:ident)+) => {$(
    impl<const MIN: usize, const MAX: usize> fmt::Debug for $name<MIN, MAX> {
        fn fmt(&self, to: &mut fmt::Formatter<'_>) -> fmt::Result {
            to.write_str("(secret)")
        }
    }

    impl<const MIN: usize, const MAX: usize> PartialSchema for $name<MIN, MAX> {
        fn schema() -> RefOr<Schema> {
            bounded::<MIN, MAX>().format(password()).into()
        }
    }

    impl<const MIN: usize, const MAX: usize> ToSchema for $name<MIN, MAX> {
        fn name() -> Cow<'static, str> {
            format!("_{}.{MIN}.{MAX}", stringify!($name)).into()
        }
    }
)+}; }
alike! { SecretText DisclosedText }

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_secret_is_not_readable() {
        let secret: SecretText<1, 9> = serde_json::from_str(r#""hunter2""#).unwrap();
        assert_eq!((format!("{secret:?}").as_str(), secret.expose()), ("(secret)", "hunter2"));
        let error = serde_json::from_str::<SecretText<1, 3>>(r#""hunter2""#).unwrap_err();
        assert!(!error.to_string().contains("hunter2"));
    }
}
