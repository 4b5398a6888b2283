//! What a writer carries out: a procedure with its journal row, or an errand without one.

use std::{
    sync::{
        Arc,
        atomic::{AtomicU8, Ordering},
    },
    time::{Duration, Instant},
};

use domain::{
    id::{AccountId, ResourceId},
    problem::Refusal,
    procedure::{Decision, Procedure, Stamp, Subject},
};
use futures_util::future::BoxFuture;
use tokio::{
    sync::{oneshot, watch},
    time::timeout,
};

use crate::{
    ahead::{Looks, Shares},
    crash_point,
    error::{StoreError, TransactError},
    journal::{self, Chain},
    once::{self, Keep, KeptAnswer, Once},
    session::login_look::Sought,
    tx::Tx,
};

/// How long a job waits for its turn. Its stamp grows old, and who asked would not know whether it is still going to be done.
const TURN_MAX: Duration = Duration::from_secs(2);

/// How PostgreSQL carries a job out. SQLite has one writer and needs no choice.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Lane {
    /// In a group with others, one COMMIT for all: for what takes no row lock (disclosures, sealing).
    Shared,
    /// In a group with others that hold rows until COMMIT (logins, additions). What would have to wait for a row goes by itself, as
    /// [`Lane::Alone`].
    Holding,
    /// In its own transaction.
    Alone,
}

/// How a procedure meets the tables.
pub trait Persist: Procedure + Sized {
    /// See [`Lane`].
    const LANE: Lane = Lane::Alone;

    /// The account that [`Persist::load`] looks for by its name, if it locks none.
    fn account(&self) -> Option<(&ResourceId, &AccountId)> {
        None
    }

    /// The caller that [`Persist::load`] looks for, if it lets one in.
    fn login(&self) -> Option<Sought> {
        None
    }

    /// What [`Persist::load`] keeps from being changed, if others may do the same at that time.
    fn shares(&self) -> Option<Shares<'_>> {
        None
    }

    /// Reads, under lock, what the decision needs.
    fn load(&self, stamp: &Stamp, tx: &mut Tx) -> impl Future<Output = Result<Self::View, StoreError>> + Send;

    /// Writes what the decision said.
    fn apply(&self, stamp: &Stamp, effect: &Self::Effect, tx: &mut Tx) -> impl Future<Output = Result<(), StoreError>> + Send;

    /// Writes down what was decided: one row, unless its parts are decided on one by one.
    fn journal(
        &self,
        stamp: &Stamp,
        decision: &Decision<Self::Effect>,
        chain: &Chain,
        tx: &mut Tx,
    ) -> impl Future<Output = Result<(), StoreError>> + Send {
        journal::append::procedure(tx, chain, stamp, self, decision)
    }

    /// The refusal that a violated constraint stands for.
    fn refusal_of(_constraint: &str) -> Option<Refusal> {
        None
    }
}

/// Work of the store itself, without a journal row: reading, sealing, sweeping. It may run again.
pub trait Errand: Send + Sync + 'static {
    /// It is a single statement that reads: that sees one state by itself, and spares a reader BEGIN and COMMIT.
    const IS_ONE_STATEMENT: bool = false;
    /// What it brings back.
    type Answer: Send + 'static;
    /// Does it.
    fn run(&self, tx: &mut Tx) -> impl Future<Output = Result<Self::Answer, StoreError>> + Send;
}

/// What the queue holds.
pub(crate) trait Job: Send {
    /// For crash points: the procedure's.
    fn name(&self) -> &'static str;
    /// Its turn has come; false when nobody waits for it any more: then it is not to be done.
    fn begin(&self) -> bool;
    fn lane(&self) -> Lane;
    /// What it looks for.
    fn looks_for(&self) -> Looks<'_> {
        Looks::default()
    }
    /// May run again after [`StoreError::Again`], from the start, on a clean transaction.
    fn run<'a>(&'a mut self, tx: &'a mut Tx) -> BoxFuture<'a, Result<(), StoreError>>;
    /// What it ran in is undone, and whatever it concluded from it.
    fn forget(&mut self);
    /// It waits for another turn: nothing of it has happened.
    fn postpone(&self);
    /// Answers; only after COMMIT.
    fn settle(self: Box<Self>, committed: Result<(), StoreError>);
}

