//! The commands of `docs/backup.md`, as they stand there.

use std::{fs, path::Path, process::Command};

use suite::{Engine, Installation, installation::binary, postgres};

/// The blocks of commands, in their order: making, putting back, the same into PostgreSQL, a trial.
fn blocks() -> Vec<String> {
    let page = Path::new(env!("CARGO_MANIFEST_DIR")).parent().unwrap().join("docs/backup.md");
    let page = fs::read_to_string(page).unwrap();
    page.split("```sh\n").skip(1).map(|block| block.split_once("```").unwrap().0.to_owned()).collect()
}

/// Runs a block, with folders and a database of this test in the place of those that the page names.
fn run(block: &str, folder: &Path, database: &str) -> String {
    let place = |path: &str| format!("{}/", folder.join(path).display());
    let script = [("/var/lib/", "lib"), ("/srv/", "srv"), ("/etc/strongroom/", "etc")]
        .iter()
        .fold(block.to_owned(), |script, (from, to)| script.replace(from, &place(to)))
        .replace("postgres://strongroom:PASSWORD@db.example.com/strongroom?sslmode=verify-full", database);
    let path = format!("{}:/usr/bin:/bin", binary().parent().unwrap().display());
    let output = Command::new("bash").args(["-euc", &script]).env_clear().env("PATH", path).output().unwrap();
    let said = String::from_utf8_lossy(&output.stderr).into_owned();
    assert!(output.status.success(), "{script}\n{said}");
    said
}

#[tokio::test(flavor = "multi_thread")]
async fn the_commands_of_the_page_do_what_it_says() {
    let blocks = blocks();
    let [make, put_back, into_postgres, trial] = blocks.as_slice() else { panic!("{} blocks", blocks.len()) };
    let folder = tempfile::tempdir().unwrap();
    let data = folder.path().join("lib/strongroom");
    for made in ["lib", "srv/backup", "etc"] {
        fs::create_dir_all(folder.path().join(made)).unwrap();
    }
    let kek = folder.path().join("etc/kek");
    let installation = Installation::with_arguments(Engine::Sqlite, &["--kek-file", kek.to_str().unwrap()]).await;
    fs::rename(installation.data(), &data).unwrap();
    assert!(run(make, folder.path(), "").contains("the key opens it"));
    assert!(run(trial, folder.path(), "").contains("PUT BACK"));
    for (block, database) in [(put_back, String::new()), (into_postgres, postgres::url(&postgres::database().await))] {
        fs::remove_dir_all(&data).unwrap(); // lost
        assert!(run(block, folder.path(), &database).contains("PUT BACK"));
        assert_eq!(data.join("strongroom.db").exists(), database.is_empty());
    }
}
