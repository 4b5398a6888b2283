// Written by sdk-gen from the contract.
package io.strongroom;

/** The problem codes that are known. New ones may come. */
public final class ProblemCodes {
  private ProblemCodes() {
  }

  /** {@code access-control-contradictory} */
  public static final String ACCESS_CONTROL_CONTRADICTORY = "access-control-contradictory";

  /** {@code account-exists} */
  public static final String ACCOUNT_EXISTS = "account-exists";

  /** {@code account-historical} */
  public static final String ACCOUNT_HISTORICAL = "account-historical";

  /** {@code account-not-found} */
  public static final String ACCOUNT_NOT_FOUND = "account-not-found";

  /** {@code account-quarantined} */
  public static final String ACCOUNT_QUARANTINED = "account-quarantined";

  /** {@code account-unbound} */
  public static final String ACCOUNT_UNBOUND = "account-unbound";

  /** {@code acting-as-refused} */
  public static final String ACTING_AS_REFUSED = "acting-as-refused";

  /** {@code address-entry-invalid} */
  public static final String ADDRESS_ENTRY_INVALID = "address-entry-invalid";

  /** {@code administrator-built-in} */
  public static final String ADMINISTRATOR_BUILT_IN = "administrator-built-in";

  /** {@code administrator-exists} */
  public static final String ADMINISTRATOR_EXISTS = "administrator-exists";

  /** {@code administrator-group-exists} */
  public static final String ADMINISTRATOR_GROUP_EXISTS = "administrator-group-exists";

  /** {@code administrator-group-not-found} */
  public static final String ADMINISTRATOR_GROUP_NOT_FOUND = "administrator-group-not-found";

  /** {@code administrator-not-found} */
  public static final String ADMINISTRATOR_NOT_FOUND = "administrator-not-found";

  /** {@code administrator-own-rights} */
  public static final String ADMINISTRATOR_OWN_RIGHTS = "administrator-own-rights";

  /** {@code administrator-password-unsupported} */
  public static final String ADMINISTRATOR_PASSWORD_UNSUPPORTED = "administrator-password-unsupported";

  /** {@code approval-by-requester} */
  public static final String APPROVAL_BY_REQUESTER = "approval-by-requester";

  /** {@code approval-expired} */
  public static final String APPROVAL_EXPIRED = "approval-expired";

  /** {@code approval-repeated} */
  public static final String APPROVAL_REPEATED = "approval-repeated";

  /** {@code authentication-type-unsupported} */
  public static final String AUTHENTICATION_TYPE_UNSUPPORTED = "authentication-type-unsupported";

  /** {@code authorizer-missing} */
  public static final String AUTHORIZER_MISSING = "authorizer-missing";

  /** {@code body-invalid} */
  public static final String BODY_INVALID = "body-invalid";

  /** {@code body-malformed} */
  public static final String BODY_MALFORMED = "body-malformed";

  /** {@code body-too-large} */
  public static final String BODY_TOO_LARGE = "body-too-large";

  /** {@code body-unexpected} */
  public static final String BODY_UNEXPECTED = "body-unexpected";

  /** {@code checkout-already-used} */
  public static final String CHECKOUT_ALREADY_USED = "checkout-already-used";

  /** {@code checkout-in-progress} */
  public static final String CHECKOUT_IN_PROGRESS = "checkout-in-progress";

  /** {@code checkout-interval-too-long} */
  public static final String CHECKOUT_INTERVAL_TOO_LONG = "checkout-interval-too-long";

  /** {@code checkout-interval-too-short} */
  public static final String CHECKOUT_INTERVAL_TOO_SHORT = "checkout-interval-too-short";

  /** {@code checkout-limit-reached} */
  public static final String CHECKOUT_LIMIT_REACHED = "checkout-limit-reached";

  /** {@code checkout-not-active} */
  public static final String CHECKOUT_NOT_ACTIVE = "checkout-not-active";

  /** {@code checkout-not-found} */
  public static final String CHECKOUT_NOT_FOUND = "checkout-not-found";

  /** {@code checkout-not-started} */
  public static final String CHECKOUT_NOT_STARTED = "checkout-not-started";

  /** {@code checkout-request-changed} */
  public static final String CHECKOUT_REQUEST_CHANGED = "checkout-request-changed";

  /** {@code checkout-request-exists} */
  public static final String CHECKOUT_REQUEST_EXISTS = "checkout-request-exists";

