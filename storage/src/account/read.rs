//! Accounts as they are read, without a journal row: one of them, and pages of them.

use domain::{
    account::{Account, AccountState, Found, PasswordState},
    id::{AccountId, AccountKey, PolicyId, ResourceId},
    time::Moment,
};

use super::{
    found::{self, Look},
    row::{self, Sealed, account_columns},
};
use crate::{
    error::StoreError,
    job::Errand,
    row::{FromRow, Row},
    tx::Tx,
};

const PAGE: &str = concat!(
    "SELECT ",
    account_columns!(),
    ", s.state AS system_state, s.target_since,
        (SELECT COUNT(*) FROM checkout_member m WHERE m.account_key = a.account_key AND m.place IS NOT NULL) AS open_checkouts
    FROM managed_account a JOIN managed_system s ON s.resource_id = a.resource_id
    WHERE a.account_key > $1 AND ($2 IS NULL OR a.resource_id = $2) AND ($3 IS NULL OR a.account_id = $3)
        AND ($4 IS NULL OR a.policy_id = $4) AND ($5 IS NULL OR a.password_state = $5)
        AND ((a.state = $6) OR ($6 IS NULL AND a.state <> 'deleted'))
    ORDER BY a.account_key LIMIT $7"
);

const REVISIONS: &str =
    "SELECT account_key, revision FROM managed_account WHERE account_key > $1 ORDER BY account_key LIMIT 1000";

/// The account of this name, in whatever state.
#[derive(Debug)]
pub struct ByName {
    /// Its system.
    pub resource: ResourceId,
    /// Its name there.
    pub account: AccountId,
}

impl Errand for ByName {
    type Answer = Option<Look>;
    async fn run(&self, tx: &mut Tx) -> Result<Self::Answer, StoreError> {
        found::by_name(&self.resource, &self.account, tx).await
    }
}

/// What stands for the account of this name, in whatever state. Its seal isn't checked: who goes by it looks at the account again.
#[derive(Debug)]
pub struct KeyOf {
    /// Its system.
    pub resource: ResourceId,
    /// Its name there.
    pub account: AccountId,
}

impl Errand for KeyOf {
    const IS_ONE_STATEMENT: bool = true;

    type Answer = Option<AccountKey>;
    async fn run(&self, tx: &mut Tx) -> Result<Self::Answer, StoreError> {
        row::key(&self.resource, &self.account, tx).await
    }
}

/// The account of this key, in whatever state.
#[derive(Debug)]
pub struct ByKey(pub AccountKey);

impl Errand for ByKey {
    type Answer = Option<Look>;
    async fn run(&self, tx: &mut Tx) -> Result<Self::Answer, StoreError> {
        found::by_key(&self.0, tx).await
    }
}

/// The revisions of the next accounts, by key; to be held against the journal.
#[derive(Debug)]
pub struct Revisions {
    /// The last key of the page before; empty: from the first.
    pub after: String,
}

impl Errand for Revisions {
    const IS_ONE_STATEMENT: bool = true;

    type Answer = Vec<(String, i64)>;
    async fn run(&self, tx: &mut Tx) -> Result<Self::Answer, StoreError> {
        tx.all(REVISIONS, &[(&self.after).into()]).await
    }
}

/// The next accounts by key, ascending, of those that fit every filter. Deleted ones only where they are asked for.
#[derive(Debug, Default)]
pub struct Page {
    /// The last key of the page before.
    pub after: Option<AccountKey>,
    /// Rows, at most.
    pub limit: i64,
    /// Of this system.
    pub resource: Option<ResourceId>,
    /// Of this name.
    pub account: Option<AccountId>,
    /// Under this policy.
    pub policy: Option<PolicyId>,
    /// In this state.
    pub state: Option<AccountState>,
    /// With a password in this state.
    pub password_state: Option<PasswordState>,
}

/// An account of a page.
#[derive(Debug)]
pub struct Listed {
    /// The account.
    pub found: Found,
    /// By how many check-outs it is held.
    pub open_checkouts: i64,
}

impl Errand for Page {
    type Answer = Vec<Listed>;
    async fn run(&self, tx: &mut Tx) -> Result<Vec<Listed>, StoreError> {
        let args = [
            self.after.as_ref().map_or("", AccountKey::as_str).into(),
            self.resource.as_ref().into(),
            self.account.as_ref().into(),
            self.policy.as_ref().into(),
            self.password_state.map(PasswordState::word).into(),
            self.state.map(AccountState::word).into(),
            self.limit.into(),
        ];
        let mut page = Vec::new();
        for Item { account, is_system_deleted, target_since, open_checkouts } in tx.all(PAGE, &args).await? {
            let account: Account = account.checked(tx)?;
            let governing = found::governing(&account, tx).await?;
            page.push(Listed { found: Found { account, governing, is_system_deleted, target_since }, open_checkouts });
        }
        Ok(page)
    }
}

struct Item {
    account: Sealed,
    is_system_deleted: bool,
    target_since: Option<Moment>,
    open_checkouts: i64,
}

impl FromRow for Item {
    fn from_row(row: &Row<'_>) -> Result<Self, StoreError> {
        Ok(Self {
            account: Sealed::from_row(row)?,
            is_system_deleted: row.get::<String>("system_state")? == "deleted",
            target_since: row.get("target_since")?,
            open_checkouts: row.get("open_checkouts")?,
        })
    }
}
