//! Keys between the store and the ring: founded once, read at each start, kept up, followed by new ones, and brought under another KEK.

use domain::{
    key::{KeyRow, rewrap::Rewrap, rotate::Rotate},
    time::Moment,
};
use storage::{
    Store, StoreError,
    key::{Add, CheckRow, Found, Read, Spend},
};

use super::{Kek, KekCheck, KekId, KeyError, Keyring, Purpose, WrappedKey};

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

/// To be called before anything is served, and again and again after it: counts what was sealed, makes the keys that are due, takes
/// over those of other nodes. [`KeyError::WrongKek`] when another KEK has taken over: see [`take_over`].
pub async fn upkeep(store: &Store, ring: &Keyring, now: Moment) -> Result<(), KeepingError> {
    let spent: Vec<_> = ring.take_spent().into_iter().map(|spent| (spent.key_id.to_string(), spent.records)).collect();
    if !spent.is_empty() {
        store.errand(Spend(spent)).await?;
    }
    let (checks, rows) = store.read(Read).await?;
    let check = checks.into_iter().next().ok_or(KeepingError::NotFounded)?;
    if let Err(error) = ring.verify(&check.into()) {
        ring.fall_behind(&wrapped(rows)?);
        return Err(error.into());
    }
    add(store, ring, ring.due(now)?).await?;
    adopt(store, ring, now).await
}

/// Takes the KEK that the keys have come under since. Those that the ring has keep their work meanwhile.
pub async fn take_over(store: &Store, ring: &Keyring, kek: Kek) -> Result<(), KeepingError> {
    kek.verify(&check(store).await?)?;
    ring.take_kek(kek);
    Ok(())
}

/// What to store so that a new key follows each that can be followed.
pub fn rotation(ring: &Keyring, now: Moment) -> Result<Rotate, KeyError> {
    let rotating = Purpose::ALL.into_iter().filter(|purpose| !purpose.is_lasting());
    let keys = rotating.map(|purpose| ring.rotate(purpose, now)).collect::<Result<Vec<_>, _>>()?;
    Ok(Rotate { kek_id: ring.kek_id().0, keys: keys.iter().map(KeyRow::from).collect() })
}

/// What to store so that all keys come under another KEK. From then on the database opens with that one only.
pub fn rewrapping(ring: &Keyring, kek: &Kek) -> Result<Rewrap, KeyError> {
    let keys = ring.rewrap(kek)?.iter().map(KeyRow::from).collect();
    let KekCheck { kek_id, check } = kek.check();
    Ok(Rewrap { from: ring.kek_id().0, to: kek_id.0, check, keys })
}

async fn check(store: &Store) -> Result<KekCheck, KeepingError> {
    let (checks, _) = store.read(Read).await?;
    checks.into_iter().next().map(KekCheck::from).ok_or(KeepingError::NotFounded)
}

async fn add(store: &Store, ring: &Keyring, keys: Vec<WrappedKey>) -> Result<(), KeepingError> {
    for key in &keys {
        match store.errand(Add { kek_id: key.kek_id.0.clone(), keys: vec![key.into()] }).await {
            Err(StoreError::Constraint(name)) if name == EPOCH_TAKEN => {} // theirs is adopted
            Ok(false) => ring.verify(&check(store).await?)?,
            added => added.map(drop)?,
        }
    }
    Ok(())
}

/// Takes over what the store has now.
pub async fn adopt(store: &Store, ring: &Keyring, now: Moment) -> Result<(), KeepingError> {
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
        command::machine::machine_stamp,
        entropy,
        key::{Binding, SealError, Sealing},
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
        store.transact(machine_stamp(rotated), rotation(&nodes[0], rotated).unwrap()).await.unwrap();
        adopt(&store, &nodes[0], rotated).await.unwrap();
        // Too young: the other node hasn't heard of it.
        assert_eq!(nodes[0].reseal(&BINDING, &first).unwrap(), None);
        add(&store, &nodes[1], vec![nodes[1].rotate(Purpose::Seal(Sealing::ManagedPassword), rotated).unwrap()]).await.unwrap();
        let again = store.transact(machine_stamp(rotated), rotation(&nodes[1], rotated).unwrap()).await;
        assert!(again.is_err(), "two commands never make the same epoch");
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
    async fn another_kek_takes_over_and_no_key_stays_behind() {
        let folder = tempfile::tempdir().unwrap();
        let store = store(folder.path()).await;
        found(&store, &kek(1), NOW).await.unwrap();
        let [command, server] = [open(&store, kek(1), NOW).await.unwrap(), open(&store, kek(1), NOW).await.unwrap()];
        let sealed = server.seal(&BINDING, b"x").unwrap();
        // The server makes keys between the command's look and its change: they would be lost with the old KEK.
        let stale = rewrapping(&command, &kek(2)).unwrap();
        let late = NOW.plus_seconds(91 * 86_400);
        upkeep(&store, &server, late).await.unwrap();
        assert!(store.transact(machine_stamp(late), stale).await.is_err());
        adopt(&store, &command, late).await.unwrap();
        store.transact(machine_stamp(late), rewrapping(&command, &kek(2)).unwrap()).await.unwrap();
        assert!(open(&store, kek(1), late).await.is_err());

        // And the other way round: a server that has not heard of it adds no key that the new KEK can't open.
        let later = late.plus_seconds(91 * 86_400);
        assert!(matches!(upkeep(&store, &server, later).await, Err(KeepingError::Key(KeyError::WrongKek { .. }))));
        let due = server.due(later).unwrap();
        assert!(!due.is_empty());
        assert!(matches!(add(&store, &server, due).await, Err(KeepingError::Key(KeyError::WrongKek { .. }))));
        assert_eq!(server.unseal(&BINDING, &sealed).unwrap().as_slice(), b"x", "it works on meanwhile");
        assert!(!server.is_behind());

        // Until there are keys that it can't have: what they sealed is not broken, but elsewhere.
        let command = open(&store, kek(2), later).await.unwrap();
        store.transact(machine_stamp(later), rotation(&command, later).unwrap()).await.unwrap();
        let ripe = later.plus_seconds(120);
        adopt(&store, &command, ripe).await.unwrap();
        let newer = command.seal(&BINDING, b"y").unwrap();
        assert!(matches!(server.unseal(&BINDING, &newer), Err(SealError::KeyUnknown(_))), "it has not looked yet");
        assert!(upkeep(&store, &server, ripe).await.is_err());
        assert!(server.is_behind() && matches!(server.unseal(&BINDING, &newer), Err(SealError::Behind(_))));
        assert!(take_over(&store, &server, kek(3)).await.is_err());
        take_over(&store, &server, kek(2)).await.unwrap();
        upkeep(&store, &server, later).await.unwrap();
        assert!(!server.is_behind());
        assert_eq!(server.unseal(&BINDING, &newer).unwrap().as_slice(), b"y");
        let reopened = open(&store, kek(2), later).await.unwrap();
        assert_eq!(reopened.unseal(&BINDING, &sealed).unwrap().as_slice(), b"x");
    }
}
