//! One login at a time for a file.
use std::collections::HashMap;
use std::fs::{File, OpenOptions};
use std::os::unix::fs::OpenOptionsExt;
use std::path::{Path, PathBuf};
use std::sync::{Arc, LazyLock, Mutex, PoisonError};
use std::time::Duration;

use rustix::fs::{FlockOperation, OFlags, fcntl_lock};
use rustix::io::Errno;
use tokio::sync::OwnedMutexGuard;
use tokio::time::{Instant, sleep, timeout_at};

use super::KeeperError;
use super::chain::{folder, suffixed};

const WAIT_SECONDS_MAX: u64 = 60;
const LOOK_AGAIN: Duration = Duration::from_millis(20);
const MODE: u32 = 0o600;

type Inside = Arc<tokio::sync::Mutex<()>>;

/// The files of this process, by their real path. A record lock belongs to the process: its own threads need a lock beside it.
static FILES: LazyLock<Mutex<HashMap<PathBuf, Inside>>> = LazyLock::new(Mutex::default);

/// Held from before the file is read until after it was written last. Fields go in their order: the record lock before the one inside,
/// for closing the file anywhere in the process gives the record lock up.
pub(super) struct Lock {
    _between_processes: File,
    _inside: OwnedMutexGuard<()>,
}

impl Lock {
    pub(super) async fn of(path: &Path) -> Result<Self, KeeperError> {
        let until = Instant::now() + Duration::from_secs(WAIT_SECONDS_MAX);
        Self::until(path, until).await
    }

    pub(super) async fn until(path: &Path, until: Instant) -> Result<Self, KeeperError> {
        let inside = timeout_at(until, inside(path)?.lock_owned()).await.map_err(|_| KeeperError::Locked)?;
        let file = OpenOptions::new()
            .read(true)
            .write(true)
            .create(true)
            .truncate(false)
            .mode(MODE)
            .custom_flags(OFlags::NOFOLLOW.bits().cast_signed())
            .open(suffixed(path, ".lock"))?;
        while !is_locked(&file)? {
            if Instant::now() >= until {
                return Err(KeeperError::Locked);
            }
            sleep(LOOK_AGAIN).await;
        }
        Ok(Self { _between_processes: file, _inside: inside })
    }
}

fn is_locked(file: &File) -> Result<bool, KeeperError> {
    match fcntl_lock(file, FlockOperation::NonBlockingLockExclusive) {
        Ok(()) => Ok(true),
        Err(Errno::AGAIN | Errno::ACCESS | Errno::INTR) => Ok(false),
        Err(error) => Err(std::io::Error::from(error).into()),
    }
}

fn inside(path: &Path) -> Result<Inside, KeeperError> {
    let name = path.file_name().ok_or(KeeperError::Content("its path has no name"))?;
    let real = folder(path).canonicalize()?.join(name);
    Ok(FILES.lock().unwrap_or_else(PoisonError::into_inner).entry(real).or_default().clone())
}
