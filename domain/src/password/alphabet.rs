//! The characters that a policy leaves to the generator, by class. All are ASCII, so that SASLprep and every code page keep them as they are.

use super::policy::PasswordPolicy;

/// A class of characters.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Kind {
    Lowercase,
    Uppercase,
    Digit,
    Special,
}

/// What is left of one class, and how many of it a password needs.
#[derive(Clone, Debug)]
pub(super) struct Class {
    pub kind: Kind,
    pub characters: Vec<u8>,
    pub minimum: u16,
}

/// The four classes of one policy; they share no character.
#[derive(Clone, Debug)]
pub(super) struct Alphabet([Class; 4]);

impl Alphabet {
    pub fn of(policy: &PasswordPolicy) -> Self {
        let class = |kind, minimum, is_in: &dyn Fn(char) -> bool| Class {
            kind,
            characters: (b'!'..=b'~')
                .filter(|&byte| is_in(byte.into()) && !policy.excluded_characters.contains(char::from(byte)))
                .collect(),
            minimum,
        };
        Self([
            class(Kind::Lowercase, policy.minimum_lowercase, &|character| character.is_ascii_lowercase()),
            class(Kind::Uppercase, policy.minimum_uppercase, &|character| character.is_ascii_uppercase()),
            class(Kind::Digit, policy.minimum_digits, &|character| character.is_ascii_digit()),
            class(Kind::Special, policy.minimum_special, &|character| {
                character.is_ascii_punctuation() && policy.special_characters.contains(character)
            }),
        ])
    }

    pub const fn classes(&self) -> &[Class; 4] {
        &self.0
    }

    /// How many different characters there are, at most 94.
    pub fn len(&self) -> usize {
        self.0.iter().map(|class| class.characters.len()).sum()
    }

    /// All of them.
    pub fn characters(&self) -> Vec<u8> {
        self.0.iter().flat_map(|class| class.characters.iter().copied()).collect()
    }
}
