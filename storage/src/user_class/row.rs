//! The rows of a class and of its members: read with their seals checked, written with new ones.

use domain::{
    id::{ClassId, UserId},
    user_class::{Kind, UserClass},
};

use crate::{
    error::StoreError,
    row::{Cell, Column, FromRow, Row, Val},
    tx::Tx,
};

const TABLE: &str = "user_class";
const FIND: &str = "SELECT class_id, description, kind, is_built_in, cached_at, revision, created_at, updated_at, mac FROM user_class WHERE class_id = $1";
const PAGE: &str =
    "SELECT class_id, description, kind, is_built_in, cached_at, revision, created_at, updated_at, mac FROM user_class
    WHERE class_id > $1 ORDER BY class_id LIMIT $2";
const INSERT: &str =
    "INSERT INTO user_class (description, kind, is_built_in, cached_at, revision, created_at, updated_at, mac, class_id)
    VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)";
const UPDATE: &str = "UPDATE user_class SET description = $1, kind = $2, is_built_in = $3, cached_at = $4, revision = $5, created_at = $6, updated_at = $7, mac = $8
    WHERE class_id = $9";
const DELETE: &str = "DELETE FROM user_class WHERE class_id = $1";

const MEMBER_TABLE: &str = "user_class_member";
const MEMBERS: &str =
    "SELECT m.class_id, m.user_key, m.mac, a.user_id FROM user_class_member m JOIN administrator a ON a.user_key = m.user_key
    WHERE m.class_id = $1 AND m.user_key > $2 ORDER BY m.user_key LIMIT $3";
const MEMBER: &str =
    "SELECT m.class_id, m.user_key, m.mac, a.user_id FROM user_class_member m JOIN administrator a ON a.user_key = m.user_key
    WHERE m.class_id = $1 AND m.user_key = $2";
const COUNT: &str = "SELECT COUNT(*) FROM user_class_member WHERE class_id = $1";
const INSERT_MEMBER: &str =
    "INSERT INTO user_class_member (class_id, user_key, mac) VALUES ($1, $2, $3) ON CONFLICT (class_id, user_key) DO NOTHING";
const DELETE_MEMBER: &str = "DELETE FROM user_class_member WHERE class_id = $1 AND user_key = $2";

/// The class with this id.
pub async fn find(id: &ClassId, tx: &mut Tx) -> Result<Option<UserClass>, StoreError> {
    tx.opt::<Sealed>(FIND, &[id.into()]).await?.map(|sealed| sealed.checked(tx)).transpose()
}

/// The next `limit` classes after the one called `after`, ascending.
pub async fn page(after: Option<&ClassId>, limit: i64, tx: &mut Tx) -> Result<Vec<UserClass>, StoreError> {
    let rows: Vec<Sealed> = tx.all(PAGE, &[after.map_or("", ClassId::as_str).into(), limit.into()]).await?;
    rows.into_iter().map(|sealed| sealed.checked(tx)).collect()
}

/// The places of `named` that name no class.
pub async fn unknown(named: &[ClassId], tx: &mut Tx) -> Result<Vec<usize>, StoreError> {
    let mut unknown = Vec::new();
    for (place, class) in named.iter().enumerate() {
        if find(class, tx).await?.is_none() {
            unknown.push(place);
        }
    }
    Ok(unknown)
}

/// Writes a new one, without members.
pub async fn insert(class: &UserClass, tx: &mut Tx) -> Result<(), StoreError> {
    write(INSERT, class, tx).await
}

/// Writes what it is now.
pub async fn update(class: &UserClass, tx: &mut Tx) -> Result<(), StoreError> {
    write(UPDATE, class, tx).await
}

/// Deletes it with its memberships.
pub async fn delete(id: &ClassId, tx: &mut Tx) -> Result<(), StoreError> {
    tx.exec(DELETE, &[id.into()]).await.map(drop)
}

