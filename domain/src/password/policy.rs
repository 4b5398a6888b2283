//! What a managed system policy demands of its passwords, and whether that can be met at all.

use super::alphabet::{Alphabet, Class};
use super::composition;
use crate::problem::{Code, Refusal};
use serde::{Deserialize, Serialize};

/// With fewer different characters even a digit code would not be a digit code any more.
pub const ALPHABET_CHARACTERS_MIN: usize = 10;

/// The demands. Lengths and minima count Unicode scalar values.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct PasswordPolicy {
    /// 1..150.
    pub minimum_length: u16,
    /// 1..150.
    pub maximum_length: u16,
    /// 0..50.
    pub minimum_lowercase: u16,
    /// 0..50.
    pub minimum_uppercase: u16,
    /// 0..50.
    pub minimum_digits: u16,
    /// 0..50, of `special_characters`.
    pub minimum_special: u16,
    /// What counts as special: ASCII punctuation, because a generated password must survive every target's encoding.
    pub special_characters: String,
    /// What no password may hold.
    pub excluded_characters: String,
    /// How many former passwords may not come back, 0..1000.
    pub history_depth: u16,
    /// Refuse passwords made of well-known words?
    pub refuse_dictionary_words: bool,
    /// Refuse passwords that hold the account's own name?
    pub refuse_account_id: bool,
}

impl Default for PasswordPolicy {
    fn default() -> Self {
        Self {
            minimum_length: 20,
            maximum_length: 32,
            minimum_lowercase: 1,
            minimum_uppercase: 1,
            minimum_digits: 1,
            minimum_special: 1,
            special_characters: "!#%+-.:=?@_~".into(),
            excluded_characters: String::new(),
            history_depth: 24,
            refuse_dictionary_words: true,
            refuse_account_id: true,
        }
    }
}

/// Why a policy can't stand: a field, and what is wrong with it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Inconsistency {
    /// The field as the contract spells it.
    pub field: &'static str,
    /// What is wrong, in kebab-case.
    pub code: &'static str,
    /// The same for people; quotes no value.
    pub message: &'static str,
}

impl PasswordPolicy {
    /// Everything that is wrong with it; empty = a password that keeps it exists, and [`super::generator::generate`] can find one.
    pub fn inconsistencies(&self) -> Vec<Inconsistency> {
        let mut found = self.out_of_range();
        if !found.is_empty() {
            return found; // What follows counts with these numbers.
        }
        let mut add = |field, code, message| found.push(Inconsistency { field, code, message });
        if self.minimum_length > self.maximum_length {
            add("minimumLength", "above-maximum", "The minimum length is above the maximum length.");
        }
        let minima = self.minimum_lowercase + self.minimum_uppercase + self.minimum_digits + self.minimum_special;
        if minima > self.maximum_length {
            add("maximumLength", "below-minima", "The minima of the character classes don't fit into the maximum length.");
        }
        if self.special_characters.chars().any(|character| !character.is_ascii_punctuation()) {
            add("specialCharacters", "not-punctuation", "Special characters are ASCII punctuation.");
        }
        let alphabet = Alphabet::of(self);
        for class in alphabet.classes() {
            if class.minimum > 0 && class.characters.is_empty() {
                add(class_field(class), "class-empty", "No character of this class is left.");
            }
        }
        if alphabet.len() < ALPHABET_CHARACTERS_MIN {
            add("excludedCharacters", "alphabet-too-small", "Fewer than 10 different characters are left.");
        }
        if found.is_empty()
            && composition::bits(&alphabet, self.maximum_length) < f64::from(self.history_depth).max(1.0).log2() + 1.0
        {
            found.push(Inconsistency {
                field: "historyDepth",
                code: "history-too-deep",
                message: "There are not twice as many possible passwords as remembered ones.",
            });
        }
        found
    }

    /// The refusal of a policy at `pointer` that can't be kept: `option-contradictory`, with every field that has a part in it.
    pub fn check(&self, pointer: &str) -> Result<(), Refusal> {
        let found = self.inconsistencies();
        if found.is_empty() {
            return Ok(());
        }
        Err(found.into_iter().fold(Code::OptionContradictory.into(), |refusal: Refusal, wrong| {
            refusal.at(format!("{pointer}/{}", wrong.field), wrong.code, wrong.message)
        }))
    }

