//! What an operation reads: `Path`, `Query`, `Page`, `IfMatch`, `Body`, and tuples of them. Each reads itself and describes itself.

mod body;
mod if_match;
mod if_none_match;
mod path;
mod query;
mod words;

use actix_web::HttpRequest;
use utoipa::ToSchema;
use utoipa::openapi::path::{OperationBuilder, ParameterBuilder, ParameterIn};
use utoipa::openapi::{RefOr, Required, Schema};

pub use self::body::Body;
pub use self::if_match::IfMatch;
pub use self::if_none_match::IfNoneMatch;
pub use self::path::Path;
pub use self::query::Query;
pub(super) use self::query::pairs;
pub(super) use self::words::words;

use super::granted::Parts;
use crate::edge::Edge;
use crate::problem::{Code, Place, Problem};

/// A part of a request, or several.
pub trait Input: Sized + 'static {
    /// What names the object of the operation: this part, or the first one of several.
    type Name;

    /// It takes a body.
    const HAS_BODY: bool = false;
    /// It takes query parameters.
    const HAS_QUERY: bool = false;
    /// The codes that only it answers.
    const REFUSALS: &'static [Code] = &[];

    /// Reads and checks it.
    fn read(parts: &Parts) -> Result<Self, Problem>;

    /// What names the object.
    fn name(&self) -> &Self::Name;

    /// Opens what is sealed in it, once the caller's rights are known.
    fn open(&mut self, _edge: &Edge) -> Result<(), Problem> {
        Ok(())
    }

    /// Its place in the contract.
    fn describe(operation: OperationBuilder) -> OperationBuilder {
        operation
    }

    /// The schemas that it needs.
    fn schemas(_schemas: &mut Vec<(String, RefOr<Schema>)>) {}
}

impl Input for () {
    type Name = ();

    fn read(_: &Parts) -> Result<Self, Problem> {
        Ok(())
    }

    fn name(&self) -> &() {
        self
    }
}

macro_rules! tuples { ($(($first:ident $($rest:ident)+))+) => {$(
    impl<$first: Input, $($rest: Input),+> Input for ($first, $($rest,)+) {
        type Name = $first::Name;

        const HAS_BODY: bool = $first::HAS_BODY $(|| $rest::HAS_BODY)+;
        const HAS_QUERY: bool = $first::HAS_QUERY $(|| $rest::HAS_QUERY)+;
        const REFUSALS: &'static [Code] = first_of(&[$first::REFUSALS, $($rest::REFUSALS),+]);

        fn read(parts: &Parts) -> Result<Self, Problem> {
            Ok(($first::read(parts)?, $($rest::read(parts)?,)+))
        }

        fn name(&self) -> &Self::Name {
            self.0.name()
        }

        fn open(&mut self, edge: &Edge) -> Result<(), Problem> {
            #[expect(non_snake_case, reason = "a part is named like its type")]
            let ($first, $($rest,)+) = self;
            $first.open(edge)?;
            $($rest.open(edge)?;)+
            Ok(())
        }

        fn describe(operation: OperationBuilder) -> OperationBuilder {
            let operation = $first::describe(operation);
            $(let operation = $rest::describe(operation);)+
            operation
        }

        fn schemas(schemas: &mut Vec<(String, RefOr<Schema>)>) {
            $first::schemas(schemas);
            $($rest::schemas(schemas);)+
        }
    }
)+}; }
tuples! { (A B) (A B C) (A B C D) }

/// Constants can't be joined; but one part of an input at most has codes of its own.
const fn first_of(parts: &[&'static [Code]]) -> &'static [Code] {
    let mut place = 0;
    while place < parts.len() {
        if !parts[place].is_empty() {
            return parts[place];
        }
        place += 1;
    }
    &[]
}

/// A schema and all that it needs.
pub(super) fn schemas_of<T: ToSchema>(schemas: &mut Vec<(String, RefOr<Schema>)>) {
    schemas.push((T::name().into(), T::schema()));
    T::schemas(schemas);
}

/// Turns the members of an object schema into parameters.
pub(super) fn parameters<T: ToSchema>(operation: OperationBuilder, place: &ParameterIn) -> OperationBuilder {
    let RefOr::T(Schema::Object(object)) = T::schema() else { return operation };
    let required = object.required;
    object.properties.into_iter().fold(operation, |operation, (name, schema)| {
        let description = described(&schema);
        let required = if required.contains(&name) { Required::True } else { Required::False };
        operation.parameter(
            ParameterBuilder::new()
                .name(name)
                .parameter_in(place.clone())
                .required(required)
                .description(description)
                .schema(Some(schema)),
        )
    })
}

/// What is said of a member. Of one that may be absent, utoipa hangs it on the type inside.
fn described(schema: &RefOr<Schema>) -> Option<String> {
    match schema {
        RefOr::Ref(reference) => Some(reference.description.clone()).filter(|text| !text.is_empty()),
        RefOr::T(Schema::Object(object)) => object.description.clone(),
        RefOr::T(Schema::OneOf(one)) => one.description.clone().or_else(|| one.items.iter().find_map(described)),
        RefOr::T(_) => None,
    }
}

/// One header that is a typed text, at most once.
pub fn header<T: std::str::FromStr<Err = &'static str>>(http: &HttpRequest, name: &'static str) -> Result<Option<T>, Problem> {
    let wrong = |code, message| Problem::from(Code::HeaderInvalid).at(Place::Header, name, code, message);
    let mut lines = http.headers().get_all(name);
    let Some(line) = lines.next() else { return Ok(None) };
    if lines.next().is_some() {
        return Err(wrong("repeated", "the header is there twice"));
    }
    let text = line.to_str().map_err(|_| wrong("pattern", "not a text of visible ASCII"))?;
    text.parse().map(Some).map_err(|message| wrong("pattern", message))
}
