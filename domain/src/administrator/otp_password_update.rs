//! OTPAPIUserPasswordUpdate, and `strongroom otp reset`: a new initial one-time password. It rotates at its first use, and dies
//! unused after a day; all earlier ones stay in the history, so that a replay is known as one.

use serde::Serialize;

use super::{
    Administrator, Credential,
    add::maker,
    target::{Changed, Login, TargetView, event, subject},
};
use crate::{
    id::UserId,
    problem::{Code, Refusal},
    procedure::{CallerKind, Decision, Procedure, Stamp, Subject},
    secret::Fingerprint,
    session::otp::{INITIAL_SECONDS_MAX, OtpState},
    time::Moment,
};

/// The arguments.
#[derive(Serialize)]
pub struct OtpPasswordUpdate {
    /// Whose.
    pub user_id: UserId,
    /// Of the one-time password that the edge has made.
    pub initial: Fingerprint,
}

/// What was read.
pub struct OtpView {
    /// As of every procedure about one administrator.
    pub view: TargetView,
    /// Its newest generation so far; none: it never had one.
    pub newest: Option<i64>,
}

/// There is a new one.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct OtpReset {
    /// What becomes of its owner.
    pub changed: Changed,
    /// Its one-time passwords.
    pub state: OtpState,
    /// From then on it is worth nothing, if nobody has used it.
    pub valid_until: Moment,
}

impl Procedure for OtpPasswordUpdate {
    const NAME: &'static str = "administrator-otp-password-update";
    type View = OtpView;
    type Effect = OtpReset;

    fn decide(&self, stamp: &Stamp, view: &OtpView) -> Decision<OtpReset> {
        self.rule(stamp, view).into()
    }

    fn event(&self, decision: &Decision<OtpReset>) -> &'static str {
        event(decision.effect().map(|effect| &effect.changed), "otp.reset")
    }

    fn subject(&self, _: Option<&OtpReset>) -> Subject {
        subject(&self.user_id)
    }
}

impl OtpPasswordUpdate {
    fn rule(&self, stamp: &Stamp, OtpView { view, newest }: &OtpView) -> Result<OtpReset, Refusal> {
        let touched = view.touch(stamp, &self.user_id, None)?;
        let before = touched.target.administrator();
        if before.kind() != Some(CallerKind::Otp) {
            return Err(Code::AdministratorPasswordUnsupported.into());
        }
        let after = Administrator {
            credential: Credential::OtpUnused,
            credential_version: before.credential_version + 1,
            credential_changed_at: Some(stamp.at),
            credential_made_by: maker(stamp, touched.rights)?,
            revision: before.revision + 1,
            updated_at: stamp.at,
            ..before.clone()
        };
        let mut changed = touched.target.turned_into(after, true, touched.is_self);
        changed.profile.login = Login { has_used_initial_otp: false, ..changed.profile.login };
        let state = OtpState::initial(*newest, self.initial, stamp.at);
        Ok(OtpReset { changed, state, valid_until: stamp.at.plus_seconds(INITIAL_SECONDS_MAX) })
    }
}
