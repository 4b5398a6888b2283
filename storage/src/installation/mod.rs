//! What belongs to the installation as a whole: its foundation, its backups, its time.

mod back_up;
mod found;
mod restore;

use domain::time::Moment;

use crate::{error::StoreError, job::Errand, tx::Tx};

const NOW: &str = "SELECT CAST(EXTRACT(EPOCH FROM clock_timestamp()) * 1000 AS BIGINT)";
const FOUNDED: &str = "SELECT founded_at FROM installation";

/// When the installation was founded; none: the tables are empty.
pub struct FoundedAt;

impl Errand for FoundedAt {
    type Answer = Option<Moment>;
    async fn run(&self, tx: &mut Tx) -> Result<Option<Moment>, StoreError> {
        Ok(tx.opt::<(Moment,)>(FOUNDED, &[]).await?.map(|(at,)| at))
    }
}

/// The time of the store: PostgreSQL's. None on SQLite, whose time is the machine's.
pub struct Now;

impl Errand for Now {
    type Answer = Option<Moment>;
    async fn run(&self, tx: &mut Tx) -> Result<Option<Moment>, StoreError> {
        if tx.is_sqlite() { Ok(None) } else { tx.one::<(Moment,)>(NOW, &[]).await.map(|(now,)| Some(now)) }
    }
}
