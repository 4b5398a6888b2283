//! The problem codes that are known. More may come. Generated from the contract.
/// `access-control-contradictory`
pub const ACCESS_CONTROL_CONTRADICTORY: &str = "access-control-contradictory";
/// `account-exists`
pub const ACCOUNT_EXISTS: &str = "account-exists";
/// `account-historical`
pub const ACCOUNT_HISTORICAL: &str = "account-historical";
/// `account-not-found`
pub const ACCOUNT_NOT_FOUND: &str = "account-not-found";
/// `account-quarantined`
pub const ACCOUNT_QUARANTINED: &str = "account-quarantined";
/// `account-unbound`
pub const ACCOUNT_UNBOUND: &str = "account-unbound";
/// `acting-as-refused`
pub const ACTING_AS_REFUSED: &str = "acting-as-refused";
/// `address-entry-invalid`
pub const ADDRESS_ENTRY_INVALID: &str = "address-entry-invalid";
/// `administrator-built-in`
pub const ADMINISTRATOR_BUILT_IN: &str = "administrator-built-in";
/// `administrator-exists`
pub const ADMINISTRATOR_EXISTS: &str = "administrator-exists";
/// `administrator-group-exists`
pub const ADMINISTRATOR_GROUP_EXISTS: &str = "administrator-group-exists";
/// `administrator-group-not-found`
pub const ADMINISTRATOR_GROUP_NOT_FOUND: &str = "administrator-group-not-found";
/// `administrator-not-found`
pub const ADMINISTRATOR_NOT_FOUND: &str = "administrator-not-found";
/// `administrator-own-rights`
pub const ADMINISTRATOR_OWN_RIGHTS: &str = "administrator-own-rights";
/// `administrator-password-unsupported`
pub const ADMINISTRATOR_PASSWORD_UNSUPPORTED: &str = "administrator-password-unsupported";
/// `approval-by-requester`
pub const APPROVAL_BY_REQUESTER: &str = "approval-by-requester";
/// `approval-expired`
pub const APPROVAL_EXPIRED: &str = "approval-expired";
/// `approval-repeated`
pub const APPROVAL_REPEATED: &str = "approval-repeated";
/// `authentication-type-unsupported`
pub const AUTHENTICATION_TYPE_UNSUPPORTED: &str = "authentication-type-unsupported";
/// `authorizer-missing`
pub const AUTHORIZER_MISSING: &str = "authorizer-missing";
/// `body-invalid`
pub const BODY_INVALID: &str = "body-invalid";
/// `body-malformed`
pub const BODY_MALFORMED: &str = "body-malformed";
/// `body-too-large`
pub const BODY_TOO_LARGE: &str = "body-too-large";
/// `body-unexpected`
pub const BODY_UNEXPECTED: &str = "body-unexpected";
/// `checkout-already-used`
pub const CHECKOUT_ALREADY_USED: &str = "checkout-already-used";
/// `checkout-in-progress`
pub const CHECKOUT_IN_PROGRESS: &str = "checkout-in-progress";
/// `checkout-interval-too-long`
pub const CHECKOUT_INTERVAL_TOO_LONG: &str = "checkout-interval-too-long";
/// `checkout-interval-too-short`
pub const CHECKOUT_INTERVAL_TOO_SHORT: &str = "checkout-interval-too-short";
/// `checkout-limit-reached`
pub const CHECKOUT_LIMIT_REACHED: &str = "checkout-limit-reached";
/// `checkout-not-active`
pub const CHECKOUT_NOT_ACTIVE: &str = "checkout-not-active";
/// `checkout-not-found`
pub const CHECKOUT_NOT_FOUND: &str = "checkout-not-found";
/// `checkout-not-started`
pub const CHECKOUT_NOT_STARTED: &str = "checkout-not-started";
/// `checkout-request-changed`
pub const CHECKOUT_REQUEST_CHANGED: &str = "checkout-request-changed";
/// `checkout-request-exists`
pub const CHECKOUT_REQUEST_EXISTS: &str = "checkout-request-exists";
/// `checkout-request-not-approved`
pub const CHECKOUT_REQUEST_NOT_APPROVED: &str = "checkout-request-not-approved";
/// `checkout-request-not-found`
pub const CHECKOUT_REQUEST_NOT_FOUND: &str = "checkout-request-not-found";
/// `checkout-request-not-pending`
pub const CHECKOUT_REQUEST_NOT_PENDING: &str = "checkout-request-not-pending";
/// `checkout-ticket-invalid`
pub const CHECKOUT_TICKET_INVALID: &str = "checkout-ticket-invalid";
/// `connector-option-invalid`
pub const CONNECTOR_OPTION_INVALID: &str = "connector-option-invalid";
/// `connector-unknown`
pub const CONNECTOR_UNKNOWN: &str = "connector-unknown";
/// `credentials-invalid`
pub const CREDENTIALS_INVALID: &str = "credentials-invalid";
/// `cursor-invalid`
pub const CURSOR_INVALID: &str = "cursor-invalid";
/// `disclosure-plugin-missing`
pub const DISCLOSURE_PLUGIN_MISSING: &str = "disclosure-plugin-missing";
/// `disclosure-plugin-unfit`
pub const DISCLOSURE_PLUGIN_UNFIT: &str = "disclosure-plugin-unfit";
/// `extension-not-allowed`
pub const EXTENSION_NOT_ALLOWED: &str = "extension-not-allowed";
/// `forwarding-malformed`
pub const FORWARDING_MALFORMED: &str = "forwarding-malformed";
/// `forwarding-missing`
pub const FORWARDING_MISSING: &str = "forwarding-missing";
/// `forwarding-no-client`
pub const FORWARDING_NO_CLIENT: &str = "forwarding-no-client";
/// `forwarding-untrusted`
pub const FORWARDING_UNTRUSTED: &str = "forwarding-untrusted";
/// `function-not-allowed`
pub const FUNCTION_NOT_ALLOWED: &str = "function-not-allowed";
/// `group-own-membership`
pub const GROUP_OWN_MEMBERSHIP: &str = "group-own-membership";
/// `header-invalid`
pub const HEADER_INVALID: &str = "header-invalid";
/// `header-too-large`
pub const HEADER_TOO_LARGE: &str = "header-too-large";
/// `idempotency-answer-gone`
pub const IDEMPOTENCY_ANSWER_GONE: &str = "idempotency-answer-gone";
/// `idempotency-key-in-progress`
pub const IDEMPOTENCY_KEY_IN_PROGRESS: &str = "idempotency-key-in-progress";
/// `idempotency-key-reused`
pub const IDEMPOTENCY_KEY_REUSED: &str = "idempotency-key-reused";
/// `integrity-broken`
pub const INTEGRITY_BROKEN: &str = "integrity-broken";
/// `internal-error`
pub const INTERNAL_ERROR: &str = "internal-error";
/// `journal-unavailable`
pub const JOURNAL_UNAVAILABLE: &str = "journal-unavailable";
/// `login-rate-exceeded`
pub const LOGIN_RATE_EXCEEDED: &str = "login-rate-exceeded";
/// `managing-nodes-several`
pub const MANAGING_NODES_SEVERAL: &str = "managing-nodes-several";
/// `media-type-unsupported`
pub const MEDIA_TYPE_UNSUPPORTED: &str = "media-type-unsupported";
/// `object-full`
pub const OBJECT_FULL: &str = "object-full";
/// `object-in-use`
pub const OBJECT_IN_USE: &str = "object-in-use";
/// `option-contradictory`
pub const OPTION_CONTRADICTORY: &str = "option-contradictory";
/// `option-unknown`
pub const OPTION_UNKNOWN: &str = "option-unknown";
/// `option-value-invalid`
pub const OPTION_VALUE_INVALID: &str = "option-value-invalid";
/// `otp-successor-reused`
pub const OTP_SUCCESSOR_REUSED: &str = "otp-successor-reused";
/// `outcome-unknown`
pub const OUTCOME_UNKNOWN: &str = "outcome-unknown";
/// `parameter-invalid`
pub const PARAMETER_INVALID: &str = "parameter-invalid";
/// `parameter-missing`
pub const PARAMETER_MISSING: &str = "parameter-missing";
/// `parameter-repeated`
pub const PARAMETER_REPEATED: &str = "parameter-repeated";
/// `parameter-unknown`
pub const PARAMETER_UNKNOWN: &str = "parameter-unknown";
/// `password-change-imminent`
pub const PASSWORD_CHANGE_IMMINENT: &str = "password-change-imminent";
/// `password-change-not-found`
pub const PASSWORD_CHANGE_NOT_FOUND: &str = "password-change-not-found";
/// `password-change-open`
pub const PASSWORD_CHANGE_OPEN: &str = "password-change-open";
/// `password-change-settled`
pub const PASSWORD_CHANGE_SETTLED: &str = "password-change-settled";
/// `password-changing`
pub const PASSWORD_CHANGING: &str = "password-changing";
/// `password-current-required`
pub const PASSWORD_CURRENT_REQUIRED: &str = "password-current-required";
/// `password-in-doubt`
pub const PASSWORD_IN_DOUBT: &str = "password-in-doubt";
/// `password-not-found`
pub const PASSWORD_NOT_FOUND: &str = "password-not-found";
/// `password-reused`
pub const PASSWORD_REUSED: &str = "password-reused";
/// `password-too-weak`
pub const PASSWORD_TOO_WEAK: &str = "password-too-weak";
/// `permission-missing`
pub const PERMISSION_MISSING: &str = "permission-missing";
/// `policy-exists`
pub const POLICY_EXISTS: &str = "policy-exists";
/// `policy-mode-unsupported`
pub const POLICY_MODE_UNSUPPORTED: &str = "policy-mode-unsupported";
/// `policy-not-found`
pub const POLICY_NOT_FOUND: &str = "policy-not-found";
/// `privilege-missing`
pub const PRIVILEGE_MISSING: &str = "privilege-missing";
/// `privilege-not-combinable`
pub const PRIVILEGE_NOT_COMBINABLE: &str = "privilege-not-combinable";
/// `privilege-not-held`
pub const PRIVILEGE_NOT_HELD: &str = "privilege-not-held";
/// `quorum-missing`
pub const QUORUM_MISSING: &str = "quorum-missing";
/// `randomization-disabled`
pub const RANDOMIZATION_DISABLED: &str = "randomization-disabled";
/// `rate-exceeded`
pub const RATE_EXCEEDED: &str = "rate-exceeded";
/// `reference-not-found`
pub const REFERENCE_NOT_FOUND: &str = "reference-not-found";
/// `request-malformed`
pub const REQUEST_MALFORMED: &str = "request-malformed";
/// `request-timeout`
pub const REQUEST_TIMEOUT: &str = "request-timeout";
/// `revision-stale`
pub const REVISION_STALE: &str = "revision-stale";
/// `server-busy`
pub const SERVER_BUSY: &str = "server-busy";
/// `session-invalid`
pub const SESSION_INVALID: &str = "session-invalid";
/// `session-missing`
pub const SESSION_MISSING: &str = "session-missing";
/// `session-not-found`
pub const SESSION_NOT_FOUND: &str = "session-not-found";
/// `store-unavailable`
pub const STORE_UNAVAILABLE: &str = "store-unavailable";
/// `system-exists`
pub const SYSTEM_EXISTS: &str = "system-exists";
/// `system-not-found`
pub const SYSTEM_NOT_FOUND: &str = "system-not-found";
/// `system-untrusted`
pub const SYSTEM_UNTRUSTED: &str = "system-untrusted";
/// `user-class-exists`
pub const USER_CLASS_EXISTS: &str = "user-class-exists";
/// `user-class-not-found`
pub const USER_CLASS_NOT_FOUND: &str = "user-class-not-found";
/// `user-group-exists`
pub const USER_GROUP_EXISTS: &str = "user-group-exists";
/// `user-group-not-found`
pub const USER_GROUP_NOT_FOUND: &str = "user-group-not-found";
/// `variable-not-found`
pub const VARIABLE_NOT_FOUND: &str = "variable-not-found";