/// Where a job's answer goes, unless whoever waits for it has given up before its turn came.
pub(crate) struct Reply<T, E> {
    to: oneshot::Sender<Result<T, E>>,
    turn: Turn,
}

/// Where it comes from.
pub(crate) struct Answer<T, E> {
    from: oneshot::Receiver<Result<T, E>>,
    turn: Turn,
}

/// Either the writer has begun or who asked has given up; never both.
#[derive(Clone, Default)]
struct Turn(Arc<AtomicU8>);

impl Turn {
    const OPEN: u8 = 0;
    const BEGUN: u8 = 1;
    const GIVEN_UP: u8 = 2;

    fn becomes(&self, state: u8) -> bool {
        self.0.compare_exchange(Self::OPEN, state, Ordering::AcqRel, Ordering::Acquire).is_ok()
    }
}

/// Both ends.
pub(crate) fn reply<T, E: From<StoreError>>() -> (Reply<T, E>, Answer<T, E>) {
    let ((to, from), turn) = (oneshot::channel(), Turn::default());
    (Reply { to, turn: turn.clone() }, Answer { from, turn })
}

impl<T, E> Reply<T, E> {
    fn begin(&self) -> bool {
        !self.to.is_closed() && self.turn.becomes(Turn::BEGUN)
    }

    fn postpone(&self) {
        self.turn.0.store(Turn::OPEN, Ordering::Release);
    }

    fn send(self, answer: Result<T, E>) {
        let _ = self.to.send(answer); // who asked may have gone
    }
}

impl<T, E: From<StoreError>> Answer<T, E> {
    pub async fn get(mut self) -> Result<T, E> {
        let answer = match timeout(TURN_MAX, &mut self.from).await {
            Ok(answer) => answer,
            Err(_) if self.turn.becomes(Turn::GIVEN_UP) => return Err(StoreError::Busy.into()),
            Err(_) => self.from.await,
        };
        match answer {
            Ok(answer) => answer,
            Err(_) if self.turn.becomes(Turn::GIVEN_UP) => Err(StoreError::Unavailable.into()), // the writer stopped before its turn
            Err(_) => Err(StoreError::OutcomeUnknown.into()),
        }
    }
}

/// A procedure on its way through the queue.
pub(crate) struct Ticket<P: Persist> {
    pub stamp: Stamp,
    pub procedure: P,
    pub chain: Arc<Chain>,
    pub once: Option<(Once, Keep<P::Effect>)>,
    pub reply: Reply<P::Effect, TransactError>,
    pub outcome: Outcome<P::Effect>,
    /// Counts what was changed of accounts, their policies and their check-outs.
    pub touched: Arc<watch::Sender<Touched>>,
    /// When it was asked for: what it changes is dated no later.
    pub asked_at: Instant,
}

/// What a store has changed of accounts, their policies and their check-outs.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Touched {
    /// Changes.
    pub changes: u64,
    /// Of these, such that may be dated long before anybody could see them, or of which nobody knows whether they have come to be. By their
    /// dates they are not found.
    pub late: u64,
}

/// What is seen so long after its date is late. Whoever looks for changes by their dates looks ten seconds back.
const LATE_MIN: Duration = Duration::from_secs(5);

pub(crate) enum Outcome<E> {
    Open,
    /// A constraint refused `apply`; the second run only writes that down.
    Struck(Refusal),
    Decided(Decision<E>),
    Repeated(Box<KeptAnswer>),
}

impl<P: Persist> Ticket<P> {
    async fn carry_out(&mut self, tx: &mut Tx) -> Result<Outcome<P::Effect>, StoreError> {
        let decision = if let Outcome::Struck(refusal) = std::mem::replace(&mut self.outcome, Outcome::Open) {
            Decision::Refuse(refusal)
        } else {
            if let Some((once, _)) = &self.once
                && let Some(kept) = once::find(once, tx).await?
            {
                return Ok(Outcome::Repeated(Box::new(kept)));
            }
            let view = self.procedure.load(&self.stamp, tx).await?;
            self.procedure.decide(&self.stamp, &view)
        };
        crash_point!(P::NAME, "decided");
        if let Some(effect) = decision.effect()
            && let Err(error) = self.procedure.apply(&self.stamp, effect, tx).await
        {
            if let StoreError::Constraint(name) = &error
                && let Some(refusal) = P::refusal_of(name)
            {
                self.outcome = Outcome::Struck(refusal);
                return Err(StoreError::Again);
            }
            return Err(error);
        }
        crash_point!(P::NAME, "applied");
        let journalled = self.procedure.journal(&self.stamp, &decision, &self.chain, tx).await;
        journalled.map_err(|error| StoreError::Journal(Box::new(error)))?;
        if let Some((once, keep)) = &self.once {
            let answered = decision.refusal().map_or_else(|| decision.effect().map(Ok), |refusal| Some(Err(refusal)));
            if let Some(kept) = answered.and_then(keep) {
                once::keep(once, &kept, self.stamp.at, tx).await?;
            }
        }
        crash_point!(P::NAME, "journalled");
        Ok(Outcome::Decided(decision))
    }
}

