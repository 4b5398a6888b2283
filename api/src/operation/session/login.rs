//! Login: a password opens a session.

use domain::id::UserId;
use domain::procedure::CallerKind;
use domain::secret::PasswordHash;
use domain::session::login::{self, LoginEffect, LoginSettings, Verdict};
use domain::time::MINUTE_SECONDS;
use domain::variable::table;
use storage::crash_point;
use storage::session::read::FindCredential;

use super::entry;
use super::wire::{Session, SessionNew};
use crate::edge::Edge;
use crate::entropy::SessionToken;
use crate::operation::{Body, Created, Granted, Nobody, Operation, Route, post};
use crate::problem::{Code, Problem};

/// Opens a session with a password.
#[derive(Debug)]
pub enum Login {}

impl Operation for Login {
    const ID: &'static str = "Login";
    const ROUTE: Route = post("/v1/sessions");
    const TAG: &'static str = "sessions";
    const SUMMARY: &'static str = "Open a session with a password";
    const DESCRIPTION: &'static str = "For programs (`apicaller`), gateways (`guacamolecaller`), and people: administrators without a way in. \
        Whatever is wrong is answered with the same 401, at the same cost; the journal knows the reason. After too many failures from \
        one address the caller is refused from there for a while, and after a hundred in a row from everywhere. With `authConsoleUser` a \
        program acts as that person as long as the session lasts, with no right that either of them lacks, and from its own addresses; \
        with a right password a refusal of that is 403.";
    const SECRET: bool = true;
    const CALLERS: &'static [CallerKind] = &[];
    const EVENT: Option<&'static str> = Some("login.accepted");
    const REFUSALS: &'static [Code] = &[Code::CredentialsInvalid, Code::ActingAsRefused, Code::LoginRateExceeded];
    const EXAMPLE: &'static str = include_str!("login.json");

    type Input = Body<SessionNew>;
    type Object = ();
    type Right = Nobody;
    type Answer = Created<Session>;

    async fn handle(granted: Granted<Self>) -> Result<Self::Answer, Problem> {
        let Body(new) = &granted.input;
        let edge = &granted.edge;
        let user = UserId::from(&new.user_id);
        let judged = if edge.anywhere.admits(granted.asked.address.client).await? {
            Some(judge(edge, &user, new.password.expose()).await?)
        } else {
            None
        };
        crash_point!(Self::ID, "password-judged");
        let (verdict, rehash) = judged.map_or((None, None), |(verdict, rehash)| (Some(verdict), rehash));
        let token = SessionToken::make();
        let session = entry::new_session(edge, &token);
        let acting_as = new.auth_console_user.as_ref().map(UserId::from);
        let effect =
            entry::carry_out(&granted, login::Login { user, verdict, rehash, session, settings: settings(edge), acting_as })
                .await?;
        let LoginEffect::In(logged_in) = effect else { return Err(Code::InternalError.into()) };
        edge.principals.end(&logged_in.ended);
        Ok(Created {
            object: Session::of(&logged_in.user, &logged_in.opened, granted.asked.address.client, &token),
            location: entry::LOCATION.to_owned(),
        })
    }
}

fn settings(edge: &Edge) -> LoginSettings {
    LoginSettings {
        failures_max: edge.settings.get(table::MAX_USERAUTH_FAILURE),
        lockout_seconds: edge.settings.get(table::LOCKOUT_DURATION) * MINUTE_SECONDS,
    }
}

/// One argon2, whoever it is; two for a right password whose hash is weaker than new ones are.
async fn judge(edge: &Edge, user: &UserId, password: &str) -> Result<(Verdict, Option<PasswordHash>), Problem> {
    let found = edge.store.read(FindCredential(user.clone())).await?;
    let (credential_version, stored) = found.map_or((0, None), |found| (found.version, found.hash));
    let verdict = edge.credentials.verify(password.as_bytes(), stored.as_ref()).await?;
    let rehash = if verdict.needs_rehash { Some(edge.credentials.hash(password.as_bytes()).await?) } else { None };
    Ok((Verdict { credential_version, is_right: verdict.is_right }, rehash))
}
