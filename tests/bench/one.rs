//! One function for so long, to be looked at with a profiler.

use std::time::Duration;

use crate::{
    asker::Function,
    deployment::Deployment,
    scene::{Scene, Size},
};

/// Prints the server's process id before, and the rate afterwards.
pub async fn run(function: Function, deployment: Deployment, size: Size, seconds: u32) -> bool {
    let mut scene = Scene::new(deployment, size).await;
    eprintln!("server: {}", scene.running.server.id());
    let slice = scene.slice(function, size.connections_max, Duration::from_secs(seconds.into()));
    println!("{:.0}", slice.rate);
    true
}
