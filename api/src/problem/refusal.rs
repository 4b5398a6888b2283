//! From what a rule says to what the caller is told.

use domain::problem::{Code as Ruled, Refusal};
use storage::{StoreError, TransactError};

use super::{Code, Place, Problem};
use crate::credential::CredentialError;
use crate::key::SealError;
use crate::metric;

/// Every code of a rule has the code of the same name here, or the one that conceals it.
macro_rules! as_ruled {
    ($ruled:ident: $($same:ident)+; $($concealed:ident as $shown:ident,)+) => {
        match $ruled { $(Ruled::$same => Code::$same,)+ $(Ruled::$concealed => Code::$shown,)+ }
    };
}

impl From<Ruled> for Code {
    fn from(ruled: Ruled) -> Self {
        as_ruled! { ruled:
            CredentialsInvalid SessionMissing SessionInvalid
            FunctionNotAllowed PermissionMissing PrivilegeMissing PrivilegeNotHeld AdministratorOwnRights GroupOwnMembership
            ActingAsRefused ApprovalByRequester CheckoutTicketInvalid
            AdministratorNotFound AdministratorGroupNotFound UserClassNotFound UserGroupNotFound PolicyNotFound SystemNotFound
            AccountNotFound PasswordNotFound PasswordChangeNotFound CheckoutNotFound CheckoutRequestNotFound SessionNotFound VariableNotFound
            AdministratorExists AdministratorGroupExists UserClassExists UserGroupExists PolicyExists SystemExists AccountExists
            AdministratorBuiltIn ObjectInUse ObjectFull PasswordChanging PasswordInDoubt PasswordChangeImminent PasswordChangeOpen
            PasswordChangeSettled RandomizationDisabled SystemUntrusted
            PolicyModeUnsupported AuthenticationTypeUnsupported AccountUnbound AccountHistorical ManagingNodesSeveral CheckoutRequestExists
            AccountQuarantined
            CheckoutLimitReached CheckoutNotStarted CheckoutNotActive CheckoutInProgress CheckoutAlreadyUsed CheckoutRequestChanged
            CheckoutRequestNotPending CheckoutRequestNotApproved ApprovalRepeated ApprovalExpired IdempotencyKeyInProgress
            IdempotencyAnswerGone
            RevisionStale
            PasswordTooWeak PasswordReused PasswordCurrentRequired AdministratorPasswordUnsupported PrivilegeNotCombinable
            PrivilegeUnknown AddressEntryInvalid AccessControlContradictory ReferenceNotFound OptionUnknown OptionValueInvalid
            OptionContradictory ConnectorUnknown ConnectorOptionInvalid OtpSuccessorReused CheckoutIntervalTooShort
            CheckoutIntervalTooLong ExtensionNotAllowed AuthorizerMissing DisclosurePluginMissing
            DisclosurePluginUnfit IdempotencyKeyReused
            IntegrityBroken;
            UserUnknown as CredentialsInvalid, PasswordWrong as CredentialsInvalid, UserDisabled as CredentialsInvalid,
            UserLocked as CredentialsInvalid, AddressNotAllowed as CredentialsInvalid, OtpReplayed as CredentialsInvalid,
            OtpExpired as CredentialsInvalid, CallerPrivilegeMissing as CredentialsInvalid,
            SessionExpired as SessionInvalid, SessionIdle as SessionInvalid, SessionRevoked as SessionInvalid,
            CheckoutTicketUsed as CheckoutTicketInvalid, CheckoutTicketExpired as CheckoutTicketInvalid,
        }
    }
}

impl Code {
    /// The rules' code of the same name.
    pub fn ruled(self) -> Option<Ruled> {
        Ruled::ALL.iter().copied().find(|ruled| ruled.name() == self.name())
    }
}

impl From<Ruled> for Problem {
    fn from(ruled: Ruled) -> Self {
        Code::from(ruled).into()
    }
}

impl From<Refusal> for Problem {
    fn from(refusal: Refusal) -> Self {
        let problem = Self::from(refusal.shown).because(refusal.code.name());
        let problem = match refusal.detail {
            Some(detail) => problem.detail(detail),
            None => problem,
        };
        refusal
            .faults
            .into_iter()
            .fold(problem, |problem, fault| problem.at(Place::Body, fault.pointer, fault.code, fault.message))
    }
}

impl From<StoreError> for Problem {
    fn from(error: StoreError) -> Self {
        match error {
            StoreError::Busy => Code::ServerBusy.into(),
            StoreError::Unavailable => Code::StoreUnavailable.into(),
            StoreError::NoQuorum => Self::from(Code::StoreUnavailable).because("no-quorum"),
            StoreError::OutcomeUnknown => Code::OutcomeUnknown.into(),
            // What can't be journalled is not done; without room nothing can be.
            StoreError::Full | StoreError::Journal(_) => {
                tracing::error!(%error, "the journal can't be written");
                Code::JournalUnavailable.into()
            }
            StoreError::Integrity(table) => {
                tracing::error!(table, "a row fails its seal");
                metric::alarm(Code::IntegrityBroken.name());
                Code::IntegrityBroken.into()
            }
            error if error.is_outage() => {
                tracing::error!(causes = crate::server::open::causes(&error), "the store can't be used");
                Code::StoreUnavailable.into()
            }
            error => Self::internal("ask the store", &error),
        }
    }
}

impl From<SealError> for Problem {
    fn from(error: SealError) -> Self {
        tracing::error!(%error, "a secret can't be sealed or opened");
        match error {
            SealError::Behind(_) | SealError::NoKey(_) | SealError::Spent(_) => Code::StoreUnavailable.into(),
            SealError::Malformed | SealError::KeyUnknown(_) | SealError::Refused => {
                metric::alarm(Code::IntegrityBroken.name());
                Code::IntegrityBroken.into()
            }
        }
    }
}

impl From<CredentialError> for Problem {
    fn from(error: CredentialError) -> Self {
        match error {
            CredentialError::Length => Self::from(Code::BodyInvalid).at(Place::Body, "/password", "length", "1 to 1024 bytes"),
            CredentialError::Busy => Code::ServerBusy.into(),
            CredentialError::Damaged => {
                tracing::error!(%error, "a password hash fails");
                Code::IntegrityBroken.into()
            }
            CredentialError::Failed => Self::internal("hash a password", &error),
        }
    }
}

impl From<TransactError> for Problem {
    fn from(error: TransactError) -> Self {
        match error {
            TransactError::Refused(refusal) => refusal.into(),
            // The first one with this key was carried out a moment ago; a repeat finds its answer.
            TransactError::Repeated(_) => Code::IdempotencyKeyInProgress.into(),
            TransactError::Store(error) => error.into(),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_code_keeps_its_name_or_is_concealed() {
        for ruled in Ruled::ALL {
            let shown = Code::from(*ruled);
            let is_concealing = shown.status() == 401 || shown == Code::CheckoutTicketInvalid;
            assert!(shown.name() == ruled.name() || is_concealing, "{ruled:?}");
        }
    }
}
