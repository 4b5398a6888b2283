//! What the rounds came to: medians, a table, and what became of the targets. Here belongs no target.

use std::{fmt, fs, time::Duration};

use serde_json::{Value, json};

use crate::{
    deployment::Deployment,
    load::Slice,
    row::Row,
    scene::Scene,
    target::{Outcome, Target},
};

/// How often, and how long each slice takes.
#[derive(Clone, Copy, Debug)]
pub struct Rounds {
    /// So often.
    pub number: u32,
    /// So long.
    pub seconds: u32,
}

impl Rounds {
    /// Of a slice.
    pub fn length(self) -> Duration {
        Duration::from_secs(self.seconds.into())
    }

    /// One short round, after which everything is warm.
    pub const fn warming() -> Self {
        Self { number: 1, seconds: 1 }
    }
}

/// One slice of each row.
#[derive(Default)]
pub struct Round {
    slices: Vec<(Row, Slice)>,
    resident: Vec<(Deployment, usize, u64)>,
}

impl Round {
    /// One more slice.
    pub fn add(&mut self, row: Row, slice: Slice) {
        self.slices.push((row, slice));
    }

    /// What a server has in memory now.
    pub fn look_at_memory(&mut self, scene: &Scene) {
        let status = fs::read_to_string(format!("/proc/{}/status", scene.running.server.id())).unwrap();
        let line = status.lines().find_map(|line| line.strip_prefix("VmRSS:")).expect("VmRSS");
        let kibibytes: u64 = line.trim().trim_end_matches(" kB").parse().unwrap();
        self.resident.push((scene.running.deployment, scene.accounts, kibibytes << 10));
    }

    /// The slice of a row.
    pub fn slice(&self, row: Row) -> Option<&Slice> {
        self.slices.iter().find(|(found, _)| *found == row).map(|(_, slice)| slice)
    }
}

/// All rounds.
pub struct Report {
    wanted: Rounds,
    targets: Vec<Target>,
    rounds: Vec<Round>,
}

/// The medians of one row.
struct Medians {
    row: Row,
    rate: f64,
    ratio: f64,
    p50_ms: f64,
    p99_ms: f64,
}

impl Report {
    /// Of nothing yet.
    pub fn new(wanted: Rounds, targets: Vec<Target>) -> Self {
        Self { wanted, targets, rounds: Vec::new() }
    }

    /// One more round.
    pub fn add(&mut self, round: Round) {
        self.rounds.push(round);
        eprintln!("round {} of {}", self.rounds.len(), self.wanted.number);
    }

    /// Prints a table to standard error and JSON to standard output; false when a target is missed.
    pub fn print(&self) -> bool {
        eprintln!("{self}");
        println!("{:#}", self.json());
        self.outcomes().iter().all(Outcome::is_met)
    }

    /// The median over the rounds of what there is to say of a row; none where it was not measured.
    pub fn median(&self, row: Row, what: impl Fn(&Slice, &Round) -> Option<f64>) -> Option<f64> {
        let numbers: Vec<f64> = self.rounds.iter().filter_map(|round| what(round.slice(row)?, round)).collect();
        (!numbers.is_empty()).then(|| median(numbers))
    }

    /// The most that any server of the deployment had in memory.
    pub fn resident_mebibytes(&self, deployment: Deployment) -> Option<f64> {
        let of_it = self.resident().into_iter().filter(|(found, ..)| *found == deployment);
        of_it.map(|(.., bytes)| bytes).max().map(|bytes| (bytes >> 20) as f64)
    }

    /// What each server had in memory at most.
    fn resident(&self) -> Vec<(Deployment, usize, u64)> {
        let mut most: Vec<(Deployment, usize, u64)> = Vec::new();
        for &(deployment, accounts, bytes) in self.rounds.iter().flat_map(|round| &round.resident) {
            match most.iter_mut().find(|(found, number, _)| (*found, *number) == (deployment, accounts)) {
                Some((.., known)) => *known = bytes.max(*known),
                None => most.push((deployment, accounts, bytes)),
            }
        }
        most
    }

    fn medians(&self) -> Vec<Medians> {
        let rows = self.rounds.first().map_or(&[][..], |round| &round.slices);
        let medians = rows.iter().filter_map(|&(row, _)| {
            let hello = Row::hello(row.connections);
            Some(Medians {
                row,
                rate: self.median(row, |slice, _| Some(slice.rate))?,
                ratio: self.median(row, |slice, round| Some(slice.rate / round.slice(hello)?.rate))?,
                p50_ms: self.median(row, |slice, _| Some(slice.p50.as_secs_f64() * 1000.0))?,
                p99_ms: self.median(row, |slice, _| Some(slice.p99.as_secs_f64() * 1000.0))?,
            })
        });
        medians.collect()
    }

    fn outcomes(&self) -> Vec<Outcome> {
        self.targets.iter().filter_map(|target| target.outcome(self)).collect()
    }

    fn json(&self) -> Value {
        let row = |Medians { row, rate, ratio, p50_ms, p99_ms }: &Medians| {
            json!({
                "name": row.name, "deployment": row.deployment.map(Deployment::name), "connections": row.connections,
                "accounts": row.accounts, "perSecond": rate.round(), "ratioToHello": ratio, "p50Milliseconds": p50_ms,
                "p99Milliseconds": p99_ms,
            })
        };
        let resident = self.resident().into_iter().map(
            |(deployment, accounts, bytes)| json!({ "deployment": deployment.name(), "accounts": accounts, "bytes": bytes }),
        );
        json!({
            "rounds": self.rounds.len(), "secondsEach": self.wanted.seconds,
            "cores": std::thread::available_parallelism().map_or(0, usize::from),
            "rows": self.medians().iter().map(row).collect::<Vec<_>>(), "resident": resident.collect::<Vec<_>>(),
            "targets": self.outcomes().iter().map(Outcome::json).collect::<Vec<_>>(),
        })
    }
}

/// For people. pgbench tells a mean instead of the two percentiles.
impl fmt::Display for Report {
    fn fmt(&self, to: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut connections = None;
        for Medians { row, rate, ratio, p50_ms, p99_ms } in self.medians() {
            if connections.replace(row.connections) != Some(row.connections) {
                let of = format!("{} connections", row.connections);
                writeln!(
                    to,
                    "\n{of:<31} {:>8} {:>10} {:>8} {:>8} {:>8}",
                    "accounts", "per second", "of hello", "p50 ms", "p99 ms"
                )?;
            }
            let deployment = row.deployment.map_or("", Deployment::name);
            let accounts = row.accounts.map_or_else(String::new, |accounts| accounts.to_string());
            writeln!(
                to,
                "{:<19} {deployment:<11} {accounts:>8} {rate:>10.0} {ratio:>8.3} {p50_ms:>8.2} {p99_ms:>8.2}",
                row.name
            )?;
        }
        writeln!(to)?;
        for (deployment, accounts, bytes) in self.resident() {
            writeln!(to, "{:<19} {:<11} {accounts:>8} {:>6} MiB", "resident memory", deployment.name(), bytes >> 20)?;
        }
        writeln!(to)?;
        self.outcomes().iter().try_for_each(|outcome| writeln!(to, "{outcome}"))
    }
}

/// The middle one, the upper of two.
pub fn median(mut numbers: Vec<f64>) -> f64 {
    numbers.sort_by(f64::total_cmp);
    numbers[numbers.len() / 2]
}
