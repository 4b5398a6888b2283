//! What the ids in a request stand for.

use crate::{
    id::{ClassId, UserId},
    problem::{Code, Refusal},
};

/// The ids that a policy names, looked up in the procedure's transaction. Each in the order in which it was sent.
#[derive(Clone, Debug, Default)]
pub struct Found {
    /// The new owner, as it was spelt when it was made.
    pub owner: Option<UserId>,
    /// Was an owner named who isn't there?
    pub is_owner_unknown: bool,
    /// Was a node named that never was?
    pub is_node_unknown: bool,
    /// Authorizers as they were spelt when they were made; none for who isn't there.
    pub users: Vec<Option<UserId>>,
    /// Classes of authorizers; none for what isn't there.
    pub classes: Vec<Option<ClassId>>,
}

impl Found {
    /// 422 with every place that names nothing.
    pub fn check(&self) -> Result<(), Refusal> {
        let users = self.users.iter().enumerate().filter(|(_, found)| found.is_none());
        let classes = self.classes.iter().enumerate().filter(|(_, found)| found.is_none());
        let mut places: Vec<String> = self.is_owner_unknown.then(|| "/ownerUserId".to_owned()).into_iter().collect();
        places.extend(self.is_node_unknown.then(|| "/managingNode".to_owned()));
        places.extend(users.map(|(index, _)| format!("/authorizerUserIds/{index}")));
        places.extend(classes.map(|(index, _)| format!("/authorizerClassIds/{index}")));
        not_found(places)
    }

    /// The authorizers that are there.
    pub(super) fn users(&self) -> Vec<UserId> {
        self.users.iter().flatten().cloned().collect()
    }
}

/// 422 with these places; none is no refusal.
pub(crate) fn not_found(places: impl IntoIterator<Item = String>) -> Result<(), Refusal> {
    let mut places = places.into_iter().peekable();
    if places.peek().is_none() {
        return Ok(());
    }
    Err(places.fold(Code::ReferenceNotFound.into(), |refusal: Refusal, place| {
        refusal.at(place, Code::ReferenceNotFound.name(), "There is nothing with this id.")
    }))
}
