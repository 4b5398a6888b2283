//! Who is in a group: the same for both kinds of groups.

use std::collections::BTreeSet;

use domain::{
    id::{ClassId, UserId},
    right::ClassMatch,
};

use super::classes;
use crate::{
    error::StoreError,
    row::{FromRow, Row},
    tx::Tx,
};

/// A group has so many classes, at most: so many rows of one user stand together.
const CLASSES_MAX: usize = 64;

/// A group.
pub(crate) struct Of<'g> {
    /// Finds who is in one class of the group at least, with each of these classes: columns `user_key`, `class_id`, `mac`, `user_id`;
    /// `$1` the group, `$2` after which user, `$3` how many rows.
    pub sql: &'static str,
    /// Its name.
    pub key: &'g str,
    /// Its classes.
    pub class_ids: &'g [ClassId],
    /// Who of these is a member.
    pub class_match: ClassMatch,
}

/// Some members of a group.
#[derive(Debug, PartialEq, Eq)]
pub struct MemberPage {
    /// Ascending; may be empty although others follow.
    pub members: Vec<UserId>,
    /// Go on after this one; none: no more follow.
    pub next: Option<UserId>,
}

/// At most `limit` members after `after`.
pub(crate) async fn page(of: &Of<'_>, after: Option<&UserId>, limit: usize, tx: &mut Tx) -> Result<MemberPage, StoreError> {
    let after = after.map(UserId::canonical).unwrap_or_default();
    let window = (limit + 1) * CLASSES_MAX;
    let args = [of.key.into(), (&after).into(), i64::try_from(window).unwrap_or(i64::MAX).into()];
    let rows: Vec<Candidate> = tx.all(of.sql, &args).await?;
    let is_cut = rows.len() == window;
    let mut people = together(rows, tx)?;
    if is_cut {
        people.pop(); // its other classes may lie beyond the window
    }
    let more = is_cut || people.len() > limit;
    people.truncate(limit);
    let next = if more { people.last().map(|(user, _)| user.clone()) } else { None };
    let members = people.into_iter().filter(|(_, classes)| of.class_match.admits(of.class_ids, classes));
    Ok(MemberPage { members: members.map(|(user, _)| user).collect(), next })
}

/// The answer.
#[derive(Debug, PartialEq, Eq)]
pub struct Membership {
    /// A member?
    pub is_member: bool,
    /// The group's classes that the user is in.
    pub matched: Vec<ClassId>,
}

/// Is `user` a member of a group with these classes?
pub(crate) async fn test(of: &[ClassId], class_match: ClassMatch, user: &UserId, tx: &mut Tx) -> Result<Membership, StoreError> {
    let classes = classes(&user.canonical(), tx).await?;
    let matched = of.iter().filter(|class| classes.contains(class)).cloned().collect();
    Ok(Membership { is_member: class_match.admits(of, &classes), matched })
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
