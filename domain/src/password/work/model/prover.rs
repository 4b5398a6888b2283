//! The model's daily proof: the steps of `look` in `api/src/worker/proof.rs` and of the transaction after it. Nobody claims anything for
//! it: between two steps there may be any time, and everything else may happen.

use std::mem;

use super::{
    target::Password,
    worker::{Shown, trouble},
    world::World,
};
use crate::{
    password::{
        change::FailureCode,
        prove::{Prove, Seen},
    },
    procedure::Stamp,
};

/// How far a proof is.
#[derive(Debug)]
pub(super) enum Prover {
    /// There is none.
    Idle,
    /// The password in force was read.
    Looked { version: i64, revision: i64, password: Password },
    /// The target was asked.
    Asked { version: i64, revision: i64, seen: Seen, shown: Shown },
    /// The time was read.
    Reporting { version: i64, revision: i64, seen: Seen, shown: Shown, stamp: Box<Stamp> },
}

impl World {
    /// A proof begins, if nothing is open.
    pub(super) fn look(&mut self, of: usize) {
        let account = &self.store.account;
        let (version, revision) = (account.password_version, account.revision);
        if let Some(password) = self.store.read_back(version).filter(|_| account.open_change.is_none()) {
            self.provers[of] = Prover::Looked { version, revision, password };
        }
    }

    /// It goes on; or the target doesn't answer, or the node dies.
    pub(super) fn prover_step(&mut self, of: usize, is_mishap: bool) {
        let now = self.clock(of);
        self.provers[of] = match mem::replace(&mut self.provers[of], Prover::Idle) {
            Prover::Looked { version, revision, password } => {
                let is_taken = self.target.live == password;
                let seen = match is_mishap {
                    true => Seen::Unknown(trouble(FailureCode::TargetUnreachable, false)),
                    false if is_taken => Seen::Valid,
                    false => Seen::Invalid,
                };
                let is_telling = !is_mishap && (is_taken || version == self.store.account.password_version);
                Prover::Asked { version, revision, seen, shown: is_telling.then_some(self.drifts) }
            }
            Prover::Asked { version, revision, seen, shown } if !is_mishap => {
                Prover::Reporting { version, revision, seen, shown, stamp: Box::new(self.store.stamp(now)) }
            }
            Prover::Reporting { version, revision, seen, shown, stamp } if !is_mishap => {
                self.tell((version, revision), seen, shown, &stamp);
                Prover::Idle
            }
            _ => Prover::Idle,
        };
    }

    fn tell(&mut self, (version, revision): (i64, i64), seen: Seen, shown: Shown, stamp: &Stamp) {
        let change = self.store.next_change();
        let (account, system_revision) = (self.store.account.key.clone(), self.store.system.revision);
        let prove = Prove { account, version, revision, seen, system_revision, change };
        if let Ok(proven) = self.store.prove(&prove, stamp) {
            self.store.learn(shown);
            self.is_proven |= proven.seen == Seen::Valid;
        }
    }
}
