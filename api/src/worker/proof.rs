//! Passwords are proven once a day, and changes and proofs are planned for accounts that have no plan yet.

use std::time::Duration;

use connectors::{Connector as _, Verdict};
use domain::{
    id::{AccountKey, ChangeId},
    password::{
        prove::{Prove, Proven},
        report::Trouble,
    },
    policy::Mode,
    problem::Code,
    procedure::Stamp,
    system::State,
};
use futures_util::{StreamExt as _, stream};
use secrecy::SecretString;
use storage::{
    StoreError, TransactError,
    password::due::{Plan, Planning, Postpone, ProofDue, Proofs, ToProve, Unplanned},
};
use tokio::time::Instant;

use super::{change::looking, own_stamp};
use crate::{edge::Edge, entropy, managed_password, metric, target};

pub(super) const PERIOD: Duration = Duration::from_secs(5);
pub(super) const PLAN_PERIOD: Duration = Duration::from_secs(30);
/// So many are proven in one run, and at a time.
const PROOFS_MAX: i64 = 64;
const AT_A_TIME: usize = 8;
/// So many are planned in one transaction.
const PLANS_MAX: i64 = 100;
/// How long one login may take.
const LOGIN_TIME: Duration = Duration::from_secs(5);
/// When a proof is tried again that came to nothing.
const AGAIN_SECONDS: i64 = 900;

/// What came of a proof.
#[derive(Debug)]
pub enum Verified {
    /// The target has said which it is.
    Proven(Box<Proven>),
    /// The target didn't say.
    Unknown(Trouble),
    /// It wasn't asked.
    NotAsked(Code),
}

/// Proves what is due.
pub(super) async fn run(edge: &Edge) -> Result<(), StoreError> {
    let due = edge.store.read(Proofs(looking(edge, PROOFS_MAX))).await?;
    let proofs = stream::iter(due).map(|account| proven(edge, account)).buffer_unordered(AT_A_TIME);
    proofs.fold(Ok(()), |all, one| async move { all.and(one) }).await
}

/// One of them; what can't be proven now is due again later.
async fn proven(edge: &Edge, account: AccountKey) -> Result<(), StoreError> {
    let is_proven = match prove(edge, &account, own_stamp(edge)).await {
        Ok(verified) => matches!(verified, Verified::Proven(_)),
        Err(TransactError::Store(error)) => return Err(error),
        Err(TransactError::Refused(_) | TransactError::Repeated(_)) => false,
    };
    if !is_proven {
        let next_proof_at = Some(edge.clock.now().plus_seconds(AGAIN_SECONDS));
        edge.store.errand(Postpone { account, next_proof_at }).await?;
    }
    Ok(())
}

/// Proves the password of one account by a login.
pub async fn prove(edge: &Edge, key: &AccountKey, stamp: Stamp) -> Result<Verified, TransactError> {
    let Some(ProofDue { account, current, system, policy }) = edge.store.read(ToProve(key.clone())).await? else {
        return Ok(Verified::NotAsked(Code::AccountNotFound));
    };
    let Some(policy) = policy else { return Ok(Verified::NotAsked(Code::AccountUnbound)) };
    let Some(current) = current else { return Ok(Verified::NotAsked(Code::PasswordNotFound)) };
    let Some(system) = system.filter(|system| system.state == State::Active) else {
        return Ok(Verified::NotAsked(Code::SystemUntrusted));
    };
    let connector = target::connector(&system).filter(|_| policy.mode == Mode::Push);
    let Some(connector) = connector else { return Ok(Verified::NotAsked(Code::PolicyModeUnsupported)) };
    if account.open_change.is_some() {
        return Ok(Verified::NotAsked(Code::PasswordChangeOpen));
    }
    let target = match target::find(&edge.reachable, &system).await {
        Ok(target) => target,
        Err(failure) => return Ok(Verified::Unknown(target::trouble(&failure))),
    };
    let clear = managed_password::open(edge, key, &current.sealed);
    let text = clear.as_ref().ok().and_then(|clear| str::from_utf8(clear).ok());
    let Some(text) = text else { return Ok(Verified::NotAsked(Code::IntegrityBroken)) };
    let password = SecretString::from(text);
    let deadline = Instant::now() + LOGIN_TIME;
    let verdict = match connector.verify(&target, account.account.as_str(), &password, deadline).await {
        Ok(verdict) => verdict,
        Err(failure) => return Ok(Verified::Unknown(target::trouble(&failure))),
    };
    let prove = Prove {
        account: key.clone(),
        version: current.number,
        is_valid: verdict == Verdict::Valid,
        system_revision: system.revision,
        change: ChangeId(entropy::id(edge.clock.now())),
    };
    let proven = edge.store.transact(stamp, prove).await?;
    if proven.doubt.is_some() {
        metric::alarm("password-drifted");
    }
    Ok(Verified::Proven(Box::new(proven)))
}

/// Plans for who has no plan.
pub(super) async fn plan(edge: &Edge) -> Result<(), StoreError> {
    let planning = Planning { stamp: own_stamp(edge), settings: edge.settings.overrides() };
    let mut after = Some(String::new());
    while let Some(last) = after {
        let unplanned = Unplanned { after: last, limit: PLANS_MAX, planning: planning.clone() };
        let (accounts, next) = edge.store.scan(unplanned).await?;
        if !accounts.is_empty() {
            edge.store.errand(Plan { accounts, planning: planning.clone() }).await?;
        }
        after = next;
    }
    Ok(())
}
