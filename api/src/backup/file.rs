//! The file of a backup: there whole or not at all, and in nobody's place. And one that is read: a file, whatever its name leads to.

use std::{
    fs::{self, File},
    io,
    path::{Path, PathBuf},
};

use rustix::{
    fs::{CWD, FileType, FlockOperation, Mode, OFlags, RenameFlags, flock, fstat, open, renameat_with},
    io::Errno,
};

/// A file can't be made, or not be read.
#[derive(Debug, thiserror::Error)]
pub enum FileError {
    /// Nothing is ever replaced.
    #[error("{0} is there already; it is not replaced")]
    Exists(PathBuf),
    /// Another backup is being written there.
    #[error("{0}: another backup is being written there")]
    Busy(PathBuf),
    /// A folder, a device, a pipe.
    #[error("{0} is not a regular file")]
    NotRegular(PathBuf),
    /// What the system says.
    #[error("{path}: {error}")]
    Io {
        /// The file.
        path: PathBuf,
        /// What it says.
        error: io::Error,
    },
}

/// A file that nobody sees yet. Dropped before [`Partial::finish`], it goes.
#[derive(Debug)]
pub struct Partial {
    to: PathBuf,
    path: PathBuf,
    file: File,
    is_done: bool,
}

impl Partial {
    /// A file beside `to`, with `.partial` at its name, for its owner only. What a backup that was killed has left there goes.
    pub fn create(to: &Path) -> Result<Self, FileError> {
        let mut path = to.as_os_str().to_owned();
        path.push(".partial");
        let path = PathBuf::from(path);
        if fs::symlink_metadata(to).is_ok() {
            return Err(FileError::Exists(to.into()));
        }
        let failed = |error: io::Error| FileError::Io { path: path.clone(), error };
        let flags = OFlags::WRONLY | OFlags::CREATE | OFlags::EXCL | OFlags::NOFOLLOW | OFlags::CLOEXEC;
        let made = match open(&path, flags, Mode::RUSR | Mode::WUSR) {
            Err(Errno::EXIST) => {
                remove_abandoned(&path)?;
                open(&path, flags, Mode::RUSR | Mode::WUSR)
            }
            made => made,
        };
        let file = File::from(made.map_err(|error| failed(error.into()))?);
        let partial = Self { to: to.into(), path: path.clone(), file, is_done: false };
        flock(&partial.file, FlockOperation::NonBlockingLockExclusive).map_err(|error| failed(error.into()))?;
        Ok(partial)
    }

    /// To write to.
    pub const fn file(&mut self) -> &mut File {
        &mut self.file
    }

    /// On the disk, then at its place, and that too on the disk.
    pub fn finish(mut self) -> Result<(), FileError> {
        let failed = |error: io::Error| FileError::Io { path: self.path.clone(), error };
        self.file.sync_all().map_err(failed)?;
        storage::crash_point!("Backup", "synced");
        match renameat_with(CWD, &self.path, CWD, &self.to, RenameFlags::NOREPLACE) {
            Err(Errno::EXIST) => return Err(FileError::Exists(self.to.clone())),
            // A file system that can't promise it: a second name is refused when there is one.
            Err(Errno::INVAL | Errno::NOSYS) => {
                fs::hard_link(&self.path, &self.to).map_err(failed)?;
                fs::remove_file(&self.path).map_err(failed)?;
            }
            renamed => renamed.map_err(|error| failed(error.into()))?,
        }
        self.is_done = true;
        storage::crash_point!("Backup", "renamed");
        sync_folder(&self.to)
    }
}

impl Drop for Partial {
    fn drop(&mut self) {
        if !self.is_done {
            let _ = fs::remove_file(&self.path); // ours, and no backup
        }
    }
}

