//! An account as a procedure finds it, in one look: its row, whether its system was deleted, its password in force, and the policy
//! that governs it.

use domain::{
    account::{Account, Found},
    id::{AccountId, AccountKey, PolicyId, ResourceId},
    password::{
        disclosure::DisclosureView,
        version::{Version, VersionState},
    },
    right::Acting,
    time::Moment,
};

use super::row::{Sealed, account_columns};
use crate::{
    ahead::Seen,
    error::StoreError,
    password::version::{Stored, version_columns},
    right::Scope,
    row::{FromRow, Row},
    tx::Tx,
};

macro_rules! looks {
    ($where:literal) => {
        concat!(
            "SELECT ",
            account_columns!(),
            ", ",
            version_columns!(),
            ", s.state AS system_state, s.target_since
    FROM managed_account a JOIN managed_system s ON s.resource_id = a.resource_id
    LEFT JOIN password_version v ON v.account_key = a.account_key AND v.version = a.password_version
    WHERE ",
            $where
        )
    };
}
const BY_NAME: &str = looks!("a.resource_id = $1 AND a.account_id = $2");
const BY_KEY: &str = looks!("a.account_key = $1");
/// All of these names, a list of objects in JSON; PostgreSQL's own.
pub(crate) const OF_ALL: &str = concat!(
    "SELECT l.* FROM json_to_recordset(CAST($1 AS JSON)) AS n (resource_id TEXT, account_id TEXT) CROSS JOIN LATERAL (",
    looks!("a.resource_id = n.resource_id AND a.account_id = n.account_id OFFSET 0"), // each is looked for by itself: never a scan
    ") l"
);
const POLICY: &str = "SELECT policy_id FROM policy WHERE policy_id = $1";

/// What one look shows.
#[derive(Clone, Debug)]
pub struct Look {
    /// The account.
    pub found: Found,
    /// Its password in force, or the last that was.
    pub current: Option<Version>,
}

impl Look {
    /// What a rule on this account must know of the actor's rights; of an account that isn't there, nothing.
    pub(crate) fn scope(look: Option<&Self>) -> Scope<'_> {
        let Some(look) = look else { return Scope::Nothing };
        look.found.governing.as_ref().map_or(Scope::Everything, Scope::Policy)
    }

    /// As a disclosure sees it.
    pub(crate) fn view(look: Option<Self>, acting: Acting) -> DisclosureView {
        let (found, version) = look.map_or((None, None), |look| (Some(look.found), look.current));
        DisclosureView { acting, found, version }
    }
}

/// The account of this name.
pub(crate) async fn by_name(resource: &ResourceId, account: &AccountId, tx: &mut Tx) -> Result<Option<Look>, StoreError> {
    let joined = match tx.ahead.account(resource, account) {
        Seen::There(joined) => Some(joined),
        Seen::Absent => None,
        Seen::Unread => tx.opt(BY_NAME, &[resource.into(), account.into()]).await?,
    };
    look(joined, tx).await
}

/// The account of this key.
pub(crate) async fn by_key(key: &AccountKey, tx: &mut Tx) -> Result<Option<Look>, StoreError> {
    let joined = tx.opt(BY_KEY, &[key.into()]).await?;
    look(joined, tx).await
}

async fn look(joined: Option<Joined>, tx: &mut Tx) -> Result<Option<Look>, StoreError> {
    let Some(Joined { account, current, is_system_deleted, target_since }) = joined else { return Ok(None) };
    let account = account.checked(tx)?;
    let current = current.map(|stored| stored.checked(&account.key, tx)).transpose()?;
    let is_in_force = current.as_ref().is_some_and(|version| version.state == VersionState::Current);
    if is_in_force != (account.password_version > 0) {
        return Err(StoreError::Integrity("password_version")); // one of the two rows is older than the other
    }
    let governing = governing(&account, tx).await?;
    Ok(Some(Look { found: Found { account, governing, is_system_deleted, target_since }, current }))
}

/// The policy whose permissions count; see [`Found::governing`].
pub(crate) async fn governing(account: &Account, tx: &mut Tx) -> Result<Option<PolicyId>, StoreError> {
    if let Some(policy) = &account.policy {
        return Ok(Some(policy.clone()));
    }
    if let Some(last) = &account.last_policy
        && tx.opt::<(PolicyId,)>(POLICY, &[last.into()]).await?.is_some()
    {
        return Ok(Some(last.clone()));
    }
    let system = crate::system::row::find(&account.resource, tx).await?;
    Ok(system.and_then(|system| system.primary_policy().cloned()))
}

/// What a look finds, no seal checked yet.
#[derive(Clone)]
pub(crate) struct Joined {
    account: Sealed,
    current: Option<Stored>,
    is_system_deleted: bool,
    target_since: Option<Moment>,
}

impl Joined {
    /// Of the system and of the account.
    pub(crate) fn name(&self) -> (String, String) {
        let account = self.account.unchecked();
        (account.resource.0.clone(), account.account.0.clone())
    }
}

impl FromRow for Joined {
    fn from_row(row: &Row<'_>) -> Result<Self, StoreError> {
        let has_version = row.get::<Option<i64>>("version")?.is_some();
        Ok(Self {
            account: Sealed::from_row(row)?,
            current: has_version.then(|| Stored::from_row(row)).transpose()?,
            is_system_deleted: row.get::<String>("system_state")? == "deleted",
            target_since: row.get("target_since")?,
        })
    }
}
