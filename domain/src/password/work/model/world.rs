//! The model's world: a store, a target, two nodes and time. Here belongs what may happen next, and what must hold after it.

use super::{
    Variant,
    store::{Store, open},
    target::{Fate, Password, Progress, Target},
    worker::{Mishap, Node, Place},
};
use crate::{account::PasswordState, password::change::ChangeStatus, time::Moment};

/// So many rotations are asked for in one walk.
const REQUESTS_MAX: usize = 4;
/// What time may do, in seconds: the longest is longer than a lease.
const WAITS_SECONDS: [i64; 5] = [1, 6, 11, 31, 91];
/// Without faults the world must come to rest within so many moves.
const CALM_MOVES_MAX: usize = 2_000;

/// Everything.
#[derive(Debug)]
pub(super) struct World {
    pub(super) variant: Variant,
    /// The time, as store and target have it.
    pub(super) now: Moment,
    /// How many seconds the nodes' clocks are ahead of it.
    clocks: [i64; 2],
    pub(super) store: Store,
    pub(super) target: Target,
    pub(super) nodes: [Node; 2],
    /// Attempts so far.
    pub(super) attempts: u64,
    /// Passwords so far.
    pub(super) made: u8,
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
}

/// What must not be.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Wrong {
    /// The store doesn't keep the password that the target takes.
    Lost,
    /// A password is said to be in force that isn't.
    Lie,
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
            attempts: 0,
            made: 1,
            way: Vec::new(),
        }
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
        }
        self.check()
    }

    /// What must hold at every moment.
    pub(super) fn check(&self) -> Result<(), Wrong> {
        let (live, store) = (self.target.live, &self.store);
        let is_live = |number: i64| store.read_back(number) == Some(live);
        if !store.versions.values().any(|version| open(version) == live) {
            return Err(Wrong::Lost);
        }
        // What KMKeyGetByAccount answers without a doubt, or else refuses to answer.
        let said = store.account.password_version;
        if store.is_sure() {
            return if is_live(said) { Ok(()) } else { Err(Wrong::Lie) };
        }
        let candidate = store.open().and_then(|change| change.work.candidate);
        if is_live(said) || candidate.is_some_and(is_live) { Ok(()) } else { Err(Wrong::Hidden) }
    }

    /// From now on nothing goes wrong any more; what was on its way arrives, and who had stopped goes on.
    pub(super) fn calm(&mut self) -> Result<(), Wrong> {
        for _ in 0..CALM_MOVES_MAX {
            let Some(next) = self.calm_move() else { return self.check_rest() };
            self.go(next)?;
        }
        Err(Wrong::Stuck)
    }

    fn calm_move(&self) -> Option<Move> {
        if let Some(command) = self.target.commands.first() {
            let is_begun = command.progress != Progress::OnItsWay;
            return Some(Move::Heard(0, if is_begun { Fate::Ends } else { Fate::Arrives }));
        }
        let busy = self.nodes.iter().position(|node| !matches!(node.place, Place::Idle));
        if let Some(of) = busy {
            let is_waiting = matches!(self.nodes[of].place, Place::Sent { .. });
            return Some(if is_waiting { Move::Mishap(of, Mishap::Silence) } else { Move::Step(of, 1) });
        }
        if let Some(of) = (0..self.nodes.len()).find(|of| self.store.claimable(self.clock(*of), false).is_some()) {
            return Some(Move::Claim(of));
        }
        self.store.account.open_change.as_ref().map(|_| Move::Wait(30))
    }

    /// Did the target get its password by a change that had ended before?
    pub(super) fn is_by_an_earlier_change(&self) -> bool {
        self.target.changed_by.as_ref().is_some_and(|change| self.store.changes[change].status.is_settled())
    }

    /// What must hold at rest.
    fn check_rest(&self) -> Result<(), Wrong> {
        let store = &self.store;
        if !store.is_sure() || store.changes.values().any(|change| !change.status.is_settled()) {
            return Err(Wrong::Unsettled);
        }
        for (id, candidates) in &store.armed {
            let (change, last) = (&store.changes[id], candidates.last().copied().unwrap());
            let of = (id.clone(), last);
            let is_kept = match change.status {
                ChangeStatus::Confirmed => change.version == Some(last),
                ChangeStatus::Failed => store.refused.contains(&of) || store.unsent.contains(&of),
                _ => false,
            };
            if !is_kept {
                return Err(Wrong::Forgotten);
            }
        }
        Ok(())
    }
}
