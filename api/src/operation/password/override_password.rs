//! ManagedAccountOverridePassword: somebody gives the password.

use std::sync::Arc;
use std::time::Duration;

use domain::account::Account;
use domain::id::ChangeId;
use domain::password::dictionary::Dictionary;
use domain::password::override_password::{Given, OverridePassword};
use domain::password::strength::weaknesses;
use domain::procedure::CallerKind;
use storage::account::read::ByName;
use storage::crash_point;
use storage::policy::read::Find;

use super::waiting;
use super::wire::{PasswordChange, PasswordOverride, Waiting};
use crate::edge::Edge;
use crate::entropy;
use crate::guard::session::Principal;
use crate::managed_password::seal;
use crate::operation::account::{RightOn, SeenAccount, gone};
use crate::operation::{Accepted, Body, Granted, Object, Operation, Query, Route, Settles as _, permission, post};
use crate::problem::{Code, Problem};

/// Looks at account and policy, at most.
const LOOKS_MAX: usize = 3;

/// Puts a password in force.
#[derive(Debug)]
pub enum ManagedAccountOverridePassword {}

impl Operation for ManagedAccountOverridePassword {
    const ID: &'static str = "ManagedAccountOverridePassword";
    const ROUTE: Route = post("/v1/password-changes/override");
    const TAG: &'static str = "passwords";
    const SUMMARY: &'static str = "Give an account a password";
    const DESCRIPTION: &'static str = "Who gives a password knows it: this counts as its disclosure. Under a vault-only policy it is in force \
        at once, and `stored`. In the mode `push` the system's administrator puts it in force, and a login proves it; the answer waits for \
        that, for `waitSeconds` at most. Never joins an open change.";
    const CALLERS: &'static [CallerKind] = &[CallerKind::Idapi, CallerKind::Otp, CallerKind::User];
    const EVENT: Option<&'static str> = Some("password.overridden");
    const REFUSALS: &'static [Code] = &[
        Code::AccountUnbound,
        Code::AccountHistorical,
        Code::PolicyModeUnsupported,
        Code::AuthenticationTypeUnsupported,
        Code::RandomizationDisabled,
        Code::SystemUntrusted,
        Code::ObjectInUse,
        Code::PasswordChangeImminent,
        Code::PasswordChangeOpen,
        Code::PasswordTooWeak,
        Code::PasswordReused,
    ];
    const EXAMPLE: &'static str = include_str!("override_password.json");
    const TIME_MAX: Duration = waiting::TIME_MAX;

    type Input = (Body<PasswordOverride>, Query<Waiting>);
    type Object = SeenAccount;
    type Right = RightOn<permission::RandomizeOverride>;
    type Answer = Accepted<PasswordChange>;

    async fn handle(granted: Granted<Self>) -> Result<Self::Answer, Problem> {
        let (edge, (Body(new), Query(waiting))) = (&granted.edge, &granted.input);
        let mut account = Some(granted.object.0.found.account.clone());
        for _ in 0..LOOKS_MAX {
            let given = given(edge, account.as_ref(), new).await?;
            let (resource, name) = (new.resource_id.clone(), new.account_id.clone());
            let overridden = granted.transact(given, move |done| {
                waiting::work(PasswordChange::of(resource.clone(), name.clone(), &done.change), &done.change.id)
            });
            match overridden.await {
                Ok(accepted) if !accepted.work.is_settled() => {
                    edge.changes.ring();
                    return waiting::settled(edge, accepted, waiting).await;
                }
                Err(problem) if gone(&problem) => account = look(edge, new).await?.map(|look| look.found.account),
                other => return other,
            }
        }
        Err(Code::ServerBusy.into())
    }
}

/// The procedure: the password sealed for this account, and judged by its policy.
async fn given(edge: &Edge, account: Option<&Account>, new: &PasswordOverride) -> Result<OverridePassword, Problem> {
    let policy = match account.and_then(|account| account.policy.as_ref()) {
        Some(policy) => edge.store.read(Find(policy.clone())).await?,
        None => None,
    };
    let password = match account.zip(policy) {
        Some((account, policy)) => {
            let text = new.password.expose();
            let (sealed, fingerprint) = seal(edge, &account.key, text)?;
            crash_point!(ManagedAccountOverridePassword::ID, "password-sealed");
            let rules = &policy.terms.password_policy;
            let weaknesses = weaknesses(rules, text, account.account.as_str(), false, Dictionary::embedded());
            let policy = (policy.policy_id, policy.revision);
            Some(Given { account_key: account.key.clone(), sealed, fingerprint, policy, weaknesses })
        }
        None => None,
    };
    Ok(OverridePassword {
        resource: (&new.resource_id).into(),
        account: (&new.account_id).into(),
        change: ChangeId(entropy::id(edge.clock.now())),
        password,
        settings: edge.settings.overrides(),
    })
}

async fn look(edge: &Edge, new: &PasswordOverride) -> Result<Option<storage::account::Look>, Problem> {
    Ok(edge.store.read(ByName { resource: (&new.resource_id).into(), account: (&new.account_id).into() }).await?)
}

impl Object<Body<PasswordOverride>> for SeenAccount {
    const REFUSALS: &'static [Code] = &[Code::AccountNotFound];

    async fn find(edge: &Edge, caller: &Arc<Principal>, Body(new): &Body<PasswordOverride>) -> Result<Self, Problem> {
        Self::of(look(edge, new).await?, caller)
    }
}
