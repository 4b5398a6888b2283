//! Well-known passwords and words, and whether a password is made of them.
//!
//! It finds `Password1`, `p4$$w0rd!`, `admin-admin-2024`, `DragonMonkey`: case is ignored, digits and punctuation count as the letter they
//! look like or as nothing. It doesn't find keyboard walks and number series that are not listed, other languages, or words beside
//! letters of no word; the length that a policy demands must do that. A password with more padding than words is not refused.

use std::collections::HashSet;
use std::sync::LazyLock;
use zeroize::Zeroizing;

static EMBEDDED: LazyLock<Dictionary> =
    LazyLock::new(|| Dictionary::from_words(include_str!("dictionary.txt").split_ascii_whitespace()));

/// Shorter words would match by chance.
const WORD_CHARACTERS_MIN: usize = 4;

/// Stands for a character that is part of no word.
const FOREIGN: u8 = 0;

/// A list of words in folded form.
#[derive(Clone, Debug, Default)]
pub struct Dictionary {
    words: HashSet<Vec<u8>>,
    longest: usize,
}

impl Dictionary {
    /// The list that comes with the product.
    pub fn embedded() -> &'static Self {
        &EMBEDDED
    }

    /// A list of other words; those under 4 characters or outside printable ASCII are left out.
    pub fn from_words<'a>(words: impl IntoIterator<Item = &'a str>) -> Self {
        let words: HashSet<Vec<u8>> = words
            .into_iter()
            .filter(|word| word.len() >= WORD_CHARACTERS_MIN && word.bytes().all(|byte| byte.is_ascii_graphic()))
            .map(|word| word.chars().map(fold).collect())
            .collect();
        Self { longest: words.iter().map(Vec::len).max().unwrap_or(0), words }
    }

    /// Is the password nothing but listed words, with at most as many digits and punctuation marks between and around them?
    pub fn makes(&self, password: &str) -> bool {
        let folded = Zeroizing::new(password.chars().map(fold).collect::<Vec<u8>>());
        // reached[i]: of the ways to read the first i characters, the most that lie in words; None = there is no way.
        let mut reached = vec![None::<usize>; folded.len() + 1];
        reached[0] = Some(0);
        for (at, character) in password.chars().enumerate() {
            let Some(covered) = reached[at] else { continue };
            if !character.is_alphabetic() {
                reached[at + 1] = reached[at + 1].max(Some(covered));
            }
            for end in at + WORD_CHARACTERS_MIN..=folded.len().min(at + self.longest) {
                if self.words.contains(&folded[at..end]) {
                    reached[end] = reached[end].max(Some(covered + end - at));
                }
            }
        }
        reached[folded.len()].is_some_and(|covered| covered > 0 && 2 * covered >= folded.len())
    }
}

/// One form for what people take for the same letter. `i` and `l` fall together because `1` is written for both.
const fn fold(character: char) -> u8 {
    match character.to_ascii_lowercase() {
        '0' => b'o',
        '1' | '!' | '|' | 'l' => b'i',
        '3' => b'e',
        '4' | '@' => b'a',
        '5' | '$' => b's',
        '7' | '+' => b't',
        '8' => b'b',
        '9' => b'g',
        other if other.is_ascii() => other as u8,
        _ => FOREIGN,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_list_is_sorted_lower_case_and_without_doubles() {
        let words: Vec<_> = include_str!("dictionary.txt").split_ascii_whitespace().collect();
        assert!((500..=2_000).contains(&words.len()), "{}", words.len());
        for pair in words.windows(2) {
            assert!(pair[0] < pair[1], "{} before {}", pair[0], pair[1]);
        }
        assert!(
            words.iter().all(|word| word.len() >= WORD_CHARACTERS_MIN && !word.bytes().any(|byte| byte.is_ascii_uppercase()))
        );
    }

    #[test]
    fn it_sees_through_the_usual_disguises() {
        for weak in [
            "password",
            "Password1",
            "p4$$w0rd!",
            "PASSWORD2024!!",
            "123Password",
            "admin-admin-2024",
            "DragonMonkey",
            "Welcome1",
            "123456",
            "1234567890",
            "Qwerty123!",
            "l3tm31n",
        ] {
            assert!(Dictionary::embedded().makes(weak), "{weak}");
        }
    }

    #[test]
    fn it_leaves_the_others_alone() {
        for good in ["", "x", "7", "?:?:?:", "password-xkq", "Vq7#mZ2pL0", "love82649173502618", "pässword", "2716-9043-5518"] {
            assert!(!Dictionary::embedded().makes(good), "{good}");
        }
    }

    #[test]
    fn an_own_list_can_be_given_and_an_empty_one_finds_nothing() {
        let own = Dictionary::from_words(["contoso", "abc", "größe"]);
        assert!(own.makes("C0nt0s0-2025") && !own.makes("password") && !own.makes("abc"));
        assert!(!Dictionary::default().makes("password"));
    }
}
