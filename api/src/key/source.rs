//! Where a KEK comes from: a file, the environment, a passphrase. Each refusal says which of them and why; none of them ever
//! makes a key but [`Kek::create_file`].

use std::{
    fs::File,
    io::{self, BufRead, Read as _, Write as _},
    path::{Path, PathBuf},
};

use argon2::{Algorithm, Argon2, Params, Version};
use base64::{Engine as _, engine::general_purpose::STANDARD};
use rustix::{
    fs::{FileType, Mode, OFlags, fchmod, fstat, open},
    io::Errno,
    process::geteuid,
};
use secrecy::{ExposeSecret as _, SecretString};
use zeroize::{Zeroize as _, Zeroizing};

use super::Kek;
use crate::entropy;

/// Bytes of a KEK.
const KEK_BYTES: usize = 32;
/// The one mode of a key file: its owner reads it, nobody else does anything.
const FILE_MODE: Mode = Mode::RUSR;
/// What a passphrase costs: 256 MiB, three passes, once at each start.
const PASSPHRASE_MEMORY_KIB: u32 = 256 * 1024;
const PASSPHRASE_PASSES: u32 = 3;
/// Bytes of a passphrase.
const PASSPHRASE_MIN: usize = 12;
const PASSPHRASE_MAX: usize = 1024;

/// Where the KEK is.
#[derive(Clone, Debug)]
pub enum KeySource {
    /// A file of 32 raw bytes.
    File(PathBuf),
    /// Text of the environment variable `STRONGROOM_KEK`: 32 bytes in hex or base64. For containers only: an environment is
    /// easier read than a file.
    Environment(Option<SecretString>),
    /// A passphrase typed at the start, and the salt it was first used with.
    Passphrase {
        /// 32 bytes, in the configuration.
        salt: [u8; 32],
    },
}

/// No KEK can be had from where the configuration says.
#[derive(Debug, thiserror::Error)]
pub enum KekError {
    /// Nothing can be read there.
    #[error("key file {path}: {error}")]
    Unreadable {
        /// The file.
        path: PathBuf,
        /// What the system says.
        error: io::Error,
    },
    /// A link may be changed to lead elsewhere.
    #[error("key file {0} is a symbolic link; give the file itself")]
    Symlink(PathBuf),
    /// A folder, a device, a pipe.
    #[error("key file {0} is not a regular file")]
    NotRegular(PathBuf),
    /// Readable or writable by more than its owner.
    #[error("key file {path} has mode {mode}; it must be 0400")]
    Mode {
        /// The file.
        path: PathBuf,
        /// Its mode, in octal.
        mode: String,
    },
    /// Who owns it may change its mode.
    #[error("key file {path} belongs to user {owner}; it must belong to {us}, who runs this")]
    Owner {
        /// The file.
        path: PathBuf,
        /// Its owner.
        owner: u32,
        /// The user of this process.
        us: u32,
    },
    /// Not 32 bytes.
    #[error("key file {path} holds {bytes} bytes; it must hold exactly 32")]
    Length {
        /// The file.
        path: PathBuf,
        /// Its length.
        bytes: u64,
    },
    /// One byte 32 times: made by a mistake, not by chance.
    #[error("the key of {0} is one byte repeated; make it from random bytes")]
    Constant(String),
    /// The file to create is there.
    #[error("key file {0} is there already; it is not replaced")]
    Exists(PathBuf),
    /// The variable is not set.
    #[error("STRONGROOM_KEK is not set")]
    Unset,
    /// The variable's text is no key.
    #[error("STRONGROOM_KEK is not 32 bytes in hex or base64")]
    NotAKey,
    /// The passphrase can't be read, or is too short or too long.
    #[error("the passphrase must be of 12 to 1024 bytes")]
    Passphrase,
    /// Standard input failed.
    #[error("the passphrase cannot be read: {0}")]
    Input(io::Error),
}

