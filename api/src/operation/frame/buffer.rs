//! Bytes that may hold a secret: wiped when they are dropped and when they move to a larger place.

use std::io;

use actix_web::web::Bytes;
use zeroize::{Zeroize, Zeroizing};

/// Enough for most bodies, so that hardly any moves.
const FIRST_BYTES: usize = 1024;

/// A growing text of bytes. No `Debug`.
#[derive(Default)]
pub struct Buffer(Zeroizing<Vec<u8>>);

impl Buffer {
    /// Adds bytes.
    pub fn extend(&mut self, bytes: &[u8]) {
        let needed = self.0.len() + bytes.len();
        if needed > self.0.capacity() {
            let mut larger = Vec::with_capacity(needed.next_power_of_two().max(FIRST_BYTES));
            larger.extend_from_slice(&self.0);
            // A plain `Vec` would leave the old place as it was.
            std::mem::replace(&mut *self.0, larger).zeroize();
        }
        self.0.extend_from_slice(bytes);
    }

    /// The bytes.
    pub fn as_slice(&self) -> &[u8] {
        &self.0
    }

    /// As a body of an answer; wiped when the connection has written it.
    pub fn into_bytes(self) -> Bytes {
        Bytes::from_owner(self.0)
    }
}

impl io::Write for Buffer {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.extend(bytes);
        Ok(bytes.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}
