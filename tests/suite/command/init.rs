//! `strongroom init`: all of an installation, or nothing; what was there before stays.

use std::{fs, path::Path, process::Command, sync::Barrier, thread};

use storage::Place;
use suite::{installation::binary, postgres};

/// Runs it on `data`; what it says.
fn init(data: &Path, arguments: &[&str]) -> (Option<i32>, String) {
    let mut command = Command::new(binary());
    let output = command.env_clear().args(["init", "--data"]).arg(data).args(arguments).output().unwrap();
    (output.status.code(), String::from_utf8_lossy(&output.stderr).into_owned())
}

#[test]
fn a_key_that_is_there_is_neither_taken_nor_touched() {
    let folder = tempfile::tempdir().unwrap();
    let (data, key) = (folder.path().join("data"), folder.path().join("anothers-key"));
    fs::write(&key, b"the only key of another installation").unwrap();
    let (status, said) = init(&data, &["--kek-file", key.to_str().unwrap()]);
    assert_eq!(status, Some(1));
    assert!(said.contains("is there already"), "{said}");
    assert_eq!(fs::read(&key).unwrap(), b"the only key of another installation");
    assert!(!data.exists(), "nothing is left");
}

#[test]
fn what_failed_leaves_nothing_and_what_is_not_empty_is_left() {
    let folder = tempfile::tempdir().unwrap();
    let (data, key) = (folder.path().join("data"), folder.path().join("key"));
    let nowhere = ["--kek-file", key.to_str().unwrap(), "--database", "postgres://nobody@127.0.0.1:1/none"];
    assert_eq!(init(&data, &nowhere).0, Some(1));
    assert!(!data.exists() && !key.exists(), "what it had made is gone again");

    fs::create_dir(&data).unwrap();
    fs::write(data.join("mine"), b"mine").unwrap();
    let (status, said) = init(&data, &[]);
    assert!(status == Some(1) && said.contains("not empty"), "{said}");
    assert_eq!(fs::read_dir(&data).unwrap().count(), 1);
}

#[test]
fn a_network_as_wide_as_the_world_is_refused() {
    let folder = tempfile::tempdir().unwrap();
    for network in ["0.0.0.0/0", "10.0.0.0/7", "::/0", "10.1.2.3/8", "010.0.0.0/8"] {
        let (status, said) = init(&folder.path().join("data"), &["--api-user-address", network]);
        assert_eq!(status, Some(64), "{network}: {said}");
    }
}

/// It speaks to the database as the server will: to nobody who isn't proven to be it.
#[test]
fn an_unverified_line_to_the_database_is_refused() {
    let folder = tempfile::tempdir().unwrap();
    let data = folder.path().join("data");
    let (status, said) = init(&data, &["--database", "postgres://strongroom@db.invalid/strongroom"]);
    assert!(status == Some(1) && said.contains("verify-full"), "{said}");
    assert!(!data.exists(), "nothing is left");
}

/// Whoever comes second finds that somebody was there, and takes nothing away.
#[test]
fn of_two_at_once_one_makes_it() {
    for round in 0..10 {
        let folder = tempfile::tempdir().unwrap();
        let data = folder.path().join("data");
        let barrier = Barrier::new(2);
        let one = || {
            barrier.wait();
            init(&data, &[])
        };
        let (first, second) = thread::scope(|scope| {
            let other = scope.spawn(one);
            (one(), other.join().unwrap())
        });
        let codes = [first.0, second.0];
        assert!(codes.contains(&Some(0)) && codes.contains(&Some(1)), "{round}: {first:?} {second:?}");
        let verified = Command::new(binary()).env_clear().args(["journal", "verify", "--data"]).arg(&data).output().unwrap();
        assert!(verified.status.code().is_some_and(|code| code != 1), "{round}: the one that was made opens");
    }
}

/// Once a database may have keys, the key that opens them stays, whatever fails behind it.
#[tokio::test(flavor = "multi_thread")]
async fn a_key_that_a_database_may_need_stays() {
    let database = postgres::database().await;
    storage::migrate(&Place::Postgres(storage::Database::at(postgres::url(&database)))).await.unwrap();
    let refuse = "CREATE FUNCTION no() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RAISE 'no'; END $$;
        CREATE TRIGGER no BEFORE INSERT ON chain FOR EACH ROW EXECUTE FUNCTION no()";
    postgres::run(&database, refuse).await;
    let folder = tempfile::tempdir().unwrap();
    let (data, key) = (folder.path().join("data"), folder.path().join("key"));
    let arguments = ["--kek-file", key.to_str().unwrap(), "--database", &postgres::url(&database)];
    let (status, said) = init(&data, &arguments);
    assert!(status == Some(1) && said.contains("stay"), "{said}");
    assert!(key.exists() && data.join("strongroom.toml").exists());
    // Another one finds keys that are not its own: it takes back all that it has made.
    let (other, others_key) = (folder.path().join("other"), folder.path().join("others-key"));
    let arguments = ["--kek-file", others_key.to_str().unwrap(), "--database", &postgres::url(&database)];
    let (status, said) = init(&other, &arguments);
    assert!(status == Some(1) && said.contains("has keys already"), "{said}");
    assert!(!other.exists() && !others_key.exists());
}
