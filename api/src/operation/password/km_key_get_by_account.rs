//! KMKeyGetByAccount: the password in force.

use domain::password::km_key_get_by_account::KmKeyGetByAccount as Disclosure;
use domain::procedure::CallerKind;

use super::disclosure::disclose;
use super::wire::{AccountNames, Password};
use crate::operation::{Granted, Inside, On, Operation, Query, Route, Shown, get, permission};
use crate::problem::{Code, Problem};

/// Shows the password in force.
#[derive(Debug)]
pub enum KMKeyGetByAccount {}

impl Operation for KMKeyGetByAccount {
    const ID: &'static str = "KMKeyGetByAccount";
    const ROUTE: Route = get("/v1/passwords/current");
    const TAG: &'static str = "passwords";
    const SUMMARY: &'static str = "Get the password of an account";
    const DESCRIPTION: &'static str = "The password in force. Each answer is journalled before it leaves.";
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
        disclose(&granted, Disclosure { resource: resource_id.into(), account: account_id.into() }).await
    }
}
