//! JSON columns: texts made of the domain's own types.

use serde::{Serialize, de::DeserializeOwned};

use crate::error::StoreError;

/// As it is stored.
pub(crate) fn write<T: Serialize>(value: &T) -> Result<String, StoreError> {
    Ok(serde_json::to_string(value)?)
}

/// What was stored in `table`.
pub(crate) fn read<T: DeserializeOwned>(text: &str, table: &'static str) -> Result<T, StoreError> {
    serde_json::from_str(text).map_err(|_| StoreError::Malformed(table))
}
