//! PostgreSQL: passwords of roles. Nothing is said in clear: a login is SCRAM, whatever the server asks for, and a new password goes there
//! as its SCRAM verifier, so that neither the line nor the server's log ever holds it.

mod greeting;
mod session;
mod tls;

use secrecy::{ExposeSecret as _, SecretString};
use tokio::time::Instant;

use self::session::{Session, Trouble};
use crate::{Account, Administrator, Class, Connector, Failure, Outcome, PAGE_MAX, Target, Verdict};

/// A change that the server begins later than this after the session's start does nothing, by the server's own clock: what a network
/// held back is not carried out behind our back.
const BEGIN_MAX: &str = "10 seconds";
/// Bounds that the server keeps by itself: of a statement, and of a wait for a lock.
const BOUNDS: &str = "SET statement_timeout = '10s'; SET lock_timeout = '2s'; SET idle_in_transaction_session_timeout = '10s'";
/// Only the server quotes names and texts; a statement that changes a role takes no parameters.
const COMPOSE: &str = "SELECT format('DO %L', format(
    'BEGIN IF clock_timestamp() > %L::timestamptz THEN RAISE query_canceled; END IF; ALTER ROLE %I PASSWORD %L; END',
    clock_timestamp() + $1::text::interval, $2::text, $3::text))";
const FIND: &str = "SELECT rolcanlogin FROM pg_catalog.pg_roles WHERE rolname = $1::text";
const LIST: &str = "SELECT rolname::text, rolcanlogin FROM pg_catalog.pg_roles
    WHERE rolname COLLATE \"C\" > $1::text AND left(rolname, 3) <> 'pg_' ORDER BY rolname COLLATE \"C\" LIMIT $2";

/// The connector.
#[derive(Clone, Copy, Debug, Default)]
pub struct PostgreSql;

impl Connector for PostgreSql {
    async fn verify(
        &self,
        target: &Target,
        account: &str,
        password: &SecretString,
        deadline: Instant,
    ) -> Result<Verdict, Failure> {
        Session::prove(target, account, password, deadline).await.map_err(Trouble::before_it_was_sent)
    }

    async fn change(
        &self,
        target: &Target,
        administrator: &Administrator,
        account: &str,
        new: &SecretString,
        deadline: Instant,
    ) -> Outcome {
        let prepared = async {
            let session = Session::open(target, &administrator.name, &administrator.password, deadline).await?;
            session.script(BOUNDS).await?;
            if session.rows(FIND, &[&account]).await?.is_empty() {
                return Ok((session, None));
            }
            let verifier = verifier(new);
            let composed = session.rows(COMPOSE, &[&BEGIN_MAX, &account, &verifier.expose_secret()]).await?;
            let statement = composed.first().map(|row| row.try_get::<_, String>(0)).transpose().map_err(Trouble::from)?;
            Ok::<_, Trouble>((session, statement.map(SecretString::from)))
        };
        let (session, statement) = match prepared.await {
            Ok((session, Some(statement))) => (session, statement),
            Ok((_, None)) => return Outcome::Refused(Failure::new(Class::AccountMissing, "there is no such role")),
            Err(trouble) => return Outcome::Refused(trouble.before_it_was_sent()),
        };
        match session.script(statement.expose_secret()).await {
            Ok(()) => {
                session.close().await;
                Outcome::Applied
            }
            // An error that the session outlives was rolled back; one that ends it may have come after the change.
            Err(trouble) if trouble.is_plain_error() => Outcome::Refused(trouble.before_it_was_sent()),
            Err(trouble) => Outcome::Indeterminate(trouble.after_it_was_sent()),
        }
    }

    async fn list(
        &self,
        target: &Target,
        administrator: &Administrator,
        after: &str,
        limit: usize,
        deadline: Instant,
    ) -> Result<Vec<Account>, Failure> {
        let limit = i64::try_from(limit.min(PAGE_MAX)).unwrap_or(i64::MAX);
        let listed = async {
            let session = Session::open(target, &administrator.name, &administrator.password, deadline).await?;
            session.script(BOUNDS).await?;
            let rows = session.rows(LIST, &[&after, &limit]).await?;
            let account = |row: &tokio_postgres::Row| Ok(Account { name: row.try_get(0)?, is_enabled: row.try_get(1)? });
            let accounts = rows.iter().map(account).collect::<Result<Vec<_>, tokio_postgres::Error>>()?;
            session.close().await;
            Ok::<_, Trouble>(accounts)
        };
        listed.await.map_err(Trouble::before_it_was_sent)
    }
}

/// What the server keeps instead of the password.
fn verifier(password: &SecretString) -> SecretString {
    postgres_protocol::password::scram_sha_256(password.expose_secret().as_bytes()).into()
}
