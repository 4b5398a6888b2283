//! Reads texts that came without types (path, query) as their type, and tells which of the codes for parameters fits.

use std::borrow::Cow;
use std::fmt;

use serde::de::value::MapDeserializer;
use serde::de::{DeserializeOwned, Deserializer, Error, Expected, IntoDeserializer, Unexpected, Visitor};
use serde_path_to_error::Segment;

use crate::problem::{Code, Place, Problem};

/// Names and values, as texts.
pub type Pairs<'a> = Vec<(Cow<'a, str>, Cow<'a, str>)>;

/// Names and values as the members of `T`.
pub fn words<T: DeserializeOwned>(pairs: Pairs<'_>, place: Place) -> Result<T, Problem> {
    serde_path_to_error::deserialize(Named(pairs)).map_err(|error| {
        let named = pointer(error.path());
        let Wrong { code, name, message } = error.into_inner();
        let name = name.map_or_else(|| named.trim_start_matches('/').to_owned(), str::to_owned);
        Problem::from(code).at(place, name, "parameter", message)
    })
}

/// A path of serde's as a JSON Pointer.
pub fn pointer(path: &serde_path_to_error::Path) -> String {
    let segment = |segment: &Segment| match segment {
        Segment::Seq { index } => Some(format!("/{index}")),
        Segment::Map { key } => Some(format!("/{}", key.replace('~', "~0").replace('/', "~1"))),
        Segment::Enum { .. } | Segment::Unknown => None,
    };
    path.iter().filter_map(segment).collect()
}

/// serde tells the kind of an error by the constructor that it calls. None of these keeps what was sent.
#[derive(Debug)]
struct Wrong {
    code: Code,
    name: Option<&'static str>,
    message: String,
}

impl fmt::Display for Wrong {
    fn fmt(&self, to: &mut fmt::Formatter<'_>) -> fmt::Result {
        to.write_str(&self.message)
    }
}

impl std::error::Error for Wrong {}

impl Error for Wrong {
    fn custom<T: fmt::Display>(message: T) -> Self {
        Self { code: Code::ParameterInvalid, name: None, message: message.to_string() }
    }

    fn invalid_type(_: Unexpected<'_>, wanted: &dyn Expected) -> Self {
        Self::custom(format_args!("expected {wanted}"))
    }

    fn invalid_value(_: Unexpected<'_>, wanted: &dyn Expected) -> Self {
        Self::custom(format_args!("expected {wanted}"))
    }

    fn invalid_length(_: usize, wanted: &dyn Expected) -> Self {
        Self::custom(format_args!("expected {wanted}"))
    }

    fn unknown_variant(_: &str, known: &'static [&'static str]) -> Self {
        if known.is_empty() { Self::custom("not known") } else { Self::custom(format_args!("one of {}", known.join(", "))) }
    }

    fn missing_field(field: &'static str) -> Self {
        Self { code: Code::ParameterMissing, name: Some(field), message: "it is missing".to_owned() }
    }

    fn unknown_field(_: &str, known: &'static [&'static str]) -> Self {
        let message = if known.is_empty() { "there is none".to_owned() } else { format!("known are: {}", known.join(", ")) };
        Self { code: Code::ParameterUnknown, name: None, message }
    }

    fn duplicate_field(field: &'static str) -> Self {
        Self { code: Code::ParameterRepeated, name: Some(field), message: "it is there twice".to_owned() }
    }
}

/// All of them.
struct Named<'a>(Pairs<'a>);

impl<'de> Deserializer<'de> for Named<'_> {
    type Error = Wrong;

    fn deserialize_any<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Wrong> {
        let pairs = self.0.into_iter().map(|(name, value)| (name.into_owned(), Word(value)));
        MapDeserializer::new(pairs).deserialize_any(visitor)
    }

    /// `()` has no members: it is what nothing reads as, and nothing else.
    fn deserialize_unit<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Wrong> {
        match self.0.first() {
            Some((name, _)) => Err(Wrong::unknown_field(name, &[])),
            None => visitor.visit_unit(),
        }
    }

    serde::forward_to_deserialize_any! {
        i8 i16 i32 i64 i128 u8 u16 u32 u64 u128 f32 f64 bool char str string bytes byte_buf option unit_struct newtype_struct seq tuple
        tuple_struct map struct enum identifier ignored_any
    }
}

/// One value.
struct Word<'a>(Cow<'a, str>);

impl IntoDeserializer<'_, Wrong> for Word<'_> {
    type Deserializer = Self;

    fn into_deserializer(self) -> Self {
        self
    }
}

impl<'de> Deserializer<'de> for Word<'_> {
    type Error = Wrong;

    fn deserialize_any<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Wrong> {
        visitor.visit_str(&self.0)
    }

    fn deserialize_i64<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Wrong> {
        let digits = self.0.strip_prefix('-').unwrap_or(&self.0);
        let number = self.0.parse().ok().filter(|_| digits.bytes().all(|byte| byte.is_ascii_digit()));
        visitor.visit_i64(number.ok_or_else(|| Wrong::custom("a whole number"))?)
    }

    fn deserialize_bool<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Wrong> {
        visitor.visit_bool(self.0.parse().map_err(|_| Wrong::custom("true or false"))?)
    }

    fn deserialize_option<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Wrong> {
        visitor.visit_some(self)
    }

    fn deserialize_newtype_struct<V: Visitor<'de>>(self, _: &'static str, visitor: V) -> Result<V::Value, Wrong> {
        visitor.visit_newtype_struct(self)
    }

    fn deserialize_enum<V: Visitor<'de>>(
        self,
        _: &'static str,
        _: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, Wrong> {
        visitor.visit_enum(self.0.as_ref().into_deserializer())
    }

    serde::forward_to_deserialize_any! {
        i8 i16 i32 i128 u8 u16 u32 u64 u128 f32 f64 char str string bytes byte_buf unit unit_struct seq tuple tuple_struct map struct
        identifier ignored_any
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nothing_reads_as_the_unit_and_something_does_not() {
        assert!(words::<()>(vec![], Place::Query).is_ok());
        let refused = words::<()>(vec![("name".into(), "value".into())], Place::Query).unwrap_err();
        assert_eq!(refused.code(), Code::ParameterUnknown);
    }
}
