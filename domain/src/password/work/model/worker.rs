//! The model's worker: the steps of `api/src/worker/attempt.rs`, in their order, each a place where the process may stop for as long as it
//! likes, or die. Where two things happen there, they are two steps here: a moment is read before the transaction that it stands in.

use std::mem;

use super::{
    Variant,
    store::{Claimed, Store, is_overtaken},
    target::{Command, Password, Reply, Target},
    world::World,
};
use crate::{
    account::PasswordState,
    id::ChangeId,
    password::{
        change::{Change, FailureCode},
        doubt_resolve::Way,
        report::{Answer, Proof, Reported, Trouble},
    },
    problem::{Code, Refusal},
    procedure::Stamp,
    time::Moment,
};

/// As `attempt.rs` has them.
const TRIES_MAX: usize = 5;
const RESTING_SECONDS: i64 = 60;
const OVERTAKEN_SECONDS: i64 = 1;
const FAULT_SECONDS: i64 = 5;

/// One node: what it has in memory, and no more.
#[derive(Debug, Default)]
pub(super) struct Node {
    pub(super) place: Place,
    pub(super) is_stopped: bool,
    work: Option<Work>,
}

/// A claimed change.
#[derive(Debug)]
struct Work {
    fence: i64,
    change: Change,
    claimed: Claimed,
    /// How somebody wanted to come out of the doubt when it was claimed.
    asked: Option<Way>,
}

/// After how many drifts the last login that has shown something saw the target; none: no login has. Only the verdict looks at it.
pub(super) type Shown = Option<u64>;

/// What the worker does next.
#[derive(Debug, Default)]
pub(super) enum Place {
    /// It looks for work.
    #[default]
    Idle,
    /// It looks whether anything may be sent, and for the target.
    Claimed,
    /// It logs in, with the last of these first.
    Proving { answer: Answer, numbers: Vec<i64>, began: Moment, shown: Shown },
    /// It reads the time.
    Telling { answer: Answer, proof: Proof, began: Moment, shown: Shown },
    /// It reports.
    Reporting { answer: Answer, proof: Proof, seen_at: Moment, shown: Shown, stamp: Box<Stamp> },
    /// It makes a password, unless there is one.
    Acting,
    /// It stores the password.
    Staging { made: Password, stamp: Box<Stamp> },
    /// It reads it back.
    Reading { number: i64 },
    /// It gets the command ready.
    Preparing { password: Password },
    /// It reads the time.
    Prepared { command: Command },
    /// It arms.
    Arming { command: Command, stamp: Box<Stamp> },
    /// It sends.
    Armed { command: Command },
    /// It waits for the answer.
    Sent { attempt: u64 },
    /// It gives the change back.
    Releasing { next_attempt_at: Moment },
}

/// What may go wrong at a step.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Mishap {
    /// The target doesn't answer.
    Silence,
    /// The target doesn't let the administrator in.
    Refusal,
    /// The store does nothing.
    StoreDown,
    /// The store does it, and nobody hears of it.
    AnswerLost,
}

impl Place {
    /// What may go wrong here.
    pub(super) const fn mishaps(&self) -> &'static [Mishap] {
        match self {
            Self::Claimed | Self::Proving { .. } => &[Mishap::Silence],
            Self::Sent { .. } => &[Mishap::Silence; 4],
            Self::Preparing { .. } => &[Mishap::Silence, Mishap::Refusal],
            Self::Reporting { .. } | Self::Staging { .. } | Self::Arming { .. } => &[Mishap::StoreDown, Mishap::AnswerLost],
            Self::Reading { .. } | Self::Releasing { .. } => &[Mishap::StoreDown],
            _ => &[],
        }
    }
}

impl World {
    /// The node takes a change, though somebody may have it.
    pub(super) fn claim(&mut self, of: usize, change: &ChangeId) {
        let claimed = self.store.claim(change, format!("n{of}").as_str().into(), self.clock(of));
        let change = claimed.view.change.clone().unwrap();
        let work = Some(Work { fence: change.work.fence, asked: change.work.asked, change, claimed });
        self.nodes[of] = Node { place: Place::Claimed, is_stopped: false, work };
    }

