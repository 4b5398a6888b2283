//! What commands on the machine do to an installation, beside its server or without it: as superuser, in a chain of their own.

use std::{path::Path, process::ExitCode, sync::Arc};

use domain::{
    id::{EntryId, UserId},
    installation::found::SUPERUSER,
    problem::Refusal,
    procedure::{Actor, CallerKind, Stamp},
    time::Moment,
};
use serde::Serialize;
use storage::{Persist, Store, StoreError, TransactError};

use super::output::{block_on, fail, print_json};
use crate::{
    backup::make::MakeError,
    clock::Clock,
    config::Config,
    credential::CredentialError,
    entropy,
    journal::{
        chain,
        checkpoint::{CheckpointError, Checkpoints},
    },
    key::{KeepingError, KekError, KeyError, Keyring},
    problem,
    server::open::{self, CHECKPOINT_FILE, OpenError, Opened},
};

/// A command did not do what it was told to.
#[derive(Debug, thiserror::Error)]
pub(super) enum MachineError {
    #[error(transparent)]
    Open(#[from] OpenError),
    #[error("{}", told(.0))]
    Refused(Refusal),
    #[error("{0}")]
    Argument(String),
    #[error(transparent)]
    Store(#[from] StoreError),
    #[error(transparent)]
    Credential(#[from] CredentialError),
    #[error(transparent)]
    Kek(#[from] KekError),
    #[error(transparent)]
    Key(#[from] KeyError),
    #[error(transparent)]
    Keeping(#[from] KeepingError),
    #[error(transparent)]
    Backup(#[from] MakeError),
    #[error("what the command did stands, but a checkpoint of it could not be made")]
    Checkpoint(#[from] CheckpointError),
}

/// The code of a refusal, its title, and what exactly is wrong.
fn told(refusal: &Refusal) -> String {
    let code = problem::Code::from(refusal.code);
    let faults = refusal.faults.iter().map(|fault| format!("; {}: {}", fault.pointer, fault.message));
    format!("{}: {}{}", refusal.code.name(), code.title(), faults.collect::<String>())
}

impl From<TransactError> for MachineError {
    fn from(error: TransactError) -> Self {
        match error {
            TransactError::Refused(refusal) => Self::Refused(refusal),
            TransactError::Store(error) => Self::Store(error),
            TransactError::Repeated(_) => Self::Store(StoreError::Undecided), // no command has an Idempotency-Key
        }
    }
}

/// An installation in the hands of a command.
pub(super) struct Machine(Opened);

impl Machine {
    pub fn config(&self) -> &Config {
        &self.0.config
    }

    pub fn store(&self) -> &Store {
        &self.0.store
    }

    pub fn keys(&self) -> &Arc<Keyring> {
        &self.0.keys
    }

    pub fn clock(&self) -> &Clock {
        &self.0.clock
    }

    pub fn now(&self) -> Moment {
        self.0.clock.now()
    }

    /// Carries `procedure` out, as superuser.
    pub async fn transact<P: Persist>(&self, procedure: P) -> Result<P::Effect, MachineError> {
        Ok(self.store().transact(machine_stamp(self.now()), procedure).await?)
    }

    /// Seals what was written, and vouches for it; a running server does the latter by itself, within a minute.
    async fn close(self) -> Result<(), MachineError> {
        let Self(Opened { config, clock, store, keys }) = self;
        chain::finish(&store, store.chain().id.clone(), clock.now()).await?;
        if let Ok(_lock) = open::lock(&config.data) {
            let file = config.data.join(CHECKPOINT_FILE);
            Checkpoints { store: store.clone(), ring: keys, file }.make(clock.now()).await?;
        }
        store.close().await;
        Ok(())
    }
}

/// Opens the installation, does `work`, prints its answer, and ends the chain whatever came of it.
pub(super) fn run<T: Serialize>(data: &Path, work: impl AsyncFnOnce(&Machine) -> Result<T, MachineError>) -> ExitCode {
    let done = block_on(async {
        let machine = Machine(open::configure(data).map(open::open)?.await?);
        let answer = work(&machine).await;
        let closed = machine.close().await;
        answer.map(|answer| (answer, closed))
    });
    match done {
        Ok(Ok((answer, closed))) => match (print_json(&answer), closed) {
            (code, Ok(())) => code,
            (_, Err(error)) => fail(&error),
        },
        Ok(Err(error)) => fail(&error),
        Err(error) => fail(&error),
    }
}

/// What a command on the machine does, it does as superuser.
pub(crate) fn machine_stamp(at: Moment) -> Stamp {
    Stamp {
        at,
        entry: EntryId(entropy::id(at)),
        function: None,
        actor: Some(Actor { user: UserId::from(SUPERUSER), kind: CallerKind::Machine, session: None, acting_as: None }),
        client: None,
        peer: None,
        request: None,
        client_request: None,
        is_source_over_budget: false,
    }
}
