//! The segments of a path.

use std::borrow::Cow;

use serde::de::DeserializeOwned;
use utoipa::ToSchema;
use utoipa::openapi::path::{OperationBuilder, ParameterIn};
use utoipa::openapi::{RefOr, Schema};

use super::{Input, parameters, words};
use crate::operation::frame::granted::Parts;
use crate::problem::{Place, Problem};

/// The members of `T`, one segment each.
#[derive(Debug)]
pub struct Path<T>(pub T);

impl<T: DeserializeOwned + ToSchema + 'static> Input for Path<T> {
    type Name = Self;

    fn read(parts: &Parts) -> Result<Self, Problem> {
        let segments = parts.http.match_info().iter().map(|(name, value)| (Cow::from(name), Cow::from(value)));
        words(segments.collect(), Place::Path).map(Self)
    }

    fn name(&self) -> &Self {
        self
    }

    fn describe(operation: OperationBuilder) -> OperationBuilder {
        parameters::<T>(operation, &ParameterIn::Path)
    }

    fn schemas(schemas: &mut Vec<(String, RefOr<Schema>)>) {
        T::schemas(schemas);
    }
}
