//! What is due: changes to work on, accounts whose passwords are old, and such whose passwords are to be proven.

use std::{collections::BTreeMap, sync::Arc};

use domain::{
    account::{Account, AccountState, PasswordState},
    checkout::Lending,
    id::{AccountId, AccountKey, ChangeId, NodeId, PolicyId, ResourceId},
    node::SILENT_SECONDS,
    password::{
        change::ChangeStatus,
        version::Version,
        work::{FAILED_SECONDS, next_proof_at, replanned},
    },
    policy::Policy,
    procedure::Stamp,
    system::System,
    time::{DAY_SECONDS, Moment},
    variable::Overrides,
};

use super::version;
use crate::{
    account::{found, row},
    error::StoreError,
    job::Errand,
    policy, system,
    tx::Tx,
};

/// The named node is there, and takes up work.
macro_rules! serves {
    ($node:literal) => {
        concat!(
            "EXISTS (SELECT 1 FROM node n WHERE n.node_id = ",
            $node,
            " AND n.is_drained = 0 AND n.ended_at IS NULL AND n.heartbeat_at >= $5
                AND n.clock_skew_millis BETWEEN -5000 AND 5000)" // SKEW_MILLIS_MAX
        )
    };
}

/// Whose turn it is: any node's where no one is named; else the named one's, and others' when it is silent or drained and they may.
macro_rules! is_ours {
    () => {
        concat!("(p.managing_node = '' OR p.managing_node = $3 OR ($4 = 1 AND NOT ", serves!("p.managing_node"), "))")
    };
}

// So many of each system: one that doesn't answer keeps the others waiting no longer than that. What nobody may send anything for waits; but
// where the password isn't known it is looked up, though changes are switched off. What one node was asked to make itself is made by others
// when it doesn't serve, whether or not they may stand in for managing nodes: nobody else would ever make it.
const CHANGES: &str = concat!(
    "SELECT q.change_id, q.resource_id FROM (SELECT c.change_id, a.resource_id, COALESCE(c.next_attempt_at, 0) AS due,
        ROW_NUMBER() OVER (PARTITION BY a.resource_id ORDER BY COALESCE(c.next_attempt_at, 0), c.change_id) AS place
    FROM password_change c JOIN managed_account a ON a.account_key = c.account_key JOIN policy p ON p.policy_id = a.policy_id
        JOIN managed_system s ON s.resource_id = a.resource_id
    WHERE s.state = 'active' AND (p.is_randomization_enabled = 1 AND $7 = 1 OR a.password_state IN ('changing', 'in-doubt'))
        AND c.status IN ('queued', 'running', 'retrying', 'in-doubt') AND c.is_behind = 0
        AND (c.next_attempt_at IS NULL OR c.next_attempt_at <= $1) AND (c.lease_until IS NULL OR c.lease_until <= $1)
        AND CASE WHEN c.performer IS NULL THEN ",
    is_ours!(),
    " ELSE (c.performer = $3 OR NOT ",
    serves!("c.performer"),
    ") END) q WHERE q.place <= $6 ORDER BY q.place, q.due, q.change_id LIMIT $2"
);
/// Accounts whose change would not be refused: a refusal leaves a row each time.
macro_rules! changeable {
    () => {
        " a.open_change_id IS NULL AND a.state = 'managed' AND p.mode = 'push' AND p.is_randomization_enabled = 1
        AND (' ' || p.authentication_types || ' ') LIKE '% password %' AND s.state = 'active' AND s.connector <> 'vault'
        AND (s.administrator_name <> a.account_id OR s.administrator_account_key = a.account_key)"
    };
}

/// Somebody has the account.
macro_rules! is_lent {
    () => {
        " EXISTS (SELECT 1 FROM checkout_member m JOIN checkout c ON c.checkout_id = m.checkout_id
            WHERE m.account_key = a.account_key AND m.place IS NOT NULL AND c.status = 'checked-out')"
    };
}

