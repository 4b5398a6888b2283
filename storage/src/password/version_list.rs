//! PasswordVersionList: what is known of an account's passwords, none of them opened.

use domain::{id::AccountKey, password::version::Version};

use super::version;
use crate::{error::StoreError, job::Errand, tx::Tx};

/// The next versions of an account by number, ascending.
#[derive(Debug)]
pub struct Page {
    /// Whose.
    pub account: AccountKey,
    /// The last number of the page before.
    pub after: i64,
    /// Rows, at most.
    pub limit: i64,
}

impl Errand for Page {
    type Answer = Vec<Version>;
    async fn run(&self, tx: &mut Tx) -> Result<Vec<Version>, StoreError> {
        version::page(&self.account, self.after, self.limit, tx).await
    }
}
