//! Instants. In answers UTC, `Z`, always three decimals; in requests any offset, no leap second, 1970 to 9999.

use std::borrow::Cow;
use std::sync::LazyLock;

use domain::time::Moment;
use regex::Regex;
use serde::de::Error as _;
use serde::ser::Error as _;
use serde::{Deserialize, Deserializer, Serialize, Serializer};
use time::OffsetDateTime;
use time::format_description::well_known::Rfc3339;
use time::macros::format_description;
use utoipa::openapi::schema::{KnownFormat, SchemaFormat, Type};
use utoipa::openapi::{ObjectBuilder, RefOr, Schema};
use utoipa::{PartialSchema, ToSchema};

/// `time` of the contract: milliseconds since 1970.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Time(Moment);

impl From<Moment> for Time {
    fn from(moment: Moment) -> Self {
        Self(moment)
    }
}

impl From<Time> for Moment {
    fn from(time: Time) -> Self {
        time.0
    }
}

impl Serialize for Time {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        let form = format_description!("[year]-[month]-[day]T[hour]:[minute]:[second].[subsecond digits:3]Z");
        let nanoseconds = i128::from(self.0.0) * 1_000_000;
        let time = OffsetDateTime::from_unix_timestamp_nanos(nanoseconds).map_err(S::Error::custom)?;
        to.serialize_str(&time.format(form).map_err(S::Error::custom)?)
    }
}

/// RFC 3339 without leap seconds, and with the years that the contract takes; enforced and published. Which days a month has is left
/// to `format: date-time`.
const PATTERN: &str = r"^(19[7-9][0-9]|[2-9][0-9]{3})-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](\.[0-9]{1,9})?(Z|[+-]([01][0-9]|2[0-3]):[0-5][0-9])$";
/// 1970-01-01T00:00:00.000Z and 9999-12-31T23:59:59.999Z: what its offset carries beyond them counts as the nearer one.
const FIRST: i128 = 0;
const LAST: i128 = 253_402_300_799_999;

/// A text of RFC 3339 as a moment; what is finer than a millisecond is cut.
fn read(text: &str) -> Option<Moment> {
    // A pattern that doesn't compile matches nothing (the test below would fail).
    static COMPILED: LazyLock<Option<Regex>> = LazyLock::new(|| Regex::new(PATTERN).ok());
    if !COMPILED.as_ref()?.is_match(text) {
        return None;
    }
    let nanoseconds = OffsetDateTime::parse(text, &Rfc3339).ok()?.unix_timestamp_nanos();
    i64::try_from((nanoseconds / 1_000_000).clamp(FIRST, LAST)).ok().map(Moment)
}

impl<'de> Deserialize<'de> for Time {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        let text = Cow::<'de, str>::deserialize(from)?;
        read(&text).map(Self).ok_or_else(|| D::Error::custom("a time of RFC 3339, 1970 to 9999, no leap second"))
    }
}

impl PartialSchema for Time {
    fn schema() -> RefOr<Schema> {
        let format = SchemaFormat::KnownFormat(KnownFormat::DateTime);
        ObjectBuilder::new().schema_type(Type::String).format(Some(format)).pattern(Some(PATTERN)).into()
    }
}

impl ToSchema for Time {
    fn name() -> Cow<'static, str> {
        "_Time".into()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn there_and_back() {
        for (sent, shown) in [
            ("2026-11-22T01:50:00Z", "2026-11-22T01:50:00.000Z"),
            ("2026-11-22T03:20:00.1239+01:30", "2026-11-22T01:50:00.123Z"),
            ("1970-01-01T00:00:00.000Z", "1970-01-01T00:00:00.000Z"),
            ("1970-01-01T00:00:00+14:00", "1970-01-01T00:00:00.000Z"),
            ("9999-12-31T23:59:59.9999-23:59", "9999-12-31T23:59:59.999Z"),
        ] {
            let time: Time = serde_json::from_value(sent.into()).unwrap();
            assert_eq!(serde_json::to_value(time).unwrap(), shown);
        }
        for bad in [
            "2026-12-31T23:59:60Z",
            "1969-12-31T23:59:59Z",
            "0090-07-23T08:51:45Z",
            "10000-01-01T00:00:00Z",
            "2026-11-22",
            "2026-11-22T01:50:00",
            "2026-11-22t01:50:00z",
            "2026-11-22 01:50:00Z",
            "2026-11-22T01:50:00.1234567890Z",
            "2026-02-30T00:00:00Z",
        ] {
            assert!(serde_json::from_value::<Time>(bad.into()).is_err(), "{bad}");
        }
    }
}
