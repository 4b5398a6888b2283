//! ManagedAccountAdd: an account comes to be known, with or without its present password. Its target is not touched.

use serde::Serialize;

use super::{Account, AccountState, Found, PasswordState, need_no_gain, unknown};
use crate::{
    id::{AccountId, AccountKey, PolicyId, ResourceId},
    password::version::{Version, VersionState},
    policy::{AuthenticationType, Mode, Policy},
    problem::{Code, Refusal},
    procedure::{Decision, Procedure, Stamp, Subject},
    right::{Acting, Rights, act, permission::Permission, privilege::Privilege},
    secret::{Fingerprint, Sealed},
    system::System,
};

/// Make an account known.
#[derive(Debug, Serialize)]
pub struct Add {
    /// A new one, or that of the deleted account of this name as the edge has seen it.
    pub key: AccountKey,
    /// Its system.
    pub resource: ResourceId,
    /// Its name there.
    pub account: AccountId,
    /// The policy to be under; none: unbound.
    pub policy: Option<PolicyId>,
    /// For people.
    pub description: String,
    /// The present password, sealed for `key`.
    pub password: Option<Imported>,
}

/// A password that somebody knows.
#[derive(Debug, Serialize)]
pub struct Imported {
    /// The password.
    pub sealed: Sealed,
    /// Of the password.
    #[serde(skip)]
    pub fingerprint: Fingerprint,
}

/// What must be known.
#[derive(Default)]
pub struct AddView {
    /// Who asks.
    pub acting: Acting,
    /// The system, if it is there.
    pub system: Option<System>,
    /// The policy, if one is named and is there.
    pub policy: Option<Policy>,
    /// The account of this name, if there ever was one.
    pub existing: Option<Found>,
    /// Its last password.
    pub current: Option<Version>,
    /// The number of its next one.
    pub next_version: i64,
}

/// An account that came to be, or came back.
#[derive(Clone, Debug, Serialize)]
pub struct Added {
    /// As it is now.
    pub account: Account,
    /// Its present password, when one was given.
    pub version: Option<Version>,
    /// The password that was in force before: the account was deleted, and is known again.
    pub former: Option<Version>,
    /// Was it deleted before?
    pub is_back: bool,
}

impl Procedure for Add {
    const NAME: &'static str = "managed-account-add";
    type View = AddView;
    type Effect = Added;

    fn decide(&self, stamp: &Stamp, view: &AddView) -> Decision<Added> {
        self.rule(stamp, view).into()
    }

    fn event(&self, decision: &Decision<Added>) -> &'static str {
        if decision.is_accepted() { "account.added" } else { "account.refused" }
    }

    fn subject(&self, _: Option<&Added>) -> Subject {
        Subject {
            resource: Some(self.resource.clone()),
            account: Some(self.account.clone()),
            policy: self.policy.clone(),
            ..Subject::default()
        }
    }
}

impl Add {
    fn rule(&self, stamp: &Stamp, view: &AddView) -> Result<Added, Refusal> {
        let rights = act(stamp, &view.acting)?;
        let system = System::living(view.system.as_ref()).ok().filter(|system| system.is_seen_by(rights));
        let Some(system) = system else { return Err(unknown("/resourceId")) };
        self.need_parent(rights, system, view)?;
        if view.existing.as_ref().is_some_and(|found| found.account.state != AccountState::Deleted) {
            return Err(Code::AccountExists.into());
        }
        let former = view.existing.as_ref();
        if former.is_some_and(|found| found.account.key != self.key) {
            return Err(Code::RevisionStale.into()); // it was deleted after the edge had looked: the password is sealed for another key
        }
        if let Some(policy) = &view.policy {
            need_password_type(
                policy,
                self.password.is_some() || former.is_some_and(|found| found.account.password_version > 0),
            )?;
            need_of_system(policy, system)?;
        }
        if let Some(former) = former.filter(|found| found.account.password_version > 0) {
            need_no_gain(rights, former.governing.as_ref(), self.policy.as_ref())?;
        }
        Ok(self.added(stamp, view))
    }

    /// The right on what the account will be under.
    fn need_parent(&self, rights: &Rights, system: &System, view: &AddView) -> Result<(), Refusal> {
        match (&self.policy, system.primary_policy()) {
            (Some(policy), _) if view.policy.is_some() => {
                rights.need_on(Permission::ModifyProperties, policy, Code::PolicyNotFound)
            }
            (Some(_), _) => Err(Code::PolicyNotFound.into()),
            (None, Some(primary)) if rights.may(Permission::ModifyProperties, primary) => Ok(()),
            (None, Some(_)) => Err(Code::PermissionMissing.into()),
            (None, None) => rights.need(Privilege::MngOrphanRes),
        }
    }

    fn added(&self, stamp: &Stamp, view: &AddView) -> Added {
        let is_vault = view.policy.as_ref().is_some_and(|policy| policy.mode == Mode::VaultOnly);
        let imported = if is_vault { PasswordState::Stored } else { PasswordState::Unverified };
        let version = self.password.as_ref().map(|password| Version {
            number: view.next_version,
            state: VersionState::Current,
            certainty: imported.certainty(),
            sealed: password.sealed.clone(),
            fingerprint: password.fingerprint,
            made_at: stamp.at,
            confirmed_at: None,
            change: None,
        });
        let known = view.existing.as_ref().map(|found| found.account.clone());
        let is_back = known.is_some();
        let blank =
            known.unwrap_or_else(|| Account::new(self.key.clone(), self.resource.clone(), self.account.clone(), stamp.at));
        let number = version.as_ref().map_or(blank.password_version, |version| version.number);
        let account = Account {
            description: self.description.clone(),
            password_state: if number == 0 { PasswordState::None } else { imported },
            password_version: number,
            password_changed_at: if version.is_some() { Some(stamp.at) } else { blank.password_changed_at },
            password_verified_at: None,
            next_change_at: None,
            next_proof_at: None,
            // Who couldn't return it before it was deleted may know its password still.
            quarantine: blank.quarantine_after_proof().filter(|_| version.is_none()),
            ..blank.bound_to(self.policy.clone())
        };
        let account = if is_back { account.revised(stamp.at) } else { account };
        let former = version.as_ref().and(view.current.clone());
        Added { account, version, former, is_back }
    }
}

/// A policy whose accounts have no passwords takes none that has one.
pub(super) fn need_password_type(policy: &Policy, has_password: bool) -> Result<(), Refusal> {
    if has_password && !policy.terms.authentication_types.contains(&AuthenticationType::Password) {
        return Err(Code::AuthenticationTypeUnsupported.into());
    }
    Ok(())
}

/// A policy takes accounts of its own systems only: else whoever may change passwords under it could take over any system's accounts.
pub(super) fn need_of_system(policy: &Policy, system: &System) -> Result<(), Refusal> {
    if system.policy_ids.contains(&policy.policy_id) {
        return Ok(());
    }
    let refusal = Refusal::from(Code::ReferenceNotFound);
    Err(refusal.at("/policyId", "policy-of-other-systems", "The account's system is not under this policy."))
}