const OLD: &str = concat!(
    "SELECT a.account_key, a.resource_id, a.account_id FROM managed_account a JOIN policy p ON p.policy_id = a.policy_id
        JOIN managed_system s ON s.resource_id = a.resource_id
    WHERE a.next_change_at IS NOT NULL AND a.next_change_at <= $1 AND",
    changeable!(),
    " AND NOT",
    is_lent!(),
    " ORDER BY a.next_change_at, a.account_key LIMIT $2"
);
const LENT: &str = concat!(
    "SELECT a.account_key, a.resource_id, a.account_id, a.policy_id, COALESCE(a.password_changed_at, a.created_at)
    FROM (SELECT DISTINCT m.account_key FROM checkout_member m JOIN checkout c ON c.checkout_id = m.checkout_id
            WHERE m.place IS NOT NULL AND c.status = 'checked-out' AND m.account_key > $2) lent
        JOIN managed_account a ON a.account_key = lent.account_key JOIN policy p ON p.policy_id = a.policy_id
        JOIN managed_system s ON s.resource_id = a.resource_id
    WHERE COALESCE(a.password_changed_at, a.created_at) <= $1 AND NOT EXISTS (SELECT 1 FROM password_change f
            WHERE f.change_id = a.last_change_id AND f.status IN ('failed', 'canceled') AND f.settled_at > $4) AND",
    changeable!(),
    " ORDER BY a.account_key LIMIT $3"
);
const PROOFS: &str = concat!(
    "SELECT q.account_key FROM (SELECT a.account_key, a.next_proof_at AS due,
        ROW_NUMBER() OVER (PARTITION BY a.resource_id ORDER BY a.next_proof_at, a.account_key) AS place
    FROM managed_account a JOIN policy p ON p.policy_id = a.policy_id
    WHERE a.next_proof_at IS NOT NULL AND a.open_change_id IS NULL AND a.next_proof_at <= $1 AND p.mode = 'push' AND ",
    is_ours!(),
    ") q ORDER BY q.place, q.due, q.account_key LIMIT $2"
);
const POSTPONE: &str = "SELECT next_proof_at FROM managed_account WHERE account_key = $1";
const UNPLANNED: &str = "SELECT a.account_key FROM managed_account a JOIN policy p ON p.policy_id = a.policy_id
    WHERE a.policy_id IS NOT NULL AND a.state = 'managed' AND (a.next_change_at IS NULL OR a.next_proof_at IS NULL) AND a.open_change_id IS NULL
        AND p.mode = 'push' AND a.account_key > $1 ORDER BY a.account_key LIMIT $2";
const PLANNED: &str = "SELECT a.account_key FROM managed_account a JOIN policy p ON p.policy_id = a.policy_id
    WHERE a.state = 'managed' AND a.open_change_id IS NULL AND p.mode = 'push' AND a.account_key > $1 ORDER BY a.account_key LIMIT $2";
const WAITING: &str = "SELECT status, COUNT(*), COUNT(CASE WHEN requested_at < $1 THEN 1 END) FROM password_change
    WHERE status IN ('queued', 'running', 'retrying', 'in-doubt') GROUP BY status";
const LATE: &str = concat!(
    "SELECT COUNT(*) FROM managed_account a WHERE a.next_change_at IS NOT NULL AND a.open_change_id IS NULL AND a.next_change_at < $1 AND NOT",
    is_lent!()
);
const MISSED: &str = "SELECT DISTINCT a.resource_id FROM password_change c JOIN managed_account a ON a.account_key = c.account_key
    WHERE c.status IN ('retrying', 'in-doubt') AND c.is_behind = 0 AND c.failure_code = 'target-unreachable' AND c.next_attempt_at > $1
    ORDER BY a.resource_id LIMIT $2";
const FOUND_AGAIN: &str = "UPDATE password_change SET next_attempt_at = $2
    WHERE status IN ('retrying', 'in-doubt') AND is_behind = 0 AND failure_code = 'target-unreachable' AND next_attempt_at > $2
        AND lease_until IS NULL AND account_key IN (SELECT account_key FROM managed_account WHERE resource_id = $1)";

