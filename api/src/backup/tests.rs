//! Backups that aren't as they were made: every one is found, and by what it must be found.

use std::{
    fs::{self, File},
    io::{Read as _, Write as _},
    path::{Path, PathBuf},
};

use domain::{
    id::{ChainId, NodeId},
    installation::found::Found,
    secret::PasswordHash,
    time::Moment,
};
use ed25519_dalek::{Signer as _, SigningKey};
use proptest::prelude::*;
use sha2::{Digest as _, Sha256};
use storage::{
    Place, Store,
    backup::BackupError,
    journal::{Chain, chain::Begin},
};
use zeroize::Zeroizing;

use super::{
    format::{CHUNK_BYTES, FormatError, Header, KekText, KeyText, Manifest, Signer},
    make::Making,
    reader::Reader,
    verify::{Checked, Evidence, VerifyError, check, contents, evidence},
    writer::Writer,
};
use crate::{
    clock::Clock,
    command::machine::machine_stamp,
    entropy,
    key::{self, Kek, KeyError, StreamKey},
};

fn kek(byte: u8) -> Kek {
    Kek::new(&Zeroizing::new([byte; 32]))
}

/// A backup of a new installation under this KEK.
async fn backup(folder: &Path, byte: u8) -> PathBuf {
    let clock = Clock::of_machine();
    let place = Place::Sqlite(folder.join(format!("store-{byte}.db")));
    let chain = Chain { id: ChainId(entropy::id(clock.now())), node: NodeId("node-1".into()) };
    let store = Store::open(&place, chain).await.unwrap();
    key::found(&store, &kek(byte), clock.now()).await.unwrap();
    let keys = std::sync::Arc::new(key::open(&store, kek(byte), clock.now()).await.unwrap());
    store.errand(Begin { chain: store.chain().clone(), at: clock.now() }).await.unwrap();
    let hash = || PasswordHash("$argon2id$".into());
    let found = Found {
        api_user_password: hash(),
        api_user_allowed: ["::1/128".parse().unwrap()].into_iter().collect(),
        superuser_password: hash(),
    };
    store.transact(machine_stamp(clock.now()), found).await.unwrap();
    let to = folder.join(format!("backup-{byte}"));
    Making { place: &place, store: &store, keys: &keys, clock: &clock }.make(&to).await.unwrap();
    to
}

/// Made once: making one takes longer than looking at it.
fn made() -> &'static [Vec<u8>; 2] {
    static MADE: std::sync::OnceLock<[Vec<u8>; 2]> = std::sync::OnceLock::new();
    MADE.get_or_init(|| {
        let folder = tempfile::tempdir().unwrap();
        let runtime = tokio::runtime::Builder::new_multi_thread().enable_all().build().unwrap();
        [1, 2].map(|byte| fs::read(runtime.block_on(backup(folder.path(), byte))).unwrap())
    })
}

fn file(bytes: &[u8]) -> File {
    let mut file = tempfile::tempfile().unwrap();
    file.write_all(bytes).unwrap();
    file
}

fn now() -> Moment {
    Clock::of_machine().now()
}

fn checked(bytes: &[u8]) -> Result<Checked, VerifyError> {
    check(&file(bytes))
}

fn opened(bytes: &[u8], kek: Kek) -> Result<(), VerifyError> {
    let file = file(bytes);
    contents(&file, &check(&file)?, kek, now()).map(drop)
}

/// Where the parts of a backup begin: header, first chunk, manifest, signature.
fn parts(bytes: &[u8]) -> [usize; 4] {
    let length = |at: usize| u32::from_be_bytes(bytes[at..at + 4].try_into().unwrap()) as usize;
    let chunk = 24 + length(20);
    let mut manifest = chunk;
    while bytes[manifest] != b'M' {
        manifest += 5 + length(manifest + 1);
    }
    [24, chunk, manifest, bytes.len() - 64]
}