/// Puts a user in; it may be in already.
pub async fn add_member(class: &ClassId, user: &UserId, tx: &mut Tx) -> Result<(), StoreError> {
    let key = user.canonical();
    let mac = tx.seal(MEMBER_TABLE, &[class.into(), (&key).into()])?;
    tx.exec(INSERT_MEMBER, &[class.into(), (&key).into(), mac[..].into()]).await.map(drop)
}

/// Takes a user out; it may be out already.
pub async fn remove_member(class: &ClassId, user: &UserId, tx: &mut Tx) -> Result<(), StoreError> {
    tx.exec(DELETE_MEMBER, &[class.into(), (&user.canonical()).into()]).await.map(drop)
}

/// The next `limit` explicit members after the one with the canonical id `after`, ascending; as they are spelt.
pub async fn members(class: &ClassId, after: &str, limit: i64, tx: &mut Tx) -> Result<Vec<UserId>, StoreError> {
    let rows: Vec<Member> = tx.all(MEMBERS, &[class.into(), after.into(), limit.into()]).await?;
    rows.into_iter().map(|member| member.checked(tx)).collect()
}

/// The explicit member with this canonical id, as it is spelt.
pub async fn member(class: &ClassId, user_key: &str, tx: &mut Tx) -> Result<Option<UserId>, StoreError> {
    tx.opt::<Member>(MEMBER, &[class.into(), user_key.into()]).await?.map(|member| member.checked(tx)).transpose()
}

/// How many explicit members it has.
pub async fn count_members(class: &ClassId, tx: &mut Tx) -> Result<usize, StoreError> {
    tx.one::<(i64,)>(COUNT, &[class.into()]).await.map(|(count,)| usize::try_from(count).unwrap_or_default())
}

async fn write(sql: &'static str, class: &UserClass, tx: &mut Tx) -> Result<(), StoreError> {
    let [id, rest @ ..] = content(class);
    let mac = tx.seal(TABLE, &content(class))?;
    let mut args = rest.to_vec();
    args.extend_from_slice(&[mac[..].into(), id]);
    if tx.exec(sql, &args).await? == 1 { Ok(()) } else { Err(StoreError::Again) }
}

fn content(class: &UserClass) -> [Val<'_>; 8] {
    [
        (&class.class_id).into(),
        (&class.description).into(),
        class.kind.word().into(),
        class.is_built_in.into(),
        class.cached_at.into(),
        class.revision.into(),
        class.created_at.into(),
        class.updated_at.into(),
    ]
}

struct Sealed(UserClass, Vec<u8>);

impl Sealed {
    fn checked(self, tx: &Tx) -> Result<UserClass, StoreError> {
        tx.check(TABLE, &content(&self.0), &self.1)?;
        Ok(self.0)
    }
}

impl FromRow for Sealed {
    fn from_row(row: &Row<'_>) -> Result<Self, StoreError> {
        let class = UserClass {
            class_id: row.get("class_id")?,
            description: row.get("description")?,
            kind: row.get("kind")?,
            is_built_in: row.get("is_built_in")?,
            cached_at: row.get("cached_at")?,
            revision: row.get("revision")?,
            created_at: row.get("created_at")?,
            updated_at: row.get("updated_at")?,
        };
        Ok(Self(class, row.get("mac")?))
    }
}

struct Member {
    class: ClassId,
    user_key: String,
    user: UserId,
    mac: Vec<u8>,
}

impl Member {
    fn checked(self, tx: &Tx) -> Result<UserId, StoreError> {
        tx.check(MEMBER_TABLE, &[(&self.class).into(), (&self.user_key).into()], &self.mac)?;
        Ok(self.user)
    }
}

impl FromRow for Member {
    fn from_row(row: &Row<'_>) -> Result<Self, StoreError> {
        Ok(Self { class: row.get("class_id")?, user_key: row.get("user_key")?, user: row.get("user_id")?, mac: row.get("mac")? })
    }
}

impl Column for Kind {
    fn read(cell: Cell<'_>) -> Option<Self> {
        match cell {
            Cell::Text(word) => Self::from_word(word),
            Cell::Null | Cell::Int(_) | Cell::Bytes(_) => None,
        }
    }
}
