//! The only place where randomness comes in, and the shapes it takes: ids, tokens, one-time passwords, keys. Never a clock:
//! the moment of an id is an argument.

use std::sync::atomic::{AtomicU64, Ordering};

use base64::{Engine as _, engine::general_purpose::URL_SAFE_NO_PAD};
use domain::time::Moment;
use secrecy::{ExposeSecret as _, SecretString};
use sha2::{Digest as _, Sha256};
use subtle::ConstantTimeEq as _;
use uuid::{Builder, Uuid};
use zeroize::{Zeroize as _, Zeroizing};

/// What every session token begins with, so that scanners find a leaked one.
const TOKEN_PREFIX: &str = "srs_";
/// What every ticket of a check-out begins with.
const TICKET_PREFIX: &str = "sct_";
/// Characters of 256 bits in base64url without padding.
const BITS_256_CHARS: usize = 43;
/// Characters of a token's checksum: 36 bits.
const CHECKSUM_CHARS: usize = 6;
/// Bits of an id's sequence number, and of its milliseconds.
const SEQUENCE_BITS: u32 = 12;
const MILLIS_MAX: u64 = (1 << 48) - 1;

/// The operating system's randomness can't be relied on; nothing may be served.
#[derive(Debug, thiserror::Error)]
pub enum EntropyError {
    /// The system call failed.
    #[error("the operating system gives no randomness: {0}")]
    Unavailable(getrandom::Error),
    /// Two blocks were equal, or one was all zero.
    #[error("the operating system's randomness repeats itself")]
    Repeats,
}

/// To be called once, before anything is served: randomness is there, and two blocks of it differ.
pub fn self_test() -> Result<(), EntropyError> {
    let (mut first, mut second) = ([0; 32], [0; 32]);
    from_system(&mut first).map_err(EntropyError::Unavailable)?;
    from_system(&mut second).map_err(EntropyError::Unavailable)?;
    differ(&first, &second)
}

fn differ(first: &[u8; 32], second: &[u8; 32]) -> Result<(), EntropyError> {
    if first == second || *first == [0; 32] || *second == [0; 32] { Err(EntropyError::Repeats) } else { Ok(()) }
}

#[expect(clippy::disallowed_methods, reason = "this is the one place where entropy comes in")]
fn from_system(buffer: &mut [u8]) -> Result<(), getrandom::Error> {
    getrandom::fill(buffer)
}

/// Fills `buffer` with random bytes.
///
/// Ends the process when there are none: after [`self_test`] that means a broken machine, and a server that goes on with
/// predictable keys is worse than none. An abort, so that nothing catches it and answers one request more.
pub fn fill(buffer: &mut [u8]) {
    if from_system(buffer).is_err() {
        std::process::abort();
    }
}

/// `N` random bytes; wiped when dropped.
pub fn bytes<const N: usize>() -> Zeroizing<[u8; N]> {
    let mut buffer = Zeroizing::new([0; N]);
    fill(buffer.as_mut_slice());
    buffer
}

/// A new id: the text of a UUIDv7. Within this process ids are ordered as they were made, even when `moment` stands still or
/// steps back.
pub fn id(moment: Moment) -> String {
    uuid(moment).hyphenated().to_string()
}

/// The same as 16 bytes.
pub fn uuid(moment: Moment) -> Uuid {
    static LAST: AtomicU64 = AtomicU64::new(0);
    let floor = u64::try_from(moment.0).unwrap_or(0).min(MILLIS_MAX) << SEQUENCE_BITS;
    let last = LAST.fetch_update(Ordering::Relaxed, Ordering::Relaxed, |last| Some(floor.max(last + 1))).unwrap_or(0);
    uuid_of(floor.max(last + 1))
}

