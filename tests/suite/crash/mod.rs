//! SIGKILL at every step of logging in, of a disclosure and of an override, on the real server and both engines. Whatever step it is:
//! nobody is stranded, no one-time password is taken twice, nothing is half done, nothing is disclosed without its row.

mod act;
mod case;

use std::collections::BTreeSet;

use futures_util::future::join_all;
use storage::crash::NAMES;
use suite::{Engine, Installation, scene::Scene};

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

#[tokio::test(flavor = "multi_thread")]
async fn a_kill_at_any_step_leaves_all_or_nothing_and_strands_nobody() {
    let all = || NAMES.iter().flat_map(|name| ACTS.iter().filter(|act| act.passes(name)).map(|act| (*name, act)));
    let lanes = Engine::ALL.into_iter().flat_map(|engine| (0..LANES).map(move |lane| (engine, lane)));
    join_all(lanes.map(|(engine, lane)| run(engine, all().skip(lane).step_by(LANES).collect()))).await;
}

/// Kills one installation's server at one place after the other, then asks for all again.
async fn run(engine: Engine, places: Vec<(&'static str, &'static act::Act)>) {
    let scene = Scene::new(engine).await;
    let mut cases = Vec::new();
    for (number, (name, act)) in places.into_iter().enumerate() {
        cases.push(Case::prepare(&scene, number, name, act).await);
    }
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
