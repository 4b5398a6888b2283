//! What the rounds came to, beside what they must come to. Here belong the targets.

use std::{collections::BTreeMap, fmt, time::Duration};

use serde_json::{Value, json};
use suite::Engine;

use crate::{
    load::Slice,
    scene::{ACCOUNTS, CONNECTIONS},
};

/// Least ratios to the bare server, by engine. What has none on PostgreSQL stands beside it, to be read against pgbench.
const RATIO_MIN: [(&str, Engine, f64); 5] = [
    ("KMKeyGetByAccount", Engine::Sqlite, 0.20),
    ("LoginEx", Engine::Sqlite, 0.08),
    ("SessionGet", Engine::Sqlite, 0.5),
    ("CheckoutStatusGet", Engine::Sqlite, 0.40),
    ("CheckoutStatusGet", Engine::Postgres, 0.15),
];
/// On PostgreSQL, the least ratio to the number of rows that pgbench reads.
const OF_PGBENCH_MIN: (&str, f64) = ("CheckoutStatusGet", 0.4);
/// Of each of these.
const P99_MAX: Duration = Duration::from_millis(25);
/// Of each server, without a person's login in flight.
const RESIDENT_BYTES_MAX: u64 = 100 << 20;

/// What a line of the table is about.
#[derive(Clone, Copy, PartialEq, Eq)]
pub struct Row {
    name: &'static str,
    engine: Option<Engine>,
}

impl Row {
    /// A function on an engine.
    pub fn new(name: &'static str, engine: Option<Engine>) -> Self {
        Self { name, engine }
    }

    fn engine_name(self) -> &'static str {
        self.engine.map_or("", engine_name)
    }

    fn ratio_min(self) -> Option<f64> {
        RATIO_MIN.iter().find(|(name, engine, _)| Some(*engine) == self.engine && *name == self.name).map(|(.., ratio)| *ratio)
    }
}

fn engine_name(engine: Engine) -> &'static str {
    match engine {
        Engine::Sqlite => "SQLite",
        Engine::Postgres => "PostgreSQL",
    }
}

/// The medians of one row.
struct Medians {
    row: Row,
    rate: f64,
    ratio: f64,
    p50_ms: f64,
    p99_ms: f64,
}

/// All rounds.
pub struct Report {
    seconds: u32,
    rounds_wanted: u32,
    rounds: Vec<Vec<(Row, Slice)>>,
    resident: BTreeMap<&'static str, u64>,
}

impl Report {
    /// Of nothing yet.
    pub fn new(rounds: u32, seconds: u32) -> Self {
        Self { seconds, rounds_wanted: rounds, rounds: Vec::new(), resident: BTreeMap::new() }
    }

    /// One more round; the bare server is its first row.
    pub fn add(&mut self, round: Vec<(Row, Slice)>) {
        self.rounds.push(round);
        eprintln!("round {} of {}", self.rounds.len(), self.rounds_wanted);
    }

    /// What a server had in memory; the most counts.
    pub fn resident(&mut self, engine: Engine, bytes: u64) {
        let most = self.resident.entry(engine_name(engine)).or_default();
        *most = bytes.max(*most);
    }

    fn medians(&self) -> Vec<Medians> {
        let rows = 0..self.rounds.first().map_or(0, Vec::len);
        rows.map(|at| {
            let of = |what: fn(&Slice, &Slice) -> f64| {
                median(self.rounds.iter().map(|round| what(&round[at].1, &round[0].1)).collect())
            };
            Medians {
                row: self.rounds[0][at].0,
                rate: of(|slice, _| slice.rate),
                ratio: of(|slice, hello| slice.rate / hello.rate),
                p50_ms: of(|slice, _| slice.p50.as_secs_f64() * 1000.0),
                p99_ms: of(|slice, _| slice.p99.as_secs_f64() * 1000.0),
            }
        })
        .collect()
    }

    /// What did not come to its target.
    pub fn misses(&self) -> Vec<String> {
        let mut misses = Vec::new();
        for Medians { row, ratio, p99_ms, .. } in self.medians() {
            let Some(ratio_min) = row.ratio_min() else { continue };
            let name = row.name;
            if ratio < ratio_min {
                misses.push(format!("{name}: {ratio:.3} of hello, {ratio_min:.2} wanted"));
            }
            if p99_ms > P99_MAX.as_secs_f64() * 1000.0 {
                misses.push(format!("{name}: p99 {p99_ms:.1} ms, {} wanted", P99_MAX.as_millis()));
            }
        }
        let (name, ratio_min) = OF_PGBENCH_MIN;
        let rate = |name: &str| {
            let is_it = |medians: &Medians| medians.row.name == name && medians.row.engine == Some(Engine::Postgres);
            self.medians().into_iter().find(is_it).map(|medians| medians.rate)
        };
        if let (Some(ours), Some(theirs)) = (rate(name), rate("pgbench -S"))
            && ours / theirs < ratio_min
        {
            misses.push(format!("{name}: {:.3} of pgbench -S, {ratio_min:.2} wanted", ours / theirs));
        }
        for (engine, bytes) in self.resident.iter().filter(|(_, bytes)| **bytes >= RESIDENT_BYTES_MAX) {
            misses.push(format!("{engine}: {} MiB resident, less than {} wanted", bytes >> 20, RESIDENT_BYTES_MAX >> 20));
        }
        misses
    }

    /// For programs.
    pub fn json(&self) -> Value {
        let rows: Vec<Value> = self
            .medians()
            .iter()
            .map(|Medians { row, rate, ratio, p50_ms, p99_ms }| {
                json!({
                    "name": row.name, "engine": row.engine.map(engine_name), "perSecond": rate.round(), "ratioToHello": ratio,
                    "ratioWanted": row.ratio_min(), "p50Milliseconds": p50_ms, "p99Milliseconds": p99_ms,
                })
            })
            .collect();
        json!({
            "connections": CONNECTIONS, "accounts": ACCOUNTS, "rounds": self.rounds.len(), "secondsEach": self.seconds,
            "cores": std::thread::available_parallelism().map_or(0, usize::from),
            "rows": rows, "residentBytes": self.resident, "misses": self.misses(),
        })
    }
}

/// For people. pgbench tells a mean instead of the two percentiles.
impl fmt::Display for Report {
    fn fmt(&self, to: &mut fmt::Formatter<'_>) -> fmt::Result {
        writeln!(
            to,
            "{:<18} {:<10} {:>10} {:>9} {:>7} {:>9} {:>9}",
            "", "", "per second", "of hello", "wanted", "p50 ms", "p99 ms"
        )?;
        for Medians { row, rate, ratio, p50_ms, p99_ms } in self.medians() {
            let wanted = row.ratio_min().map_or_else(String::new, |ratio| format!("{ratio:.2}"));
            let engine = row.engine_name();
            writeln!(to, "{:<18} {engine:<10} {rate:>10.0} {ratio:>9.3} {wanted:>7} {p50_ms:>9.2} {p99_ms:>9.2}", row.name)?;
        }
        for (engine, bytes) in &self.resident {
            writeln!(to, "resident memory    {engine:<10} {:>6} MiB", bytes >> 20)?;
        }
        let misses = self.misses();
        if misses.is_empty() { write!(to, "every target is met") } else { write!(to, "missed: {}", misses.join("; ")) }
    }
}

/// The middle one, the upper of two.
pub fn median(mut numbers: Vec<f64>) -> f64 {
    numbers.sort_by(f64::total_cmp);
    numbers[numbers.len() / 2]
}
