//! Why a rule says no: the codes of the contract that a rule can give, and the journal's true ones.

use serde::{Serialize, Serializer};

macro_rules! codes { ($($variant:ident $name:literal,)+) => {
    /// One reason. The edge's table gives each its status and title.
    #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
    #[expect(missing_docs, reason = "the name says it; the page of the code explains it")]
    pub enum Code { $($variant,)+ }
    impl Code {
        /// Every code.
        pub const ALL: &'static [Self] = &[$(Self::$variant,)+];
        /// As it stands on the wire and in the journal.
        #[must_use]
        pub const fn name(self) -> &'static str { match self { $(Self::$variant => $name,)+ } }
    }
} }

codes! {
    // journal only: the true reasons behind `credentials-invalid`, `session-invalid` and `checkout-ticket-invalid`
    UserUnknown "user-unknown",
    PasswordWrong "password-wrong",
    UserDisabled "user-disabled",
    UserLocked "user-locked",
    AddressNotAllowed "address-not-allowed",
    OtpReplayed "otp-replayed",
    OtpExpired "otp-expired",
    CallerPrivilegeMissing "caller-privilege-missing",
    SessionExpired "session-expired",
    SessionIdle "session-idle",
    SessionRevoked "session-revoked",
    CheckoutTicketUsed "checkout-ticket-used",
    CheckoutTicketExpired "checkout-ticket-expired",
    // 401
    CredentialsInvalid "credentials-invalid",
    SessionMissing "session-missing",
    SessionInvalid "session-invalid",
    // 403
    FunctionNotAllowed "function-not-allowed",
    PermissionMissing "permission-missing",
    PrivilegeMissing "privilege-missing",
    PrivilegeNotHeld "privilege-not-held",
    AdministratorOwnRights "administrator-own-rights",
    GroupOwnMembership "group-own-membership",
    ActingAsRefused "acting-as-refused",
    ApprovalByRequester "approval-by-requester",
    CheckoutTicketInvalid "checkout-ticket-invalid",
    // 404
    AdministratorNotFound "administrator-not-found",
    AdministratorGroupNotFound "administrator-group-not-found",
    UserClassNotFound "user-class-not-found",
    UserGroupNotFound "user-group-not-found",
    PolicyNotFound "policy-not-found",
    SystemNotFound "system-not-found",
    AccountNotFound "account-not-found",
    PasswordNotFound "password-not-found",
    PasswordChangeNotFound "password-change-not-found",
    CheckoutNotFound "checkout-not-found",
    CheckoutRequestNotFound "checkout-request-not-found",
    SessionNotFound "session-not-found",
    VariableNotFound "variable-not-found",
    // 409
    AdministratorExists "administrator-exists",
    AdministratorGroupExists "administrator-group-exists",
    UserClassExists "user-class-exists",
    UserGroupExists "user-group-exists",
    PolicyExists "policy-exists",
    SystemExists "system-exists",
    AccountExists "account-exists",
    AdministratorBuiltIn "administrator-built-in",
    ObjectInUse "object-in-use",
    ObjectFull "object-full",
    PasswordChanging "password-changing",
    PasswordInDoubt "password-in-doubt",
    PasswordChangeImminent "password-change-imminent",
    PasswordChangeOpen "password-change-open",
    PasswordChangeSettled "password-change-settled",
    RandomizationDisabled "randomization-disabled",
    SystemUntrusted "system-untrusted",
    PolicyModeUnsupported "policy-mode-unsupported",
    AuthenticationTypeUnsupported "authentication-type-unsupported",
    AccountUnbound "account-unbound",
    AccountHistorical "account-historical",
    ManagingNodesSeveral "managing-nodes-several",
    CheckoutRequestExists "checkout-request-exists",
    AccountQuarantined "account-quarantined",
    CheckoutLimitReached "checkout-limit-reached",
    CheckoutNotStarted "checkout-not-started",
    CheckoutNotActive "checkout-not-active",
    CheckoutInProgress "checkout-in-progress",
    CheckoutAlreadyUsed "checkout-already-used",
    CheckoutRequestChanged "checkout-request-changed",
    CheckoutRequestNotPending "checkout-request-not-pending",
    CheckoutRequestNotApproved "checkout-request-not-approved",
    ApprovalRepeated "approval-repeated",
    ApprovalExpired "approval-expired",
    IdempotencyKeyInProgress "idempotency-key-in-progress",
    IdempotencyAnswerGone "idempotency-answer-gone",
    // 412
    RevisionStale "revision-stale",
    // 422
    PasswordTooWeak "password-too-weak",
    PasswordReused "password-reused",
    PasswordCurrentRequired "password-current-required",
    AdministratorPasswordUnsupported "administrator-password-unsupported",
    PrivilegeNotCombinable "privilege-not-combinable",
    PrivilegeUnknown "privilege-unknown",
    AddressEntryInvalid "address-entry-invalid",
    AccessControlContradictory "access-control-contradictory",
    ReferenceNotFound "reference-not-found",
    OptionUnknown "option-unknown",
    OptionValueInvalid "option-value-invalid",
    OptionContradictory "option-contradictory",
    ConnectorUnknown "connector-unknown",
    ConnectorOptionInvalid "connector-option-invalid",
    OtpSuccessorReused "otp-successor-reused",
    CheckoutIntervalTooShort "checkout-interval-too-short",
    CheckoutIntervalTooLong "checkout-interval-too-long",
    ExtensionNotAllowed "extension-not-allowed",
    AuthorizerMissing "authorizer-missing",
    DisclosurePluginMissing "disclosure-plugin-missing",
    DisclosurePluginUnfit "disclosure-plugin-unfit",
    IdempotencyKeyReused "idempotency-key-reused",
    // 500
    IntegrityBroken "integrity-broken",
}

impl Serialize for Code {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.name())
    }
}

/// One place of the request that is wrong, in words that never quote what was sent.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Fault {
    /// JSON Pointer into the body.
    pub pointer: String,
    /// Kebab-case word.
    pub code: &'static str,
    /// For people.
    pub message: String,
}

/// Why a procedure says no.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Refusal {
    /// The true code, for the journal.
    pub code: Code,
    /// The code that the caller sees.
    pub shown: Code,
    /// Is a row written whatever the source's budget of refusals says?
    pub is_loud: bool,
    /// What exactly is wrong, where there is more to say.
    pub faults: Vec<Fault>,
    /// The same of the whole request, for people; it never quotes a value that was sent.
    pub detail: Option<String>,
}

impl Refusal {
    /// One code for the journal, another for the caller.
    #[must_use]
    pub const fn concealed(code: Code, shown: Code) -> Self {
        Self { code, shown, is_loud: false, faults: Vec::new(), detail: None }
    }

    /// Always writes its row.
    #[must_use]
    pub fn loud(self) -> Self {
        Self { is_loud: true, ..self }
    }

    /// Says where.
    #[must_use]
    pub fn at(mut self, pointer: impl Into<String>, code: &'static str, message: impl Into<String>) -> Self {
        self.faults.push(Fault { pointer: pointer.into(), code, message: message.into() });
        self
    }

    /// Says more, for people.
    #[must_use]
    pub fn saying(self, detail: String) -> Self {
        Self { detail: Some(detail), ..self }
    }
}

impl From<Code> for Refusal {
    fn from(code: Code) -> Self {
        Self::concealed(code, code)
    }
}
