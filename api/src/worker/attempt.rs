//! One attempt at a change: from the claim to the report. Between two steps the process may die, stop for an hour, or lose its claim; the
//! order of the steps is what makes that harmless (`domain::password::work`).

use std::{sync::Arc, time::Duration};

use connectors::{Administrator, BuiltIn, Class, Connector as _, Failure, Outcome, Prepared as _, Reason, Target, Verdict};
use domain::{
    account::PasswordState,
    id::{AccountKey, ChangeId},
    password::{
        arm::Arm,
        change::{Change, ChangeStatus, FailureCode},
        dictionary::Dictionary,
        doubt_resolve::Way,
        generator::generate,
        report::{Answer, Proof, Report, Reported, Trouble},
        stage::{Stage, Staged},
        version::Version,
        work::HINDERED_SECONDS,
    },
    problem::Code,
    system::System,
    time::Moment,
};
use secrecy::SecretString;
use storage::{
    Persist, TransactError, crash_point,
    password::work::{Claim, Claimed, ReadBack, Release},
};
use tokio::time::{Instant, sleep};

use super::own_stamp;
use crate::{edge::Edge, entropy, managed_password, metric, target};

/// How long the target has to be asked for a change, and to carry it out.
const ACT_TIME: Duration = Duration::from_secs(20);
/// How long one login may take, and all of one proof.
const LOGIN_TIME: Duration = Duration::from_secs(5);
const PROOF_TIME: Duration = Duration::from_secs(12);
/// So many passwords are tried in one proof: each wrong one may count towards a lock over there.
const TRIES_MAX: usize = 5;
/// So many passwords are made until one wasn't in force before.
const MAKES_MAX: usize = 3;
/// When a password is looked up again whose change may not go on.
const RESTING_SECONDS: i64 = 900;
/// After somebody has changed what an attempt was made by.
const OVERTAKEN_SECONDS: i64 = 1;
/// After a fault of this server's own.
const FAULT_SECONDS: i64 = 5;
const FAULT_TIME: Duration = Duration::from_secs(5);
/// What stands before the stages of an attempt, for crash points.
const PLACE: &str = "PasswordChange";

/// An attempt ended before its report.
#[derive(Debug, thiserror::Error)]
enum Ended {
    /// Somebody else has the change, or has ended it, or what it was made by has changed.
    #[error("overtaken")]
    Overtaken,
    /// It is to be looked at again then.
    #[error("hindered")]
    Until(Moment),
    /// The store doesn't do it.
    #[error(transparent)]
    Store(TransactError),
    /// What was stored can't be read.
    #[error("a password that was stored can't be read back")]
    Unreadable,
}

impl From<TransactError> for Ended {
    fn from(error: TransactError) -> Self {
        match &error {
            TransactError::Refused(refusal) if refusal.code == Code::RevisionStale => Self::Overtaken,
            _ => Self::Store(error),
        }
    }
}

impl From<storage::StoreError> for Ended {
    fn from(error: storage::StoreError) -> Self {
        Self::Store(error.into())
    }
}

/// Makes one attempt at a change, if nobody else does.
pub async fn attempt(edge: &Edge, change: ChangeId) {
    let claim = Claim { change: change.clone(), node: edge.store.chain().node.clone(), at: edge.clock.now() };
    let claimed = match edge.store.errand(claim).await {
        Ok(Some(claimed)) => claimed,
        Ok(None) => return,
        Err(error) => {
            super::told::<()>("claim a change", Err(error));
            return sleep(FAULT_TIME).await; // in its place: what can't be claimed is not tried again at once
        }
    };
    crash_point!(PLACE, "claimed");
    let Some(mut work) = Work::of(edge, claimed) else { return };
    let again_at = match work.go().await {
        Ok(()) => None,
        Err(Ended::Until(at)) => Some(at),
        // If it is another's by now this gives nothing back; if only policy or system have changed, it is looked at anew.
        Err(Ended::Overtaken) => Some(edge.clock.now().plus_seconds(OVERTAKEN_SECONDS)),
        Err(error) => {
            super::told::<()>("make an attempt at a change", Err(error));
            Some(edge.clock.now().plus_seconds(FAULT_SECONDS))
        }
    };
    if let Some(next_attempt_at) = again_at {
        let release = Release { change, fence: work.fence, next_attempt_at };
        super::told("give a change back", edge.store.errand(release).await);
    }
    metric::attempted(work.change.status.word());
    edge.changes.tell(&work.key);
}

/// What a proof has shown.
struct Proven {
    proof: Proof,
    is_current_refused: bool,
}

impl From<Proof> for Proven {
    fn from(proof: Proof) -> Self {
        Self { proof, is_current_refused: false }
    }
}

/// A claimed change.
struct Work<'a> {
    edge: &'a Edge,
    key: AccountKey,
    fence: i64,
    change: Change,
    claimed: Claimed,
    system: System,
    settings: Arc<domain::variable::Overrides>,
}

