//! Whole numbers with bounds.

use std::borrow::Cow;
use std::fmt;

use serde::de::{Error, Visitor};
use serde::{Deserialize, Deserializer, Serialize};
use utoipa::openapi::schema::{KnownFormat, SchemaFormat, Type};
use utoipa::openapi::{ObjectBuilder, RefOr, Schema};
use utoipa::{PartialSchema, ToSchema};

/// 2^53 - 1: the largest number that every JSON reader keeps exactly.
pub const MAX_SAFE: i64 = 9_007_199_254_740_991;

/// `revision` of an object.
pub type Revision = Int<1, MAX_SAFE>;

/// A place in an order, from 1.
pub type Ordinal = Int<1, MAX_SAFE>;

/// The number of one of an account's passwords.
pub type VersionNumber = Int<1, MAX_SAFE>;

/// The same, or 0 for none.
pub type VersionNumberOrNone = Int<0, MAX_SAFE>;

/// `int MIN..MAX` of the contract. `24.0` is a whole number in JSON Schema, so it is one here.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(transparent)]
pub struct Int<const MIN: i64, const MAX: i64>(i64);

impl<const MIN: i64, const MAX: i64> Int<MIN, MAX> {
    /// A number that the server made; held to the bounds, because an answer must keep the contract.
    pub fn server(number: i64) -> Self {
        debug_assert!((MIN..=MAX).contains(&number), "a number of the server is out of bounds");
        Self(number.clamp(MIN, MAX))
    }

    /// The number.
    pub const fn get(self) -> i64 {
        self.0
    }
}

struct Bounded<const MIN: i64, const MAX: i64>;

impl<const MIN: i64, const MAX: i64> Visitor<'_> for Bounded<MIN, MAX> {
    type Value = i64;

    fn expecting(&self, to: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(to, "a whole number, {MIN} to {MAX}")
    }

    fn visit_i64<E: Error>(self, number: i64) -> Result<i64, E> {
        if (MIN..=MAX).contains(&number) { Ok(number) } else { Err(E::custom(format_args!("a whole number, {MIN} to {MAX}"))) }
    }

    fn visit_u64<E: Error>(self, number: u64) -> Result<i64, E> {
        self.visit_i64(i64::try_from(number).unwrap_or(i64::MAX))
    }

    #[expect(clippy::cast_possible_truncation, clippy::cast_precision_loss, reason = "whole, and within 2^53, as just looked at")]
    fn visit_f64<E: Error>(self, number: f64) -> Result<i64, E> {
        if number.fract() == 0.0 && number.abs() <= MAX_SAFE as f64 {
            self.visit_i64(number as i64)
        } else {
            Err(E::custom(format_args!("a whole number, {MIN} to {MAX}")))
        }
    }
}

impl<'de, const MIN: i64, const MAX: i64> Deserialize<'de> for Int<MIN, MAX> {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        from.deserialize_i64(Bounded::<MIN, MAX>).map(Self)
    }
}

impl<const MIN: i64, const MAX: i64> PartialSchema for Int<MIN, MAX> {
    fn schema() -> RefOr<Schema> {
        ObjectBuilder::new()
            .schema_type(Type::Integer)
            .format(Some(SchemaFormat::KnownFormat(KnownFormat::Int64)))
            .minimum(Some(MIN))
            .maximum(Some(MAX))
            .into()
    }
}

impl<const MIN: i64, const MAX: i64> ToSchema for Int<MIN, MAX> {
    fn name() -> Cow<'static, str> {
        format!("_Int.{MIN}.{MAX}").into()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn whole_and_within() {
        for (text, number) in [("0", Some(0)), ("24.0", Some(24)), ("2.4e1", Some(24)), ("25", None), ("-1", None), ("0.5", None)]
        {
            assert_eq!(serde_json::from_str::<Int<0, 24>>(text).ok().map(Int::get), number, "{text}");
        }
        assert!(serde_json::from_str::<Int<0, 24>>("\"1\"").is_err());
        assert!(serde_json::from_str::<Revision>("18446744073709551615").is_err());
    }
}