/// What is left of a backup that nobody writes any more: a file of the name that nobody holds locked.
fn remove_abandoned(path: &Path) -> Result<(), FileError> {
    let file = regular(path, OFlags::NOFOLLOW)?;
    match flock(&file, FlockOperation::NonBlockingLockExclusive) {
        Err(Errno::WOULDBLOCK) => Err(FileError::Busy(path.into())),
        Err(error) => Err(FileError::Io { path: path.into(), error: error.into() }),
        Ok(()) => fs::remove_file(path).map_err(|error| FileError::Io { path: path.into(), error }),
    }
}

/// Puts the entries of the folder of `path` on the disk.
pub fn sync_folder(path: &Path) -> Result<(), FileError> {
    let folder = path.parent().filter(|folder| !folder.as_os_str().is_empty()).unwrap_or(Path::new("."));
    let synced = File::open(folder).and_then(|folder| folder.sync_all());
    synced.map_err(|error| FileError::Io { path: folder.into(), error })
}

/// The file of a backup, to be read: asked of the opened file what it is, so that a pipe keeps nobody waiting.
pub fn read(path: &Path) -> Result<File, FileError> {
    regular(path, OFlags::empty())
}

fn regular(path: &Path, flags: OFlags) -> Result<File, FileError> {
    let failed = |error: Errno| FileError::Io { path: path.into(), error: error.into() };
    let flags = OFlags::RDONLY | OFlags::CLOEXEC | OFlags::NONBLOCK | flags;
    let file = open(path, flags, Mode::empty()).map_err(failed)?;
    let stat = fstat(&file).map_err(failed)?;
    if FileType::from_raw_mode(stat.st_mode) == FileType::RegularFile {
        Ok(File::from(file))
    } else {
        Err(FileError::NotRegular(path.into()))
    }
}

#[cfg(test)]
mod tests {
    use std::{
        io::Write as _,
        os::unix::fs::{PermissionsExt as _, symlink},
    };

    use super::*;

    #[test]
    fn a_file_is_there_whole_or_not_at_all() {
        let folder = tempfile::tempdir().unwrap();
        let to = folder.path().join("backup");
        let mut given_up = Partial::create(&to).unwrap();
        given_up.file().write_all(b"half").unwrap();
        assert!(matches!(Partial::create(&to), Err(FileError::Busy(_))));
        drop(given_up);
        assert_eq!(fs::read_dir(folder.path()).unwrap().count(), 0);

        fs::write(folder.path().join("backup.partial"), "left by one that was killed").unwrap();
        let mut partial = Partial::create(&to).unwrap();
        partial.file().write_all(b"whole").unwrap();
        assert!(!to.exists());
        partial.finish().unwrap();
        assert_eq!(fs::read(&to).unwrap(), b"whole");
        assert_eq!(fs::metadata(&to).unwrap().permissions().mode() & 0o7777, 0o600);
        assert_eq!(fs::read_dir(folder.path()).unwrap().count(), 1);
    }

    #[test]
    fn nothing_is_replaced_and_no_link_followed() {
        let folder = tempfile::tempdir().unwrap();
        let (to, other) = (folder.path().join("backup"), folder.path().join("other"));
        let partial = Partial::create(&to).unwrap();
        fs::write(&to, "somebody was faster").unwrap();
        assert!(matches!(partial.finish(), Err(FileError::Exists(_))));
        assert_eq!(fs::read(&to).unwrap(), b"somebody was faster");
        assert!(matches!(Partial::create(&to), Err(FileError::Exists(_))));

        fs::remove_file(&to).unwrap();
        symlink(&other, &to).unwrap();
        assert!(matches!(Partial::create(&to), Err(FileError::Exists(_))), "it leads nowhere, and is there");
        fs::remove_file(&to).unwrap();
        symlink(&other, folder.path().join("backup.partial")).unwrap();
        assert!(Partial::create(&to).is_err());
        assert!(!other.exists());
        assert!(matches!(read(folder.path()), Err(FileError::NotRegular(_))));
        assert!(matches!(read(Path::new("/dev/null")), Err(FileError::NotRegular(_))));
    }
}
