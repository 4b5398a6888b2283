//! The header Last-Event-ID: what a watcher last heard.

use std::str::FromStr;

use domain::time::Moment;
use utoipa::openapi::path::{OperationBuilder, ParameterBuilder, ParameterIn};
use utoipa::openapi::schema::Type;
use utoipa::openapi::{ObjectBuilder, Required};

use crate::operation::{Input, Parts, header};
use crate::problem::{Code, Problem};

const NAME: &str = "Last-Event-ID";
const PATTERN: &str = "^(0|[1-9][0-9]{0,14})$";

/// The moment of the last event; none: from now on.
#[derive(Debug)]
pub struct LastEvent(pub Option<Moment>);

impl FromStr for LastEvent {
    type Err = &'static str;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let is_plain = (1..=15).contains(&text.len()) && text.bytes().all(|byte| byte.is_ascii_digit());
        let is_shortest = text == "0" || !text.starts_with('0');
        let moment = text.parse().ok().filter(|_| is_plain && is_shortest);
        moment.map(|moment| Self(Some(Moment(moment)))).ok_or("the id of an event")
    }
}

impl Input for LastEvent {
    type Name = Self;

    const REFUSALS: &'static [Code] = &[Code::HeaderInvalid];

    fn read(parts: &Parts) -> Result<Self, Problem> {
        Ok(header(&parts.http, NAME)?.unwrap_or(Self(None)))
    }

    fn name(&self) -> &Self {
        self
    }

    fn describe(operation: OperationBuilder) -> OperationBuilder {
        let schema = ObjectBuilder::new().schema_type(Type::String).pattern(Some(PATTERN));
        operation.parameter(
            ParameterBuilder::new()
                .name(NAME)
                .parameter_in(ParameterIn::Header)
                .required(Required::False)
                .description(Some("The `id` of the event that was heard last: what has changed since then is told first"))
                .schema(Some(schema)),
        )
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_what_an_event_has_for_its_id() {
        let pattern = regex::Regex::new(PATTERN).unwrap();
        for (text, moment) in [("0", 0), ("1800000000123", 1_800_000_000_123)] {
            assert_eq!(text.parse::<LastEvent>().unwrap().0, Some(Moment(moment)));
            assert!(pattern.is_match(text));
        }
        for text in ["", "01", "-1", "+1", "1.0", "1234567890123456"] {
            assert!(text.parse::<LastEvent>().is_err() && !pattern.is_match(text), "{text}");
        }
    }
}
