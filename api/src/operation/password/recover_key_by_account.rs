//! RecoverKeyByAccount: the last known password, whatever has become of the account.

use domain::password::recover_key_by_account::RecoverKeyByAccount as Disclosure;
use domain::procedure::CallerKind;

use super::access;
use super::disclosure::disclose;
use super::wire::{AccountNames, Password};
use crate::operation::{Granted, Has, Inside, Operation, Query, Route, Shown, get, privilege};
use crate::problem::{Code, Problem};

/// Shows the last known password.
#[derive(Debug)]
pub enum RecoverKeyByAccount {}

impl Operation for RecoverKeyByAccount {
    const ID: &'static str = "RecoverKeyByAccount";
    const ROUTE: Route = get("/v1/passwords/last-known");
    const TAG: &'static str = "passwords";
    const SUMMARY: &'static str = "Recover the last known password of an account";
    const DESCRIPTION: &'static str = "Also of an account that is unbound, historical or deleted, or whose password is in doubt. Each answer \
        is journalled before it leaves. Where the operator has a password access plugin, its word stands for the privilege.";
    const SECRET: bool = true;
    const CALLERS: &'static [CallerKind] = &[CallerKind::Otp];
    const EVENT: Option<&'static str> = Some("password.disclosed");
    const REFUSALS: &'static [Code] =
        &[Code::AccountNotFound, Code::PasswordNotFound, Code::PermissionMissing, Code::PrivilegeMissing, Code::IntegrityBroken];
    const EXAMPLE: &'static str = include_str!("recover_key_by_account.json");

    type Input = Query<AccountNames>;
    type Object = ();
    type Right = Inside<Has<privilege::RecoverPwd>>;
    type Answer = Shown<Password>;

    async fn handle(granted: Granted<Self>) -> Result<Self::Answer, Problem> {
        let Query(AccountNames { resource_id, account_id }) = &granted.input;
        let access = access::word(&granted, resource_id, account_id).await?;
        disclose(&granted, Disclosure { resource: resource_id.into(), account: account_id.into(), access }).await
    }
}
