//! The model's store: what the tables hold of one account, one transaction at a time. It changes only by what the real procedures decide;
//! claims and releases are the storage room's statements.

use std::{
    collections::{BTreeMap, BTreeSet},
    sync::Arc,
};

use super::{Variant, target::Password, worker::Shown};
use crate::{
    account::{Account, PasswordState},
    id::{ChangeId, EntryId, NodeId, SecretId, UserId},
    password::{
        arm::{Arm, Armed},
        change::Change,
        policy::PasswordPolicy,
        report::{Answer, Proof, Report, ReportView, Reported},
        stage::{Stage, StageView, Staged},
        version::{Version, VersionState},
        work::{LEASE_SECONDS, WorkView, is_sure},
    },
    policy::{AuthenticationType, Mode, Policy, Terms},
    problem::{Code, Refusal},
    procedure::{Decision, Procedure as _, Stamp},
    secret::{Fingerprint, Sealed},
    system::{Administrator, State, System, Target},
    time::Moment,
    variable::Overrides,
};

/// So many of an account's passwords a worker or a person gets to see.
const VERSIONS_MAX: usize = 10;

/// What a worker gets with a claim.
#[derive(Clone, Debug)]
pub(super) struct Claimed {
    pub(super) view: WorkView,
    /// The numbers of the account's passwords, the likeliest first.
    pub(super) versions: Vec<i64>,
}

/// The tables.
#[derive(Debug)]
pub(super) struct Store {
    variant: Variant,
    pub(super) account: Account,
    pub(super) changes: BTreeMap<ChangeId, Change>,
    pub(super) versions: BTreeMap<i64, Version>,
    pub(super) policy: Policy,
    pub(super) system: System,
    settings: Arc<Overrides>,
    entries: u64,
    /// For the verdict on the whole walk: the candidates of a change that were armed, in their order.
    pub(super) armed: BTreeMap<ChangeId, Vec<i64>>,
    /// Candidates of which it was reported that the target refuses them for good.
    pub(super) refused: BTreeSet<(ChangeId, i64)>,
    /// Candidates of which it was reported that they can't even be sent.
    pub(super) unsent: BTreeSet<(ChangeId, i64)>,
    /// Changes whose doubt was given up.
    pub(super) abandoned: BTreeSet<ChangeId>,
    /// Every password that was ever stored.
    pub(super) stored: BTreeMap<i64, Password>,
    /// What the reported logins have shown is as fresh as this many drifts.
    pub(super) shown: u64,
}

impl Store {
    /// One account with one password, known to be in force or believed to be.
    pub(super) fn new(variant: Variant, first: Password, password_state: PasswordState, at: Moment) -> Self {
        let (policy, system) = (policy(at), system(at));
        let version = Version {
            number: 1,
            state: VersionState::Current,
            certainty: password_state.certainty(),
            sealed: seal(first),
            fingerprint: fingerprint(first),
            made_at: at,
            confirmed_at: None,
            change: None,
        };
        let account = Account {
            policy: Some(policy.policy_id.clone()),
            last_policy: Some(policy.policy_id.clone()),
            password_state,
            password_version: 1,
            password_changed_at: Some(at),
            ..Account::new("k".into(), system.resource_id.clone(), "app".into(), at)
        };
        Self {
            variant,
            account,
            changes: BTreeMap::new(),
            versions: BTreeMap::from([(1, version)]),
            policy,
            system,
            settings: Arc::default(),
            entries: 0,
            armed: BTreeMap::new(),
            refused: BTreeSet::new(),
            unsent: BTreeSet::new(),
            abandoned: BTreeSet::new(),
            stored: BTreeMap::from([(1, first)]),
            shown: 0,
        }
    }

    /// For the work of the server itself.
    pub(super) fn stamp(&mut self, at: Moment) -> Stamp {
        self.entries += 1;
        Stamp::of_server(at, EntryId(self.entries.to_string()))
    }

    pub(super) const fn settings(&self) -> &Arc<Overrides> {
        &self.settings
    }

    /// The account's open change.
    pub(super) fn open(&self) -> Option<&Change> {
        self.account.open_change.as_ref().and_then(|id| self.changes.get(id))
    }

    pub(super) fn behind(&self) -> Option<Change> {
        self.changes.values().find(|change| change.work.is_behind && !change.status.is_settled()).cloned()
    }

    fn view(&self, change: &ChangeId) -> WorkView {
        WorkView {
            account: Some(self.account.clone()),
            change: self.changes.get(change).cloned(),
            behind: self.behind(),
            policy: Some(self.policy.clone()),
            system: Some(self.system.clone()),
        }
    }

