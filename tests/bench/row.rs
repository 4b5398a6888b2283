//! What a line of a table is about.

use std::fmt;

use crate::{asker::Function, deployment::Deployment, postgres::Script};

/// What was asked, of whom, on how many connections.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Row {
    /// What was asked.
    pub name: &'static str,
    /// None: the bare server.
    pub deployment: Option<Deployment>,
    /// On so many at once.
    pub connections: usize,
    /// None: what was asked has none.
    pub accounts: Option<usize>,
}

impl Row {
    /// The bare server.
    pub const fn hello(connections: usize) -> Self {
        Self { name: "hello", deployment: None, connections, accounts: None }
    }

    /// PostgreSQL itself.
    pub const fn pgbench(script: Script, deployment: Deployment, connections: usize) -> Self {
        Self { name: script.name(), deployment: Some(deployment), connections, accounts: None }
    }

    /// Our server.
    pub const fn of(function: Function, deployment: Deployment, connections: usize, accounts: usize) -> Self {
        Self { name: function.name(), deployment: Some(deployment), connections, accounts: Some(accounts) }
    }
}

/// For the lines of targets, all of which are about the same number of connections.
impl fmt::Display for Row {
    fn fmt(&self, to: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(to, "{}", self.name)?;
        if let Some(deployment) = self.deployment {
            write!(to, ", {}", deployment.name())?;
        }
        self.accounts.map_or(Ok(()), |accounts| write!(to, ", {accounts} accounts"))
    }
}
