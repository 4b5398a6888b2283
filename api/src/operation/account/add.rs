//! ManagedAccountAdd: an account comes to be known.

use std::sync::Arc;

use domain::account::add::{Add, Imported};
use domain::id::{AccountKey, PolicyId};
use domain::problem::Code as Ruled;
use domain::system::System;
use storage::account::read::KeyOf;
use storage::{policy, system};

use super::seen::{RightOn, gone};
use super::wire::{KnownTerms, ManagedAccount, ManagedAccountNew};
use crate::edge::Edge;
use crate::entropy;
use crate::guard::session::Principal;
use crate::managed_password;
use crate::operation::{Body, Created, Granted, Object, OnPolicy, Operation, Route, permission, post};
use crate::problem::{Code, Place, Problem};

/// Looks at what an account of this name was, at most.
const LOOKS_MAX: usize = 3;

/// Makes an account known.
#[derive(Debug)]
pub enum ManagedAccountAdd {}

impl Operation for ManagedAccountAdd {
    const ID: &'static str = "ManagedAccountAdd";
    const ROUTE: Route = post("/v1/managed-accounts");
    const TAG: &'static str = "accounts";
    const SUMMARY: &'static str = "Add a managed account";
    const DESCRIPTION: &'static str = "Nothing is sent to the target. Under a vault-only policy the password given is `stored`, under \
        others it is `unverified` until it has been changed. An account that was deleted comes back with its `accountKey` and history.";
    const EVENT: Option<&'static str> = Some("account.added");
    const REFUSALS: &'static [Code] =
        &[Code::ReferenceNotFound, Code::AccountExists, Code::AuthenticationTypeUnsupported, Code::AdministratorOwnRights];
    const EXAMPLE: &'static str = include_str!("add.json");

    type Input = Body<ManagedAccountNew>;
    type Object = Parent;
    type Right = RightOn<permission::ModifyProperties>;
    type Answer = Created<ManagedAccount>;

    async fn references(edge: &Edge, caller: &Arc<Principal>, Body(new): &Self::Input) -> Result<(), Problem> {
        system_of(edge, caller, new).await.map(drop)
    }

    async fn handle(granted: Granted<Self>) -> Result<Self::Answer, Problem> {
        let (edge, Body(new)) = (&granted.edge, &granted.input);
        let policy = new.policy_id.clone().into_domain();
        let terms = KnownTerms::default().under(edge, policy.as_ref()).await?;
        for _ in 0..LOOKS_MAX {
            let terms = terms.clone();
            let added = granted.transact(addition(edge, new, policy.clone()).await?, move |added| Created {
                location: format!("/v1/managed-accounts/{}", added.account.key),
                object: ManagedAccount::of(&added.account, &terms, 0), // who had it had to give it back before it was deleted
            });
            match added.await {
                Err(problem) if gone(&problem) => {}
                other => return other,
            }
        }
        Err(Code::ServerBusy.into())
    }
}

/// The procedure, its password sealed for the key that the account has or gets.
async fn addition(edge: &Edge, new: &ManagedAccountNew, policy: Option<PolicyId>) -> Result<Add, Problem> {
    let (resource, account) = ((&new.resource_id).into(), (&new.account_id).into());
    let known = edge.store.read(KeyOf { resource, account }).await?;
    let key = known.unwrap_or_else(|| AccountKey(entropy::id(edge.clock.now())));
    let password = new.password.as_ref().map(|password| managed_password::seal(edge, &key, password.expose())).transpose()?;
    Ok(Add {
        key,
        resource: (&new.resource_id).into(),
        account: (&new.account_id).into(),
        policy,
        description: new.description.clone().map(crate::wire::Text::into_string).unwrap_or_default(),
        password: password.map(|(sealed, fingerprint)| Imported { sealed, fingerprint }),
    })
}

/// The system that a new account is on, if the caller sees it.
async fn system_of(edge: &Edge, caller: &Principal, new: &ManagedAccountNew) -> Result<System, Problem> {
    let found = edge.store.read(system::read::Find((&new.resource_id).into())).await?;
    let code = Code::ReferenceNotFound;
    let absent = || Problem::from(code).at(Place::Body, "/resourceId", code.name(), "There is nothing with this id.");
    let system = found.filter(|system| System::living(Some(system)).is_ok()).ok_or_else(absent)?;
    if system.is_seen_by(&caller.rights) { Ok(system) } else { Err(absent().because(Ruled::PermissionMissing.name())) }
}

/// What a new account will be under: the policy that is named, else its system's primary one; none: its system is an orphan.
#[derive(Debug)]
pub struct Parent(Option<PolicyId>);

impl OnPolicy for Parent {
    fn policies(&self) -> impl Iterator<Item = &PolicyId> {
        self.0.iter()
    }
}

impl Object<Body<ManagedAccountNew>> for Parent {
    const REFUSALS: &'static [Code] = &[Code::PolicyNotFound];

    async fn find(edge: &Edge, caller: &Arc<Principal>, Body(new): &Body<ManagedAccountNew>) -> Result<Self, Problem> {
        let Some(policy) = new.policy_id.clone().into_domain() else {
            return Ok(Self(system_of(edge, caller, new).await?.primary_policy().cloned()));
        };
        let found = edge.store.read(policy::read::Find(policy.clone())).await?;
        match found {
            None => Err(Code::PolicyNotFound.into()),
            Some(_) if !caller.rights.sees(&policy) => {
                Err(Problem::from(Code::PolicyNotFound).because(Ruled::PermissionMissing.name()))
            }
            Some(_) => Ok(Self(Some(policy))),
        }
    }
}