/// The id of one place in the order: 48 bits of milliseconds, 12 of sequence, and 62 random ones.
fn uuid_of(place: u64) -> Uuid {
    let mut tail = [0; 10];
    fill(&mut tail);
    let [.., high, low] = place.to_be_bytes();
    (tail[0], tail[1]) = (high, low); // the builder overwrites the upper four bits with the version
    Builder::from_unix_timestamp_millis((place >> SEQUENCE_BITS) & MILLIS_MAX, &tail).into_uuid()
}

/// A new one-time password: 43 characters of base64url, 256 random bits.
pub fn otp() -> SecretString {
    SecretString::from(URL_SAFE_NO_PAD.encode(bytes::<32>()))
}

/// A new ticket of a check-out: `sct_` and 43 characters of base64url, 256 random bits.
pub fn ticket() -> SecretString {
    let mut text = String::with_capacity(TICKET_PREFIX.len() + BITS_256_CHARS);
    text.push_str(TICKET_PREFIX);
    URL_SAFE_NO_PAD.encode_string(bytes::<32>(), &mut text);
    SecretString::from(text)
}

/// A session token that has the right shape: `srs_`, 256 bits in base64url, and a checksum. Debug prints nothing of it.
///
/// Whether a session belongs to it only the store knows; but a mistyped or cut one costs no look-up.
#[derive(Debug)]
pub struct SessionToken(SecretString);

/// The text is no session token: wrong length, prefix, alphabet or checksum.
#[derive(Debug, PartialEq, Eq, thiserror::Error)]
#[error("not a session token")]
pub struct NotAToken;

impl SessionToken {
    /// A new one.
    pub fn make() -> Self {
        let mut text = String::with_capacity(TOKEN_PREFIX.len() + BITS_256_CHARS + CHECKSUM_CHARS);
        text.push_str(TOKEN_PREFIX);
        URL_SAFE_NO_PAD.encode_string(bytes::<32>(), &mut text);
        let checksum = checksum(&text);
        text.push_str(&checksum);
        Self(SecretString::from(text))
    }

    /// The token that `text` is.
    pub fn parse(text: &str) -> Result<Self, NotAToken> {
        let random = text.strip_prefix(TOKEN_PREFIX).ok_or(NotAToken)?;
        if text.len() != TOKEN_PREFIX.len() + BITS_256_CHARS + CHECKSUM_CHARS || !text.is_ascii() {
            return Err(NotAToken);
        }
        let mut decoded = Zeroizing::new([0; 33]);
        let (random, _) = random.split_at(BITS_256_CHARS);
        URL_SAFE_NO_PAD.decode_slice(random, decoded.as_mut_slice()).map_err(|_| NotAToken)?;
        let (body, given) = text.split_at(TOKEN_PREFIX.len() + BITS_256_CHARS);
        if bool::from(checksum(body).as_bytes().ct_eq(given.as_bytes())) {
            Ok(Self(SecretString::from(text)))
        } else {
            Err(NotAToken)
        }
    }

    /// The text, for the answer of a login and for its fingerprint.
    pub fn expose(&self) -> &str {
        self.0.expose_secret()
    }
}

/// The first 36 bits of the text's SHA-256, as six characters.
fn checksum(text: &str) -> String {
    let mut digest = Sha256::digest(text.as_bytes());
    let mut checksum = URL_SAFE_NO_PAD.encode(&digest[..5]);
    digest.as_mut_slice().zeroize();
    checksum.truncate(CHECKSUM_CHARS);
    checksum
}

#[cfg(test)]
mod tests {
    use std::collections::HashSet;

    use proptest::prelude::*;

    use super::*;

    #[test]
    fn case_56_the_self_test_passes_here_and_refuses_what_repeats() {
        self_test().unwrap();
        assert!(matches!(differ(&[7; 32], &[7; 32]), Err(EntropyError::Repeats)));
        assert!(matches!(differ(&[0; 32], &[7; 32]), Err(EntropyError::Repeats)));
        differ(&[6; 32], &[7; 32]).unwrap();
    }

