//! The model's world: a store, a target, two nodes and time. Here belongs what may happen next, and what must hold after it.

use super::{
    Variant,
    prover::Prover,
    store::Store,
    target::{Fate, Password, Target},
    worker::{Mishap, Node, Place},
};
use crate::{
    account::PasswordState,
    password::{change::ChangeStatus, doubt_resolve::Way},
    time::Moment,
};

/// So many rotations are asked for in one walk.
const REQUESTS_MAX: usize = 4;
/// What time may do, in seconds: the longest is longer than a lease.
const WAITS_SECONDS: [i64; 5] = [1, 6, 11, 31, 91];
/// So many times somebody else sets the password.
const DRIFTS_MAX: u64 = 2;

/// Everything.
#[derive(Debug)]
pub(super) struct World {
    pub(super) variant: Variant,
    /// The time, as store and target have it.
    pub(super) now: Moment,
    /// How many seconds the nodes' clocks are ahead of it.
    pub(super) clocks: [i64; 2],
    pub(super) store: Store,
    pub(super) target: Target,
    pub(super) nodes: [Node; 2],
    /// May more happen than changes that somebody asks for?
    is_wide: bool,
    /// Proofs that are under way, each at the node of its place.
    pub(super) provers: [Prover; 2],
    /// So many times somebody else has set the password.
    pub(super) drifts: u64,
    /// A proof has shown, since all is calm, that the password is in force.
    pub(super) is_proven: bool,
    /// Attempts so far.
    pub(super) attempts: u64,
    /// Passwords so far.
    pub(super) made: u8,
    /// How the password was at first.
    pub(super) first: PasswordState,
    /// What has happened.
    pub(super) way: Vec<Move>,
}

/// What may happen.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Move {
    /// A node goes on, so many steps at most.
    Step(usize, u8),
    /// A node takes a change.
    Claim(usize),
    /// So many seconds pass.
    Wait(i64),
    /// Somebody asks for a change.
    Request,
    /// Something becomes of a command; its worker hears the answer, if it still listens.
    Heard(usize, Fate),
    /// The same, and the answer gets lost.
    Unheard(usize, Fate),
    /// A node's next step goes wrong.
    Mishap(usize, Mishap),
    /// A node takes a change that somebody has.
    Steal(usize),
    /// A node stands still, with all that it has in memory.
    Stop(usize),
    /// It goes on as if nothing had been.
    Wake(usize),
    /// A node dies, and starts anew.
    Crash(usize),
    /// A proof of the password in force begins.
    Prove(usize),
    /// It goes on by a step.
    ProofStep(usize),
    /// Its next step goes wrong.
    ProofMishap(usize),
    /// Somebody gives a password.
    Override,
    /// Somebody gives up the open change, or the one behind it.
    Cancel { is_behind: bool },
    /// Somebody wants to come out of the doubt, by this node's clock.
    Resolve(usize, Way),
    /// Somebody is shown the candidates.
    Show,
    /// Somebody else sets another password on the target, or the account's first one again.
    Drift { is_old: bool },
}

/// What must not be.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Wrong {
    /// The store doesn't keep the password that the target takes.
    Lost,
    /// A password is said to be in force that isn't.
    Lie,
    /// The store doesn't keep all that it kept.
    Dropped,
    /// It is said that the password is not known, and the target takes none that is said to be possible.
    Hidden,
    /// Without any more faults, it doesn't come to rest.
    Stuck,
    /// At rest, the account isn't what it should be.
    Unsettled,
    /// What was armed came neither into force nor to a refusal.
    Forgotten,
}

impl World {
    pub(super) fn new(variant: Variant, password_state: PasswordState, clocks: [i64; 2]) -> Self {
        let (now, first) = (Moment(1_000_000_000), Password(1));
        Self {
            variant,
            now,
            clocks,
            store: Store::new(variant, first, password_state, now),
            target: Target::new(variant, first),
            nodes: [Node::default(), Node::default()],
            is_wide: false,
            provers: [Prover::Idle, Prover::Idle],
            drifts: 0,
            is_proven: false,
            attempts: 0,
            made: 1,
            first: password_state,
            way: Vec::new(),
        }
    }

    /// The world in which everything may happen.
    pub(super) fn wide(variant: Variant, password_state: PasswordState, clocks: [i64; 2]) -> Self {
        Self { is_wide: true, ..Self::new(variant, password_state, clocks) }
    }

    pub(super) const fn is_wide(&self) -> bool {
        self.is_wide
    }

    /// The time, as a node has it.
    pub(super) const fn clock(&self, of: usize) -> Moment {
        self.now.plus_seconds(self.clocks[of])
    }