impl KeySource {
    /// Reads the KEK. `ask` gives the passphrase, and is called only where one is needed. Blocks: a passphrase takes seconds.
    pub fn read(&self, ask: impl FnOnce() -> Result<SecretString, KekError>) -> Result<Kek, KekError> {
        let bytes = match self {
            Self::File(path) => read_file(path)?,
            Self::Environment(text) => decode(text.as_ref().ok_or(KekError::Unset)?)?,
            Self::Passphrase { salt } => stretch(&ask()?, salt, PASSPHRASE_MEMORY_KIB)?,
        };
        if bytes.iter().all(|byte| *byte == bytes[0]) {
            return Err(KekError::Constant(self.name()));
        }
        Ok(Kek::new(&bytes))
    }

    /// How an error names it.
    fn name(&self) -> String {
        match self {
            Self::File(path) => path.display().to_string(),
            Self::Environment(_) => "STRONGROOM_KEK".into(),
            Self::Passphrase { .. } => "the passphrase".into(),
        }
    }
}

impl Kek {
    /// Makes a new key file, mode 0400, and its KEK. A file that is there is never touched. It and its folder are on disk when
    /// this returns: a database whose key was lost with the power is lost.
    pub fn create_file(path: &Path) -> Result<Self, KekError> {
        let unreadable = |error: io::Error| KekError::Unreadable { path: path.into(), error };
        let flags = OFlags::WRONLY | OFlags::CREATE | OFlags::EXCL | OFlags::NOFOLLOW | OFlags::CLOEXEC;
        let file = open(path, flags, FILE_MODE).map_err(|error| match error {
            Errno::EXIST => KekError::Exists(path.into()),
            error => unreadable(error.into()),
        })?;
        let bytes = entropy::bytes::<KEK_BYTES>();
        fill(File::from(file), path, bytes.as_slice()).map_err(|error| {
            let _ = std::fs::remove_file(path); // half of it is ours, and no key
            unreadable(error)
        })?;
        Ok(Self::new(&bytes))
    }
}

fn fill(mut file: File, path: &Path, bytes: &[u8]) -> io::Result<()> {
    fchmod(&file, FILE_MODE)?; // whatever the umask
    file.write_all(bytes)?;
    file.sync_all()?;
    let folder = path.parent().filter(|folder| !folder.as_os_str().is_empty()).unwrap_or(Path::new("."));
    File::open(folder)?.sync_all()
}

fn read_file(path: &Path) -> Result<Zeroizing<[u8; KEK_BYTES]>, KekError> {
    // Everything is asked of the opened file, not of its name: nobody can put another in its place between two questions.
    // NONBLOCK, because opening a pipe would wait for ever.
    let flags = OFlags::RDONLY | OFlags::NOFOLLOW | OFlags::CLOEXEC | OFlags::NONBLOCK;
    let unreadable = |error: io::Error| KekError::Unreadable { path: path.into(), error };
    let file = open(path, flags, Mode::empty()).map_err(|error| match error {
        Errno::LOOP | Errno::MLINK => KekError::Symlink(path.into()),
        error => unreadable(error.into()),
    })?;
    let stat = fstat(&file).map_err(|error| unreadable(error.into()))?;
    if FileType::from_raw_mode(stat.st_mode) != FileType::RegularFile {
        return Err(KekError::NotRegular(path.into()));
    }
    let (owner, us) = (stat.st_uid, geteuid().as_raw());
    if owner != us {
        return Err(KekError::Owner { path: path.into(), owner, us });
    }
    let mode = Mode::from_raw_mode(stat.st_mode);
    if mode != FILE_MODE {
        return Err(KekError::Mode { path: path.into(), mode: format!("{:04o}", mode.bits()) });
    }
    let bytes = u64::try_from(stat.st_size).unwrap_or(0);
    if bytes != KEK_BYTES as u64 {
        return Err(KekError::Length { path: path.into(), bytes });
    }
    let mut key = Zeroizing::new([0; KEK_BYTES]);
    File::from(file).read_exact(key.as_mut_slice()).map_err(unreadable)?;
    Ok(key)
}