  /** {@code checkout-request-not-approved} */
  public static final String CHECKOUT_REQUEST_NOT_APPROVED = "checkout-request-not-approved";

  /** {@code checkout-request-not-found} */
  public static final String CHECKOUT_REQUEST_NOT_FOUND = "checkout-request-not-found";

  /** {@code checkout-request-not-pending} */
  public static final String CHECKOUT_REQUEST_NOT_PENDING = "checkout-request-not-pending";

  /** {@code checkout-ticket-invalid} */
  public static final String CHECKOUT_TICKET_INVALID = "checkout-ticket-invalid";

  /** {@code connector-option-invalid} */
  public static final String CONNECTOR_OPTION_INVALID = "connector-option-invalid";

  /** {@code connector-unknown} */
  public static final String CONNECTOR_UNKNOWN = "connector-unknown";

  /** {@code credentials-invalid} */
  public static final String CREDENTIALS_INVALID = "credentials-invalid";

  /** {@code cursor-invalid} */
  public static final String CURSOR_INVALID = "cursor-invalid";

  /** {@code disclosure-plugin-missing} */
  public static final String DISCLOSURE_PLUGIN_MISSING = "disclosure-plugin-missing";

  /** {@code disclosure-plugin-unfit} */
  public static final String DISCLOSURE_PLUGIN_UNFIT = "disclosure-plugin-unfit";

  /** {@code extension-not-allowed} */
  public static final String EXTENSION_NOT_ALLOWED = "extension-not-allowed";

  /** {@code forwarding-malformed} */
  public static final String FORWARDING_MALFORMED = "forwarding-malformed";

  /** {@code forwarding-missing} */
  public static final String FORWARDING_MISSING = "forwarding-missing";

  /** {@code forwarding-no-client} */
  public static final String FORWARDING_NO_CLIENT = "forwarding-no-client";

  /** {@code forwarding-untrusted} */
  public static final String FORWARDING_UNTRUSTED = "forwarding-untrusted";

  /** {@code function-not-allowed} */
  public static final String FUNCTION_NOT_ALLOWED = "function-not-allowed";

  /** {@code group-own-membership} */
  public static final String GROUP_OWN_MEMBERSHIP = "group-own-membership";

  /** {@code header-invalid} */
  public static final String HEADER_INVALID = "header-invalid";

  /** {@code header-too-large} */
  public static final String HEADER_TOO_LARGE = "header-too-large";

  /** {@code idempotency-answer-gone} */
  public static final String IDEMPOTENCY_ANSWER_GONE = "idempotency-answer-gone";

  /** {@code idempotency-key-in-progress} */
  public static final String IDEMPOTENCY_KEY_IN_PROGRESS = "idempotency-key-in-progress";

  /** {@code idempotency-key-reused} */
  public static final String IDEMPOTENCY_KEY_REUSED = "idempotency-key-reused";

  /** {@code integrity-broken} */
  public static final String INTEGRITY_BROKEN = "integrity-broken";

  /** {@code internal-error} */
  public static final String INTERNAL_ERROR = "internal-error";

  /** {@code journal-unavailable} */
  public static final String JOURNAL_UNAVAILABLE = "journal-unavailable";

  /** {@code login-rate-exceeded} */
  public static final String LOGIN_RATE_EXCEEDED = "login-rate-exceeded";

  /** {@code managing-nodes-several} */
  public static final String MANAGING_NODES_SEVERAL = "managing-nodes-several";

  /** {@code media-type-unsupported} */
  public static final String MEDIA_TYPE_UNSUPPORTED = "media-type-unsupported";

  /** {@code object-full} */
  public static final String OBJECT_FULL = "object-full";

  /** {@code object-in-use} */
  public static final String OBJECT_IN_USE = "object-in-use";

  /** {@code option-contradictory} */
  public static final String OPTION_CONTRADICTORY = "option-contradictory";

  /** {@code option-unknown} */
  public static final String OPTION_UNKNOWN = "option-unknown";

  /** {@code option-value-invalid} */
  public static final String OPTION_VALUE_INVALID = "option-value-invalid";

  /** {@code otp-successor-reused} */
  public static final String OTP_SUCCESSOR_REUSED = "otp-successor-reused";

  /** {@code outcome-unknown} */
  public static final String OUTCOME_UNKNOWN = "outcome-unknown";

  /** {@code parameter-invalid} */
  public static final String PARAMETER_INVALID = "parameter-invalid";

