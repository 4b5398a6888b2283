//! UserGroupAdd.

use domain::{
    id::PolicyId,
    problem::{Code, Refusal},
    procedure::Stamp,
    user_group::{
        Described,
        add::{Add, AddView},
    },
};

use super::row;
use crate::{error::StoreError, job::Persist, right, tx::Tx, user_class};

const POLICY: &str = "SELECT policy_id FROM policy WHERE policy_id = $1";

impl Persist for Add {
    async fn load(&self, stamp: &Stamp, tx: &mut Tx) -> Result<AddView, StoreError> {
        right::lock(tx).await?;
        let acting = right::acting(stamp, tx).await?;
        let unknown_classes = user_class::row::unknown(&self.class_ids, tx).await?;
        let unknown_policies = unknown_policies(self.access_controls.iter().map(|control| &control.policy_id), tx).await?;
        let is_taken = row::find(&self.group_id, tx).await?.is_some();
        let concerned = right::gain::concerned(stamp, &acting.rights, &self.class_ids, tx).await?;
        Ok(AddView { acting, unknown_classes, unknown_policies, is_taken, concerned })
    }

    async fn apply(&self, _: &Stamp, effect: &Described, tx: &mut Tx) -> Result<(), StoreError> {
        row::insert(&effect.group, tx).await?;
        for control in &effect.access_controls {
            row::set_control(&effect.group.group_id, control, tx).await?;
        }
        right::change(tx).await
    }

    fn refusal_of(constraint: &str) -> Option<Refusal> {
        (constraint == "user_group_pkey").then(|| Code::UserGroupExists.into())
    }
}

/// The places that name no policy.
pub(super) async fn unknown_policies(
    named: impl Iterator<Item = &PolicyId> + Send,
    tx: &mut Tx,
) -> Result<Vec<usize>, StoreError> {
    let mut unknown = Vec::new();
    for (place, policy) in named.enumerate() {
        if !is_policy_there(policy, tx).await? {
            unknown.push(place);
        }
    }
    Ok(unknown)
}

/// Is there such a policy? Nothing of it is used, so its seal doesn't matter.
pub(super) async fn is_policy_there(id: &PolicyId, tx: &mut Tx) -> Result<bool, StoreError> {
    tx.opt::<(PolicyId,)>(POLICY, &[id.into()]).await.map(|found| found.is_some())
}