    /// The node's next step.
    pub(super) fn step(&mut self, of: usize, mishap: Option<Mishap>) {
        let place = mem::take(&mut self.nodes[of].place);
        let Some(mut work) = self.nodes[of].work.take() else { return };
        let now = self.clock(of);
        let next = match place {
            Place::Idle => Place::Idle,
            Place::Claimed => self.begin(&work, now, mishap),
            Place::Proving { answer, numbers, began, shown } => self.log_in(answer, numbers, (began, shown), mishap),
            Place::Telling { answer, proof, began, shown } => {
                let seen_at = if self.variant == Variant::Undated { now } else { began };
                Place::Reporting { answer, proof, seen_at, shown, stamp: Box::new(self.store.stamp(now)) }
            }
            Place::Reporting { answer, proof, seen_at, shown, stamp } => {
                self.report(&mut work, (answer, proof, seen_at, shown), &stamp, now, mishap)
            }
            Place::Acting => match work.change.work.candidate {
                Some(number) => Place::Reading { number },
                None if self.variant == Variant::SetFirst => Place::Preparing { password: self.make() },
                None => Place::Staging { made: self.make(), stamp: Box::new(self.store.stamp(now)) },
            },
            Place::Staging { made, stamp } => self.stage(&mut work, made, &stamp, now, mishap),
            Place::Reading { number } => match self.store.read_back(number).filter(|_| mishap.is_none()) {
                Some(password) => Place::Preparing { password },
                None => after_a_fault(now),
            },
            Place::Preparing { password } => self.prepare(&work, password, now, mishap),
            Place::Prepared { command } if self.variant == Variant::SetFirst => Place::Armed { command },
            Place::Prepared { command } => Place::Arming { command, stamp: Box::new(self.store.stamp(now)) },
            Place::Arming { command, stamp } => self.arm(&mut work, command, &stamp, now, mishap),
            Place::Armed { command } => self.send(command),
            Place::Sent { .. } => self.answered(&work, now, Answer::Lost(trouble(FailureCode::DeadlinePassed, false))),
            Place::Releasing { next_attempt_at } => {
                if mishap.is_none() {
                    self.store.release(&work.change.id, work.fence, next_attempt_at);
                }
                Place::Idle
            }
        };
        if !matches!(next, Place::Idle) {
            self.nodes[of] = Node { place: next, is_stopped: false, work: Some(work) };
        }
    }

    /// The target says something to whoever waits for it.
    pub(super) fn hear(&mut self, attempt: u64, reply: Reply) {
        let is_waiting = |node: &Node| matches!(node.place, Place::Sent { attempt: of } if of == attempt);
        let Some(of) = self.nodes.iter().position(is_waiting) else { return };
        if self.variant == Variant::Dropped && reply != Reply::Applied {
            return self.drop_and_make_anew(of);
        }
        let answer = match reply {
            Reply::Applied => Answer::Applied,
            Reply::Refused { is_permanent } => Answer::Refused(trouble(FailureCode::TargetRefused, is_permanent)),
        };
        let next = self.nodes[of].work.as_ref().map(|work| self.answered(work, self.clock(of), answer));
        self.nodes[of].place = next.unwrap_or_default();
    }

    /// The naive variant's answer to a refusal.
    fn drop_and_make_anew(&mut self, of: usize) {
        let Some(work) = self.nodes[of].work.as_mut() else { return };
        if let Some(candidate) = work.change.work.candidate.take() {
            self.store.forget(&work.change.id, candidate);
        }
        self.nodes[of].place = Place::Acting;
    }

    fn begin(&self, work: &Work, now: Moment, mishap: Option<Mishap>) -> Place {
        match work.claimed.view.hindrance(self.store.settings(), now) {
            None => {}
            Some(Code::PasswordChanging) => {
                let quiet = work.claimed.view.account.as_ref().and_then(|account| account.quiet_until);
                return Place::Releasing { next_attempt_at: quiet.map_or(now, |quiet| quiet.max(now)) };
            }
            Some(other) => panic!("{other:?} hinders"),
        }
        if mishap.is_some() {
            return not_sent(now, FailureCode::TargetUnreachable, false);
        }
        let state = work.claimed.view.account.as_ref().map(|account| account.password_state);
        let is_open = matches!(state, Some(PasswordState::Changing | PasswordState::InDoubt));
        if is_open { Self::prove(work, now, Answer::NotAsked) } else { Place::Acting }
    }

    /// The target has answered, or nobody will hear any more what it answers.
    fn answered(&self, work: &Work, now: Moment, answer: Answer) -> Place {
        match (self.variant, work.change.work.candidate) {
            // It takes the target's word for it.
            (Variant::Unproven, Some(candidate)) => {
                let proof = if answer == Answer::Applied { Proof::Version(candidate) } else { Proof::NotAsked };
                Place::Telling { answer, proof, began: now, shown: None }
            }
            // Only now it would be stored.
            (Variant::SetFirst, _) => after_a_fault(now),
            _ => Self::prove(work, now, answer),
        }
    }

    /// The candidate, the one in force, those before.
    fn prove(work: &Work, began: Moment, answer: Answer) -> Place {
        let (candidate, current) = (work.change.work.candidate, work.claimed.view.account.as_ref().map(|it| it.password_version));
        let older = work.claimed.versions.iter().copied().filter(|number| Some(*number) != candidate && Some(*number) != current);
        let mut numbers: Vec<i64> = candidate.into_iter().chain(current).chain(older).take(TRIES_MAX).collect();
        numbers.reverse();
        Place::Proving { answer, numbers, began, shown: None }
    }

