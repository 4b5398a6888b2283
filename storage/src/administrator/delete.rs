//! AdminDelete.

use domain::{
    administrator::{
        delete::{Delete, DeleteView},
        target::Changed,
    },
    procedure::Stamp,
};

use super::{row, target};
use crate::{error::StoreError, job::Persist, right, tx::Tx};

/// The lists are JSON: an id stands there between quotes, and holds none. Without LIKE, to which `_` is a pattern.
const IN_USE: &str = "SELECT COUNT(*) FROM policy
    WHERE owner_key = $1 OR replace(lower(authorizer_users), $2, '') <> lower(authorizer_users)";

impl Persist for Delete {
    async fn load(&self, stamp: &Stamp, tx: &mut Tx) -> Result<DeleteView, StoreError> {
        let view = target::load(stamp, &self.user_id, tx).await?;
        let key = self.user_id.canonical();
        let (uses,): (i64,) = tx.one(IN_USE, &[(&key).into(), (&format!("\"{key}\"")).into()]).await?;
        Ok(DeleteView { view, is_in_use: uses > 0 })
    }

    async fn apply(&self, stamp: &Stamp, effect: &Changed, tx: &mut Tx) -> Result<(), StoreError> {
        target::end_sessions(stamp, effect, tx).await?; // those of programs that act as him; his own go with his row
        row::delete(&effect.profile.administrator, stamp.at, tx).await?;
        right::change(tx).await
    }
}
