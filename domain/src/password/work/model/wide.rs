//! Walks through the model's whole world: passwords drift, are proven, given, shown; changes are given up, doubts looked into.

use std::collections::BTreeSet;

use proptest::prelude::*;

use super::{
    Variant,
    target::Fate,
    walk::{config, finds, picks, start, told, walk, walks},
    worker::Mishap,
    world::{Move, World, Wrong},
};
use crate::{
    account::PasswordState,
    password::{change::ChangeStatus, doubt_resolve::Way},
};

const WALKS: u32 = 10_000;

proptest! {
    #![proptest_config(ProptestConfig { cases: WALKS, ..config() })]

    #[test]
    fn whatever_happens_no_password_is_lost_and_nobody_is_lied_to((state, clocks) in start(), picks in picks()) {
        let mut world = World::wide(Variant::Real, state, clocks);
        walk(&mut world, &picks).map_err(|wrong| told(&world, wrong))?;
    }
}

/// The target takes the password in force, and who has seen that stands still before it can tell. Meanwhile another password comes into
/// force by a command whose answer gets lost, and nobody can log in; somebody gives the doubt up. Then the proof is told: is the old
/// password confirmed?
fn proof_told_late() -> Result<(), Wrong> {
    let mut world = World::wide(Variant::Real, PasswordState::Confirmed, [0, 0]);
    world.go(Move::Prove(0))?;
    world.go(Move::ProofStep(0))?; // the target takes the first password
    world.go(Move::Request)?;
    world.go(Move::Claim(0))?;
    world.go(Move::Step(0, 8))?; // sent
    world.go(Move::Unheard(0, Fate::Arrives))?;
    world.go(Move::Unheard(0, Fate::Ends))?; // the second password is in force
    world.go(Move::Mishap(0, Mishap::Silence))?; // the answer is lost
    world.go(Move::Mishap(0, Mishap::Silence))?; // and nothing is proven
    world.go(Move::Step(0, 2))?; // in doubt
    world.go(Move::Wait(31))?;
    world.go(Move::Resolve(0, Way::Abandon))?; // the first one is unverified now
    assert_eq!(world.store.account.password_state, PasswordState::Unverified);
    world.go(Move::ProofStep(0))?; // the moment is read
    world.go(Move::ProofStep(0)) // and the proof committed
}

#[test]
fn a_proof_of_before_a_doubt_confirms_nothing_after_it() {
    assert_eq!(proof_told_late(), Ok(()));
}

/// Somebody else sets another password. The target refuses ours, so no login lets in: neither with the new password nor with the one that
/// is said to be in force. At the third the target falls silent. Is the second one confirmed again, because it was before the command?
fn silent_after_a_refusal() -> Result<(), Wrong> {
    let mut world = World::wide(Variant::Real, PasswordState::Confirmed, [0, 0]);
    world.go(Move::Request)?;
    world.go(Move::Claim(0))?;
    world.go(Move::Step(0, 8))?;
    world.go(Move::Heard(0, Fate::Arrives))?;
    world.go(Move::Heard(0, Fate::Ends))?;
    world.go(Move::Step(0, 3))?; // the second password is confirmed
    assert_eq!(world.store.account.password_version, 2);
    world.go(Move::Drift { is_old: false })?;
    world.go(Move::Request)?;
    world.go(Move::Claim(0))?;
    world.go(Move::Step(0, 8))?;
    world.go(Move::Heard(0, Fate::Arrives))?;
    world.go(Move::Heard(0, Fate::Refused { is_permanent: false }))?;
    world.go(Move::Step(0, 2))?; // neither the third password lets in nor the second
    world.go(Move::Mishap(0, Mishap::Silence))?; // the first one is not answered
    world.go(Move::Step(0, 2)) // the moment is read, and the report committed
}

#[test]
fn a_password_that_was_refused_is_not_confirmed_because_the_next_was_not_answered() {
    assert_eq!(silent_after_a_refusal(), Ok(()));
}

#[test]
fn a_candidate_that_is_dropped_when_it_is_refused_is_lost() {
    assert!(finds(Variant::Dropped, |_, wrong| wrong == Wrong::Lost));
}

/// The walks are worth something only if much happens on them.
#[test]
fn the_wide_walks_are_lively() {
    let (mut statuses, mut met, mut told) = (BTreeSet::new(), BTreeSet::new(), BTreeSet::new());
    for ((state, clocks), picks) in walks().take(1_000) {
        let mut world = World::wide(Variant::Real, state, clocks);
        for pick in picks {
            let moves = world.moves();
            assert!(moves.len() <= 256, "some moves are never picked");
            let (before, shown) = (world.store.account.clone(), world.store.shown);
            if world.go(moves[usize::from(pick) % moves.len()]).is_err() {
                break;
            }
            let account = &world.store.account;
            let changes = &world.store.changes;
            statuses.extend(changes.values().map(|change| change.status));
            told.extend((world.store.shown > shown).then_some("a drift is found"));
            let is_promoted =
                before.open_change.is_some() && account.open_change.is_some() && before.open_change != account.open_change;
            told.extend(is_promoted.then_some("a change is promoted"));
            told.extend((account.password_version < before.password_version).then_some("an older password is in force"));
            let is_abandoned =
                before.password_state == PasswordState::InDoubt && account.password_state == PasswordState::Unverified;
            told.extend(is_abandoned.then_some("a doubt is given up"));
            let is_asked = world.store.open().is_some_and(|open| open.work.asked.is_some());
            told.extend(is_asked.then_some("a doubt is looked into"));
            let is_found = before.password_state == PasswordState::InDoubt && account.password_state == PasswordState::Confirmed;
            told.extend(is_found.then_some("a doubt has ended"));
        }
        // Which one is of no interest.
        met.extend(world.way.iter().map(|one| format!("{one:?}").replace(|letter: char| letter.is_ascii_digit(), "")));
    }
    assert_eq!(statuses, ChangeStatus::ALL.iter().copied().collect());
    assert_eq!(told.len(), 6, "{told:?}");
    for word in ["Prove(", "ProofStep", "ProofMishap", "Override", "Show", "Request", "Prove)", "Replace)", "Abandon)"] {
        assert!(met.iter().any(|one| one.contains(word)), "{word} never met: {met:?}");
    }
    for flag in ["is_behind: true", "is_behind: false", "is_old: true", "is_old: false"] {
        assert!(met.iter().any(|one| one.contains(flag)), "{flag} never met: {met:?}");
    }
}
