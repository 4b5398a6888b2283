//! `strongroom keys rotate`: new data keys follow the present ones. What the earlier ones have sealed stays theirs to open.

use serde::Serialize;

use super::{KeyRow, KeysView};
use crate::{
    problem::Refusal,
    procedure::{Decision, Procedure, Stamp, Subject},
};

/// The arguments.
#[derive(Clone, Debug, Serialize)]
pub struct Rotate {
    /// The KEK that has wrapped the new keys.
    pub kek_id: String,
    /// One for each purpose that a new key can follow.
    pub keys: Vec<KeyRow>,
}

/// The new keys are stored. Each is used when every node has had time to take it over.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Rotated {
    /// The keys.
    pub keys: Vec<KeyRow>,
}

impl Procedure for Rotate {
    const NAME: &'static str = "key-rotate";
    type View = KeysView;
    type Effect = Rotated;

    fn decide(&self, stamp: &Stamp, view: &KeysView) -> Decision<Rotated> {
        self.rule(stamp, view).into()
    }

    fn event(&self, decision: &Decision<Rotated>) -> &'static str {
        if decision.is_accepted() { "key.rotated" } else { "key.refused" }
    }

    fn subject(&self, _: Option<&Rotated>) -> Subject {
        Subject::default()
    }
}

impl Rotate {
    fn rule(&self, stamp: &Stamp, view: &KeysView) -> Result<Rotated, Refusal> {
        view.admit(stamp, &self.kek_id)?;
        Ok(Rotated { keys: self.keys.clone() })
    }
}
