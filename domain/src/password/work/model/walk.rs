//! Walks through the model's world.

use std::collections::BTreeSet;

use proptest::{
    collection::vec,
    prelude::*,
    sample::select,
    strategy::ValueTree as _,
    test_runner::{RngAlgorithm, TestCaseError, TestRng, TestRunner},
};

use super::{
    Variant,
    target::Fate,
    worker::Mishap,
    world::{Move, World, Wrong},
};
use crate::{
    account::PasswordState,
    password::change::{Change, ChangeStatus},
};

const WALKS: u32 = 20_000;
const MOVES_MAX: usize = 120;
/// The nodes' clocks may go wrong by this much, for the quiet time to hold.
const CLOCKS_WRONG_SECONDS: i64 = 4;

pub(super) fn config() -> ProptestConfig {
    ProptestConfig { cases: WALKS, failure_persistence: None, max_shrink_iters: 20_000, ..ProptestConfig::default() }
}

/// How the world is at first.
pub(super) fn start() -> impl Strategy<Value = (PasswordState, [i64; 2])> {
    let clock = || select(vec![0, CLOCKS_WRONG_SECONDS, -CLOCKS_WRONG_SECONDS]);
    let state = select(vec![PasswordState::Confirmed, PasswordState::Unverified]);
    (state, (clock(), clock()).prop_map(<[i64; 2]>::from))
}

/// Each number picks one of the moves that are possible where the walk has come to.
pub(super) fn picks() -> impl Strategy<Value = Vec<u8>> {
    vec(any::<u8>(), 0..=MOVES_MAX)
}

/// Walks, and then lets everything come to rest.
pub(super) fn walk(world: &mut World, picks: &[u8]) -> Result<(), Wrong> {
    for pick in picks {
        let moves = world.moves();
        world.go(moves[usize::from(*pick) % moves.len()])?;
    }
    world.calm()
}

pub(super) fn told(world: &World, wrong: Wrong) -> TestCaseError {
    TestCaseError::fail(format!("{wrong:?} after {:?}", world.shrunk(wrong)))
}

proptest! {
    #![proptest_config(config())]

    #[test]
    fn no_password_is_lost_and_nobody_is_lied_to((state, clocks) in start(), picks in picks()) {
        let mut world = World::new(Variant::Real, state, clocks);
        walk(&mut world, &picks).map_err(|wrong| told(&world, wrong))?;
    }
}

/// Always the same walks: what they find is found each time.
pub(super) fn walks() -> impl Iterator<Item = ((PasswordState, [i64; 2]), Vec<u8>)> {
    let mut runner = TestRunner::new_with_rng(config(), TestRng::deterministic_rng(RngAlgorithm::ChaCha));
    (0..WALKS).map(move |_| (start(), picks()).new_tree(&mut runner).unwrap().current())
}

/// Do the walks find this in a world that lacks something?
pub(super) fn finds(variant: Variant, is_it: impl Fn(&World, Wrong) -> bool) -> bool {
    walks().any(|((state, clocks), picks)| {
        let mut world = World::new(variant, state, clocks);
        walk(&mut world, &picks).is_err_and(|wrong| is_it(&world, wrong))
    })
}

#[test]
fn what_is_stored_after_the_target_is_set_is_lost() {
    assert!(finds(Variant::SetFirst, |_, wrong| wrong == Wrong::Lost));
}

#[test]
fn without_proof_and_without_doubt_there_are_lies() {
    assert!(finds(Variant::Unproven, |_, wrong| wrong == Wrong::Lie));
}

#[test]
fn without_a_quiet_time_a_late_command_of_an_earlier_change_makes_a_lie() {
    assert!(finds(Variant::NoQuiet, |world, wrong| wrong == Wrong::Lie && world.is_by_an_earlier_change()));
}

#[test]
fn without_a_quiet_time_a_late_command_of_the_same_change_makes_a_lie() {
    assert!(finds(Variant::NeverQuiet, |world, wrong| wrong == Wrong::Lie && !world.is_by_an_earlier_change()));
}

#[test]
fn without_a_fence_there_are_lies() {
    assert!(finds(Variant::NoFence, |_, wrong| wrong == Wrong::Lie));
}

