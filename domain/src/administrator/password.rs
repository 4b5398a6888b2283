//! Passwords of administrators: what they must be, and how a proposed one reaches a rule that may not see it.

use serde::Serialize;

use crate::{
    password::{
        policy::PasswordPolicy,
        strength::{Weakness, refuse_weak},
    },
    problem::{Code, Refusal},
    secret::PasswordHash,
};

/// What every administrator's password must keep: long rather than curious, no well-known words, not its own id.
#[must_use]
pub fn demands() -> PasswordPolicy {
    PasswordPolicy {
        minimum_length: 12,
        maximum_length: 1024,
        minimum_lowercase: 0,
        minimum_uppercase: 0,
        minimum_digits: 0,
        minimum_special: 0,
        history_depth: 0,
        ..PasswordPolicy::default()
    }
}

/// A password that somebody proposes, looked at before.
#[derive(Clone, Debug, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Proposed {
    /// Good; hashed.
    Good(PasswordHash),
    /// What [`demands`] finds wrong with it.
    Weak(Vec<Weakness>),
}

impl Proposed {
    /// Its hash, if it is good.
    pub(super) fn accept(&self, pointer: &str) -> Result<&PasswordHash, Refusal> {
        match self {
            Self::Good(hash) => Ok(hash),
            Self::Weak(found) => Err(refuse_weak(found, pointer).err().unwrap_or_else(|| Code::PasswordTooWeak.into())),
        }
    }
}
