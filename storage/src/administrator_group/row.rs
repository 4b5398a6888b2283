//! The row of an administrator group: read with its seal checked, written with a new one. `right` reads it too.

use domain::{administrator_group::AdministratorGroup, id::AdminGroupId};

use crate::{
    error::StoreError,
    right::{class_ids, class_words},
    row::{FromRow, Row, Val},
    tx::Tx,
};

const TABLE: &str = "admin_group";
const FIND: &str = "SELECT group_id, description, privileges, class_ids, class_match, is_built_in, revision, created_at, updated_at, mac FROM admin_group
    WHERE group_id = $1";
const PAGE: &str = "SELECT group_id, description, privileges, class_ids, class_match, is_built_in, revision, created_at, updated_at, mac FROM admin_group
    WHERE group_id > $1 ORDER BY group_id LIMIT $2";
const INSERT: &str = "INSERT INTO admin_group (description, privileges, class_ids, class_match, is_built_in, revision, created_at, updated_at, mac, group_id)
    VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)";
const UPDATE: &str = "UPDATE admin_group SET description = $1, privileges = $2, class_ids = $3, class_match = $4, is_built_in = $5, revision = $6, created_at = $7,
        updated_at = $8, mac = $9
    WHERE group_id = $10";
const DELETE: &str = "DELETE FROM admin_group WHERE group_id = $1";
const LEAVE_CLASSES: &str = "DELETE FROM admin_group_class WHERE group_id = $1";
const HAVE_CLASS: &str = "INSERT INTO admin_group_class (group_id, class_id) VALUES ($1, $2)";

/// The group with this id.
pub async fn find(id: &AdminGroupId, tx: &mut Tx) -> Result<Option<AdministratorGroup>, StoreError> {
    tx.opt::<Sealed>(FIND, &[id.into()]).await?.map(|sealed| sealed.checked(tx)).transpose()
}

/// The next `limit` groups after the one called `after`, ascending.
pub async fn page(after: Option<&AdminGroupId>, limit: i64, tx: &mut Tx) -> Result<Vec<AdministratorGroup>, StoreError> {
    let rows: Vec<Sealed> = tx.all(PAGE, &[after.map_or("", AdminGroupId::as_str).into(), limit.into()]).await?;
    rows.into_iter().map(|sealed| sealed.checked(tx)).collect()
}

/// Writes a new one.
pub async fn insert(group: &AdministratorGroup, tx: &mut Tx) -> Result<(), StoreError> {
    write(INSERT, group, tx).await?;
    have_classes(group, tx).await
}

/// Writes what it is now.
pub async fn update(group: &AdministratorGroup, tx: &mut Tx) -> Result<(), StoreError> {
    write(UPDATE, group, tx).await?;
    tx.exec(LEAVE_CLASSES, &[(&group.group_id).into()]).await?;
    have_classes(group, tx).await
}

/// Deletes it.
pub async fn delete(id: &AdminGroupId, tx: &mut Tx) -> Result<(), StoreError> {
    tx.exec(DELETE, &[id.into()]).await.map(drop)
}

async fn write(sql: &'static str, group: &AdministratorGroup, tx: &mut Tx) -> Result<(), StoreError> {
    let words = Words::of(group);
    let mac = tx.seal(TABLE, &content(group, &words))?;
    let args = [
        (&group.description).into(),
        (&words.privileges).into(),
        (&words.classes).into(),
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
async fn have_classes(group: &AdministratorGroup, tx: &mut Tx) -> Result<(), StoreError> {
    for class in &group.class_ids {
        tx.exec(HAVE_CLASS, &[(&group.group_id).into(), class.into()]).await?;
    }
    Ok(())
}

/// Texts that a row is made of and a record has not.
struct Words {
    privileges: String,
    classes: String,
}

impl Words {
    fn of(group: &AdministratorGroup) -> Self {
        Self { privileges: group.privileges.to_words(), classes: class_words(&group.class_ids) }
    }
}

/// What decides access.
fn content<'a>(group: &'a AdministratorGroup, words: &'a Words) -> [Val<'a>; 6] {
    [
        (&group.group_id).into(),
        (&words.privileges).into(),
        (&words.classes).into(),
        group.class_match.word().into(),
        group.is_built_in.into(),
        group.revision.into(),
    ]
}

struct Sealed(AdministratorGroup, Vec<u8>);

impl Sealed {
    fn checked(self, tx: &Tx) -> Result<AdministratorGroup, StoreError> {
        tx.check(TABLE, &content(&self.0, &Words::of(&self.0)), &self.1)?;
        Ok(self.0)
    }
}

impl FromRow for Sealed {
    fn from_row(row: &Row<'_>) -> Result<Self, StoreError> {
        let group = AdministratorGroup {
            group_id: row.get("group_id")?,
            description: row.get("description")?,
            privileges: row.get("privileges")?,
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
