//! A check-out as a gateway asks for it, again and again: with its account and its policy, in one statement.

use std::{collections::HashMap, sync::Arc};

use domain::{
    account::{Account, AccountState},
    checkout::{Checkout, Lending, Shown, show},
    id::{AccountKey, CheckoutId, PolicyId},
    policy::Policy,
    time::Moment,
    variable::{Overrides, Settings},
};

use super::row::{self, Stored};
use crate::{
    account::row::{self as account_row, account_columns},
    error::StoreError,
    job::Errand,
    policy::row::{self as policy_row, policy_columns},
    row::{FromRow, Row},
    tx::Tx,
};

macro_rules! watched {
    ($id:literal) => {
        concat!(
            "SELECT c.*, m.*, ",
            account_columns!(),
            ", ",
            policy_columns!(),
            " FROM checkout c JOIN checkout_member m ON m.checkout_id = c.checkout_id AND m.number = 0
    JOIN managed_account a ON a.account_key = m.account_key
    LEFT JOIN policy p ON p.policy_id = a.policy_id LEFT JOIN administrator o ON o.user_key = p.owner_key
    WHERE c.checkout_id = ",
            $id
        )
    };
}
const WATCHED: &str = watched!("$1");
/// All of these ids, a list in JSON; PostgreSQL's own.
const WATCHED_OF_ALL: &str = concat!(
    "SELECT l.* FROM json_array_elements_text(CAST($1 AS JSON)) AS n (checkout_id) CROSS JOIN LATERAL (",
    watched!("n.checkout_id OFFSET 0"), // each is looked for by itself: never a scan
    ") l"
);

const CHANGED: &str = "SELECT checkout_id, revision, updated_at FROM checkout
    WHERE (updated_at, checkout_id) > ($1, $2) ORDER BY updated_at, checkout_id LIMIT $3";

const CHANGED_CHECKOUTS: &str = "SELECT checkout_id, revision FROM checkout WHERE updated_at > $1 ORDER BY updated_at LIMIT $2";
const CHANGED_ACCOUNTS: &str =
    "SELECT account_key, revision FROM managed_account WHERE updated_at > $1 ORDER BY updated_at LIMIT $2";
const CHANGED_POLICIES: &str = "SELECT policy_id, revision FROM policy WHERE updated_at > $1 LIMIT $2";

/// A check-out with what its status follows from.
#[derive(Clone, Debug)]
pub struct Watched {
    /// The check-out.
    pub checkout: Checkout,
    /// Its account as it is now.
    pub account: Account,
    /// The policy of that; none: it is under none any more.
    pub policy: Option<Arc<Policy>>,
}

impl Watched {
    /// What its policy says of lending; `global`: the system variables that are set.
    #[must_use]
    pub fn lending<'a>(&'a self, global: &'a Overrides) -> Option<Lending<'a>> {
        self.policy.as_deref().map(|policy| Lending::new(policy, global))
    }

    /// What a gateway is told at a moment. `settings`: the system variables that are set.
    #[must_use]
    pub fn shown(&self, settings: &Overrides, at: Moment) -> Shown {
        let settings = match &self.policy {
            Some(policy) => Settings::of_policy(settings, &policy.terms.options),
            None => Settings::global(settings),
        };
        let is_there = self.account.state != AccountState::Deleted;
        show(&self.checkout, is_there.then_some(self.account.password_version), settings, at)
    }
}

/// The check-outs of these ids, at most 200, in their order, as far as they are there; each as it is in one state of the tables.
#[derive(Debug)]
pub struct FindMany(pub Vec<CheckoutId>);

impl Errand for FindMany {
    const IS_ONE_STATEMENT: bool = true;

    type Answer = Vec<Watched>;

