//! Taking rows out: one state of all tables, beside a server that goes on.

use std::{
    io::Write,
    sync::{Arc, OnceLock},
};

use domain::time::Moment;

use super::{BackupError, RowWriter, Table, Totals, Value, Values, of_schema};
use crate::{
    engine::{postgres, sqlite},
    error::StoreError,
    installation::Now,
    job::Errand as _,
    migration,
    row::Val,
    store::Place,
    tx::Tx,
};

/// The tables as they were at one moment, on a connection of its own.
pub struct Source {
    tx: Tx,
    schema: i64,
}

impl Source {
    /// From here on everything that is read is of one state. Long as that may take, no writer waits for it.
    pub async fn begin(place: &Place) -> Result<Self, BackupError> {
        let mac = Arc::new(OnceLock::new());
        let mut tx = match place {
            Place::Sqlite(path) => sqlite::reader(path, &mac)?,
            Place::Postgres(database) => postgres::alone_at(database, &mac).await?,
        };
        tx.begin("BEGIN", "BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY").await?;
        let schema = migration::found(&mut tx).await?; // with the first look the state is chosen
        if schema != migration::known() {
            return Err(StoreError::SchemaNewer { found: schema, known: migration::known() }.into());
        }
        Ok(Self { tx, schema })
    }

    /// The number of the last migration.
    #[must_use]
    pub const fn schema(&self) -> i64 {
        self.schema
    }

    /// PostgreSQL's time; none: the machine's.
    pub async fn now(&mut self) -> Result<Option<Moment>, BackupError> {
        Ok(Now.run(&mut self.tx).await?)
    }

    /// Writes all rows there, a page at a time.
    pub async fn dump(mut self, to: &mut dyn Write) -> Result<Totals, BackupError> {
        let mut writer = RowWriter::new(to);
        let mut totals = Totals::default();
        for table in of_schema(self.schema) {
            writer.table(table)?;
            totals.begin(table);
            let mut rows = 0;
            let mut page = self.page(table, None).await?;
            while let Some(last) = page.last() {
                for Values(row) in &page {
                    writer.row(table, row)?;
                    totals.take(table, row)?;
                    rows += 1;
                }
                page = self.page(table, Some(&last.0)).await?;
            }
            writer.end(rows)?;
        }
        writer.finish()?;
        self.tx.commit().await?;
        self.tx.close().await;
        Ok(totals)
    }

    /// The rows after this one.
    async fn page(&mut self, table: &Table, after: Option<&[Value]>) -> Result<Vec<Values>, StoreError> {
        let Some(after) = after else { return self.tx.all(table.first, &[]).await };
        let key = table.key.iter().map(|key| {
            let place = table.place(key).ok_or(StoreError::Malformed("key of a table"))?;
            Ok(after[place].val(table.columns[place].kind))
        });
        let key: Vec<Val<'_>> = key.collect::<Result<_, StoreError>>()?;
        self.tx.all(table.next, &key).await
    }
}
