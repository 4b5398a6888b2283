//! The keeper of one-time passwords: it never loses the one that comes next.
mod chain;
pub(crate) mod exchange;
mod lock;
mod login;
#[cfg(test)]
mod tests;

use std::fmt;
use std::path::PathBuf;

use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use sha2::{Digest, Sha256};

use self::chain::{Chain, ChainFile};
use self::exchange::Exchange;
use self::lock::Lock;
use crate::{Error, Secret};

/// The one-time passwords of one caller, in a file that nobody else may read. Programs and threads may share the file: they wait for
/// each other.
///
/// Every password is in the file before the server hears of it, so that a crash or a lost answer strands nobody.
#[derive(Clone)]
pub struct Keeper {
    file: ChainFile,
}

impl Keeper {
    /// The keeper of a plain file.
    pub fn open(file: impl Into<PathBuf>) -> Self {
        Self { file: ChainFile::new(file.into(), None) }
    }

    /// The keeper of a file that is sealed with a key (AES-256-GCM).
    pub fn open_sealed(file: impl Into<PathBuf>, key: [u8; 32]) -> Self {
        Self { file: ChainFile::new(file.into(), Some(key)) }
    }

    /// Makes the file from the initial password that OTPAPIUserPasswordUpdate gave. It refuses to replace a file.
    pub async fn enroll(&self, user_id: &str, initial_password: Secret) -> Result<(), KeeperError> {
        let _lock = Lock::of(&self.file.path).await?;
        self.file.make(&Chain { user_id: user_id.into(), otps: vec![initial_password] })
    }

    pub(crate) async fn login_with(&self, exchange: &mut impl Exchange) -> Result<Secret, Error> {
        login::login(&self.file, exchange).await
    }
}

impl fmt::Debug for Keeper {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.debug_struct("Keeper").field("file", &self.file.path).finish_non_exhaustive()
    }
}

/// Why the file of the one-time passwords can't be used.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum KeeperError {
    /// It can't be read or written.
    #[error("the file of the one-time passwords can't be used: {0}")]
    Io(#[from] std::io::Error),
    /// It is no regular file with one link that its owner alone may read.
    #[error(
        "the file of the one-time passwords must be a regular file with one link, of this user, with no permission for others"
    )]
    Exposed,
    /// What stands in it is no chain of one-time passwords, or it is sealed with another key.
    #[error("the file of the one-time passwords can't be understood: {0}")]
    Content(&'static str),
    /// There is a file already.
    #[error("the file of the one-time passwords exists already")]
    Exists,
    /// Somebody else has had it for more than a minute.
    #[error("the file of the one-time passwords is locked")]
    Locked,
    /// The system gives no random bytes.
    #[error("the system gives no random bytes")]
    NoEntropy,
}

/// Random bytes of the system.
pub(crate) fn random<const N: usize>() -> Result<[u8; N], KeeperError> {
    let mut bytes = [0; N];
    getrandom::fill(&mut bytes).map_err(|_| KeeperError::NoEntropy)?;
    Ok(bytes)
}

/// A new one-time password: 32 random bytes as text.
fn fresh() -> Result<Secret, KeeperError> {
    Ok(URL_SAFE_NO_PAD.encode(random::<32>()?).into())
}

/// What the server is told of the next password.
fn hash(password: &Secret) -> String {
    Sha256::digest(password.expose()).iter().fold(String::new(), |text, byte| text + &format!("{byte:02x}"))
}
