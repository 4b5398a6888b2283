//! Objects whose form the contract leaves open.

use std::borrow::Cow;

use serde::Serialize;
use serde_json::{Map, Value};
use utoipa::openapi::schema::{AdditionalProperties, Type};
use utoipa::openapi::{ObjectBuilder, RefOr, Schema};
use utoipa::{PartialSchema, ToSchema};

/// `object, free form` of the contract; in answers only.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(transparent)]
pub struct FreeObject(Map<String, Value>);

impl FreeObject {
    /// What the server wrote as JSON; `{}` stands for what is no object.
    pub fn server(text: &str) -> Self {
        Self(serde_json::from_str(text).unwrap_or_default())
    }
}

impl PartialSchema for FreeObject {
    fn schema() -> RefOr<Schema> {
        ObjectBuilder::new().schema_type(Type::Object).additional_properties(Some(AdditionalProperties::FreeForm(true))).into()
    }
}

impl ToSchema for FreeObject {
    fn name() -> Cow<'static, str> {
        "_FreeObject".into()
    }
}
