//! Who holds what: computed from the tables, every row that counts with its seal checked.

mod acting;
pub(crate) mod gain;
pub(crate) mod known;
pub(crate) mod member;

use std::collections::{BTreeMap, BTreeSet};

use domain::{
    administrator::{API_ADMINISTRATORS, Administrator},
    id::{AdminGroupId, ClassId, GroupId, PolicyId},
    right::{
        Authority, ClassMatch, Rights,
        permission::{Permission, Permissions},
        privilege::Privileges,
    },
};

pub(crate) use self::acting::in_session;
pub use self::acting::{Scope, acting, acting_in, holders};
use crate::{
    error::StoreError,
    policy,
    row::{FromRow, Row},
    tx::Tx,
};

/// The version of all rights; it grows with every change of who may do what.
const VERSION: &str = "SELECT rights_version FROM installation";
const CHANGE: &str = "UPDATE installation SET rights_version = rights_version + 1";
const LOCK: &str = "UPDATE installation SET rights_version = rights_version";
const CLASSES: &str = "SELECT class_id, mac FROM user_class_member WHERE user_key = $1 ORDER BY class_id LIMIT 10000";
const ADMIN_GROUPS: &str =
    "SELECT group_id, privileges, class_ids, class_match, is_built_in, revision, mac FROM admin_group WHERE group_id IN
        (SELECT x.group_id FROM admin_group_class x JOIN user_class_member m ON m.class_id = x.class_id WHERE m.user_key = $1)
    ORDER BY group_id LIMIT 10000";
const USER_GROUPS: &str = "SELECT group_id, class_ids, class_match, is_built_in, revision, mac FROM user_group WHERE group_id IN
        (SELECT x.group_id FROM user_group_class x JOIN user_class_member m ON m.class_id = x.class_id WHERE m.user_key = $1)
    ORDER BY group_id LIMIT 10000";
const CONTROLS: &str =
    "SELECT group_id, policy_id, grants, denials, mac FROM access_control WHERE group_id = $1 ORDER BY policy_id LIMIT 10000";
const CONTROLS_ON: &str =
    "SELECT g.group_id, g.class_ids, g.class_match, g.is_built_in, g.revision, g.mac AS group_mac, c.policy_id, c.grants, c.denials, c.mac
    FROM access_control c JOIN user_group g ON g.group_id = c.group_id
    WHERE c.policy_id = $2 AND c.group_id IN
        (SELECT x.group_id FROM user_group_class x JOIN user_class_member m ON m.class_id = x.class_id WHERE m.user_key = $1)
    ORDER BY c.group_id LIMIT 10000";

/// The version of all rights: while it is the same, so are they.
pub async fn version(tx: &mut Tx) -> Result<i64, StoreError> {
    tx.one::<(i64,)>(VERSION, &[]).await.map(|(version,)| version)
}

/// Says that rights have changed; every procedure that changes any calls it, in its transaction.
pub async fn change(tx: &mut Tx) -> Result<(), StoreError> {
    tx.known.forget(); // what is read from here on may be undone
    tx.exec(CHANGE, &[]).await.map(drop)
}

/// Nobody else changes who may do what before COMMIT. The first statement of procedures whose rule spans rows: what they read
/// afterwards is what is. (On PostgreSQL this costs a wait where SERIALIZABLE would cost repetitions: all of them write this row.)
pub async fn lock(tx: &mut Tx) -> Result<(), StoreError> {
    if tx.exec(LOCK, &[]).await? == 1 { Ok(()) } else { Err(StoreError::NotOne) }
}

/// All that `administrator` effectively holds. By several statements: in a snapshot, or under [`lock`]; else see [`holders`].
pub async fn of(administrator: &Administrator, tx: &mut Tx) -> Result<Rights, StoreError> {
    Ok(with_own(given(&administrator.user_id.canonical(), tx).await?, administrator))
}

fn with_own(given: Rights, administrator: &Administrator) -> Rights {
    Rights { privileges: given.privileges.union(administrator.privileges), ..given }
}

