//! An installation that was put back forgets what is true no more: page by page, for there may be many rows, and each under its own seal.

use domain::{
    account::Account,
    checkout::Checkout,
    checkout_request::CheckoutRequest,
    id::{AccountKey, ChangeId, CheckoutId, CheckoutRequestId},
    installation::restore::{
        Counts, Restore, RestoreView, Restored, account, administrator, change, checkout, is_doubtful, request,
    },
    procedure::Stamp,
    time::Moment,
    variable::table::RES_RANDOMIZATION_ENABLED,
};

use super::FOUNDED;
use crate::{
    account::row::{self as account_row, Sealed, account_columns},
    administrator::{otp_password_update::retire, row as administrator_row},
    checkout::row as checkout_row,
    checkout_request::row as request_row,
    error::StoreError,
    job::Persist,
    password::change as change_row,
    right,
    tx::Tx,
    variable,
};

/// Rows of a page.
const PAGE: i64 = 200;

const ACCOUNTS: &str = "SELECT account_key FROM managed_account WHERE account_key > $1 ORDER BY account_key LIMIT $2";
const ACCOUNT: &str = concat!("SELECT ", account_columns!(), " FROM managed_account a WHERE a.account_key = $1");
const CHANGES: &str = "SELECT change_id FROM password_change
    WHERE status IN ('queued', 'running', 'retrying', 'in-doubt') AND change_id > $1 ORDER BY change_id LIMIT $2";
const CHECKOUTS: &str =
    "SELECT checkout_id FROM checkout WHERE status = 'checked-out' AND checkout_id > $1 ORDER BY checkout_id LIMIT $2";
const REQUESTS: &str = "SELECT request_id FROM checkout_request
    WHERE state IN ('pending', 'on-hold', 'approved') AND request_id > $1 ORDER BY request_id LIMIT $2";
const ADMINISTRATORS: &str = "SELECT user_key FROM administrator WHERE user_key > $1 ORDER BY user_key LIMIT $2";
const SESSIONS: &str = "SELECT COUNT(*) FROM session WHERE ended_at IS NULL";
const END_SESSIONS: &str = "UPDATE session SET ended_at = $1 WHERE ended_at IS NULL";
const FORGET_TICKETS: &str = "DELETE FROM checkout_ticket";
const REVISION: &str = "SELECT revision FROM system_variable WHERE name = $1";
const FORGET_ANSWERS: &str = "DELETE FROM kept_answer";

impl Persist for Restore {
    async fn load(&self, stamp: &Stamp, tx: &mut Tx) -> Result<RestoreView, StoreError> {
        let founded_at = tx.opt::<(Moment,)>(FOUNDED, &[]).await?.map(|(at,)| at);
        let mut view = RestoreView { founded_at, ..RestoreView::default() };
        Walk { at: stamp.at, is_writing: false }.go(&mut view, tx).await?;
        let (sessions,): (i64,) = tx.one(SESSIONS, &[]).await?;
        view.counts.sessions = sessions;
        view.variable_revision =
            tx.opt::<(i64,)>(REVISION, &[RES_RANDOMIZATION_ENABLED.name().into()]).await?.map_or(0, |(revision,)| revision);
        Ok(view)
    }

    async fn apply(&self, stamp: &Stamp, restored: &Restored, tx: &mut Tx) -> Result<(), StoreError> {
        Walk { at: stamp.at, is_writing: true }.go(&mut RestoreView::default(), tx).await?;
        tx.exec(END_SESSIONS, &[stamp.at.into()]).await?;
        tx.exec(FORGET_TICKETS, &[]).await?;
        tx.exec(FORGET_ANSWERS, &[]).await?;
        if let Some(held_by) = &restored.held_by {
            variable::row::put(held_by, tx).await?;
        }
        right::change(tx).await
    }
}

/// Goes through all that may have to be different: to count it, or to write it.
#[derive(Clone, Copy)]
struct Walk {
    at: Moment,
    is_writing: bool,
}

/// A row of which nobody knows who wrote it stays as it is: nothing is decided on it, and it keeps no other from being put back.
fn whole<T>(found: Result<T, StoreError>, counts: &mut Counts) -> Result<Option<T>, StoreError> {
    match found {
        Err(StoreError::Integrity(_)) => {
            counts.broken += 1;
            Ok(None)
        }
        found => found.map(Some),
    }
}

/// The account alone: whatever has become of its passwords, it is no surer than others.
async fn find(key: &AccountKey, tx: &mut Tx) -> Result<Option<Account>, StoreError> {
    tx.opt::<Sealed>(ACCOUNT, &[key.into()]).await?.map(|sealed| sealed.checked(tx)).transpose()
}

