//! Where an installation is put back: a data directory that holds nothing, filled in a folder inside of it. What is found there of a
//! restoration that was broken off goes; anything else is somebody's, and is left alone.

use std::{
    fs::{self, File},
    io,
    os::unix::fs::DirBuilderExt as _,
    path::{Path, PathBuf},
};

use rustix::{
    fs::{FlockOperation, flock},
    io::Errno,
};

use super::file::{FileError, sync_folder};
use crate::{
    config::FILE_NAME,
    server::open::{CHECKPOINT_FILE, DATABASE_FILE},
};

/// The folder in which all is made; it goes last.
const FOLDER: &str = "restore.partial";
/// What may be made in it. The configuration comes to its place last: without it nothing there is an installation.
const FILES: [&str; 5] = [DATABASE_FILE, "strongroom.db-wal", "strongroom.db-shm", CHECKPOINT_FILE, FILE_NAME];

/// The directory can't be used.
#[derive(Debug, thiserror::Error)]
pub enum PlaceError {
    /// It holds something.
    #[error("{0} is there already and not empty; nothing was changed")]
    NotEmpty(PathBuf),
    /// Another one is being put back there.
    #[error("{0}: another installation is being put back there")]
    Busy(PathBuf),
    /// It is a link: what it leads to may change.
    #[error("{0} is a symbolic link; give the directory itself")]
    Symlink(PathBuf),
    /// What the system says.
    #[error(transparent)]
    File(#[from] FileError),
}

/// An installation that nobody sees yet. Dropped before [`Place::finish`], it goes.
#[derive(Debug)]
pub struct Place {
    data: PathBuf,
    is_new: bool,
    is_done: bool,
    /// Held: another one doesn't take this for broken off.
    _lock: File,
}

/// Is there nothing in the way of an installation?
pub fn need_empty(data: &Path) -> Result<(), PlaceError> {
    let failed = |error| FileError::Io { path: data.into(), error };
    match fs::symlink_metadata(data) {
        Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(()),
        Err(error) => return Err(failed(error).into()),
        Ok(found) if found.is_symlink() => return Err(PlaceError::Symlink(data.into())),
        Ok(_) => {}
    }
    let entries = fs::read_dir(data).and_then(Iterator::collect::<io::Result<Vec<_>>>).map_err(failed)?;
    let names: Vec<_> = entries.iter().map(fs::DirEntry::file_name).collect();
    let is_broken_off = names.iter().any(|name| name == FOLDER) && !names.iter().any(|name| name == FILE_NAME);
    let is_ours = |name: &std::ffi::OsString| name == FOLDER || FILES.iter().any(|file| name == file);
    if names.is_empty() || is_broken_off && names.iter().all(is_ours) { Ok(()) } else { Err(PlaceError::NotEmpty(data.into())) }
}

impl Place {
    /// Begins there.
    pub fn begin(data: &Path) -> Result<Self, PlaceError> {
        need_empty(data)?;
        let (is_new, folder) = (!data.exists(), data.join(FOLDER));
        let failed = |error| FileError::Io { path: folder.clone(), error };
        fs::DirBuilder::new().recursive(true).mode(0o700).create(&folder).map_err(failed)?;
        let lock = File::open(&folder).map_err(failed)?;
        match flock(&lock, FlockOperation::NonBlockingLockExclusive) {
            Err(Errno::WOULDBLOCK) => return Err(PlaceError::Busy(data.into())),
            locked => locked.map_err(|error| failed(error.into()))?,
        }
        let place = Self { data: data.into(), is_new, is_done: false, _lock: lock };
        place.clear_files(); // of one that was broken off
        Ok(place)
    }

    /// Where all is made.
    #[must_use]
    pub fn folder(&self) -> PathBuf {
        self.data.join(FOLDER)
    }

    /// Puts all in its place, the configuration last.
    pub fn finish(mut self) -> Result<(), PlaceError> {
        let folder = self.folder();
        sync_folder(&folder.join(FILE_NAME))?;
        for name in FILES {
            let (from, to) = (folder.join(name), self.data.join(name));
            match fs::rename(&from, &to) {
                // PostgreSQL has its tables elsewhere; and SQLite's log went when it was closed.
                Err(error) if error.kind() == io::ErrorKind::NotFound && ![CHECKPOINT_FILE, FILE_NAME].contains(&name) => {}
                renamed => renamed.map_err(|error| FileError::Io { path: to.clone(), error })?,
            }
            if name == CHECKPOINT_FILE {
                sync_folder(&to)?; // what the configuration makes an installation of is there before it
                storage::crash_point!("Restore", "placed");
            }
        }
        self.is_done = true;
        let _ = fs::remove_dir(folder); // empty by now, and in nobody's way
        sync_folder(&self.data.join(FILE_NAME))?;
        Ok(sync_folder(&self.data)?)
    }

    fn clear_files(&self) {
        for folder in [self.folder(), self.data.clone()] {
            for name in FILES {
                let _ = fs::remove_file(folder.join(name)); // some of them were never made
            }
        }
    }
}

impl Drop for Place {
    fn drop(&mut self) {
        if !self.is_done {
            self.clear_files();
            let _ = fs::remove_dir(self.folder());
            if self.is_new {
                let _ = fs::remove_dir(&self.data); // stays when something else is in it
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// It is gone without having done anything more.
    fn killed(mut place: Place) {
        place.is_done = true;
    }

    #[test]
    fn only_what_a_broken_off_restoration_has_left_may_go() {
        let folder = tempfile::tempdir().unwrap();
        let data = folder.path().join("data");
        need_empty(&data).unwrap();
        let place = Place::begin(&data).unwrap();
        fs::write(place.folder().join(DATABASE_FILE), "half").unwrap();
        assert!(matches!(Place::begin(&data), Err(PlaceError::Busy(_))));
        killed(place);
        fs::write(data.join(DATABASE_FILE), "whole, not yet an installation").unwrap();
        drop(Place::begin(&data).unwrap());
        assert_eq!(fs::read_dir(&data).unwrap().count(), 0);

        for name in ["something", FILE_NAME, DATABASE_FILE] {
            fs::write(data.join(name), "somebody's").unwrap();
            assert!(matches!(Place::begin(&data), Err(PlaceError::NotEmpty(_))), "{name}");
            fs::remove_file(data.join(name)).unwrap();
        }
        // An installation is one as soon as it has its configuration: nothing of it ever goes.
        killed(Place::begin(&data).unwrap());
        fs::write(data.join(FILE_NAME), "in use for weeks").unwrap();
        assert!(matches!(Place::begin(&data), Err(PlaceError::NotEmpty(_))));
    }

    #[test]
    fn all_comes_to_its_place_or_nothing_is_left() {
        let folder = tempfile::tempdir().unwrap();
        let data = folder.path().join("a/data");
        drop(Place::begin(&data).unwrap());
        assert!(!data.exists());
        let place = Place::begin(&data).unwrap();
        for name in [DATABASE_FILE, CHECKPOINT_FILE, FILE_NAME] {
            fs::write(place.folder().join(name), name).unwrap();
        }
        place.finish().unwrap();
        assert_eq!(fs::read_dir(&data).unwrap().count(), 3);
        let link = folder.path().join("link");
        std::os::unix::fs::symlink(folder.path().join("nowhere"), &link).unwrap();
        assert!(matches!(need_empty(&link), Err(PlaceError::Symlink(_))));
    }
}