impl<'a> Work<'a> {
    fn of(edge: &'a Edge, claimed: Claimed) -> Option<Self> {
        let (account, change) = (claimed.view.account.as_ref()?, claimed.view.change.clone()?);
        let system = claimed.view.system.clone()?;
        let (key, fence) = (account.key.clone(), change.work.fence);
        Some(Self { edge, key, fence, change, system, claimed, settings: edge.settings.overrides() })
    }

    async fn go(&mut self) -> Result<(), Ended> {
        let now = self.edge.clock.now();
        let account = self.claimed.view.account.clone().ok_or(Ended::Overtaken)?;
        let hindrance = self.claimed.view.hindrance(&self.settings, now);
        match hindrance {
            // Proving is no change; but nothing at all is sent to a system that isn't trusted.
            Some(Code::RandomizationDisabled) | None => {}
            Some(Code::PasswordChanging) => {
                let quiet = account.quiet_until.unwrap_or(now);
                return Err(Ended::Until(quiet.max(now)));
            }
            Some(_) => return Err(Ended::Until(now.plus_seconds(HINDERED_SECONDS))),
        }
        let target = match target::find(&self.edge.reachable, &self.system).await {
            Ok(target) => target,
            Err(failure) => return self.not_sent(&failure).await,
        };
        let Some(connector) = target::connector(&self.system) else {
            return Err(Ended::Until(now.plus_seconds(HINDERED_SECONDS)));
        };
        if matches!(account.password_state, PasswordState::Changing | PasswordState::InDoubt) {
            let (seen_at, asked) = (self.edge.clock.now(), self.change.work.asked);
            let proof = self.prove(connector, &target).await;
            crash_point!(PLACE, "looked-up");
            let is_silent = matches!(proof.proof, Proof::Unknown(_));
            let reported = self.report(Answer::NotAsked, proof, seen_at).await?;
            // Who has asked for a look gets a look; but if that has ended the doubt, the change goes on.
            let may_act = match asked {
                Some(Way::Prove | Way::Abandon) => self.change.status == ChangeStatus::Running,
                Some(Way::Replace) => true,
                None => self.change.work.candidate.is_some(),
            };
            if self.change.status.is_settled() || is_silent || !may_act || hindrance.is_some() {
                return rest(self.edge, &reported);
            }
        } else if hindrance.is_some() {
            return Err(Ended::Until(now.plus_seconds(HINDERED_SECONDS)));
        }
        self.act(connector, &target).await
    }

    /// Stage, arm, send, prove, report.
    async fn act(&mut self, connector: BuiltIn, target: &Target) -> Result<(), Ended> {
        let new = self.candidate().await?;
        crash_point!(PLACE, "read-back");
        let account = self.claimed.view.account.clone().ok_or(Ended::Overtaken)?.account;
        let deadline = Instant::now() + ACT_TIME;
        let prepared = match self.administrator().await {
            Ok(administrator) => connector.prepare(target, &administrator, account.as_str(), &new, deadline).await,
            Err(failure) => Err(failure),
        };
        let prepared = match prepared {
            Ok(prepared) => prepared,
            Err(failure) => return self.not_sent(&failure).await,
        };
        crash_point!(PLACE, "prepared");
        self.arm().await?;
        crash_point!(PLACE, "armed");
        let answer = match prepared.send().await {
            Outcome::Applied => Answer::Applied,
            Outcome::Refused(failure) => Answer::Refused(target::trouble(&failure)),
            Outcome::Indeterminate(failure) => Answer::Lost(target::trouble(&failure)),
        };
        crash_point!(PLACE, "sent");
        let seen_at = self.edge.clock.now();
        let proof = self.prove(connector, target).await;
        crash_point!(PLACE, "proven");
        self.report(answer, proof, seen_at).await.map(drop)
    }

    /// The candidate: the one that is kept, or else a new one, stored and read back.
    async fn candidate(&mut self) -> Result<SecretString, Ended> {
        let number = match self.change.work.candidate {
            Some(number) => number,
            None => self.stage().await?,
        };
        let read = ReadBack { account: self.key.clone(), version: number };
        let kept = self.edge.store.read(read).await?.ok_or(Ended::Unreadable)?;
        self.open(&kept).ok_or(Ended::Unreadable)
    }

    async fn stage(&mut self) -> Result<i64, Ended> {
        let policy = Arc::new(self.claimed.view.policy.clone().ok_or(Ended::Overtaken)?);
        let account = self.claimed.view.account.clone().ok_or(Ended::Overtaken)?.account;
        for _ in 0..MAKES_MAX {
            let rules = &policy.terms.password_policy;
            let made = generate(rules, account.as_str(), Dictionary::embedded(), &mut entropy::fill);
            let made = made.map_err(|_| Ended::Unreadable)?;
            let (sealed, fingerprint) = managed_password::seal(self.edge, &self.key, &made).map_err(|_| Ended::Unreadable)?;
            let stage = Stage { change: self.change.id.clone(), fence: self.fence, sealed, fingerprint, policy: policy.clone() };
            match self.transact(stage).await {
                Err(Ended::Store(TransactError::Refused(refusal))) if refusal.code == Code::PasswordReused => {}
                Err(other) => return Err(other),
                Ok(Staged { change, version, .. }) => {
                    self.change = change;
                    return Ok(version.number);
                }
            }
        }
        Err(Ended::Unreadable)
    }

