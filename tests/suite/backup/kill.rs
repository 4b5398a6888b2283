//! SIGKILL at every stage of a backup and of putting one back: there is a whole one or none, and it can be done again.

use std::{collections::BTreeSet, fs, os::unix::process::ExitStatusExt as _, process::Output};

use rustix::process::Signal;
use storage::crash::BACKUP_NAMES;
use suite::{Engine, Installation, installation::command, postgres, scene::Scene};

use super::{back_up, printed, verify};

fn killed(output: &Output) -> bool {
    output.status.signal() == Some(Signal::KILL.as_raw())
}

#[tokio::test(flavor = "multi_thread")]
async fn case_67_a_backup_that_is_killed_is_a_whole_one_or_none() {
    for engine in Engine::ALL {
        let scene = Scene::new(engine).await;
        let installation = &scene.installation;
        for place in BACKUP_NAMES.iter().filter(|place| place.starts_with("Backup.")) {
            let to = installation.folder().join(place);
            let data = installation.data();
            let make = |armed: &str| {
                let mut make = command();
                make.arg("backup").arg("--to").arg(&to).arg("--data").arg(&data).env("STRONGROOM_CRASH", armed).output().unwrap()
            };
            assert!(killed(&make(&format!("{place}:1"))), "{place}");
            let is_there = *place == "Backup.renamed";
            assert_eq!(to.exists(), is_there, "{place}");
            if !is_there {
                printed(&make("nothing:1")); // what it left is in nobody's way
            }
            let output = verify(installation, &to);
            assert!([Some(0), Some(3)].contains(&output.status.code()), "{place}: {output:?}");
            let folder = fs::read_dir(installation.folder()).unwrap().map(|entry| entry.unwrap().file_name());
            assert!(!folder.into_iter().any(|name| name.to_string_lossy().ends_with(".partial")), "{place}");
        }
        assert!(scene.server.stop().await.success());
        assert_eq!(installation.run(["journal", "verify"]).status.code(), Some(0), "killed commands are adopted");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_restoration_that_is_killed_can_be_repeated() {
    let scene = Scene::new(Engine::Sqlite).await;
    let (file, _) = back_up(&scene.installation, "backup");
    assert!(scene.server.stop().await.success());
    let places: BTreeSet<_> = BACKUP_NAMES.iter().copied().filter(|place| place.starts_with("Restore.")).collect();
    for engine in Engine::ALL {
        for place in &places {
            let installation = scene.installation.nowhere(engine).await;
            let kek = scene.installation.data().join("kek");
            let output = installation.restoring(&file, &kek).env("STRONGROOM_CRASH", format!("{place}:1")).output().unwrap();
            assert!(killed(&output), "{engine:?} {place}: {output:?}");
            assert!(!installation.data().join("strongroom.toml").exists(), "{engine:?} {place}: not yet an installation");
            let is_committed = matches!(*place, "Restore.committed" | "Restore.placed");
            if engine == Engine::Postgres && is_committed {
                // The database says that it is full; who begins again gives an empty one.
                let refused = installation.restoring(&file, &kek).output().unwrap();
                assert_eq!(refused.status.code(), Some(1), "{place}");
                let empty = postgres::database().await;
                postgres::replace(installation.database().unwrap(), &empty).await;
            }
            printed(&installation.restoring(&file, &kek).output().unwrap());
            works(&installation).await;
        }
    }
}

async fn works(installation: &Installation) {
    let server = installation.serve().await;
    server.api_user().await;
    assert!(server.stop().await.success());
    let entries: BTreeSet<_> =
        fs::read_dir(installation.data()).unwrap().map(|entry| entry.unwrap().file_name().into_string().unwrap()).collect();
    assert!(!entries.contains("restore.partial"), "{entries:?}");
}
