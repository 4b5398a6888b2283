//! The header If-None-Match.

use std::str::FromStr;

use utoipa::openapi::path::{OperationBuilder, ParameterBuilder, ParameterIn};
use utoipa::openapi::schema::Type;
use utoipa::openapi::{ObjectBuilder, Required};

use super::{Input, header};
use crate::operation::frame::granted::Parts;
use crate::problem::{Code, Problem};

/// So many tags in one header, each of so many characters.
const TAGS_MAX: usize = 8;
const TAG_CHARS_MAX: usize = 64;
/// What the client has already: the answer 304 tells it that it is still so.
#[derive(Debug)]
pub enum IfNoneMatch {
    /// Something.
    Any,
    /// What has one of these tags, without quotes; a weak one is like a strong one (RFC 9110, 13.1.2).
    Tags(Vec<String>),
}

impl IfNoneMatch {
    /// Is what has this tag known to the client?
    pub fn knows(&self, tag: &str) -> bool {
        match self {
            Self::Any => true,
            Self::Tags(tags) => tags.iter().any(|known| known == tag),
        }
    }
}

impl FromStr for IfNoneMatch {
    type Err = &'static str;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        if text == "*" {
            return Ok(Self::Any);
        }
        // What is no tag of ours is none that we know: whoever sends it gets the whole answer.
        Ok(Self::Tags(text.split(',').take(TAGS_MAX).filter_map(tag).collect()))
    }
}

fn tag(text: &str) -> Option<String> {
    let text = text.trim_matches(' ');
    let tag = text.strip_prefix("W/").unwrap_or(text).strip_prefix('"')?.strip_suffix('"')?;
    let is_plain = tag.bytes().all(|byte| byte.is_ascii_graphic() && byte != b'"');
    (is_plain && (1..=TAG_CHARS_MAX).contains(&tag.len())).then(|| tag.to_owned())
}

impl Input for IfNoneMatch {
    type Name = Self;

    const REFUSALS: &'static [Code] = &[Code::HeaderInvalid];

    fn read(parts: &Parts) -> Result<Self, Problem> {
        Ok(header(&parts.http, "If-None-Match")?.unwrap_or(Self::Tags(Vec::new())))
    }

    fn name(&self) -> &Self {
        self
    }

    fn describe(operation: OperationBuilder) -> OperationBuilder {
        let schema = ObjectBuilder::new().schema_type(Type::String);
        operation.parameter(
            ParameterBuilder::new()
                .name("If-None-Match")
                .parameter_in(ParameterIn::Header)
                .required(Required::False)
                .description(Some("The `ETag` of the last answer: 304 without a body when it is still so"))
                .schema(Some(schema)),
        )
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn tags_or_any_and_what_is_none_is_not_known() {
        for (text, known, unknown) in [("\"a\"", "a", "b"), ("W/\"a\"", "a", "W/a"), ("\"b\", W/\"a-_1\"", "a-_1", "")] {
            let read: IfNoneMatch = text.parse().unwrap();
            assert!(read.knows(known) && !read.knows(unknown), "{text}");
        }
        assert!("*".parse::<IfNoneMatch>().unwrap().knows("a"));
        for text in ["", "a", "\"\"", "\"a", "w/\"a\"", "\"a\" \"b\"", "*, \"b\""] {
            assert!(!text.parse::<IfNoneMatch>().unwrap().knows("a"), "{text}");
        }
        let many = [["\"b\""; 8].join(","), "\"a\"".into()].join(",");
        assert!(!many.parse::<IfNoneMatch>().unwrap().knows("a"), "they are bounded");
    }
}
