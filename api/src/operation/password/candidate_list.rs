//! PasswordCandidateList: all passwords of an account that may be in force.

use domain::password::candidate_list::CandidateList;
use domain::procedure::CallerKind;
use zeroize::Zeroizing;

use super::wire::PasswordCandidates;
use crate::managed_password;
use crate::metric;
use crate::operation::account::AccountPath;
use crate::operation::{Granted, Has, Operation, Path, Route, Shown, get, privilege};
use crate::problem::{Code, Problem};
use crate::wire::Id;

/// Shows the candidates.
#[derive(Debug)]
pub enum PasswordCandidateList {}

impl Operation for PasswordCandidateList {
    const ID: &'static str = "PasswordCandidateList";
    const ROUTE: Route = get("/v1/managed-accounts/{accountKey}/password-candidates");
    const TAG: &'static str = "passwords";
    const SUMMARY: &'static str = "Show the passwords of an account that may be in force";
    const DESCRIPTION: &'static str = "For whoever must get in while it is in doubt which password is in force: the candidate of the open \
        change, the last that was proven, and what was before; ten at most, the newest first. No randomization joins a change whose candidate \
        was shown. Also of a deleted account. Each answer is journalled before it leaves.";
    const SECRET: bool = true;
    const CALLERS: &'static [CallerKind] = &[CallerKind::Otp, CallerKind::User];
    const EVENT: Option<&'static str> = Some("password.candidates-disclosed");
    const REFUSALS: &'static [Code] = &[Code::AccountNotFound];
    const EXAMPLE: &'static str = include_str!("candidate_list.json");

    type Input = Path<AccountPath>;
    type Object = ();
    type Right = Has<privilege::RecoverPwd>;
    type Answer = Shown<PasswordCandidates>;

    async fn handle(granted: Granted<Self>) -> Result<Self::Answer, Problem> {
        let (edge, Path(path)) = (&granted.edge, &granted.input);
        let stamp = granted.stamp();
        let entry = Id::from(&stamp.entry);
        let shown = edge.store.transact(stamp, CandidateList { account: (&path.account_key).into() }).await?;
        // One that can't be opened hides no other.
        let opened = shown.versions.iter().filter_map(|version| {
            let clear = managed_password::open(edge, &shown.account.key, &version.sealed).ok()?;
            Some((version, Zeroizing::new(str::from_utf8(&clear).ok()?.to_owned())))
        });
        let opened: Vec<_> = opened.collect();
        if opened.len() < shown.versions.len() {
            metric::alarm(Code::IntegrityBroken.name());
        }
        Ok(Shown(PasswordCandidates::of(&shown.account, &opened, entry)))
    }
}
