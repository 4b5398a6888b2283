//! PostgreSQL servers that follow one another, without anybody who chooses among them: a test promotes, stops and kills them itself.

use std::time::Duration;

use sqlx::{AssertSqlSafe, Connection as _, PgConnection, raw_sql};

use crate::{postgres::Own, random, wait};

const FOLLOW_TIME_MAX: Duration = Duration::from_secs(20);

/// A primary whose commits wait for one of its standbys.
pub struct Replicated {
    /// The first is the primary, until one of the others is promoted.
    pub members: Vec<Own>,
    database: String,
}

impl Replicated {
    /// A primary and so many standbys, with an empty database and a role that may see who follows.
    pub async fn start(standbys: usize) -> Self {
        let primary = Own::with_settings(&["fsync=on", "wal_keep_size=64MB"]);
        let standbys = (0..standbys).map(|_| Own::standby_of(&primary, &["fsync=on"])).collect::<Vec<_>>();
        let members: Vec<Own> = std::iter::once(primary).chain(standbys).collect();
        let replicated = Self { members, database: format!("t{}", random::hex()) };
        replicated.run(0, &format!("CREATE DATABASE {} TEMPLATE template0", replicated.database)).await;
        if replicated.members.len() > 1 {
            replicated.synchronous(0, "ANY 1 (*)").await;
            replicated.followed(0, replicated.members.len() - 1).await;
        }
        replicated
    }

    /// Its URL at one of its members.
    pub fn url(&self, member: usize) -> String {
        format!("{}/{}", self.members[member].url(), self.database)
    }

    /// `host:port` of each, in this order.
    pub fn hosts(&self, order: &[usize]) -> Vec<String> {
        order.iter().map(|at| self.members[*at].place()).collect()
    }

    /// For whom its commits wait.
    pub async fn synchronous(&self, member: usize, names: &str) {
        self.run(member, &format!("ALTER SYSTEM SET synchronous_standby_names = '{names}'")).await;
        self.run(member, "SELECT pg_reload_conf()").await;
        let shown = format!("SELECT 1 / (current_setting('synchronous_standby_names') = '{names}')::int");
        wait::until("the setting holds", FOLLOW_TIME_MAX, async || self.try_run(member, &shown).await.ok()).await;
    }

    /// Makes a standby a primary, whatever the other one does.
    pub async fn promote(&self, member: usize) {
        self.run(member, "SELECT pg_promote()").await;
    }

    /// Which of two standbys has more of the log.
    pub async fn ahead(&self, one: usize, other: usize) -> usize {
        if self.received(one).await >= self.received(other).await { one } else { other }
    }

    async fn received(&self, member: usize) -> i64 {
        let mut connection = PgConnection::connect(&format!("{}/postgres", self.members[member].url())).await.unwrap();
        let sql = "SELECT CAST(pg_wal_lsn_diff(pg_last_wal_receive_lsn(), '0/0') AS BIGINT)";
        sqlx::query_scalar(sql).fetch_one(&mut connection).await.unwrap()
    }

    /// Lets a standby follow another member from now on.
    pub async fn follow(&self, member: usize, leader: usize) {
        let (host, port) =
            self.members[leader].place().rsplit_once(':').map(|(host, port)| (host.to_owned(), port.to_owned())).unwrap();
        self.run(member, &format!("ALTER SYSTEM SET primary_conninfo = 'host={host} port={port} user=postgres'")).await;
        self.run(member, "SELECT pg_reload_conf()").await;
    }

    /// Waits until so many follow a member, and commits wait for one of them.
    pub async fn followed(&self, member: usize, by: usize) {
        let sql = format!(
            "SELECT 1 / (SELECT COUNT(*) >= {by} FROM pg_stat_replication WHERE state = 'streaming' AND sync_state IN ('sync', 'quorum'))::int"
        );
        wait::until("the standbys follow", FOLLOW_TIME_MAX, async || self.try_run(member, &sql).await.ok()).await;
    }

    /// As superuser.
    pub async fn run(&self, member: usize, sql: &str) {
        self.try_run(member, sql).await.unwrap_or_else(|error| panic!("{sql}: {error}"));
    }

    async fn try_run(&self, member: usize, sql: &str) -> Result<(), sqlx::Error> {
        let mut connection = PgConnection::connect(&format!("{}/postgres", self.members[member].url())).await?;
        raw_sql(AssertSqlSafe(sql)).execute(&mut connection).await?;
        connection.close().await
    }
}
