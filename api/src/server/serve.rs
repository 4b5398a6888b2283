//! `strongroom serve`: everything put together, run, and brought to an orderly end.

use std::{net::SocketAddr, path::Path, time::Duration};

use actix_web::{HttpServer, dev::ServerHandle, web::Data};
use domain::id::{NodeId, UserId};
use tokio::signal::unix::{SignalKind, signal};

use super::{
    listen::{self, ListenError},
    metrics,
    open::{self, OpenError, Opened},
};
use crate::{
    changes::Changes,
    checkout_watch::CheckoutWatch,
    config::Config,
    credential::{CredentialError, Credentials},
    edge::{Edge, Flags},
    guard::{
        address::Forwarding,
        anywhere::Anywhere,
        filter::Filter,
        plugin::{Plugin, access::AccessPlugin},
        rate::Rates,
    },
    known_checkouts::KnownCheckouts,
    principals::Principals,
    readiness::Readiness,
    settings::Settings,
    target::Reachable,
    worker,
};

/// How long the last work may take when the server stops; an orchestrator that waits for 30 s kills nothing.
const WORK_TIME: Duration = Duration::from_secs(10);
/// How long requests may take to end when the server stops.
const STOP_SECONDS: u64 = 10;
/// How long answers have to leave when the store has failed.
const FAIL_TIME: Duration = Duration::from_secs(2);
/// The head of a request must be there after this time.
const HEAD_TIME: Duration = Duration::from_secs(5);
/// An idle connection is kept so long.
const KEEP_ALIVE: Duration = Duration::from_secs(75);
/// Connections at once, of each worker.
const CONNECTIONS_MAX: usize = 10_000;

