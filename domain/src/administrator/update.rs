//! AdminUpdate: another name, other privileges, other addresses. What closes a door ends the sessions that came through it.

use serde::Serialize;

use super::{
    Administrator, Credential,
    addresses::Listed,
    target::{Changed, TargetView, event, subject},
};
use crate::{
    address::AllowList,
    id::UserId,
    problem::{Code, Refusal},
    procedure::{CallerKind, Decision, Procedure, Stamp, Subject},
    right::{law, privilege::Privileges},
};

/// What is to be different.
#[derive(Serialize)]
pub struct Update {
    /// Of whom.
    pub user_id: UserId,
    /// The revision that the caller knows.
    pub revision: Option<i64>,
    /// For people.
    pub name: Option<String>,
    /// Its own ones.
    pub privileges: Option<Privileges>,
    /// Where it may come from.
    pub allowed: Option<Listed>,
    /// 0 = at each login.
    pub otp_rotation_hours: Option<i64>,
    /// Of a password, not of an OTP.
    pub password_never_expires: Option<bool>,
}

impl Procedure for Update {
    const NAME: &'static str = "administrator-update";
    type View = TargetView;
    type Effect = Changed;

    fn decide(&self, stamp: &Stamp, view: &TargetView) -> Decision<Changed> {
        self.rule(stamp, view).into()
    }

    fn event(&self, decision: &Decision<Changed>) -> &'static str {
        event(decision.effect(), "administrator.updated")
    }

    fn subject(&self, _: Option<&Changed>) -> Subject {
        subject(&self.user_id)
    }
}

impl Update {
    fn rule(&self, stamp: &Stamp, view: &TargetView) -> Result<Changed, Refusal> {
        let touched = view.touch(stamp, &self.user_id, self.revision)?;
        let before = touched.target.administrator();
        let allowed = self.allowed.as_ref().map(Listed::accept).transpose();
        let after = self.after(stamp, before, allowed.as_ref().ok().copied().flatten());
        view.keep_one(&touched, &after)?;
        if after.privileges != before.privileges {
            law::individual(after.privileges)?;
            let more = after.privileges.minus(before.privileges);
            if touched.is_self && !more.rights().is_empty() {
                return Err(Code::AdministratorOwnRights.into());
            }
            law::grant(touched.rights, more.union(before.privileges.minus(after.privileges)))?;
        }
        allowed?;
        let is_ending = after.privileges != before.privileges || !before.allowed.is_subset_of(&after.allowed);
        Ok(touched.target.turned_into(after, is_ending, touched.is_self))
    }

    fn after(&self, stamp: &Stamp, before: &Administrator, allowed: Option<&AllowList>) -> Administrator {
        let mut after = Administrator {
            name: self.name.clone().unwrap_or_else(|| before.name.clone()),
            privileges: self.privileges.unwrap_or(before.privileges),
            allowed: allowed.unwrap_or(&before.allowed).clone(),
            otp_rotation_hours: self.otp_rotation_hours.unwrap_or(before.otp_rotation_hours),
            password_never_expires: self.password_never_expires.unwrap_or(before.password_never_expires),
            revision: before.revision + 1,
            updated_at: stamp.at,
            ..before.clone()
        };
        if has_otp_door(before) != has_otp_door(&after) && before.credential != Credential::None {
            // The credential of one door doesn't open the other, nor this one again when it comes back.
            after.credential = Credential::None;
            after.credential_version += 1;
            after.credential_changed_at = Some(stamp.at);
            after.credential_made_by = None;
            after.password_hash = None;
        }
        after
    }
}

fn has_otp_door(of: &Administrator) -> bool {
    of.kind() == Some(CallerKind::Otp)
}
