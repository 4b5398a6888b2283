//! An answer that holds a secret, given once more to the repeat of a request: its caller sees the secret again, and that is written down.

use serde::Serialize;

use crate::{
    id::SecretId,
    procedure::{Decision, Procedure, Stamp, Subject},
    right::{Acting, act},
};

/// The arguments: which answer.
#[derive(Serialize)]
pub struct Reshow {
    /// Names the sealed answer; the same each time.
    pub secret: SecretId,
}

impl Procedure for Reshow {
    const NAME: &'static str = "reshow";
    type View = Acting;
    type Effect = ();

    /// The rights have been checked before the answer was looked up; a session may end in between.
    fn decide(&self, stamp: &Stamp, acting: &Acting) -> Decision<()> {
        act(stamp, acting).map(drop).into()
    }

    fn event(&self, decision: &Decision<()>) -> &'static str {
        if decision.is_accepted() { "answer.reshown" } else { "answer.refused" }
    }

    fn subject(&self, _: Option<&()>) -> Subject {
        Subject::default()
    }
}
