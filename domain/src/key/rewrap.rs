//! `strongroom keys rotate --kek-file`: all data keys come under another KEK, all or none. What they have sealed stays as it is.

use std::collections::BTreeSet;

use serde::Serialize;

use super::{KeyRow, KeysView};
use crate::{
    problem::{Code, Refusal},
    procedure::{Decision, Procedure, Stamp, Subject},
};

/// The arguments.
#[derive(Clone, Debug, Serialize)]
pub struct Rewrap {
    /// The KEK so far.
    pub from: String,
    /// The KEK from now on.
    pub to: String,
    /// What tells the right KEK from a wrong one; opens nothing.
    #[serde(skip)]
    pub check: Vec<u8>,
    /// The same keys, wrapped by the new one.
    pub keys: Vec<KeyRow>,
}

/// From now on the database opens with the new KEK only.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Rewrapped {
    /// The new KEK.
    pub kek_id: String,
    /// Its check value.
    #[serde(skip)]
    pub check: Vec<u8>,
    /// All keys.
    pub keys: Vec<KeyRow>,
}

impl Procedure for Rewrap {
    const NAME: &'static str = "key-rewrap";
    type View = KeysView;
    type Effect = Rewrapped;

    fn decide(&self, stamp: &Stamp, view: &KeysView) -> Decision<Rewrapped> {
        self.rule(stamp, view).into()
    }

    fn event(&self, decision: &Decision<Rewrapped>) -> &'static str {
        if decision.is_accepted() { "key.rewrapped" } else { "key.refused" }
    }

    fn subject(&self, _: Option<&Rewrapped>) -> Subject {
        Subject::default()
    }
}

impl Rewrap {
    fn rule(&self, stamp: &Stamp, view: &KeysView) -> Result<Rewrapped, Refusal> {
        view.admit(stamp, &self.from)?;
        // A key that a server has made in between would stay under the old KEK, and be lost with it.
        let rewrapped: BTreeSet<_> = self.keys.iter().map(|key| key.key_id.clone()).collect();
        if rewrapped != view.key_ids {
            return Err(Code::RevisionStale.into());
        }
        Ok(Rewrapped { kek_id: self.to.clone(), check: self.check.clone(), keys: self.keys.clone() })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{
        id::{EntryId, UserId},
        procedure::{Actor, CallerKind},
        time::Moment,
    };

    fn stamp(kind: CallerKind) -> Stamp {
        Stamp {
            at: Moment(0),
            entry: EntryId("e".into()),
            function: None,
            actor: Some(Actor { user: UserId::from("superuser"), kind, session: None, acting_as: None }),
            client: None,
            peer: None,
            request: None,
            client_request: None,
            is_source_over_budget: false,
        }
    }

    fn key(id: &str) -> KeyRow {
        KeyRow {
            key_id: id.into(),
            purpose: "row".into(),
            epoch: 1,
            kek_id: "new".into(),
            wrapped: vec![1],
            made_at: Moment(0),
            records: 0,
        }
    }

    fn view(kek_id: &str, keys: &[&str]) -> KeysView {
        KeysView { kek_id: Some(kek_id.into()), key_ids: keys.iter().map(ToString::to_string).collect() }
    }

    #[test]
    fn all_keys_or_none_and_only_under_the_kek_that_rules() {
        let rewrap = Rewrap { from: "old".into(), to: "new".into(), check: vec![7], keys: vec![key("a"), key("b")] };
        let code = |kind, view: &KeysView| rewrap.decide(&stamp(kind), view).refusal().map(|refusal| refusal.code);
        assert_eq!(code(CallerKind::Machine, &view("old", &["a", "b"])), None);
        for stale in [view("old", &["a"]), view("old", &["a", "b", "c"]), view("new", &["a", "b"]), KeysView::default()] {
            assert_eq!(code(CallerKind::Machine, &stale), Some(Code::RevisionStale));
        }
        assert_eq!(code(CallerKind::Idapi, &view("old", &["a", "b"])), Some(Code::PrivilegeMissing));
    }

    #[test]
    fn the_journal_sees_no_cipher_text() {
        let rewrap = Rewrap { from: "old".into(), to: "new".into(), check: vec![7], keys: vec![key("a")] };
        let text = serde_json::to_string(&rewrap).unwrap();
        assert!(text.contains("\"a\"") && !text.contains("wrapped") && !text.contains("check"), "{text}");
    }
}
