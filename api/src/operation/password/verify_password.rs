//! ManagedAccountVerifyPassword: a login shows whether the password in force is the target's.

use std::collections::BTreeMap;
use std::time::Duration;

use domain::account::Account;
use domain::journal::refuse::Refuse;
use domain::problem::Code as Ruled;
use domain::procedure::{CallerKind, Subject};

use super::wire::PasswordVerification;
use crate::metric;
use crate::operation::account::{AccountPath, RightOn, SeenAccount, gone};
use crate::operation::{Granted, Operation, Path, Route, Shown, permission, post};
use crate::problem::{Code, Problem};
use crate::worker::proof::{self, Look};

/// Looks at the account, at most.
const LOOKS_MAX: usize = 3;

/// Proves a password.
#[derive(Debug)]
pub enum ManagedAccountVerifyPassword {}

impl Operation for ManagedAccountVerifyPassword {
    const ID: &'static str = "ManagedAccountVerifyPassword";
    const ROUTE: Route = post("/v1/managed-accounts/{accountKey}/verify-password");
    const TAG: &'static str = "passwords";
    const SUMMARY: &'static str = "Prove the password of an account by a login on its target";
    const DESCRIPTION: &'static str = "The server does so by itself once a day; this has it done now. A password that the target refuses is in \
        doubt from then on, with a change of the cause `doubt` that looks for the one in force. Only under a policy of the mode `push`.";
    const CALLERS: &'static [CallerKind] = &[CallerKind::Idapi, CallerKind::User];
    const EVENT: Option<&'static str> = Some("password.proven");
    const REFUSALS: &'static [Code] = &[
        Code::AccountUnbound,
        Code::PasswordNotFound,
        Code::PolicyModeUnsupported,
        Code::PasswordChangeOpen,
        Code::SystemUntrusted,
        Code::IntegrityBroken,
    ];
    const EXAMPLE: &'static str = include_str!("verify_password.json");
    const TIME_MAX: Duration = Duration::from_secs(40);

    type Input = Path<AccountPath>;
    type Object = SeenAccount;
    type Right = RightOn<permission::RandomizeOverride>;
    type Answer = Shown<PasswordVerification>;

    async fn handle(granted: Granted<Self>) -> Result<Self::Answer, Problem> {
        let (edge, Path(path)) = (&granted.edge, &granted.input);
        for _ in 0..LOOKS_MAX {
            let prove = match proof::look(edge, &(&path.account_key).into()).await? {
                Look::Asked(prove) => prove,
                Look::NotAsked(code) => return Err(refused(&granted, code).await?.into()),
            };
            match granted.transact(prove, |proven| Shown(PasswordVerification::of(proven))).await {
                Err(problem) if gone(&problem) => {} // something was changed meanwhile
                other => {
                    if other.as_ref().is_ok_and(|Shown(verified)| verified.is_drift()) {
                        metric::alarm("password.drifted");
                    }
                    return other;
                }
            }
        }
        Err(Code::ServerBusy.into())
    }
}

/// Why the target wasn't asked, written down.
async fn refused(granted: &Granted<ManagedAccountVerifyPassword>, code: Ruled) -> Result<Ruled, Problem> {
    let Account { resource, account, policy, .. } = granted.object.0.found.account.clone();
    let subject = Subject { resource: Some(resource), account: Some(account), policy, ..Subject::default() };
    let refuse = Refuse { code, shown: code, subject, ids: BTreeMap::new() };
    granted.edge.store.transact(granted.stamp(), refuse).await?;
    Ok(code)
}
