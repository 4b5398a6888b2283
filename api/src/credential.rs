//! People's and programs' chosen passwords: hashing and verifying them with argon2id, so many at a time and no more. Never a
//! one-time password or a token (these have 256 random bits; see the key ring), never whose password it is.

use std::{sync::Arc, thread::available_parallelism};

use argon2::{
    Algorithm, Argon2, Params, PasswordHasher as _, PasswordVerifier as _, Version, password_hash::phc::PasswordHash as Phc,
};
use domain::secret::PasswordHash;
use secrecy::{ExposeSecret as _, SecretSlice};
use tokio::sync::{AcquireError, OwnedSemaphorePermit, Semaphore, TryAcquireError};
use zeroize::Zeroizing;

use crate::{entropy, key::Keyring};

/// 46 MiB, one pass, one lane: the floor of OWASP ASVS 5.0, appendix C.
const MEMORY_KIB: u32 = 47_104;
const PASSES: u32 = 1;
const LANES: u32 = 1;
/// A stored hash that asks for more than this was not made here.
const MEMORY_KIB_MAX: u32 = 262_144;
const PASSES_MAX: u32 = 10;
/// Bytes of a password, taken as they are.
const PASSWORD_BYTES_MAX: usize = 1024;
/// So many may wait for a core; who comes then is told to come again.
const WAITING_MAX: usize = 32;

/// What a verification found.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Verdict {
    /// Is it the password?
    pub is_right: bool,
    /// Was it hashed with other parameters than ours? Then hash the right password again.
    pub needs_rehash: bool,
}

/// No verdict, and no hash.
#[derive(Debug, PartialEq, Eq, thiserror::Error)]
pub enum CredentialError {
    /// Too many wait already.
    #[error("too many passwords are waiting to be verified")]
    Busy,
    /// Empty, or more than 1024 bytes.
    #[error("a password has 1 to 1024 bytes")]
    Length,
    /// The stored text is no argon2id hash of ours.
    #[error("the stored password hash is not readable")]
    Damaged,
    /// The blocking pool is shutting down, or there is no memory.
    #[error("the password could not be hashed")]
    Failed,
}

/// Hashes and verifies. Clones share the queue.
#[derive(Clone, Debug)]
pub struct Credentials {
    ring: Arc<Keyring>,
    /// One for each core: each hashing takes a core and 46 MiB.
    cores: Arc<Semaphore>,
    /// One for each that hashes or waits.
    places: Arc<Semaphore>,
    /// The hash of a password that nobody knows, to verify against when there is none.
    dummy: Arc<PasswordHash>,
}

impl Credentials {
    /// Makes the dummy hash, so takes as long as one verification.
    pub fn new(ring: Arc<Keyring>) -> Result<Self, CredentialError> {
        let cores = available_parallelism().map_or(1, usize::from);
        let dummy = hash(&ring, entropy::bytes::<32>().as_slice())?;
        Ok(Self {
            ring,
            cores: Arc::new(Semaphore::new(cores)),
            places: Arc::new(Semaphore::new(cores + WAITING_MAX)),
            dummy: Arc::new(dummy),
        })
    }

    /// The PHC text of a password, under a salt of its own.
    pub async fn hash(&self, password: &[u8]) -> Result<PasswordHash, CredentialError> {
        self.run(password, hash).await?
    }

    /// Verifies a password against what is stored.
    ///
    /// Where nothing is stored (no such caller, one that has no password), it is verified against a dummy: it costs exactly the
    /// same, and is always wrong.
    pub async fn verify(&self, password: &[u8], stored: Option<&PasswordHash>) -> Result<Verdict, CredentialError> {
        let (stored, dummy) = (stored.cloned(), self.dummy.clone());
        self.run(password, move |ring, password| {
            let is_dummy = stored.is_none();
            let Some(phc) = Phc::new(&stored.as_ref().unwrap_or(&dummy).0).ok().filter(is_ours) else {
                return Err(CredentialError::Damaged);
            };
            let is_right = matches(ring, password, &phc) && !is_dummy;
            Ok(Verdict { is_right, needs_rehash: is_right && !is_current(&phc) })
        })
        .await?
    }

