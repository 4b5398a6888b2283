//! What the jobs of a group look for, read for all of them before the first begins: on PostgreSQL a round trip costs more than a row. What
//! a job of the group may change is there for the first only that takes it: the next one looks into the tables.

use std::collections::{BTreeSet, HashMap};

use domain::{
    id::{AccountId, PolicyId, ResourceId, SessionId},
    policy::Policy,
    system::System,
};
use serde::Serialize;

use crate::{
    account::found,
    error::StoreError,
    policy,
    session::{login_look, standing},
    system,
    tx::Tx,
};

/// What one job will look for.
#[derive(Default)]
pub(crate) struct Looks<'j> {
    /// That of its actor.
    pub session: Option<&'j SessionId>,
    /// By its name.
    pub account: Option<(&'j ResourceId, &'j AccountId)>,
    /// The caller that it lets in, perhaps: nobody else does from then on.
    pub login: Option<login_look::Sought>,
    /// What it keeps from being changed.
    pub shares: Option<Shares<'j>>,
}

/// What nobody changes before COMMIT of who holds it, and of others who do the same.
#[derive(Clone, Copy, Debug)]
pub struct Shares<'j> {
    /// On it something comes to be.
    pub system: &'j ResourceId,
    /// Under it, if it is under one.
    pub policy: Option<&'j PolicyId>,
}

/// As PostgreSQL gets it.
#[derive(PartialEq, Eq, PartialOrd, Ord, Serialize)]
struct Name<'j> {
    resource_id: &'j str,
    account_id: &'j str,
}

impl<'j> From<(&'j ResourceId, &'j AccountId)> for Name<'j> {
    fn from((resource, account): (&'j ResourceId, &'j AccountId)) -> Self {
        Self { resource_id: resource.as_str(), account_id: account.as_str() }
    }
}

/// What is known of a row that may have been looked for.
pub(crate) enum Seen<T> {
    /// It was there.
    There(T),
    /// It wasn't.
    Absent,
    /// It wasn't looked for.
    Unread,
}

/// What was found.
#[derive(Default)]
pub(crate) struct Ahead {
    /// No seal checked yet. What isn't here may be in the tables nevertheless.
    sessions: HashMap<String, standing::Joined>,
    /// No seal checked yet; none: it wasn't there.
    accounts: HashMap<(String, String), Option<found::Joined>>,
    logins: HashMap<login_look::Sought, login_look::Look>,
    /// Held; others may be in the tables, but somebody is changing them.
    systems: HashMap<ResourceId, System>,
    /// The same.
    policies: HashMap<PolicyId, Policy>,
    /// The group is one of jobs that hold rows, and waits for nobody.
    pub is_of_holding: bool,
}

impl Ahead {
    /// Reads all of it.
    pub(crate) async fn read(looks: &[Looks<'_>], tx: &mut Tx) -> Result<Self, StoreError> {
        let is_of_holding = looks.iter().any(|look| look.login.is_some() || look.shares.is_some());
        let mut ahead = Self { is_of_holding, ..Self::default() };
        let policies: BTreeSet<&PolicyId> = looks.iter().filter_map(|look| look.shares?.policy).collect();
        if !policies.is_empty() {
            ahead.policies = policy::row::share_free(&policies, tx).await?;
        }
        let systems: BTreeSet<&ResourceId> = looks.iter().filter_map(|look| Some(look.shares?.system)).collect();
        if !systems.is_empty() {
            ahead.systems = system::row::share_free(&systems, tx).await?;
        }
        let logins = looks.iter().filter_map(|look| look.login.as_ref());
        ahead.logins = login_look::of_all(logins, tx).await?;
        let names: BTreeSet<Name<'_>> = looks.iter().filter_map(|look| look.account).map(Name::from).collect();
        if !names.is_empty() {
            let list = serde_json::to_string(&names)?;
            let found: Vec<found::Joined> = tx.all(found::OF_ALL, &[(&list).into()]).await?;
            let absent = names.iter().map(|name| ((name.resource_id.to_owned(), name.account_id.to_owned()), None));
            ahead.accounts = absent.chain(found.into_iter().map(|joined| (joined.name(), Some(joined)))).collect();
        }
        // Last: who held a lock may have taken rights away.
        let sessions: BTreeSet<&str> = looks.iter().filter_map(|look| look.session.map(SessionId::as_str)).collect();
        if !sessions.is_empty() {
            let list = serde_json::to_string(&sessions)?;
            let found: Vec<standing::Joined> = tx.all(standing::OF_ALL, &[(&list).into()]).await?;
            ahead.sessions = found.into_iter().map(|joined| (joined.session.id.0.clone(), joined)).collect();
        }
        Ok(ahead)
    }

    pub(crate) fn session(&self, id: &SessionId) -> Option<standing::Joined> {
        self.sessions.get(id.as_str()).cloned()
    }

    pub(crate) fn account(&self, resource: &ResourceId, account: &AccountId) -> Seen<found::Joined> {
        match self.accounts.get(&(resource.0.clone(), account.0.clone())) {
            Some(Some(joined)) => Seen::There(joined.clone()),
            Some(None) => Seen::Absent,
            None => Seen::Unread,
        }
    }

    /// Its job makes it; the next one of this name sees that.
    pub(crate) fn forget_account(&mut self, resource: &ResourceId, account: &AccountId) {
        self.accounts.remove(&(resource.0.clone(), account.0.clone()));
    }

    /// Rights have changed since it was read.
    pub(crate) fn forget_session(&mut self, id: &SessionId) {
        self.sessions.remove(id.as_str());
    }

    pub(crate) fn system(&self, id: &ResourceId) -> Option<System> {
        self.systems.get(id).cloned()
    }

    pub(crate) fn policy(&self, id: &PolicyId) -> Option<Policy> {
        self.policies.get(id).cloned()
    }

    /// For one job only: the next of the same caller would not see what this one has changed.
    pub(crate) fn take_login(&mut self, sought: &login_look::Sought) -> Option<login_look::Look> {
        self.logins.remove(sought)
    }
}
