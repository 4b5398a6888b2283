//! Writes a backup: the header, the rows in sealed chunks as they come, the manifest.

use std::io::{self, Write};

use sha2::{Digest as _, Sha256};

use super::format::{CHUNK_BYTES, FORMAT, HEADER_BYTES_MAX, Header, MAGIC, MANIFEST_BYTES_MAX};
use crate::key::StreamKey;

/// Takes rows, and keeps no more than a chunk of them.
pub struct Writer<'a> {
    to: &'a mut dyn Write,
    hasher: Sha256,
    key: StreamKey,
    /// The hash of all before the first chunk.
    header: [u8; 32],
    clear: Vec<u8>,
    chunk: u32,
}

impl<'a> Writer<'a> {
    /// Writes the header.
    pub fn begin(to: &'a mut dyn Write, header: &Header, key: StreamKey) -> io::Result<Self> {
        let header = serde_json::to_vec(header)?;
        let head = [MAGIC.as_slice(), &FORMAT.to_be_bytes(), &length(&header, HEADER_BYTES_MAX)?, &header].concat();
        to.write_all(&head)?;
        let hasher = Sha256::new_with_prefix(&head);
        let header = hasher.clone().finalize().into();
        Ok(Self { to, hasher, key, header, clear: Vec::with_capacity(CHUNK_BYTES), chunk: 0 })
    }

    fn put(&mut self, is_last: bool) -> io::Result<()> {
        let sealed = self.key.seal(self.chunk, is_last, &self.header, &self.clear).map_err(io::Error::other)?;
        let length = length(&sealed, usize::MAX)?;
        for part in [if is_last { b"L" } else { b"C" }, &length[..], &sealed] {
            self.hasher.update(part);
            self.to.write_all(part)?;
        }
        self.clear.clear();
        self.chunk = self.chunk.checked_add(1).ok_or_else(|| io::Error::other("too large for a backup"))?;
        Ok(())
    }

    /// Writes the last chunk. The hash of all so far, how many chunks there are, and what comes after them.
    pub fn end(mut self) -> io::Result<([u8; 32], u32, End<'a>)> {
        self.put(true)?;
        Ok((self.hasher.finalize().into(), self.chunk, End(self.to)))
    }
}

impl Write for Writer<'_> {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        if self.clear.len() == CHUNK_BYTES {
            self.put(false)?; // there is more: it was not the last one
        }
        let taken = bytes.len().min(CHUNK_BYTES - self.clear.len());
        self.clear.extend_from_slice(&bytes[..taken]);
        Ok(taken)
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(()) // a chunk is written when it is full
    }
}

/// What is yet to be written.
pub struct End<'a>(&'a mut dyn Write);

impl End<'_> {
    /// Writes the manifest and its signature.
    pub fn manifest(self, manifest: &[u8], signature: &[u8]) -> io::Result<()> {
        let length = length(manifest, MANIFEST_BYTES_MAX)?;
        [b"M", &length[..], manifest, signature].into_iter().try_for_each(|part| self.0.write_all(part))
    }
}

fn length(bytes: &[u8], most: usize) -> io::Result<[u8; 4]> {
    let length = u32::try_from(bytes.len()).ok().filter(|_| bytes.len() <= most);
    length.map(u32::to_be_bytes).ok_or_else(|| io::Error::other("too large for a backup"))
}
