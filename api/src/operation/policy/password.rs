//! The words of password policies.

use domain::password::policy::PasswordPolicy as Ruled;
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

use crate::wire::{Int, Text};

/// What passwords are made of; what isn't sent has its default.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct PasswordPolicyNew {
    /// Least characters; 20.
    minimum_length: Option<Int<1, 150>>,
    /// Most characters; 32.
    maximum_length: Option<Int<1, 150>>,
    /// Least lower-case letters; 1.
    minimum_lowercase: Option<Int<0, 50>>,
    /// Least upper-case letters; 1.
    minimum_uppercase: Option<Int<0, 50>>,
    /// Least digits; 1.
    minimum_digits: Option<Int<0, 50>>,
    /// Least special characters; 1.
    minimum_special: Option<Int<0, 50>>,
    /// What counts as special, of ASCII punctuation; ``!#%+-.:=?@_~``.
    special_characters: Option<Text<0, 64>>,
    /// What no password may hold; none.
    excluded_characters: Option<Text<0, 128>>,
    /// How many former passwords may not come back; 24.
    history_depth: Option<Int<0, 1000>>,
    /// Whether well-known words are refused; true.
    refuse_dictionary_words: Option<bool>,
    /// Whether passwords that hold the account's name are refused; true.
    refuse_account_id: Option<bool>,
}

/// What passwords are made of.
#[derive(Debug, Serialize, ToSchema)]
#[serde(rename_all = "camelCase")]
pub struct PasswordPolicy {
    /// Least characters.
    minimum_length: Int<1, 150>,
    /// Most characters.
    maximum_length: Int<1, 150>,
    /// Least lower-case letters.
    minimum_lowercase: Int<0, 50>,
    /// Least upper-case letters.
    minimum_uppercase: Int<0, 50>,
    /// Least digits.
    minimum_digits: Int<0, 50>,
    /// Least special characters.
    minimum_special: Int<0, 50>,
    /// What counts as special.
    special_characters: Text<0, 64>,
    /// What no password may hold.
    excluded_characters: Text<0, 128>,
    /// How many former passwords may not come back.
    history_depth: Int<0, 1000>,
    /// Whether well-known words are refused.
    refuse_dictionary_words: bool,
    /// Whether passwords that hold the account's name are refused.
    refuse_account_id: bool,
}

impl From<&PasswordPolicyNew> for Ruled {
    fn from(body: &PasswordPolicyNew) -> Self {
        fn set<const MIN: i64, const MAX: i64>(term: &mut u16, sent: Option<Int<MIN, MAX>>) {
            if let Some(sent) = sent.and_then(|sent| sent.get().try_into().ok()) {
                *term = sent;
            }
        }
        let mut policy = Self::default();
        set(&mut policy.minimum_length, body.minimum_length);
        set(&mut policy.maximum_length, body.maximum_length);
        set(&mut policy.minimum_lowercase, body.minimum_lowercase);
        set(&mut policy.minimum_uppercase, body.minimum_uppercase);
        set(&mut policy.minimum_digits, body.minimum_digits);
        set(&mut policy.minimum_special, body.minimum_special);
        set(&mut policy.history_depth, body.history_depth);
        if let Some(characters) = &body.special_characters {
            characters.as_str().clone_into(&mut policy.special_characters);
        }
        if let Some(characters) = &body.excluded_characters {
            characters.as_str().clone_into(&mut policy.excluded_characters);
        }
        policy.refuse_dictionary_words = body.refuse_dictionary_words.unwrap_or(policy.refuse_dictionary_words);
        policy.refuse_account_id = body.refuse_account_id.unwrap_or(policy.refuse_account_id);
        policy
    }
}

impl From<&Ruled> for PasswordPolicy {
    fn from(policy: &Ruled) -> Self {
        Self {
            minimum_length: Int::server(policy.minimum_length.into()),
            maximum_length: Int::server(policy.maximum_length.into()),
            minimum_lowercase: Int::server(policy.minimum_lowercase.into()),
            minimum_uppercase: Int::server(policy.minimum_uppercase.into()),
            minimum_digits: Int::server(policy.minimum_digits.into()),
            minimum_special: Int::server(policy.minimum_special.into()),
            special_characters: Text::server(&*policy.special_characters),
            excluded_characters: Text::server(&*policy.excluded_characters),
            history_depth: Int::server(policy.history_depth.into()),
            refuse_dictionary_words: policy.refuse_dictionary_words,
            refuse_account_id: policy.refuse_account_id,
        }
    }
}