    fn log_in(&self, answer: Answer, mut numbers: Vec<i64>, (began, before): (Moment, Shown), mishap: Option<Mishap>) -> Place {
        if mishap.is_some() {
            let proof = Proof::Unknown(trouble(FailureCode::TargetUnreachable, false));
            return Place::Telling { answer, proof, began, shown: before };
        }
        let number = numbers.pop();
        let is_taken = number.is_some_and(|number| self.store.read_back(number) == Some(self.target.live));
        let is_telling = is_taken || number == Some(self.store.account.password_version);
        let shown = if is_telling { Some(self.drifts) } else { before };
        match number {
            Some(number) if is_taken => Place::Telling { answer, proof: Proof::Version(number), began, shown },
            Some(_) if !numbers.is_empty() => Place::Proving { answer, numbers, began, shown },
            _ => Place::Telling { answer, proof: Proof::None, began, shown },
        }
    }

    fn report(
        &mut self,
        work: &mut Work,
        (answer, proof, seen_at, shown): (Answer, Proof, Moment, Shown),
        stamp: &Stamp,
        now: Moment,
        mishap: Option<Mishap>,
    ) -> Place {
        let is_look = answer == Answer::NotAsked;
        let is_silent = matches!(proof, Proof::Unknown(_));
        let (id, fence) = (work.change.id.clone(), work.fence);
        let done = self.transact(now, mishap, |store| store.report(stamp, &id, fence, (answer, proof, seen_at, shown)));
        let Reported { change, .. } = match done {
            Ok(reported) => reported,
            Err(next) => return next,
        };
        work.change = change;
        if !is_look {
            return Place::Idle;
        }
        let change = &work.change;
        // Who has asked for a look gets a look.
        let may_act = match work.asked {
            Some(Way::Prove | Way::Abandon) => false,
            Some(Way::Replace) => true,
            None => change.work.candidate.is_some(),
        };
        if change.status.is_settled() {
            return Place::Idle;
        }
        if !is_silent && may_act {
            return Place::Acting;
        }
        Place::Releasing { next_attempt_at: change.next_attempt_at.unwrap_or(now.plus_seconds(RESTING_SECONDS)) }
    }

    fn stage(&mut self, work: &mut Work, made: Password, stamp: &Stamp, now: Moment, mishap: Option<Mishap>) -> Place {
        let (id, fence) = (work.change.id.clone(), work.fence);
        match self.transact(now, mishap, |store| store.stage(stamp, &id, fence, made)) {
            Ok(staged) => {
                work.change = staged.change;
                Place::Reading { number: staged.version.number }
            }
            Err(next) => next,
        }
    }

    fn prepare(&mut self, work: &Work, password: Password, now: Moment, mishap: Option<Mishap>) -> Place {
        match mishap {
            Some(Mishap::Refusal) => not_sent(now, FailureCode::AdministratorRefused, true),
            Some(_) => not_sent(now, FailureCode::TargetUnreachable, false),
            None => {
                self.attempts += 1;
                Place::Prepared { command: Target::compose(password, work.change.id.clone(), self.now, self.attempts) }
            }
        }
    }

    fn arm(&mut self, work: &mut Work, command: Command, stamp: &Stamp, now: Moment, mishap: Option<Mishap>) -> Place {
        let (id, fence) = (work.change.id.clone(), work.fence);
        match self.transact(now, mishap, |store| store.arm(stamp, &id, fence)) {
            Ok(armed) => {
                work.change = armed.change;
                if self.variant == Variant::NoQuiet { self.send(command) } else { Place::Armed { command } }
            }
            Err(next) => next,
        }
    }

    fn send(&mut self, command: Command) -> Place {
        let attempt = command.attempt;
        self.target.commands.push(command);
        Place::Sent { attempt }
    }

    /// One transaction, or where the worker goes when it can't know that it was done.
    fn transact<E>(
        &mut self,
        now: Moment,
        mishap: Option<Mishap>,
        act: impl FnOnce(&mut Store) -> Result<E, Refusal>,
    ) -> Result<E, Place> {
        if mishap == Some(Mishap::StoreDown) {
            return Err(after_a_fault(now));
        }
        match act(&mut self.store) {
            Err(refusal) if is_overtaken(&refusal) => {
                Err(Place::Releasing { next_attempt_at: now.plus_seconds(OVERTAKEN_SECONDS) })
            }
            Ok(effect) if mishap.is_none() => Ok(effect),
            _ => Err(after_a_fault(now)),
        }
    }

    pub(super) fn make(&mut self) -> Password {
        self.made += 1;
        Password(self.made)
    }
}

fn not_sent(now: Moment, code: FailureCode, is_permanent: bool) -> Place {
    let answer = Answer::NotSent(trouble(code, is_permanent));
    Place::Telling { answer, proof: Proof::NotAsked, began: now, shown: None }
}

const fn after_a_fault(now: Moment) -> Place {
    Place::Releasing { next_attempt_at: now.plus_seconds(FAULT_SECONDS) }
}

pub(super) fn trouble(code: FailureCode, is_permanent: bool) -> Trouble {
    Trouble { code, detail: String::new(), is_permanent }
}
