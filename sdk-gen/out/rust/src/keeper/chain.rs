//! The file of the chain.
use std::fs::{self, File, OpenOptions};
use std::io::{ErrorKind, Read, Write};
use std::os::unix::fs::{MetadataExt, OpenOptionsExt};
use std::path::{Path, PathBuf};

use aes_gcm::aead::{Aead, KeyInit, Payload};
use aes_gcm::{Aes256Gcm, Key, Nonce};
use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use rustix::fs::{Mode, OFlags};
use serde::{Deserialize, Serialize};

use super::{KeeperError, random};
use crate::Secret;

/// The most one-time passwords that a chain has.
pub(super) const OTPS_MAX: usize = 32;
const OTP_LENGTH_MAX: usize = 1024;
const FORMAT: &str = "strongroom-otp/1";
const FILE_BYTES_MAX: u64 = 64 << 10;
const MODE: u32 = 0o600;
const OTHERS: Mode = Mode::RWXG.union(Mode::RWXO);
const NONCE_BYTES: usize = 12;

/// The one-time passwords of a caller, oldest first. The server's current one is always among them.
#[derive(Clone)]
pub(super) struct Chain {
    pub(super) user_id: String,
    pub(super) otps: Vec<Secret>,
}

#[derive(Deserialize, Serialize)]
#[serde(rename_all = "camelCase")]
struct Content {
    format: String,
    user_id: String,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    otps: Option<Vec<Secret>>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    nonce: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    sealed: Option<String>,
}

/// Where a chain stands. It is read and written without leaving the thread: a login that is given up between two steps must not leave a
/// write behind that goes on without the lock.
#[derive(Clone)]
pub(super) struct ChainFile {
    pub(super) path: PathBuf,
    key: Option<Key<Aes256Gcm>>,
}

impl ChainFile {
    pub(super) fn new(path: PathBuf, key: Option<[u8; 32]>) -> Self {
        Self { path, key: key.map(Into::into) }
    }

    pub(super) fn read(&self) -> Result<Chain, KeeperError> {
        let file = self.opened()?;
        let mut text = Vec::new();
        file.take(FILE_BYTES_MAX + 1).read_to_end(&mut text)?;
        if text.len() as u64 > FILE_BYTES_MAX {
            return Err(KeeperError::Content("it is too large"));
        }
        // What the parser says of a fault may hold a part of the text.
        let content: Content = serde_json::from_slice(&text).map_err(|_| KeeperError::Content("it is no such file"))?;
        self.chain(content)
    }

    /// Writes it anew: whoever reads finds the old file or the new one, also after the power went.
    pub(super) fn write(&self, chain: &Chain) -> Result<(), KeeperError> {
        let beside = suffixed(&self.path, ".new");
        match fs::remove_file(&beside) {
            Err(error) if error.kind() != ErrorKind::NotFound => return Err(error.into()),
            _ => {}
        }
        let mut file = OpenOptions::new().write(true).create_new(true).mode(MODE).open(&beside)?;
        file.write_all(&self.content(chain)?)?;
        file.sync_all()?;
        fs::rename(&beside, &self.path)?;
        Ok(File::open(folder(&self.path))?.sync_all()?)
    }

    /// The first writing.
    pub(super) fn make(&self, chain: &Chain) -> Result<(), KeeperError> {
        match fs::symlink_metadata(&self.path) {
            Ok(_) => return Err(KeeperError::Exists),
            Err(error) if error.kind() != ErrorKind::NotFound => return Err(error.into()),
            Err(_) => {}
        }
        check(&chain.otps)?;
        self.write(chain)
    }

    fn opened(&self) -> Result<File, KeeperError> {
        // Not blocking: opening a pipe would wait for ever.
        let flags = OFlags::NOFOLLOW | OFlags::NONBLOCK;
        let file = OpenOptions::new().read(true).custom_flags(flags.bits().cast_signed()).open(&self.path)?;
        let met = file.metadata()?;
        let is_ours = met.uid() == rustix::process::geteuid().as_raw();
        if !(met.is_file() && met.nlink() == 1 && is_ours && !Mode::from_raw_mode(met.mode()).intersects(OTHERS)) {
            return Err(KeeperError::Exposed);
        }
        Ok(file)
    }