#[test]
fn who_stops_before_it_sends_makes_a_lie_if_the_target_does_not_look_at_the_clock() {
    assert!(finds(Variant::NoClock, |_, wrong| wrong == Wrong::Lie));
}

#[test]
fn where_a_proof_is_as_fresh_as_its_report_there_are_lies() {
    assert!(finds(Variant::Undated, |_, wrong| wrong == Wrong::Lie));
}

#[test]
fn clocks_that_go_too_wrong_make_lies() {
    let is_lie = |picks: Vec<u8>| {
        let mut world =
            World::new(Variant::Real, PasswordState::Confirmed, [-3 * CLOCKS_WRONG_SECONDS, 3 * CLOCKS_WRONG_SECONDS]);
        walk(&mut world, &picks) == Err(Wrong::Lie)
    };
    assert!(walks().any(|(_, picks)| is_lie(picks)));
}

/// The target takes the old password, then the new one. Who has seen the first stands still until no command can come any more, and
/// then tells it: is the old password said to be in force?
fn told_late(variant: Variant) -> Result<(), Wrong> {
    let mut world = World::new(variant, PasswordState::Confirmed, [0, 0]);
    world.go(Move::Request)?;
    world.go(Move::Claim(0))?;
    world.go(Move::Step(0, 8))?; // up to the commit of the arming
    world.go(Move::Step(0, 1))?; // sent
    world.go(Move::Mishap(0, Mishap::Silence))?; // the connection breaks, but the target has the command
    world.go(Move::Step(0, 2))?; // the new password doesn't let in, the old one does
    world.go(Move::Unheard(0, Fate::Arrives))?;
    world.go(Move::Unheard(0, Fate::Ends))?; // within its time
    world.go(Move::Stop(0))?;
    world.go(Move::Wait(31))?;
    world.go(Move::Wake(0))?;
    world.go(Move::Step(0, 2)) // the moment is read, and the report committed
}

#[test]
fn a_proof_is_no_fresher_for_being_told_late() {
    assert_eq!(told_late(Variant::Real), Ok(()));
    assert_eq!(told_late(Variant::Undated), Err(Wrong::Lie));
}

/// The walks are worth something only if much happens on them.
#[test]
fn the_walks_are_lively() {
    let (mut statuses, mut states, mut met) = (BTreeSet::new(), BTreeSet::new(), BTreeSet::new());
    let mut confirmed_most = 0;
    for ((state, clocks), picks) in walks().take(1_000) {
        let mut world = World::new(Variant::Real, state, clocks);
        for pick in picks {
            let moves = world.moves();
            world.go(moves[usize::from(pick) % moves.len()]).unwrap();
            statuses.extend(world.store.changes.values().map(|change| change.status));
            states.insert(world.store.account.password_state);
        }
        let is_confirmed = |change: &&Change| change.status == ChangeStatus::Confirmed;
        confirmed_most = confirmed_most.max(world.store.changes.values().filter(is_confirmed).count());
        // Which one is of no interest.
        met.extend(world.way.iter().map(|one| format!("{one:?}").replace(|letter: char| letter.is_ascii_digit(), "")));
    }
    let all = ChangeStatus::ALL.iter().copied().filter(|status| *status != ChangeStatus::Canceled);
    assert_eq!(statuses, all.collect());
    assert_eq!(
        states,
        [PasswordState::Confirmed, PasswordState::Unverified, PasswordState::Changing, PasswordState::InDoubt].into()
    );
    assert!(confirmed_most >= 3, "{confirmed_most}");
    for word in ["Steal", "Stop", "Wake", "Crash", "Request", "Silence", "Refusal", "StoreDown", "AnswerLost"] {
        assert!(met.iter().any(|one| one.contains(word)), "{word} never met");
    }
    for fate in ["Arrives", "Ends", "Refused { is_permanent: false }", "Refused { is_permanent: true }", "Ignored", "Dropped"] {
        for way in ["Heard(, ", "Unheard(, "] {
            assert!(met.contains(&format!("{way}{fate})")), "{way}{fate} never met: {met:?}");
        }
    }
}
