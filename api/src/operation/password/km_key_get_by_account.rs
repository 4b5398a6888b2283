//! KMKeyGetByAccount: the password in force.

use std::time::Duration;

use domain::account::PasswordState;
use domain::id::{AccountId, ResourceId};
use domain::password::km_key_get_by_account::KmKeyGetByAccount as Disclosure;
use domain::procedure::CallerKind;
use storage::StoreError;
use storage::account::Look;
use storage::account::read::ByName;
use tokio::time::Instant;

use super::access;
use super::disclosure::disclose;
use super::wire::{AccountNames, Password};
use crate::edge::Edge;
use crate::operation::{Granted, Inside, On, Operation, Query, Route, Shown, get, permission};
use crate::problem::{Code, Problem};

/// How long an answer waits for the end of a change.
const CHANGE_TIME: Duration = Duration::from_secs(5);

/// Shows the password in force.
#[derive(Debug)]
pub enum KMKeyGetByAccount {}

impl Operation for KMKeyGetByAccount {
    const ID: &'static str = "KMKeyGetByAccount";
    const ROUTE: Route = get("/v1/passwords/current");
    const TAG: &'static str = "passwords";
    const SUMMARY: &'static str = "Get the password of an account";
    const DESCRIPTION: &'static str = "The password in force. While it is being changed the answer waits for the end, for five seconds at \
        most. Each answer is journalled before it leaves. Where the operator has a password access plugin, its word stands for the \
        permission.";
    const SECRET: bool = true;
    const CALLERS: &'static [CallerKind] = &[CallerKind::Otp];
    const EVENT: Option<&'static str> = Some("password.disclosed");
    const REFUSALS: &'static [Code] = &[
        Code::AccountNotFound,
        Code::PasswordNotFound,
        Code::PermissionMissing,
        Code::AccountUnbound,
        Code::AccountHistorical,
        Code::PasswordChanging,
        Code::PasswordInDoubt,
        Code::IntegrityBroken,
    ];
    const EXAMPLE: &'static str = include_str!("km_key_get_by_account.json");

    type Input = Query<AccountNames>;
    type Object = ();
    type Right = Inside<On<permission::PreapprovedCheckout>>;
    type Answer = Shown<Password>;

    async fn handle(granted: Granted<Self>) -> Result<Self::Answer, Problem> {
        let Query(AccountNames { resource_id, account_id }) = &granted.input;
        let access = access::word(&granted, resource_id, account_id).await?;
        let asked = || Disclosure { resource: resource_id.into(), account: account_id.into(), access };
        match disclose(&granted, asked()).await {
            Err(problem) if problem.code() == Code::PasswordChanging => {
                changed(&granted.edge, resource_id.into(), account_id.into()).await?;
                disclose(&granted, asked()).await
            }
            other => other,
        }
    }
}

/// Waits until the password isn't being changed any more, for a while.
async fn changed(edge: &Edge, resource: ResourceId, account: AccountId) -> Result<(), Problem> {
    let look = async || edge.store.read(ByName { resource: resource.clone(), account: account.clone() }).await;
    let Some(found) = look().await? else { return Ok(()) };
    let is_settled = |look: &Look| look.found.account.password_state != PasswordState::Changing;
    let settled = async || Ok::<_, StoreError>(look().await?.filter(is_settled));
    edge.changes.wait(&found.found.account.key, Instant::now() + CHANGE_TIME, settled).await?;
    Ok(())
}
