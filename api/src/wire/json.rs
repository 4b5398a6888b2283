//! What no typed reader sees: double keys, `null`, depth. A body passes here before it is read as its type.

use std::collections::HashSet;
use std::fmt;

use serde::de::{DeserializeSeed, Deserializer, Error, MapAccess, SeqAccess, Visitor};

/// Deepest nesting of a body.
const DEPTH_MAX: usize = 16;

/// Not JSON, not UTF-8, a double key, too deep: 400 `body-malformed`.
#[derive(Debug, PartialEq, Eq)]
pub struct Malformed;

/// Reads the whole body once. The answer is the pointer of the first `null`, which no request may hold (400 `body-invalid`).
pub fn scan(body: &[u8]) -> Result<Option<String>, Malformed> {
    let mut null = None;
    let mut reader = serde_json::Deserializer::from_slice(body);
    Walk { depth: 0, null: &mut null }.deserialize(&mut reader).map_err(|_| Malformed)?;
    reader.end().map_err(|_| Malformed)?;
    Ok(null)
}

struct Walk<'a> {
    depth: usize,
    /// Built from its end to its beginning, on the way back: what holds no `null` costs no text.
    null: &'a mut Option<String>,
}

impl Walk<'_> {
    fn deeper<E: Error>(&self) -> Result<usize, E> {
        if self.depth < DEPTH_MAX { Ok(self.depth + 1) } else { Err(E::custom("too deep")) }
    }
}

impl<'de> DeserializeSeed<'de> for Walk<'_> {
    type Value = ();

    fn deserialize<D: Deserializer<'de>>(self, from: D) -> Result<(), D::Error> {
        from.deserialize_any(self)
    }
}

impl<'de> Visitor<'de> for Walk<'_> {
    type Value = ();

    fn expecting(&self, to: &mut fmt::Formatter<'_>) -> fmt::Result {
        to.write_str("JSON")
    }

    fn visit_bool<E>(self, _: bool) -> Result<(), E> {
        Ok(())
    }

    fn visit_i64<E>(self, _: i64) -> Result<(), E> {
        Ok(())
    }

    fn visit_u64<E>(self, _: u64) -> Result<(), E> {
        Ok(())
    }

    fn visit_f64<E>(self, _: f64) -> Result<(), E> {
        Ok(())
    }

    fn visit_str<E>(self, _: &str) -> Result<(), E> {
        Ok(())
    }

    fn visit_unit<E>(self) -> Result<(), E> {
        self.null.get_or_insert_default();
        Ok(())
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut items: A) -> Result<(), A::Error> {
        let depth = self.deeper()?;
        let mut place = 0_usize;
        loop {
            let known = self.null.is_some();
            if items.next_element_seed(Walk { depth, null: self.null })?.is_none() {
                return Ok(());
            }
            if let Some(pointer) = self.null.as_mut().filter(|_| !known) {
                pointer.insert_str(0, &format!("/{place}"));
            }
            place += 1;
        }
    }

    fn visit_map<A: MapAccess<'de>>(self, mut members: A) -> Result<(), A::Error> {
        let depth = self.deeper()?;
        let mut seen = HashSet::new();
        while let Some(key) = members.next_key::<String>()? {
            let known = self.null.is_some();
            members.next_value_seed(Walk { depth, null: self.null })?;
            if let Some(pointer) = self.null.as_mut().filter(|_| !known) {
                pointer.insert_str(0, &format!("/{}", key.replace('~', "~0").replace('/', "~1")));
            }
            if !seen.insert(key) {
                return Err(A::Error::custom("a key is there twice"));
            }
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn refuses_double_keys_nulls_and_depth() {
        assert_eq!(scan(br#"{"a":[1,{"b":"c"}]}"#), Ok(None));
        assert_eq!(scan(br#"{"a":1,"\u0061":2}"#), Err(Malformed));
        assert_eq!(scan(br#"{"a":[1,{"b/c":null,"d":null}]}"#), Ok(Some("/a/1/b~1c".into())));
        assert_eq!(scan(b"null"), Ok(Some(String::new())));
        assert!(scan(format!("{}{}", "[".repeat(16), "]".repeat(16)).as_bytes()).is_ok());
        for bad in [&b"{} x"[..], b"{'a':1}", b"", b"\xff", b"\xef\xbb\xbf{}", br#""\ud800""#, b"NaN", b"{\"a\":1,}"] {
            assert_eq!(scan(bad), Err(Malformed));
        }
        assert_eq!(scan(format!("{}{}", "[".repeat(17), "]".repeat(17)).as_bytes()), Err(Malformed));
    }
}
