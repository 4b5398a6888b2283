//! Whoever can write the database, and knows how rows, seals and checkpoints are made, is found out by `journal verify`.

use std::fs;

use api::{
    key,
    server::open::{Opened, configure, open},
};
use domain::{
    journal::{checkpoint::Checkpoint, seal::Seal, verify::StoredRow},
    key::rotate::Rotate,
};
use storage::key::Add;
use suite::Engine;

use super::{
    history::History,
    tables::{Arg, Tables},
};

/// What is done to the journal. The eight classes, most of them also as somebody would do it who makes all hashes anew.
#[derive(Clone, Copy, Debug)]
enum Attack {
    Edit,
    EditAndHash,
    EditAndSeal,
    Drop,
    DropAndList,
    DropAll,
    Insert,
    InsertAndList,
    InsertUnsealed,
    ReorderRows,
    ReorderSeals,
    CutTail,
    CutTailAndCheckpoints,
    Splice,
    SpliceAndSeal,
    SignAnew,
    SignAnewOutsideToo,
    RollBack,
}

use Attack::{
    CutTail, CutTailAndCheckpoints, Drop, DropAll, DropAndList, Edit, EditAndHash, EditAndSeal, Insert, InsertAndList,
    InsertUnsealed, ReorderRows, ReorderSeals, RollBack, SignAnew, SignAnewOutsideToo, Splice, SpliceAndSeal,
};

/// Each attack, and a finding that names it.
const ATTACKS: [(Attack, &str); 18] = [
    (Edit, "entry-edited"),
    (EditAndHash, "seal-broken"),
    (EditAndSeal, "chain-replaced"),
    (Drop, "entry-missing"),
    (DropAndList, "seal-broken"),
    (DropAll, "chain-cut"),
    (Insert, "entry-inserted"),
    (InsertAndList, "seal-broken"),
    (InsertUnsealed, "entry-inserted"),
    (ReorderRows, "seal-broken"),
    (ReorderSeals, "seal-broken"),
    (CutTail, "chain-cut"),
    (CutTailAndCheckpoints, "rolled-back"),
    (Splice, "seal-broken"),
    (SpliceAndSeal, "chain-cut"),
    (SignAnew, "key-out-of-epoch"),
    (SignAnewOutsideToo, "key-out-of-epoch"),
    (RollBack, "rolled-back"),
];

