//! The bearer token, and who stands behind it.

use std::net::IpAddr;
use std::sync::Arc;

use actix_web::HttpRequest;
use actix_web::http::header::AUTHORIZATION;
use domain::address::AllowList;
use domain::id::{SessionId, UserId};
use domain::procedure::CallerKind;
use domain::right::Rights;
use domain::time::Moment;

use super::asked::Asked;
use crate::edge::Edge;
use crate::entropy::SessionToken;
use crate::operation::Caller;
use crate::problem::{Code, Problem};

/// Session, caller and rights: one immutable snapshot, at most 500 ms old.
#[derive(Debug, Clone)]
pub struct Principal {
    /// The session; public.
    pub session: SessionId,
    /// The caller, as it was spelt when it was made.
    pub user: UserId,
    /// By which way in it came.
    pub kind: CallerKind,
    /// The named person, when a program acts as one.
    pub acting_as: Option<UserId>,
    /// What it may.
    pub rights: Rights,
    /// Where it may come from.
    pub allowed: AllowList,
    /// When the session was opened.
    pub created_at: Moment,
    /// The absolute limit.
    pub expires_at: Moment,
    /// How long the session may rest unused.
    pub idle_seconds: i64,
    /// The address that the session was opened from.
    pub opened_from: IpAddr,
}

impl Principal {
    /// In whose name it asks: whose is what is one's own.
    pub fn person(&self) -> &UserId {
        self.acting_as.as_ref().unwrap_or(&self.user)
    }

    /// Is it the caller, or the person that it acts as?
    pub fn is(&self, user: &UserId) -> bool {
        self.user == *user || self.acting_as.as_ref() == Some(user)
    }
}

/// A caller without a session: of Login and LoginEx.
#[derive(Debug, Clone, Copy)]
pub struct Stranger;

impl Caller for Stranger {
    /// Each try costs its source; a good one gives it back.
    async fn of(edge: &Edge, _: &HttpRequest, asked: &Arc<Asked>) -> Result<Self, Problem> {
        let budget = edge.rates.logins.take(asked.address.client.into());
        budget.map_err(|wait| Problem::from(Code::LoginRateExceeded).retry_after(wait.seconds))?;
        Ok(Self)
    }

    fn principal(&self) -> Option<&Arc<Principal>> {
        None
    }
}

impl Caller for Arc<Principal> {
    async fn of(edge: &Edge, http: &HttpRequest, asked: &Arc<Asked>) -> Result<Self, Problem> {
        // That it is there once at most, the limits have seen to.
        let header = http.headers().get(AUTHORIZATION).ok_or(Code::SessionMissing)?;
        let token = token(header.to_str().unwrap_or_default()).ok_or(Code::SessionInvalid)?;
        edge.principals.find(&token, asked.address.client, edge.clock.now()).await
    }

    fn principal(&self) -> Option<&Arc<Principal>> {
        Some(self)
    }
}

fn token(header: &str) -> Option<SessionToken> {
    let (scheme, token) = header.split_once(' ')?;
    if scheme.eq_ignore_ascii_case("bearer") { SessionToken::parse(token).ok() } else { None }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_a_bearer_token_of_ours() {
        let made = SessionToken::make();
        assert!(token(&format!("Bearer {}", made.expose())).is_some());
        assert!(token(&format!("bearer {}", made.expose())).is_some());
        for header in ["", "Bearer", "Bearer ", "Basic dTpw", made.expose(), &format!("Bearer  {}", made.expose())] {
            assert!(token(header).is_none(), "{header}");
        }
    }
}