    /// As it is loaded for a step of the worker with this claim.
    fn work(&self, change: &ChangeId, fence: i64) -> WorkView {
        let mut view = self.view(change);
        if let Some(change) = view.change.as_mut().filter(|_| self.variant == Variant::NoFence) {
            change.work.fence = fence;
        }
        view
    }

    /// Which change may be claimed; by a thief, although somebody has it.
    pub(super) fn claimable(&self, at: Moment, is_theft: bool) -> Option<ChangeId> {
        let is_past = |moment: Option<Moment>| moment.is_none_or(|moment| moment <= at);
        let mut open = self.changes.values().filter(|change| !change.status.is_settled() && !change.work.is_behind);
        let due = open.find(|change| (is_theft || is_past(change.work.lease_until)) && is_past(change.next_attempt_at));
        due.map(|change| change.id.clone())
    }

    pub(super) fn claim(&mut self, id: &ChangeId, node: NodeId, at: Moment) -> Claimed {
        let change = self.changes.get_mut(id).unwrap();
        change.work.fence += 1;
        change.work.lease_until = Some(at.plus_seconds(LEASE_SECONDS));
        change.node = Some(node);
        Claimed { view: self.view(id), versions: self.likeliest().map(|version| version.number).collect() }
    }

    pub(super) fn release(&mut self, id: &ChangeId, fence: i64, next_attempt_at: Moment) {
        let held = self.changes.get_mut(id).filter(|change| change.work.fence == fence && !change.status.is_settled());
        if let Some(change) = held {
            change.work.lease_until = None;
            change.node = None;
            change.next_attempt_at = Some(next_attempt_at);
        }
    }

    /// The password of this number, as it can be read back.
    pub(super) fn read_back(&self, version: i64) -> Option<Password> {
        self.versions.get(&version).map(open)
    }

    pub(super) fn stage(&mut self, stamp: &Stamp, id: &ChangeId, fence: i64, made: Password) -> Result<Staged, Refusal> {
        let policy = Arc::new(self.policy.clone());
        let stage = Stage { change: id.clone(), fence, sealed: seal(made), fingerprint: fingerprint(made), policy };
        let view = StageView { work: self.work(id, fence), next_version: self.next_version(), is_reused: false };
        let staged = accepted(stage.decide(stamp, &view))?;
        self.keep([&staged.version]);
        self.put(&staged.change);
        Ok(staged)
    }

    pub(super) fn arm(&mut self, stamp: &Stamp, id: &ChangeId, fence: i64) -> Result<Armed, Refusal> {
        let settings = self.settings.clone();
        let arm = Arm { change: id.clone(), fence, system_revision: self.system.revision, settings };
        let armed = accepted(arm.decide(stamp, &self.work(id, fence)))?;
        let before = self.account.password_state;
        self.account = armed.account.clone();
        match self.variant {
            Variant::Unproven => self.account.password_state = before,
            Variant::NeverQuiet => self.account.quiet_until = None,
            _ => {}
        }
        self.put(&armed.change);
        let candidates = self.armed.entry(id.clone()).or_default();
        let candidate = armed.change.work.candidate.unwrap();
        if let Some(former) = candidates.last().filter(|former| **former != candidate) {
            assert!(self.refused.contains(&(id.clone(), *former)), "{candidate} is armed although {former} was not refused");
        }
        candidates.push(candidate);
        Ok(armed)
    }

    pub(super) fn report(
        &mut self,
        stamp: &Stamp,
        id: &ChangeId,
        fence: i64,
        (answer, proof, seen_at, shown): (Answer, Proof, Moment, Shown),
    ) -> Result<Reported, Refusal> {
        let (settings, system_revision) = (self.settings.clone(), self.system.revision);
        // A login was made that let in nobody with the password in force, although a later one had no answer.
        let is_current_refused = shown.is_some() && matches!(proof, Proof::Unknown(_));
        let change = id.clone();
        let report = Report { change, fence, system_revision, answer, proof, is_current_refused, seen_at, settings };
        let work = self.work(id, fence);
        let find = |number: Option<i64>| number.and_then(|number| self.versions.get(&number)).cloned();
        let candidate = work.change.as_ref().and_then(|change| change.work.candidate);
        let proven = if let Proof::Version(number) = report.proof { Some(number) } else { None };
        let view = ReportView {
            current: find(Some(self.account.password_version)),
            candidate: find(candidate),
            proven: find(proven),
            work,
        };
        let reported = accepted(report.decide(stamp, &view))?;
        self.learn(shown);
        let is_permanent = matches!(&report.answer, Answer::Refused(it) | Answer::NotSent(it) if it.is_permanent);
        if let Some(candidate) = candidate.filter(|_| is_permanent) {
            let is_refused = matches!(report.answer, Answer::Refused(_));
            let told = if is_refused { &mut self.refused } else { &mut self.unsent };
            told.insert((id.clone(), candidate));
        }
        self.keep(&reported.versions);
        self.put(&reported.change);
        if let Some(next) = &reported.next {
            self.put(next);
        }
        self.account = reported.account.clone();
        if self.variant == Variant::NoQuiet {
            self.account.quiet_until = None;
        }
        Ok(reported)
    }