impl<P: Persist> Ticket<P> {
    /// Counts what has become of it, as far as it is about lending.
    fn touch(&self, committed: &Result<(), StoreError>) {
        let is_changed = match (committed, &self.outcome) {
            (Ok(()), Outcome::Decided(decision)) => decision.effect().is_some_and(|effect| {
                let Subject { account, policy, checkout, .. } = self.procedure.subject(Some(effect));
                account.is_some() || policy.is_some() || checkout.is_some()
            }),
            (Err(StoreError::OutcomeUnknown), _) => true,
            _ => false,
        };
        if is_changed {
            let is_late = committed.is_err() || self.asked_at.elapsed() > LATE_MIN;
            self.touched.send_modify(|touched| {
                *touched = Touched { changes: touched.changes + 1, late: touched.late + u64::from(is_late) };
            });
        }
    }
}

impl<P: Persist> Job for Ticket<P> {
    fn name(&self) -> &'static str {
        P::NAME
    }

    fn begin(&self) -> bool {
        self.reply.begin()
    }

    fn lane(&self) -> Lane {
        P::LANE
    }

    fn looks_for(&self) -> Looks<'_> {
        let session = self.stamp.actor.as_ref().and_then(|actor| actor.session.as_ref());
        let Self { procedure, .. } = self;
        Looks { session, account: procedure.account(), login: procedure.login(), shares: procedure.shares() }
    }

    fn run<'a>(&'a mut self, tx: &'a mut Tx) -> BoxFuture<'a, Result<(), StoreError>> {
        Box::pin(async move {
            self.outcome = self.carry_out(tx).await?;
            Ok(())
        })
    }

    fn forget(&mut self) {
        self.outcome = Outcome::Open;
    }

    fn postpone(&self) {
        self.reply.postpone();
    }

    fn settle(self: Box<Self>, committed: Result<(), StoreError>) {
        // What is there only discloses.
        if P::LANE != Lane::Shared {
            self.touch(&committed); // before anybody hears of it
        }
        let answer = match (committed, self.outcome) {
            (Ok(()), Outcome::Decided(Decision::Accept(effect))) => Ok(effect),
            (Ok(()), Outcome::Decided(Decision::Refuse(refusal) | Decision::RefuseAnd(_, refusal))) => {
                Err(TransactError::Refused(refusal))
            }
            (Ok(()), Outcome::Repeated(kept)) => Err(TransactError::Repeated(kept)),
            (Ok(()), Outcome::Open | Outcome::Struck(_)) => Err(StoreError::Undecided.into()),
            (Err(error), _) => Err(error.into()),
        };
        self.reply.send(answer);
    }
}

/// An errand on its way through the queue.
pub(crate) struct Errandry<E: Errand> {
    pub errand: E,
    pub answer: Option<E::Answer>,
    pub reply: Reply<E::Answer, StoreError>,
}

impl<E: Errand> Job for Errandry<E> {
    fn name(&self) -> &'static str {
        "errand"
    }
    fn begin(&self) -> bool {
        self.reply.begin()
    }
    fn lane(&self) -> Lane {
        Lane::Alone
    }
    fn run<'a>(&'a mut self, tx: &'a mut Tx) -> BoxFuture<'a, Result<(), StoreError>> {
        Box::pin(async move {
            self.answer = Some(self.errand.run(tx).await?);
            Ok(())
        })
    }
    fn forget(&mut self) {
        self.answer = None;
    }
    fn postpone(&self) {
        self.reply.postpone();
    }
    fn settle(self: Box<Self>, committed: Result<(), StoreError>) {
        let Self { answer, reply, .. } = *self;
        reply.send(committed.and_then(|()| answer.ok_or(StoreError::Undecided)));
    }
}