    /// Runs `work` on the blocking pool when a core is free. Its places are held until it ends, even when nobody waits for it
    /// any more: a caller who hangs up doesn't free a core that still computes.
    async fn run<T: Send + 'static>(
        &self,
        password: &[u8],
        work: impl FnOnce(&Keyring, &[u8]) -> T + Send + 'static,
    ) -> Result<T, CredentialError> {
        if password.is_empty() || password.len() > PASSWORD_BYTES_MAX {
            return Err(CredentialError::Length);
        }
        let (place, core) = self.queue().await?;
        let (ring, password) = (self.ring.clone(), SecretSlice::from(password.to_vec()));
        let task = tokio::task::spawn_blocking(move || {
            let _held = (place, core);
            work(&ring, password.expose_secret())
        });
        task.await.map_err(|_| CredentialError::Failed)
    }

    async fn queue(&self) -> Result<(OwnedSemaphorePermit, OwnedSemaphorePermit), CredentialError> {
        let place = self.places.clone().try_acquire_owned().map_err(|error| match error {
            TryAcquireError::NoPermits => CredentialError::Busy,
            TryAcquireError::Closed => CredentialError::Failed,
        })?;
        let core = self.cores.clone().acquire_owned().await.map_err(|_: AcquireError| CredentialError::Failed)?;
        Ok((place, core))
    }
}

fn argon2() -> Result<Argon2<'static>, CredentialError> {
    let params = Params::new(MEMORY_KIB, PASSES, LANES, Some(32)).map_err(|_| CredentialError::Failed)?;
    Ok(Argon2::new(Algorithm::Argon2id, Version::V0x13, params))
}

fn hash(ring: &Keyring, password: &[u8]) -> Result<PasswordHash, CredentialError> {
    let (peppered, salt): (_, Zeroizing<[u8; 16]>) = (ring.pepper(password), entropy::bytes());
    let phc = argon2()?.hash_password_with_salt(peppered.as_slice(), salt.as_slice()).map_err(|_| CredentialError::Failed)?;
    Ok(PasswordHash(phc.to_string()))
}

/// Compared in constant time, by the parameters that stand in the hash.
fn matches(ring: &Keyring, password: &[u8], phc: &Phc) -> bool {
    argon2().is_ok_and(|argon2| argon2.verify_password(ring.pepper(password).as_slice(), phc).is_ok())
}

/// Argon2id with parameters that we can have chosen once: no hash makes a verification cost gigabytes.
fn is_ours(phc: &Phc) -> bool {
    let sane = |params: Params| params.m_cost() <= MEMORY_KIB_MAX && params.t_cost() <= PASSES_MAX && params.p_cost() <= LANES;
    phc.algorithm == Algorithm::Argon2id.ident() && phc.hash.is_some() && Params::try_from(phc).is_ok_and(sane)
}

fn is_current(phc: &Phc) -> bool {
    let same = |params: Params| (params.m_cost(), params.t_cost(), params.p_cost()) == (MEMORY_KIB, PASSES, LANES);
    phc.version == Some(Version::V0x13.into()) && Params::try_from(phc).is_ok_and(same)
}

#[cfg(test)]
mod tests {
    use std::time::{Duration, Instant};

    use super::*;

    fn credentials() -> Credentials {
        Credentials::new(Arc::new(Keyring::for_tests())).unwrap()
    }

