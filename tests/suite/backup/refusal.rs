//! What is refused before anything is touched, with which exit code, and what is left then: what was there before.

use std::{
    fs,
    os::unix::fs::{PermissionsExt as _, symlink},
    path::Path,
};

use suite::{Engine, Installation, installation::command, postgres, random, scene::Scene};

use super::{back_up, printed, said, verify, verify_alone};

/// A key file of random bytes.
fn key_file(path: &Path) {
    fs::write(path, random::bytes::<32>()).unwrap();
    fs::set_permissions(path, fs::Permissions::from_mode(0o400)).unwrap();
}

/// Refused with this code, and nothing is there that wasn't.
fn refuses(installation: &Installation, backup: &Path, kek: &Path, code: i32, why: &str) {
    let entries =
        |folder: &Path| fs::read_dir(folder).map(|entries| entries.map(|one| one.unwrap().file_name()).collect::<Vec<_>>());
    let before = entries(&installation.data()).ok();
    let output = installation.restoring(backup, kek).output().unwrap();
    assert_eq!((output.status.code(), output.stdout.len()), (Some(code), 0), "{}", said(&output));
    assert!(said(&output).contains(why), "{why}: {}", said(&output));
    assert_eq!(entries(&installation.data()).ok(), before);
}

#[tokio::test(flavor = "multi_thread")]
async fn what_does_not_fit_changes_nothing() {
    let made = Installation::new(Engine::Sqlite).await;
    let (file, _) = back_up(&made, "backup");
    let (kek, wrong, folder) = (made.data().join("kek"), made.folder().join("wrong"), made.folder());
    key_file(&wrong);
    let bytes = fs::read(&file).unwrap();
    let changed = |name: &str, change: &dyn Fn(&mut Vec<u8>)| {
        let mut bytes = bytes.clone();
        change(&mut bytes);
        let path = folder.join(name);
        fs::write(&path, bytes).unwrap();
        path
    };
    let middle = bytes.len() / 2;
    let damaged = changed("damaged", &|bytes| bytes[middle] ^= 1);
    let cut = changed("cut", &|bytes| bytes.truncate(middle));
    let newer = changed("newer", &|bytes| bytes[19] = 2);
    for engine in Engine::ALL {
        let nowhere = made.nowhere(engine).await;
        refuses(&nowhere, &file, &wrong, 1, "the wrong KEK");
        refuses(&nowhere, &damaged, &kek, 2, "damaged");
        refuses(&nowhere, &cut, &kek, 2, "cut off");
        refuses(&nowhere, &newer, &kek, 1, "newer than this server's");
        refuses(&nowhere, folder, &kek, 1, "not a regular file");
        refuses(&nowhere, &folder.join("nothing"), &kek, 1, "No such file");
        refuses(&nowhere, &kek, &kek, 2, "this is no backup");
        refuses(&nowhere, &file, &folder.join("nothing"), 1, "No such file");
        if let Some(database) = nowhere.database() {
            postgres::run(database, "CREATE SCHEMA theirs; CREATE TABLE theirs.something ()").await;
            refuses(&nowhere, &file, &kek, 1, "the database is not empty");
            postgres::run(database, "DROP SCHEMA theirs CASCADE").await;
        }
        fs::create_dir(nowhere.data()).unwrap();
        fs::write(nowhere.data().join("something"), "somebody's").unwrap();
        refuses(&nowhere, &file, &kek, 1, "not empty");
        fs::remove_file(nowhere.data().join("something")).unwrap();
        fs::remove_dir(nowhere.data()).unwrap();
        symlink(folder, nowhere.data()).unwrap();
        refuses(&nowhere, &file, &kek, 1, "symbolic link");
        fs::remove_file(nowhere.data()).unwrap();
        // And after all that it can be put back; but not over itself.
        printed(&nowhere.restoring(&file, &kek).output().unwrap());
        refuses(&nowhere, &file, &kek, 1, "not empty");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn verify_says_by_its_code_what_it_is() {
    let made = Installation::new(Engine::Sqlite).await;
    let (file, _) = back_up(&made, "backup");
    let other = Installation::new(Engine::Sqlite).await;
    let code = |output: std::process::Output, why: &str| {
        assert!(said(&output).contains(why), "{why}: {}", said(&output));
        output.status.code()
    };
    assert_eq!(code(verify_alone(&file), "whole, and signed"), Some(0));
    assert_eq!(code(verify(&made, &file), "the key opens it"), Some(0));
    assert_eq!(code(verify(&other, &file), "the wrong KEK"), Some(1), "a backup of another installation");
    let kek = made.data().join("kek");
    let by_key = command().args(["backup", "verify", "--kek-file"]).arg(&kek).arg(&file).output().unwrap();
    assert_eq!(code(by_key, "the key opens it"), Some(0));
    assert_eq!(code(verify_alone(&made.folder().join("nothing")), "No such file"), Some(1));

    let checkpoints = made.data().join("checkpoints.jsonl");
    let kept = fs::read(&checkpoints).unwrap();
    fs::remove_file(&checkpoints).unwrap();
    assert_eq!(code(verify(&made, &file), "evidence is missing"), Some(3));
    fs::write(&checkpoints, kept).unwrap();
    let mut bytes = fs::read(&file).unwrap();
    let last = bytes.len() - 1;
    bytes[last] ^= 1;
    fs::write(&file, bytes).unwrap();
    assert_eq!(code(verify_alone(&file), "signature"), Some(2));
}

#[tokio::test(flavor = "multi_thread")]
async fn a_file_that_is_there_is_not_replaced_and_no_link_followed() {
    let scene = Scene::new(Engine::Sqlite).await;
    let (file, _) = back_up(&scene.installation, "backup");
    assert_eq!(fs::metadata(&file).unwrap().permissions().mode() & 0o7777, 0o600);
    let before = fs::read(&file).unwrap();
    let link = scene.installation.folder().join("link");
    symlink(scene.installation.folder().join("elsewhere"), &link).unwrap();
    for to in [&file, &link] {
        let output = scene.installation.run(["backup", "--to", to.to_str().unwrap()]);
        assert_eq!(output.status.code(), Some(1));
        assert!(said(&output).contains("is there already"), "{}", said(&output));
    }
    assert_eq!(fs::read(&file).unwrap(), before);
    assert!(!scene.installation.folder().join("elsewhere").exists());
    assert_eq!(scene.installation.run(["backup"]).status.code(), Some(64), "nowhere to go");
    let begun = scene.journal("event=installation.backup-begun").await;
    assert_eq!(begun.len(), 1, "what is refused at once leaves no row");
}
