//! `strongroom node drain`, `resume` and `remove`: what an operator does with a node.

use serde::Serialize;

use super::Node;
use crate::{
    id::NodeId,
    problem::{Code, Refusal},
    procedure::{Decision, Procedure, Stamp, Subject},
    word::words,
};

words! {
    /// What is done with it.
    enum Way {
        /// It is to begin nothing more, and to be taken out of the pool.
        Drain = "drain",
        /// It is to take part again.
        Resume = "resume",
        /// It won't come back: nothing waits for it any more.
        Remove = "remove",
    }
}

/// The arguments.
#[derive(Clone, Debug, Serialize)]
pub struct Change {
    /// Which.
    pub node: NodeId,
    /// What.
    pub way: Way,
}

/// What the decision needs.
#[derive(Clone, Debug, Default)]
pub struct View {
    /// The node.
    pub node: Option<Node>,
    /// Policies that name it as their managing node.
    pub policies: i64,
}

/// What becomes of it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Changed {
    /// The node.
    pub node: NodeId,
    /// What was done.
    pub way: Way,
}

impl Procedure for Change {
    const NAME: &'static str = "node-change";
    type View = View;
    type Effect = Changed;

    fn decide(&self, stamp: &Stamp, view: &View) -> Decision<Changed> {
        self.rule(stamp, view).into()
    }

    fn event(&self, decision: &Decision<Changed>) -> &'static str {
        match self.way {
            _ if !decision.is_accepted() => "node.refused",
            Way::Drain => "node.drained",
            Way::Resume => "node.resumed",
            Way::Remove => "node.removed",
        }
    }

    fn subject(&self, _: Option<&Changed>) -> Subject {
        Subject::default()
    }
}

impl Change {
    fn rule(&self, stamp: &Stamp, view: &View) -> Result<Changed, Refusal> {
        let refused = |code: Code, message: &str| Refusal::from(code).at("/node", code.name(), message);
        let node = view.node.as_ref().ok_or_else(|| refused(Code::ReferenceNotFound, "No node of this name has ever served."))?;
        if self.way == Way::Remove {
            if node.is_heard(stamp.at) {
                return Err(refused(Code::ObjectInUse, "It serves: stop it first."));
            }
            if view.policies > 0 {
                return Err(refused(Code::ObjectInUse, "Policies name it as their managing node: give them another one first."));
            }
        }
        Ok(Changed { node: node.id.clone(), way: self.way })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{
        id::EntryId,
        node::tests::{NOW, node},
    };

    fn done(way: Way, view: &View) -> Result<Way, Code> {
        let change = Change { node: NodeId("east-1".into()), way };
        change
            .rule(&Stamp::of_server(NOW, EntryId("entry".into())), view)
            .map(|changed| changed.way)
            .map_err(|refusal| refusal.code)
    }

    #[test]
    fn only_a_node_that_is_silent_and_that_nothing_waits_for_is_removed() {
        let there = View { node: Some(node()), policies: 0 };
        let gone = View { node: Some(Node { ended_at: Some(NOW), ..node() }), policies: 0 };
        let dead = View { node: Some(Node { heartbeat_at: NOW.plus_seconds(-60), ..node() }), policies: 0 };
        let named = View { policies: 1, ..gone.clone() };
        for (way, view, outcome) in [
            (Way::Drain, &there, Ok(Way::Drain)),
            (Way::Resume, &there, Ok(Way::Resume)),
            (Way::Drain, &gone, Ok(Way::Drain)),
            (Way::Remove, &gone, Ok(Way::Remove)),
            (Way::Remove, &dead, Ok(Way::Remove)),
            (Way::Remove, &there, Err(Code::ObjectInUse)),
            (Way::Remove, &named, Err(Code::ObjectInUse)),
            (Way::Drain, &View::default(), Err(Code::ReferenceNotFound)),
            (Way::Remove, &View::default(), Err(Code::ReferenceNotFound)),
        ] {
            assert_eq!(done(way, view), outcome, "{way:?} {view:?}");
        }
    }
}