#[tokio::test(flavor = "multi_thread")]
async fn every_attack_is_found_on_sqlite() {
    found(Engine::Sqlite).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn every_attack_is_found_on_postgres() {
    found(Engine::Postgres).await;
}

async fn found(engine: Engine) {
    let history = History::new(engine).await;
    for (attack, finding) in ATTACKS {
        let before = history.verify();
        before.is_clean();
        assert_eq!(before.report["unvouched"], 0, "{}", before.report);
        commit(attack, &history).await;
        let after = history.verify();
        assert_eq!(after.exit_code, Some(2), "{attack:?}: {}", after.report);
        assert!(after.findings().iter().any(|found| found == finding), "{attack:?}: {}", after.report);
        history.restore().await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn without_the_outside_file_the_evidence_is_missing() {
    let history = History::new(Engine::Sqlite).await;
    let outside = fs::read(history.outside()).unwrap();
    for found in [None, Some(""), Some("{}\n")] {
        match found {
            None => fs::remove_file(history.outside()).unwrap(),
            Some(text) => fs::write(history.outside(), text).unwrap(),
        }
        let verified = history.verify();
        assert_eq!(verified.exit_code, Some(3), "{found:?}: {}", verified.report);
        assert!(verified.report["evidenceMissing"].as_str().unwrap().contains("checkpoints.jsonl"), "{}", verified.report);
    }
    // Tampering is said before what can't be known.
    commit(Edit, &history).await;
    assert_eq!(history.verify().exit_code, Some(2));
    history.restore().await;
    assert_eq!(fs::read(history.outside()).unwrap(), outside);
    history.verify().is_clean();
}

async fn commit(attack: Attack, history: &History) {
    let tables = Tables::of(&history.installation).await;
    let [first, second] = &history.chains[..] else { panic!("two chains") };
    let (mut seals, mut rows) = tables.sealed(first).await;
    let row = ROWS_BEFORE; // in the middle of the second seal
    let victim = rows[row].entry.entry_id.clone();
    let forger = Forger { tables: &tables };
    match attack {
        Edit => tables.change("UPDATE journal SET client = '10.0.0.1' WHERE entry_id = $1", &[(&victim).into()]).await,
        EditAndHash => forger.edit(&mut rows[row]).await,
        EditAndSeal => {
            forger.edit(&mut rows[row]).await;
            forger.seal(&mut seals, &rows).await;
        }
        Drop => forger.drop_row(&victim).await,
        DropAndList => {
            forger.drop_row(&victim).await;
            seals[1].entries.retain(|entry| *entry != victim);
            forger.list(&seals[1]).await;
        }
        DropAll => {
            tables.change("DELETE FROM journal WHERE chain_id = $1", &[first.into()]).await;
            tables.change("DELETE FROM seal WHERE chain_id = $1", &[first.into()]).await;
            tables.change("DELETE FROM chain WHERE chain_id = $1", &[first.into()]).await;
        }
        Insert => forger.insert(&rows[row], Some(2)).await,
        InsertAndList => {
            forger.insert(&rows[row], Some(2)).await;
            seals[1].entries.push(NEW.into());
            forger.list(&seals[1]).await;
        }
        InsertUnsealed => forger.insert(&rows[row], None).await,
        ReorderRows => {
            seals[1].entries.swap(0, 1);
            forger.list(&seals[1]).await;
        }
        ReorderSeals => {
            for (from, to) in [(1, -1), (2, 1), (-1, 2)] {
                let numbers: [Arg; 3] = [first.into(), from.into(), to.into()];
                tables.change("UPDATE seal SET number = $3 WHERE chain_id = $1 AND number = $2", &numbers).await;
                tables.change("UPDATE journal SET seal = $3 WHERE chain_id = $1 AND seal = $2", &numbers).await;
            }
        }
        CutTail => forger.cut(&seals).await,
        CutTailAndCheckpoints => {
            // All that the database says is consistent again; only the file outside knows better.
            tables.change("DELETE FROM journal WHERE chain_id IN ($1, $2)", &[first.into(), second.into()]).await;
            tables.change("DELETE FROM seal WHERE chain_id IN ($1, $2)", &[first.into(), second.into()]).await;
            tables.change("DELETE FROM chain WHERE chain_id IN ($1, $2)", &[first.into(), second.into()]).await;
            tables.change("DELETE FROM checkpoint WHERE number > 1", &[]).await;
        }
        Splice => {
            let moved: [Arg; 3] = [first.into(), second.into(), 1_000.into()];
            tables.change("UPDATE seal SET chain_id = $1, number = number + $3 WHERE chain_id = $2", &moved).await;
            tables.change("UPDATE journal SET chain_id = $1, seal = seal + $3 WHERE chain_id = $2", &moved).await;
        }
        SpliceAndSeal => {
            let (more_seals, more_rows) = tables.sealed(second).await;
            tables.change("DELETE FROM seal WHERE chain_id = $1", &[second.into()]).await;
            let last = seals.last().unwrap().number;
            for mut seal in more_seals {
                (seal.chain_id, seal.number) = (first.0.clone(), seal.number + last);
                forger.add(&seal).await;
                seals.push(seal);
            }
            for mut row in more_rows {
                row.entry.chain_id.clone_from(&first.0);
                row.seal = row.seal.map(|seal| seal + last);
                forger.put(&mut row).await;
                rows.push(row);
            }
            forger.seal(&mut seals, &rows).await;
        }
        SignAnew | SignAnewOutsideToo => sign_anew(history, &tables, matches!(attack, SignAnewOutsideToo)).await,
        RollBack => {}
    }
    tables.close().await;
    if matches!(attack, RollBack) {
        history.early.put_back(&history.installation).await;
    }
}

/// Rows before the one that is attacked.
const ROWS_BEFORE: usize = 7;
/// The id of an inserted row.
const NEW: &str = "019a0000-0000-7000-8000-000000000000";

/// Somebody who makes every hash that needs no key.
struct Forger<'a> {
    tables: &'a Tables,
}

impl Forger<'_> {
    async fn edit(&self, row: &mut StoredRow) {
        row.entry.client = Some("10.0.0.1".into());
        self.put(row).await;
    }

    /// Writes what was changed of a row, its hash made anew.
    async fn put(&self, row: &mut StoredRow) {
        row.hash = row.entry.hash();
        let StoredRow { entry, hash, seal } = row;
        let args: [Arg; 5] = [
            (&entry.entry_id).into(),
            (&entry.chain_id).into(),
            entry.client.as_deref().unwrap_or_default().into(),
            seal.unwrap_or_default().into(),
            (*hash).into(),
        ];
        self.tables
            .change("UPDATE journal SET chain_id = $2, client = $3, seal = $4, hash = $5 WHERE entry_id = $1", &args)
            .await;
    }

    async fn drop_row(&self, entry: &String) {
        self.tables.change("DELETE FROM journal WHERE entry_id = $1", &[entry.into()]).await;
    }

    /// A twin of `row`, in the seal or in none.
    async fn insert(&self, row: &StoredRow, seal: Option<i64>) {
        const TWIN: &str = "INSERT INTO journal SELECT $2, chain_id, node_id, at, function, procedure, version, event, outcome, code, actor,
            acting_as, caller_kind, session, client, peer, request, client_request, subject_user, resource, account, policy, checkout,
            arguments, effect, $3, NULL FROM journal WHERE entry_id = $1";
        let mut twin = row.entry.clone();
        twin.entry_id = NEW.into();
        let args: [Arg; 3] = [(&row.entry.entry_id).into(), NEW.into(), twin.hash().into()];
        self.tables.change(TWIN, &args).await;
        if let Some(seal) = seal {
            self.tables.change("UPDATE journal SET seal = $2 WHERE entry_id = $1", &[NEW.into(), seal.into()]).await;
        }
    }

    /// Writes which rows a seal holds.
    async fn list(&self, seal: &Seal) {
        let args: [Arg; 3] =
            [(&seal.chain_id).into(), seal.number.into(), (&serde_json::to_string(&seal.entries).unwrap()).into()];
        self.tables.change("UPDATE seal SET entries = $3 WHERE chain_id = $1 AND number = $2", &args).await;
    }

    /// A new seal; its hash comes later.
    async fn add(&self, seal: &Seal) {
        let args: [Arg; 5] = [
            (&seal.chain_id).into(),
            seal.number.into(),
            seal.first_sequence.into(),
            (&serde_json::to_string(&seal.entries).unwrap()).into(),
            seal.hash.into(),
        ];
        self.tables
            .change("INSERT INTO seal (chain_id, number, first_sequence, entries, hash) VALUES ($1, $2, $3, $4, $5)", &args)
            .await;
    }

    /// Makes the hashes of a whole chain anew.
    async fn seal(&self, seals: &mut [Seal], rows: &[StoredRow]) {
        let mut previous: Option<Seal> = None;
        for seal in seals {
            let hashes: Vec<_> = seal
                .entries
                .iter()
                .map(|entry| rows.iter().find(|row| row.entry.entry_id == *entry).unwrap())
                .map(|row| (row.entry.entry_id.clone(), row.entry.hash()))
                .collect();
            *seal = Seal::over(&seal.chain_id, previous.as_ref(), &hashes);
            let args: [Arg; 4] = [(&seal.chain_id).into(), seal.number.into(), seal.hash.into(), seal.first_sequence.into()];
            self.tables.change("UPDATE seal SET hash = $3, first_sequence = $4 WHERE chain_id = $1 AND number = $2", &args).await;
            previous = Some(seal.clone());
        }
    }

    /// The last seal and its rows go.
    async fn cut(&self, seals: &[Seal]) {
        let last = seals.last().unwrap();
        let args: [Arg; 2] = [(&last.chain_id).into(), last.number.into()];
        self.tables.change("DELETE FROM journal WHERE chain_id = $1 AND seal = $2", &args).await;
        self.tables.change("DELETE FROM seal WHERE chain_id = $1 AND number = $2", &args).await;
    }
}

/// Somebody got hold of the newest signing key, and signs the last checkpoint, which is older, by it.
async fn sign_anew(history: &History, tables: &Tables, is_outside_too: bool) {
    let Opened { keys, store, clock, .. } = open(configure(&history.installation.data()).unwrap()).await.unwrap();
    let Rotate { kek_id, keys: new } = key::rotation(&keys, clock.now()).unwrap();
    store.errand(Add { kek_id, keys: new }).await.unwrap();
    key::upkeep(&store, &keys, clock.now()).await.unwrap();
    let newest = keys.checkpoint_keys().pop().unwrap().key_id;

    let outside = fs::read_to_string(history.outside()).unwrap();
    let (before, last) = outside.trim_end().rsplit_once('\n').unwrap();
    let mut checkpoint: Checkpoint = serde_json::from_str(last).unwrap();
    checkpoint.key_id = newest.to_string();
    checkpoint.signature = hex::encode(&keys.sign_checkpoint(newest, &checkpoint.hash()).unwrap().signature);
    let args: [Arg; 3] = [checkpoint.number.into(), (&checkpoint.key_id).into(), (&checkpoint.signature).into()];
    tables.change("UPDATE checkpoint SET key_id = $2, signature = $3 WHERE number = $1", &args).await;
    drop(keys);
    store.close().await;
    if is_outside_too {
        fs::write(history.outside(), format!("{before}\n{}\n", serde_json::to_string(&checkpoint).unwrap())).unwrap();
    }
}
