//! The seal of a row that decides access: who can write the tables, but hasn't the key, can't write himself in.

use hmac::{Hmac, KeyInit as _, Mac as _};
use sha2::Sha256;
use zeroize::Zeroizing;

use crate::row::Val;

/// HMAC-SHA-256 over table, columns and their content. The one key that this room holds; it opens no secret.
#[derive(Clone)]
pub struct RowMac(Hmac<Sha256>);

impl std::fmt::Debug for RowMac {
    fn fmt(&self, to: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        to.write_str("RowMac")
    }
}

impl RowMac {
    /// Under `key`.
    #[must_use]
    pub fn new(key: &Zeroizing<[u8; 32]>) -> Self {
        let mut block = Zeroizing::new([0; 64]); // a shorter key is padded with zeros (RFC 2104)
        block[..32].copy_from_slice(&key[..]);
        Self(Hmac::new((&*block).into()))
    }

    /// Over a row of `table`. Each value stands with its type and length: no two rows share a text.
    #[must_use]
    pub fn of(&self, table: &str, content: &[Val<'_>]) -> [u8; 32] {
        self.over(table, content).finalize().into_bytes().into()
    }

    /// Is it the one of this row? In constant time.
    #[must_use]
    pub fn is_of(&self, table: &str, content: &[Val<'_>], mac: &[u8]) -> bool {
        self.over(table, content).verify_slice(mac).is_ok()
    }

    fn over(&self, table: &str, content: &[Val<'_>]) -> Hmac<Sha256> {
        let mut mac = self.0.clone();
        let mut put = |kind: u8, bytes: &[u8]| {
            mac.update(&[kind]);
            mac.update(&(bytes.len() as u64).to_be_bytes());
            mac.update(bytes);
        };
        put(b'r', table.as_bytes());
        for value in content {
            match *value {
                Val::Int(Some(number)) => put(b'i', &number.to_be_bytes()),
                Val::Text(Some(text)) => put(b't', text.as_bytes()),
                Val::Bytes(Some(bytes)) => put(b'b', bytes),
                Val::Int(None) | Val::Text(None) | Val::Bytes(None) => put(b'n', &[]),
            }
        }
        mac
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_part_counts() {
        let mac = RowMac::new(&Zeroizing::new([7; 32]));
        let rows: [(&str, &[Val<'_>]); 7] = [
            ("a", &[]),
            ("a", &[Val::Text(Some("x"))]),
            ("b", &[Val::Text(Some("x"))]),
            ("a", &[Val::Bytes(Some(b"x"))]),
            ("a", &[Val::Text(None)]),
            ("a", &[Val::Text(Some("")), Val::Text(Some("x"))]),
            ("a", &[Val::Text(Some("x")), Val::Text(Some(""))]),
        ];
        for (n, (table, row)) in rows.iter().enumerate() {
            for (m, (other_table, other)) in rows.iter().enumerate() {
                assert_eq!(mac.is_of(table, row, &mac.of(other_table, other)), n == m);
            }
        }
        assert!(!RowMac::new(&Zeroizing::new([8; 32])).is_of("a", &[], &mac.of("a", &[])));
    }
}
