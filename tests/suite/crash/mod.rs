//! SIGKILL at every step of logging in, of a disclosure and of an override, on the real server and both engines. Whatever step it is:
//! nobody is stranded, no one-time password is taken twice, nothing is half done, nothing is disclosed without its row.

mod act;
mod case;

use std::{collections::BTreeSet, fs, path::Path};

use futures_util::future::join_all;
use serde_json::json;
use storage::crash::{BACKUP_NAMES, CHANGE_NAMES, NAMES};
use suite::{
    Engine, Installation,
    scene::{CLASS, POLICY, Scene},
};

use self::{act::ACTS, case::Case};

/// Installations of each engine that are killed again and again, side by side.
const LANES: usize = 2;

#[test]
fn every_place_has_an_act_that_passes_it() {
    let passed: BTreeSet<&str> = NAMES.iter().copied().filter(|name| ACTS.iter().any(|act| act.passes(name))).collect();
    assert_eq!(passed, NAMES.iter().copied().collect(), "a place that no act passes is never hit");
    assert_eq!(passed.len(), NAMES.len(), "a place stands there twice");
    for act in &ACTS {
        for stage in ["decided", "applied", "journalled", "before-commit", "committed"] {
            let name = format!("{}.{stage}", act.procedure);
            assert!(passed.contains(&name[..]), "{name} is no place of the table");
        }
    }
}

/// The stages in the code are those of the table: a new one can't be forgotten.
#[test]
fn every_place_of_the_code_is_in_the_table() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).parent().unwrap();
    let mut stages = BTreeSet::new();
    let mut folders = vec![root.join("api/src"), root.join("storage/src")];
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()) {
            if entry.is_dir() {
                folders.push(entry);
            } else {
                let text = fs::read_to_string(&entry).unwrap_or_default();
                let calls = text.split("crash_point!(").skip(1).filter_map(|call| call.split_once(';'));
                stages.extend(calls.filter_map(|(call, _)| call.rsplit('"').nth(1).map(str::to_owned)));
            }
        }
    }
    let names = NAMES.iter().chain(CHANGE_NAMES).chain(BACKUP_NAMES);
    let known: BTreeSet<String> = names.filter_map(|name| name.split_once('.')).map(|(_, stage)| stage.to_owned()).collect();
    assert_eq!(stages, known);
}

#[tokio::test(flavor = "multi_thread")]
async fn case_18_a_kill_at_any_step_leaves_all_or_nothing_and_strands_nobody() {
    let all = || NAMES.iter().flat_map(|name| ACTS.iter().filter(|act| act.passes(name)).map(|act| (*name, act)));
    let lanes = Engine::ALL.into_iter().flat_map(|engine| (0..LANES).map(move |lane| (engine, lane)));
    join_all(lanes.map(|(engine, lane)| run(engine, all().skip(lane).step_by(LANES).collect()))).await;
}

/// Kills one installation's server at one place after the other, then asks for all again.
async fn run(engine: Engine, places: Vec<(&'static str, &'static act::Act)>) {
    let scene = Scene::new(engine).await;
    let access = json!({ "grant": ["preapproved-checkout", "randomize-override", "access-history"], "deny": [] });
    scene.admin.put(&format!("/v1/user-groups/ROBOTS/access-controls/{POLICY}")).json(&access).send().await.is(200);
    let mut cases = Vec::new();
    for (number, (name, act)) in places.into_iter().enumerate() {
        cases.push(Case::prepare(&scene, number, name, act).await);
    }
    // Recovering is granted on the machine only; and after that nobody without it adds to the class.
    let group = ["admin", "group", "RESCUERS", "--privileges", "recoverpwd", "--classes", CLASS];
    assert!(scene.installation.run(group).status.success());
    let Scene { installation, server, .. } = scene;
    server.kill().await;
    for case in &cases {
        case.kill(&installation).await;
    }
    let server = installation.serve().await;
    for case in &mut cases {
        case.again(&installation, &server.client()).await;
    }
    assert!(server.stop().await.success());
    verify(&installation);
}

/// However often the server was killed: the journal is whole.
fn verify(installation: &Installation) {
    let verdict = installation.run(["journal", "verify"]);
    let engine = installation.engine();
    assert!(verdict.status.success(), "{engine:?}: {}", String::from_utf8_lossy(&verdict.stdout));
}
