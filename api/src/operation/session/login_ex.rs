//! LoginEx: a one-time password opens a session, and rotates.

use domain::id::{SecretId, UserId};
use domain::problem::Code as Ruled;
use domain::procedure::CallerKind;
use domain::secret::Sealed;
use domain::session::login_ex::{self, LoggedIn, LoginExEffect, OtpChange};
use domain::session::otp::{GRACE_SECONDS, OnReplay, OtpSettings, Successor};
use domain::variable::table;
use secrecy::{ExposeSecret as _, SecretString};
use storage::crash_point;

use super::entry;
use super::wire::{OtpSession, OtpSessionNew, Session};
use crate::edge::Edge;
use crate::entropy::{self, SessionToken};
use crate::key::{Binding, Sealing};
use crate::metric;
use crate::operation::{Body, Created, Granted, Nobody, Operation, Route, post};
use crate::problem::{Code, Place, Problem};
use crate::wire::{DisclosedText, Time};

/// Opens a session with a one-time password.
#[derive(Debug)]
pub enum LoginEx {}

impl Operation for LoginEx {
    const ID: &'static str = "LoginEx";
    const ROUTE: Route = post("/v1/sessions/otp");
    const TAG: &'static str = "sessions";
    const SUMMARY: &'static str = "Open a session with a one-time password";
    const DESCRIPTION: &'static str = "When `passwordRotated` is true, the password just used is spent: store `nextPassword`, then call \
        LoginExConfirm. If the answer is lost, send the same request again from the same address within two minutes: it gives the same \
        `nextPassword`. Safer still: make the next password yourself, store it, and send its SHA-256 as `nextPasswordHash`. Under an \
        Idempotency-Key no answer is kept; a repeat needs the same key.";
    const SECRET: bool = true;
    const CALLERS: &'static [CallerKind] = &[];
    const EVENT: Option<&'static str> = Some("otp.rotated");
    const REFUSALS: &'static [Code] = &[Code::CredentialsInvalid, Code::OtpSuccessorReused, Code::LoginRateExceeded];
    const EXAMPLE: &'static str = include_str!("login_ex.json");

    type Input = Body<OtpSessionNew>;
    type Object = ();
    type Right = Nobody;
    type Answer = Created<OtpSession>;

    async fn handle(granted: Granted<Self>) -> Result<Self::Answer, Problem> {
        let Body(new) = &granted.input;
        let edge = &granted.edge;
        let user = UserId::from(&new.user_id);
        let next = entropy::otp();
        let token = SessionToken::make();
        let settings = OtpSettings {
            old_accepted_max: edge.settings.get(table::OTP_MAXIMUM),
            on_replay: edge.settings.get(table::OTP_REPLAY_ACTION),
        };
        let procedure = login_ex::LoginEx {
            otp: edge.keys.fingerprint(new.password.expose().as_bytes()),
            successor: successor(edge, &user, new, &next)?,
            key: granted.repeat.as_ref().map(|repeat| edge.keys.fingerprint(repeat.key.as_str().as_bytes())),
            session: entry::new_session(edge, &token),
            user,
            settings,
        };
        let is_made = !procedure.successor.is_chosen();
        let outcome = entry::carry_out(&granted, procedure).await;
        if outcome.as_ref().is_err_and(|problem| problem.reason() == Some(Ruled::OtpReplayed.name()))
            && settings.on_replay != OnReplay::Alarm
        {
            edge.principals.forget(); // sessions of the caller may have ended; which ones a refusal doesn't tell
        }
        let LoginExEffect::In(logged_in) = outcome? else { return Err(Code::InternalError.into()) };
        edge.principals.end(&logged_in.ended);
        if matches!(logged_in.change, OtpChange::Rotated { was_old: true, .. }) {
            metric::alarm("otp-old-accepted");
        }
        let next_password = match logged_in.change {
            OtpChange::Rotated { .. } if is_made => Some(DisclosedText::server(next.expose_secret())),
            OtpChange::Rotated { .. } | OtpChange::Kept { .. } => None,
            OtpChange::Reissued => waiting(edge, &logged_in)?,
        };
        let is_rotated = !matches!(logged_in.change, OtpChange::Kept { .. });
        let pending_since = logged_in.otp.pending.as_ref().map(|pending| pending.since);
        let client = granted.asked.address.client;
        Ok(Created {
            object: OtpSession {
                session: Session::of(&logged_in.user, &logged_in.opened, client, &token),
                password_rotated: is_rotated,
                next_password,
                next_rotation_at: logged_in.next_rotation_at.map(Time::from),
                confirm_before: pending_since.map(|since| since.plus_seconds(GRACE_SECONDS).into()),
            },
            location: entry::LOCATION.to_owned(),
        })
    }
}

/// Made and sealed in any case, used or not: a try takes as long whoever it is.
fn successor(edge: &Edge, user: &UserId, new: &OtpSessionNew, next: &SecretString) -> Result<Successor, Problem> {
    if let Some(hash) = &new.next_password_hash {
        let wrong =
            || Problem::from(Code::BodyInvalid).at(Place::Body, "/nextPasswordHash", "pattern", "a SHA-256 in lower-case hex");
        return edge
            .keys
            .fingerprint_of_hex(hash.as_str())
            .map(|fingerprint| Successor::Chosen { fingerprint })
            .ok_or_else(wrong);
    }
    let text = next.expose_secret().as_bytes();
    let id = SecretId(entropy::id(edge.clock.now()));
    let bytes = edge.keys.seal(&binding(&user.canonical(), &id), text)?;
    crash_point!(LoginEx::ID, "successor-sealed");
    Ok(Successor::Made { fingerprint: edge.keys.fingerprint(text), sealed: Sealed { id, bytes } })
}

/// The successor that waits, opened after COMMIT; none when the client chose it.
fn waiting(edge: &Edge, logged_in: &LoggedIn) -> Result<Option<DisclosedText<43, 128>>, Problem> {
    let Some(sealed) = logged_in.otp.pending.as_ref().and_then(|pending| pending.sealed.as_ref()) else { return Ok(None) };
    let clear = edge.keys.unseal(&binding(&logged_in.user.canonical(), &sealed.id), &sealed.bytes)?;
    let text = str::from_utf8(&clear).map_err(|error| Problem::internal("open a one-time password", &error))?;
    Ok(Some(DisclosedText::server(text)))
}

fn binding<'a>(owner: &'a str, id: &'a SecretId) -> Binding<'a> {
    Binding { sealing: Sealing::OtpSuccessor, owner, secret: id.as_str() }
}
