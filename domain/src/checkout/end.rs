//! What the ways to end a check-out have in common: from then on nobody may use what was lent, and its password is changed where that is
//! set.

use serde::Serialize;

use super::{After, Checkout, Ending, Lending, Member, Step, Viewer, after};
use crate::{
    account::Found,
    checkout_request::{Authorizers, Party},
    id::{ChangeId, UserId},
    password::{
        change::Change,
        randomize_password::{Requested, requested},
        work::need_reachable,
    },
    policy::Policy,
    problem::{Code, Refusal},
    procedure::Stamp,
    right::{Acting, act},
    system::System,
    time::{MINUTE_SECONDS, Moment},
    variable::{Overrides, Settings, table},
};

/// What must be known of a check-out that ends.
#[derive(Clone, Debug, Default)]
pub struct EndView {
    /// Who ends it; nobody when the server does.
    pub acting: Acting,
    /// The check-out, if there is one.
    pub checkout: Option<Checkout>,
    /// Its account.
    pub found: Option<Found>,
    /// The account's policy.
    pub policy: Option<Policy>,
    /// Its system.
    pub system: Option<System>,
    /// The change of its password that isn't settled.
    pub open: Option<Change>,
    /// The one that waits behind that.
    pub behind: Option<Change>,
    /// How many others have the account still.
    pub others: usize,
    /// The newest version of its password that the server has made and nobody was shown before it was in force; 0: none. Whoever gave the
    /// account back before that knows no later one.
    pub secret_version: i64,
    /// Does somebody know its password who gave it back while others had it?
    pub is_owed: bool,
    /// May who asks take back what others have?
    pub is_revoker: bool,
    /// Who may decide under the policy.
    pub authorizers: Authorizers,
}

/// A check-out that has ended.
#[derive(Clone, Debug, Serialize)]
pub struct Ended {
    /// The check-out.
    pub checkout: Checkout,
    /// The change of the password that must be confirmed before it counts as returned.
    pub change: Option<Requested>,
}

impl EndView {
    /// The check-out, for who sees it.
    pub(super) fn seen(&self, settings: &Overrides, stamp: &Stamp) -> Result<(&Checkout, Party), Refusal> {
        let rights = act(stamp, &self.acting)?;
        let party = Party::of(stamp).ok_or(Code::SessionInvalid)?;
        let checkout = self.checkout.as_ref().ok_or(Code::CheckoutNotFound)?;
        let lending = self.policy.as_ref().map(|policy| Lending::new(policy, settings));
        let viewer = Viewer { party: &party, rights, is_revoker: self.is_revoker };
        if viewer.decides_by(&self.authorizers) || viewer.sees(checkout, lending) {
            Ok((checkout, party))
        } else {
            Err(Refusal::concealed(Code::PermissionMissing, Code::CheckoutNotFound))
        }
    }

    /// Ends what is lent. `by`: who does; none: the server. `change`: names the change of its password, if there is to be a new one.
    pub(super) fn end(
        &self,
        ending: Ending,
        by: Option<UserId>,
        change: &ChangeId,
        settings: &Overrides,
        stamp: &Stamp,
    ) -> Result<Ended, Refusal> {
        let checkout = self.checkout.as_ref().ok_or(Code::CheckoutNotFound)?;
        let ended = checkout.clone().after(Step::End(ending), stamp.at).ok_or_else(|| refusal_to_end(checkout))?;
        let seen = self.found.as_ref().map(|found| found.account.password_version);
        let knowing = |member: Member| Member { password_version: seen.unwrap_or(member.password_version), ..member };
        let members = ended.members.into_iter().map(knowing).collect();
        let ended = Checkout { members, ending: Some(ending), closed_at: Some(stamp.at), closed_by: by, ..ended };
        let Some(policy) = &self.policy else { return Ok(unchanged(ended, false, stamp.at)) };
        match after(ending, self.others, self.is_owed, Lending::new(policy, settings)) {
            After::Stays => Ok(unchanged(ended, false, stamp.at)),
            After::Owes => Ok(unchanged(ended, true, stamp.at)),
            After::Changes(cause) => {
                let Some(account) = self.found.as_ref().filter(|found| found.account.policy.is_some()) else {
                    return Ok(unchanged(ended, false, stamp.at));
                };
                if need_reachable(self.system.as_ref(), &account.account).is_err() {
                    // It ends all the same; that its password is changed is tried for a while.
                    let retry_at = Some(retry_at(settings, stamp.at));
                    return Ok(Ended { checkout: Checkout { retry_at, ..ended }, change: None });
                }
                let change =
                    requested(change.clone(), cause, account.account.clone(), self.open.as_ref(), self.behind.as_ref(), stamp);
                let checkout = Checkout { change: Some(change.change.id.clone()), ..ended };
                Ok(Ended { checkout, change: Some(change) })
            }
        }
    }
}

/// When the return of an account is tried again.
pub(super) fn retry_at(settings: &Overrides, at: Moment) -> Moment {
    at.plus_seconds(Settings::global(settings).get(table::PAM_ACTION_CI_RETRY_INTERVAL) * MINUTE_SECONDS)
}

/// Nothing has to be changed: it is returned at once.
fn unchanged(ended: Checkout, owes_change: bool, at: Moment) -> Ended {
    let owing = |member: Member| Member { owes_change, ..member };
    let ended = Checkout { members: ended.members.into_iter().map(owing).collect(), ..ended };
    let revision = ended.revision;
    let returned = ended.clone().after(Step::Returned, at).map_or(ended, |returned| Checkout { revision, ..returned });
    Ended { checkout: returned, change: None }
}

fn refusal_to_end(checkout: &Checkout) -> Refusal {
    if checkout.status.is_settled() { Code::CheckoutNotActive.into() } else { Code::CheckoutInProgress.into() }
}
