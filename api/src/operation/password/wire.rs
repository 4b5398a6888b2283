//! The words of passwords.

use domain::account::Account;
use domain::password::change::Change;
use domain::password::disclosure::Disclosed;
use domain::password::prove::{Proven, Seen};
use domain::password::version::Version;
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;
use zeroize::Zeroizing;

use crate::operation::{Settles, Shape};
use crate::wire::{
    AccountId, CauseName, CertaintyName, ChangeKindName, ChangeStatusName, DisclosedText, FailureCodeName, Id, Int, List, NodeId,
    ResourceId, SecretText, Text, Time, UserId, VersionNumber, VersionStateName, WayName,
};

/// An account by its names.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct AccountNames {
    /// Its system, a deleted one too. Compared exactly: upper case.
    pub resource_id: ResourceId,
    /// Its name there. Compared exactly.
    pub account_id: AccountId,
}

/// One password of an account's history.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct VersionPath {
    /// The account.
    pub account_key: Id,
    /// The number of the password.
    pub version: VersionNumber,
}

/// Which change.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct ChangePath {
    /// The change.
    pub change_id: Id,
}

/// How long the answer may wait for the end of the work.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Waiting {
    /// How long the answer may wait for the end of the work, in seconds; 10 when absent. A cut connection doesn't stop the work.
    pub wait_seconds: Option<Int<0, 30>>,
}

/// A password to put in force.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct PasswordOverride {
    /// The account's system.
    pub resource_id: ResourceId,
    /// The account.
    pub account_id: AccountId,
    /// The password, taken as it is.
    pub password: SecretText<1, 150>,
}

/// An account whose password is to be changed.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct PasswordRandomize {
    /// The account's system.
    pub resource_id: ResourceId,
    /// The account.
    pub account_id: AccountId,
}

/// How to come out of a doubt.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct DoubtResolve {
    /// `prove` = try the passwords that are kept, the newest first; `replace` = the same, and if none is in force, have the system's
    /// administrator put the change's own in force, or a new one where it has none; `abandon` = look no further: the last one that was in
    /// force is kept as `unverified`, and the change has failed.
    pub way: WayName,
}

/// Which changes.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct ChangeFilter {
    /// Of accounts of this system.
    pub resource_id: Option<ResourceId>,
    /// Of accounts of this name.
    pub account_id: Option<AccountId>,
    /// So far.
    pub status: Option<ChangeStatusName>,
    /// `true` = only those that were asked for more than an hour ago and aren't settled.
    pub overdue: Option<bool>,
}

/// A password, and how sure it is.
#[derive(Debug, Serialize, ToSchema)]
#[serde(rename_all = "camelCase")]
pub struct Password {
    /// The account's system.
    resource_id: ResourceId,
    /// The account.
    account_id: AccountId,
    /// Stands for the account for ever.
    account_key: Id,
    /// The password itself.
    #[expect(clippy::struct_field_names, reason = "the contract's word")]
    password: DisclosedText<1, 1024>,
    /// Grows with each password of this account that comes into force.
    version: VersionNumber,
    /// How sure it is that the target takes it: `confirmed` = a login there worked; `reported` = the target said yes and can't be asked for
    /// proof; `stored` = vault-only, nobody checked; `unverified` = imported or restored; `in-doubt` = only from RecoverKeyByAccount.
    certainty: CertaintyName,
    /// When it came into force.
    changed_at: Option<Time>,
    /// When the target last proved it.
    verified_at: Option<Time>,
    /// When it will be changed; a cache must not outlive it.
    next_change_at: Option<Time>,
    /// Its system was deleted.
    system_deleted: bool,
    /// The journal entry that was durable before this answer left.
    disclosure_id: Id,
}

impl Password {
    /// What was disclosed under this journal entry.
    pub fn of(disclosed: &Disclosed, password: &str, entry: Id) -> Self {
        Self {
            resource_id: (&disclosed.resource).into(),
            account_id: (&disclosed.account).into(),
            account_key: (&disclosed.account_key).into(),
            password: DisclosedText::server(password),
            version: Int::server(disclosed.version),
            certainty: CertaintyName(disclosed.certainty),
            changed_at: disclosed.changed_at.map(Time::from),
            verified_at: disclosed.verified_at.map(Time::from),
            next_change_at: disclosed.next_change_at.map(Time::from),
            system_deleted: disclosed.is_system_deleted,
            disclosure_id: entry,
        }
    }
}