/// What the caller with this canonical id has from groups, and as an owner.
async fn given(key: &str, tx: &mut Tx) -> Result<Rights, StoreError> {
    let classes = classes(key, tx).await?;
    let mut rights = Rights::default();
    for group in administrator_groups(key, &classes, tx).await? {
        rights.privileges = rights.privileges.union(group.privileges.rights()); // ways in are individual
        if group.id.as_str() == API_ADMINISTRATORS {
            rights.authority = Authority::ApiAdministrator;
        }
    }
    let mut sums: BTreeMap<PolicyId, Sum> = BTreeMap::new();
    for group in user_groups(key, &classes, tx).await? {
        for control in tx.all::<Control>(CONTROLS, &[(&group).into()]).await? {
            control.check(tx)?;
            sums.entry(control.policy.clone()).or_default().add(&control);
        }
    }
    for policy in policy::row::owned(key, tx).await? {
        sums.entry(policy).or_default().own();
    }
    rights.permissions = sums.into_iter().map(|(policy, sum)| (policy, sum.effective())).collect();
    Ok(rights)
}

/// What the caller with this canonical id effectively may on one policy.
pub async fn permissions_on(user_key: &str, policy: &PolicyId, tx: &mut Tx) -> Result<Permissions, StoreError> {
    let classes = classes(user_key, tx).await?;
    let mut sum = Sum::default();
    for ControlOfGroup { group, control } in tx.all(CONTROLS_ON, &[user_key.into(), policy.into()]).await? {
        if group.admits(&classes, tx)? {
            control.check(tx)?;
            sum.add(&control);
        }
    }
    if policy::row::is_owned(policy, user_key, tx).await? {
        sum.own();
    }
    Ok(sum.effective())
}

/// Grants add up over groups; one denial anywhere wins.
#[derive(Default)]
struct Sum {
    grants: Permissions,
    denials: Permissions,
}

impl Sum {
    fn add(&mut self, control: &Control) {
        self.grants = self.grants.union(control.grants);
        self.denials = self.denials.union(control.denials);
    }

    fn own(&mut self) {
        self.grants.insert(Permission::ViewProperties);
        self.grants.insert(Permission::ModifyProperties);
    }

    const fn effective(&self) -> Permissions {
        self.grants.minus(self.denials)
    }
}

/// The classes that a user is in.
pub async fn classes(user_key: &str, tx: &mut Tx) -> Result<BTreeSet<ClassId>, StoreError> {
    let rows: Vec<(ClassId, Vec<u8>)> = tx.all(CLASSES, &[user_key.into()]).await?;
    rows.into_iter()
        .map(|(class, mac)| {
            tx.check("user_class_member", &[(&class).into(), user_key.into()], &mac)?;
            Ok(class)
        })
        .collect()
}

/// An administrator group that somebody is in.
pub struct Granting {
    /// The group.
    pub id: AdminGroupId,
    /// What it gives.
    pub privileges: Privileges,
}

/// The administrator groups that a user is in.
pub async fn administrator_groups(user_key: &str, classes: &BTreeSet<ClassId>, tx: &mut Tx) -> Result<Vec<Granting>, StoreError> {
    let mut found = Vec::new();
    for group in tx.all::<AdminGroup>(ADMIN_GROUPS, &[user_key.into()]).await? {
        group.check(tx)?;
        if group.class_match.admits(&class_ids(&group.class_ids), classes) {
            found.push(Granting { id: group.id, privileges: group.privileges });
        }
    }
    Ok(found)
}

/// The user groups that a user is in.
async fn user_groups(user_key: &str, classes: &BTreeSet<ClassId>, tx: &mut Tx) -> Result<Vec<GroupId>, StoreError> {
    let mut found = Vec::new();
    for group in tx.all::<UserGroup>(USER_GROUPS, &[user_key.into()]).await? {
        if group.admits(classes, tx)? {
            found.push(group.id);
        }
    }
    Ok(found)
}