/// Who looks, and when.
#[derive(Clone, Debug)]
pub struct Looking {
    /// The node.
    pub node: NodeId,
    /// It stands in for managing nodes that are silent.
    pub stands_in: bool,
    /// When.
    pub at: Moment,
    /// Rows, at most.
    pub limit: i64,
}

/// Changes whose next step is due, the oldest first, with their systems.
pub struct Changes {
    /// Who looks.
    pub looking: Looking,
    /// Of each system, at most.
    pub of_system: i64,
    /// Changes are switched on, as far as the installation goes.
    pub is_enabled: bool,
}

impl Errand for Changes {
    type Answer = Vec<(ChangeId, ResourceId)>;
    async fn run(&self, tx: &mut Tx) -> Result<Self::Answer, StoreError> {
        let Looking { node, stands_in, at, limit } = &self.looking;
        let silent = at.plus_seconds(-SILENT_SECONDS);
        let args = [
            (*at).into(),
            (*limit).into(),
            node.into(),
            (*stands_in).into(),
            silent.into(),
            self.of_system.into(),
            self.is_enabled.into(),
        ];
        tx.all(CHANGES, &args).await
    }
}

/// Accounts whose passwords are to be changed by age. While somebody has one, that waits.
pub struct Old {
    /// When.
    pub at: Moment,
    /// Rows, at most.
    pub limit: i64,
}

impl Errand for Old {
    type Answer = Vec<(AccountKey, ResourceId, AccountId)>;
    async fn run(&self, tx: &mut Tx) -> Result<Self::Answer, StoreError> {
        tx.all(OLD, &[self.at.into(), self.limit.into()]).await
    }
}

/// The next accounts that somebody has, and whose passwords have stayed the same for as long as their policies let them meanwhile.
pub struct LentLong {
    /// When.
    pub at: Moment,
    /// The system variables that are set.
    pub settings: Arc<Overrides>,
    /// The last account of the page before; empty: from the first.
    pub after: String,
    /// Rows that are looked at, at most.
    pub limit: i64,
}

impl Errand for LentLong {
    /// Those whose time is over, and the last that was looked at; none: that were all.
    type Answer = (Vec<(AccountKey, ResourceId, AccountId)>, Option<String>);
    async fn run(&self, tx: &mut Tx) -> Result<Self::Answer, StoreError> {
        type Lent = (AccountKey, ResourceId, AccountId, PolicyId, Moment);
        // the shortest time that can be set
        let changed_before = self.at.plus_seconds(-DAY_SECONDS);
        // One that has failed, or that somebody has called off, isn't asked for again at once.
        let settled_after = self.at.plus_seconds(-FAILED_SECONDS);
        let args = [changed_before.into(), (&self.after).into(), self.limit.into(), settled_after.into()];
        let found: Vec<Lent> = tx.all(LENT, &args).await?;
        let is_full = i64::try_from(found.len()).unwrap_or(i64::MAX) == self.limit;
        let last = found.last().map(|(key, ..)| key.0.clone());
        let (mut policies, mut due) = (BTreeMap::new(), Vec::new());
        for (key, resource, account, policy, changed_at) in found {
            if !policies.contains_key(&policy) {
                match policy::row::of(Some(&policy), tx).await {
                    Err(StoreError::Integrity(_)) => {} // it keeps nobody else waiting
                    read => drop(policies.insert(policy.clone(), read?)),
                }
            }
            let Some(Some(policy)) = policies.get(&policy) else { continue };
            let changes_at = Lending::new(policy, &self.settings).changes_while_lent_at(changed_at);
            if changes_at.is_some_and(|changes_at| changes_at <= self.at) {
                due.push((key, resource, account));
            }
        }
        Ok((due, last.filter(|_| is_full)))
    }
}

/// Accounts whose passwords are to be proven.
pub struct Proofs(pub Looking);

/// One of them.
#[derive(Clone, Debug)]
pub struct ProofDue {
    /// The account.
    pub account: Account,
    /// Its password in force.
    pub current: Option<Version>,
    /// Its system.
    pub system: Option<System>,
    /// Its policy.
    pub policy: Option<Policy>,
}

