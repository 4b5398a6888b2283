//! From what a rule says to what the caller is told.

use domain::problem::{Code as Ruled, Refusal};

use super::{Code, Place, Problem};

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
            AdministratorNotFound AdministratorGroupNotFound UserClassNotFound UserGroupNotFound PolicyNotFound SystemNotFound
            AccountNotFound PasswordNotFound PasswordChangeNotFound SessionNotFound VariableNotFound
            AdministratorExists AdministratorGroupExists UserClassExists UserGroupExists PolicyExists SystemExists AccountExists
            AdministratorBuiltIn ObjectInUse PasswordChanging PasswordInDoubt PasswordChangeOpen RandomizationDisabled SystemUntrusted
            PolicyModeUnsupported AuthenticationTypeUnsupported AccountUnbound AccountHistorical IdempotencyKeyInProgress
            IdempotencyAnswerGone
            RevisionStale
            PasswordTooWeak PasswordReused PasswordCurrentRequired AdministratorPasswordUnsupported PrivilegeNotCombinable
            PrivilegeUnknown AddressEntryInvalid AccessControlContradictory ReferenceNotFound OptionUnknown OptionValueInvalid
            OptionContradictory ConnectorUnknown ConnectorOptionInvalid OtpSuccessorReused IdempotencyKeyReused
            IntegrityBroken;
            UserUnknown as CredentialsInvalid, PasswordWrong as CredentialsInvalid, UserDisabled as CredentialsInvalid,
            UserLocked as CredentialsInvalid, AddressNotAllowed as CredentialsInvalid, OtpReplayed as CredentialsInvalid,
            OtpExpired as CredentialsInvalid, CallerPrivilegeMissing as CredentialsInvalid,
            SessionExpired as SessionInvalid, SessionIdle as SessionInvalid, SessionRevoked as SessionInvalid,
        }
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
        refusal
            .faults
            .into_iter()
            .fold(problem, |problem, fault| problem.at(Place::Body, fault.pointer, fault.code, fault.message))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_code_keeps_its_name_or_is_concealed() {
        for ruled in Ruled::ALL {
            let shown = Code::from(*ruled);
            assert!(shown.name() == ruled.name() || shown.status() == 401, "{ruled:?}");
        }
    }
}
