//! Who stands behind a token: session, caller and effective rights, read in one state of the tables.

use domain::{administrator::Administrator, right::Rights, secret::Fingerprint};

use super::standing::{self, People, SessionRow};
use crate::{
    error::StoreError,
    job::Errand,
    right::{self, Scope},
    tx::Tx,
};

/// What a token stands for.
pub struct Found {
    /// The session, ended or not.
    pub session: SessionRow,
    /// Its caller.
    pub caller: Administrator,
    /// The person that the caller acts as, if that is still there.
    pub person: Option<Administrator>,
    /// What the caller holds now, in this session.
    pub rights: Rights,
}

impl Found {
    /// Is there nobody to act as, or still somebody who can be acted as?
    #[must_use]
    pub fn is_person_fit(&self) -> bool {
        self.session.acting_as.is_none() || self.person.as_ref().is_some_and(Administrator::can_be_acted_as)
    }
}

/// Finds it; none when no session has this token.
pub struct Find(pub Fingerprint);

impl Errand for Find {
    type Answer = Option<Found>;
    async fn run(&self, tx: &mut Tx) -> Result<Option<Found>, StoreError> {
        let Some(people) = standing::by_token(&self.0, tx).await? else { return Ok(None) };
        let rights = right::in_session(Scope::Everything, &people, tx).await?.ok_or(StoreError::Again)?; // never: a reader sees one state
        let People { session, caller, person, .. } = people;
        Ok(Some(Found { session, caller, person, rights }))
    }
}
