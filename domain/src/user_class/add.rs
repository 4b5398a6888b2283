//! UserClassAdd: a new class, which no group has yet.

use std::collections::BTreeSet;

use serde::Serialize;

use super::{Changed, Described, Kind, UserClass, named};
use crate::{
    id::{ClassId, UserId},
    problem::{Code, Refusal},
    procedure::{Decision, Procedure, Stamp, Subject},
    right::{Acting, act, privilege::Privilege},
};

/// The class to be.
#[derive(Clone, Debug, Serialize)]
pub struct Add {
    /// Its name.
    pub class_id: ClassId,
    /// For people.
    pub description: String,
    /// Never changes.
    pub kind: Kind,
    /// Its first members.
    pub explicit_users: Vec<UserId>,
}

/// What was read.
pub struct AddView {
    /// The actor.
    pub acting: Acting,
    /// The users that were named, as they are spelt.
    pub users: Vec<Option<UserId>>,
    /// Is the name taken?
    pub is_taken: bool,
}

impl Add {
    fn rule(&self, stamp: &Stamp, view: &AddView) -> Result<Changed, Refusal> {
        act(stamp, &view.acting)?.need(Privilege::Policy)?;
        let members: BTreeSet<UserId> = named(&view.users)?.into_iter().collect();
        if view.is_taken {
            return Err(Code::UserClassExists.into());
        }
        let class = UserClass {
            class_id: self.class_id.clone(),
            description: self.description.clone(),
            kind: self.kind,
            is_built_in: false,
            cached_at: None,
            revision: 1,
            created_at: stamp.at,
            updated_at: stamp.at,
        };
        let added: Vec<UserId> = members.into_iter().collect();
        Ok(Changed { described: Described::new(class, &added), added, removed: Vec::new() })
    }
}

impl Procedure for Add {
    const NAME: &'static str = "user-class-add";
    type View = AddView;
    type Effect = Changed;

    fn decide(&self, stamp: &Stamp, view: &AddView) -> Decision<Changed> {
        self.rule(stamp, view).into()
    }

    fn event(&self, decision: &Decision<Changed>) -> &'static str {
        if decision.is_accepted() { "user-class.added" } else { "user-class.refused" }
    }

    fn subject(&self, _: Option<&Changed>) -> Subject {
        Subject::default()
    }
}
