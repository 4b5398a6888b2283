//! When sessions were last used, written now and then: `last_used_at` is no part of what a seal covers.

use domain::{id::SessionId, time::Moment};

use crate::{error::StoreError, job::Errand, tx::Tx};

/// Sessions in one batch.
pub const BATCH_MAX: usize = 256;

const TOUCH: &str = "UPDATE session SET last_used_at = $2 WHERE session_id = $1 AND ended_at IS NULL AND last_used_at < $2";

/// Writes the last uses of at most [`BATCH_MAX`] sessions; more are left.
pub struct Touch {
    used: Vec<(SessionId, Moment)>,
}

impl Touch {
    /// The uses to write. In the order of their ids, so that two nodes that touch the same sessions don't wait for each other in a circle.
    #[must_use]
    pub fn new(mut used: Vec<(SessionId, Moment)>) -> Self {
        used.sort_unstable();
        used.truncate(BATCH_MAX);
        Self { used }
    }
}

impl Errand for Touch {
    type Answer = ();
    async fn run(&self, tx: &mut Tx) -> Result<(), StoreError> {
        for (session, at) in &self.used {
            tx.exec(TOUCH, &[session.into(), (*at).into()]).await?;
        }
        Ok(())
    }
}
