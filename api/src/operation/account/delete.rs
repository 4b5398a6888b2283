//! ManagedAccountDelete: an account is no longer looked after, and kept.

use domain::account::delete::Delete;

use super::seen::{RightOn, SeenAccount};
use super::wire::AccountPath;
use crate::operation::{Granted, IfMatch, NoContent, Operation, Path, Route, delete, permission};
use crate::problem::{Code, Problem};

/// Deletes an account.
#[derive(Debug)]
pub enum ManagedAccountDelete {}

impl Operation for ManagedAccountDelete {
    const ID: &'static str = "ManagedAccountDelete";
    const ROUTE: Route = delete("/v1/managed-accounts/{accountKey}");
    const TAG: &'static str = "accounts";
    const SUMMARY: &'static str = "Delete a managed account";
    const DESCRIPTION: &'static str = "Its passwords are kept: RecoverKeyByAccount still answers, and when the account is added again, it \
        comes back with its `accountKey` and history.";
    const EVENT: Option<&'static str> = Some("account.deleted");
    const REFUSALS: &'static [Code] = &[Code::PasswordChangeOpen, Code::ObjectInUse];

    type Input = (Path<AccountPath>, IfMatch);
    type Object = SeenAccount;
    type Right = RightOn<permission::ModifyProperties>;
    type Answer = NoContent;

    async fn handle(granted: Granted<Self>) -> Result<Self::Answer, Problem> {
        let (Path(path), IfMatch(revision)) = &granted.input;
        let delete = Delete { account: (&path.account_key).into(), revision: *revision };
        granted.transact(delete, |_| NoContent).await
    }
}
