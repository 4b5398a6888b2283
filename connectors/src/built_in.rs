//! The connectors that are part of the program, as one: whoever has a target's kind needs to know no more.

use secrecy::SecretString;
use tokio::time::Instant;

use crate::{Account, Administrator, Connector, Failure, Outcome, Prepared, Target, Verdict, postgresql, ssh};

/// One of them.
#[derive(Clone, Copy, Debug)]
pub enum BuiltIn {
    /// See [`postgresql`].
    PostgreSql(postgresql::PostgreSql),
    /// See [`ssh`].
    Ssh(ssh::Ssh),
}

/// A change by one of them.
pub enum Change {
    /// Of a role.
    PostgreSql(Box<postgresql::Change>),
    /// Of a Unix account.
    Ssh(Box<ssh::Change>),
}

impl Connector for BuiltIn {
    type Prepared = Change;

    async fn verify(
        &self,
        target: &Target,
        account: &str,
        password: &SecretString,
        deadline: Instant,
    ) -> Result<Verdict, Failure> {
        match self {
            Self::PostgreSql(one) => one.verify(target, account, password, deadline).await,
            Self::Ssh(one) => one.verify(target, account, password, deadline).await,
        }
    }

    async fn prepare(
        &self,
        target: &Target,
        administrator: &Administrator,
        account: &str,
        new: &SecretString,
        deadline: Instant,
    ) -> Result<Change, Failure> {
        match self {
            Self::PostgreSql(one) => one
                .prepare(target, administrator, account, new, deadline)
                .await
                .map(|change| Change::PostgreSql(Box::new(change))),
            Self::Ssh(one) => {
                one.prepare(target, administrator, account, new, deadline).await.map(|change| Change::Ssh(Box::new(change)))
            }
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
        match self {
            Self::PostgreSql(one) => one.list(target, administrator, after, limit, deadline).await,
            Self::Ssh(one) => one.list(target, administrator, after, limit, deadline).await,
        }
    }
}

impl Prepared for Change {
    async fn send(self) -> Outcome {
        match self {
            Self::PostgreSql(change) => change.send().await,
            Self::Ssh(change) => change.send().await,
        }
    }
}
