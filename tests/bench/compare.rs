//! One interleaved run: in each round a short slice of everything, so that a noisy machine disturbs all alike, and medians over the rounds.

use std::time::Duration;

use crate::{
    asker::Function,
    deployment::Deployment,
    hello::Hello,
    postgres::{Pgbench, Script},
    report::{Report, Round, Rounds},
    row::Row,
    scene::{CONNECTIONS, LENT, Scene, Size},
    target::Target,
};

/// Least ratios to the bare server.
const OF_HELLO_MIN: [(Function, Deployment, f64); 6] = [
    (Function::SessionGet, Deployment::Sqlite, 0.5),
    (Function::KmKeyGetByAccount, Deployment::Sqlite, 0.20),
    (Function::CheckoutStatusGet, Deployment::Sqlite, 0.40),
    (Function::LoginEx, Deployment::Sqlite, 0.08),
    (Function::KmKeyGetByAccount, Deployment::Postgres, 0.08),
    (Function::CheckoutStatusGet, Deployment::Postgres, 0.15),
];
/// Least ratios to what PostgreSQL itself does.
const OF_PGBENCH_MIN: [(Function, Script, f64); 3] = [
    (Function::KmKeyGetByAccount, Script::Writes, 1.4),
    (Function::LoginEx, Script::Writes, 0.5),
    (Function::CheckoutStatusGet, Script::Reads, 0.4),
];
/// Of each of these.
const P99_MAX: Duration = Duration::from_millis(25);
const PROMPT: [(Function, Deployment); 5] = [
    (Function::SessionGet, Deployment::Sqlite),
    (Function::KmKeyGetByAccount, Deployment::Sqlite),
    (Function::CheckoutStatusGet, Deployment::Sqlite),
    (Function::LoginEx, Deployment::Sqlite),
    (Function::CheckoutStatusGet, Deployment::Postgres),
];
const RESIDENT_MEBIBYTES_MAX: u64 = 100;

/// All are about the usual number of connections.
fn targets(accounts: usize) -> Vec<Target> {
    let row = |function, deployment| Row::of(function, deployment, CONNECTIONS, accounts);
    let of_hello = OF_HELLO_MIN.map(|(function, deployment, least)| Target::Rate {
        row: row(function, deployment),
        against: Row::hello(CONNECTIONS),
        least,
    });
    let of_pgbench = OF_PGBENCH_MIN.map(|(function, script, least)| Target::Rate {
        row: row(function, Deployment::Postgres),
        against: Row::pgbench(script, Deployment::Postgres, CONNECTIONS),
        least,
    });
    let prompt = PROMPT.map(|(function, deployment)| Target::P99 { row: row(function, deployment), most: P99_MAX });
    let small = Deployment::ALL.map(|deployment| Target::ResidentMebibytes { deployment, most: RESIDENT_MEBIBYTES_MAX });
    of_hello.into_iter().chain(of_pgbench).chain(prompt).chain(small).collect()
}

/// Measures and prints; false when a target is missed.
pub async fn run(rounds: Rounds, accounts: usize, connections: &[usize], deployments: &[Deployment]) -> bool {
    let size = Size { accounts, lent_max: LENT, connections_max: connections.iter().copied().max().expect("connections") };
    let mut stage = Stage { hello: Hello::start(), pgbenches: Vec::new(), scenes: Vec::new() };
    for &deployment in deployments {
        let scene = Scene::new(deployment, size).await;
        if let Some(server) = scene.running.postgres() {
            stage.pgbenches.push((deployment, Pgbench::on(server).await));
        }
        stage.scenes.push(scene);
    }

    stage.round(connections, Rounds::warming());
    let mut report = Report::new(rounds, targets(accounts));
    for _ in 0..rounds.number {
        report.add(stage.round(connections, rounds));
    }
    report.print()
}

/// All that takes part.
struct Stage {
    hello: Hello,
    pgbenches: Vec<(Deployment, Pgbench)>,
    scenes: Vec<Scene>,
}

impl Stage {
    fn round(&mut self, connections: &[usize], rounds: Rounds) -> Round {
        let mut round = Round::default();
        for &connections in connections {
            self.slices(&mut round, connections, rounds);
            if connections == CONNECTIONS {
                for scene in &self.scenes {
                    round.look_at_memory(scene);
                }
            }
        }
        round
    }

    /// A slice of each, on so many connections.
    fn slices(&mut self, round: &mut Round, connections: usize, rounds: Rounds) {
        round.add(Row::hello(connections), self.hello.slice(connections, rounds.length()));
        for (deployment, pgbench) in &self.pgbenches {
            // reads don't wait for a standby
            let scripts: &[Script] =
                if *deployment == Deployment::Quorum { &[Script::Writes] } else { &[Script::Reads, Script::Writes] };
            for &script in scripts {
                round.add(Row::pgbench(script, *deployment, connections), pgbench.slice(script, connections, rounds.seconds));
            }
        }
        for scene in &mut self.scenes {
            let deployment = scene.running.deployment;
            // what answers it is the same on all of them
            let is_asked = |function: &Function| *function != Function::SessionGet || deployment == Deployment::Sqlite;
            for function in Function::ALL.into_iter().filter(is_asked) {
                let row = Row::of(function, deployment, connections, scene.accounts);
                round.add(row, scene.slice(function, connections, rounds.length()));
            }
        }
    }
}
