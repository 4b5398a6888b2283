//! Pages of check-outs, newest first.

use std::collections::BTreeMap;

use domain::{
    account::Found,
    checkout::{Member, Status},
    checkout_request::Party,
    id::{AccountId, AccountKey, CheckoutId, PolicyId, ResourceId, UserId},
    password::change::FailureCode,
    policy::Policy,
};

use super::{
    row::{Sealed, Stored},
    seen::Look,
};
use crate::{
    account,
    error::StoreError,
    job::Errand,
    policy,
    row::{FromRow, Row},
    tx::Tx,
};

/// Those before an id that fit every filter, and the condition `$and`: of each way to ask it is the one that has an index. What is lent is
/// always one account; `m` is that.
macro_rules! pages {
    ($and:literal) => {
        concat!(
            "SELECT c.*, m.account_key, m.resource_id, m.account_id, m.place, m.password_version, m.owes_change, m.mac AS member_mac,
        p.failure_code
    FROM checkout c JOIN checkout_member m ON m.checkout_id = c.checkout_id AND m.number = 0
    LEFT JOIN password_change p ON p.change_id = c.change_id
    WHERE c.checkout_id < $1 AND ($2 IS NULL OR m.resource_id = $2) AND ($3 IS NULL OR m.account_id = $3)
        AND ($4 IS NULL OR c.status = $4) AND ($5 IS NULL OR c.recipient_key = $5)
        AND ($6 IS NULL OR CASE WHEN c.status IN ('checked-in', 'expired', 'revoked', 'closed') THEN 0 ELSE CAST(1 AS BIGINT) END = $6)
        AND ($7 IS NULL OR c.requester_key IN ($7, $8) OR c.recipient_key IN ($7, $8))",
            $and,
            " ORDER BY c.checkout_id DESC LIMIT $9"
        )
    };
}
const ALL: &str = pages!("");
const OPEN: &str = pages!(" AND c.status NOT IN ('checked-in', 'expired', 'revoked', 'closed')");
const OF_ACCOUNT: &str = pages!(" AND m.resource_id = $2 AND m.account_id = $3");
const OF_RECIPIENT: &str = pages!(" AND c.recipient_key = $5");
const OWN: &str = pages!(" AND (c.requester_key IN ($7, $8) OR c.recipient_key IN ($7, $8))");

/// All of them, for who wants to see how an engine goes about it.
pub const PAGE_STATEMENTS: [&str; 5] = [ALL, OPEN, OF_ACCOUNT, OF_RECIPIENT, OWN];

/// Behind every id of a check-out.
const END: &str = "g";

/// The check-outs before an id, newest first, of those that fit every filter.
#[derive(Debug, Default)]
pub struct Page {
    /// The last one of the page before.
    pub before: Option<CheckoutId>,
    /// Rows, at most.
    pub limit: i64,
    /// Of accounts of this system.
    pub resource: Option<ResourceId>,
    /// Of accounts of this name.
    pub account: Option<AccountId>,
    /// That stand so.
    pub status: Option<Status>,
    /// For this recipient.
    pub recipient: Option<UserId>,
    /// Only those that aren't settled, or only those that are.
    pub is_open: Option<bool>,
    /// Only those in which one of these has a part.
    pub part: Option<Party>,
}

impl Page {
    fn statement(&self) -> &'static str {
        let is_open = self.is_open == Some(true) || self.status.is_some_and(|status| !status.is_settled());
        match self {
            _ if is_open => OPEN,
            Self { part: Some(_), .. } => OWN,
            Self { resource: Some(_), account: Some(_), .. } => OF_ACCOUNT,
            Self { recipient: Some(_), .. } => OF_RECIPIENT,
            _ => ALL,
        }
    }
}

impl Errand for Page {
    type Answer = Vec<Look>;
    async fn run(&self, tx: &mut Tx) -> Result<Vec<Look>, StoreError> {
        let recipient = self.recipient.as_ref().map(UserId::canonical);
        let part = self.part.as_ref().map(|party| (party.user.canonical(), party.person().canonical()));
        let args = [
            self.before.as_ref().map_or(END, CheckoutId::as_str).into(),
            self.resource.as_ref().into(),
            self.account.as_ref().into(),
            self.status.map(Status::word).into(),
            recipient.as_deref().into(),
            self.is_open.map(i64::from).into(),
            part.as_ref().map(|(user, _)| user.as_str()).into(),
            part.as_ref().map(|(_, person)| person.as_str()).into(),
            self.limit.into(),
        ];
        let mut known = Known::default();
        let mut page = Vec::new();
        for Item { checkout, member, failure } in tx.all(self.statement(), &args).await? {
            let member: Member = member.checked(&checkout.checkout.id, 0, tx)?;
            let (found, policy) = known.of(&member.account_key, tx).await?;
            let checkout = checkout.checked(vec![member], tx)?;
            page.push(Look { checkout, found, policy, failure });
        }
        Ok(page)
    }
}

/// The accounts and the policies of a page, each read once.
#[derive(Default)]
struct Known {
    accounts: BTreeMap<AccountKey, Found>,
    policies: BTreeMap<PolicyId, Policy>,
}

impl Known {
    async fn of(&mut self, key: &AccountKey, tx: &mut Tx) -> Result<(Found, Option<Policy>), StoreError> {
        let found = if let Some(found) = self.accounts.get(key) {
            found.clone()
        } else {
            let look = account::found::by_key(key, tx).await?;
            look.ok_or(StoreError::Malformed("account of a check-out"))?.found
        };
        self.accounts.insert(key.clone(), found.clone());
        let Some(id) = &found.governing else { return Ok((found, None)) };
        let policy = match self.policies.get(id) {
            Some(policy) => Some(policy.clone()),
            None => policy::row::find(id, tx).await?,
        };
        self.policies.extend(policy.clone().map(|policy| (id.clone(), policy)));
        Ok((found, policy))
    }
}

/// A row of a page, its seals not yet checked.
struct Item {
    checkout: Sealed,
    member: Stored,
    failure: Option<FailureCode>,
}

impl FromRow for Item {
    fn from_row(row: &Row<'_>) -> Result<Self, StoreError> {
        let member = Stored { mac: row.get("member_mac")?, ..Stored::from_row(row)? };
        Ok(Self { checkout: Sealed::from_row(row)?, member, failure: row.get("failure_code")? })
    }
}
