//! How the model's world comes to rest when nothing goes wrong any more, and what must hold then.

use super::{
    prover::Prover,
    target::{Fate, Progress},
    worker::{Mishap, Place},
    world::{Move, World, Wrong},
};
use crate::password::{
    change::{Change, ChangeStatus},
    doubt_resolve::Way,
};

/// Without faults the world must come to rest within so many moves.
const CALM_MOVES_MAX: usize = 2_000;
/// Nobody asks again for a way out of a doubt before this time.
const PATIENCE_SECONDS: i64 = 20;

impl World {
    /// From now on nothing goes wrong any more; what was on its way arrives, and who had stopped goes on.
    pub(super) fn calm(&mut self) -> Result<(), Wrong> {
        self.is_proven = false;
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
        if let Some(of) = self.provers.iter().position(|prover| !matches!(prover, Prover::Idle)) {
            return Some(Move::ProofStep(of));
        }
        if let Some(of) = (0..self.nodes.len()).find(|of| self.store.claimable(self.clock(*of), false).is_some()) {
            return Some(Move::Claim(of));
        }
        match self.store.open() {
            Some(open) if self.needs_a_way_out(open) => Some(Move::Resolve(0, Way::Replace)),
            Some(_) => Some(Move::Wait(30)),
            // At last the password is proven, or what was changed by somebody else is found.
            None if self.is_wide() && !self.is_proven => Some(Move::Prove(0)),
            None => None,
        }
    }

    /// Does this doubt wait for somebody to bring a new password?
    fn needs_a_way_out(&self, open: &Change) -> bool {
        let is_rested = open.work.tried_at.is_none_or(|tried| tried.plus_seconds(PATIENCE_SECONDS) <= self.now);
        let is_bare = open.work.candidate.is_none() && open.work.asked.is_none();
        open.status == ChangeStatus::InDoubt && is_bare && is_rested
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
                ChangeStatus::Failed => store.refused.contains(&of) || store.unsent.contains(&of) || store.abandoned.contains(id),
                ChangeStatus::Canceled => true,
                _ => false,
            };
            if !is_kept {
                return Err(Wrong::Forgotten);
            }
        }
        Ok(())
    }
}