impl Walk {
    async fn go(self, view: &mut RestoreView, tx: &mut Tx) -> Result<(), StoreError> {
        // Changes first: what they become is decided by the account as it was.
        self.changes(tx).await?;
        self.accounts(&mut view.counts, tx).await?;
        self.checkouts(&mut view.counts, tx).await?;
        self.requests(&mut view.counts, tx).await?;
        self.administrators(view, tx).await
    }

    async fn changes(self, tx: &mut Tx) -> Result<(), StoreError> {
        let mut after = String::new();
        loop {
            let page: Vec<(ChangeId,)> = tx.all(CHANGES, &[(&after).into(), PAGE.into()]).await?;
            let Some((last,)) = page.last() else { return Ok(()) };
            after.clone_from(&last.0);
            for (id,) in page {
                let Some(open) = change_row::find(&id, tx).await? else { continue };
                // A broken account is counted below.
                let Some(of) = whole(find(&open.account_key, tx).await, &mut Counts::default())?.flatten() else { continue };
                if self.is_writing {
                    change_row::update(&change(&open, &of, self.at), tx).await?;
                }
            }
        }
    }

    async fn accounts(self, counts: &mut Counts, tx: &mut Tx) -> Result<(), StoreError> {
        let mut after = String::new();
        loop {
            let page: Vec<(AccountKey,)> = tx.all(ACCOUNTS, &[(&after).into(), PAGE.into()]).await?;
            let Some((last,)) = page.last() else { return Ok(()) };
            after.clone_from(&last.0);
            for (key,) in page {
                let before = whole(find(&key, tx).await, counts)?.flatten();
                let Some(now) = before.and_then(|before| account(&before, self.at)) else { continue };
                self.account(&now, counts, tx).await?;
            }
        }
    }

    async fn account(self, now: &Account, counts: &mut Counts, tx: &mut Tx) -> Result<(), StoreError> {
        let count = if is_doubtful(now) { &mut counts.in_doubt } else { &mut counts.unverified };
        *count += 1;
        if self.is_writing { account_row::update(now, tx).await } else { Ok(()) }
    }

    async fn checkouts(self, counts: &mut Counts, tx: &mut Tx) -> Result<(), StoreError> {
        let mut after = String::new();
        loop {
            let page: Vec<(CheckoutId,)> = tx.all(CHECKOUTS, &[(&after).into(), PAGE.into()]).await?;
            let Some((last,)) = page.last() else { return Ok(()) };
            after.clone_from(&last.0);
            for (id,) in page {
                let lent: Option<Checkout> = whole(checkout_row::find(&id, tx).await, counts)?.flatten();
                let Some(over) = lent.and_then(|lent| checkout(&lent, self.at)) else { continue };
                counts.checkouts += 1;
                if self.is_writing {
                    checkout_row::update(&over, tx).await?;
                }
            }
        }
    }

    async fn requests(self, counts: &mut Counts, tx: &mut Tx) -> Result<(), StoreError> {
        let mut after = String::new();
        loop {
            let page: Vec<(CheckoutRequestId,)> = tx.all(REQUESTS, &[(&after).into(), PAGE.into()]).await?;
            let Some((last,)) = page.last() else { return Ok(()) };
            after.clone_from(&last.0);
            for (id,) in page {
                let asked: Option<CheckoutRequest> = whole(request_row::find(&id, tx).await, counts)?.flatten();
                let Some(withdrawn) = asked.and_then(|asked| request(&asked, self.at)) else { continue };
                counts.requests += 1;
                if self.is_writing {
                    request_row::update(&withdrawn, tx).await?;
                }
            }
        }
    }

    async fn administrators(self, view: &mut RestoreView, tx: &mut Tx) -> Result<(), StoreError> {
        let mut after = String::new();
        loop {
            let page: Vec<(String,)> = tx.all(ADMINISTRATORS, &[(&after).into(), PAGE.into()]).await?;
            let Some((last,)) = page.last() else { return Ok(()) };
            after.clone_from(last);
            for (key,) in page {
                let caller = whole(administrator_row::find(&key, tx).await, &mut view.counts)?.flatten();
                let Some(now) = caller.and_then(|caller| administrator(&caller, self.at)) else { continue };
                view.otp_callers.push(now.user_id.clone());
                if self.is_writing {
                    // Its history stays: one of before that is shown again is known as that. A state that fails its seal opens nothing.
                    whole(retire(&key, self.at, tx).await, &mut view.counts)?;
                    administrator_row::update(&now, tx).await?;
                }
            }
        }
    }
}