fn decode(text: &SecretString) -> Result<Zeroizing<[u8; KEK_BYTES]>, KekError> {
    let text = text.expose_secret().trim();
    let mut key = Zeroizing::new([0; KEK_BYTES]);
    if text.len() == 2 * KEK_BYTES {
        hex::decode_to_slice(text, key.as_mut_slice()).map_err(|_| KekError::NotAKey)?;
        return Ok(key);
    }
    let mut decoded = Zeroizing::new([0; KEK_BYTES + 1]);
    match STANDARD.decode_slice(text, decoded.as_mut_slice()) {
        Ok(KEK_BYTES) => key.copy_from_slice(&decoded[..KEK_BYTES]),
        _ => return Err(KekError::NotAKey),
    }
    Ok(key)
}

fn stretch(phrase: &SecretString, salt: &[u8; 32], memory_kib: u32) -> Result<Zeroizing<[u8; KEK_BYTES]>, KekError> {
    let phrase = phrase.expose_secret().as_bytes();
    if !(PASSPHRASE_MIN..=PASSPHRASE_MAX).contains(&phrase.len()) {
        return Err(KekError::Passphrase);
    }
    let params = Params::new(memory_kib, PASSPHRASE_PASSES, 1, Some(KEK_BYTES)).map_err(|_| KekError::Passphrase)?;
    let mut key = Zeroizing::new([0; KEK_BYTES]);
    let argon2 = Argon2::new(Algorithm::Argon2id, Version::V0x13, params);
    argon2.hash_password_into(phrase, salt, key.as_mut_slice()).map_err(|_| KekError::Passphrase)?;
    Ok(key)
}

/// The first line of `input`, without its end: how a passphrase comes in, from a terminal or a pipe, never as an argument.
pub fn read_passphrase(input: impl BufRead) -> Result<SecretString, KekError> {
    let mut line = Zeroizing::new(String::with_capacity(PASSPHRASE_MAX + 2)); // never grows: no copies are left behind
    input.take(PASSPHRASE_MAX as u64 + 2).read_line(&mut line).map_err(KekError::Input)?;
    let mut phrase = line.trim_end_matches(['\r', '\n']).to_owned();
    let secret = SecretString::from(phrase.as_str());
    phrase.zeroize();
    Ok(secret)
}

#[cfg(test)]
mod tests {
    use std::{
        fs,
        os::unix::fs::{PermissionsExt as _, chown, symlink},
    };

    use super::*;

    fn no_phrase() -> Result<SecretString, KekError> {
        Err(KekError::Passphrase)
    }

    fn from_file(path: &Path) -> Result<Kek, KekError> {
        KeySource::File(path.into()).read(no_phrase)
    }

    fn from_text(text: &str) -> Result<Kek, KekError> {
        KeySource::Environment(Some(text.into())).read(no_phrase)
    }

    /// A file with these bytes and this mode.
    fn file(folder: &Path, bytes: &[u8], mode: u32) -> PathBuf {
        let path = folder.join("kek");
        let _ = fs::remove_file(&path);
        fs::write(&path, bytes).unwrap();
        fs::set_permissions(&path, fs::Permissions::from_mode(mode)).unwrap();
        path
    }

    const KEY: &[u8; 32] = b"0123456789abcdef0123456789abcdef";

