//! Login: a password, of programs, of gateways and of people. Guessing is stopped for one source, then for all; never by
//! who is where the caller can't be.

use std::net::{IpAddr, Ipv6Addr};

use serde::Serialize;

use super::{Live, NewSession, Opened, displaced};
use crate::{
    address::AllowList,
    id::{SessionId, UserId},
    problem::{Code, Refusal},
    procedure::{CallerKind, Decision, Procedure, Stamp, Subject},
    right::Rights,
    secret::PasswordHash,
    time::{DAY_SECONDS, MINUTE_SECONDS, Moment},
};

/// Failures in a row, from allowed addresses, that lock a caller everywhere.
pub const FAILURES_IN_ROW_MAX: i64 = 100;
/// After this long without another, the failures of one source are forgotten. No lockout lasts longer.
pub const FAILURE_SECONDS_MAX: i64 = DAY_SECONDS;

/// The arguments.
#[derive(Serialize)]
pub struct Login {
    /// Who it says it is.
    pub user: UserId,
    /// What argon2 said of the password; none when nobody was looked at, because no caller may come from where this one does.
    pub verdict: Option<Verdict>,
    /// The right password, hashed anew, because its hash is weaker than new ones are.
    pub rehash: Option<PasswordHash>,
    /// The session that would begin.
    pub session: NewSession,
    /// In force at the time.
    pub settings: LoginSettings,
    /// The person to act as.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub acting_as: Option<UserId>,
}

/// What was found out before the transaction, because it takes so long.
#[derive(Clone, Copy, Debug, Serialize)]
pub struct Verdict {
    /// Of the credential that the password was held against; if there is another one by now, the verdict says nothing.
    pub credential_version: i64,
    /// Is it the password?
    pub is_right: bool,
}

/// The settings of the installation for logins.
#[derive(Clone, Copy, Debug, Serialize)]
pub struct LoginSettings {
    /// `MAX_USERAUTH_FAILURE`.
    pub failures_max: i64,
    /// `LOCKOUT_DURATION`.
    pub lockout_seconds: i64,
}

impl Default for LoginSettings {
    fn default() -> Self {
        Self { failures_max: 10, lockout_seconds: 15 * MINUTE_SECONDS }
    }
}

/// A caller who has this `userId`; read under the lock of its row, if anything is going to change.
#[derive(Clone, Debug)]
pub struct Candidate {
    /// As it was spelt at the creation.
    pub user: UserId,
    /// Is it enabled?
    pub is_enabled: bool,
    /// Its way in.
    pub kind: Option<CallerKind>,
    /// Where it may come from.
    pub allowed: AllowList,
    /// Of its present credential.
    pub credential_version: i64,
    /// Its failures from everywhere.
    pub everywhere: Failures,
    /// Its failures from this source.
    pub here: Failures,
    /// Its sessions, oldest first, as the same person as this one; of no matter to what is decided.
    pub live: Vec<Live>,
    /// The person to act as, if there is one; looked for when the password is right, and not before.
    pub named: Option<Named>,
}

/// Whom a caller wants to act as.
#[derive(Clone, Debug)]
pub struct Named {
    /// As it was spelt at the creation.
    pub user: UserId,
    /// See [`Administrator::can_be_acted_as`](crate::administrator::Administrator::can_be_acted_as).
    pub is_fit: bool,
    /// All that the person holds.
    pub held: Rights,
    /// All that the caller holds.
    pub of_caller: Rights,
}

/// Failed logins.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Failures {
    /// How many in a row.
    pub count: i64,
    /// When the last one was; not kept of those from everywhere.
    pub last_at: Option<Moment>,
    /// Until when nobody gets in.
    pub closed_until: Option<Moment>,
}

impl Failures {
    fn is_closed(&self, at: Moment) -> bool {
        self.closed_until.is_some_and(|until| at < until)
    }

    fn remembered(&self, at: Moment) -> i64 {
        if self.last_at.is_some_and(|last| at >= last.plus_seconds(FAILURE_SECONDS_MAX)) { 0 } else { self.count }
    }
}

/// What becomes true.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum LoginEffect {
    /// A session begins.
    In(Box<LoggedIn>),
    /// Refused, and counted.
    FailureCounted(FailureCounted),
}

/// A session begins; the failures of this source and those in a row are forgotten.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct LoggedIn {
    /// As it was spelt at the creation.
    pub user: UserId,
    /// The source that is forgiven.
    pub source: String,
    /// The session that begins.
    pub opened: Opened,
    /// The sessions that end.
    pub ended: Vec<SessionId>,
    /// What the credential's hash becomes.
    pub rehash: Option<PasswordHash>,
}

/// A failed login from an allowed address.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct FailureCounted {
    /// From where.
    pub source: String,
    /// How many from there; none again when they close it.
    pub failures: i64,
    /// Until when the caller can't come from there.
    pub closed_until: Option<Moment>,
    /// How many in a row from everywhere.
    pub failures_in_row: i64,
    /// Until when the caller can't come from anywhere.
    pub locked_until: Option<Moment>,
}

impl Procedure for Login {
    const NAME: &'static str = "login";
    type View = Option<Candidate>;
    type Effect = LoginEffect;

