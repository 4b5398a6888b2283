//! The rows of a group and of its access controls: read with their seals checked, written with new ones. `right` reads them too.

use domain::{
    id::{GroupId, PolicyId},
    user_group::{AccessControl, UserGroup},
};

use crate::{
    error::StoreError,
    right::{class_ids, class_words as words},
    row::{FromRow, Row, Val},
    tx::Tx,
};

const TABLE: &str = "user_group";
const FIND: &str =
    "SELECT group_id, description, class_ids, class_match, is_built_in, revision, created_at, updated_at, mac FROM user_group
    WHERE group_id = $1";
const PAGE: &str =
    "SELECT group_id, description, class_ids, class_match, is_built_in, revision, created_at, updated_at, mac FROM user_group
    WHERE group_id > $1 ORDER BY group_id LIMIT $2";
const INSERT: &str =
    "INSERT INTO user_group (description, class_ids, class_match, is_built_in, revision, created_at, updated_at, mac, group_id)
    VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)";
const UPDATE: &str = "UPDATE user_group SET description = $1, class_ids = $2, class_match = $3, is_built_in = $4, revision = $5, created_at = $6, updated_at = $7, mac = $8
    WHERE group_id = $9";
const DELETE: &str = "DELETE FROM user_group WHERE group_id = $1";
const LEAVE_CLASSES: &str = "DELETE FROM user_group_class WHERE group_id = $1";
const HAVE_CLASS: &str = "INSERT INTO user_group_class (group_id, class_id) VALUES ($1, $2)";

const CONTROL_TABLE: &str = "access_control";
const CONTROLS: &str =
    "SELECT group_id, policy_id, grants, denials, mac FROM access_control WHERE group_id = $1 ORDER BY policy_id";
const CONTROL: &str =
    "SELECT group_id, policy_id, grants, denials, mac FROM access_control WHERE group_id = $1 AND policy_id = $2";
const COUNT_CONTROLS: &str = "SELECT COUNT(*) FROM access_control WHERE group_id = $1";
const SET_CONTROL: &str = "INSERT INTO access_control (group_id, policy_id, grants, denials, mac) VALUES ($1, $2, $3, $4, $5)
    ON CONFLICT (group_id, policy_id) DO UPDATE SET grants = $3, denials = $4, mac = $5";
const DELETE_CONTROL: &str = "DELETE FROM access_control WHERE group_id = $1 AND policy_id = $2";
const DELETE_CONTROLS: &str = "DELETE FROM access_control WHERE group_id = $1";

/// The group with this id.
pub async fn find(id: &GroupId, tx: &mut Tx) -> Result<Option<UserGroup>, StoreError> {
    tx.opt::<Sealed>(FIND, &[id.into()]).await?.map(|sealed| sealed.checked(tx)).transpose()
}

/// The next `limit` groups after the one called `after`, ascending.
pub async fn page(after: Option<&GroupId>, limit: i64, tx: &mut Tx) -> Result<Vec<UserGroup>, StoreError> {
    let rows: Vec<Sealed> = tx.all(PAGE, &[after.map_or("", GroupId::as_str).into(), limit.into()]).await?;
    rows.into_iter().map(|sealed| sealed.checked(tx)).collect()
}

/// Writes a new one, without access controls.
pub async fn insert(group: &UserGroup, tx: &mut Tx) -> Result<(), StoreError> {
    write(INSERT, group, tx).await?;
    have_classes(group, tx).await
}

/// Writes what it is now.
pub async fn update(group: &UserGroup, tx: &mut Tx) -> Result<(), StoreError> {
    write(UPDATE, group, tx).await?;
    tx.exec(LEAVE_CLASSES, &[(&group.group_id).into()]).await?;
    have_classes(group, tx).await
}

/// Deletes it with its access controls.
pub async fn delete(id: &GroupId, tx: &mut Tx) -> Result<(), StoreError> {
    tx.exec(DELETE, &[id.into()]).await.map(drop)
}

/// All its access controls, by policy; a rule bounds their number.
pub async fn controls(id: &GroupId, tx: &mut Tx) -> Result<Vec<AccessControl>, StoreError> {
    let rows: Vec<SealedControl> = tx.all(CONTROLS, &[id.into()]).await?;
    rows.into_iter().map(|sealed| sealed.checked(tx)).collect()
}

/// Its access control on one policy.
pub async fn control(id: &GroupId, policy: &PolicyId, tx: &mut Tx) -> Result<Option<AccessControl>, StoreError> {
    tx.opt::<SealedControl>(CONTROL, &[id.into(), policy.into()]).await?.map(|sealed| sealed.checked(tx)).transpose()
}

