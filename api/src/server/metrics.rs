//! Metrics for Prometheus, on a listener of their own: `/metrics`.

use std::{future::ready, net::SocketAddr, time::Duration};

use actix_web::{App, HttpResponse, HttpServer, web};
use metrics_exporter_prometheus::{BuildError, Matcher, PrometheusBuilder, PrometheusHandle};

use tokio::time::interval;

use super::listen::{self, ListenError};
use crate::metric;

/// Bounds of the histogram of request times, in seconds.
const SECONDS: [f64; 12] = [0.0005, 0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1.0, 5.0];

/// How often the recorder sums up what it has.
const UPKEEP_PERIOD: Duration = Duration::from_secs(5);

/// Begins to count.
pub fn begin() -> Result<PrometheusHandle, BuildError> {
    let suffix = Matcher::Suffix("_seconds".into());
    let handle = PrometheusBuilder::new().set_buckets_for_metric(suffix, &SECONDS)?.install_recorder()?;
    metric::begin();
    Ok(handle)
}

/// Serves what was counted, until the process ends. One worker is enough for a scraper.
pub fn serve(address: SocketAddr, handle: PrometheusHandle) -> Result<SocketAddr, ListenError> {
    let listener = listen::bind(address)?;
    let failed = |error| ListenError::Bind { address, error };
    let bound = listener.local_addr().map_err(failed)?;
    let kept_up = handle.clone();
    actix_web::rt::spawn(async move {
        // Without it the times that nobody fetches would be kept one by one.
        let mut ticks = interval(UPKEEP_PERIOD);
        loop {
            ticks.tick().await;
            kept_up.run_upkeep();
        }
    });
    let server = HttpServer::new(move || {
        let handle = handle.clone();
        App::new().route("/metrics", web::get().to(move || ready(text(&handle))))
    });
    let server = server.workers(1).disable_signals().listen(listener).map_err(failed)?;
    actix_web::rt::spawn(server.run());
    Ok(bound)
}

fn text(handle: &PrometheusHandle) -> HttpResponse {
    HttpResponse::Ok().content_type("text/plain; version=0.0.4; charset=utf-8").body(handle.render())
}