    fn out_of_range(&self) -> Vec<Inconsistency> {
        let number = |field, value: u16, least: u16, most: u16| (field, (least..=most).contains(&value));
        let text = |field, value: &str, most| (field, value.chars().count() <= most);
        [
            number("minimumLength", self.minimum_length, 1, 150),
            number("maximumLength", self.maximum_length, 1, 150),
            number("minimumLowercase", self.minimum_lowercase, 0, 50),
            number("minimumUppercase", self.minimum_uppercase, 0, 50),
            number("minimumDigits", self.minimum_digits, 0, 50),
            number("minimumSpecial", self.minimum_special, 0, 50),
            text("specialCharacters", &self.special_characters, 64),
            text("excludedCharacters", &self.excluded_characters, 128),
            number("historyDepth", self.history_depth, 0, 1000),
        ]
        .into_iter()
        .filter(|(_, fits)| !fits)
        .map(|(field, _)| Inconsistency { field, code: "out-of-range", message: "Outside the range of this field." })
        .collect()
    }
}

fn class_field(class: &Class) -> &'static str {
    match class.kind {
        super::alphabet::Kind::Lowercase => "minimumLowercase",
        super::alphabet::Kind::Uppercase => "minimumUppercase",
        super::alphabet::Kind::Digit => "minimumDigits",
        super::alphabet::Kind::Special => "minimumSpecial",
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn wrong(change: impl FnOnce(&mut PasswordPolicy)) -> Vec<(&'static str, &'static str)> {
        let mut policy = PasswordPolicy::default();
        change(&mut policy);
        policy.inconsistencies().into_iter().map(|found| (found.field, found.code)).collect()
    }

    #[test]
    fn the_default_is_consistent() {
        assert_eq!(wrong(|_| ()), []);
    }

    #[test]
    fn a_refusal_points_at_the_field() {
        assert_eq!(PasswordPolicy::default().check("/passwordPolicy"), Ok(()));
        let refused = PasswordPolicy { minimum_length: 33, ..PasswordPolicy::default() }.check("/passwordPolicy").unwrap_err();
        assert_eq!(
            (refused.code, refused.faults[0].pointer.as_str()),
            (Code::OptionContradictory, "/passwordPolicy/minimumLength")
        );
    }

    #[test]
    fn impossible_policies_are_named() {
        assert_eq!(wrong(|policy| policy.minimum_length = 33), [("minimumLength", "above-maximum")]);
        assert_eq!(wrong(|policy| policy.minimum_digits = 30), [("maximumLength", "below-minima")]);
        assert_eq!(
            wrong(|policy| policy.special_characters = "a€".into()),
            [("specialCharacters", "not-punctuation"), ("minimumSpecial", "class-empty")]
        );
        assert_eq!(wrong(|policy| policy.special_characters.clear()), [("minimumSpecial", "class-empty")]);
        assert_eq!(wrong(|policy| policy.excluded_characters = "0123456789".into()), [("minimumDigits", "class-empty")]);
        assert_eq!(
            wrong(|policy| policy.excluded_characters.clone_from(&policy.special_characters)),
            [("minimumSpecial", "class-empty")]
        );
        assert_eq!(wrong(|policy| policy.maximum_length = 151), [("maximumLength", "out-of-range")]);
        assert_eq!(
            wrong(|policy| (policy.minimum_length, policy.history_depth) = (0, 1001)),
            [("minimumLength", "out-of-range"), ("historyDepth", "out-of-range")]
        );
    }

    fn digits_only(policy: &mut PasswordPolicy, length: u16) {
        policy.excluded_characters = ('a'..='z').chain('A'..='Z').collect();
        policy.special_characters.clear();
        (policy.minimum_length, policy.maximum_length) = (length, length);
        (policy.minimum_lowercase, policy.minimum_uppercase, policy.minimum_digits, policy.minimum_special) = (0, 0, 0, 0);
    }

    #[test]
    fn a_digit_code_is_possible_as_long_as_its_history_is_shorter() {
        assert_eq!(wrong(|policy| digits_only(policy, 4)), []);
        assert_eq!(wrong(|policy| digits_only(policy, 1)), [("historyDepth", "history-too-deep")]);
        assert_eq!(
            wrong(|policy| {
                digits_only(policy, 4);
                policy.excluded_characters.push('7');
            }),
            [("excludedCharacters", "alphabet-too-small")]
        );
    }

    #[test]
    fn it_is_written_like_the_contract() {
        let json = serde_json::to_value(PasswordPolicy::default()).unwrap();
        let fields: Vec<_> = json.as_object().unwrap().keys().cloned().collect();
        assert_eq!(fields.len(), 11);
        assert!(
            ["minimumLength", "specialCharacters", "historyDepth", "refuseAccountId"]
                .iter()
                .all(|field| fields.iter().any(|have| have == field))
        );
        assert_eq!(serde_json::from_value::<PasswordPolicy>(json).unwrap(), PasswordPolicy::default());
    }
}
