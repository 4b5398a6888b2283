//! Keys between the store and the ring: founded once, read at each start, kept up once a minute, wrapped anew when the KEK changes.

use domain::time::Moment;
use storage::{
    Store, StoreError,
    key::{Add, CheckRow, Found, KeyRow, Read, Rewrap, Spend},
};

use super::{Kek, KekCheck, KekId, KeyError, Keyring, WrappedKey};

/// The unique index of (purpose, epoch): another node has made the same epoch.
const EPOCH_TAKEN: &str = "wrapped_key_epoch";

/// The keys of a database can't be read, or not be changed.
#[derive(Debug, thiserror::Error)]
pub enum KeepingError {
    /// Not the right keys.
    #[error(transparent)]
    Key(#[from] KeyError),
    /// The store failed.
    #[error(transparent)]
    Store(#[from] StoreError),
    /// The database has no keys: it was not made by `init`, or lost them.
    #[error("the database has no keys")]
    NotFounded,
    /// The database has keys; another's are never put beside them.
    #[error("the database has keys already, under KEK {0}")]
    Founded(KekId),
}

/// Puts the first keys into a new database.
pub async fn found(store: &Store, kek: &Kek, now: Moment) -> Result<(), KeepingError> {
    let (checks, rows) = store.read(Read).await?;
    let earlier = checks.into_iter().map(|(kek_id, _)| kek_id).chain(rows.into_iter().map(|row| row.kek_id)).next();
    if let Some(kek_id) = earlier {
        return Err(KeepingError::Founded(KekId(kek_id)));
    }
    let keys = Keyring::found(kek, now)?.iter().map(KeyRow::from).collect();
    Ok(store.errand(Found { check: kek.check().into(), keys }).await?)
}

/// The ring of this database; hands the store the key of its sealed rows. Says which KEK is missing when this is another one.
pub async fn open(store: &Store, kek: Kek, now: Moment) -> Result<Keyring, KeepingError> {
    let (checks, rows) = store.read(Read).await?;
    let check = checks.into_iter().next().ok_or(KeepingError::NotFounded)?;
    kek.verify(&check.into())?;
    let ring = Keyring::open(kek, &wrapped(rows)?, now)?;
    store.authenticate(ring.row_mac());
    Ok(ring)
}

/// To be called before anything is served, and once a minute after it: counts what was sealed, makes the keys that are due, takes
/// over those of other nodes.
pub async fn upkeep(store: &Store, ring: &Keyring, now: Moment) -> Result<(), KeepingError> {
    let spent: Vec<_> = ring.take_spent().into_iter().map(|spent| (spent.key_id.to_string(), spent.records)).collect();
    if !spent.is_empty() {
        store.errand(Spend(spent)).await?;
    }
    add(store, ring.due(now)?).await?;
    adopt(store, ring, now).await
}

/// Follows the key of each purpose that can be followed by a new one.
pub async fn rotate(store: &Store, ring: &Keyring, now: Moment) -> Result<(), KeepingError> {
    let rotating = super::Purpose::ALL.into_iter().filter(|purpose| !purpose.is_lasting());
    add(store, rotating.map(|purpose| ring.rotate(purpose, now)).collect::<Result<_, _>>()?).await?;
    adopt(store, ring, now).await
}

/// Wraps all keys by another KEK, in one transaction. From then on the database opens with that one only.
pub async fn rewrap(store: &Store, ring: &Keyring, kek: Kek) -> Result<(), KeepingError> {
    let keys = ring.rewrap(&kek)?.iter().map(KeyRow::from).collect();
    store.errand(Rewrap { check: kek.check().into(), keys }).await?;
    ring.take_kek(kek);
    Ok(())
}

async fn add(store: &Store, keys: Vec<WrappedKey>) -> Result<(), KeepingError> {
    for key in &keys {
        match store.errand(Add(vec![key.into()])).await {
            Err(StoreError::Constraint(name)) if name == EPOCH_TAKEN => {} // theirs is adopted
            added => added?,
        }
    }
    Ok(())
}

async fn adopt(store: &Store, ring: &Keyring, now: Moment) -> Result<(), KeepingError> {
    let (_, rows) = store.read(Read).await?;
    Ok(ring.adopt(&wrapped(rows)?, now)?)
}

fn wrapped(rows: Vec<KeyRow>) -> Result<Vec<WrappedKey>, KeyError> {
    rows.into_iter().map(WrappedKey::try_from).collect()
}

impl From<&WrappedKey> for KeyRow {
    fn from(key: &WrappedKey) -> Self {
        Self {
            key_id: key.key_id.to_string(),
            purpose: key.purpose.to_string(),
            epoch: key.epoch,
            kek_id: key.kek_id.to_string(),
            wrapped: key.wrapped.clone(),
            made_at: key.made_at,
            records: key.records,
        }
    }
}

impl TryFrom<KeyRow> for WrappedKey {
    type Error = KeyError;
    fn try_from(row: KeyRow) -> Result<Self, KeyError> {
        Ok(Self {
            key_id: row.key_id.parse()?,
            purpose: row.purpose.parse()?,
            epoch: row.epoch,
            kek_id: KekId(row.kek_id),
            wrapped: row.wrapped,
            made_at: row.made_at,
            records: row.records,
        })
    }
}

impl From<KekCheck> for CheckRow {
    fn from(check: KekCheck) -> Self {
        (check.kek_id.0, check.check)
    }
}

impl From<CheckRow> for KekCheck {
    fn from((kek_id, check): CheckRow) -> Self {
        Self { kek_id: KekId(kek_id), check }
    }
}

#[cfg(test)]
mod tests {
    use std::path::Path;

    use domain::id::{ChainId, NodeId};
    use storage::{Place, journal::Chain};
    use zeroize::Zeroizing;

    use super::*;
    use crate::{
        entropy,
        key::{Binding, Sealing},
    };

    const NOW: Moment = Moment(1_800_000_000_000);
    const BINDING: Binding<'_> = Binding { sealing: Sealing::ManagedPassword, owner: "a", secret: "b" };

    async fn store(folder: &Path) -> Store {
        let chain = Chain { id: ChainId(entropy::id(NOW)), node: NodeId("node-1".into()) };
        Store::open(&Place::Sqlite(folder.join("store.db")), chain).await.unwrap()
    }

    fn kek(byte: u8) -> Kek {
        Kek::new(&Zeroizing::new([byte; 32]))
    }

    #[tokio::test]
    async fn case_58_keys_are_founded_once_and_open_with_their_kek_only() {
        let folder = tempfile::tempdir().unwrap();
        let store = store(folder.path()).await;
        assert!(matches!(open(&store, kek(1), NOW).await, Err(KeepingError::NotFounded)));
        found(&store, &kek(1), NOW).await.unwrap();
        for other in [1, 2] {
            assert!(matches!(found(&store, &kek(other), NOW).await, Err(KeepingError::Founded(id)) if id == *kek(1).id()));
        }
        let refusal = open(&store, kek(2), NOW).await.unwrap_err().to_string();
        assert!(refusal.contains(&kek(1).id().0) && refusal.contains(&kek(2).id().0), "{refusal}");
        open(&store, kek(1), NOW).await.unwrap();
    }

    #[tokio::test]
    async fn two_nodes_rotate_at_once_and_open_each_others_records() {
        let folder = tempfile::tempdir().unwrap();
        let store = store(folder.path()).await;
        found(&store, &kek(1), NOW).await.unwrap();
        let nodes = [open(&store, kek(1), NOW).await.unwrap(), open(&store, kek(1), NOW).await.unwrap()];
        let first = nodes[0].seal(&BINDING, b"first").unwrap();
        let rotated = NOW.plus_seconds(1_000);
        rotate(&store, &nodes[0], rotated).await.unwrap();
        // Too young: the other node hasn't heard of it.
        assert_eq!(nodes[0].reseal(&BINDING, &first).unwrap(), None);
        add(&store, vec![nodes[1].rotate(super::super::Purpose::Seal(Sealing::ManagedPassword), rotated).unwrap()])
            .await
            .unwrap();
        for node in &nodes {
            upkeep(&store, node, rotated.plus_seconds(120)).await.unwrap();
        }
        let second = nodes[0].reseal(&BINDING, &first).unwrap().unwrap();
        assert_eq!(nodes[1].unseal(&BINDING, &second).unwrap().as_slice(), b"first");
        assert_eq!(nodes[1].reseal(&BINDING, &second).unwrap(), None);
    }

    #[tokio::test]
    async fn what_was_sealed_is_counted_in_the_store() {
        let folder = tempfile::tempdir().unwrap();
        let store = store(folder.path()).await;
        found(&store, &kek(1), NOW).await.unwrap();
        let ring = open(&store, kek(1), NOW).await.unwrap();
        ring.seal(&BINDING, b"x").unwrap();
        upkeep(&store, &ring, NOW).await.unwrap();
        upkeep(&store, &ring, NOW).await.unwrap();
        let (_, rows) = store.read(Read).await.unwrap();
        assert_eq!(rows.iter().map(|row| row.records).sum::<i64>(), 1 << 16);
    }

    #[tokio::test]
    async fn another_kek_takes_over_in_the_store() {
        let folder = tempfile::tempdir().unwrap();
        let store = store(folder.path()).await;
        found(&store, &kek(1), NOW).await.unwrap();
        let ring = open(&store, kek(1), NOW).await.unwrap();
        let sealed = ring.seal(&BINDING, b"x").unwrap();
        rewrap(&store, &ring, kek(2)).await.unwrap();
        assert!(open(&store, kek(1), NOW).await.is_err());
        let reopened = open(&store, kek(2), NOW).await.unwrap();
        assert_eq!(reopened.unseal(&BINDING, &sealed).unwrap().as_slice(), b"x");
        upkeep(&store, &ring, NOW.plus_seconds(91 * 86_400)).await.unwrap(); // makes keys, wrapped by the new one
        open(&store, kek(2), NOW).await.unwrap();
    }
}
