//! The key ring from outside: what it seals, who may open it, and what it says when its keys aren't the right ones.

use domain::time::{DAY_SECONDS, Moment};
use proptest::prelude::*;
use zeroize::Zeroizing;

use super::*;
use crate::entropy;

const SECRET: &[u8] = b"CANARY-correct horse";

fn kek() -> Kek {
    Kek::new(&entropy::bytes())
}

fn same_kek() -> Kek {
    Kek::new(&Zeroizing::new([7; 32]))
}

fn bound<'a>(owner: &'a str, secret: &'a str) -> Binding<'a> {
    Binding { sealing: Sealing::ManagedPassword, owner, secret }
}

#[test]
fn what_is_sealed_opens_with_its_binding_only() {
    let ring = Keyring::for_tests();
    let binding = bound("account-1", "secret-1");
    let sealed = ring.seal(&binding, SECRET).unwrap();
    assert_eq!(ring.unseal(&binding, &sealed).unwrap().as_slice(), SECRET);
    // case 54: put in another row, version, owner, or kind
    for other in [bound("account-2", "secret-1"), bound("account-1", "secret-2"), bound("account-1secret-1", ""), bound("", "")] {
        assert_eq!(ring.unseal(&other, &sealed), Err(SealError::Refused));
    }
    for sealing in Sealing::ALL.into_iter().filter(|sealing| *sealing != Sealing::ManagedPassword) {
        assert!(matches!(ring.unseal(&Binding { sealing, ..binding }, &sealed), Err(SealError::KeyUnknown(_))));
    }
    assert!(matches!(Keyring::for_tests().unseal(&binding, &sealed), Err(SealError::KeyUnknown(_))));
}

#[test]
fn case_53_every_flipped_bit_and_every_cut_is_refused() {
    let ring = Keyring::for_tests();
    let binding = bound("account-1", "secret-1");
    let sealed = ring.seal(&binding, SECRET).unwrap();
    for bit in 0..sealed.len() * 8 {
        let mut changed = sealed.clone();
        changed[bit / 8] ^= 1 << (bit % 8);
        assert!(ring.unseal(&binding, &changed).is_err(), "bit {bit}");
    }
    for length in 0..sealed.len() {
        assert!(ring.unseal(&binding, &sealed[..length]).is_err(), "length {length}");
    }
    assert!(ring.unseal(&binding, &[sealed.as_slice(), &[0]].concat()).is_err());
}

#[test]
fn one_text_is_never_sealed_the_same_twice_and_an_empty_one_can_be() {
    let ring = Keyring::for_tests();
    let binding = bound("account-1", "secret-1");
    assert_ne!(ring.seal(&binding, SECRET).unwrap(), ring.seal(&binding, SECRET).unwrap());
    let empty = ring.seal(&binding, b"").unwrap();
    assert!(ring.unseal(&binding, &empty).unwrap().is_empty());
}

#[test]
fn case_57_a_key_at_its_budget_is_followed_without_an_error() {
    let ring = Keyring::for_tests();
    let binding = bound("account-1", "secret-1");
    let earlier = ring.seal(&binding, SECRET).unwrap();
    assert_eq!(ring.due(Moment(0)).unwrap(), []);
    ring.pretend_sealed(Sealing::ManagedPassword, 1 << 30);
    let due = ring.due(Moment(1)).unwrap();
    assert_eq!(
        due.iter().map(|key| (key.purpose, key.epoch)).collect::<Vec<_>>(),
        [(Purpose::Seal(Sealing::ManagedPassword), 2)]
    );
    // Not stored yet: the old key goes on.
    assert_eq!(ring.reseal(&binding, &earlier).unwrap(), None);
    ring.adopt(&due, Moment(1)).unwrap();
    assert_eq!(ring.due(Moment(1)).unwrap(), []);
    // Too young: other nodes may not have it.
    assert_eq!(ring.reseal(&binding, &earlier).unwrap(), None);
    ring.adopt(&[], Moment(1).plus_seconds(120)).unwrap();
    let later = ring.reseal(&binding, &earlier).unwrap().unwrap();
    assert_ne!(earlier[2..18], later[2..18]);
    for sealed in [earlier, later] {
        assert_eq!(ring.unseal(&binding, &sealed).unwrap().as_slice(), SECRET);
    }
    ring.pretend_sealed(Sealing::ManagedPassword, 1 << 32);
    assert_eq!(ring.seal(&binding, SECRET), Err(SealError::Spent(Purpose::Seal(Sealing::ManagedPassword))));
}

#[test]
fn keys_that_seal_are_followed_after_ninety_days_and_lasting_ones_never() {
    let ring = Keyring::for_tests();
    let due = |seconds| ring.due(Moment(0).plus_seconds(seconds)).unwrap().len();
    assert_eq!((due(90 * DAY_SECONDS - 1), due(90 * DAY_SECONDS)), (0, Sealing::ALL.len()));
    for purpose in Purpose::ALL {
        assert_eq!(ring.rotate(purpose, Moment(0)).is_err(), purpose.is_lasting(), "{purpose}");
    }
}

