//! Instants. In answers UTC, `Z`, always three decimals; in requests any offset, no leap second, 1970 to 9999.

use std::borrow::Cow;

use domain::time::Moment;
use serde::de::Error as _;
use serde::ser::Error as _;
use serde::{Deserialize, Deserializer, Serialize, Serializer};
use time::format_description::well_known::Rfc3339;
use time::macros::format_description;
use time::{OffsetDateTime, UtcOffset};
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

/// A text of RFC 3339 as a moment; what is finer than a millisecond is cut.
fn read(text: &str) -> Option<Moment> {
    // `Rfc3339` takes a leap second at the end of a UTC day; the contract takes none.
    if text.get(17..19) == Some("60") || text.len() > 40 {
        return None;
    }
    let time = OffsetDateTime::parse(text, &Rfc3339).ok()?.checked_to_offset(UtcOffset::UTC)?;
    if !(1970..=9999).contains(&time.year()) {
        return None;
    }
    i64::try_from(time.unix_timestamp_nanos() / 1_000_000).ok().map(Moment)
}

impl<'de> Deserialize<'de> for Time {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        let text = Cow::<'de, str>::deserialize(from)?;
        read(&text).map(Self).ok_or_else(|| D::Error::custom("a time of RFC 3339, 1970 to 9999, no leap second"))
    }
}

impl PartialSchema for Time {
    fn schema() -> RefOr<Schema> {
        ObjectBuilder::new().schema_type(Type::String).format(Some(SchemaFormat::KnownFormat(KnownFormat::DateTime))).into()
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
        ] {
            let time: Time = serde_json::from_value(sent.into()).unwrap();
            assert_eq!(serde_json::to_value(time).unwrap(), shown);
        }
        for bad in ["2026-12-31T23:59:60Z", "1969-12-31T23:59:59Z", "2026-11-22", "2026-11-22T01:50:00", "2026-02-30T00:00:00Z"] {
            assert!(serde_json::from_value::<Time>(bad.into()).is_err(), "{bad}");
        }
    }
}
