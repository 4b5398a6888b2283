//! On what the server runs: an engine, and one node or three. Here belongs how that is started, and how it is filled quickly and settles
//! afterwards; never what is asked of it.

use std::time::Duration;

use sqlx::{Connection as _, PgConnection};
use suite::{Engine, Installation, Server, postgres, replicated::Replicated, scene::NO_LIMITS, wait};

/// Beside the primary; its commits wait for one of them.
const STANDBYS: usize = 2;
const SETTING_TIME_MAX: Duration = Duration::from_secs(20);

/// On what a server runs.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Deployment {
    /// One node on the embedded engine.
    Sqlite,
    /// One node on a PostgreSQL server.
    Postgres,
    /// Three nodes on three PostgreSQL servers; a commit is on two of them.
    Quorum,
}

impl Deployment {
    /// All of them.
    pub const ALL: [Self; 3] = [Self::Sqlite, Self::Postgres, Self::Quorum];

    /// For tables.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Sqlite => "SQLite",
            Self::Postgres => "PostgreSQL",
            Self::Quorum => "quorum of 3",
        }
    }

    /// The one that is called so on a command line.
    pub fn of_word(word: &str) -> Option<Self> {
        match word {
            "sqlite" => Some(Self::Sqlite),
            "postgres" => Some(Self::Postgres),
            "quorum" => Some(Self::Quorum),
            _ => None,
        }
    }
}

impl From<Engine> for Deployment {
    fn from(engine: Engine) -> Self {
        match engine {
            Engine::Sqlite => Self::Sqlite,
            Engine::Postgres => Self::Postgres,
        }
    }
}

/// A deployment that runs; it ends with its value.
pub struct Running {
    /// Which.
    pub deployment: Deployment,
    /// The server that is asked. Of three it is the one beside the primary.
    pub server: Server,
    _installation: Installation,
    _twins: Vec<(Installation, Server)>,
    _cluster: Option<Replicated>,
    postgres: Option<Postgres>,
}

/// Where the tables lie.
struct Postgres {
    /// Of the superuser, without a database.
    server: String,
    database: String,
}

impl Running {
    /// Starts it, with nothing in it.
    pub async fn start(deployment: Deployment) -> Self {
        match deployment {
            Deployment::Sqlite => Self::one(deployment, Installation::new(Engine::Sqlite).await).await,
            Deployment::Postgres => Self::one(deployment, Installation::new(Engine::Postgres).await).await,
            Deployment::Quorum => Self::three().await,
        }
    }

    async fn one(deployment: Deployment, installation: Installation) -> Self {
        installation.configure(NO_LIMITS);
        let database = installation.database().map(postgres::url);
        let postgres = database.map(|database| Postgres { server: postgres::server().to_owned(), database });
        let server = installation.serve().await;
        Self { deployment, server, _installation: installation, _twins: Vec::new(), _cluster: None, postgres }
    }

    async fn three() -> Self {
        let cluster = Replicated::start(STANDBYS).await;
        let installation = Installation::on_database(cluster.url(0));
        installation.configure(NO_LIMITS);
        let twins = ["node-2", "node-3"].map(|node| installation.twin(node));
        // each with its own member first
        for (node, order) in [&installation, &twins[0], &twins[1]].into_iter().zip([[0, 1, 2], [1, 0, 2], [2, 0, 1]]) {
            let hosts: Vec<String> = cluster.hosts(&order).into_iter().map(|host| format!("{host:?}")).collect();
            node.on_hosts(&hosts.join(", "));
        }
        let server = installation.serve().await;
        let mut serving = Vec::new();
        for twin in twins {
            let server = twin.serve().await;
            serving.push((twin, server));
        }
        let postgres = Some(Postgres { server: cluster.members[0].url().to_owned(), database: cluster.url(0) });
        let deployment = Deployment::Quorum;
        Self { deployment, server, _installation: installation, _twins: serving, _cluster: Some(cluster), postgres }
    }

    /// The URL of its PostgreSQL server or primary, without a database.
    pub fn postgres(&self) -> Option<&str> {
        self.postgres.as_ref().map(|postgres| postgres.server.as_str())
    }

    /// Lets it be filled as fast as it can: what is lost with the machine isn't measured. A quorum insists on being durable.
    pub async fn hurry(&self) {
        if self.deployment == Deployment::Postgres {
            self.set_fsync("off").await;
        }
    }

    /// Makes it durable, and lets it look as it does after a quiet hour: planned for what is in it, with nothing left to write.
    pub async fn settle(&self) {
        if self.deployment == Deployment::Postgres {
            self.set_fsync("on").await;
        }
        if let Some(Postgres { database, .. }) = &self.postgres {
            postgres::run_at(database, "VACUUM ANALYZE").await;
            postgres::run_at(database, "CHECKPOINT").await;
        }
        rustix::fs::sync(); // a checkpoint leaves to the kernel what was written without fsync
    }

    async fn set_fsync(&self, value: &str) {
        let Postgres { database, .. } = self.postgres.as_ref().expect("it is on PostgreSQL");
        postgres::run_at(database, &format!("ALTER SYSTEM SET fsync = {value}")).await;
        postgres::run_at(database, "SELECT pg_reload_conf()").await;
        wait::until("the setting holds", SETTING_TIME_MAX, async || {
            let mut connection = PgConnection::connect(database).await.unwrap();
            let shown: String = sqlx::query_scalar("SHOW fsync").fetch_one(&mut connection).await.unwrap();
            (shown == value).then_some(())
        })
        .await;
    }
}
