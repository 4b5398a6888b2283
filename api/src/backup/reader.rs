//! Reads a backup, chunk by chunk, opened or not; and never more of it at once than a chunk.

use std::io::{self, Read};

use sha2::{Digest as _, Sha256};

use super::format::{
    CHUNK_BYTES, FORMAT, FormatError, HEADER_BYTES_MAX, Header, MAGIC, MANIFEST_BYTES_MAX, Manifest, SIGNATURE_BYTES, TAG_BYTES,
};
use crate::key::StreamKey;

/// A backup that is being read.
pub struct Reader<R> {
    from: R,
    hasher: Sha256,
    /// What it says at its beginning.
    pub header: Header,
    head: [u8; 32],
    chunks: u32,
    is_over: bool,
}

/// What comes after the chunks.
pub struct Tail {
    /// Read.
    pub manifest: Manifest,
    /// As it is signed.
    pub bytes: Vec<u8>,
    /// By whom, says the manifest.
    pub signature: Vec<u8>,
}

impl<R: Read> Reader<R> {
    /// Reads the header.
    pub fn begin(mut from: R) -> Result<Self, FormatError> {
        let mut start = [0; MAGIC.len() + 8];
        match from.read_exact(&mut start) {
            Err(error) if error.kind() == io::ErrorKind::UnexpectedEof => return Err(FormatError::NotABackup),
            read => read?,
        }
        let (magic, [a, b, c, d, length @ ..]) = start.split_first_chunk().ok_or(FormatError::NotABackup)? else {
            return Err(FormatError::NotABackup);
        };
        if magic != MAGIC {
            return Err(FormatError::NotABackup);
        }
        match u32::from_be_bytes([*a, *b, *c, *d]) {
            FORMAT => {}
            newer if newer > FORMAT => return Err(FormatError::Newer(newer)),
            _ => return Err(FormatError::NotABackup),
        }
        let length = length.try_into().map(u32::from_be_bytes).map_err(|_| FormatError::NotABackup)?;
        let bytes = exactly(&mut from, length, HEADER_BYTES_MAX)?;
        let header = serde_json::from_slice(&bytes).map_err(|_| FormatError::Damaged("its header can't be read"))?;
        let hasher = Sha256::new_with_prefix(start).chain_update(&bytes);
        let head = hasher.clone().finalize().into();
        Ok(Self { from, hasher, header, head, chunks: 0, is_over: false })
    }

    /// The next chunk, sealed, and its number; none after the last.
    fn sealed(&mut self) -> Result<Option<(u32, Vec<u8>)>, FormatError> {
        if self.is_over {
            return Ok(None);
        }
        let [tag, length @ ..] = array::<5>(&mut self.from)?;
        self.is_over = match tag {
            b'C' => false,
            b'L' => true,
            _ => return Err(FormatError::Damaged("there is no chunk where one must be")),
        };
        let bytes = exactly(&mut self.from, u32::from_be_bytes(length), CHUNK_BYTES + TAG_BYTES)?;
        let is_full = bytes.len() == CHUNK_BYTES + TAG_BYTES;
        if bytes.len() < TAG_BYTES || !(is_full || self.is_over) {
            return Err(FormatError::Damaged("a chunk is too short"));
        }
        self.hasher.update([&[tag], &length[..], &bytes].concat());
        let number = self.chunks;
        self.chunks = number.checked_add(1).ok_or(FormatError::Damaged("there are too many chunks"))?;
        Ok(Some((number, bytes)))
    }

    /// Goes past all chunks without opening any.
    pub fn skip(&mut self) -> Result<(), FormatError> {
        while self.sealed()?.is_some() {}
        Ok(())
    }

    /// What is sealed in the chunks.
    pub fn open(&mut self, key: StreamKey) -> Clear<'_, R> {
        Clear { reader: self, key, chunk: zeroize::Zeroizing::new(Vec::new()), read: 0 }
    }

    /// The manifest, when all chunks were read: it follows from them, and nothing follows it. Who has signed it is yet to be asked.
    pub fn finish(mut self) -> Result<Tail, FormatError> {
        if !self.is_over {
            return Err(FormatError::Damaged("its rows end before its chunks"));
        }
        let [tag, length @ ..] = array::<5>(&mut self.from)?;
        if tag != b'M' {
            return Err(FormatError::Damaged("there is no manifest where it must be"));
        }
        let bytes = exactly(&mut self.from, u32::from_be_bytes(length), MANIFEST_BYTES_MAX)?;
        let signature = array::<SIGNATURE_BYTES>(&mut self.from)?.to_vec();
        if self.from.read(&mut [0])? > 0 {
            return Err(FormatError::Damaged("something follows its end"));
        }
        let manifest: Manifest =
            serde_json::from_slice(&bytes).map_err(|_| FormatError::Damaged("its manifest can't be read"))?;
        let header = &self.header;
        let is_same = manifest.backup_id == header.backup_id
            && manifest.made_at == header.made_at
            && manifest.schema == header.schema
            && manifest.kek_id == header.kek.kek_id
            && manifest.kek_id == header.key.kek_id;
        if !is_same || manifest.chunks != self.chunks || manifest.body != hex::encode(self.hasher.finalize()) {
            return Err(FormatError::Damaged("its manifest is that of something else"));
        }
        Ok(Tail { manifest, bytes, signature })
    }
}

/// Exactly so many bytes, if they are no more than that.
fn exactly(from: &mut impl Read, length: u32, most: usize) -> Result<Vec<u8>, FormatError> {
    let length = length as usize;
    if length > most {
        return Err(FormatError::Damaged("a length is beyond all bounds"));
    }
    let mut bytes = Vec::new();
    // what is said to come takes no room before it does
    if from.take(length as u64).read_to_end(&mut bytes)? == length {
        Ok(bytes)
    } else {
        Err(FormatError::Damaged("it was cut off"))
    }
}

fn array<const N: usize>(from: &mut impl Read) -> Result<[u8; N], FormatError> {
    let mut array = [0; N];
    match from.read_exact(&mut array) {
        Ok(()) => Ok(array),
        Err(error) if error.kind() == io::ErrorKind::UnexpectedEof => Err(FormatError::Damaged("it was cut off")),
        Err(error) => Err(error.into()),
    }
}

/// The rows of a backup. What fails is a [`FormatError`] inside of the error.
pub struct Clear<'a, R> {
    reader: &'a mut Reader<R>,
    key: StreamKey,
    chunk: zeroize::Zeroizing<Vec<u8>>,
    read: usize,
}

impl<R: Read> Read for Clear<'_, R> {
    fn read(&mut self, to: &mut [u8]) -> io::Result<usize> {
        while self.read == self.chunk.len() {
            let Some((number, sealed)) = self.reader.sealed().map_err(io::Error::other)? else { return Ok(0) };
            let is_last = self.reader.is_over;
            let opened = self.key.open(number, is_last, &self.reader.head, &sealed);
            self.chunk = opened.map_err(|_| io::Error::other(FormatError::Chunk(number)))?;
            self.read = 0;
        }
        let length = to.len().min(self.chunk.len() - self.read);
        to[..length].copy_from_slice(&self.chunk[self.read..self.read + length]);
        self.read += length;
        Ok(length)
    }
}