    async fn arm(&mut self) -> Result<(), Ended> {
        let (change, settings) = (self.change.id.clone(), self.settings.clone());
        let arm = Arm { change, fence: self.fence, system_revision: self.system.revision, settings };
        let armed = self.transact(arm).await?;
        self.change = armed.change;
        Ok(())
    }

    /// The administrator, unless the target has refused it just now: a thousand changes must not make a thousand wrong logins.
    async fn administrator(&self) -> Result<Administrator, Failure> {
        if self.edge.changes.is_barred(&self.system) {
            return Err(Failure::new(
                Class::Permanent,
                Reason::Administrator,
                "the target has refused the administrator just now",
            ));
        }
        target::administrator(self.edge, &self.system).await
    }

    async fn not_sent(&mut self, failure: &Failure) -> Result<(), Ended> {
        let mut trouble = target::trouble(failure);
        if failure.reason == Reason::Administrator {
            self.edge.changes.bar(&self.system);
            // One of ours may just have been changed itself.
            trouble.is_permanent &= self.system.administrator.credential.account().is_none();
        }
        let answer = Answer::NotSent(trouble);
        self.report(answer, Proof::NotAsked.into(), self.edge.clock.now()).await.map(drop)
    }

    /// `seen_at`: when the proof began.
    async fn report(&mut self, answer: Answer, proof: Proven, seen_at: Moment) -> Result<Reported, Ended> {
        let (change, settings) = (self.change.id.clone(), self.settings.clone());
        let (fence, system_revision) = (self.fence, self.system.revision);
        let Proven { proof, is_current_refused } = proof;
        let report = Report { change, fence, system_revision, answer, proof, is_current_refused, seen_at, settings };
        let reported = self.transact(report).await?;
        if reported.is_alarm {
            metric::alarm("password.in-doubt");
        }
        self.change = reported.change.clone();
        if reported.next.is_some() || self.change.status == ChangeStatus::Running {
            self.edge.changes.ring();
        }
        Ok(reported)
    }

    async fn transact<P: Persist>(&self, procedure: P) -> Result<P::Effect, Ended> {
        Ok(self.edge.store.transact(own_stamp(self.edge), procedure).await?)
    }

    /// Which password the target takes: the candidate, the one in force, or one of those before, the newest first.
    async fn prove(&self, connector: BuiltIn, target: &Target) -> Proven {
        let Some(account) = &self.claimed.view.account else { return Proof::None.into() };
        let candidate = self.change.work.candidate;
        let numbers = candidate.into_iter().chain(Some(account.password_version).filter(|version| *version > 0));
        let mut numbers: Vec<i64> = numbers.collect();
        let older = self.claimed.versions.iter().map(|version| version.number);
        numbers.extend(older.filter(|version| Some(*version) != candidate && *version != account.password_version));
        numbers.truncate(TRIES_MAX);
        // What is on its way may come between two logins.
        if self.change.work.unanswered > 0 {
            numbers.extend(candidate);
        }
        let end = Instant::now() + PROOF_TIME;
        let (mut last, mut is_current_refused) = (None, false);
        for number in numbers {
            let read = ReadBack { account: self.key.clone(), version: number };
            let kept = self.edge.store.read(read).await.ok().flatten();
            let Some(password) = kept.and_then(|kept| self.open(&kept)) else {
                last = Some(unreadable()); // nobody can say that it isn't the one
                continue;
            };
            let deadline = end.min(Instant::now() + LOGIN_TIME);
            match connector.verify(target, account.account.as_str(), &password, deadline).await {
                Ok(Verdict::Valid) => return Proven { proof: Proof::Version(number), is_current_refused },
                Ok(Verdict::Invalid) => is_current_refused |= number == account.password_version,
                Err(failure) => {
                    last = Some(target::trouble(&failure));
                    break;
                }
            }
        }
        Proven { proof: last.map_or(Proof::None, Proof::Unknown), is_current_refused }
    }

    fn open(&self, version: &Version) -> Option<SecretString> {
        let clear = managed_password::open(self.edge, &self.key, &version.sealed);
        let text = str::from_utf8(clear.as_ref().ok()?).ok()?;
        Some(SecretString::from(text))
    }
}

/// The report has said when to go on; or it would have gone on at once, and may not.
fn rest(edge: &Edge, reported: &Reported) -> Result<(), Ended> {
    if reported.change.status.is_settled() {
        return Ok(());
    }
    let later = edge.clock.now().plus_seconds(RESTING_SECONDS);
    Err(Ended::Until(reported.change.next_attempt_at.unwrap_or(later)))
}

/// What is kept can't be read now, or ever.
fn unreadable() -> Trouble {
    let detail = "a password that is kept could not be read".to_owned();
    Trouble { code: FailureCode::ConnectorFailed, detail, is_permanent: false }
}