/// The manifest and the signature of who can write the file, but has no key of the installation: he signs with one of his own.
fn resigned(bytes: &[u8], change: impl FnOnce(&mut Manifest)) -> Vec<u8> {
    let [_, _, at, signature] = parts(bytes);
    let body = &bytes[..at];
    let mut manifest: Manifest = serde_json::from_slice(&bytes[at + 5..signature]).unwrap();
    manifest.body = hex::encode(Sha256::digest(body));
    let own = SigningKey::from_bytes(&[9; 32]);
    manifest.signer = Signer { public: hex::encode(own.verifying_key().to_bytes()), ..manifest.signer };
    change(&mut manifest);
    let text = serde_json::to_vec(&manifest).unwrap();
    let signature = own.sign(&Manifest::hash(&text)).to_bytes();
    [body, b"M", &u32::try_from(text.len()).unwrap().to_be_bytes(), &text, &signature].concat()
}

#[test]
fn a_backup_holds_and_opens_with_its_kek_only() {
    let [bytes, _] = made();
    let manifest = checked(bytes).unwrap().manifest;
    assert!(manifest.rows() > 30 && manifest.tables["administrator"] == 5 && manifest.keys.len() == key::Purpose::ALL.len());
    opened(bytes, kek(1)).unwrap();
    let wrong = opened(bytes, kek(2)).unwrap_err();
    assert!(matches!(wrong, VerifyError::Key(KeyError::WrongKek { .. })) && !wrong.is_tampering());
    assert!(wrong.to_string().contains(&kek(1).id().0) && wrong.to_string().contains(&kek(2).id().0));
}

/// Each bit of the head, of the borders and of the end; and of the rest each byte.
#[test]
fn every_flipped_bit_is_found_without_a_key() {
    let [bytes, _] = made();
    let borders = parts(bytes);
    for at in 0..bytes.len() {
        let is_border = at < 24 || at >= bytes.len() - 64 || borders.iter().any(|border| at.abs_diff(*border) < 8);
        for bit in if is_border { 0..8 } else { at % 8..at % 8 + 1 } {
            let mut changed = bytes.clone();
            changed[at] ^= 1 << bit;
            assert!(checked(&changed).is_err(), "byte {at}, bit {bit}");
        }
    }
}

#[test]
fn every_cut_and_everything_added_is_found_without_a_key() {
    let [bytes, other] = made();
    for length in (0..bytes.len()).step_by(13).chain(parts(bytes)).chain(bytes.len() - 70..bytes.len()) {
        let error = checked(&bytes[..length]).map(drop).unwrap_err();
        assert!(error.is_tampering(), "{length}: {error}");
    }
    for added in [&b"\0"[..], b"M", bytes, other] {
        assert!(checked(&[bytes, added].concat()).is_err());
    }
}

#[test]
fn who_signs_himself_is_found_by_the_kek() {
    let [bytes, other] = made();
    let [header, chunk, ..] = parts(bytes);
    let signed = resigned(bytes, |_| {});
    checked(&signed).unwrap(); // whole, and signed by the key that it names
    assert!(matches!(opened(&signed, kek(1)), Err(VerifyError::Signature)));

    let mut changed = bytes.clone();
    changed[chunk + 100] ^= 1;
    assert!(matches!(opened(&resigned(&changed, |_| {}), kek(1)), Err(VerifyError::Format(FormatError::Chunk(0)))));
    // another's chunks after this one's header, and the other way round
    let [_, other_chunk, ..] = parts(other);
    let mixed = [&bytes[..chunk], &other[other_chunk..]].concat();
    let as_this = |manifest: &mut Manifest| {
        let this = checked(bytes).unwrap().manifest;
        *manifest = Manifest { body: manifest.body.clone(), signer: manifest.signer.clone(), ..this };
    };
    assert!(matches!(opened(&resigned(&mixed, as_this), kek(1)), Err(VerifyError::Format(FormatError::Chunk(0)))));

    // A header that says something else: the chunks are bound to it.
    let text =
        String::from_utf8(bytes[header..chunk].to_vec()).unwrap().replace("\"engine\":\"sqlite\"", "\"engine\":\"sqlito\"");
    let changed = [&bytes[..header], text.as_bytes(), &bytes[chunk..]].concat();
    assert!(matches!(opened(&resigned(&changed, |_| {}), kek(1)), Err(VerifyError::Format(FormatError::Chunk(0)))));

    for change in [
        (|manifest| *manifest.tables.get_mut("administrator").unwrap() += 1) as fn(&mut Manifest),
        |manifest| assert!(manifest.tables.remove("journal").is_some()),
        |manifest| manifest.heads[0].seal += 1,
        |manifest| manifest.heads.clear(),
        |manifest| drop(manifest.keys.pop()),
    ] {
        let refusal = opened(&resigned(bytes, change), kek(1)).unwrap_err();
        assert!(matches!(refusal, VerifyError::Contradiction(_)), "{refusal}");
    }
}

