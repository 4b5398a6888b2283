//! ManagedAccountRandomizePasswordMany: the passwords of several accounts are to be changed. Each account is decided on as if it were the
//! only one, and all that is accepted comes to be at one moment, or none of it. Who might think that the managing nodes do it, each its
//! own, and would rather have one node do all, is asked first.

use std::collections::{BTreeMap, BTreeSet};

use serde::Serialize;

use super::randomize_password::{RandomizePassword, RandomizeView, Requested};
use crate::{
    id::{EntryId, NodeId},
    problem::{Code, Refusal},
    procedure::{Decision, Procedure, Stamp, Subject},
    right::act,
};

/// A refusal names so many nodes, at most.
const NAMES_MAX: usize = 4;

/// Have several passwords changed.
#[derive(Debug, Serialize)]
pub struct RandomizePasswordMany {
    /// Each account once, in the order of the answer.
    pub parts: Vec<Part>,
    /// The node that was asked.
    pub asked: NodeId,
    /// The node that is to make all changes itself, as each part says, too; none: whoever manages the accounts' policies.
    pub performer: Option<NodeId>,
}

/// One of them.
#[derive(Debug, Serialize)]
pub struct Part {
    /// Its row in the journal.
    #[serde(skip)]
    pub entry: EntryId,
    /// What is asked for.
    #[serde(flatten)]
    pub randomize: RandomizePassword,
}

/// What came of it. Each part has a row of its own in the journal, that says what was decided on it.
#[derive(Debug, Serialize)]
pub struct RequestedMany {
    /// What was decided on each part, in their order.
    #[serde(skip)]
    pub decisions: Vec<Decision<Requested>>,
    /// The nodes that manage the policies of what was accepted.
    pub managing_nodes: BTreeSet<NodeId>,
}

impl Procedure for RandomizePasswordMany {
    const NAME: &'static str = "managed-account-randomize-password-many";
    /// Of each part.
    type View = Vec<RandomizeView>;
    type Effect = RequestedMany;

    fn decide(&self, stamp: &Stamp, views: &Vec<RandomizeView>) -> Decision<RequestedMany> {
        self.rule(stamp, views).into()
    }

    fn event(&self, decision: &Decision<RequestedMany>) -> &'static str {
        if decision.is_accepted() { "password.change-requested" } else { "password.refused" }
    }

    /// One of the accounts that have changed, so that whoever watches accounts hears of it.
    fn subject(&self, effect: Option<&RequestedMany>) -> Subject {
        let decided = effect.into_iter().flat_map(|effect| self.parts.iter().zip(&effect.decisions));
        let changed = |(part, decision): (&Part, &Decision<Requested>)| Some(part.randomize.subject(Some(decision.effect()?)));
        decided.into_iter().find_map(changed).unwrap_or_default()
    }
}

impl RandomizePasswordMany {
    fn rule(&self, stamp: &Stamp, views: &[RandomizeView]) -> Result<RequestedMany, Refusal> {
        for view in views {
            act(stamp, &view.acting)?;
        }
        self.need_each_once()?;
        let parts = || self.parts.iter().zip(views);
        let decisions: Vec<_> = parts().map(|(part, view)| part.randomize.decide(stamp, view)).collect();
        let accepted = decisions.iter().zip(views).filter(|(decision, _)| decision.is_accepted());
        let managing_nodes: BTreeSet<_> =
            accepted.filter_map(|(_, view)| view.policy.as_ref()?.terms.managing_node.clone()).collect();
        if self.performer.is_none() && managing_nodes.len() > 1 {
            return Err(self.several(&managing_nodes));
        }
        Ok(RequestedMany { decisions, managing_nodes })
    }

    fn need_each_once(&self) -> Result<(), Refusal> {
        let mut first = BTreeMap::new();
        for (place, RandomizePassword { resource, account, .. }) in self.parts.iter().map(|part| &part.randomize).enumerate() {
            if let Some(former) = first.insert((resource, account), place) {
                let code = Code::OptionContradictory;
                let message = format!("The same account as at /accounts/{former}.");
                return Err(Refusal::from(code).at(format!("/accounts/{place}"), code.name(), message));
            }
        }
        Ok(())
    }

