//! One interleaved run: in each round a short slice of everything, so that a noisy machine disturbs all alike, and medians over the rounds.

use std::{fs, time::Duration};

use suite::{Engine, Server};

use crate::{
    hello::Hello,
    load::{Slice, slice},
    postgres::Pgbench,
    report::{Report, Row},
    scene::{CONNECTIONS, CheckoutStatusGet, Greeter, KmKeyGetByAccount, LoginEx, Scene, SessionGet},
};

/// Measures, prints a table to standard error and JSON to standard output; false when a target is missed.
pub async fn run(rounds: u32, seconds: u32) -> bool {
    let hello = Hello::start();
    let mut scenes = [Scene::new(Engine::Sqlite).await, Scene::new(Engine::Postgres).await];
    let pgbench = Pgbench::new().await;

    round(&hello, &mut scenes, &pgbench, 1); // everything is warm afterwards
    let mut report = Report::new(rounds, seconds);
    for _ in 0..rounds {
        report.add(round(&hello, &mut scenes, &pgbench, seconds));
        for scene in &scenes {
            report.resident(scene.installation.engine(), resident_bytes(&scene.server));
        }
    }
    eprintln!("{report}");
    println!("{:#}", report.json());
    report.misses().is_empty()
}

/// A slice of each; the bare server first.
fn round(hello: &Hello, scenes: &mut [Scene], pgbench: &Pgbench, seconds: u32) -> Vec<(Row, Slice)> {
    let length = Duration::from_secs(seconds.into());
    let mut greeters: Vec<Greeter> = (0..CONNECTIONS).map(|_| Greeter).collect();
    let mut slices = vec![(Row::new("hello", None), slice(hello.address, &mut greeters, length))];
    for Scene { installation, server, readers, robots, gateways, .. } in scenes {
        let (engine, address) = (Some(installation.engine()), server.address());
        let mut askers: Vec<SessionGet<'_>> = readers.iter_mut().map(SessionGet).collect();
        slices.push((Row::new("SessionGet", engine), slice(address, &mut askers, length)));
        let mut askers: Vec<KmKeyGetByAccount<'_>> = readers.iter_mut().map(KmKeyGetByAccount).collect();
        slices.push((Row::new("KMKeyGetByAccount", engine), slice(address, &mut askers, length)));
        let mut askers: Vec<CheckoutStatusGet<'_>> = gateways.iter_mut().map(CheckoutStatusGet).collect();
        slices.push((Row::new("CheckoutStatusGet", engine), slice(address, &mut askers, length)));
        let mut askers: Vec<LoginEx<'_>> = robots.iter_mut().map(LoginEx).collect();
        slices.push((Row::new("LoginEx", engine), slice(address, &mut askers, length)));
    }
    for (name, script) in [("pgbench -S", "--select-only"), ("pgbench -N", "--skip-some-updates")] {
        let (rate, milliseconds) = pgbench.slice(script, seconds);
        let mean = Duration::from_secs_f64(milliseconds / 1000.0);
        slices.push((Row::new(name, Some(Engine::Postgres)), Slice { rate, p50: mean, p99: mean }));
    }
    slices
}

/// One function of the embedded engine for so long: to be looked at with a profiler. Prints the server's process id and the rate.
pub async fn one(name: &str, seconds: u32) -> bool {
    let mut scene = Scene::new(Engine::Sqlite).await;
    let (length, address) = (Duration::from_secs(seconds.into()), scene.server.address());
    eprintln!("server: {}", scene.server.id());
    let slice = match name {
        "SessionGet" => slice(address, &mut scene.readers.iter_mut().map(SessionGet).collect::<Vec<_>>(), length),
        "KMKeyGetByAccount" => slice(address, &mut scene.readers.iter_mut().map(KmKeyGetByAccount).collect::<Vec<_>>(), length),
        "CheckoutStatusGet" => slice(address, &mut scene.gateways.iter_mut().map(CheckoutStatusGet).collect::<Vec<_>>(), length),
        "LoginEx" => slice(address, &mut scene.robots.iter_mut().map(LoginEx).collect::<Vec<_>>(), length),
        _ => return false,
    };
    println!("{:.0}", slice.rate);
    true
}

/// What the process has in memory now.
fn resident_bytes(server: &Server) -> u64 {
    let status = fs::read_to_string(format!("/proc/{}/status", server.id())).unwrap();
    let line = status.lines().find_map(|line| line.strip_prefix("VmRSS:")).expect("VmRSS");
    line.trim().trim_end_matches(" kB").parse::<u64>().unwrap() << 10
}
