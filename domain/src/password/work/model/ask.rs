//! What callers of the API ask the model's store for.

use super::{
    store::{Store, accepted, fingerprint, seal},
    target::Password,
};
use crate::{
    account::{Account, Found},
    id::UserId,
    password::{
        candidate_list::{CandidateList, CandidateView},
        change::{Cause, Change},
        change_cancel::{CancelChange, CancelView},
        doubt_resolve::{ResolveDoubt, ResolveView, Way},
        override_password::{Given, OverridePassword, OverrideView},
        prove::{Prove, ProveView, Proven},
        randomize_password::{RandomizePassword, RandomizeView},
        version::{Version, VersionState},
    },
    problem::{Code, Refusal},
    procedure::{Actor, CallerKind, Procedure as _, Stamp},
    right::{Acting, Authority, Rights},
    time::Moment,
};

impl Store {
    fn stamp_of_a_caller(&mut self, at: Moment) -> Stamp {
        let actor = Actor { user: UserId::from("root"), kind: CallerKind::Machine, session: None, acting_as: None };
        Stamp { actor: Some(actor), ..self.stamp(at) }
    }

    fn found(&self) -> Found {
        let governing = Some(self.policy.policy_id.clone());
        Found { account: self.account.clone(), governing, is_system_deleted: false, target_since: None }
    }

    fn candidate_of(&self, change: &Change) -> Option<Version> {
        change.work.candidate.and_then(|number| self.versions.get(&number)).cloned()
    }

    /// Somebody asks for a change.
    pub(super) fn request(&mut self, at: Moment) {
        let change = self.next_change();
        let stamp = self.stamp_of_a_caller(at);
        let view = RandomizeView {
            acting: acting(),
            found: Some(self.found()),
            policy: Some(self.policy.clone()),
            system: Some(self.system.clone()),
            open: self.open().cloned(),
            behind: self.behind(),
            is_lent: false,
        };
        let (resource, account) = (self.account.resource.clone(), self.account.account.clone());
        let ask = RandomizePassword {
            resource,
            account,
            change,
            cause: Cause::Asked,
            performer: None,
            settings: self.settings().clone(),
        };
        let requested = accepted(ask.decide(&stamp, &view)).unwrap();
        self.account = requested.account;
        if !requested.is_joined {
            self.put(&requested.change);
        }
    }

    /// Somebody gives a password, and nothing is open.
    pub(super) fn override_with(&mut self, given: Password, at: Moment) {
        let change = self.next_change();
        let stamp = self.stamp_of_a_caller(at);
        let given = Given {
            account_key: self.account.key.clone(),
            sealed: seal(given),
            fingerprint: fingerprint(given),
            policy: (self.policy.policy_id.clone(), self.policy.revision),
            weaknesses: Vec::new(),
        };
        let view = OverrideView {
            acting: acting(),
            found: Some(self.found()),
            policy: Some(self.policy.clone()),
            system: Some(self.system.clone()),
            current: self.versions.get(&self.account.password_version).cloned(),
            next_version: self.next_version(),
            is_reused: false,
        };
        let (resource, account) = (self.account.resource.clone(), self.account.account.clone());
        let ask = OverridePassword { resource, account, change, password: Some(given), settings: self.settings().clone() };
        let overridden = accepted(ask.decide(&stamp, &view)).unwrap();
        self.keep(overridden.former.iter().chain([&overridden.version]));
        self.put(&overridden.change);
        self.account = overridden.account;
    }

    /// Somebody gives a change up.
    pub(super) fn cancel(&mut self, is_behind: bool, at: Moment) {
        let change = if is_behind { self.behind() } else { self.open().cloned() };
        let Some(change) = change else { return };
        let stamp = self.stamp_of_a_caller(at);
        let view = CancelView {
            acting: acting(),
            found: Some(self.found()),
            behind: self.behind().filter(|behind| behind.id != change.id),
            candidate: self.candidate_of(&change),
            change: Some(change.clone()),
        };
        match accepted(CancelChange { change: change.id }.decide(&stamp, &view)) {
            Ok(canceled) => {
                self.settle(canceled.version.as_ref(), [Some(&canceled.change), canceled.next.as_ref()], canceled.account);
            }
            Err(refusal) => need_one_of(&refusal, &[Code::PasswordChanging]),
        }
    }

    /// Somebody wants to come out of the doubt.
    pub(super) fn resolve(&mut self, way: Way, at: Moment) {
        let Some(change) = self.open().cloned() else { return };
        let stamp = self.stamp_of_a_caller(at);
        let view = ResolveView {
            acting: acting(),
            found: Some(self.found()),
            behind: self.behind(),
            candidate: self.candidate_of(&change),
            change: Some(change.clone()),
        };
        match accepted(ResolveDoubt { change: change.id.clone(), way }.decide(&stamp, &view)) {
            Ok(resolving) => {
                if resolving.change.status.is_settled() {
                    self.abandoned.insert(change.id);
                }
                self.settle(resolving.version.as_ref(), [Some(&resolving.change), resolving.next.as_ref()], resolving.account);
            }
            Err(refusal) => need_one_of(&refusal, &[Code::PasswordInDoubt]),
        }
    }

    fn settle(&mut self, version: Option<&Version>, changes: [Option<&Change>; 2], account: Account) {
        self.keep(version);
        for change in changes.into_iter().flatten() {
            self.put(change);
        }
        self.account = account;
    }

    /// Somebody is shown all passwords that may be in force.
    pub(super) fn show(&mut self, at: Moment) {
        let stamp = self.stamp_of_a_caller(at);
        let view = CandidateView {
            acting: acting(),
            found: Some(self.found()),
            versions: self.likeliest().cloned().collect(),
            open: self.open().cloned(),
        };
        let candidates = accepted(CandidateList { account: self.account.key.clone() }.decide(&stamp, &view)).unwrap();
        let has_candidate = self.versions.values().any(|version| version.state == VersionState::Candidate);
        assert_eq!(candidates.shown.is_some(), has_candidate && self.open().is_some());
        if let Some(shown) = &candidates.shown {
            self.put(shown);
        }
    }

    /// A proof is reported.
    pub(super) fn prove(&mut self, prove: &Prove, stamp: &Stamp) -> Result<Proven, Refusal> {
        let view = ProveView {
            acting: Acting::default(),
            found: Some(self.found()),
            system: Some(self.system.clone()),
            policy: Some(self.policy.clone()),
        };
        let proven = accepted(prove.decide(stamp, &view))?;
        if let Some(doubt) = &proven.doubt {
            self.put(doubt);
        }
        self.account = proven.account.clone();
        Ok(proven)
    }
}

fn acting() -> Acting {
    Acting { standing: None, rights: Rights { authority: Authority::Machine, ..Rights::default() } }
}

fn need_one_of(refusal: &Refusal, codes: &[Code]) {
    assert!(codes.contains(&refusal.code), "{:?}", refusal.code);
}