    /// What may happen now. What is likely stands there more than once; what is simple stands first, for a walk shrinks to that.
    pub(super) fn moves(&self) -> Vec<Move> {
        let mut moves = Vec::with_capacity(48);
        for (of, node) in self.nodes.iter().enumerate() {
            match &node.place {
                _ if node.is_stopped => moves.extend([Move::Wake(of); 2]),
                Place::Idle => {
                    if self.store.claimable(self.clock(of), false).is_some() {
                        moves.extend([Move::Claim(of); 8]);
                    } else if self.store.claimable(self.clock(of), true).is_some() {
                        moves.push(Move::Steal(of));
                    }
                }
                Place::Sent { .. } => {}
                _ => moves.extend([1, 1, 1, 2, 2, 2, 3, 3, 3, 5, 5, 5, 8, 8, 8].map(|steps| Move::Step(of, steps))),
            }
        }
        if self.store.changes.len() < REQUESTS_MAX {
            let is_joined = self.store.open().is_some();
            moves.extend(vec![Move::Request; if is_joined { 1 } else { 8 }]);
        }
        if self.is_wide {
            self.wide_moves(&mut moves);
        }
        moves.extend(WAITS_SECONDS.map(Move::Wait));
        for (place, command) in self.target.commands.iter().enumerate() {
            let fates = Target::fates(command.progress);
            if self.is_awaited(command.attempt) {
                moves.extend([fates[0]; 8].map(|fate| Move::Heard(place, fate)));
                moves.extend(fates.iter().map(|fate| Move::Heard(place, *fate)));
            }
            moves.extend(fates.iter().chain([&fates[0]; 2]).map(|fate| Move::Unheard(place, *fate)));
        }
        for (of, node) in self.nodes.iter().enumerate() {
            if !node.is_stopped && !matches!(node.place, Place::Idle) {
                moves.extend(node.place.mishaps().iter().map(|mishap| Move::Mishap(of, *mishap)));
                moves.extend([Move::Stop(of), Move::Stop(of), Move::Stop(of), Move::Crash(of)]);
            }
        }
        moves
    }

    fn wide_moves(&self, moves: &mut Vec<Move>) {
        for (of, prover) in self.provers.iter().enumerate() {
            if !matches!(prover, Prover::Idle) {
                moves.extend([Move::ProofStep(of); 3]);
                moves.push(Move::ProofMishap(of));
            } else if self.store.account.open_change.is_none() {
                moves.extend([Move::Prove(of); 3]);
            }
        }
        if let Some(open) = self.store.open() {
            if matches!(open.status, ChangeStatus::Queued | ChangeStatus::Retrying) {
                moves.push(Move::Cancel { is_behind: false });
            }
            if open.status == ChangeStatus::InDoubt {
                for of in [0, 1] {
                    moves.extend(
                        [Way::Replace, Way::Replace, Way::Abandon, Way::Abandon, Way::Prove].map(|way| Move::Resolve(of, way)),
                    );
                }
            }
            if !open.work.is_shown {
                moves.push(Move::Show);
            }
        } else if self.store.changes.len() < REQUESTS_MAX {
            moves.extend([Move::Override; 4]);
        }
        if self.store.behind().is_some() {
            moves.push(Move::Cancel { is_behind: true });
        }
        if self.drifts < DRIFTS_MAX {
            moves.extend([false, true].map(|is_old| Move::Drift { is_old }));
        }
    }

    /// Does a node listen for the answer to this attempt?
    fn is_awaited(&self, attempt: u64) -> bool {
        self.nodes.iter().any(|node| matches!(node.place, Place::Sent { attempt: of } if of == attempt))
    }

    /// Lets it happen, and looks after every step.
    pub(super) fn go(&mut self, what: Move) -> Result<(), Wrong> {
        self.way.push(what);
        match what {
            Move::Wait(seconds) => self.now = self.now.plus_seconds(seconds),
            Move::Request => self.store.request(self.now),
            Move::Claim(of) | Move::Steal(of) => {
                if let Some(change) = self.store.claimable(self.clock(of), matches!(what, Move::Steal(_))) {
                    self.claim(of, &change);
                }
            }
            Move::Step(of, steps) => {
                for _ in 0..steps {
                    if matches!(self.nodes[of].place, Place::Idle | Place::Sent { .. }) {
                        break;
                    }
                    self.step(of, None);
                    self.check()?;
                }
            }
            Move::Mishap(of, mishap) => self.step(of, Some(mishap)),
            Move::Stop(of) | Move::Wake(of) => self.nodes[of].is_stopped = matches!(what, Move::Stop(_)),
            Move::Crash(of) => self.nodes[of] = Node::default(),
            Move::Heard(place, fate) => {
                if let Some((command, Some(reply))) = self.target.let_happen(place, fate, self.now) {
                    self.hear(command.attempt, reply);
                }
            }
            Move::Unheard(place, fate) => drop(self.target.let_happen(place, fate, self.now)),
            Move::Prove(of) => self.look(of),
            Move::ProofStep(of) => self.prover_step(of, false),
            Move::ProofMishap(of) => self.prover_step(of, true),
            Move::Override => {
                let given = self.make();
                self.store.override_with(given, self.now);
            }
            Move::Cancel { is_behind } => self.store.cancel(is_behind, self.now),
            Move::Resolve(of, way) => self.store.resolve(way, self.clock(of)),
            Move::Show => self.store.show(self.now),
            Move::Drift { is_old } => {
                self.drifts += 1;
                let foreign = Password::foreign(u8::try_from(self.drifts).unwrap());
                self.target.drift(if is_old { Password(1) } else { foreign });
            }
        }
        self.check()
    }

    /// Did the target get its password by a change that had ended before?
    pub(super) fn is_by_an_earlier_change(&self) -> bool {
        self.target.changed_by.as_ref().is_some_and(|change| self.store.changes[change].status.is_settled())
    }
}
