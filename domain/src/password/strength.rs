//! What a policy finds wrong with a password.

use super::dictionary::Dictionary;
use super::policy::PasswordPolicy;
use crate::problem::{Code, Refusal};
use serde::{Deserialize, Serialize};
use zeroize::Zeroizing;

/// A shorter account id occurs in good passwords by chance.
const ACCOUNT_ID_CHARACTERS_MIN: usize = 3;

/// One thing that is wrong with a password.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Weakness {
    /// Under the minimum length.
    TooShort,
    /// Above the maximum length.
    TooLong,
    /// Too few lower-case letters.
    FewLowercase,
    /// Too few upper-case letters.
    FewUppercase,
    /// Too few digits 0 to 9.
    FewDigits,
    /// Too few of the policy's special characters.
    FewSpecial,
    /// Holds an excluded character.
    ExcludedCharacter,
    /// Holds a control character: no policy allows that, because terminals and line protocols would take it for the end or for a command.
    ControlCharacter,
    /// Holds the account's id, in any case of letters.
    ContainsAccountId,
    /// Is made of well-known words.
    DictionaryWord,
    /// Was in force before.
    Reused,
}

impl Weakness {
    /// In kebab-case, for `errors[].code`.
    pub const fn code(self) -> &'static str {
        match self {
            Self::TooShort => "too-short",
            Self::TooLong => "too-long",
            Self::FewLowercase => "few-lowercase",
            Self::FewUppercase => "few-uppercase",
            Self::FewDigits => "few-digits",
            Self::FewSpecial => "few-special",
            Self::ExcludedCharacter => "excluded-character",
            Self::ControlCharacter => "control-character",
            Self::ContainsAccountId => "contains-account-id",
            Self::DictionaryWord => "dictionary-word",
            Self::Reused => "reused",
        }
    }

    /// For people; quotes nothing of the password.
    pub const fn message(self) -> &'static str {
        match self {
            Self::TooShort => "The password is shorter than its policy's minimum length.",
            Self::TooLong => "The password is longer than its policy's maximum length.",
            Self::FewLowercase => "The password has too few lower-case letters.",
            Self::FewUppercase => "The password has too few upper-case letters.",
            Self::FewDigits => "The password has too few digits.",
            Self::FewSpecial => "The password has too few special characters.",
            Self::ExcludedCharacter => "The password holds a character that its policy excludes.",
            Self::ControlCharacter => "The password holds a control character.",
            Self::ContainsAccountId => "The password holds the account's id.",
            Self::DictionaryWord => "The password is made of well-known words.",
            Self::Reused => "The password was in force before.",
        }
    }
}

/// Everything that is wrong, in the order of the enum; empty = strong enough. `is_reused`: does its fingerprint equal one of the last
/// `historyDepth`? Characters are Unicode scalar values, taken as they are.
pub fn weaknesses(
    policy: &PasswordPolicy,
    password: &str,
    account_id: &str,
    is_reused: bool,
    dictionary: &Dictionary,
) -> Vec<Weakness> {
    let count = |is_in: &dyn Fn(char) -> bool| password.chars().filter(|&character| is_in(character)).count();
    let length = count(&|_| true);
    [
        (length < policy.minimum_length.into(), Weakness::TooShort),
        (length > policy.maximum_length.into(), Weakness::TooLong),
        (count(&char::is_lowercase) < policy.minimum_lowercase.into(), Weakness::FewLowercase),
        (count(&char::is_uppercase) < policy.minimum_uppercase.into(), Weakness::FewUppercase),
        (count(&|character| character.is_ascii_digit()) < policy.minimum_digits.into(), Weakness::FewDigits),
        (count(&|character| policy.special_characters.contains(character)) < policy.minimum_special.into(), Weakness::FewSpecial),
        (password.contains(|character| policy.excluded_characters.contains(character)), Weakness::ExcludedCharacter),
        (password.contains(char::is_control), Weakness::ControlCharacter),
        (policy.refuse_account_id && contains_account_id(password, account_id), Weakness::ContainsAccountId),
        (policy.refuse_dictionary_words && dictionary.makes(password), Weakness::DictionaryWord),
        (is_reused, Weakness::Reused),
    ]
    .into_iter()
    .filter_map(|(is_wrong, weakness)| is_wrong.then_some(weakness))
    .collect()
}

