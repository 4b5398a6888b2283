//! `map` of the contract: an object with names of 1..64 and text values of 0..1024 characters.

use std::borrow::Cow;
use std::collections::BTreeMap;

use serde::de::Error;
use serde::{Deserialize, Deserializer, Serialize};
use utoipa::openapi::schema::{AdditionalProperties, Type};
use utoipa::openapi::{ObjectBuilder, RefOr, Schema};
use utoipa::{PartialSchema, ToSchema};

use super::Text;
use super::text::fits;

/// At most `MAX` names, in their order. (Not called `Map`: utoipa's derive takes any type of that name for one of std.)
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(transparent)]
pub struct TextMap<const MAX: usize>(BTreeMap<String, Text<0, 1024>>);

impl<const MAX: usize> TextMap<MAX> {
    /// What the server made; cut to MAX, because an answer must keep the contract.
    pub fn server(members: impl IntoIterator<Item = (String, String)>) -> Self {
        Self(members.into_iter().map(|(name, value)| (name, Text::server(value))).take(MAX).collect())
    }

    /// Names and values.
    pub fn into_texts(self) -> BTreeMap<String, String> {
        self.0.into_iter().map(|(name, value)| (name, value.into_string())).collect()
    }
}

impl<'de, const MAX: usize> Deserialize<'de> for TextMap<MAX> {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        let members = BTreeMap::<String, Text<0, 1024>>::deserialize(from)?;
        if members.len() > MAX {
            return Err(D::Error::custom(format_args!("at most {MAX} names")));
        }
        if members.keys().any(|name| !fits::<1, 64>(name)) {
            return Err(D::Error::custom("names of 1 to 64 characters, none of them U+0000"));
        }
        Ok(Self(members))
    }
}

impl<const MAX: usize> PartialSchema for TextMap<MAX> {
    fn schema() -> RefOr<Schema> {
        let value = Text::<0, 1024>::schema();
        let name =
            ObjectBuilder::new().schema_type(Type::String).min_length(Some(1)).max_length(Some(64)).pattern(Some(r"^[^\x00]*$"));
        ObjectBuilder::new()
            .schema_type(Type::Object)
            .property_names(Some(name))
            .additional_properties(Some(AdditionalProperties::RefOr(value)))
            .max_properties(Some(MAX))
            .into()
    }
}

impl<const MAX: usize> ToSchema for TextMap<MAX> {
    fn name() -> Cow<'static, str> {
        format!("_Map.{MAX}").into()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_and_number() {
        assert!(serde_json::from_str::<TextMap<1>>(r#"{"a":""}"#).is_ok());
        assert!(serde_json::from_str::<TextMap<1>>(r#"{"a":"","b":""}"#).is_err());
        assert!(serde_json::from_str::<TextMap<1>>(r#"{"":""}"#).is_err());
        assert!(serde_json::from_str::<TextMap<1>>(r#"{"a":1}"#).is_err());
    }
}
