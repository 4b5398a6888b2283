//! An answer that holds a secret, given once more to the repeat of a request: its caller sees the secret again, and that is written down.

use serde::Serialize;

use crate::{
    id::SecretId,
    procedure::{Decision, Procedure, Stamp, Subject},
};

/// The arguments: which answer.
#[derive(Serialize)]
pub struct Reshow {
    /// Names the sealed answer; the same each time.
    pub secret: SecretId,
}

impl Procedure for Reshow {
    const NAME: &'static str = "reshow";
    type View = ();
    type Effect = ();

    fn decide(&self, _: &Stamp, (): &()) -> Decision<()> {
        Decision::Accept(())
    }

    fn event(&self, _: &Decision<()>) -> &'static str {
        "answer.reshown"
    }

    fn subject(&self, _: Option<&()>) -> Subject {
        Subject::default()
    }
}
