//! The session of a client: one for all its copies and requests.
use tokio::sync::Mutex;

use crate::client::succeeded;
use crate::keeper::exchange::Asking;
use crate::types::{self, SessionNew};
use crate::{Client, Error, Keeper, Secret, http};

/// How a client comes to a session.
pub(crate) enum Credentials {
    Keeper(Keeper),
    Password { user_id: String, password: Secret },
    Token(Secret),
    None,
}

/// The lock is held while one logs in: who comes meanwhile waits for that login in place of making one.
pub(crate) struct Session {
    credentials: Credentials,
    token: Mutex<Option<Secret>>,
}

impl Session {
    pub(crate) fn new(credentials: Credentials) -> Self {
        Self { credentials, token: Mutex::new(None) }
    }

    /// The token of the session, which is opened when there is none yet; none without credentials.
    pub(crate) async fn token(&self, client: &Client) -> Result<Option<Secret>, Error> {
        let mut token = self.token.lock().await;
        if token.is_none() {
            *token = self.opened(client).await?;
        }
        Ok(token.clone())
    }

    /// Forgets the session when it is still this one; another request may have opened the next already.
    pub(crate) async fn end(&self, ended: &Secret) {
        let mut token = self.token.lock().await;
        if token.as_ref().is_some_and(|token| token.expose() == ended.expose()) {
            *token = None;
        }
    }

    /// Forgets the session, and says which it was, when it is the client's own.
    pub(crate) async fn forget(&self) -> Option<Secret> {
        let token = self.token.lock().await.take();
        token.filter(|_| self.is_renewable())
    }

    /// Whether a session that has ended can be followed by another.
    pub(crate) fn is_renewable(&self) -> bool {
        matches!(self.credentials, Credentials::Keeper(_) | Credentials::Password { .. })
    }

    async fn opened(&self, client: &Client) -> Result<Option<Secret>, Error> {
        Ok(Some(match &self.credentials {
            Credentials::Keeper(keeper) => keeper.login_with(&mut Asking { client }).await?,
            Credentials::Password { user_id, password } => by_password(client, user_id, password).await?,
            Credentials::Token(token) => token.clone(),
            Credentials::None => return Ok(None),
        }))
    }
}

async fn by_password(client: &Client, user_id: &str, password: &Secret) -> Result<Secret, Error> {
    let body = SessionNew { user_id: user_id.into(), password: password.clone(), auth_console_user: None };
    let request = client.client.post(format!("{}/v1/sessions", client.baseurl)).json(&body).build()?;
    let received = succeeded(http::send(&client.client, request).await?)?;
    let session: types::Session = serde_json::from_slice(&received.body).map_err(|_| Error::unexpected(&received))?;
    Ok(session.token)
}