    async fn run(&self, tx: &mut Tx) -> Result<Self::Answer, StoreError> {
        // SQLite has no round trips to spare; what several statements see of several check-outs needs no one state
        let joined: Vec<Joined> = if tx.is_sqlite() {
            let mut all = Vec::with_capacity(self.0.len());
            for id in &self.0 {
                all.extend(tx.opt(WATCHED, &[id.into()]).await?);
            }
            all
        } else {
            let list = serde_json::to_string(&self.0)?;
            tx.all(WATCHED_OF_ALL, &[(&list).into()]).await?
        };
        let mut found = HashMap::with_capacity(joined.len());
        for watched in joined {
            let watched = watched.checked(tx)?;
            found.insert(watched.checkout.id.clone(), watched);
        }
        Ok(self.0.iter().filter_map(|id| found.remove(id)).collect())
    }
}

/// The next `limit` check-outs that have changed after this moment, and at the moment itself those after this id.
#[derive(Debug)]
pub struct Changed {
    /// Where the read before ended.
    pub after: (Moment, CheckoutId),
    /// At most so many.
    pub limit: i64,
}

/// A check-out that has changed.
#[derive(Debug)]
pub struct Revised {
    /// Which.
    pub id: CheckoutId,
    /// What it is now.
    pub revision: i64,
    /// When it was last changed.
    pub updated_at: Moment,
}

impl Errand for Changed {
    const IS_ONE_STATEMENT: bool = true;

    type Answer = Vec<Revised>;

    async fn run(&self, tx: &mut Tx) -> Result<Self::Answer, StoreError> {
        let (at, id) = &self.after;
        let rows = tx.all::<(CheckoutId, i64, Moment)>(CHANGED, &[(*at).into(), id.into(), self.limit.into()]).await?;
        Ok(rows.into_iter().map(|(id, revision, updated_at)| Revised { id, revision, updated_at }).collect())
    }
}

/// All that has changed after a moment and that the status of a check-out follows from.
#[derive(Debug)]
pub struct Since {
    /// The moment.
    pub at: Moment,
    /// Of each, at most.
    pub limit: i64,
}

/// What has changed, with its revision.
#[derive(Debug)]
pub struct Revisions {
    /// Check-outs.
    pub checkouts: Vec<(CheckoutId, i64)>,
    /// Accounts.
    pub accounts: Vec<(AccountKey, i64)>,
    /// Policies.
    pub policies: Vec<(PolicyId, i64)>,
}

impl Errand for Since {
    /// None: more than may be read.
    type Answer = Option<Revisions>;

    async fn run(&self, tx: &mut Tx) -> Result<Self::Answer, StoreError> {
        let args = [self.at.into(), self.limit.into()];
        let found = Revisions {
            checkouts: tx.all(CHANGED_CHECKOUTS, &args).await?,
            accounts: tx.all(CHANGED_ACCOUNTS, &args).await?,
            policies: tx.all(CHANGED_POLICIES, &args).await?,
        };
        let most = found.checkouts.len().max(found.accounts.len()).max(found.policies.len());
        Ok((i64::try_from(most).unwrap_or(i64::MAX) < self.limit).then_some(found))
    }
}

struct Joined {
    checkout: row::Sealed,
    member: Stored,
    account: account_row::Sealed,
    policy: Option<policy_row::Sealed>,
}

impl Joined {
    fn checked(self, tx: &Tx) -> Result<Watched, StoreError> {
        let Self { checkout, member, account, policy } = self;
        let member = member.checked(&checkout.checkout.id, 0, tx)?;
        let checkout = checkout.checked(vec![member], tx)?;
        let policy = policy.map(|policy| policy.checked(tx)).transpose()?.map(Arc::new);
        Ok(Watched { checkout, account: account.checked(tx)?, policy })
    }
}

impl FromRow for Joined {
    fn from_row(row: &Row<'_>) -> Result<Self, StoreError> {
        let checkout = FromRow::from_row(row)?;
        let members = row.rest();
        let member = FromRow::from_row(&members)?;
        let accounts = members.rest();
        let account = FromRow::from_row(&accounts)?;
        let policies = accounts.rest();
        let has_policy = policies.at::<Option<String>>(0)?.is_some();
        let policy = has_policy.then(|| FromRow::from_row(&policies)).transpose()?;
        Ok(Self { checkout, member, account, policy })
    }
}