#[test]
fn what_is_newer_is_told_from_what_is_damaged() {
    let [bytes, _] = made();
    let mut newer = bytes.clone();
    newer[19] = 2;
    let refusal = checked(&newer).map(drop).unwrap_err();
    assert!(matches!(refusal, VerifyError::Format(FormatError::Newer(2))) && !refusal.is_tampering());
    assert!(matches!(checked(b"something else, long enough for a head"), Err(VerifyError::Format(FormatError::NotABackup))));
    let file = file(bytes);
    let mut checked = check(&file).unwrap();
    checked.header.schema = storage::schema() + 1;
    let refusal = contents(&file, &checked, kek(1), now()).unwrap_err();
    assert!(matches!(refusal, VerifyError::SchemaNewer { .. }) && !refusal.is_tampering());
}

fn header() -> Header {
    let text = String::new;
    Header {
        backup_id: "backup".into(),
        made_at: Moment(0).into(),
        server_version: text(),
        schema: 2,
        engine: text(),
        kek: KekText { kek_id: text(), check: text() },
        key: KeyText { key_id: text(), purpose: text(), epoch: 1, kek_id: text(), made_at: Moment(0).into(), wrapped: text() },
        file_key: text(),
    }
}

/// The frames of a stream of so many bytes: what stands before the chunks, and each of them.
fn frames(key: &[u8; 32], length: usize) -> (Vec<u8>, Vec<Vec<u8>>, Vec<u8>) {
    let clear: Vec<u8> = (0..length).map(|at| u8::try_from(at % 251).unwrap()).collect();
    let mut bytes = Vec::new();
    let mut writer = Writer::begin(&mut bytes, &header(), StreamKey::new(key)).unwrap();
    writer.write_all(&clear).unwrap();
    let _ = writer.end().unwrap();
    let head = 24 + u32::from_be_bytes(bytes[20..24].try_into().unwrap()) as usize;
    let (mut rest, mut chunks) = (&bytes[head..], Vec::new());
    while !rest.is_empty() {
        let (chunk, left) = rest.split_at(5 + u32::from_be_bytes(rest[1..5].try_into().unwrap()) as usize);
        chunks.push(chunk.to_vec());
        rest = left;
    }
    (bytes[..head].to_vec(), chunks, clear)
}

fn clear_of(key: &[u8; 32], head: &[u8], chunks: &[Vec<u8>]) -> std::io::Result<Vec<u8>> {
    let bytes = [head, &chunks.concat()].concat();
    let (mut rest, mut clear) = (&bytes[..], Vec::new());
    Reader::begin(&mut rest).map_err(std::io::Error::other)?.open(StreamKey::new(key)).read_to_end(&mut clear)?;
    // what follows the last chunk can only be a manifest
    if rest.is_empty() { Ok(clear) } else { Err(std::io::Error::other("something follows")) }
}