    fn chain(&self, content: Content) -> Result<Chain, KeeperError> {
        if content.format != FORMAT {
            return Err(KeeperError::Content("it has another format"));
        }
        let otps = match (&self.key, content.otps, content.nonce, content.sealed) {
            (None, Some(otps), None, None) => otps,
            (Some(key), None, Some(nonce), Some(sealed)) => opened(key, &content.user_id, &nonce, &sealed)?,
            (None, ..) => return Err(KeeperError::Content("it is sealed, and there is no key")),
            (Some(_), ..) => return Err(KeeperError::Content("it is not sealed, and there is a key")),
        };
        check(&otps)?;
        Ok(Chain { user_id: content.user_id, otps })
    }

    fn content(&self, chain: &Chain) -> Result<Vec<u8>, KeeperError> {
        let mut content =
            Content { format: FORMAT.into(), user_id: chain.user_id.clone(), otps: None, nonce: None, sealed: None };
        match &self.key {
            None => content.otps = Some(chain.otps.clone()),
            Some(key) => {
                let nonce = random::<NONCE_BYTES>()?;
                let text = serde_json::to_vec(&chain.otps).map_err(std::io::Error::from)?;
                let associated = associated(&chain.user_id);
                let payload = Payload { msg: &text, aad: associated.as_bytes() };
                let sealed = Aes256Gcm::new(key).encrypt(&Nonce::from(nonce), payload);
                content.sealed = Some(URL_SAFE_NO_PAD.encode(sealed.map_err(|_| KeeperError::Content("it can't be sealed"))?));
                content.nonce = Some(URL_SAFE_NO_PAD.encode(nonce));
            }
        }
        Ok(serde_json::to_vec(&content).map_err(std::io::Error::from)?)
    }
}

fn opened(key: &Key<Aes256Gcm>, user_id: &str, nonce: &str, sealed: &str) -> Result<Vec<Secret>, KeeperError> {
    const REFUSED: KeeperError = KeeperError::Content("its seal is broken, or made with another key");
    let nonce: [u8; NONCE_BYTES] = URL_SAFE_NO_PAD.decode(nonce).ok().and_then(|nonce| nonce.try_into().ok()).ok_or(REFUSED)?;
    let sealed = URL_SAFE_NO_PAD.decode(sealed).map_err(|_| REFUSED)?;
    let associated = associated(user_id);
    let payload = Payload { msg: &sealed, aad: associated.as_bytes() };
    let text = Aes256Gcm::new(key).decrypt(&Nonce::from(nonce), payload).map_err(|_| REFUSED)?;
    serde_json::from_slice(&text).map_err(|_| REFUSED)
}

fn associated(user_id: &str) -> String {
    format!("{FORMAT}\n{user_id}")
}

fn check(otps: &[Secret]) -> Result<(), KeeperError> {
    if otps.is_empty() || otps.len() > OTPS_MAX {
        return Err(KeeperError::Content("its chain is empty or too long"));
    }
    if otps.iter().any(|otp| otp.expose().is_empty() || otp.expose().chars().count() > OTP_LENGTH_MAX) {
        return Err(KeeperError::Content("a one-time password is empty or too long"));
    }
    Ok(())
}

/// The path with something after its name.
pub(super) fn suffixed(path: &Path, suffix: &str) -> PathBuf {
    let mut name = path.as_os_str().to_owned();
    name.push(suffix);
    name.into()
}

/// The folder that a path is in.
pub(super) fn folder(path: &Path) -> &Path {
    match path.parent() {
        Some(parent) if !parent.as_os_str().is_empty() => parent,
        _ => Path::new("."),
    }
}
