//! Putting rows into empty tables: one transaction, all or nothing, at whose end the installation knows that it was put back.

use std::{
    io::Read,
    sync::{Arc, OnceLock},
};

use domain::{
    id::ChainId,
    installation::restore::{Restore, Restored},
    journal::checkpoint::{Checkpoint, Head},
    procedure::{Procedure as _, Stamp},
    time::Moment,
};

use super::{BackupError, RowReader, Totals, of_schema};
use crate::{
    engine::{postgres, sqlite},
    error::StoreError,
    installation::Now,
    job::{Errand as _, Persist as _},
    journal::{
        self, Chain,
        chain::{Abandoned, Begin, End},
        checkpoint::{Append, Due},
        seal::SealNext,
    },
    mac::RowMac,
    migration,
    row::Val,
    store::Place,
    tx::Tx,
};

/// Whatever anybody has made there, in whatever schema: a table, a view, a sequence.
const THINGS_SQLITE: &str = "SELECT COUNT(*) FROM sqlite_schema";
const THINGS_POSTGRES: &str =
    "SELECT COUNT(*) FROM pg_catalog.pg_class c JOIN pg_catalog.pg_namespace n ON n.oid = c.relnamespace
    WHERE n.nspname <> 'information_schema' AND n.nspname NOT LIKE 'pg\\_%'";

/// Empty tables, before anything is put in.
pub struct Target {
    tx: Tx,
    mac: Arc<OnceLock<RowMac>>,
}

/// Tables that are full, and nobody sees yet.
pub struct Loaded {
    tx: Tx,
    mac: Arc<OnceLock<RowMac>>,
    /// What was put in.
    pub totals: Totals,
}

impl Target {
    /// A database with nothing in it: [`BackupError::NotEmpty`] else. Nothing is changed before [`Target::load`].
    pub async fn open(place: &Place) -> Result<Self, BackupError> {
        let mac = Arc::new(OnceLock::new());
        let tx = match place {
            Place::Sqlite(path) => sqlite::bare(path, &mac)?,
            Place::Postgres(database) => postgres::alone_at(database, &mac).await?,
        };
        let mut target = Self { tx, mac };
        target.need_empty().await?;
        Ok(target)
    }

    async fn need_empty(&mut self) -> Result<(), BackupError> {
        let things = if self.tx.is_sqlite() { THINGS_SQLITE } else { THINGS_POSTGRES };
        let (found,): (i64,) = self.tx.one(things, &[]).await?;
        if found == 0 { Ok(()) } else { Err(BackupError::NotEmpty) }
    }

    /// PostgreSQL's time; none: the machine's.
    pub async fn now(&mut self) -> Result<Option<Moment>, BackupError> {
        Ok(Now.run(&mut self.tx).await?)
    }

    /// Makes the tables of the backup's schema, and puts all rows in.
    pub async fn load(mut self, schema: i64, from: &mut dyn Read) -> Result<Loaded, BackupError> {
        self.tx.begin("BEGIN IMMEDIATE", "BEGIN").await?;
        migration::lock(&mut self.tx).await?;
        self.need_empty().await?; // somebody else may have been faster
        migration::migrate_to(schema, &mut self.tx).await?;
        let mut totals = Totals::default();
        let mut reader = RowReader::new(from, schema);
        while let Some(table) = reader.table()? {
            totals.begin(table);
            while let Some(row) = reader.row(table)? {
                totals.take(table, &row)?;
                let values: Vec<Val<'_>> = row.iter().zip(table.columns).map(|(value, column)| value.val(column.kind)).collect();
                self.tx.exec(table.insert, &values).await?;
            }
        }
        for table in of_schema(schema) {
            let (found,): (i64,) = self.tx.one(table.count, &[]).await?;
            if u64::try_from(found).ok().as_ref() != totals.rows.get(table.name) {
                return Err(BackupError::Count(table.name));
            }
        }
        Ok(Loaded { tx: self.tx, mac: self.mac, totals })
    }
}

impl Loaded {
    /// Brings the tables to our schema, forgets what is true no more, and writes that down: in `chain`, which begins and ends with it, vouched
    /// for by the checkpoint that `sign` makes of the last one and the heads that have moved.
    pub async fn conclude(
        &mut self,
        mac: RowMac,
        chain: &Chain,
        stamp: &Stamp,
        restore: Restore,
        sign: impl FnOnce(Option<&Checkpoint>, Vec<Head>) -> Option<Checkpoint>,
    ) -> Result<(Restored, Checkpoint), BackupError> {
        let _ = self.mac.set(mac); // it has none yet
        let tx = &mut self.tx;
        migration::migrate_to(migration::known(), tx).await?;
        Begin { chain: chain.clone(), at: stamp.at }.run(tx).await?;
        let view = restore.load(stamp, tx).await?;
        let decision = restore.decide(stamp, &view);
        let effect = match (decision.effect(), decision.refusal()) {
            (Some(effect), None) => effect.clone(),
            (_, refusal) => return Err(BackupError::Refused(refusal.map_or("", |refusal| refusal.code.name()))),
        };
        restore.apply(stamp, &effect, tx).await?;
        journal::append::procedure(tx, chain, stamp, &restore, &decision).await?;
        // The starts of before have ended, wherever they were: what they left is sealed now, so that nothing can be put under it later.
        loop {
            let left = Abandoned { own: chain.id.clone(), node: None }.run(tx).await?;
            if left.is_empty() {
                break;
            }
            for chain in left {
                finish(chain, stamp.at, tx).await?;
            }
        }
        finish(chain.id.clone(), stamp.at, tx).await?;
        let (last, heads) = Due.run(tx).await?;
        let checkpoint = sign(last.as_ref(), heads).ok_or(BackupError::Unsigned)?;
        Append(checkpoint.clone()).run(tx).await?;
        Ok((effect, checkpoint))
    }

    /// From here on it is there.
    pub async fn commit(mut self) -> Result<(), BackupError> {
        if self.tx.is_broken {
            return Err(StoreError::Undecided.into()); // PostgreSQL would answer COMMIT with a silent ROLLBACK
        }
        self.tx.commit().await?;
        self.tx.close().await; // SQLite: closed, all of it in the one file
        Ok(())
    }
}

async fn finish(chain: ChainId, at: Moment, tx: &mut Tx) -> Result<(), StoreError> {
    while SealNext(chain.clone()).run(tx).await? > 0 {}
    End { chain, at }.run(tx).await
}
