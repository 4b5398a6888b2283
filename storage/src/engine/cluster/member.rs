//! One member of a cluster, looked at over a connection of its own: whether it takes writes, how far it is, who follows it.

use std::time::{Duration, Instant};

use sqlx::{ConnectOptions as _, PgConnection, Row as _, postgres::PgConnectOptions};
use tokio::time::timeout;

use super::quorum::{Marks, Standby, flushed_by, standbys_needed};
use crate::{engine::postgres::plain, error::StoreError};

/// The longest that a look may take: an answer that comes later is as good as none.
const LOOK_MAX: Duration = Duration::from_secs(1);

// The number of the time line is the head of a log file's name. A standby that was never fed has received nothing.
const LOOK: &str = "SELECT pg_is_in_recovery(),
    CASE WHEN pg_is_in_recovery() THEN NULL ELSE SUBSTR(pg_walfile_name(pg_current_wal_lsn()), 1, 8) END,
    CAST(pg_wal_lsn_diff(CASE WHEN pg_is_in_recovery() THEN COALESCE(pg_last_wal_receive_lsn(), pg_last_wal_replay_lsn(), '0/0')
        ELSE pg_current_wal_lsn() END, '0/0') AS BIGINT),
    CAST(EXTRACT(EPOCH FROM clock_timestamp() - pg_last_xact_replay_timestamp()) * 1000 AS BIGINT)";
const WAITING: &str =
    "SELECT COUNT(*), CAST(COALESCE(EXTRACT(EPOCH FROM clock_timestamp() - MIN(state_change)), 0) * 1000 AS BIGINT)
    FROM pg_stat_activity WHERE wait_event = 'SyncRep'";
// Its own commit waits for nobody (`synchronous_commit=local`), so it never hangs; but it is flushed, and goes to the standbys.
const MARK: &str = "SELECT CAST(pg_wal_lsn_diff(pg_logical_emit_message(true, 'strongroom', ''), '0/0') AS BIGINT)";
const STANDBYS: &str = "SELECT sync_state IN ('sync', 'quorum'), CAST(pg_wal_lsn_diff(flush_lsn, '0/0') AS BIGINT)
    FROM pg_stat_replication WHERE state = 'streaming' AND sync_state IS NOT NULL AND flush_lsn IS NOT NULL LIMIT 100";
const NAMES: &str = "SELECT current_setting('synchronous_standby_names')";
const SETTINGS: &str = "SELECT current_setting('fsync') = 'on', pg_has_role(current_user, 'pg_read_all_stats', 'USAGE')";

/// What a member has said.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Answer {
    /// Its time line, where it takes writes.
    pub writes_on: Option<u32>,
    /// Up to where it has the log.
    pub received: i64,
    /// How long ago what it has replayed last was committed, in milliseconds.
    pub replayed_millis_ago: Option<i64>,
    /// Of one that takes writes: commits that wait for standbys, and for how long the first of them has, in milliseconds.
    pub waiting: (i64, i64),
    /// Of one that takes writes: when enough standbys were surely with it.
    pub proven_at: Option<Instant>,
}

/// A member, and the connection over which it is looked at.
pub(crate) struct Line {
    options: PgConnectOptions,
    /// Its standbys are asked for a proof.
    is_proven: bool,
    inner: Option<PgConnection>,
    marks: Marks,
}

impl Line {
    pub(super) fn new(options: PgConnectOptions, is_proven: bool) -> Self {
        let options = options.options([("synchronous_commit", "local"), ("statement_timeout", "1000")]);
        Self { options, is_proven, inner: None, marks: Marks::default() }
    }

    /// Looks at it. After an error the next look begins with a new connection.
    pub(super) async fn look(&mut self) -> Result<Answer, StoreError> {
        let looked = timeout(LOOK_MAX, self.ask()).await.unwrap_or(Err(StoreError::Unavailable));
        if looked.is_err() {
            self.inner = None;
            self.marks.forget();
        }
        looked
    }

    async fn ask(&mut self) -> Result<Answer, StoreError> {
        let Self { options, is_proven, inner, marks } = self;
        let at = Instant::now();
        let line = match inner {
            Some(line) => line,
            None => inner.insert(options.connect().await.map_err(plain)?),
        };
        let said = sqlx::query(LOOK).fetch_one(&mut *line).await.map_err(plain)?;
        let is_standby: bool = said.try_get(0).map_err(plain)?;
        let time_line: Option<String> = said.try_get(1).map_err(plain)?;
        let mut answer = Answer {
            writes_on: None,
            received: said.try_get(2).map_err(plain)?,
            replayed_millis_ago: said.try_get(3).map_err(plain)?,
            waiting: (0, 0),
            proven_at: None,
        };
        if is_standby {
            marks.forget();
            return Ok(answer);
        }
        let time_line = time_line.and_then(|hex| u32::from_str_radix(&hex, 16).ok());
        answer.writes_on = Some(time_line.ok_or(StoreError::Malformed("time line"))?);
        let waiting = sqlx::query(WAITING).fetch_one(&mut *line).await.map_err(plain)?;
        answer.waiting = (waiting.try_get(0).map_err(plain)?, waiting.try_get(1).map_err(plain)?);
        if *is_proven {
            let place: i64 = sqlx::query_scalar(MARK).fetch_one(&mut *line).await.map_err(plain)?;
            marks.add(place, at);
            answer.proven_at = flushed(line).await?.and_then(|flushed| marks.reached(flushed));
        }
        Ok(answer)
    }

    /// Why what is committed here isn't kept by more than one member; none: it is.
    pub(super) async fn shortcoming(&mut self, is_primary: bool) -> Result<Option<&'static str>, StoreError> {
        let Some(line) = &mut self.inner else { return Ok(None) };
        let look = async {
            let said = sqlx::query(SETTINGS).fetch_one(&mut *line).await?;
            let names: String = sqlx::query_scalar(NAMES).fetch_one(&mut *line).await?;
            Ok((said.try_get(0)?, said.try_get(1)?, names))
        };
        let (has_fsync, sees_standbys, names): (bool, bool, String) =
            timeout(LOOK_MAX, look).await.map_err(|_| StoreError::Unavailable)?.map_err(plain)?;
        Ok(match (has_fsync, sees_standbys, standbys_needed(&names)) {
            (false, ..) => Some("fsync is off"),
            (_, false, _) => Some("the role may not see the standbys: GRANT pg_monitor to it"),
            (.., None) if is_primary => Some("synchronous_standby_names is empty: a commit waits for no standby"),
            _ => None,
        })
    }
}

/// Up to where enough standbys have flushed; none: so many aren't there, or none are asked for.
async fn flushed(line: &mut PgConnection) -> Result<Option<i64>, StoreError> {
    let names: String = sqlx::query_scalar(NAMES).fetch_one(&mut *line).await.map_err(plain)?;
    let Some(needed) = standbys_needed(&names) else { return Ok(None) };
    let rows = sqlx::query(STANDBYS).fetch_all(line).await.map_err(plain)?;
    let standby = |row: &sqlx::postgres::PgRow| Ok(Standby { is_synchronous: row.try_get(0)?, flushed: row.try_get(1)? });
    let standbys: Vec<Standby> = rows.iter().map(standby).collect::<Result<_, _>>().map_err(plain)?;
    Ok(flushed_by(needed, &standbys))
}