#[test]
fn records_are_charged_in_blocks_and_told_once() {
    let ring = Keyring::for_tests();
    assert_eq!(ring.take_spent(), []);
    for _ in 0..3 {
        ring.seal(&bound("a", "b"), SECRET).unwrap();
    }
    assert_eq!(ring.take_spent().iter().map(|spent| spent.records).collect::<Vec<_>>(), [1 << 16]);
    assert_eq!(ring.take_spent(), []);
}

#[test]
fn case_58_another_kek_is_refused_and_the_missing_one_named() {
    let (right, wrong) = (same_kek(), kek());
    let check = right.check();
    right.verify(&check).unwrap();
    same_kek().verify(&check).unwrap();
    assert_eq!(wrong.verify(&check), Err(KeyError::WrongKek { wanted: right.id().clone(), given: wrong.id().clone() }));
    assert!(wrong.verify(&check).unwrap_err().to_string().contains(&right.id().0));
    let changed = KekCheck { check: vec![0; 32], ..check };
    assert_eq!(right.verify(&changed), Err(KeyError::CheckChanged(right.id().clone())));
    let rows = Keyring::found(&right, Moment(0)).unwrap();
    assert!(matches!(Keyring::open(wrong, &rows, Moment(0)), Err(KeyError::KekMissing { .. })));
}

#[test]
fn rows_that_were_changed_or_swapped_do_not_unwrap() {
    let rows = Keyring::found(&same_kek(), Moment(0)).unwrap();
    let changes: [fn(&mut [WrappedKey]); 5] = [
        |rows| rows[0].wrapped[20] ^= 1,
        |rows| rows[0].wrapped.truncate(11),
        |rows| rows[0].epoch = 2,
        |rows| rows[0].purpose = Purpose::Row,
        |rows| {
            let (head, tail) = rows.split_at_mut(1);
            std::mem::swap(&mut head[0].wrapped, &mut tail[0].wrapped);
        },
    ];
    for (number, change) in changes.into_iter().enumerate() {
        let mut rows = rows.clone();
        change(&mut rows);
        assert!(matches!(Keyring::open(same_kek(), &rows, Moment(0)), Err(KeyError::Damaged(_))), "change {number}");
    }
    let mut twice = rows.clone();
    twice.push(WrappedKey { key_id: KeyId(entropy::uuid(Moment(0))), ..rows[0].clone() });
    assert_eq!(Keyring::open(same_kek(), &twice, Moment(0)).unwrap_err(), KeyError::Twice(rows[0].purpose));
}

#[test]
fn a_lasting_key_that_is_missing_is_never_made_anew_and_a_sealing_one_is() {
    let rows = Keyring::found(&same_kek(), Moment(0)).unwrap();
    for purpose in Purpose::ALL {
        let left: Vec<_> = rows.iter().filter(|row| row.purpose != purpose).cloned().collect();
        match (Keyring::open(same_kek(), &left, Moment(0)), purpose) {
            (Ok(ring), Purpose::Seal(sealing)) => {
                let binding = Binding { sealing, owner: "a", secret: "b" };
                assert_eq!(ring.seal(&binding, SECRET), Err(SealError::NoKey(purpose)));
                ring.adopt(&ring.due(Moment(0)).unwrap(), Moment(0)).unwrap();
                ring.seal(&binding, SECRET).unwrap();
            }
            (result, _) => assert_eq!(result.unwrap_err(), KeyError::Missing(purpose)),
        }
    }
    assert!(Keyring::open(same_kek(), &[], Moment(0)).is_err());
}

#[test]
fn another_kek_takes_over_and_nothing_else_changes() {
    let rows = Keyring::found(&same_kek(), Moment(0)).unwrap();
    let ring = Keyring::open(same_kek(), &rows, Moment(0)).unwrap();
    let binding = bound("account-1", "secret-1");
    let sealed = ring.seal(&binding, SECRET).unwrap();
    let next = Kek::new(&Zeroizing::new([8; 32]));
    let rewrapped = ring.rewrap(&next).unwrap();
    assert_eq!(rewrapped.len(), rows.len());
    assert!(rewrapped.iter().all(|row| row.kek_id == *next.id()));
    ring.take_kek(Kek::new(&Zeroizing::new([8; 32])));
    let key = ring.rotate(Purpose::Checkpoint, Moment(0)).unwrap();
    assert_eq!(key.kek_id, *next.id());
    let reopened = Keyring::open(next, &rewrapped, Moment(0)).unwrap();
    for ring in [&ring, &reopened] {
        assert_eq!(ring.unseal(&binding, &sealed).unwrap().as_slice(), SECRET);
    }
    assert_eq!(ring.fingerprint(b"otp"), reopened.fingerprint(b"otp"));
    assert_eq!(ring.row_mac().of("t", &[]), reopened.row_mac().of("t", &[]));
    assert!(Keyring::open(same_kek(), &rewrapped, Moment(0)).is_err());
}