/// How many access controls it has.
pub async fn count_controls(id: &GroupId, tx: &mut Tx) -> Result<usize, StoreError> {
    tx.one::<(i64,)>(COUNT_CONTROLS, &[id.into()]).await.map(|(count,)| usize::try_from(count).unwrap_or_default())
}

/// Writes its access control on one policy, new or not.
pub async fn set_control(id: &GroupId, control: &AccessControl, tx: &mut Tx) -> Result<(), StoreError> {
    let (grants, denials) = (control.grant.to_words(), control.deny.to_words());
    let content = [id.into(), (&control.policy_id).into(), (&grants).into(), (&denials).into()];
    let mac = tx.seal(CONTROL_TABLE, &content)?;
    let [group, policy, grants, denials] = content;
    tx.exec(SET_CONTROL, &[group, policy, grants, denials, mac[..].into()]).await.map(drop)
}

/// Deletes its access control on one policy.
pub async fn delete_control(id: &GroupId, policy: &PolicyId, tx: &mut Tx) -> Result<(), StoreError> {
    tx.exec(DELETE_CONTROL, &[id.into(), policy.into()]).await.map(drop)
}

/// Writes these in place of all its access controls.
pub async fn replace_controls(id: &GroupId, controls: &[AccessControl], tx: &mut Tx) -> Result<(), StoreError> {
    tx.exec(DELETE_CONTROLS, &[id.into()]).await?;
    for control in controls {
        set_control(id, control, tx).await?;
    }
    Ok(())
}

async fn write(sql: &'static str, group: &UserGroup, tx: &mut Tx) -> Result<(), StoreError> {
    let classes = words(&group.class_ids);
    let mac = tx.seal(TABLE, &content(group, &classes))?;
    let args = [
        (&group.description).into(),
        (&classes).into(),
        group.class_match.word().into(),
        group.is_built_in.into(),
        group.revision.into(),
        group.created_at.into(),
        group.updated_at.into(),
        mac[..].into(),
        (&group.group_id).into(),
    ];
    if tx.exec(sql, &args).await? == 1 { Ok(()) } else { Err(StoreError::Again) }
}

/// The index for the way back, from a class to its groups.
async fn have_classes(group: &UserGroup, tx: &mut Tx) -> Result<(), StoreError> {
    for class in &group.class_ids {
        tx.exec(HAVE_CLASS, &[(&group.group_id).into(), class.into()]).await?;
    }
    Ok(())
}

/// What decides access.
fn content<'a>(group: &'a UserGroup, classes: &'a str) -> [Val<'a>; 5] {
    [(&group.group_id).into(), classes.into(), group.class_match.word().into(), group.is_built_in.into(), group.revision.into()]
}

struct Sealed(UserGroup, Vec<u8>);

impl Sealed {
    fn checked(self, tx: &Tx) -> Result<UserGroup, StoreError> {
        tx.check(TABLE, &content(&self.0, &words(&self.0.class_ids)), &self.1)?;
        Ok(self.0)
    }
}

impl FromRow for Sealed {
    fn from_row(row: &Row<'_>) -> Result<Self, StoreError> {
        let group = UserGroup {
            group_id: row.get("group_id")?,
            description: row.get("description")?,
            class_ids: class_ids(&row.get::<String>("class_ids")?),
            class_match: row.get("class_match")?,
            is_built_in: row.get("is_built_in")?,
            revision: row.get("revision")?,
            created_at: row.get("created_at")?,
            updated_at: row.get("updated_at")?,
        };
        Ok(Self(group, row.get("mac")?))
    }
}

struct SealedControl(GroupId, AccessControl, Vec<u8>);

impl SealedControl {
    fn checked(self, tx: &Tx) -> Result<AccessControl, StoreError> {
        let Self(group, control, mac) = self;
        let (grants, denials) = (control.grant.to_words(), control.deny.to_words());
        let content = [(&group).into(), (&control.policy_id).into(), (&grants).into(), (&denials).into()];
        tx.check(CONTROL_TABLE, &content, &mac)?;
        Ok(control)
    }
}

impl FromRow for SealedControl {
    fn from_row(row: &Row<'_>) -> Result<Self, StoreError> {
        let control = AccessControl { policy_id: row.get("policy_id")?, grant: row.get("grants")?, deny: row.get("denials")? };
        Ok(Self(row.get("group_id")?, control, row.get("mac")?))
    }
}