impl Shape for Password {}

/// What is known of a password, but not the password.
#[derive(Debug, Serialize, ToSchema)]
#[serde(rename_all = "camelCase")]
pub struct PasswordVersion {
    /// The account.
    account_key: Id,
    /// The number of the password.
    version: VersionNumber,
    /// What has become of it.
    state: VersionStateName,
    /// When it was made or given.
    made_at: Time,
    /// When a login on the target proved it.
    confirmed_at: Option<Time>,
    /// The change that brought it; null = it came with the account.
    change_id: Option<Id>,
}

impl PasswordVersion {
    /// Of this account.
    pub fn of(account: &Id, version: &Version) -> Self {
        Self {
            account_key: account.clone(),
            version: Int::server(version.number),
            state: VersionStateName(version.state),
            made_at: version.made_at.into(),
            confirmed_at: version.confirmed_at.map(Time::from),
            change_id: version.change.as_ref().map(Id::from),
        }
    }
}

impl Shape for PasswordVersion {}

crate::page! {
    /// A page of an account's passwords, none of them shown.
    PasswordVersionPage of PasswordVersion
}

/// A change of a password. Look at `status`: an answer 200 does not mean success.
#[derive(Debug, Serialize, ToSchema)]
#[serde(rename_all = "camelCase")]
pub struct PasswordChange {
    /// Names it.
    change_id: Id,
    /// The account's system.
    resource_id: ResourceId,
    /// The account.
    account_id: AccountId,
    /// Stands for the account for ever.
    account_key: Id,
    /// `randomize` = to a password that the server makes; `override` = to a given one.
    kind: ChangeKindName,
    /// Why: `asked` = somebody asked; `scheduled` = by age; `doubt` = the target was found to have another one; the others come with
    /// check-outs.
    cause: CauseName,
    /// How far it is: `queued` = it waits; `running` = a node works on it; `retrying` = it came to nothing for now and is tried again;
    /// `in-doubt` = nobody knows which password the target takes, and the server finds out; `confirmed` = the new one is in force; `failed` =
    /// it is not; `canceled` = it was given up.
    status: ChangeStatusName,
    /// Nothing more will happen to it.
    settled: bool,
    /// An open change was joined, and no new one made.
    joined: bool,
    /// How sure the new password is, once it is in force.
    certainty: Option<CertaintyName>,
    /// The version in force, once it is; never the password itself.
    version: Option<VersionNumber>,
    /// Who asked for it; null = the server.
    requested_by: Option<UserId>,
    /// When.
    requested_at: Time,
    /// When the work on it began.
    started_at: Option<Time>,
    /// When it was settled.
    settled_at: Option<Time>,
    /// When it is tried again.
    next_attempt_at: Option<Time>,
    /// How often it was tried.
    attempts: Int<0, 1000>,
    /// The node that works on it; null = none just now.
    node_id: Option<NodeId>,
    /// What last went wrong; kept while it is tried again. `target-unreachable`; `target-refused` = it refuses this password;
    /// `target-account-missing`; `administrator-refused` = it doesn't let the system's administrator in, or not so far; `connector-failed` = it
    /// isn't proven to be the target, or doesn't speak as it should; `deadline-passed` = no answer in time.
    failure_code: Option<FailureCodeName>,
    /// The same for people; no secret, nothing that the target wrote.
    failure_detail: Option<Text<0, 500>>,
}

impl PasswordChange {
    /// Of an account with these names.
    pub fn of(resource: ResourceId, account: AccountId, change: &Change) -> Self {
        Self {
            change_id: (&change.id).into(),
            resource_id: resource,
            account_id: account,
            account_key: (&change.account_key).into(),
            kind: ChangeKindName(change.kind),
            cause: CauseName(change.cause),
            status: ChangeStatusName(change.status),
            settled: change.status.is_settled(),
            joined: false,
            certainty: change.certainty.map(CertaintyName),
            version: change.version.map(Int::server),
            requested_by: change.requested_by.as_ref().map(UserId::from),
            requested_at: change.requested_at.into(),
            started_at: change.started_at.map(Time::from),
            settled_at: change.settled_at.map(Time::from),
            next_attempt_at: change.next_attempt_at.map(Time::from),
            attempts: Int::server(change.attempts),
            node_id: change.node.as_ref().map(NodeId::from),
            failure_code: change.failure.map(FailureCodeName),
            failure_detail: change.failure_detail.clone().map(Text::server),
        }
    }
}

