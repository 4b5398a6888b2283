//! One session on a server: let in by SCRAM only, and ended by a deadline.

use std::time::Duration;

use secrecy::{ExposeSecret as _, SecretString};
use tokio::{
    io::{AsyncRead, AsyncWrite},
    net::TcpStream,
    task::JoinSet,
    time::{Instant, timeout_at},
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
use crate::{Class, Failure, Reason, Target, Trust, Verdict};

/// The longest that anything may take over there, by the target's own clock.
const BOUND: Duration = Duration::from_secs(10);
/// What a session is from its first statement on: names mean what PostgreSQL means by them, whoever may make others of the same name;
/// moments are written as they are read; and the server ends by itself what takes too long. It doesn't wait for replicas: that wait has
/// no bound, and what is committed after it would come later than anybody expects.
const OPTIONS: &str = "-c search_path=pg_catalog -c DateStyle=ISO -c lock_timeout=2000 -c idle_in_transaction_session_timeout=10000 \
    -c synchronous_commit=local";
/// How long a connection may take to come about: whoever drops what comes is not there, either.
const CONNECT_MAX: Duration = Duration::from_secs(5);
/// Where a role logs in when nobody says.
const DATABASE: &str = "postgres";
/// How long a goodbye may take.
const CLOSE_MAX: Duration = Duration::from_secs(1);

pub(super) struct Session {
    client: Client,
    /// Its end is the end of the connection, whatever was still to be answered.
    connection: JoinSet<()>,
    deadline: Instant,
}

/// What went wrong.
pub(super) enum Trouble {
    /// There was no answer by the deadline.
    Late,
    /// Nobody listens there.
    Unreachable,
    /// Somebody does, and the connection broke.
    Broken,
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
            // It was let in, and then told something else: its client has checked the server's proof before it listened to that.
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
        let connected = timeout_at(deadline.min(Instant::now() + CONNECT_MAX), TcpStream::connect(target.address)).await;
        let stream = connected.map_err(|_| Trouble::Unreachable)?.map_err(|_| Trouble::Unreachable)?;
        stream.set_nodelay(true).map_err(|_| Trouble::Broken)?;
        let (client, connection) = match &target.trust {
            Trust::HostKeys(_) => return Err(Trouble::Untrusted("it must be known by a certificate")),
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

    /// Says goodbye, while there is time.
    pub(super) async fn close(self) {
        let Self { client, mut connection, deadline } = self;
        drop(client);
        let _ = timeout_at(deadline.min(Instant::now() + CLOSE_MAX), connection.join_next()).await;
    }

    /// What is left of the time, as far as the target needs to know it.
    pub(super) fn left(&self) -> Duration {
        self.deadline.saturating_duration_since(Instant::now()).min(BOUND)
    }
}

/// Over a line that is what it has to be.
async fn greet<S>(
    stream: S,
    target: &Target,
    user: &str,
    password: &SecretString,
    greeting: &Greeting,
) -> Result<(Client, JoinSet<()>), Trouble>
where
    S: AsyncRead + AsyncWrite + Unpin + Send + 'static,
{
    let mut config = Config::new();
    let database = target.options.get("database").map_or(DATABASE, String::as_str);
    config.options(OPTIONS).user(user).password(password.expose_secret()).dbname(database).application_name("strongroom");
    let watched = Watched::new(stream, greeting.clone());
    let opened = config.ssl_mode(SslMode::Disable).connect_raw(watched, NoTls).await; // what TLS there is has begun
    let (client, connection) = opened.map_err(|error| greeting.refused().map_or(Trouble::Server(error), Trouble::Untrusted))?;
    let mut running = JoinSet::new();
    running.spawn(async { drop(connection.await) });
    Ok((client, running))
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
            Self::Late => Failure::new(Class::Retryable, Reason::Late, "the server did not answer in time"),
            Self::Unreachable => Failure::new(Class::Retryable, Reason::Unreachable, "the server can't be reached"),
            Self::Broken => Failure::new(Class::Retryable, Reason::Broken, "the connection broke"),
            Self::Untrusted(reason) => Failure::new(Class::Permanent, Reason::Untrusted, reason),
            // Never the server's own words: a statement of ours may be in them.
            Self::Server(error) => match error.code() {
                Some(state) => {
                    let message = format!("the server refuses with SQLSTATE {}", known(state));
                    Failure::new(class_of(state), reason_of(state), message)
                }
                None => Failure::new(Class::Retryable, Reason::Broken, "the connection broke"),
            },
        }
    }

    /// What was sent may have been carried out.
    pub(super) fn after_it_was_sent(self) -> Failure {
        Failure { class: Class::Uncertain, ..self.before_it_was_sent() }
    }
}

/// Connection, transaction rolled back, resources, objects in use, an operator's intervention, trouble outside, and what PostgreSQL calls
/// internal, such as two who change one role at once: these pass.
fn class_of(state: &SqlState) -> Class {
    if *state == SqlState::UNDEFINED_OBJECT {
        return Class::AccountMissing; // it went a moment ago
    }
    let passes = ["08", "40", "53", "55", "57", "58", "XX"].iter().any(|class| state.code().starts_with(class));
    if passes { Class::Retryable } else { Class::Permanent }
}

/// Invalid authorization, and a privilege that is missing, are the administrator's: it is the only one who asks for something.
fn reason_of(state: &SqlState) -> Reason {
    match state.code() {
        "42501" => Reason::Administrator,
        "42704" => Reason::Account,
        code if code.starts_with("28") => Reason::Administrator,
        _ => Reason::Refused,
    }
}

/// Five digits and capitals; anything else is the server's own text, and goes nowhere.
fn known(state: &SqlState) -> &str {
    let code = state.code();
    let is_code = code.len() == 5 && code.bytes().all(|byte| byte.is_ascii_digit() || byte.is_ascii_uppercase());
    if is_code { code } else { "unknown" }
}
