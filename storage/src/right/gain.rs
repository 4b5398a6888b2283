//! What the laws on classes and groups must know: the groups that a class decides on, and the people whom a change concerns.

use std::collections::{BTreeMap, BTreeSet};

use domain::{
    administrator::{API_ADMINISTRATORS, Administrator},
    id::{ClassId, GroupId, UserId},
    procedure::{Actor, Stamp},
    right::{
        Authority, ClassMatch, Rights,
        gain::{Gift, Group, Person},
        law::{Crew, Ties},
    },
    user_class::Uses,
    user_group::Concerned,
};

use super::{AdminGroup, class_ids, classes};
use crate::{administrator, administrator_group, error::StoreError, tx::Tx, user_group};

const ADMIN_GROUPS: &str = "SELECT group_id, privileges, class_ids, class_match, is_built_in, revision, mac FROM admin_group
    WHERE group_id IN (SELECT group_id FROM admin_group_class WHERE class_id = $1) ORDER BY group_id LIMIT 10000";
const USER_GROUPS: &str = "SELECT group_id FROM user_group_class WHERE class_id = $1 ORDER BY group_id LIMIT 10000";
/// The lists are JSON: an id stands there between quotes, and holds none. Without LIKE, to which `_` is a pattern.
const AUTHORIZING: &str =
    "SELECT COUNT(*) FROM policy WHERE replace(authorizer_classes, $1, '') <> authorizer_classes AND authorizer_classes <> '[]'";

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
    let crew = if groups.iter().any(|group| group.gift.is_authority) { crew(tx).await? } else { Crew::default() };
    Ok(Uses { groups, is_authorizing: policies > 0, crew })
}

/// The user with this canonical id, the classes that it is in, and whether it is tied to the actor.
pub(crate) async fn person(stamp: &Stamp, user_key: &str, tx: &mut Tx) -> Result<Option<Person>, StoreError> {
    let Some(administrator) = administrator::row::find(user_key, tx).await? else { return Ok(None) };
    let mut ties = Ties::new(&crew(tx).await?);
    described(stamp, &administrator, &mut ties, tx).await.map(Some)
}

async fn described(stamp: &Stamp, of: &Administrator, ties: &mut Ties, tx: &mut Tx) -> Result<Person, StoreError> {
    let is_tied = match &stamp.actor {
        Some(actor) => {
            learn(&of.user_id, ties, tx).await?;
            for one in actor.each() {
                learn(one, ties, tx).await?;
            }
            actor.each().any(|one| ties.are_tied(one, &of.user_id))
        }
        None => true,
    };
    let classes = classes(&of.user_id.canonical(), tx).await?;
    Ok(Person { user: of.user_id.clone(), classes, is_tied, is_enabled: of.is_enabled, is_able: of.is_able() })
}

/// Learns who made the credential of `user`, who made theirs, and so on.
async fn learn(user: &UserId, ties: &mut Ties, tx: &mut Tx) -> Result<(), StoreError> {
    let mut next = Some(user.clone());
    while let Some(one) = next.take_if(|one| !ties.knows(one)) {
        let maker = administrator::row::maker(&one.canonical(), tx).await?;
        next.clone_from(&maker);
        ties.learn(one, maker);
    }
    Ok(())
}

/// The members of `API_ADMINISTRATORS`.
pub(crate) async fn crew(tx: &mut Tx) -> Result<Crew, StoreError> {
    let Some(group) = administrator_group::row::find(&API_ADMINISTRATORS.into(), tx).await? else { return Ok(Crew::default()) };
    Ok(members(&group.class_ids, group.class_match, tx).await?.iter().collect())
}

/// The members of a group with these classes.
pub(crate) async fn members(of: &[ClassId], class_match: ClassMatch, tx: &mut Tx) -> Result<Vec<Administrator>, StoreError> {
    let mut people: BTreeMap<UserId, (Administrator, BTreeSet<ClassId>)> = BTreeMap::new();
    for class in of {
        for member in administrator::row::members_of(class, tx).await? {
            people.entry(member.user_id.clone()).or_insert_with(|| (member, BTreeSet::new())).1.insert(class.clone());
        }
    }
    Ok(people.into_values().filter(|(_, classes)| class_match.admits(of, classes)).map(|(member, _)| member).collect())
}

/// The classes that the actor is in, and those of the person that it acts as.
pub(crate) async fn own_classes(stamp: &Stamp, tx: &mut Tx) -> Result<BTreeSet<ClassId>, StoreError> {
    let mut own = BTreeSet::new();
    for one in stamp.actor.iter().flat_map(Actor::each) {
        own.append(&mut classes(&one.canonical(), tx).await?);
    }
    Ok(own)
}

/// Whom an edit of a group with these classes, before and after, concerns before others.
pub(crate) async fn concerned(
    stamp: &Stamp,
    actor: &Rights,
    groups_classes: &[ClassId],
    tx: &mut Tx,
) -> Result<Concerned, StoreError> {
    let own = own_classes(stamp, tx).await?;
    let mut concerned = Vec::new();
    if actor.authority == Authority::Ordinary {
        let mut ties = Ties::new(&crew(tx).await?);
        for member in members(groups_classes, ClassMatch::Any, tx).await? {
            let person = described(stamp, &member, &mut ties, tx).await?;
            concerned.extend(Some(person).filter(|person| person.is_tied));
        }
    }
    Ok(Concerned { own, tied: concerned })
}
