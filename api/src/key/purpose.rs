//! What keys are for. A key never serves two purposes.

use std::{fmt, str::FromStr};

use super::KeyError;

/// A kind of record that is sealed, under a key of its own.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Sealing {
    /// The password of a managed account.
    ManagedPassword,
    /// The next one-time password, kept while its rotation is pending.
    OtpSuccessor,
    /// What a connector logs in to a managed system with.
    SystemCredential,
    /// An answer kept under its Idempotency-Key.
    KeptAnswer,
    /// Where the next page of a list begins.
    Cursor,
    /// The key of one backup.
    Backup,
}

impl Sealing {
    /// All of them.
    pub const ALL: [Self; 6] =
        [Self::ManagedPassword, Self::OtpSuccessor, Self::SystemCredential, Self::KeptAnswer, Self::Cursor, Self::Backup];
}

/// What a data key is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Purpose {
    /// To seal records of this kind.
    Seal(Sealing),
    /// To sign checkpoints of the journal.
    Checkpoint,
    /// To make fingerprints of tokens, one-time passwords and Idempotency-Keys.
    Fingerprint,
    /// To compare the requests that come under one Idempotency-Key.
    Request,
    /// To vouch for the rows that decide access.
    Row,
    /// Mixed into people's passwords before they are hashed.
    Pepper,
}

impl Purpose {
    /// All of them.
    pub const ALL: [Self; 11] = [
        Self::Seal(Sealing::ManagedPassword),
        Self::Seal(Sealing::OtpSuccessor),
        Self::Seal(Sealing::SystemCredential),
        Self::Seal(Sealing::KeptAnswer),
        Self::Seal(Sealing::Cursor),
        Self::Seal(Sealing::Backup),
        Self::Checkpoint,
        Self::Fingerprint,
        Self::Request,
        Self::Row,
        Self::Pepper,
    ];

    /// The name that is stored, and bound into what the key seals.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Seal(Sealing::ManagedPassword) => "managed-password",
            Self::Seal(Sealing::OtpSuccessor) => "otp-successor",
            Self::Seal(Sealing::SystemCredential) => "system-credential",
            Self::Seal(Sealing::KeptAnswer) => "kept-answer",
            Self::Seal(Sealing::Cursor) => "cursor",
            Self::Seal(Sealing::Backup) => "backup",
            Self::Checkpoint => "checkpoint",
            Self::Fingerprint => "fingerprint",
            Self::Request => "request",
            Self::Row => "row",
            Self::Pepper => "pepper",
        }
    }

    /// Does its key last as long as the database? What it makes is compared with what it made before, and can't be made anew.
    pub const fn is_lasting(self) -> bool {
        matches!(self, Self::Fingerprint | Self::Request | Self::Row | Self::Pepper)
    }
}

impl fmt::Display for Purpose {
    fn fmt(&self, to: &mut fmt::Formatter<'_>) -> fmt::Result {
        to.write_str(self.as_str())
    }
}

impl FromStr for Purpose {
    type Err = KeyError;
    fn from_str(text: &str) -> Result<Self, KeyError> {
        Self::ALL.into_iter().find(|purpose| purpose.as_str() == text).ok_or(KeyError::Row)
    }
}

#[cfg(test)]
mod tests {
    use std::collections::HashSet;

    use super::*;

    #[test]
    fn every_purpose_has_a_name_of_its_own_that_reads_back() {
        let names: HashSet<_> = Purpose::ALL.iter().map(|purpose| purpose.as_str()).collect();
        assert_eq!(names.len(), Purpose::ALL.len());
        for purpose in Purpose::ALL {
            assert_eq!(purpose.to_string().parse(), Ok(purpose));
        }
        assert_eq!("".parse::<Purpose>(), Err(KeyError::Row));
        assert!(Sealing::ALL.into_iter().all(|sealing| Purpose::ALL.contains(&Purpose::Seal(sealing))));
    }
}
