//! PasswordVersionGet: a password of an account's history.

use domain::password::version_get::VersionGet;
use domain::procedure::CallerKind;

use super::disclosure::disclose;
use super::wire::{Password, VersionPath};
use crate::operation::{Granted, Inside, On, Operation, Path, Route, Shown, get, permission};
use crate::problem::{Code, Problem};

/// Shows a password of the history.
#[derive(Debug)]
pub enum PasswordVersionGet {}

impl Operation for PasswordVersionGet {
    const ID: &'static str = "PasswordVersionGet";
    const ROUTE: Route = get("/v1/managed-accounts/{accountKey}/password-versions/{version}");
    const TAG: &'static str = "passwords";
    const SUMMARY: &'static str = "Get a password of an account's history";
    const DESCRIPTION: &'static str = "One that was in force before. The one in force takes `preapproved-checkout` too; candidates are never \
        shown. Each answer is journalled before it leaves.";
    const SECRET: bool = true;
    const CALLERS: &'static [CallerKind] = &[CallerKind::Idapi, CallerKind::User];
    const EVENT: Option<&'static str> = Some("password.disclosed");
    const REFUSALS: &'static [Code] = &[
        Code::AccountNotFound,
        Code::PasswordNotFound,
        Code::PermissionMissing,
        Code::PasswordChanging,
        Code::PasswordInDoubt,
        Code::IntegrityBroken,
    ];
    const EXAMPLE: &'static str = include_str!("version_get.json");

    type Input = Path<VersionPath>;
    type Object = ();
    type Right = Inside<On<permission::AccessHistory>>;
    type Answer = Shown<Password>;

    async fn handle(granted: Granted<Self>) -> Result<Self::Answer, Problem> {
        let Path(path) = &granted.input;
        disclose(&granted, VersionGet { account: (&path.account_key).into(), version: path.version.get() }).await
    }
}
