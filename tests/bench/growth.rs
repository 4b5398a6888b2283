//! How cost grows with what is kept: scenes with few, many and very many accounts in one interleaved run. What is asked most must cost about
//! the same in all of them.

use crate::{
    asker::Function,
    deployment::Deployment,
    hello::Hello,
    report::{Report, Round, Rounds},
    row::Row,
    scene::{CONNECTIONS, LENT, Scene, Size},
    target::Target,
};

const FUNCTIONS: [Function; 4] =
    [Function::KmKeyGetByAccount, Function::CheckoutStatusGet, Function::LoginEx, Function::CheckOutAndIn];
/// What a request may cost with the most accounts, in terms of what it costs with the fewest.
const COST_MAX: f64 = 1.3;

/// Measures and prints; false when a target is missed.
pub async fn run(rounds: Rounds, accounts: &[usize], deployments: &[Deployment]) -> bool {
    let hello = Hello::start();
    let mut scenes = Vec::new();
    // As many in each: that more check-outs cost more is another matter than that more accounts do.
    let lent_max = accounts.iter().min().map_or(LENT, |fewest| LENT.min(*fewest));
    for &accounts in accounts {
        for &deployment in deployments {
            scenes.push(Scene::new(deployment, Size { accounts, lent_max, connections_max: CONNECTIONS }).await);
        }
    }

    round(&hello, &mut scenes, Rounds::warming());
    let mut report = Report::new(rounds, targets(accounts, deployments));
    for _ in 0..rounds.number {
        report.add(round(&hello, &mut scenes, rounds));
    }
    report.print()
}

/// Of each function on each deployment.
fn targets(accounts: &[usize], deployments: &[Deployment]) -> Vec<Target> {
    let (fewest, most) = (accounts.iter().min().expect("accounts"), accounts.iter().max().expect("accounts"));
    let all = deployments.iter().flat_map(|deployment| FUNCTIONS.map(|function| (function, *deployment)));
    all.map(|(function, deployment)| {
        let row = |accounts: usize| Row::of(function, deployment, CONNECTIONS, accounts);
        Target::Rate { row: row(*most), against: row(*fewest), least: 1.0 / COST_MAX }
    })
    .collect()
}

/// A slice of each; those that are compared follow one another.
fn round(hello: &Hello, scenes: &mut [Scene], rounds: Rounds) -> Round {
    let mut round = Round::default();
    round.add(Row::hello(CONNECTIONS), hello.slice(CONNECTIONS, rounds.length()));
    for function in FUNCTIONS {
        for scene in &mut *scenes {
            let row = Row::of(function, scene.running.deployment, CONNECTIONS, scene.accounts);
            round.add(row, scene.slice(function, CONNECTIONS, rounds.length()));
        }
    }
    for scene in scenes {
        round.look_at_memory(scene);
    }
    round
}