/// The server did not start, or did not end well.
#[derive(Debug, thiserror::Error)]
pub enum ServeError {
    /// Something can't be opened.
    #[error(transparent)]
    Open(#[from] OpenError),
    /// The dummy password could not be hashed.
    #[error(transparent)]
    Credential(#[from] CredentialError),
    /// The server can't listen.
    #[error(transparent)]
    Listen(#[from] ListenError),
    /// Counting can't begin.
    #[error("metrics: {0}")]
    Metrics(String),
    /// The system refuses something.
    #[error(transparent)]
    Io(#[from] std::io::Error),
    /// Two servers can't be one node.
    #[error("another server has started under this node's name, or the node was removed")]
    Superseded,
    /// A COMMIT or fsync failed: what is in the database only a new start can tell.
    #[error("the store failed; start again")]
    StoreFailed,
}

/// A server that accepts.
pub struct Running {
    /// Where.
    pub address: SocketAddr,
    /// What its requests share.
    pub edge: Data<Edge>,
    server: ServerHandle,
    work: worker::Handle,
    data: std::path::PathBuf,
    _lock: open::Lock,
}

/// What a command line says instead of the configuration.
#[derive(Clone, Debug, Default)]
pub struct Instead {
    /// Where to listen.
    pub listen: Option<SocketAddr>,
    /// The database.
    pub database: Option<String>,
    /// Its members.
    pub hosts: Vec<String>,
}

/// Starts the server of a data directory. Must be called inside of actix's runtime.
pub async fn start(data: &Path, instead: Instead) -> Result<Running, ServeError> {
    let mut config = Config::load(data).map_err(OpenError::from)?;
    config.override_database(instead.database.as_deref(), &instead.hosts);
    config.listen = instead.listen.unwrap_or(config.listen);
    let faults = config.check();
    if !faults.is_empty() {
        return Err(OpenError::Faults(faults).into());
    }
    super::log::begin(config.log);
    for warning in config.warnings() {
        tracing::warn!(%warning, "configuration");
    }
    let lock = open::lock(data)?;
    listen::withdraw(data);
    let opened = open::open(config).await?;
    let Opened { config, clock, store, keys } = opened;
    if let Some(address) = config.metrics_listen {
        let handle = metrics::begin().map_err(|error| ServeError::Metrics(error.to_string()))?;
        metrics::serve(address, handle)?;
    }
    let edge = Data::new(Edge {
        credentials: Credentials::new(keys.clone())?,
        principals: Principals::new(store.clone(), keys.clone()),
        anywhere: Anywhere::new(store.clone()),
        settings: Settings::new(config.variables.clone()),
        rates: Rates::new(&config.limits.into()),
        filter: filter(&config),
        access: config.password_plugin.as_ref().map(|plugin| AccessPlugin::new(plugin.program.clone())),
        forwarding: forwarding(&config),
        cors_origins: config.cors_origins.clone(),
        location_prefix: config.location_prefix().to_owned(),
        changes: Changes::default(),
        checkout_watch: CheckoutWatch::default(),
        known_checkouts: KnownCheckouts::new(store.clone()),
        reachable: Reachable { deny: config.connector_deny.clone(), allow_loopback: config.connector_allow_loopback },
        flags: Flags { allow_wide_networks: config.allow_wide_networks },
        readiness: Readiness::default(),
        clock,
        store,
        keys,
    });
    worker::settings::refresh(&edge).await.map_err(OpenError::from)?;
    // The lock says that this node's earlier starts are dead; the embedded engine has no other nodes.
    let node = config.database_url().map(|_| NodeId(config.node_id.clone()));
    let work = worker::start(&edge, data, node).await.map_err(OpenError::from)?;
    let (server, address) = accept(&config, edge.clone())?;
    listen::announce(data, address)?;
    tracing::info!(%address, node = config.node_id, "serving");
    Ok(Running { address, edge, server, work, data: data.into(), _lock: lock })
}

fn accept(config: &Config, edge: Data<Edge>) -> Result<(ServerHandle, SocketAddr), ServeError> {
    let listener = listen::bind(config.listen)?;
    let address = listener.local_addr()?;
    let server = HttpServer::new(move || crate::application!(edge.clone()))
        .keep_alive(KEEP_ALIVE)
        .client_request_timeout(HEAD_TIME)
        .max_connections(CONNECTIONS_MAX)
        .shutdown_timeout(STOP_SECONDS)
        .disable_signals();
    let server = match &config.tls {
        Some(tls) => server.listen_rustls_0_23(listener, listen::tls(&config.data, tls)?)?,
        None => server.listen(listener)?,
    };
    let server = server.run();
    let handle = server.handle();
    actix_web::rt::spawn(server);
    Ok((handle, address))
}

impl Running {
    /// Runs until SIGTERM, SIGINT or the end of the store; then stops in order.
    pub async fn until_told(self) -> Result<(), ServeError> {
        let (mut terminate, mut interrupt) = (signal(SignalKind::terminate())?, signal(SignalKind::interrupt())?);
        tokio::select! {
            _ = terminate.recv() => {}
            _ = interrupt.recv() => {}
            () = self.edge.store.failed() => {
                listen::withdraw(&self.data);
                let _ = tokio::time::timeout(FAIL_TIME, self.server.stop(true)).await;
                return Err(ServeError::StoreFailed);
            }
            () = self.edge.readiness.superseded() => {
                self.stop().await;
                return Err(ServeError::Superseded);
            }
        }
        tracing::info!("stopping");
        self.stop().await;
        Ok(())
    }

    /// Accepts nothing new, lets requests end, seals the journal and vouches for it.
    pub async fn stop(self) {
        self.edge.readiness.stop();
        listen::withdraw(&self.data);
        self.server.stop(true).await;
        if tokio::time::timeout(WORK_TIME, self.work.stop(&self.edge)).await.is_err() {
            tracing::error!("the store doesn't answer: the next start seals the journal");
        }
    }
}

fn filter(config: &Config) -> Filter {
    let plugin = config.plugin.as_ref().map(|plugin| Plugin::new(plugin.program.clone()));
    let excluded = config.plugin.iter().flat_map(|plugin| &plugin.exclude_users).map(|user| UserId::from(user.as_str()));
    Filter::new(plugin, excluded)
}

/// Whose word on a client's address the configuration takes.
pub fn forwarding(config: &Config) -> Forwarding {
    let header = actix_web::http::header::HeaderName::try_from(config.forwarding_header.as_str());
    Forwarding {
        header: header.unwrap_or(actix_web::http::header::X_FORWARDED_FOR), // `Config::check` has seen that it is a name
        proxies: config.trusted_proxies.iter().copied().map(Into::into).collect(),
        only_proxies: config.tls.is_none() && !config.insecure_http && !config.listen.ip().to_canonical().is_loopback(),
    }
}
