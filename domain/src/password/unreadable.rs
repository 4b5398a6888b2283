//! An alarm: a stored password doesn't open. Its cipher text was changed, or is another one's.

use serde::Serialize;

use super::disclosure::Disclosed;
use crate::procedure::{Decision, Procedure, Stamp, Subject};

/// Which. Its disclosure was journalled, and didn't come to be.
#[derive(Debug, Serialize)]
pub struct Unreadable {
    /// What was to be disclosed.
    pub password: Disclosed,
}

impl Procedure for Unreadable {
    const NAME: &'static str = "password-unreadable";
    type View = ();
    type Effect = ();

    fn decide(&self, _: &Stamp, (): &()) -> Decision<()> {
        Decision::Accept(())
    }

    fn event(&self, _: &Decision<()>) -> &'static str {
        "password.unreadable"
    }

    fn subject(&self, _: Option<&()>) -> Subject {
        self.password.subject()
    }
}
