//! PasswordVersionList: what is known of an account's passwords.

use storage::password::version_list;

use super::wire::{PasswordVersion, PasswordVersionPage};
use crate::operation::account::{AccountPath, RightOn, SeenAccount};
use crate::operation::{Granted, Operation, Page, Path, Route, Shown, get, permission};
use crate::problem::Problem;

/// Lists an account's passwords.
#[derive(Debug)]
pub enum PasswordVersionList {}

impl Operation for PasswordVersionList {
    const ID: &'static str = "PasswordVersionList";
    const ROUTE: Route = get("/v1/managed-accounts/{accountKey}/password-versions");
    const TAG: &'static str = "passwords";
    const SUMMARY: &'static str = "List the passwords of an account, without showing them";
    const DESCRIPTION: &'static str = "By `version`, ascending: the oldest first.";
    const EXAMPLE: &'static str = include_str!("version_list.json");

    type Input = (Path<AccountPath>, Page<()>);
    type Object = SeenAccount;
    type Right = RightOn<permission::ViewProperties>;
    type Answer = Shown<PasswordVersionPage>;

    async fn handle(granted: Granted<Self>) -> Result<Self::Answer, Problem> {
        let (Path(path), page) = &granted.input;
        let after = page.after.as_deref().and_then(|place| place.parse().ok()).unwrap_or(0);
        let limit = i64::try_from(page.rows_max()).unwrap_or(i64::MAX);
        let account = (&path.account_key).into();
        let mut rows = granted.edge.store.scan(version_list::Page { account, after, limit }).await?;
        let is_last = rows.len() <= page.limit();
        rows.truncate(page.limit());
        let next = rows.last().filter(|_| !is_last).map(|version| version.number.to_string());
        let items = rows.iter().map(|version| PasswordVersion::of(&path.account_key, version)).collect();
        page.turn(&granted.edge, items, next.as_deref()).map(Shown)
    }
}
