//! Lists, page by page: `limit`, `cursor`, and the filters of the list.
//!
//! A cursor is a sealed text: the version of its form, when it ends, what it belongs to (path and filters), and the place after which
//! the next page begins. Whoever holds one learns nothing from it and can't make one.

use serde::de::DeserializeOwned;
use sha2::{Digest, Sha256};
use utoipa::openapi::path::{OperationBuilder, Parameter, ParameterBuilder, ParameterIn};
use utoipa::openapi::schema::{RefBuilder, SchemaType, Type};
use utoipa::openapi::{ObjectBuilder, RefOr, Required, Schema};
use utoipa::{PartialSchema, ToSchema};

use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use domain::time::{DAY_SECONDS, Moment};

use super::answer::Shape;
use super::granted::Parts;
use super::input::{Input, pairs, parameters, words};
use crate::edge::Edge;
use crate::key::{Binding, Sealing};
use crate::problem::{Code, Place, Problem};
use crate::wire::{Cursor, Int};

/// Items of a page when nothing is said.
const LIMIT_DEFAULT: usize = 50;
/// Version of the form of a cursor.
const VERSION: u8 = 1;
/// Version, end, digest of path and filters.
const HEAD_BYTES: usize = 1 + 8 + 16;

/// A cursor belongs to its list by what is in it.
const BINDING: Binding<'static> = Binding { sealing: Sealing::Cursor, owner: "", secret: "" };

/// The query of a list: `limit`, `cursor`, and the members of `Filter`, one parameter each. `Page<()>` has no filter.
#[derive(Debug)]
pub struct Page<Filter> {
    /// What is asked for.
    pub filter: Filter,
    /// The last place of the page before; the page begins behind it.
    pub after: Option<String>,
    limit: usize,
    cursor: Option<Cursor>,
    belongs_to: [u8; 16],
}

/// A page of a list.
pub trait PageOf: Shape {
    /// Its items.
    type Item;

    /// Puts it together.
    fn of(items: Vec<Self::Item>, next: Option<Cursor>) -> Self;
}

impl<Filter> Page<Filter> {
    /// Most items of the page.
    pub fn limit(&self) -> usize {
        self.limit
    }

    /// How many rows to read for [`Page::answer`]: one more than the page holds, so that the last page is known to be the last.
    pub fn rows_max(&self) -> usize {
        self.limit + 1
    }

    /// The page that begins with these rows. `place` is what a row is ordered by; it must be a text of 256 bytes at most.
    pub fn answer<P: PageOf, Row>(
        &self,
        edge: &Edge,
        mut rows: Vec<Row>,
        place: impl Fn(&Row) -> &str,
        item: impl Fn(Row) -> P::Item,
    ) -> Result<P, Problem> {
        let next = self.next(&mut rows, place);
        self.turn(edge, rows.into_iter().map(item).collect(), next.as_deref())
    }

    /// Takes off the row that is one too many; the place behind which the next page begins. For who leaves rows out of the page.
    pub fn next<Row>(&self, rows: &mut Vec<Row>, place: impl Fn(&Row) -> &str) -> Option<String> {
        let is_last = rows.len() <= self.limit;
        rows.truncate(self.limit);
        rows.last().filter(|_| !is_last).map(|row| place(row).to_owned())
    }

    /// Does this place stand behind the page before?
    pub fn is_after(&self, place: &str) -> bool {
        self.after.as_deref().is_none_or(|after| place > after)
    }

    /// The page of these items, for who knows by itself behind which place the next one begins; none: this is the end.
    pub fn turn<P: PageOf>(&self, edge: &Edge, items: Vec<P::Item>, next: Option<&str>) -> Result<P, Problem> {
        Ok(P::of(items, next.map(|place| self.seal(edge, place)).transpose()?))
    }

    fn seal(&self, edge: &Edge, place: &str) -> Result<Cursor, Problem> {
        let mut clear = vec![VERSION];
        clear.extend(edge.clock.now().plus_seconds(DAY_SECONDS).0.to_be_bytes());
        clear.extend(self.belongs_to);
        clear.extend(place.as_bytes());
        URL_SAFE_NO_PAD.encode(edge.keys.seal(&BINDING, &clear)?).parse().map_err(|_| Code::InternalError.into())
    }

    /// The place in a cursor, if it belongs to this list and has not ended.
    fn place(&self, edge: &Edge, cursor: &Cursor) -> Option<String> {
        let sealed = URL_SAFE_NO_PAD.decode(cursor.as_str()).ok()?;
        let clear = edge.keys.unseal(&BINDING, &sealed).ok()?;
        let (head, place) = clear.split_at_checked(HEAD_BYTES)?;
        let (version, head) = head.split_first()?;
        let (ends_at, belongs_to) = head.split_first_chunk()?;
        let is_good =
            *version == VERSION && Moment(i64::from_be_bytes(*ends_at)) > edge.clock.now() && *belongs_to == self.belongs_to;
        if is_good { String::from_utf8(place.to_vec()).ok() } else { None }
    }
}

