//! The ids that a request names: whether they stand for something.

use domain::{
    id::{ClassId, UserId},
    policy::{Change, Found},
};

use crate::{administrator::row as administrator, error::StoreError, tx::Tx};

const NODE: &str = "SELECT node_id FROM node WHERE node_id = $1";
const CLASS: &str = "SELECT class_id FROM user_class WHERE class_id = $1";

/// What the ids in `change` and that of a new owner stand for.
pub(super) async fn find(owner: Option<&UserId>, change: &Change, tx: &mut Tx) -> Result<Found, StoreError> {
    let mut found = Found::default();
    if let Some(owner) = owner {
        found.owner = administrator::find(&owner.canonical(), tx).await?.map(|administrator| administrator.user_id);
        found.is_owner_unknown = found.owner.is_none();
    }
    if let Some(node) = change.managing_node.as_ref().filter(|node| !node.as_str().is_empty()) {
        found.is_node_unknown = tx.opt::<(String,)>(NODE, &[node.into()]).await?.is_none();
    }
    for user in change.authorizer_users.iter().flatten() {
        found.users.push(administrator::find(&user.canonical(), tx).await?.map(|administrator| administrator.user_id));
    }
    for class in change.authorizer_classes.iter().flatten() {
        found.classes.push(tx.opt::<(ClassId,)>(CLASS, &[class.into()]).await?.map(|(class,)| class));
    }
    Ok(found)
}
