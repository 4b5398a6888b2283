//! ManagedAccountVerifyPassword: a login shows whether the password in force is the target's.

use std::collections::BTreeMap;

use domain::account::Account;
use domain::journal::refuse::Refuse;
use domain::procedure::{CallerKind, Subject};

use super::wire::PasswordVerification;
use crate::operation::account::{AccountPath, RightOn, SeenAccount};
use crate::operation::{Granted, Operation, Path, Route, Shown, permission, post};
use crate::problem::{Code, Problem};
use crate::worker::proof::{self, Verified};

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
        Code::RevisionStale,
    ];
    const EXAMPLE: &'static str = include_str!("verify_password.json");

    type Input = Path<AccountPath>;
    type Object = SeenAccount;
    type Right = RightOn<permission::RandomizeOverride>;
    type Answer = Shown<PasswordVerification>;

    async fn handle(granted: Granted<Self>) -> Result<Self::Answer, Problem> {
        let (edge, Path(path)) = (&granted.edge, &granted.input);
        let account = &granted.object.0.found.account;
        let verified = proof::prove(edge, &(&path.account_key).into(), granted.stamp()).await?;
        Ok(Shown(match verified {
            Verified::Proven(proven) => {
                let is_valid = proven.doubt.is_none();
                PasswordVerification::of(&proven.account, proven.account.password_version, Some(is_valid), None)
            }
            Verified::Unknown(trouble) => PasswordVerification::of(account, account.password_version, None, Some(trouble.code)),
            Verified::NotAsked(code) => {
                let Account { resource, account, policy, .. } = account.clone();
                let subject = Subject { resource: Some(resource), account: Some(account), policy, user: None };
                let refuse = Refuse { code, shown: code, subject, ids: BTreeMap::new() };
                edge.store.transact(granted.stamp(), refuse).await?;
                return Err(code.into());
            }
        }))
    }
}
