//! Texts bounded by length.

use std::borrow::Cow;

use serde::de::Error;
use serde::{Deserialize, Deserializer, Serialize};
use utoipa::openapi::schema::Type;
use utoipa::openapi::{ObjectBuilder, RefOr, Schema};
use utoipa::{PartialSchema, ToSchema};

/// `text MIN..MAX` of the contract: that many Unicode characters, without U+0000 (no text column can hold it).
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
pub struct Text<const MIN: usize, const MAX: usize>(String);

impl<const MIN: usize, const MAX: usize> Text<MIN, MAX> {
    /// A text that the server made: without U+0000 and cut to MAX, because an answer must keep the contract whatever lies in a table.
    pub fn server(text: impl Into<String>) -> Self {
        let mut text: String = text.into();
        debug_assert!(text.chars().count() >= MIN, "a text of the server is too short");
        if !fits::<0, MAX>(&text) {
            text = text.chars().filter(|letter| *letter != '\0').take(MAX).collect();
        }
        Self(text)
    }

    /// The text.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// The text, owned.
    pub fn into_string(self) -> String {
        self.0
    }
}

/// Whether a text keeps the bounds.
pub(super) fn fits<const MIN: usize, const MAX: usize>(text: &str) -> bool {
    (MIN..=MAX).contains(&text.chars().count()) && !text.contains('\0')
}

/// What is said when it doesn't.
pub(super) fn unfit<const MIN: usize, const MAX: usize, E: Error>() -> E {
    E::custom(format_args!("{MIN} to {MAX} characters, none of them U+0000"))
}

/// How the bounds are published.
pub(super) fn bounded<const MIN: usize, const MAX: usize>() -> ObjectBuilder {
    ObjectBuilder::new().schema_type(Type::String).min_length(Some(MIN)).max_length(Some(MAX)).pattern(Some(r"^[^\x00]*$"))
}

impl<'de, const MIN: usize, const MAX: usize> Deserialize<'de> for Text<MIN, MAX> {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        let text = String::deserialize(from)?;
        if fits::<MIN, MAX>(&text) { Ok(Self(text)) } else { Err(unfit::<MIN, MAX, _>()) }
    }
}

impl<const MIN: usize, const MAX: usize> PartialSchema for Text<MIN, MAX> {
    fn schema() -> RefOr<Schema> {
        bounded::<MIN, MAX>().into()
    }
}

impl<const MIN: usize, const MAX: usize> ToSchema for Text<MIN, MAX> {
    fn name() -> Cow<'static, str> {
        format!("_Text.{MIN}.{MAX}").into()
    }
}