    #[tokio::test]
    async fn a_password_is_right_under_its_own_hash_and_ring_only() {
        let (here, elsewhere) = (credentials(), credentials());
        let stored = here.hash(b"correct horse").await.unwrap();
        assert!(stored.0.starts_with("$argon2id$v=19$m=47104,t=1,p=1$"), "{}", stored.0);
        assert_eq!(here.verify(b"correct horse", Some(&stored)).await, Ok(Verdict { is_right: true, needs_rehash: false }));
        let wrong = Ok(Verdict { is_right: false, needs_rehash: false });
        assert_eq!(here.verify(b"correct horsf", Some(&stored)).await, wrong);
        assert_eq!(here.verify(b"correct horse ", Some(&stored)).await, wrong);
        assert_eq!(here.verify(b"correct horse", None).await, wrong);
        assert_eq!(elsewhere.verify(b"correct horse", Some(&stored)).await, wrong);
        assert_ne!(here.hash(b"correct horse").await.unwrap(), stored, "each has its own salt");
    }

    #[tokio::test]
    async fn bytes_are_taken_as_they_are_and_their_number_is_bounded() {
        let here = credentials();
        let longest = [0xff; PASSWORD_BYTES_MAX];
        let stored = here.hash(&longest).await.unwrap();
        assert!(here.verify(&longest, Some(&stored)).await.unwrap().is_right);
        assert!(!here.verify(&longest[1..], Some(&stored)).await.unwrap().is_right);
        assert_eq!(here.hash(b"").await, Err(CredentialError::Length));
        assert_eq!(here.verify(&[0; PASSWORD_BYTES_MAX + 1], None).await, Err(CredentialError::Length));
    }

    #[tokio::test]
    async fn an_older_hash_is_right_and_asks_to_be_made_anew() {
        let here = credentials();
        let older = Argon2::new(Algorithm::Argon2id, Version::V0x13, Params::new(19_456, 2, 1, Some(32)).unwrap());
        let phc = older.hash_password_with_salt(here.ring.pepper(b"correct horse").as_slice(), &[1; 16]).unwrap();
        let stored = PasswordHash(phc.to_string());
        assert_eq!(here.verify(b"correct horse", Some(&stored)).await, Ok(Verdict { is_right: true, needs_rehash: true }));
        assert_eq!(here.verify(b"wrong", Some(&stored)).await, Ok(Verdict { is_right: false, needs_rehash: false }));
    }

    #[tokio::test]
    async fn a_hash_that_is_not_ours_is_damaged() {
        let here = credentials();
        for text in [
            "",
            "correct horse",
            "$argon2id$v=19$m=47104,t=1,p=1$AAAAAAAAAAAAAAAAAAAAAA",
            "$argon2i$v=19$m=47104,t=1,p=1$AAAAAAAAAAAAAAAAAAAAAA$AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA",
            "$argon2id$v=19$m=4194304,t=1,p=1$AAAAAAAAAAAAAAAAAAAAAA$AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA",
        ] {
            assert_eq!(here.verify(b"x", Some(&PasswordHash(text.into()))).await, Err(CredentialError::Damaged), "{text}");
        }
    }

    #[tokio::test]
    async fn who_comes_when_the_queue_is_full_is_told_to_come_again() {
        let here = credentials();
        let cores = u32::try_from(here.cores.available_permits()).unwrap();
        let held = here.cores.clone().acquire_many_owned(cores).await.unwrap();
        let waiting: Vec<_> = (0..here.places.available_permits())
            .map(|_| {
                let here = here.clone();
                tokio::spawn(async move { here.verify(b"x", None).await })
            })
            .collect();
        while here.places.available_permits() > 0 {
            tokio::task::yield_now().await;
        }
        assert_eq!(here.verify(b"x", None).await, Err(CredentialError::Busy));
        for task in &waiting {
            task.abort();
        }
        drop(held);
        let begun = Instant::now();
        while here.verify(b"x", None).await == Err(CredentialError::Busy) {
            assert!(begun.elapsed() < Duration::from_secs(10), "a waiter that hung up kept its place");
            tokio::task::yield_now().await;
        }
    }

    #[test]
    fn debug_prints_no_hash() {
        let here = credentials();
        assert!(!format!("{here:?}").contains('$'), "{here:?}");
    }
}
