//! Copies of an installation's store, taken and put back while no server runs on it. Here belongs nothing of the data directory beside
//! its database.

use std::fs;

use tempfile::TempDir;

use crate::{Engine, Installation, postgres};

/// What a store held at a moment.
#[derive(Debug)]
pub enum Backup {
    /// The files of the embedded engine.
    Sqlite(TempDir),
    /// The name of a database to copy from.
    Postgres(String),
}

impl Backup {
    /// Takes one.
    pub async fn of(installation: &Installation) -> Self {
        if let Some(database) = installation.database() {
            return Self::Postgres(postgres::copy(database).await);
        }
        let folder = tempfile::tempdir().unwrap();
        for file in files(installation) {
            fs::copy(&file, folder.path().join(file.file_name().unwrap())).unwrap();
        }
        Self::Sqlite(folder)
    }

    /// Puts it back, over whatever is there now.
    pub async fn put_back(&self, installation: &Installation) {
        match (self, installation.database()) {
            (Self::Postgres(copy), Some(database)) => postgres::replace(database, copy).await,
            (Self::Sqlite(folder), None) => {
                for file in files(installation) {
                    fs::remove_file(file).unwrap();
                }
                for file in fs::read_dir(folder.path()).unwrap() {
                    let file = file.unwrap();
                    fs::copy(file.path(), installation.data().join(file.file_name())).unwrap();
                }
            }
            _ => panic!("a backup of {:?}", installation.engine()),
        }
    }
}

/// The database, and what of it is still in its log.
fn files(installation: &Installation) -> Vec<std::path::PathBuf> {
    assert_eq!(installation.engine(), Engine::Sqlite);
    let entries = fs::read_dir(installation.data()).unwrap().map(|entry| entry.unwrap());
    entries.filter(|entry| entry.file_name().to_string_lossy().starts_with("strongroom.db")).map(|entry| entry.path()).collect()
}
