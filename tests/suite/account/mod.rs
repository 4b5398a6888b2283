//! Managed accounts: how they come, change, go and are found.

mod add;
mod add_together;
mod delete;
mod http;
mod read;
mod update;

use domain::problem::Code;
use storage::TransactError;

/// The true code of a refusal, and the one that is shown.
pub fn refused<T>(result: Result<T, TransactError>) -> (Code, Code) {
    match result {
        Err(TransactError::Refused(refusal)) => (refusal.code, refusal.shown),
        Err(other) => panic!("not refused by a rule: {other}"),
        Ok(_) => panic!("not refused"),
    }
}
