//! PostgreSQL: passwords of roles. Nothing is said in clear: a login is SCRAM, whatever the server asks for, and a new password goes there
//! as its SCRAM verifier, so that neither the line nor the server's log ever holds it.

mod greeting;
mod session;
mod tls;

use secrecy::{ExposeSecret as _, SecretString};
use tokio::time::Instant;

use self::session::{Session, Trouble};
use crate::{
    Account, Administrator, Class, Connector, Credential, Failure, Outcome, PAGE_MAX, Prepared, Reason, Target, Verdict,
};

/// Only the server quotes names and texts; a statement that changes a role takes no parameters. Begun too late, by the server's own
/// clock, it does nothing: what a network held back is not carried out behind our back.
const COMPOSE: &str = "SELECT format('DO %L', format(
    'BEGIN IF clock_timestamp() > %L::timestamptz THEN RAISE query_canceled; END IF; ALTER ROLE %I PASSWORD %L; END',
    clock_timestamp() + $1::text::interval, $2::text, $3::text))";
/// May it log in, and is its time over?
const FIND: &str =
    "SELECT rolcanlogin, COALESCE(rolvaliduntil <= clock_timestamp(), false) FROM pg_roles WHERE rolname = $1::text";
const LIST: &str = "SELECT rolname::text, rolcanlogin FROM pg_roles
    WHERE rolname COLLATE \"C\" > $1::text AND left(rolname, 3) <> 'pg_' ORDER BY rolname COLLATE \"C\" LIMIT $2";

/// The connector.
#[derive(Clone, Copy, Debug, Default)]
pub struct PostgreSql;

impl Connector for PostgreSql {
    type Prepared = Change;

    async fn verify(
        &self,
        target: &Target,
        account: &str,
        password: &SecretString,
        deadline: Instant,
    ) -> Result<Verdict, Failure> {
        Session::prove(target, account, password, deadline).await.map_err(Trouble::before_it_was_sent)
    }

    async fn prepare(
        &self,
        target: &Target,
        administrator: &Administrator,
        account: &str,
        new: &SecretString,
        deadline: Instant,
    ) -> Result<Change, Failure> {
        let session = Session::open(target, &administrator.name, password(administrator)?, deadline).await;
        let session = session.map_err(Trouble::before_it_was_sent)?;
        let found = session.rows(FIND, &[&account]).await.map_err(Trouble::before_it_was_sent)?;
        let missing = || Failure::new(Class::AccountMissing, Reason::Account, "there is no such role");
        let found = found.first().ok_or_else(missing)?;
        let unusable = |message| Failure::new(Class::Permanent, Reason::Refused, message);
        match (found.try_get(0), found.try_get(1)) {
            (Ok(true), Ok(false)) => {}
            (Ok(false), _) => return Err(unusable("the role may not log in: nobody could prove its password")),
            _ => return Err(unusable("the role's time is over: nobody could prove its password")),
        }
        let statement = compose(&session, account, new).await.map_err(Trouble::before_it_was_sent)?;
        Ok(Change { session, statement })
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
        let password = password(administrator)?;
        let listed = async {
            let session = Session::open(target, &administrator.name, password, deadline).await?;
            let rows = session.rows(LIST, &[&after, &limit]).await?;
            let account = |row: &tokio_postgres::Row| Ok(Account { name: row.try_get(0)?, is_enabled: row.try_get(1)? });
            let accounts = rows.iter().map(account).collect::<Result<Vec<_>, tokio_postgres::Error>>()?;
            session.close().await;
            Ok::<_, Trouble>(accounts)
        };
        listed.await.map_err(Trouble::before_it_was_sent)
    }
}

/// A role's new verifier, composed by its server.
pub struct Change {
    session: Session,
    statement: SecretString,
}

impl Prepared for Change {
    async fn send(self) -> Outcome {
        let Self { session, statement } = self;
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
}

/// The statement that changes, and how long it may take.
async fn compose(session: &Session, account: &str, new: &SecretString) -> Result<SecretString, Trouble> {
    let left = format!("{} milliseconds", session.left().as_millis());
    session.script(&format!("SET statement_timeout = {}", session.left().as_millis().max(1))).await?;
    let rows = session.rows(COMPOSE, &[&left, &account, &verifier(new).expose_secret()]).await?;
    // Of no row nothing would be sent, and that nothing would be said to be applied.
    let row = rows.first().ok_or(Trouble::Untrusted("the server does not answer as PostgreSQL does"))?;
    Ok(SecretString::from(row.try_get::<_, String>(0)?))
}

/// A role shows nothing else.
fn password(administrator: &Administrator) -> Result<&SecretString, Failure> {
    match &administrator.credential {
        Credential::Password(password) => Ok(password),
        Credential::PrivateKey(_) => {
            Err(Failure::new(Class::Permanent, Reason::Administrator, "this connector takes no private key"))
        }
    }
}

/// What the server keeps instead of the password.
fn verifier(password: &SecretString) -> SecretString {
    postgres_protocol::password::scram_sha_256(password.expose_secret().as_bytes()).into()
}
