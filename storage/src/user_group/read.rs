//! What is read of groups without changing anything.

use std::collections::BTreeSet;

use domain::{
    id::{ClassId, GroupId, UserId},
    user_group::{Described, UserGroup},
};

use super::row;
use crate::{
    error::StoreError,
    job::Errand,
    right,
    row::{FromRow, Row},
    tx::Tx,
};

/// Access controls on one page of groups, about: a group has up to 1,000, a page ends early instead.
const CONTROLS_SHOWN: usize = 2_000;
/// A group has so many classes, at most: so many rows of one user stand together in `CANDIDATES`.
const CLASSES_MAX: usize = 64;
/// Who is in one class of the group at least, with each of these classes.
const CANDIDATES: &str =
    "SELECT m.user_key, m.class_id, m.mac, a.user_id FROM user_class_member m JOIN administrator a ON a.user_key = m.user_key
    WHERE m.class_id IN (SELECT class_id FROM user_group_class WHERE group_id = $1) AND m.user_key > $2
    ORDER BY m.user_key, m.class_id LIMIT $3";

/// One group.
pub struct Find(pub GroupId);

impl Errand for Find {
    type Answer = Option<Described>;
    async fn run(&self, tx: &mut Tx) -> Result<Self::Answer, StoreError> {
        find(&self.0, tx).await
    }
}

pub(super) async fn find(id: &GroupId, tx: &mut Tx) -> Result<Option<Described>, StoreError> {
    match row::find(id, tx).await? {
        Some(group) => describe(group, tx).await.map(Some),
        None => Ok(None),
    }
}

async fn describe(group: UserGroup, tx: &mut Tx) -> Result<Described, StoreError> {
    let access_controls = row::controls(&group.group_id, tx).await?;
    Ok(Described { group, access_controls })
}

/// The next groups, ascending: `limit` of them, or fewer when they have many access controls.
pub struct List {
    /// After this one; none: from the first.
    pub after: Option<GroupId>,
    /// At most so many.
    pub limit: i64,
}

/// Some groups, and whether others follow.
pub struct Groups {
    /// Ascending.
    pub groups: Vec<Described>,
    /// The page ended because it became too long, not because there were no more groups.
    pub is_cut: bool,
}

impl Errand for List {
    type Answer = Groups;
    async fn run(&self, tx: &mut Tx) -> Result<Groups, StoreError> {
        let (mut groups, mut controls) = (Vec::new(), 0);
        for group in row::page(self.after.as_ref(), self.limit, tx).await? {
            if controls >= CONTROLS_SHOWN {
                return Ok(Groups { groups, is_cut: true });
            }
            let described = describe(group, tx).await?;
            controls += described.access_controls.len();
            groups.push(described);
        }
        Ok(Groups { groups, is_cut: false })
    }
}

/// The next members of a group, ascending; none: there is no such group.
pub struct Members {
    /// Of which group.
    pub group_id: GroupId,
    /// After this one; none: from the first.
    pub after: Option<UserId>,
    /// At most so many.
    pub limit: usize,
}

/// Some members of a group.
#[derive(Debug, PartialEq, Eq)]
pub struct MemberPage {
    /// Ascending; may be empty although others follow.
    pub members: Vec<UserId>,
    /// Go on after this one; none: no more follow.
    pub next: Option<UserId>,
}

impl Errand for Members {
    type Answer = Option<MemberPage>;
    async fn run(&self, tx: &mut Tx) -> Result<Self::Answer, StoreError> {
        let Some(group) = row::find(&self.group_id, tx).await? else { return Ok(None) };
        let after = self.after.as_ref().map(UserId::canonical).unwrap_or_default();
        let window = (self.limit + 1) * CLASSES_MAX;
        let args = [(&self.group_id).into(), (&after).into(), i64::try_from(window).unwrap_or(i64::MAX).into()];
        let rows: Vec<Candidate> = tx.all(CANDIDATES, &args).await?;
        let is_cut = rows.len() == window;
        let mut people = together(rows, tx)?;
        if is_cut {
            people.pop(); // its other classes may lie beyond the window
        }
        let more = is_cut || people.len() > self.limit;
        people.truncate(self.limit);
        let next = if more { people.last().map(|(user, _)| user.clone()) } else { None };
        let members = people.into_iter().filter(|(_, classes)| group.class_match.admits(&group.class_ids, classes));
        Ok(Some(MemberPage { members: members.map(|(user, _)| user).collect(), next }))
    }
}

/// Each user with its classes, ascending.
fn together(rows: Vec<Candidate>, tx: &Tx) -> Result<Vec<(UserId, BTreeSet<ClassId>)>, StoreError> {
    let mut people: Vec<(UserId, BTreeSet<ClassId>)> = Vec::new();
    for row in rows {
        tx.check("user_class_member", &[(&row.class).into(), (&row.user_key).into()], &row.mac)?;
        match people.last_mut() {
            Some((user, classes)) if *user == row.user => {
                classes.insert(row.class);
            }
            _ => people.push((row.user, BTreeSet::from([row.class]))),
        }
    }
    Ok(people)
}

struct Candidate {
    user_key: String,
    class: ClassId,
    user: UserId,
    mac: Vec<u8>,
}

impl FromRow for Candidate {
    fn from_row(row: &Row<'_>) -> Result<Self, StoreError> {
        Ok(Self { user_key: row.get("user_key")?, class: row.get("class_id")?, user: row.get("user_id")?, mac: row.get("mac")? })
    }
}

/// Is somebody in a group, and by which of its classes? None: there is no such group.
pub struct Member {
    /// The group.
    pub group_id: GroupId,
    /// The user.
    pub user_id: UserId,
}

/// The answer.
#[derive(Debug, PartialEq, Eq)]
pub struct Membership {
    /// A member?
    pub is_member: bool,
    /// The group's classes that the user is in.
    pub matched: Vec<ClassId>,
}

impl Errand for Member {
    type Answer = Option<Membership>;
    async fn run(&self, tx: &mut Tx) -> Result<Self::Answer, StoreError> {
        let Some(group) = row::find(&self.group_id, tx).await? else { return Ok(None) };
        let classes = right::classes(&self.user_id.canonical(), tx).await?;
        let is_member = group.class_match.admits(&group.class_ids, &classes);
        let matched = group.class_ids.into_iter().filter(|class| classes.contains(class)).collect();
        Ok(Some(Membership { is_member, matched }))
    }
}