    /// What a dialog would ask before it goes on.
    fn several(&self, nodes: &BTreeSet<NodeId>) -> Refusal {
        let mut names = nodes.iter().take(NAMES_MAX).map(NodeId::as_str).collect::<Vec<_>>().join(", ");
        if nodes.len() > NAMES_MAX {
            names = format!("{names} and {} more", nodes.len() - NAMES_MAX);
        }
        Refusal::from(Code::ManagingNodesSeveral).saying(format!(
            "These accounts are managed by the nodes {names}. With performLocally: true all changes are made by {}, the node that answers.",
            self.asked
        ))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{
        account::Account,
        checkout::testing::{Desk, accepted},
        id::AccountId,
        password::change::{Cause, Change, ChangeKind},
        policy::Mode,
        right::Acting,
    };

    const RANDOMIZE: &str = "randomize-override";

    fn desk(node: &str) -> Desk {
        let mut desk = Desk::new(Mode::Push, &[]);
        desk.policy.terms.managing_node = (!node.is_empty()).then(|| node.into());
        desk
    }

    fn view(desk: &Desk, permissions: &str) -> RandomizeView {
        RandomizeView {
            acting: Desk::acting("ann", permissions),
            found: Some(desk.found()),
            policy: Some(desk.policy.clone()),
            system: Some(desk.system()),
            ..RandomizeView::default()
        }
    }

    fn many(accounts: &[&str], performer: Option<&str>) -> RandomizePasswordMany {
        let performer = performer.map(NodeId::from);
        let part = |(place, account): (usize, &&str)| Part {
            entry: EntryId(format!("e{place}")),
            randomize: RandomizePassword {
                resource: "R".into(),
                account: AccountId::from(*account),
                change: format!("c{place}").as_str().into(),
                cause: Cause::Asked,
                performer: performer.clone(),
                settings: Desk::new(Mode::Push, &[]).settings,
            },
        };
        let parts = accounts.iter().enumerate().map(part).collect();
        RandomizePasswordMany { parts, asked: "node-1".into(), performer }
    }

    fn decide(many: &RandomizePasswordMany, views: &[RandomizeView]) -> Decision<RequestedMany> {
        many.rule(&desk("").stamp(Some("ann")), views).into()
    }

    /// What each is told.
    fn codes(requested: RequestedMany) -> Vec<Option<Code>> {
        requested.decisions.into_iter().map(|decision| accepted(decision).err()).collect()
    }

    fn names(nodes: &BTreeSet<NodeId>) -> Vec<&str> {
        nodes.iter().map(NodeId::as_str).collect()
    }

    #[test]
    fn each_is_decided_on_as_alone_and_disturbs_no_other() {
        let mut disabled = desk("node-9");
        disabled.policy.terms.is_randomization_enabled = false;
        let unbound = Desk { account: Account { policy: None, ..desk("").account }, ..desk("") };
        let views = [
            view(&desk("node-2"), RANDOMIZE),
            view(&desk("node-7"), ""),
            view(&desk("node-8"), "view-properties"),
            view(&disabled, RANDOMIZE),
            view(&unbound, RANDOMIZE),
            RandomizeView { acting: Desk::acting("ann", RANDOMIZE), ..RandomizeView::default() },
            view(&desk(""), RANDOMIZE),
        ];
        let alone: Vec<_> = {
            let many = many(&["a"; 7], None);
            let stamp = desk("").stamp(Some("ann"));
            let decided = many.parts.iter().zip(&views).map(|(part, view)| part.randomize.decide(&stamp, view));
            decided.map(|decision| accepted(decision).err()).collect()
        };
        let requested = accepted(decide(&many(&["a", "b", "c", "d", "e", "f", "g"], None), &views)).unwrap();
        assert_eq!(names(&requested.managing_nodes), ["node-2"], "none of an account that was refused");
        let codes = codes(requested);
        assert_eq!(codes, alone);
        let unseen = Some(Code::AccountNotFound);
        let [missing, off] = [Code::PermissionMissing, Code::RandomizationDisabled].map(Some);
        assert_eq!(codes, [None, unseen, missing, off, Some(Code::AccountUnbound), unseen, None]);
    }

    #[test]
    fn several_managing_nodes_are_a_question_and_one_or_none_are_not() {
        let views = |nodes: &[&str]| nodes.iter().map(|node| view(&desk(node), RANDOMIZE)).collect::<Vec<_>>();
        let accounts = ["a", "b", "c"];
        for nodes in [["", "", ""], ["node-2", "", "node-2"]] {
            assert!(decide(&many(&accounts, None), &views(&nodes)).is_accepted(), "{nodes:?}");
        }
        let decided = decide(&many(&accounts, None), &views(&["node-3", "", "node-2"]));
        let refusal = decided.refusal().unwrap();
        assert_eq!((refusal.code, decided.effect().is_none()), (Code::ManagingNodesSeveral, true));
        assert_eq!(
            refusal.detail.as_deref(),
            Some(
                "These accounts are managed by the nodes node-2, node-3. With performLocally: true all changes are made by node-1, \
                 the node that answers."
            )
        );

        let requested = accepted(decide(&many(&accounts, Some("node-1")), &views(&["node-3", "", "node-2"]))).unwrap();
        assert_eq!(names(&requested.managing_nodes), ["node-2", "node-3"]);
        for decision in &requested.decisions {
            assert_eq!(decision.effect().unwrap().change.work.performer, Some("node-1".into()));
        }
    }

    #[test]
    fn however_many_nodes_there_are_the_question_stays_readable() {
        let long = "n".repeat(60);
        let nodes: Vec<_> = (100..300).map(|number| format!("{long}{number}")).collect();
        let accounts: Vec<_> = (0..200).map(|number| number.to_string()).collect();
        let accounts: Vec<_> = accounts.iter().map(String::as_str).collect();
        let mut many = many(&accounts, None);
        many.asked = NodeId(nodes[0].clone());
        let decided = decide(&many, &nodes.iter().map(|node| view(&desk(node), RANDOMIZE)).collect::<Vec<_>>());
        let detail = decided.refusal().unwrap().detail.as_ref().unwrap();
        assert!(detail.contains(" and 196 more.") && detail.len() <= 500, "{detail}");
    }

    #[test]
    fn a_change_that_is_joined_is_pinned_and_otherwise_as_it_was() {
        let at_work = |desk: &Desk| {
            let key = desk.account.key.clone();
            Change::queued("open".into(), key, ChangeKind::Randomize, Cause::Scheduled, &desk.stamp(None))
        };
        let desk = desk("node-2");
        let open = at_work(&desk);
        for performer in [None, Some("node-1")] {
            let view = RandomizeView { open: Some(open.clone()), ..view(&desk, RANDOMIZE) };
            let requested = accepted(decide(&many(&["a"], performer), &[view])).unwrap();
            let joined = requested.decisions[0].effect().unwrap();
            assert!(joined.is_joined);
            let mut expected = open.clone();
            expected.work.performer = performer.map(NodeId::from);
            assert_eq!(joined.change, expected);
        }
    }

    #[test]
    fn an_account_is_named_once() {
        let views = ["", "", ""].map(|node| view(&desk(node), RANDOMIZE));
        let decided = decide(&many(&["a", "b", "a"], None), &views);
        let refusal = decided.refusal().unwrap();
        assert_eq!((refusal.code, refusal.faults[0].pointer.as_str()), (Code::OptionContradictory, "/accounts/2"));
        assert_eq!(refusal.faults[0].message, "The same account as at /accounts/0.");
    }

    #[test]
    fn whose_session_has_ended_is_told_so_and_not_once_for_each() {
        let ended = RandomizeView { acting: Acting::default(), ..view(&desk(""), RANDOMIZE) };
        let decided = decide(&many(&["a", "b"], None), &[view(&desk(""), RANDOMIZE), ended]);
        assert_eq!(decided.refusal().map(|refusal| refusal.code), Some(Code::SessionInvalid));
    }

    #[test]
    fn the_account_that_watchers_hear_of_has_changed() {
        let many = many(&["a", "b"], None);
        let requested = accepted(decide(&many, &[view(&desk(""), ""), view(&desk(""), RANDOMIZE)])).unwrap();
        assert_eq!(many.subject(Some(&requested)).account, Some("b".into()));
        assert_eq!(many.subject(None).account, None);
    }
}