impl<Filter: DeserializeOwned + ToSchema + 'static> Input for Page<Filter> {
    type Name = Self;

    const HAS_QUERY: bool = true;
    const REFUSALS: &'static [Code] = &[Code::CursorInvalid];

    fn read(parts: &Parts) -> Result<Self, Problem> {
        let mut pairs = pairs(&parts.http)?;
        let mut take = |name| Some(pairs.remove(pairs.iter().position(|(known, _)| known == name)?).1);
        let wrong = |name, message| Problem::from(Code::ParameterInvalid).at(Place::Query, name, "parameter", message);
        let limit = match take("limit") {
            Some(text) => {
                let is_plain = text.bytes().all(|byte| byte.is_ascii_digit());
                let limit = text.parse().ok().filter(|limit| is_plain && (1..=200).contains(limit));
                limit.ok_or_else(|| wrong("limit", "a whole number, 1 to 200"))?
            }
            None => LIMIT_DEFAULT,
        };
        let cursor = take("cursor").map(|text| text.parse()).transpose().map_err(|message| wrong("cursor", message))?;
        pairs.sort();
        let belongs_to = belongs_to(parts.http.path(), &pairs);
        Ok(Self { filter: words(pairs, Place::Query)?, after: None, limit, cursor, belongs_to })
    }

    fn name(&self) -> &Self {
        self
    }

    fn open(&mut self, edge: &Edge) -> Result<(), Problem> {
        if let Some(cursor) = self.cursor.take() {
            self.after = Some(self.place(edge, &cursor).ok_or(Code::CursorInvalid)?);
        }
        Ok(())
    }

    fn describe(operation: OperationBuilder) -> OperationBuilder {
        parameters::<Filter>(operation, &ParameterIn::Query)
            .parameter(described::<Int<1, 200>>(
                "limit",
                "Most items of the page; 50 when absent. A page may have fewer, even none",
            ))
            .parameter(described::<Cursor>("cursor", "`nextCursor` of the page before, with the same filters; good for 24 hours"))
    }

    fn schemas(schemas: &mut Vec<(String, RefOr<Schema>)>) {
        Filter::schemas(schemas);
    }
}

fn described<T: PartialSchema>(name: &str, what: &str) -> Parameter {
    ParameterBuilder::new()
        .name(name)
        .parameter_in(ParameterIn::Query)
        .required(Required::False)
        .description(Some(what))
        .schema(Some(T::schema()))
        .build()
}

/// Path and filters as one short mark; the order in which filters were sent doesn't count.
fn belongs_to(path: &str, filters: &[(std::borrow::Cow<'_, str>, std::borrow::Cow<'_, str>)]) -> [u8; 16] {
    let mut digest = Sha256::new();
    for part in std::iter::once(path).chain(filters.iter().flat_map(|(name, value)| [name.as_ref(), value.as_ref()])) {
        digest.update(part.len().to_be_bytes());
        digest.update(part);
    }
    let mut mark = [0; 16];
    mark.copy_from_slice(&digest.finalize()[..16]);
    mark
}

/// Declares the page of a list: `{items, nextCursor}`.
#[macro_export]
macro_rules! page {
    (#[doc = $doc:literal] $name:ident of $item:ty) => {
        #[doc = $doc]
        #[derive(Debug, serde::Serialize)]
        #[serde(rename_all = "camelCase")]
        pub struct $name {
            items: $crate::wire::List<$item, 0, 200>,
            next_cursor: Option<$crate::wire::Cursor>,
        }

        impl $crate::operation::Shape for $name {}

        impl $crate::operation::PageOf for $name {
            type Item = $item;

            fn of(items: Vec<$item>, next_cursor: Option<$crate::wire::Cursor>) -> Self {
                Self { items: $crate::wire::List::server(items), next_cursor }
            }
        }

        // Not derived: utoipa's derive would ask each user of this macro to import what stands in it.
        impl utoipa::PartialSchema for $name {
            fn schema() -> utoipa::openapi::RefOr<utoipa::openapi::Schema> {
                $crate::operation::page_schema::<$crate::wire::List<$item, 0, 200>>($doc)
            }
        }

        impl utoipa::ToSchema for $name {
            fn name() -> std::borrow::Cow<'static, str> {
                stringify!($name).into()
            }

            fn schemas(schemas: &mut Vec<(String, utoipa::openapi::RefOr<utoipa::openapi::Schema>)>) {
                $crate::operation::page_schemas::<$crate::wire::List<$item, 0, 200>>(schemas);
            }
        }
    };
}

/// For [`page!`]: `items` and `nextCursor`.
pub fn page_schema<Items: ToSchema>(description: &str) -> RefOr<Schema> {
    let items = RefBuilder::new().ref_location_from_schema_name(Items::name()).description(Some("In the order of the list."));
    let next = ObjectBuilder::new()
        .schema_type(SchemaType::from_iter([Type::String, Type::Null]))
        .pattern(Some(Cursor::PATTERN))
        .description(Some("Where the next page begins; null at the end."));
    ObjectBuilder::new()
        .schema_type(Type::Object)
        .description(Some(description.trim()))
        .property("items", items)
        .property("nextCursor", next)
        .into()
}

/// For [`page!`]: what its items need.
pub fn page_schemas<Items: ToSchema>(schemas: &mut Vec<(String, RefOr<Schema>)>) {
    schemas.push((Items::name().into(), Items::schema()));
    Items::schemas(schemas);
}