#[test]
fn two_nodes_that_make_the_same_epoch_agree_on_the_stored_one() {
    let rows = Keyring::found(&same_kek(), Moment(0)).unwrap();
    let nodes = [(); 2].map(|()| Keyring::open(same_kek(), &rows, Moment(0)).unwrap());
    let purpose = Purpose::Seal(Sealing::ManagedPassword);
    let stored = nodes[0].rotate(purpose, Moment(1)).unwrap();
    nodes[1].rotate(purpose, Moment(1)).unwrap(); // loses at the unique (purpose, epoch), and is forgotten
    for node in &nodes {
        node.adopt(&[rows.as_slice(), std::slice::from_ref(&stored)].concat(), Moment(1).plus_seconds(120)).unwrap();
    }
    let sealed = nodes[0].seal(&bound("a", "b"), SECRET).unwrap();
    assert_eq!(nodes[1].reseal(&bound("a", "b"), &sealed).unwrap(), None);
}

#[test]
fn a_chosen_successors_fingerprint_is_that_of_its_text() {
    use sha2::Digest as _;
    let ring = Keyring::for_tests();
    let hash = hex::encode(sha2::Sha256::digest(b"next"));
    assert_eq!(ring.fingerprint_of_hex(&hash), Some(ring.fingerprint(b"next")));
    assert_ne!(ring.fingerprint(b"next"), ring.fingerprint(b"nexu"));
    assert_ne!(ring.fingerprint(b"next"), Keyring::for_tests().fingerprint(b"next"));
    for text in ["", &hash[1..], &hash.to_uppercase(), &"zz".repeat(32)] {
        assert_eq!(ring.fingerprint_of_hex(text), None, "{text}");
    }
}

#[test]
fn each_mac_has_a_key_of_its_own() {
    let ring = Keyring::for_tests();
    assert_ne!(ring.request_mac(&[b"ab", b"c"]), ring.request_mac(&[b"a", b"bc"]));
    assert_ne!(ring.fingerprint_of_sha256(&[1; 32]).0, *ring.pepper(&[1; 32]));
    assert_ne!(ring.row_mac().of("t", &[]), Keyring::for_tests().row_mac().of("t", &[]));
}

#[test]
fn a_checkpoint_is_verified_by_its_own_key_only() {
    let ring = Keyring::for_tests();
    let sign = |at: Moment| ring.sign_checkpoint(ring.checkpoint_key(at).unwrap(), b"heads").unwrap();
    let made_at = Moment(1_000_000);
    ring.adopt(&[ring.rotate(Purpose::Checkpoint, made_at).unwrap()], made_at).unwrap();
    let (first, second) = (sign(made_at.plus_seconds(119)), sign(made_at.plus_seconds(120)));
    let keys = ring.checkpoint_keys();
    assert_eq!(keys.iter().map(|key| key.epoch).collect::<Vec<_>>(), [1, 2]);
    assert!(keys[0].verifies(b"heads", &first) && keys[1].verifies(b"heads", &second));
    assert!(!keys[1].verifies(b"heads", &first) && !keys[0].verifies(b"tails", &first));
    let forged = CheckpointSignature { key_id: keys[1].key_id, ..first.clone() };
    assert!(!keys[1].verifies(b"heads", &forged));
    assert!(!keys[0].verifies(b"heads", &CheckpointSignature { signature: vec![0; 63], ..first }));
}

#[test]
fn debug_prints_no_key() {
    let kek = Kek::new(&Zeroizing::new(*b"CANARYCANARYCANARYCANARYCANARYCA"));
    let ring = Keyring::open(same_kek(), &Keyring::found(&same_kek(), Moment(0)).unwrap(), Moment(0)).unwrap();
    let source = KeySource::Environment(Some("CANARY".into()));
    for text in [format!("{kek:?}"), format!("{ring:?}"), format!("{source:?}")] {
        assert!(!text.contains("CANARY") && !text.contains("67, 65") && !text.contains("[7, 7"), "{text}");
    }
}

proptest! {
    #[test]
    fn all_that_is_sealed_opens_again(clear in prop::collection::vec(any::<u8>(), 0..512), owner in "\\PC{0,20}", secret in "\\PC{0,20}") {
        let ring = Keyring::for_tests();
        let sealed = ring.seal(&bound(&owner, &secret), &clear).unwrap();
        let opened = ring.unseal(&bound(&owner, &secret), &sealed).unwrap();
        prop_assert_eq!(opened.as_slice(), clear.as_slice());
    }

    #[test]
    fn no_bytes_make_unseal_panic(bytes in prop::collection::vec(any::<u8>(), 0..128)) {
        prop_assert!(Keyring::for_tests().unseal(&bound("a", "b"), &bytes).is_err());
        let marked = [&[1, 1], bytes.as_slice()].concat();
        prop_assert!(Keyring::for_tests().unseal(&bound("a", "b"), &marked).is_err());
    }
}