    #[test]
    fn ids_are_ordered_and_distinct_even_when_time_stands_still_or_steps_back() {
        let ids: Vec<String> = (0..10_000).map(|i| id(Moment(1_700_000_000_000 - i / 100))).collect();
        assert!(ids.is_sorted_by(|a, b| a < b));
    }

    #[test]
    fn threads_never_share_an_id() {
        let threads: Vec<_> =
            (0..4).map(|_| std::thread::spawn(|| (0..5_000).map(|_| id(Moment(1))).collect::<Vec<_>>())).collect();
        let ids: HashSet<String> = threads.into_iter().flat_map(|thread| thread.join().unwrap()).collect();
        assert_eq!(ids.len(), 20_000);
    }

    #[test]
    fn an_id_is_a_uuid_of_version_seven_and_says_its_millisecond() {
        let id = uuid_of(1_700_000_000_123 << SEQUENCE_BITS | 0xabc);
        assert_eq!((id.get_version_num(), id.get_variant()), (7, uuid::Variant::RFC4122));
        assert_eq!(id.get_timestamp().unwrap().to_unix(), (1_700_000_000, 123_000_000));
        assert_eq!(&id.to_string()[14..18], "7abc");
    }

    #[test]
    fn moments_beyond_all_bounds_still_make_ids() {
        for place in [0, u64::MAX] {
            assert_eq!(uuid_of(place).get_version_num(), 7);
        }
        assert_eq!(id(Moment(i64::MIN)).len(), 36);
    }

    #[test]
    fn an_otp_has_256_bits_in_43_characters_and_debug_shows_none() {
        let (one, two) = (otp(), otp());
        assert_eq!(one.expose_secret().len(), BITS_256_CHARS);
        assert_eq!(URL_SAFE_NO_PAD.decode(one.expose_secret()).unwrap().len(), 32);
        assert_ne!(one.expose_secret(), two.expose_secret());
        assert!(!format!("{one:?}").contains(one.expose_secret()));
    }

    #[test]
    fn a_ticket_has_256_bits_after_its_prefix_and_debug_shows_none() {
        let (one, two) = (ticket(), ticket());
        let random = one.expose_secret().strip_prefix(TICKET_PREFIX).unwrap();
        assert_eq!(URL_SAFE_NO_PAD.decode(random).unwrap().len(), 32);
        assert_ne!(one.expose_secret(), two.expose_secret());
        assert!(!format!("{one:?}").contains(random));
    }

    #[test]
    fn a_token_matches_the_contract_and_parses_back() {
        let token = SessionToken::make();
        let shape = regex::Regex::new("^srs_[A-Za-z0-9_-]{40,80}$").unwrap();
        assert!(shape.is_match(token.expose()));
        assert_eq!(SessionToken::parse(token.expose()).unwrap().expose(), token.expose());
        assert!(!format!("{token:?}").contains(&token.expose()[4..]));
    }

    #[test]
    fn a_cut_or_longer_token_is_refused() {
        let token = SessionToken::make();
        for text in ["", "srs_", "srt_", &token.expose()[1..], &token.expose()[..52], &format!("{}A", token.expose())] {
            assert_eq!(SessionToken::parse(text).unwrap_err(), NotAToken);
        }
    }

    proptest! {
        #[test]
        fn no_text_makes_parse_panic(text in "\\PC*") {
            let prefixed = format!("srs_{text}");
            prop_assert!(SessionToken::parse(&text).is_err());
            prop_assert!(SessionToken::parse(&prefixed).is_err());
        }

        #[test]
        fn one_wrong_character_is_refused(at in 0_usize..53, put in "[ -~]") {
            let token = SessionToken::make();
            let mut text = token.expose().to_owned();
            text.replace_range(at..=at, &put);
            // 36 bits of checksum: a chance of one in 2^36 that another text passes.
            prop_assert_eq!(SessionToken::parse(&text).is_ok(), text == token.expose());
        }
    }
}
