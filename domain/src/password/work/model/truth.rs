//! What must hold at every moment in the model's world, and what is nobody's fault.
//!
//! Somebody else may set the target's password (a drift), and nobody can know of it before a login has shown it. A login is *telling* when
//! it lets in, or when it refuses the password that is said to be in force; its news is the store's with the commit of the report that has
//! it. Each telling login carries the number of drifts that had been when it was made, and the store the highest of those that were
//! reported. So the rules are:
//!
//! - A *lie* is a confirmed password that isn't live, once the store has news from after the last drift. Before that, nobody could know.
//! - An unverified password is said to be one that nobody has proven. That it isn't live is a lie only as long as nobody has given up a
//!   doubt, and nobody else has set a password.
//! - *Lost* is a live password that isn't kept, unless it is somebody else's. Of our own, each must be kept that ever was, in force or not.
//! - *Hidden* is a live password in a doubt that names others: it is neither the one that was in force last nor the candidate. Where a
//!   doubt was given up, or somebody else has set a password, it is enough that the list of candidates has it, if it is ours.

use super::{
    Variant,
    store::open,
    world::{World, Wrong},
};
use crate::account::PasswordState;

impl World {
    /// What must hold at every moment.
    pub(super) fn check(&self) -> Result<(), Wrong> {
        let (live, store) = (self.target.live, &self.store);
        let is_live = |number: i64| store.read_back(number) == Some(live);
        if !live.is_foreign() && !store.versions.values().any(|version| open(version) == live) {
            return Err(Wrong::Lost);
        }
        let is_kept = store.stored.iter().all(|(number, password)| store.read_back(*number) == Some(*password));
        if !is_kept && self.variant != Variant::Dropped {
            return Err(Wrong::Dropped);
        }
        // What KMKeyGetByAccount answers without a doubt, or else refuses to answer.
        let said = store.account.password_version;
        let is_loose = self.drifts > 0 || !store.abandoned.is_empty();
        if store.is_sure() {
            let is_blameless = match store.account.password_state {
                PasswordState::Unverified => is_loose,
                _ => store.shown < self.drifts,
            };
            return if is_live(said) || is_blameless { Ok(()) } else { Err(Wrong::Lie) };
        }
        let candidate = store.open().and_then(|change| change.work.candidate);
        let is_listed = is_loose && (live.is_foreign() || store.likeliest().any(|version| open(version) == live));
        if is_live(said) || candidate.is_some_and(is_live) || is_listed { Ok(()) } else { Err(Wrong::Hidden) }
    }
}