/// The refusal of a password at `pointer`: `password-reused` when that is all, else `password-too-weak` with every rule's name.
pub fn refuse_weak(found: &[Weakness], pointer: &str) -> Result<(), Refusal> {
    let code = match found {
        [] => return Ok(()),
        [Weakness::Reused] => Code::PasswordReused,
        _ => Code::PasswordTooWeak,
    };
    Err(found.iter().fold(code.into(), |refusal: Refusal, weakness| refusal.at(pointer, weakness.code(), weakness.message())))
}

fn contains_account_id(password: &str, account_id: &str) -> bool {
    account_id.chars().count() >= ACCOUNT_ID_CHARACTERS_MIN
        && Zeroizing::new(password.to_lowercase()).contains(&account_id.to_lowercase())
}

#[cfg(test)]
mod tests {
    use super::*;

    const GOOD: &str = "kV7#mZ2pL0qT9wXr4YbN";

    fn found(password: &str, change: impl FnOnce(&mut PasswordPolicy)) -> Vec<&'static str> {
        let mut policy = PasswordPolicy::default();
        change(&mut policy);
        weaknesses(&policy, password, "svc_backup", false, Dictionary::embedded()).into_iter().map(Weakness::code).collect()
    }

    #[test]
    fn each_rule_finds_its_own() {
        let none: [&str; 0] = [];
        assert_eq!(found(GOOD, |_| ()), none);
        assert_eq!(found("kV7#mZ2pL0qT9wXr4Yb", |_| ()), ["too-short"]);
        assert_eq!(found(GOOD, |policy| policy.maximum_length = 19), ["too-long"]);
        assert_eq!(found(GOOD, |policy| policy.minimum_lowercase = 8), ["few-lowercase"]);
        assert_eq!(found(GOOD, |policy| policy.minimum_uppercase = 8), ["few-uppercase"]);
        assert_eq!(found(GOOD, |policy| policy.minimum_digits = 6), ["few-digits"]);
        assert_eq!(found(GOOD, |policy| policy.special_characters = "!".into()), ["few-special"]);
        assert_eq!(found(GOOD, |policy| policy.excluded_characters = "€T".into()), ["excluded-character"]);
        assert_eq!(found("kV7#mZ2pL0qT9wXr4Yb\u{7f}", |_| ()), ["control-character"]);
        assert_eq!(found("kV7#mZ2SVC_Backup9wX", |_| ()), ["contains-account-id"]);
        assert_eq!(found("kV7#mZ2SVC_Backup9wX", |policy| policy.refuse_account_id = false), none);
        assert_eq!(found("Password#Dragon#2024", |_| ()), ["dictionary-word"]);
        assert_eq!(found("Password#Dragon#2024", |policy| policy.refuse_dictionary_words = false), none);
        assert_eq!(weaknesses(&PasswordPolicy::default(), GOOD, "a", true, Dictionary::embedded()), [Weakness::Reused]);
    }

    #[test]
    fn all_that_is_wrong_is_said_at_once() {
        assert_eq!(found("", |_| ()), ["too-short", "few-lowercase", "few-uppercase", "few-digits", "few-special"]);
        assert_eq!(found("admin", |_| ()), ["too-short", "few-uppercase", "few-digits", "few-special", "dictionary-word"]);
    }

    #[test]
    fn reuse_alone_has_its_own_code() {
        let refused = |found| refuse_weak(found, "/password").map_err(|refusal| (refusal.code, refusal.faults.len()));
        assert_eq!(refused(&[]), Ok(()));
        assert_eq!(refused(&[Weakness::Reused]), Err((Code::PasswordReused, 1)));
        assert_eq!(refused(&[Weakness::TooShort, Weakness::Reused]), Err((Code::PasswordTooWeak, 2)));
    }

    #[test]
    fn characters_are_counted_not_bytes() {
        let none: [&str; 0] = [];
        assert_eq!(found("ÄÖÜäöüß-0ÄÖÜäöüß-0éÉ", |_| ()), none);
    }

    #[test]
    fn a_short_account_id_is_not_looked_for() {
        let strong = |account_id| weaknesses(&PasswordPolicy::default(), GOOD, account_id, false, Dictionary::embedded());
        assert!(strong("kv").is_empty() && strong("").is_empty());
        assert_eq!(strong("KV7"), [Weakness::ContainsAccountId]);
    }

    #[test]
    fn codes_are_what_serde_writes() {
        for weakness in
            [Weakness::TooShort, Weakness::FewSpecial, Weakness::ContainsAccountId, Weakness::ControlCharacter, Weakness::Reused]
        {
            assert_eq!(serde_json::to_value(weakness).unwrap(), weakness.code());
        }
    }
}