    /// The passwords that are likeliest in force, as `storage` reads them for a claim and for the list of candidates.
    pub(super) fn likeliest(&self) -> impl Iterator<Item = &Version> {
        const STATES: [VersionState; 4] =
            [VersionState::Candidate, VersionState::Current, VersionState::Previous, VersionState::NotApplied];
        let of = |state| self.versions.values().rev().filter(move |version| version.state == state);
        STATES.into_iter().flat_map(of).take(VERSIONS_MAX)
    }

    pub(super) fn next_version(&self) -> i64 {
        self.versions.keys().last().map_or(1, |last| last + 1)
    }

    pub(super) fn next_change(&self) -> ChangeId {
        ChangeId(format!("c{}", self.changes.len() + 1))
    }

    /// Stores passwords, or what is known of them now.
    pub(super) fn keep<'v>(&mut self, versions: impl IntoIterator<Item = &'v Version>) {
        for version in versions {
            self.versions.insert(version.number, version.clone());
            self.stored.insert(version.number, open(version));
        }
        let is_current = |version: &&Version| version.state == VersionState::Current;
        assert_eq!(self.versions.values().filter(is_current).count(), 1, "one version is current");
    }

    /// A report of logins is committed. The last of them that has shown something saw the target after so many drifts.
    pub(super) fn learn(&mut self, shown: Shown) {
        self.shown = self.shown.max(shown.unwrap_or_default());
    }

    /// The naive variant's: the candidate is deleted.
    pub(super) fn forget(&mut self, id: &ChangeId, candidate: i64) {
        self.versions.remove(&candidate);
        self.refused.insert((id.clone(), candidate));
        if let Some(change) = self.changes.get_mut(id) {
            change.work.candidate = None;
        }
    }

    pub(super) fn put(&mut self, change: &Change) {
        self.changes.insert(change.id.clone(), change.clone());
    }

    /// Is the account's password said to be known?
    pub(super) const fn is_sure(&self) -> bool {
        is_sure(self.account.password_state)
    }
}

pub(super) fn accepted<E>(decision: Decision<E>) -> Result<E, Refusal> {
    match decision {
        Decision::Accept(effect) => Ok(effect),
        Decision::Refuse(refusal) | Decision::RefuseAnd(_, refusal) => Err(refusal),
    }
}

/// Is what the worker was about to do somebody else's now?
pub(super) fn is_overtaken(refusal: &Refusal) -> bool {
    refusal.code == Code::RevisionStale
}

/// The model's seal is the password itself: what the store keeps can be looked at.
pub(super) fn seal(password: Password) -> Sealed {
    Sealed { id: SecretId(password.0.to_string()), bytes: vec![password.0] }
}

pub(super) fn open(version: &Version) -> Password {
    Password(version.sealed.bytes[0])
}

pub(super) const fn fingerprint(password: Password) -> Fingerprint {
    Fingerprint([password.0; 32])
}

fn policy(at: Moment) -> Policy {
    let terms = Terms {
        description: String::new(),
        authentication_types: [AuthenticationType::Password].into(),
        managing_node: None,
        is_randomization_enabled: true,
        lends_while_randomization_disabled: false,
        enforces_password_policy: false,
        password_policy: PasswordPolicy::default(),
        options: Overrides::new(),
        minimum_approvals: 0,
        maximum_rejections: 0,
        authorizer_users: Vec::new(),
        authorizer_classes: Vec::new(),
        disclosure_plugins: Vec::new(),
    };
    let (policy_id, owner) = ("P".into(), UserId::from("root"));
    Policy { policy_id, owner, mode: Mode::Push, terms, is_built_in: false, revision: 1, created_at: at, updated_at: at }
}

fn system(at: Moment) -> System {
    System {
        resource_id: "R".into(),
        description: String::new(),
        target: Target::default(),
        connector_options: Overrides::new(),
        administrator: Administrator::default(),
        policy_ids: vec!["P".into()],
        state: State::Active,
        last_test_at: None,
        last_test_code: None,
        target_since: None,
        revision: 1,
        created_at: at,
        updated_at: at,
    }
}
