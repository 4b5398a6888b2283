//! The words of sessions.

use std::net::IpAddr;

use domain::session::Opened;
use serde::{Deserialize, Serialize};
use storage::session::read;
use utoipa::ToSchema;

use crate::entropy;
use crate::guard::session::Principal;
use crate::operation::Shape;
use crate::wire::{CallerKindName, DisclosedText, Id, Int, SecretText, SessionToken, Sha256Hex, Text, Time, UserId};

/// A password to log in with.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct SessionNew {
    /// The caller.
    pub user_id: UserId,
    /// Its password, taken as it is: at most 1024 bytes.
    pub password: SecretText<1, 1024>,
    /// The person to act as in this session, of a program (`apicaller`) that holds all that the person does.
    pub auth_console_user: Option<UserId>,
}

/// A one-time password to log in with.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct OtpSessionNew {
    /// The caller.
    pub user_id: UserId,
    /// Its one-time password, taken as it is.
    pub password: SecretText<1, 1024>,
    /// SHA-256 of the next one-time password, which the client has made and stored: 43 to 128 characters `[A-Za-z0-9_-]`, 256 random
    /// bits at least. Without it the server makes one.
    pub next_password_hash: Option<Sha256Hex>,
}

/// Which session.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct SessionPath {
    /// Of the session.
    pub session_id: Id,
}

/// A session, without its token.
#[derive(Debug, Serialize, ToSchema)]
#[serde(rename_all = "camelCase")]
pub struct SessionInfo {
    /// Public, may be logged.
    session_id: Id,
    /// The caller, as it was spelt when it was made.
    user_id: UserId,
    /// By which way in it came.
    caller_kind: CallerKindName,
    /// The named person, when a program acts as one.
    acting_as: Option<UserId>,
    /// When it was opened.
    created_at: Time,
    /// The absolute limit.
    expires_at: Time,
    /// How long it may rest unused.
    idle_timeout_seconds: Int<60, 999_999>,
    /// The address that it was opened from, in canonical form.
    client_address: Text<2, 45>,
}

impl From<&Principal> for SessionInfo {
    fn from(principal: &Principal) -> Self {
        Self {
            session_id: (&principal.session).into(),
            user_id: (&principal.user).into(),
            caller_kind: CallerKindName(principal.kind),
            acting_as: principal.acting_as.as_ref().map(UserId::from),
            created_at: principal.created_at.into(),
            expires_at: principal.expires_at.into(),
            idle_timeout_seconds: Int::server(principal.idle_seconds),
            client_address: Text::server(principal.opened_from.to_string()),
        }
    }
}

impl From<&read::Shown> for SessionInfo {
    fn from(read::Shown { session, user, .. }: &read::Shown) -> Self {
        Self {
            session_id: (&session.id).into(),
            user_id: user.into(),
            caller_kind: CallerKindName(session.kind),
            acting_as: session.acting_as.as_ref().map(UserId::from),
            created_at: session.created_at.into(),
            expires_at: session.expires_at.into(),
            idle_timeout_seconds: Int::server(session.idle_seconds),
            client_address: Text::server(session.client.clone()),
        }
    }
}

impl Shape for SessionInfo {}

crate::page! {
    /// A page of sessions.
    SessionInfoPage of SessionInfo
}

/// A session and its token, which is shown this once.
#[derive(Debug, Serialize, ToSchema)]
#[serde(rename_all = "camelCase")]
pub struct Session {
    #[serde(flatten)]
    session: SessionInfo,
    /// What every request of the session shows: `Authorization: Bearer <token>`.
    token: SessionToken,
}

impl Session {
    /// A session that has just begun.
    pub fn of(user: &domain::id::UserId, opened: &Opened, client: IpAddr, token: &entropy::SessionToken) -> Self {
        let session = SessionInfo {
            session_id: (&opened.id).into(),
            user_id: user.into(),
            caller_kind: CallerKindName(opened.kind),
            acting_as: opened.acting_as.as_ref().map(UserId::from),
            created_at: opened.created_at.into(),
            expires_at: opened.expires_at.into(),
            idle_timeout_seconds: Int::server(opened.idle_seconds),
            client_address: Text::server(client.to_string()),
        };
        Self { session, token: token.into() }
    }
}

impl Shape for Session {}

/// A session opened with a one-time password, and what became of that.
#[derive(Debug, Serialize, ToSchema)]
#[serde(rename_all = "camelCase")]
pub struct OtpSession {
    /// The session.
    #[serde(flatten)]
    pub session: Session,
    /// **The** field to look at: true = the password just used is spent.
    pub password_rotated: bool,
    /// The next password, to be stored and then confirmed; null when nothing rotated, or when the client sent `nextPasswordHash`.
    pub next_password: Option<DisclosedText<43, 128>>,
    /// When a login will rotate next; null when each one does.
    pub next_rotation_at: Option<Time>,
    /// Until then a lost answer can be asked for again; null when nothing rotated.
    pub confirm_before: Option<Time>,
}

impl Shape for OtpSession {}
