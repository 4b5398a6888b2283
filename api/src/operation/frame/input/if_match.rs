//! The header If-Match.

use std::str::FromStr;

use utoipa::openapi::path::{OperationBuilder, ParameterBuilder, ParameterIn};
use utoipa::openapi::schema::Type;
use utoipa::openapi::{ObjectBuilder, Required};

use super::{Input, header};
use crate::operation::frame::granted::Parts;
use crate::problem::{Code, Problem};

const PATTERN: &str = r#"^("[1-9][0-9]{0,15}"|\*)$"#;

/// The revision that the object must still have; `None` when the header is absent or `*`. Weak tags are refused.
#[derive(Debug)]
pub struct IfMatch(pub Option<i64>);

impl FromStr for IfMatch {
    type Err = &'static str;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        if text == "*" {
            return Ok(Self(None));
        }
        let digits = text.strip_prefix('"').and_then(|text| text.strip_suffix('"')).unwrap_or_default();
        let is_plain = digits.len() <= 16 && !digits.starts_with('0') && digits.bytes().all(|byte| byte.is_ascii_digit());
        let revision = digits.parse().ok().filter(|_| is_plain);
        revision.map(|revision| Self(Some(revision))).ok_or("a revision in quotes, or *")
    }
}

impl Input for IfMatch {
    type Name = Self;

    const REFUSALS: &'static [Code] = &[Code::HeaderInvalid, Code::RevisionStale];

    fn read(parts: &Parts) -> Result<Self, Problem> {
        Ok(header(&parts.http, "If-Match")?.unwrap_or(Self(None)))
    }

    fn name(&self) -> &Self {
        self
    }

    fn describe(operation: OperationBuilder) -> OperationBuilder {
        let schema = ObjectBuilder::new().schema_type(Type::String).pattern(Some(PATTERN));
        operation.parameter(
            ParameterBuilder::new()
                .name("If-Match")
                .parameter_in(ParameterIn::Header)
                .required(Required::False)
                .description(Some("Do it only if the object still has this revision: its `revision` in quotes, or `*`"))
                .schema(Some(schema)),
        )
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn one_strong_tag_or_any() {
        let pattern = regex::Regex::new(PATTERN).unwrap();
        for (text, revision) in [("\"1\"", Some(1)), ("\"9007199254740991\"", Some(9_007_199_254_740_991)), ("*", None)] {
            assert_eq!(text.parse::<IfMatch>().map(|tag| tag.0), Ok(revision));
            assert!(pattern.is_match(text));
        }
        for text in ["", "1", "\"\"", "\"01\"", "\"0\"", "W/\"1\"", "\"1\", \"2\"", "\"12345678901234567\"", "\"+1\""] {
            assert!(text.parse::<IfMatch>().is_err() && !pattern.is_match(text), "{text}");
        }
    }
}
