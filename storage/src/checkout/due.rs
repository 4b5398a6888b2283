//! What the server has to do for check-outs: those whose time is over, and those that were given back and aren't settled.

use domain::{id::CheckoutId, time::Moment};

use crate::{error::StoreError, job::Errand, tx::Tx};

/// As many are looked after in one go.
const ONCE_MAX: i64 = 64;
const OVER: &str = "SELECT checkout_id FROM checkout WHERE status = 'checked-out' AND ends_at <= $1 ORDER BY ends_at LIMIT $2";
/// Those that a step can be taken of, and no others: each try leaves a row. Whose password the server has changed since; whose change came
/// to nothing, when the next try is due; those that ended before `$3` and are given up; and those whose account was deleted after that.
const RETURNING: &str = "SELECT c.checkout_id FROM checkout c JOIN checkout_member m ON m.checkout_id = c.checkout_id AND m.number = 0
    JOIN managed_account a ON a.account_key = m.account_key
    LEFT JOIN password_change p ON p.change_id = c.change_id
    WHERE c.status IN ('checking-in', 'expiring', 'revoking', 'checkin-failed')
        AND (EXISTS (SELECT 1 FROM password_version v JOIN password_change q ON q.change_id = v.change_id
                WHERE v.account_key = m.account_key AND v.version > m.password_version AND v.state IN ('current', 'previous')
                    AND q.kind = 'randomize' AND q.is_shown = 0)
            OR (c.status = 'checkin-failed' AND a.policy_id IS NULL) OR (c.status <> 'checkin-failed' AND (c.closed_at <= $3 OR
                ((p.status IS NULL OR p.status IN ('confirmed', 'failed', 'canceled')) AND (c.retry_at IS NULL OR c.retry_at <= $1)))))
    ORDER BY c.updated_at LIMIT $2";

/// The check-outs whose time is over.
#[derive(Debug)]
pub struct Over {
    /// At this moment.
    pub at: Moment,
}

impl Errand for Over {
    type Answer = Vec<CheckoutId>;
    async fn run(&self, tx: &mut Tx) -> Result<Self::Answer, StoreError> {
        Ok(tx.all::<(CheckoutId,)>(OVER, &[self.at.into(), ONCE_MAX.into()]).await?.into_iter().map(|(id,)| id).collect())
    }
}

/// The check-outs that were given back and of which there is something new.
#[derive(Debug)]
pub struct Returning {
    /// At this moment.
    pub at: Moment,
    /// What ended before this is given up.
    pub given_up_before: Moment,
}

impl Errand for Returning {
    type Answer = Vec<CheckoutId>;
    async fn run(&self, tx: &mut Tx) -> Result<Self::Answer, StoreError> {
        let args = [self.at.into(), ONCE_MAX.into(), self.given_up_before.into()];
        Ok(tx.all::<(CheckoutId,)>(RETURNING, &args).await?.into_iter().map(|(id,)| id).collect())
    }
}