impl Errand for Proofs {
    type Answer = Vec<AccountKey>;
    async fn run(&self, tx: &mut Tx) -> Result<Self::Answer, StoreError> {
        let Looking { node, stands_in, at, limit } = &self.0;
        let silent = at.plus_seconds(-SILENT_SECONDS);
        let args = [(*at).into(), (*limit).into(), node.into(), (*stands_in).into(), silent.into()];
        let found: Vec<(AccountKey,)> = tx.all(PROOFS, &args).await?;
        Ok(found.into_iter().map(|(account,)| account).collect())
    }
}

/// An account with all that a proof of its password needs.
pub struct ToProve(pub AccountKey);

impl Errand for ToProve {
    type Answer = Option<ProofDue>;
    async fn run(&self, tx: &mut Tx) -> Result<Self::Answer, StoreError> {
        let Some(look) = found::by_key(&self.0, tx).await? else { return Ok(None) };
        let account = look.found.account;
        let system = system::row::find(&account.resource, tx).await?;
        let policy = policy::row::of(account.policy.as_ref(), tx).await?;
        Ok(Some(ProofDue { account, current: look.current, system, policy }))
    }
}

/// A proof that couldn't be made is due again then. Nothing else of the account changes.
pub struct Postpone {
    /// Whose.
    pub account: AccountKey,
    /// When.
    pub next_proof_at: Option<Moment>,
}

impl Errand for Postpone {
    type Answer = ();
    async fn run(&self, tx: &mut Tx) -> Result<(), StoreError> {
        row::lock(&self.account, tx).await?;
        if tx.opt::<(Option<Moment>,)>(POSTPONE, &[(&self.account).into()]).await?.is_none() {
            return Ok(());
        }
        let Some(look) = found::by_key(&self.account, tx).await? else { return Ok(()) };
        row::update(&Account { next_proof_at: self.next_proof_at, ..look.found.account }, tx).await
    }
}

/// The next accounts under policies of the mode push that need another plan: those that have none, or all whose policy has changed since.
pub struct Unplanned {
    /// Of all accounts, and not only of those that have none.
    pub of_all: bool,
    /// The last account of the page before; empty: from the first.
    pub after: String,
    /// Rows, at most.
    pub limit: i64,
    /// What a plan is made of.
    pub planning: Planning,
}

/// What plans are made of.
#[derive(Clone)]
pub struct Planning {
    /// When, and what the spread is taken from.
    pub stamp: Stamp,
    /// The system variables that are set.
    pub settings: Arc<Overrides>,
}

impl Planning {
    /// The account with its plan.
    async fn plan(&self, key: &AccountKey, tx: &mut Tx) -> Result<Option<Account>, StoreError> {
        let Some(look) = found::by_key(key, tx).await? else { return Ok(None) };
        let account = look.found.account.clone();
        let Some(policy) = policy::row::of(account.policy.as_ref(), tx).await? else { return Ok(None) };
        let has_password = account.password_state != PasswordState::None;
        let planned = Account {
            next_change_at: replanned(&self.stamp, &account, &policy, &self.settings),
            next_proof_at: account.next_proof_at.or_else(|| has_password.then(|| next_proof_at(&self.stamp, &account))),
            ..account.clone()
        };
        // What was proven on another target is proven again at once.
        let is_elsewhere = has_password && look.found.certainty() != account.password_state.certainty();
        let planned = if is_elsewhere {
            Account { next_proof_at: planned.next_proof_at.map(|next| next.min(self.stamp.at)), ..planned }
        } else {
            planned
        };
        let is_idle = account.open_change.is_none() && account.state == AccountState::Managed;
        Ok((is_idle && planned != account).then_some(planned))
    }
}