    #[test]
    fn a_created_file_is_read_back_and_never_replaced() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("kek");
        let kek = Kek::create_file(&path).unwrap();
        assert_eq!(fs::metadata(&path).unwrap().permissions().mode() & 0o7777, 0o400);
        assert_eq!(from_file(&path).unwrap().id(), kek.id());
        assert!(matches!(Kek::create_file(&path), Err(KekError::Exists(_))));
        assert_eq!(from_file(&path).unwrap().id(), kek.id());
    }

    #[test]
    fn case_58_a_key_file_that_is_not_exactly_right_is_refused_and_named() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("kek");
        assert!(matches!(from_file(&path), Err(KekError::Unreadable { .. })));
        assert!(!path.exists(), "a missing key is never made");
        for mode in [0o000, 0o440, 0o404, 0o600, 0o644, 0o700, 0o4400] {
            let refusal = from_file(&file(folder.path(), KEY, mode)).map(drop);
            // root may open a file of mode 0000, others may not
            assert!(matches!(refusal, Err(KekError::Mode { .. } | KekError::Unreadable { .. })), "{mode:o}: {refusal:?}");
        }
        for bytes in [&[][..], &KEY[..31], &[KEY.as_slice(), b"\n"].concat()] {
            assert!(matches!(from_file(&file(folder.path(), bytes, 0o400)), Err(KekError::Length { .. })));
        }
        assert!(matches!(from_file(&file(folder.path(), &[0; 32], 0o400)), Err(KekError::Constant(_))));
        let text = from_file(&file(folder.path(), KEY, 0o644)).unwrap_err().to_string();
        assert!(text.contains("0644") && text.contains("0400") && text.contains(path.to_str().unwrap()), "{text}");
    }

    #[test]
    fn case_58_links_folders_and_pipes_are_refused() {
        let folder = tempfile::tempdir().unwrap();
        let (target, link) = (file(folder.path(), KEY, 0o400), folder.path().join("link"));
        symlink(&target, &link).unwrap();
        assert!(matches!(from_file(&link), Err(KekError::Symlink(_))));
        assert!(matches!(from_file(folder.path()), Err(KekError::NotRegular(_))));
        assert!(matches!(from_file(Path::new("/dev/null")), Err(KekError::NotRegular(_))));
    }

    #[test]
    fn case_58_anothers_file_is_refused() {
        let folder = tempfile::tempdir().unwrap();
        let path = file(folder.path(), KEY, 0o400);
        // Only root can give a file away; elsewhere there is no such file to try.
        if chown(&path, Some(1), None).is_ok() {
            assert!(matches!(from_file(&path), Err(KekError::Owner { owner: 1, .. })));
        }
    }

    #[test]
    fn the_environment_gives_hex_or_base64_and_says_why_not() {
        let hex = from_text(&hex::encode(KEY)).unwrap();
        assert_eq!(hex.id(), from_text(&STANDARD.encode(KEY)).unwrap().id());
        assert_eq!(hex.id(), from_text(&format!("{}\n", hex::encode(KEY))).unwrap().id());
        for text in
            ["", "secret", &hex::encode(&KEY[..31]), &STANDARD.encode(&KEY[..31]), &STANDARD.encode([7; 33]), &"zz".repeat(32)]
        {
            let refusal = from_text(text).unwrap_err();
            assert!(matches!(refusal, KekError::NotAKey) && (text.is_empty() || !refusal.to_string().contains(text)));
        }
        assert!(matches!(KeySource::Environment(None).read(no_phrase), Err(KekError::Unset)));
    }

    #[test]
    fn a_passphrase_gives_one_key_per_salt() {
        let key = |phrase: &str, salt| stretch(&phrase.into(), &[salt; 32], 64).unwrap();
        assert_eq!(*key("correct horse battery", 1), *key("correct horse battery", 1));
        assert_ne!(*key("correct horse battery", 1), *key("correct horse battery", 2));
        assert_ne!(*key("correct horse battery", 1), *key("correct horse batterz", 1));
        assert!(matches!(stretch(&"too short".into(), &[1; 32], 64), Err(KekError::Passphrase)));
        assert!(matches!(stretch(&"x".repeat(1025).into(), &[1; 32], 64), Err(KekError::Passphrase)));
    }

    #[test]
    fn a_passphrase_is_the_first_line() {
        let line = |input: &str| read_passphrase(input.as_bytes()).unwrap().expose_secret().to_owned();
        assert_eq!(line("correct horse\r\nbattery"), "correct horse");
        assert_eq!(line(" two spaces "), " two spaces ");
        assert_eq!(line(""), "");
        assert_eq!(line(&"x".repeat(5000)).len(), PASSPHRASE_MAX + 2);
    }
}