  /** {@code parameter-missing} */
  public static final String PARAMETER_MISSING = "parameter-missing";

  /** {@code parameter-repeated} */
  public static final String PARAMETER_REPEATED = "parameter-repeated";

  /** {@code parameter-unknown} */
  public static final String PARAMETER_UNKNOWN = "parameter-unknown";

  /** {@code password-change-imminent} */
  public static final String PASSWORD_CHANGE_IMMINENT = "password-change-imminent";

  /** {@code password-change-not-found} */
  public static final String PASSWORD_CHANGE_NOT_FOUND = "password-change-not-found";

  /** {@code password-change-open} */
  public static final String PASSWORD_CHANGE_OPEN = "password-change-open";

  /** {@code password-change-settled} */
  public static final String PASSWORD_CHANGE_SETTLED = "password-change-settled";

  /** {@code password-changing} */
  public static final String PASSWORD_CHANGING = "password-changing";

  /** {@code password-current-required} */
  public static final String PASSWORD_CURRENT_REQUIRED = "password-current-required";

  /** {@code password-in-doubt} */
  public static final String PASSWORD_IN_DOUBT = "password-in-doubt";

  /** {@code password-not-found} */
  public static final String PASSWORD_NOT_FOUND = "password-not-found";

  /** {@code password-reused} */
  public static final String PASSWORD_REUSED = "password-reused";

  /** {@code password-too-weak} */
  public static final String PASSWORD_TOO_WEAK = "password-too-weak";

  /** {@code permission-missing} */
  public static final String PERMISSION_MISSING = "permission-missing";

  /** {@code policy-exists} */
  public static final String POLICY_EXISTS = "policy-exists";

  /** {@code policy-mode-unsupported} */
  public static final String POLICY_MODE_UNSUPPORTED = "policy-mode-unsupported";

  /** {@code policy-not-found} */
  public static final String POLICY_NOT_FOUND = "policy-not-found";

  /** {@code privilege-missing} */
  public static final String PRIVILEGE_MISSING = "privilege-missing";

  /** {@code privilege-not-combinable} */
  public static final String PRIVILEGE_NOT_COMBINABLE = "privilege-not-combinable";

  /** {@code privilege-not-held} */
  public static final String PRIVILEGE_NOT_HELD = "privilege-not-held";

  /** {@code quorum-missing} */
  public static final String QUORUM_MISSING = "quorum-missing";

  /** {@code randomization-disabled} */
  public static final String RANDOMIZATION_DISABLED = "randomization-disabled";

  /** {@code rate-exceeded} */
  public static final String RATE_EXCEEDED = "rate-exceeded";

  /** {@code reference-not-found} */
  public static final String REFERENCE_NOT_FOUND = "reference-not-found";

  /** {@code request-malformed} */
  public static final String REQUEST_MALFORMED = "request-malformed";

  /** {@code request-timeout} */
  public static final String REQUEST_TIMEOUT = "request-timeout";

  /** {@code revision-stale} */
  public static final String REVISION_STALE = "revision-stale";

  /** {@code server-busy} */
  public static final String SERVER_BUSY = "server-busy";

  /** {@code session-invalid} */
  public static final String SESSION_INVALID = "session-invalid";

  /** {@code session-missing} */
  public static final String SESSION_MISSING = "session-missing";

  /** {@code session-not-found} */
  public static final String SESSION_NOT_FOUND = "session-not-found";

  /** {@code store-unavailable} */
  public static final String STORE_UNAVAILABLE = "store-unavailable";

  /** {@code system-exists} */
  public static final String SYSTEM_EXISTS = "system-exists";

  /** {@code system-not-found} */
  public static final String SYSTEM_NOT_FOUND = "system-not-found";

  /** {@code system-untrusted} */
  public static final String SYSTEM_UNTRUSTED = "system-untrusted";

  /** {@code user-class-exists} */
  public static final String USER_CLASS_EXISTS = "user-class-exists";

  /** {@code user-class-not-found} */
  public static final String USER_CLASS_NOT_FOUND = "user-class-not-found";

  /** {@code user-group-exists} */
  public static final String USER_GROUP_EXISTS = "user-group-exists";

  /** {@code user-group-not-found} */
  public static final String USER_GROUP_NOT_FOUND = "user-group-not-found";

  /** {@code variable-not-found} */
  public static final String VARIABLE_NOT_FOUND = "variable-not-found";
}