    fn decide(&self, stamp: &Stamp, view: &Option<Candidate>) -> Decision<LoginEffect> {
        let refuse = |code| Decision::Refuse(Refusal::concealed(code, Code::CredentialsInvalid));
        let Admitted { candidate, client, kind, verdict } = match self.admit(stamp, view.as_ref()) {
            Ok(admitted) => admitted,
            Err(code) => return refuse(code),
        };
        if verdict.credential_version != candidate.credential_version {
            return refuse(Code::PasswordWrong); // of another credential: neither right, nor a failure
        }
        if !verdict.is_right {
            let counted = self.count(stamp, candidate, client);
            let refusal = Refusal::concealed(Code::PasswordWrong, Code::CredentialsInvalid);
            let closes = counted.closed_until.is_some() || counted.locked_until.is_some();
            let refusal = if closes { refusal.loud() } else { refusal };
            return Decision::RefuseAnd(LoginEffect::FailureCounted(counted), refusal);
        }
        let acting_as = match self.represent(candidate, kind) {
            Ok(acting_as) => acting_as,
            Err(code) => return Decision::Refuse(Refusal::concealed(code, Code::ActingAsRefused)),
        };
        Decision::Accept(LoginEffect::In(Box::new(LoggedIn {
            user: candidate.user.clone(),
            source: source(client),
            opened: Opened { acting_as, ..Opened::from_new(&self.session, kind, stamp.at, None) },
            ended: displaced(&candidate.live, None, stamp.at),
            rehash: self.rehash.clone(),
        })))
    }

    fn event(&self, decision: &Decision<LoginEffect>) -> &'static str {
        if decision.is_accepted() { "login.accepted" } else { "login.refused" }
    }

    fn subject(&self, _: Option<&LoginEffect>) -> Subject {
        Subject { user: Some(self.user.clone()), ..Subject::default() }
    }
}

/// Somebody whose password counts.
struct Admitted<'v> {
    candidate: &'v Candidate,
    client: IpAddr,
    kind: CallerKind,
    verdict: Verdict,
}

impl Login {
    /// Does the password open a session, whomever it is as?
    #[must_use]
    pub fn is_right(&self, stamp: &Stamp, view: Option<&Candidate>) -> bool {
        let is_right = |admitted: Admitted<'_>| {
            admitted.verdict.is_right && admitted.verdict.credential_version == admitted.candidate.credential_version
        };
        self.admit(stamp, view).is_ok_and(is_right)
    }

    /// As whom the session is. To act as somebody is like holding his credential, so the law of rank rules it. Nobody is exempt: who
    /// acts as an authorizer approves as one, and that no right can be measured by.
    fn represent(&self, candidate: &Candidate, kind: CallerKind) -> Result<Option<UserId>, Code> {
        if self.acting_as.is_none() {
            return Ok(None);
        }
        if kind != CallerKind::Idapi {
            return Err(Code::FunctionNotAllowed);
        }
        let named = candidate.named.as_ref().ok_or(Code::UserUnknown)?;
        if !named.is_fit {
            return Err(Code::ActingAsRefused);
        }
        if !named.held.is_subset_of(&named.of_caller) {
            return Err(Code::PrivilegeNotHeld);
        }
        Ok(Some(named.user.clone()))
    }

    fn admit<'v>(&self, stamp: &Stamp, view: Option<&'v Candidate>) -> Result<Admitted<'v>, Code> {
        let verdict = self.verdict.ok_or(Code::AddressNotAllowed)?;
        let candidate = view.ok_or(Code::UserUnknown)?;
        let client = stamp.client.filter(|client| candidate.allowed.admits(*client)).ok_or(Code::AddressNotAllowed)?;
        if !candidate.is_enabled {
            return Err(Code::UserDisabled);
        }
        let kind = candidate.kind.filter(|kind| matches!(kind, CallerKind::Idapi | CallerKind::Guacamole | CallerKind::User));
        let kind = kind.ok_or(Code::CallerPrivilegeMissing)?;
        if candidate.here.is_closed(stamp.at) || candidate.everywhere.is_closed(stamp.at) {
            return Err(Code::UserLocked);
        }
        Ok(Admitted { candidate, client, kind, verdict })
    }

    fn count(&self, stamp: &Stamp, candidate: &Candidate, client: IpAddr) -> FailureCounted {
        let until = |closes: bool| closes.then(|| stamp.at.plus_seconds(self.settings.lockout_seconds));
        let failures = candidate.here.remembered(stamp.at) + 1;
        let closes_here = failures >= self.settings.failures_max;
        // Only a login ends the row: after a hundred, each further failure locks again.
        let failures_in_row = candidate.everywhere.count + 1;
        FailureCounted {
            source: source(client),
            failures: if closes_here { 0 } else { failures },
            closed_until: until(closes_here),
            failures_in_row,
            locked_until: until(failures_in_row >= FAILURES_IN_ROW_MAX),
        }
    }
}

/// What is counted as one source: an IPv4 address, or the /64 that one customer of IPv6 has at least.
#[must_use]
pub fn source(client: IpAddr) -> String {
    match client {
        IpAddr::V4(address) => address.to_string(),
        IpAddr::V6(address) => format!("{}/64", Ipv6Addr::from_bits(address.to_bits() & (u128::MAX << 64))),
    }
}