impl Errand for Unplanned {
    /// Those that get one, and the last that was looked at; none: that were all.
    type Answer = (Vec<AccountKey>, Option<String>);
    async fn run(&self, tx: &mut Tx) -> Result<Self::Answer, StoreError> {
        let found: Vec<(AccountKey,)> =
            tx.all(if self.of_all { PLANNED } else { UNPLANNED }, &[(&self.after).into(), self.limit.into()]).await?;
        let is_full = i64::try_from(found.len()).unwrap_or(i64::MAX) == self.limit;
        let last = found.last().map(|(key,)| key.0.clone());
        let mut unplanned = Vec::new();
        for (key,) in found {
            match self.planning.plan(&key, tx).await {
                Err(StoreError::Integrity(_)) => {} // it keeps nobody else waiting
                planned => unplanned.extend(planned?.map(|_| key)),
            }
        }
        Ok((unplanned, last.filter(|_| is_full)))
    }
}

/// Plans changes and proofs for these accounts. Nothing of them that somebody could have set changes, so they get no new revision.
pub struct Plan {
    /// The accounts.
    pub accounts: Vec<AccountKey>,
    /// What a plan is made of.
    pub planning: Planning,
}

impl Errand for Plan {
    /// How many have another plan now.
    type Answer = usize;
    async fn run(&self, tx: &mut Tx) -> Result<usize, StoreError> {
        let mut changed = 0;
        for key in &self.accounts {
            row::lock(key, tx).await?;
            if let Some(planned) = self.planning.plan(key, tx).await? {
                row::update(&planned, tx).await?;
                changed += 1;
            }
        }
        Ok(changed)
    }
}

/// How many changes are in each state that isn't the last, by its word, and how many of these were asked for before a moment.
pub struct Waiting {
    /// The moment.
    pub overdue_before: Moment,
}

impl Errand for Waiting {
    type Answer = Vec<(ChangeStatus, i64, i64)>;
    async fn run(&self, tx: &mut Tx) -> Result<Self::Answer, StoreError> {
        tx.all(WAITING, &[self.overdue_before.into()]).await
    }
}

/// How many accounts were due for a change before a moment, and have none: it may not be made.
pub struct Late {
    /// The moment.
    pub before: Moment,
}

impl Errand for Late {
    type Answer = i64;
    async fn run(&self, tx: &mut Tx) -> Result<i64, StoreError> {
        tx.one::<(i64,)>(LATE, &[self.before.into()]).await.map(|(late,)| late)
    }
}

/// The systems that were not there when somebody wanted to change a password on them, and that nobody tries just now.
pub struct Missed {
    /// When.
    pub at: Moment,
    /// Rows, at most.
    pub limit: i64,
}

impl Errand for Missed {
    type Answer = Vec<System>;
    async fn run(&self, tx: &mut Tx) -> Result<Vec<System>, StoreError> {
        let found: Vec<(ResourceId,)> = tx.all(MISSED, &[self.at.into(), self.limit.into()]).await?;
        let mut systems = Vec::new();
        for (resource,) in found {
            match system::row::find(&resource, tx).await {
                Err(StoreError::Integrity(_)) => {} // it keeps nobody else waiting
                found => systems.extend(found?),
            }
        }
        Ok(systems)
    }
}

/// Such a system is there again: what waits for it is due.
pub struct FoundAgain {
    /// Which.
    pub resource: ResourceId,
    /// When.
    pub at: Moment,
}

impl Errand for FoundAgain {
    type Answer = u64;
    async fn run(&self, tx: &mut Tx) -> Result<u64, StoreError> {
        tx.exec(FOUND_AGAIN, &[(&self.resource).into(), self.at.into()]).await
    }
}

/// The password of an account of ours that an administrator of a system has.
pub struct InForce(pub AccountKey);

impl Errand for InForce {
    type Answer = Option<(Account, Option<Version>)>;
    async fn run(&self, tx: &mut Tx) -> Result<Self::Answer, StoreError> {
        let Some(look) = found::by_key(&self.0, tx).await? else { return Ok(None) };
        let current = version::find(&self.0, look.found.account.password_version, tx).await?;
        Ok(Some((look.found.account, current)))
    }
}
