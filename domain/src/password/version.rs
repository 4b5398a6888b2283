//! A version of an account's password: what is kept of each that was ever made or given. None is ever deleted.

use serde::Serialize;

use crate::{
    id::ChangeId,
    secret::{Fingerprint, Sealed},
    time::Moment,
    word::words,
};

/// A password and what is known of it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Version {
    /// From 1, without a gap.
    pub number: i64,
    /// What has become of it.
    pub state: VersionState,
    /// How sure it was when it came into force.
    pub certainty: Certainty,
    /// The password.
    pub sealed: Sealed,
    /// To find a reused one without opening any.
    #[serde(skip)]
    pub fingerprint: Fingerprint,
    /// When it was made or given.
    pub made_at: Moment,
    /// When a login there proved it.
    pub confirmed_at: Option<Moment>,
    /// The change that brought it; none: it came with the account.
    pub change: Option<ChangeId>,
}

words! {
    /// What has become of a version.
    enum VersionState {
        /// In force.
        Current = "current",
        /// Was in force before.
        Previous = "previous",
        /// May be in force: a change of it isn't settled.
        Candidate = "candidate",
        /// The target didn't take it.
        NotApplied = "not-applied",
    }
}

words! {
    /// How sure it is that the target takes a password.
    enum Certainty {
        /// A login on the target worked.
        Confirmed = "confirmed",
        /// The connector can't verify; the target said yes.
        Reported = "reported",
        /// Vault-only: nobody checked.
        Stored = "stored",
        /// Imported or restored.
        Unverified = "unverified",
        /// A change of it isn't settled.
        InDoubt = "in-doubt",
    }
}
