//! The generator over a fixed stream of bytes, so that a failure stays a failure.

use super::*;
use proptest::prelude::*;
use sha2::{Digest, Sha256};
use std::collections::BTreeMap;

/// SHA-256 over a counter.
fn stream(seed: u64) -> impl FnMut(&mut [u8]) {
    let mut block = 0_u64;
    move |into| {
        for piece in into.chunks_mut(32) {
            block += 1;
            let bytes = Sha256::digest([seed.to_le_bytes(), block.to_le_bytes()].concat());
            piece.copy_from_slice(&bytes[..piece.len()]);
        }
    }
}

fn many(policy: &PasswordPolicy, count: usize) -> Vec<Zeroizing<String>> {
    let mut entropy = stream(7);
    (0..count).map(|_| generate(policy, "svc", Dictionary::embedded(), &mut entropy).unwrap()).collect()
}

/// Sum of squared deviations over expectation; about as much as there are kinds, with a deviation of the root of twice that.
fn chi_square(seen: &BTreeMap<String, f64>, kinds: f64) -> f64 {
    let expected = seen.values().sum::<f64>() / kinds;
    let never_seen = (kinds - f64::from(u32::try_from(seen.len()).unwrap())) * expected;
    never_seen + seen.values().map(|count| (count - expected).powi(2) / expected).sum::<f64>()
}

fn counted(kinds: impl Iterator<Item = String>) -> BTreeMap<String, f64> {
    kinds.fold(BTreeMap::new(), |mut seen, kind| {
        *seen.entry(kind).or_default() += 1.0;
        seen
    })
}

/// Letters a–e and digits 0–4 only.
fn ten_characters(length: u16, lowercase: u16, digits: u16) -> PasswordPolicy {
    PasswordPolicy {
        minimum_length: length,
        maximum_length: length,
        minimum_lowercase: lowercase,
        minimum_uppercase: 0,
        minimum_digits: digits,
        minimum_special: 0,
        special_characters: String::new(),
        excluded_characters: ('f'..='z').chain('A'..='Z').chain('5'..='9').collect(),
        history_depth: 0,
        refuse_dictionary_words: false,
        refuse_account_id: false,
    }
}

#[test]
fn usual_policies_give_32_even_characters() {
    let passwords = many(&PasswordPolicy::default(), 1_500);
    assert!(passwords.iter().all(|password| password.len() == 32));
    let seen = counted(passwords.iter().flat_map(|password| password.chars()).map(String::from));
    let chi_square = chi_square(&seen, 74.0);
    assert!((20.0..140.0).contains(&chi_square), "{chi_square}");
}

#[test]
fn tight_minima_are_even_over_whole_passwords() {
    // Exactly one letter and two digits: 3 · 5 · 25 passwords, 37.5 % of all texts.
    let seen = counted(many(&ten_characters(3, 1, 2), 7_500).iter().map(|password| password.to_string()));
    let chi_square = chi_square(&seen, 375.0);
    assert!((250.0..510.0).contains(&chi_square), "{chi_square}");
}

#[test]
fn tight_minima_draw_each_composition_as_often_as_it_occurs() {
    // Four digits or three and a letter: 625 and 2,500 passwords.
    let passwords = many(&ten_characters(4, 0, 3), 4_000);
    let without_letter = passwords.iter().filter(|password| password.bytes().all(|byte| byte.is_ascii_digit())).count();
    assert!((720..880).contains(&without_letter), "{without_letter} of 800");
}

#[test]
fn more_than_32_characters_only_where_bits_are_missing() {
    let length_of = |policy: &PasswordPolicy| generate(policy, "svc", Dictionary::embedded(), &mut stream(1)).unwrap().len();
    let digits = PasswordPolicy {
        excluded_characters: ('a'..='e').collect(),
        minimum_length: 1,
        maximum_length: 150,
        ..ten_characters(1, 0, 0)
    };
    let digits = PasswordPolicy { excluded_characters: ('a'..='z').chain('A'..='Z').collect(), ..digits };
    assert_eq!(length_of(&digits), 39, "38.5 digits are 128 bits");
    assert_eq!(length_of(&PasswordPolicy { maximum_length: 36, ..digits }), 36);
    assert_eq!(length_of(&PasswordPolicy { maximum_length: 150, ..PasswordPolicy::default() }), 32);
    assert_eq!(length_of(&PasswordPolicy { minimum_length: 40, maximum_length: 150, ..PasswordPolicy::default() }), 40);
    assert_eq!(length_of(&PasswordPolicy { minimum_length: 8, maximum_length: 8, ..PasswordPolicy::default() }), 8);
}

#[test]
fn a_dead_source_ends_in_an_error_and_not_in_a_loop() {
    for byte in [0, 255] {
        let dead = generate(&PasswordPolicy::default(), "svc", Dictionary::embedded(), &mut |into| into.fill(byte));
        assert_eq!(dead.unwrap_err(), NotGenerated::NoneFound);
    }
}

#[test]
fn an_impossible_policy_is_refused() {
    let policy = PasswordPolicy { minimum_digits: 50, ..PasswordPolicy::default() };
    assert_eq!(generate(&policy, "svc", Dictionary::embedded(), &mut stream(1)).unwrap_err(), NotGenerated::PolicyInconsistent);
}

fn policies() -> impl Strategy<Value = PasswordPolicy> {
    let minimum = || prop_oneof![4 => 0_u16..4, 1 => 0_u16..51];
    (
        (1_u16..151, 0_u16..150),
        (minimum(), minimum(), minimum(), minimum()),
        ("[!-~]{0,20}", "[!-~]{0,60}"),
        (0_u16..1001, any::<bool>(), any::<bool>()),
    )
        .prop_map(|(lengths, minima, characters, (history_depth, refuse_dictionary_words, refuse_account_id))| {
            PasswordPolicy {
                minimum_length: lengths.0,
                maximum_length: (lengths.0 + lengths.1).min(150),
                minimum_lowercase: minima.0,
                minimum_uppercase: minima.1,
                minimum_digits: minima.2,
                minimum_special: minima.3,
                special_characters: characters.0.chars().filter(char::is_ascii_punctuation).collect(),
                excluded_characters: characters.1,
                history_depth,
                refuse_dictionary_words,
                refuse_account_id,
            }
        })
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn a_policy_is_refused_or_kept(policy in policies(), account_id in "[a-zA-Z0-9_.-]{0,12}", seed: u64) {
        let generated = generate(&policy, &account_id, Dictionary::embedded(), &mut stream(seed));
        if policy.inconsistencies().is_empty() {
            let password = generated.unwrap();
            prop_assert_eq!(weaknesses(&policy, &password, &account_id, false, Dictionary::embedded()), []);
            prop_assert!(password.bytes().all(|byte| byte.is_ascii_graphic()));
        } else {
            prop_assert_eq!(generated.unwrap_err(), NotGenerated::PolicyInconsistent);
        }
    }
}
