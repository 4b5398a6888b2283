//! Passwords are proven once a day, and changes and proofs are planned for accounts that have no plan yet.

use std::time::Duration;

use connectors::{Connector as _, Verdict};
use domain::{
    id::{AccountKey, ChangeId},
    password::prove::{Prove, Seen, UNKNOWN_SECONDS},
    policy::Mode,
    problem::Code,
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
pub(super) const REPLAN_PERIOD: Duration = Duration::from_mins(10);
/// So many are proven in one run, and at a time.
const PROOFS_MAX: i64 = 64;
const AT_A_TIME: usize = 8;
/// So many are planned in one transaction.
const PLANS_MAX: i64 = 100;
/// How long one login may take.
const LOGIN_TIME: Duration = Duration::from_secs(5);

/// What a look at a password on its target has come to.
#[derive(Debug)]
pub enum Look {
    /// The target was asked: what is to be written down of it.
    Asked(Prove),
    /// Why it wasn't.
    NotAsked(Code),
}

/// Proves what is due.
pub(super) async fn run(edge: &Edge) -> Result<(), StoreError> {
    if !edge.readiness.takes_work() {
        return Ok(());
    }
    let due = edge.store.scan(Proofs(looking(edge, PROOFS_MAX))).await?;
    let proofs = stream::iter(due).map(|account| proven(edge, account)).buffer_unordered(AT_A_TIME);
    proofs.fold(Ok(()), |all, one| async move { all.and(one) }).await
}

/// One of them. What can't be proven now is due again later, and leaves no row each time.
async fn proven(edge: &Edge, account: AccountKey) -> Result<(), StoreError> {
    if let Look::Asked(prove) = look(edge, &account).await?
        && !matches!(prove.seen, Seen::Unknown(_))
    {
        match edge.store.transact(own_stamp(edge), prove).await {
            Ok(proven) => {
                if proven.doubt.is_some() {
                    metric::alarm("password.drifted");
                }
                return Ok(());
            }
            Err(TransactError::Store(error)) => return Err(error),
            Err(TransactError::Refused(_) | TransactError::Repeated(_)) => {}
        }
    }
    let next_proof_at = Some(edge.clock.now().plus_seconds(UNKNOWN_SECONDS));
    edge.store.errand(Postpone { account, next_proof_at }).await
}

/// Tries the password of one account by a login.
pub async fn look(edge: &Edge, key: &AccountKey) -> Result<Look, StoreError> {
    let Some(ProofDue { account, current, system, policy }) = edge.store.read(ToProve(key.clone())).await? else {
        return Ok(Look::NotAsked(Code::AccountNotFound));
    };
    let Some(policy) = policy else { return Ok(Look::NotAsked(Code::AccountUnbound)) };
    let Some(current) = current else { return Ok(Look::NotAsked(Code::PasswordNotFound)) };
    let Some(system) = system.filter(|system| system.state == State::Active) else {
        return Ok(Look::NotAsked(Code::SystemUntrusted));
    };
    let connector = target::connector(&system).filter(|_| policy.mode == Mode::Push);
    let Some(connector) = connector else { return Ok(Look::NotAsked(Code::PolicyModeUnsupported)) };
    if account.open_change.is_some() {
        return Ok(Look::NotAsked(Code::PasswordChangeOpen));
    }
    let clear = managed_password::open(edge, key, &current.sealed);
    let text = clear.as_ref().ok().and_then(|clear| str::from_utf8(clear).ok());
    let Some(text) = text else { return Ok(Look::NotAsked(Code::IntegrityBroken)) };
    let password = SecretString::from(text);
    let tried = async {
        let target = target::find(&edge.reachable, &system).await?;
        connector.verify(&target, account.account.as_str(), &password, Instant::now() + LOGIN_TIME).await
    };
    let seen = match tried.await {
        Ok(Verdict::Valid) => Seen::Valid,
        Ok(Verdict::Invalid) => Seen::Invalid,
        Err(failure) => Seen::Unknown(target::trouble(&failure)),
    };
    let change = ChangeId(entropy::id(edge.clock.now()));
    Ok(Look::Asked(Prove {
        account: key.clone(),
        version: current.number,
        revision: account.revision,
        seen,
        system_revision: system.revision,
        change,
    }))
}

/// Plans for who has no plan, or for all whose policy has changed since they were planned.
pub(super) async fn plan(edge: &Edge, of_all: bool) -> Result<(), StoreError> {
    let planning = Planning { stamp: own_stamp(edge), settings: edge.settings.overrides() };
    let mut after = Some(String::new());
    while let Some(last) = after {
        let unplanned = Unplanned { of_all, after: last, limit: PLANS_MAX, planning: planning.clone() };
        let (accounts, next) = edge.store.scan(unplanned).await?;
        if !accounts.is_empty() {
            edge.store.errand(Plan { accounts, planning: planning.clone() }).await?;
        }
        after = next;
    }
    Ok(())
}
