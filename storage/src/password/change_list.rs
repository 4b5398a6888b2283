//! Pages of changes, newest first.

use domain::{
    id::{AccountId, ChangeId, ResourceId},
    password::change::{Change, ChangeStatus},
    time::Moment,
};

use super::change::{FoundChange, change_columns, found_with};
use crate::{error::StoreError, job::Errand, tx::Tx};

const PAGE: &str = concat!(
    "SELECT ",
    change_columns!(),
    " FROM password_change c JOIN managed_account a ON a.account_key = c.account_key
    WHERE c.change_id < $1 AND ($2 IS NULL OR a.resource_id = $2) AND ($3 IS NULL OR a.account_id = $3) AND ($4 IS NULL OR c.status = $4)
        AND ($5 IS NULL OR (c.settled_at IS NULL AND c.requested_at < $5))
    ORDER BY c.change_id DESC LIMIT $6"
);
/// Behind every id of a change.
const END: &str = "g";

/// The changes before an id, newest first, of those that fit every filter.
#[derive(Debug, Default)]
pub struct Page {
    /// The last one of the page before.
    pub before: Option<ChangeId>,
    /// Rows, at most.
    pub limit: i64,
    /// Of this system.
    pub resource: Option<ResourceId>,
    /// Of accounts of this name.
    pub account: Option<AccountId>,
    /// So far.
    pub status: Option<ChangeStatus>,
    /// Asked for before this moment, and not settled yet.
    pub open_since: Option<Moment>,
}

impl Errand for Page {
    type Answer = Vec<FoundChange>;
    async fn run(&self, tx: &mut Tx) -> Result<Vec<FoundChange>, StoreError> {
        let args = [
            self.before.as_ref().map_or(END, ChangeId::as_str).into(),
            self.resource.as_ref().into(),
            self.account.as_ref().into(),
            self.status.map(ChangeStatus::word).into(),
            self.open_since.into(),
            self.limit.into(),
        ];
        let mut page = Vec::new();
        for change in tx.all::<Change>(PAGE, &args).await? {
            page.push(found_with(change, tx).await?);
        }
        Ok(page)
    }
}
