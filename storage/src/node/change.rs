//! `strongroom node drain`, `resume` and `remove`: the rows.

use domain::{
    node::change::{Change, Changed, View, Way},
    procedure::Stamp,
};

use super::find;
use crate::{error::StoreError, job::Persist, tx::Tx};

const LOCK: &str = "UPDATE node SET is_drained = is_drained WHERE node_id = $1";
const POLICIES: &str = "SELECT COUNT(*) FROM policy WHERE managing_node = $1";
const DRAIN: &str = "UPDATE node SET is_drained = $2 WHERE node_id = $1";
const REMOVE: &str = "DELETE FROM node WHERE node_id = $1";

impl Persist for Change {
    async fn load(&self, _: &Stamp, tx: &mut Tx) -> Result<View, StoreError> {
        tx.exec(LOCK, &[(&self.node).into()]).await?;
        let node = find(&self.node, tx).await?;
        let (policies,): (i64,) = tx.one(POLICIES, &[(&self.node).into()]).await?;
        Ok(View { node, policies })
    }

    async fn apply(&self, _: &Stamp, effect: &Changed, tx: &mut Tx) -> Result<(), StoreError> {
        let node = (&effect.node).into();
        match effect.way {
            Way::Drain => tx.exec(DRAIN, &[node, true.into()]).await,
            Way::Resume => tx.exec(DRAIN, &[node, false.into()]).await,
            Way::Remove => tx.exec(REMOVE, &[node]).await,
        }
        .map(drop)
    }
}