#[test]
fn chunks_are_taken_in_their_order_all_of_them_and_once() {
    let key = [7; 32];
    for length in [0, 1, CHUNK_BYTES - 1, CHUNK_BYTES, CHUNK_BYTES + 1, 3 * CHUNK_BYTES + 5] {
        let (head, chunks, clear) = frames(&key, length);
        assert_eq!(chunks.len(), length.max(1).div_ceil(CHUNK_BYTES), "{length}");
        assert_eq!(clear_of(&key, &head, &chunks).unwrap(), clear);
        assert!(clear_of(&[8; 32], &head, &chunks).is_err());
    }
    let (head, chunks, _) = frames(&key, 3 * CHUNK_BYTES + 5);
    let refused = |chunks: &[Vec<u8>]| assert!(clear_of(&key, &head, chunks).is_err());
    for at in 0..chunks.len() {
        refused(&chunks[..at]); // cut at each border
        refused(&[&chunks[..at], &chunks[at + 1..]].concat()); // one left out
        refused(&[&chunks[..=at], &chunks[at..]].concat()); // one doubled
        let mut swapped = chunks.clone();
        swapped.swap(at, (at + 1) % chunks.len());
        refused(&swapped);
        for end in [b'C', b'L'] {
            // a border that says that it is the end, or that it isn't
            let mut marked = chunks[..=at].to_vec();
            marked[at][0] = end;
            if marked != chunks {
                refused(&marked);
            }
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]
    #[test]
    fn no_changed_byte_of_a_long_backup_passes(at in 0_usize..2 * CHUNK_BYTES, flip in 1_u8..) {
        let key = [7; 32];
        let (head, mut chunks, _) = frames(&key, 2 * CHUNK_BYTES + 9);
        let length = chunks[0].len();
        chunks[at / length][at % length] ^= flip;
        prop_assert!(clear_of(&key, &head, &chunks).is_err());
    }

    #[test]
    fn no_bytes_make_the_reader_panic(bytes in prop::collection::vec(any::<u8>(), 0..200)) {
        prop_assert!(checked(&bytes).is_err());
        let headed = [super::format::MAGIC.as_slice(), &1_u32.to_be_bytes(), &bytes].concat();
        prop_assert!(checked(&headed).is_err());
    }
}

#[test]
fn a_backup_is_held_against_the_checkpoints_of_its_time() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("checkpoints.jsonl");
    let mut manifest = checked(&made()[0]).unwrap().manifest;
    assert!(evidence(&path, &manifest).missing.is_some());
    fs::write(&path, "").unwrap();
    assert!(evidence(&path, &manifest).missing.is_some());

    let made_at = Moment::from(manifest.made_at).0;
    let heads = manifest.heads.clone();
    let checkpoint = |number: i64, at: i64, heads: &[_]| {
        let mut next = domain::journal::checkpoint::Checkpoint::next(None, at, "key", heads.to_vec());
        next.number = number;
        next
    };
    let against = |outside: &[_], manifest: &Manifest| {
        let lines = outside.iter().map(|one| serde_json::to_string(one).unwrap() + "\n");
        fs::write(&path, lines.collect::<String>()).unwrap();
        evidence(&path, manifest)
    };
    manifest.checkpoint = Some(checkpoint(2, made_at - 90_000, &heads));
    let [first, second] = [checkpoint(1, made_at - 200_000, &heads), checkpoint(2, made_at - 90_000, &heads)];
    let good = against(
        &[first.clone(), second.clone(), checkpoint(3, made_at - 1_000, &heads), checkpoint(4, made_at + 1, &heads)],
        &manifest,
    );
    assert_eq!(good, Evidence { later: 2, ..Evidence::default() });
    // The database was put back before the backup was made: somebody outside knows more.
    assert_eq!(against(&[checkpoint(3, made_at - 61_000, &heads)], &manifest).findings.len(), 1);
    assert_eq!(against(&[first.clone(), checkpoint(2, made_at - 80_000, &heads)], &manifest).findings.len(), 1);
    for change in [
        (|head| head.seal += 1) as fn(&mut domain::journal::checkpoint::Head),
        |head| head.hash = "other".into(),
        |head| head.chain = "other".into(),
    ] {
        let mut ahead = heads.clone();
        change(&mut ahead[0]);
        assert_eq!(against(&[checkpoint(1, made_at - 200_000, &ahead), second.clone()], &manifest).findings.len(), 1);
    }
}

#[test]
fn an_error_of_the_rows_says_what_is_wrong_with_the_file() {
    let chunk = BackupError::from(std::io::Error::other(FormatError::Chunk(3)));
    assert!(matches!(super::verify::told(chunk), VerifyError::Format(FormatError::Chunk(3))));
    let short = BackupError::from(std::io::Error::from(std::io::ErrorKind::UnexpectedEof));
    assert!(super::verify::told(short).is_tampering());
    let disk = BackupError::from(std::io::Error::from_raw_os_error(5));
    assert!(!super::verify::told(disk).is_tampering());
}
