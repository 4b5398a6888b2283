//! Query parameters: UTF-8, percent-encoded, `+` is a blank, each once.

use std::borrow::Cow;

use actix_web::HttpRequest;
use percent_encoding::percent_decode_str;
use serde::de::DeserializeOwned;
use utoipa::ToSchema;
use utoipa::openapi::path::{OperationBuilder, ParameterIn};
use utoipa::openapi::{RefOr, Schema};

use super::words::Pairs;
use super::{Input, parameters, words};
use crate::operation::frame::granted::Parts;
use crate::problem::{Code, Place, Problem};

/// The members of `T`, one query parameter each.
#[derive(Debug)]
pub struct Query<T>(pub T);

impl<T: DeserializeOwned + ToSchema + 'static> Input for Query<T> {
    type Name = Self;

    const HAS_QUERY: bool = true;

    fn read(parts: &Parts) -> Result<Self, Problem> {
        words(pairs(&parts.http)?, Place::Query).map(Self)
    }

    fn name(&self) -> &Self {
        self
    }

    fn describe(operation: OperationBuilder) -> OperationBuilder {
        parameters::<T>(operation, &ParameterIn::Query)
    }

    fn schemas(schemas: &mut Vec<(String, RefOr<Schema>)>) {
        T::schemas(schemas);
    }
}

/// Names and values, in the order in which they were sent.
pub(in crate::operation::frame) fn pairs(http: &HttpRequest) -> Result<Pairs<'_>, Problem> {
    let mut pairs = Pairs::new();
    for pair in http.query_string().split('&').filter(|pair| !pair.is_empty()) {
        let (name, value) = pair.split_once('=').unwrap_or((pair, ""));
        let (name, value) = (decoded(name)?, decoded(value)?);
        if pairs.iter().any(|(known, _)| *known == name) {
            return Err(Code::ParameterRepeated.into());
        }
        pairs.push((name, value));
    }
    Ok(pairs)
}

fn decoded(text: &str) -> Result<Cow<'_, str>, Problem> {
    let invalid = |_| Problem::from(Code::ParameterInvalid);
    if text.contains('+') {
        let text = text.replace('+', " ");
        return percent_decode_str(&text).decode_utf8().map(|text| Cow::Owned(text.into_owned())).map_err(invalid);
    }
    percent_decode_str(text).decode_utf8().map_err(invalid)
}
