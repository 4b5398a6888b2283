//! The environment variables that are read: secrets that are better not in a file.

use std::env::VarError;

use secrecy::SecretString;

use super::ConfigError;

/// What the environment says.
#[derive(Debug, Default)]
pub struct Environment {
    /// `STRONGROOM_KEK`.
    pub kek: Option<SecretString>,
    /// `STRONGROOM_DATABASE_URL`.
    pub database_url: Option<SecretString>,
}

impl Environment {
    /// Reads it.
    pub fn read() -> Result<Self, ConfigError> {
        Ok(Self { kek: variable("STRONGROOM_KEK")?, database_url: variable("STRONGROOM_DATABASE_URL")? })
    }
}

#[expect(clippy::disallowed_methods, reason = "this is the one place where the environment is read")]
fn variable(name: &'static str) -> Result<Option<SecretString>, ConfigError> {
    match std::env::var(name) {
        Ok(text) => Ok(Some(text.into())),
        Err(VarError::NotPresent) => Ok(None),
        Err(VarError::NotUnicode(_)) => Err(ConfigError::Environment(name)),
    }
}
