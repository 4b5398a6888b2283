//! One session on a server: let in by SCRAM only, and ended by a deadline.

use std::time::Duration;

use secrecy::{ExposeSecret as _, SecretString};
use tokio::{
    io::{AsyncRead, AsyncWrite},
    net::TcpStream,
    task::JoinHandle,
    time::{Instant, timeout, timeout_at},
};
use tokio_postgres::{
    Client, Config, NoTls, Row,
    config::SslMode,
    error::{Severity, SqlState},
    types::ToSql,
};

use super::{
    greeting::{Greeting, Watched},
    tls,
};
use crate::{Class, Failure, Target, Trust, Verdict};

/// How long a goodbye may take.
const CLOSE_MAX: Duration = Duration::from_secs(1);

pub(super) struct Session {
    client: Client,
    connection: JoinHandle<()>,
    deadline: Instant,
}

/// What went wrong.
pub(super) enum Trouble {
    /// There was no answer by the deadline.
    Late,
    /// Nobody listens there.
    Unreachable,
    /// It isn't proven to be the target, or asks for what it must not.
    Untrusted(&'static str),
    /// The server said so, or went away.
    Server(tokio_postgres::Error),
}

impl From<tokio_postgres::Error> for Trouble {
    fn from(error: tokio_postgres::Error) -> Self {
        Self::Server(error)
    }
}

impl Session {
    pub(super) async fn open(target: &Target, user: &str, password: &SecretString, deadline: Instant) -> Result<Self, Trouble> {
        let greeting = Greeting::default();
        let opening = Self::let_in(target, user, password, deadline, &greeting);
        timeout_at(deadline, opening).await.map_err(|_| Trouble::Late)?
    }

    /// Is the password the one in force? It is proven before the server looks whether the role may come into this database.
    pub(super) async fn prove(
        target: &Target,
        user: &str,
        password: &SecretString,
        deadline: Instant,
    ) -> Result<Verdict, Trouble> {
        let greeting = Greeting::default();
        let opening = Self::let_in(target, user, password, deadline, &greeting);
        let opened = timeout_at(deadline, opening).await.map_err(|_| Trouble::Late)?;
        match opened {
            Ok(session) => session.close().await,
            // The server goes on to say no only to whom it has let in; had its own proof been wrong, it would not have been heard so far.
            Err(Trouble::Server(error)) if greeting.has_proven() && error.as_db_error().is_some() => {}
            Err(Trouble::Server(error)) if error.code() == Some(&SqlState::INVALID_PASSWORD) => return Ok(Verdict::Invalid),
            Err(trouble) => return Err(trouble),
        }
        Ok(Verdict::Valid)
    }

    async fn let_in(
        target: &Target,
        user: &str,
        password: &SecretString,
        deadline: Instant,
        greeting: &Greeting,
    ) -> Result<Self, Trouble> {
        let is_loopback = target.address.ip().to_canonical().is_loopback();
        if matches!(target.trust, Trust::Loopback) && !is_loopback {
            return Err(Trouble::Untrusted("beyond this machine it must be known by a certificate"));
        }
        let stream = TcpStream::connect(target.address).await.map_err(|_| Trouble::Unreachable)?;
        stream.set_nodelay(true).map_err(|_| Trouble::Unreachable)?;
        let (client, connection) = match &target.trust {
            Trust::Loopback => greet(stream, target, user, password, greeting).await?,
            Trust::Authority(authorities) => {
                let stream = tls::begin(stream, authorities, &target.name).await?;
                greet(stream, target, user, password, greeting).await?
            }
        };
        let session = Self { client, connection, deadline };
        if greeting.has_proven() { Ok(session) } else { Err(Trouble::Untrusted("the server lets in whoever comes")) }
    }

    /// Statements without arguments, in one transaction.
    pub(super) async fn script(&self, sql: &str) -> Result<(), Trouble> {
        let done = timeout_at(self.deadline, self.client.batch_execute(sql)).await;
        Ok(done.map_err(|_| Trouble::Late)??)
    }

    pub(super) async fn rows(&self, sql: &str, args: &[&(dyn ToSql + Sync)]) -> Result<Vec<Row>, Trouble> {
        let found = timeout_at(self.deadline, self.client.query(sql, args)).await;
        Ok(found.map_err(|_| Trouble::Late)??)
    }

    /// Says goodbye.
    pub(super) async fn close(self) {
        let Self { client, mut connection, .. } = self;
        drop(client);
        if timeout(CLOSE_MAX, &mut connection).await.is_err() {
            connection.abort();
        }
    }
}

/// Over a line that is what it has to be.
async fn greet<S>(
    stream: S,
    target: &Target,
    user: &str,
    password: &SecretString,
    greeting: &Greeting,
) -> Result<(Client, JoinHandle<()>), Trouble>
where
    S: AsyncRead + AsyncWrite + Unpin + Send + 'static,
{
    let mut config = Config::new();
    config.user(user).password(password.expose_secret()).dbname(&target.place).application_name("strongroom");
    let watched = Watched::new(stream, greeting.clone());
    let opened = config.ssl_mode(SslMode::Disable).connect_raw(watched, NoTls).await; // what TLS there is has begun
    let (client, connection) = opened.map_err(|error| greeting.refused().map_or(Trouble::Server(error), Trouble::Untrusted))?;
    Ok((client, tokio::spawn(async { drop(connection.await) })))
}

impl Trouble {
    /// Did the server refuse one statement, and go on? Then all of it was undone.
    pub(super) fn is_plain_error(&self) -> bool {
        let Self::Server(error) = self else { return false };
        error.as_db_error().is_some_and(|said| said.parsed_severity() == Some(Severity::Error))
    }

    /// Nothing has changed.
    pub(super) fn before_it_was_sent(self) -> Failure {
        match self {
            Self::Late => Failure::new(Class::Retryable, "the server did not answer in time"),
            Self::Unreachable => Failure::new(Class::Retryable, "the server can't be reached"),
            Self::Untrusted(reason) => Failure::new(Class::Permanent, reason),
            // Never the server's own words: a statement of ours may be in them.
            Self::Server(error) => match error.code() {
                Some(state) => Failure::new(class_of(state), format!("the server refuses with SQLSTATE {}", state.code())),
                None => Failure::new(Class::Retryable, "the connection broke"),
            },
        }
    }

    /// What was sent may have been carried out.
    pub(super) fn after_it_was_sent(self) -> Failure {
        Failure { class: Class::Uncertain, ..self.before_it_was_sent() }
    }
}

/// Connection, transaction rolled back, resources, objects in use, an operator's intervention, trouble outside: these pass.
fn class_of(state: &SqlState) -> Class {
    let passes = ["08", "40", "53", "55", "57", "58"].iter().any(|class| state.code().starts_with(class));
    if passes { Class::Retryable } else { Class::Permanent }
}
