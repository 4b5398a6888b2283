//! The words of sessions.

use serde::Serialize;
use utoipa::ToSchema;

use crate::guard::session::Principal;
use crate::operation::Shape;
use crate::wire::{CallerKindName, Id, Int, Text, Time, UserId};

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

impl Shape for SessionInfo {}
