//! What the laws on classes and groups must know: the groups that a class decides on, and the people whom a change concerns.

use std::collections::BTreeSet;

use domain::{
    administrator::API_ADMINISTRATORS,
    id::{ClassId, GroupId},
    procedure::Stamp,
    right::{
        Authority, Rights,
        gain::{Gift, Group, Person},
    },
    user_class::Uses,
    user_group::Concerned,
};

use super::{AdminGroup, class_ids, classes};
use crate::{administrator, error::StoreError, tx::Tx, user_group};

const ADMIN_GROUPS: &str = "SELECT group_id, privileges, class_ids, class_match, mac FROM admin_group
    WHERE group_id IN (SELECT group_id FROM admin_group_class WHERE class_id = $1) ORDER BY group_id LIMIT 10000";
const USER_GROUPS: &str = "SELECT group_id FROM user_group_class WHERE class_id = $1 ORDER BY group_id LIMIT 10000";
/// The lists are JSON: an id stands there between quotes, and holds none. Without LIKE, to which `_` is a pattern.
const AUTHORIZING: &str =
    "SELECT COUNT(*) FROM policy WHERE replace(authorizer_classes, $1, '') <> authorizer_classes AND authorizer_classes <> '[]'";
const MADE: &str = "SELECT m.user_key FROM user_class_member m JOIN administrator a ON a.user_key = m.user_key
    WHERE m.class_id = $1 AND a.credential_made_by = $2 ORDER BY m.user_key LIMIT 10000";

/// What hangs on a class.
pub(crate) async fn uses(class: &ClassId, tx: &mut Tx) -> Result<Uses, StoreError> {
    let mut groups = Vec::new();
    for group in tx.all::<AdminGroup>(ADMIN_GROUPS, &[class.into()]).await? {
        group.check(tx)?;
        let gift =
            Gift { privileges: group.privileges, is_authority: group.id.as_str() == API_ADMINISTRATORS, controls: Vec::new() };
        groups.push(Group { class_ids: class_ids(&group.class_ids), class_match: group.class_match, gift });
    }
    for (id,) in tx.all::<(GroupId,)>(USER_GROUPS, &[class.into()]).await? {
        let Some(group) = user_group::row::find(&id, tx).await? else { continue };
        let controls = user_group::row::controls(&id, tx).await?;
        let gift = Gift { controls, ..Gift::default() };
        groups.push(Group { class_ids: group.class_ids, class_match: group.class_match, gift });
    }
    let quoted = format!("\"{class}\"");
    let (policies,): (i64,) = tx.one(AUTHORIZING, &[(&quoted).into()]).await?;
    Ok(Uses { groups, is_authorizing: policies > 0 })
}

/// The user with this canonical id, and the classes that it is in.
pub(crate) async fn person(user_key: &str, tx: &mut Tx) -> Result<Option<Person>, StoreError> {
    let Some(administrator) = administrator::row::find(user_key, tx).await? else { return Ok(None) };
    let classes = classes(user_key, tx).await?;
    Ok(Some(Person { user: administrator.user_id, classes, credential_made_by: administrator.credential_made_by }))
}

/// Whom an edit of a group with these classes, before and after, concerns before others.
pub(crate) async fn concerned(
    stamp: &Stamp,
    actor: &Rights,
    groups_classes: &[ClassId],
    tx: &mut Tx,
) -> Result<Concerned, StoreError> {
    let Some(key) = stamp.actor.as_ref().map(|actor| actor.user.canonical()) else { return Ok(Concerned::default()) };
    let own = classes(&key, tx).await?;
    let mut keys = BTreeSet::new();
    if actor.authority == Authority::Ordinary {
        for class in groups_classes {
            keys.extend(tx.all::<(String,)>(MADE, &[class.into(), (&key).into()]).await?.into_iter().map(|(key,)| key));
        }
    }
    let mut made = Vec::new();
    for key in &keys {
        made.extend(person(key, tx).await?);
    }
    Ok(Concerned { own, made })
}