impl PasswordChange {
    /// Names it.
    pub const fn change_id(&self) -> &Id {
        &self.change_id
    }

    /// Of which account.
    pub const fn account_key(&self) -> &Id {
        &self.account_key
    }

    /// The same, as who asked gets it.
    pub fn joined(self, joined: bool) -> Self {
        Self { joined, ..self }
    }

    /// Whether it was there before.
    pub const fn is_joined(&self) -> bool {
        self.joined
    }
}

impl Shape for PasswordChange {}

impl Settles for PasswordChange {
    fn is_settled(&self) -> bool {
        self.settled
    }
}

crate::page! {
    /// A page of changes of passwords.
    PasswordChangePage of PasswordChange
}

/// A password that may be in force.
#[derive(Debug, Serialize, ToSchema)]
#[serde(rename_all = "camelCase")]
pub struct PasswordCandidate {
    /// The number of the password.
    version: VersionNumber,
    /// `candidate` = sent, or about to be; `current` = said to be in force; `previous` = in force before; `not-applied` = the target didn't
    /// take it.
    state: VersionStateName,
    /// The password itself.
    password: DisclosedText<1, 1024>,
    /// When it was made or given.
    made_at: Time,
    /// When a login on the target proved it.
    confirmed_at: Option<Time>,
}

/// The passwords of an account that may be in force, the likeliest first.
#[derive(Debug, Serialize, ToSchema)]
#[serde(rename_all = "camelCase")]
pub struct PasswordCandidates {
    /// The account's system.
    resource_id: ResourceId,
    /// The account.
    account_id: AccountId,
    /// Stands for the account for ever.
    account_key: Id,
    /// How sure the one is that is said to be in force.
    certainty: CertaintyName,
    /// The candidate, the current one, and the others, the newest first; empty where there never was a password.
    candidates: List<PasswordCandidate, 0, 10>,
    /// The journal entry that was durable before this answer left.
    disclosure_id: Id,
}

impl PasswordCandidates {
    /// What was disclosed under this journal entry.
    pub fn of(account: &Account, disclosed: &[(&Version, Zeroizing<String>)], entry: Id) -> Self {
        let candidate = |(version, password): &(&Version, Zeroizing<String>)| PasswordCandidate {
            version: Int::server(version.number),
            state: VersionStateName(version.state),
            password: DisclosedText::server(password.as_str()),
            made_at: version.made_at.into(),
            confirmed_at: version.confirmed_at.map(Time::from),
        };
        Self {
            resource_id: (&account.resource).into(),
            account_id: (&account.account).into(),
            account_key: (&account.key).into(),
            certainty: CertaintyName(account.password_state.certainty()),
            candidates: List::server(disclosed.iter().map(candidate)),
            disclosure_id: entry,
        }
    }
}

impl Shape for PasswordCandidates {}

/// What a login with an account's password has shown.
#[derive(Debug, Serialize, ToSchema)]
#[serde(rename_all = "camelCase")]
pub struct PasswordVerification {
    /// Stands for the account for ever.
    account_key: Id,
    /// The number of the password that was tried.
    version: VersionNumber,
    /// `true` = the target took it; `false` = it refused it, and the password is in doubt now; null = the target didn't say.
    valid: Option<bool>,
    /// How sure the password is now.
    certainty: CertaintyName,
    /// When the target last proved it.
    verified_at: Option<Time>,
    /// What went wrong at the target, where it didn't say.
    failure_code: Option<FailureCodeName>,
}

impl PasswordVerification {
    /// What was seen.
    pub fn of(proven: &Proven) -> Self {
        let (valid, failure) = match &proven.seen {
            Seen::Valid => (Some(true), None),
            Seen::Invalid => (Some(false), None),
            Seen::Unknown(trouble) => (None, Some(trouble.code)),
        };
        let account = &proven.account;
        Self {
            account_key: (&account.key).into(),
            version: Int::server(account.password_version),
            valid,
            certainty: CertaintyName(account.password_state.certainty()),
            verified_at: account.password_verified_at.map(Time::from),
            failure_code: failure.map(FailureCodeName),
        }
    }

    /// The target refused it.
    pub fn is_drift(&self) -> bool {
        self.valid == Some(false)
    }
}

impl Shape for PasswordVerification {}
