//! A backup as a file: how it is sealed, what it says of itself, and how each of that is checked. Here belongs the format; never SQL, the rows'
//! own form, or a secret in clear: what is sealed in the tables stays sealed within.
//!
//! ```text
//! "STRONGROOMBACKUP", u32 format, u32 length, header (JSON)
//! chunks of the rows, AES-256-GCM: 'C' for each but the last, 'L' for that; u32 length, cipher text and tag
//! 'M', u32 length, manifest (JSON); Ed25519 signature, 64 bytes
//! ```
//!
//! The header has the backup's own key, sealed by a data key of the purpose `backup`, and that one wrapped by the KEK: who has the KEK needs
//! nothing else. Its hash is bound into each chunk. The manifest says what the backup holds and the hash of all before it, and is signed by
//! the key that signs the journal's checkpoints: so a backup is checked without being opened.

pub mod file;
pub mod format;
pub mod make;
pub mod place;
pub mod reader;
pub mod restore;
pub mod verify;
pub mod writer;

#[cfg(test)]
mod tests;
