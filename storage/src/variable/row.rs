//! The rows of the variables that somebody has set, sealed: some decide how strict a login is.

use domain::variable::{Overrides, set::Stored};

use crate::{
    error::StoreError,
    row::{FromRow, Row, Val},
    tx::Tx,
};

const TABLE: &str = "system_variable";
/// One for each row of `domain::variable::table`, at most.
const ALL: &str = "SELECT name, value, revision, updated_at, mac FROM system_variable ORDER BY name LIMIT 1000";
const PUT: &str = "INSERT INTO system_variable (name, value, revision, updated_at, mac) VALUES ($1, $2, $3, $4, $5)
    ON CONFLICT (name) DO UPDATE SET value = excluded.value, revision = excluded.revision, updated_at = excluded.updated_at, mac = excluded.mac";

/// All that is set.
pub async fn all(tx: &mut Tx) -> Result<Vec<Stored>, StoreError> {
    let found: Vec<Sealed> = tx.all(ALL, &[]).await?;
    found
        .into_iter()
        .map(|Sealed(stored, mac)| {
            tx.check(TABLE, &content(&stored), &mac)?;
            Ok(stored)
        })
        .collect()
}

/// The values of all that is set: what [`domain::variable::Settings`] are made of.
pub async fn overrides(tx: &mut Tx) -> Result<Overrides, StoreError> {
    Ok(all(tx).await?.into_iter().map(|stored| (stored.name, stored.value)).collect())
}

/// Writes what it is now.
pub(crate) async fn put(stored: &Stored, tx: &mut Tx) -> Result<(), StoreError> {
    let content = content(stored);
    let mac = tx.seal(TABLE, &content)?;
    let mut args = content.to_vec();
    args.push(mac[..].into());
    tx.exec(PUT, &args).await.map(drop)
}

struct Sealed(Stored, Vec<u8>);

fn content(of: &Stored) -> [Val<'_>; 4] {
    [(&of.name).into(), (&of.value).into(), of.revision.into(), of.updated_at.into()]
}

impl FromRow for Sealed {
    fn from_row(row: &Row<'_>) -> Result<Self, StoreError> {
        let stored = Stored {
            name: row.get("name")?,
            value: row.get("value")?,
            revision: row.get("revision")?,
            updated_at: row.get("updated_at")?,
        };
        Ok(Self(stored, row.get("mac")?))
    }
}