/// The ids of a word list.
pub(crate) fn class_ids(words: &str) -> Vec<ClassId> {
    words.split_ascii_whitespace().map(ClassId::from).collect()
}

/// A word list of ids: [`class_ids`] reads it.
pub(crate) fn class_words(ids: &[ClassId]) -> String {
    ids.iter().map(ClassId::as_str).collect::<Vec<_>>().join(" ")
}

struct AdminGroup {
    id: AdminGroupId,
    privileges: Privileges,
    class_ids: String,
    class_match: ClassMatch,
    is_built_in: bool,
    revision: i64,
    mac: Vec<u8>,
}

impl AdminGroup {
    fn check(&self, tx: &Tx) -> Result<(), StoreError> {
        let words = self.privileges.to_words();
        let content = [
            (&self.id).into(),
            (&words).into(),
            (&self.class_ids).into(),
            self.class_match.word().into(),
            self.is_built_in.into(),
            self.revision.into(),
        ];
        tx.check("admin_group", &content, &self.mac)
    }
}

impl FromRow for AdminGroup {
    fn from_row(row: &Row<'_>) -> Result<Self, StoreError> {
        Ok(Self {
            id: row.get("group_id")?,
            privileges: row.get("privileges")?,
            class_ids: row.get("class_ids")?,
            class_match: row.get("class_match")?,
            is_built_in: row.get("is_built_in")?,
            revision: row.get("revision")?,
            mac: row.get("mac")?,
        })
    }
}

struct UserGroup {
    id: GroupId,
    class_ids: String,
    class_match: ClassMatch,
    is_built_in: bool,
    revision: i64,
    mac: Vec<u8>,
}

impl UserGroup {
    /// Is a user of these classes a member? The row's seal is checked.
    fn admits(&self, classes: &BTreeSet<ClassId>, tx: &Tx) -> Result<bool, StoreError> {
        let content = [
            (&self.id).into(),
            (&self.class_ids).into(),
            self.class_match.word().into(),
            self.is_built_in.into(),
            self.revision.into(),
        ];
        tx.check("user_group", &content, &self.mac)?;
        Ok(self.class_match.admits(&class_ids(&self.class_ids), classes))
    }

    fn read(row: &Row<'_>, mac: &'static str) -> Result<Self, StoreError> {
        Ok(Self {
            id: row.get("group_id")?,
            class_ids: row.get("class_ids")?,
            class_match: row.get("class_match")?,
            is_built_in: row.get("is_built_in")?,
            revision: row.get("revision")?,
            mac: row.get(mac)?,
        })
    }
}

impl FromRow for UserGroup {
    fn from_row(row: &Row<'_>) -> Result<Self, StoreError> {
        Self::read(row, "mac")
    }
}

/// A group, and what it grants and denies on one policy.
struct ControlOfGroup {
    group: UserGroup,
    control: Control,
}

impl FromRow for ControlOfGroup {
    fn from_row(row: &Row<'_>) -> Result<Self, StoreError> {
        Ok(Self { group: UserGroup::read(row, "group_mac")?, control: Control::from_row(row)? })
    }
}

struct Control {
    group: GroupId,
    policy: PolicyId,
    grants: Permissions,
    denials: Permissions,
    mac: Vec<u8>,
}

impl Control {
    fn check(&self, tx: &Tx) -> Result<(), StoreError> {
        let (grants, denials) = (self.grants.to_words(), self.denials.to_words());
        tx.check("access_control", &[(&self.group).into(), (&self.policy).into(), (&grants).into(), (&denials).into()], &self.mac)
    }
}

impl FromRow for Control {
    fn from_row(row: &Row<'_>) -> Result<Self, StoreError> {
        Ok(Self {
            group: row.get("group_id")?,
            policy: row.get("policy_id")?,
            grants: row.get("grants")?,
            denials: row.get("denials")?,
            mac: row.get("mac")?,
        })
    }
}
