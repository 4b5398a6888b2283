"""The choices and problem codes that are known today. A newer server may send others: they are plain texts."""


class AccessControlDeny:
    """Known values of `AccessControlDeny`."""

    VIEW_PROPERTIES = "view-properties"
    MODIFY_PROPERTIES = "modify-properties"
    PREAPPROVED_CHECKOUT = "preapproved-checkout"
    REQUEST_CHECKOUT = "request-checkout"
    RANDOMIZE_OVERRIDE = "randomize-override"
    VIEW_INFORMATION = "view-information"
    PREAPPROVED_GROUP_CHECKOUT = "preapproved-group-checkout"
    REQUEST_GROUP_CHECKOUT = "request-group-checkout"
    PREAPPROVED_SESSION_SEARCH = "preapproved-session-search"
    PREAPPROVED_SESSION_DOWNLOAD = "preapproved-session-download"
    PREAPPROVED_SESSION_VIEW = "preapproved-session-view"
    RUN_REPORTS = "run-reports"
    ACCESS_HISTORY = "access-history"
    MODIFY_ACCOUNT_SETS = "modify-account-sets"
    MANAGE_SYSTEMS = "manage-systems"


class AccessControlGrant:
    """Known values of `AccessControlGrant`."""

    VIEW_PROPERTIES = "view-properties"
    MODIFY_PROPERTIES = "modify-properties"
    PREAPPROVED_CHECKOUT = "preapproved-checkout"
    REQUEST_CHECKOUT = "request-checkout"
    RANDOMIZE_OVERRIDE = "randomize-override"
    VIEW_INFORMATION = "view-information"
    PREAPPROVED_GROUP_CHECKOUT = "preapproved-group-checkout"
    REQUEST_GROUP_CHECKOUT = "request-group-checkout"
    PREAPPROVED_SESSION_SEARCH = "preapproved-session-search"
    PREAPPROVED_SESSION_DOWNLOAD = "preapproved-session-download"
    PREAPPROVED_SESSION_VIEW = "preapproved-session-view"
    RUN_REPORTS = "run-reports"
    ACCESS_HISTORY = "access-history"
    MODIFY_ACCOUNT_SETS = "modify-account-sets"
    MANAGE_SYSTEMS = "manage-systems"


class AdministratorCredentialKind:
    """Known values of `AdministratorCredentialKind`."""

    NONE = "none"
    PASSWORD = "password"
    PRIVATE_KEY = "private-key"
    MANAGED_ACCOUNT = "managed-account"


class AdministratorGroupClassMatch:
    """Known values of `AdministratorGroupClassMatch`."""

    ALL = "all"
    ANY = "any"


class AdministratorGroupPrivileges:
    """Known values of `AdministratorGroupPrivileges`."""

    RESOURCE = "resource"
    POLICY = "policy"
    MNGNOTIFS = "mngnotifs"
    WORKFLOW = "workflow"
    MODULE = "module"
    MAINTAIN = "maintain"
    RUNREPORT = "runreport"
    ANALYTICS = "analytics"
    RECANALYTICSCASCH = "recanalyticscasch"
    EXTDB = "extdb"
    VIEWCERTDASH = "viewcertdash"
    VIEWPSWDASH = "viewpswdash"
    VIEWWORKDASH = "viewworkdash"
    VIEWPSADASH = "viewpsadash"
    VIEWORGDASH = "vieworgdash"
    VIEWHELPDESKDASH = "viewhelpdeskdash"
    RECDASHCACHE = "recdashcache"
    SECURITY = "security"
    CONSOLE = "console"
    MNGACL = "mngacl"
    CREATEGROUP = "creategroup"
    MNGORPHANRES = "mngorphanres"
    CREATERES = "createres"
    GROUPMGMT = "groupmgmt"
    RECOVERPWD = "recoverpwd"
    CERTIFY = "certify"
    SINGLEUSERCERTIFY = "singleusercertify"
    CREATEORG = "createorg"
    UPDATEORG = "updateorg"
    APICALLER = "apicaller"
    OTPCALLER = "otpcaller"
    GUACAMOLECALLER = "guacamolecaller"
    REPLICATION = "replication"
    VIEWHOST = "viewhost"
    VIEWMGRP = "viewmgrp"
    VIEWROLE = "viewrole"
    VIEWSOD = "viewsod"
    VIEWUC = "viewuc"
    VIEWACCT = "viewacct"
    VIEWPDR = "viewpdr"
    VIEWTPL = "viewtpl"
    VIEWNTF = "viewntf"
    VIEWCERT = "viewcert"


class CheckoutCloseReason:
    """Known values of `CheckoutCloseReason`."""

    CHECKED_IN = "checked-in"
    EXPIRED = "expired"
    REVOKED = "revoked"
    FAILED = "failed"


class CheckoutKind:
    """Known values of `CheckoutKind`."""

    ACCOUNT = "account"
    ACCOUNT_SET = "account-set"
    GROUP_SET = "group-set"


class CheckoutMemberFailureCode:
    """Known values of `CheckoutMemberFailureCode`."""

    TARGET_UNREACHABLE = "target-unreachable"
    TARGET_REFUSED = "target-refused"
    TARGET_ACCOUNT_MISSING = "target-account-missing"
    ADMINISTRATOR_REFUSED = "administrator-refused"
    CONNECTOR_FAILED = "connector-failed"
    DEADLINE_PASSED = "deadline-passed"


class CheckoutMemberStatus:
    """Known values of `CheckoutMemberStatus`."""

    PENDING = "pending"
    CHECKING_OUT = "checking-out"
    CHECKED_OUT = "checked-out"
    CHECKING_IN = "checking-in"
    CHECKED_IN = "checked-in"
    EXPIRING = "expiring"
    EXPIRED = "expired"
    REVOKING = "revoking"
    REVOKED = "revoked"
    CLOSED = "closed"
    CHECKOUT_FAILED = "checkout-failed"
    CHECKOUT_ROLLBACK_FAILED = "checkout-rollback-failed"
    CHECKIN_FAILED = "checkin-failed"
    CHECKIN_ROLLBACK_FAILED = "checkin-rollback-failed"


class CheckoutParamsPlugin:
    """Known values of `CheckoutParamsPlugin`."""

    GUACAMOLE_SSH = "guacamole-ssh"
    GUACAMOLE_RDP = "guacamole-rdp"
    GUACAMOLE_VNC = "guacamole-vnc"
    GUACAMOLE_TELNET = "guacamole-telnet"
    GUACAMOLE_REMOTE_APP = "guacamole-remote-app"


class CheckoutParamsProtocol:
    """Known values of `CheckoutParamsProtocol`."""

    SSH = "ssh"
    RDP = "rdp"
    VNC = "vnc"
    TELNET = "telnet"


class CheckoutRequestDecisionDecision:
    """Known values of `CheckoutRequestDecisionDecision`."""

    APPROVED = "approved"
    DENIED = "denied"
    MODIFIED = "modified"


class CheckoutRequestOnConflict:
    """Known values of `CheckoutRequestOnConflict`."""

    REUSE = "reuse"
    RENEW = "renew"
    FAIL = "fail"


class CheckoutRequestStatus:
    """Known values of `CheckoutRequestStatus`."""

    PENDING = "pending"
    ON_HOLD = "on-hold"
    SCHEDULED = "scheduled"
    APPROVED = "approved"
    DENIED = "denied"
    CANCELED = "canceled"
    EXPIRED = "expired"
    USED = "used"


class CheckoutStatus:
    """Known values of `CheckoutStatus`."""

    PENDING = "pending"
    CHECKING_OUT = "checking-out"
    CHECKED_OUT = "checked-out"
    CHECKING_IN = "checking-in"
    CHECKED_IN = "checked-in"
    EXPIRING = "expiring"
    EXPIRED = "expired"
    REVOKING = "revoking"
    REVOKED = "revoked"
    CLOSED = "closed"
    CHECKOUT_FAILED = "checkout-failed"
    CHECKOUT_ROLLBACK_FAILED = "checkout-rollback-failed"
    CHECKIN_FAILED = "checkin-failed"
    CHECKIN_ROLLBACK_FAILED = "checkin-rollback-failed"


class CheckoutValidityReason:
    """Known values of `CheckoutValidityReason`."""

    CHECKED_IN = "checked-in"
    EXPIRED = "expired"
    REVOKED = "revoked"
    NOT_STARTED = "not-started"
    FAILED = "failed"
    ACCOUNT_REMOVED = "account-removed"


class CheckoutValidityStatus:
    """Known values of `CheckoutValidityStatus`."""

    PENDING = "pending"
    CHECKING_OUT = "checking-out"
    CHECKED_OUT = "checked-out"
    CHECKING_IN = "checking-in"
    CHECKED_IN = "checked-in"
    EXPIRING = "expiring"
    EXPIRED = "expired"
    REVOKING = "revoking"
    REVOKED = "revoked"
    CLOSED = "closed"
    CHECKOUT_FAILED = "checkout-failed"
    CHECKOUT_ROLLBACK_FAILED = "checkout-rollback-failed"
    CHECKIN_FAILED = "checkin-failed"
    CHECKIN_ROLLBACK_FAILED = "checkin-rollback-failed"


class ClientAddressHopReason:
    """Known values of `ClientAddressHopReason`."""

    PEER_TRUSTED = "peer-trusted"
    IN_TRUSTED_PROXIES = "in-trusted-proxies"
    FIRST_UNTRUSTED = "first-untrusted"
    NOT_READ = "not-read"


class ConnectorOperations:
    """Known values of `ConnectorOperations`."""

    VERIFY = "verify"
    CHANGE = "change"
    LIST = "list"
    GROUP_ADD = "group-add"
    GROUP_REMOVE = "group-remove"
    KEY_ADD = "key-add"
    KEY_REMOVE = "key-remove"


class ConnectorOptionType:
    """Known values of `ConnectorOptionType`."""

    BOOLEAN = "boolean"
    INTEGER = "integer"
    TEXT = "text"
    CHOICE = "choice"


class DisclosurePluginPlugin:
    """Known values of `DisclosurePluginPlugin`."""

    GUACAMOLE_SSH = "guacamole-ssh"
    GUACAMOLE_RDP = "guacamole-rdp"
    GUACAMOLE_VNC = "guacamole-vnc"
    GUACAMOLE_TELNET = "guacamole-telnet"
    GUACAMOLE_REMOTE_APP = "guacamole-remote-app"


class EffectivePrivilegePrivilege:
    """Known values of `EffectivePrivilegePrivilege`."""

    RESOURCE = "resource"
    POLICY = "policy"
    MNGNOTIFS = "mngnotifs"
    WORKFLOW = "workflow"
    MODULE = "module"
    MAINTAIN = "maintain"
    RUNREPORT = "runreport"
    ANALYTICS = "analytics"
    RECANALYTICSCASCH = "recanalyticscasch"
    EXTDB = "extdb"
    VIEWCERTDASH = "viewcertdash"
    VIEWPSWDASH = "viewpswdash"
    VIEWWORKDASH = "viewworkdash"
    VIEWPSADASH = "viewpsadash"
    VIEWORGDASH = "vieworgdash"
    VIEWHELPDESKDASH = "viewhelpdeskdash"
    RECDASHCACHE = "recdashcache"
    SECURITY = "security"
    CONSOLE = "console"
    MNGACL = "mngacl"
    CREATEGROUP = "creategroup"
    MNGORPHANRES = "mngorphanres"
    CREATERES = "createres"
    GROUPMGMT = "groupmgmt"
    RECOVERPWD = "recoverpwd"
    CERTIFY = "certify"
    SINGLEUSERCERTIFY = "singleusercertify"
    CREATEORG = "createorg"
    UPDATEORG = "updateorg"
    APICALLER = "apicaller"
    OTPCALLER = "otpcaller"
    GUACAMOLECALLER = "guacamolecaller"
    REPLICATION = "replication"
    VIEWHOST = "viewhost"
    VIEWMGRP = "viewmgrp"
    VIEWROLE = "viewrole"
    VIEWSOD = "viewsod"
    VIEWUC = "viewuc"
    VIEWACCT = "viewacct"
    VIEWPDR = "viewpdr"
    VIEWTPL = "viewtpl"
    VIEWNTF = "viewntf"
    VIEWCERT = "viewcert"


class InstanceRole:
    """Known values of `InstanceRole`."""

    SINGLE = "single"
    LEADER = "leader"
    STANDBY = "standby"


class InstanceState:
    """Known values of `InstanceState`."""

    SERVING = "serving"
    DRAINING = "draining"
    CUT_OFF = "cut-off"
    STOPPED = "stopped"


class JournalEntryOutcome:
    """Known values of `JournalEntryOutcome`."""

    DONE = "done"
    REFUSED = "refused"
    FAILED = "failed"


class ManagedAccountPasswordState:
    """Known values of `ManagedAccountPasswordState`."""

    NONE = "none"
    STORED = "stored"
    CONFIRMED = "confirmed"
    REPORTED = "reported"
    UNVERIFIED = "unverified"
    CHANGING = "changing"
    IN_DOUBT = "in-doubt"


class ManagedAccountQuarantineReason:
    """Known values of `ManagedAccountQuarantineReason`."""

    IN_DOUBT = "in-doubt"
    CHECKIN_FAILED = "checkin-failed"
    NEVER_RANDOMIZED = "never-randomized"


class ManagedAccountState:
    """Known values of `ManagedAccountState`."""

    MANAGED = "managed"
    HISTORICAL = "historical"
    DELETED = "deleted"


class ManagedSystemPolicyAuthenticationTypes:
    """Known values of `ManagedSystemPolicyAuthenticationTypes`."""

    PASSWORD = "password"
    SSH_KEY = "ssh-key"
    GROUP_SET = "group-set"


class ManagedSystemPolicyMode:
    """Known values of `ManagedSystemPolicyMode`."""

    PUSH = "push"
    LOCAL = "local"
    VAULT_ONLY = "vault-only"


class ManagedSystemState:
    """Known values of `ManagedSystemState`."""

    ACTIVE = "active"
    UNTRUSTED = "untrusted"
    DELETED = "deleted"


class ManagedSystemTls:
    """Known values of `ManagedSystemTls`."""

    VERIFY_FULL = "verify-full"
    VERIFY_CA = "verify-ca"
    OFF = "off"


class OtpSessionCallerKind:
    """Known values of `OtpSessionCallerKind`."""

    IDAPI = "idapi"
    OTP = "otp"
    GUACAMOLE = "guacamole"
    USER = "user"


class PasswordCandidateState:
    """Known values of `PasswordCandidateState`."""

    CURRENT = "current"
    PREVIOUS = "previous"
    CANDIDATE = "candidate"
    NOT_APPLIED = "not-applied"


class PasswordCandidatesCertainty:
    """Known values of `PasswordCandidatesCertainty`."""

    CONFIRMED = "confirmed"
    REPORTED = "reported"
    STORED = "stored"
    UNVERIFIED = "unverified"
    IN_DOUBT = "in-doubt"


class PasswordCertainty:
    """Known values of `PasswordCertainty`."""

    CONFIRMED = "confirmed"
    REPORTED = "reported"
    STORED = "stored"
    UNVERIFIED = "unverified"
    IN_DOUBT = "in-doubt"


class PasswordChangeCause:
    """Known values of `PasswordChangeCause`."""

    ASKED = "asked"
    SCHEDULED = "scheduled"
    CHECKIN = "checkin"
    EXPIRY = "expiry"
    REVOCATION = "revocation"
    CHECKOUT_AGE = "checkout-age"
    DOUBT = "doubt"


class PasswordChangeCertainty:
    """Known values of `PasswordChangeCertainty`."""

    CONFIRMED = "confirmed"
    REPORTED = "reported"
    STORED = "stored"
    UNVERIFIED = "unverified"
    IN_DOUBT = "in-doubt"


class PasswordChangeFailureCode:
    """Known values of `PasswordChangeFailureCode`."""

    TARGET_UNREACHABLE = "target-unreachable"
    TARGET_REFUSED = "target-refused"
    TARGET_ACCOUNT_MISSING = "target-account-missing"
    ADMINISTRATOR_REFUSED = "administrator-refused"
    CONNECTOR_FAILED = "connector-failed"
    DEADLINE_PASSED = "deadline-passed"


class PasswordChangeKind:
    """Known values of `PasswordChangeKind`."""

    RANDOMIZE = "randomize"
    OVERRIDE = "override"


class PasswordChangeStatus:
    """Known values of `PasswordChangeStatus`."""

    QUEUED = "queued"
    RUNNING = "running"
    RETRYING = "retrying"
    IN_DOUBT = "in-doubt"
    CONFIRMED = "confirmed"
    FAILED = "failed"
    CANCELED = "canceled"


class PasswordVerificationCertainty:
    """Known values of `PasswordVerificationCertainty`."""

    CONFIRMED = "confirmed"
    REPORTED = "reported"
    STORED = "stored"
    UNVERIFIED = "unverified"
    IN_DOUBT = "in-doubt"


class PasswordVerificationFailureCode:
    """Known values of `PasswordVerificationFailureCode`."""

    TARGET_UNREACHABLE = "target-unreachable"
    TARGET_REFUSED = "target-refused"
    TARGET_ACCOUNT_MISSING = "target-account-missing"
    ADMINISTRATOR_REFUSED = "administrator-refused"
    CONNECTOR_FAILED = "connector-failed"
    DEADLINE_PASSED = "deadline-passed"


class PasswordVersionState:
    """Known values of `PasswordVersionState`."""

    CURRENT = "current"
    PREVIOUS = "previous"
    CANDIDATE = "candidate"
    NOT_APPLIED = "not-applied"


class PrivilegeOriginKind:
    """Known values of `PrivilegeOriginKind`."""

    DIRECT = "direct"
    GROUP = "group"


class ProblemCode:
    """Known values of `ProblemCode`."""

    ACCESS_CONTROL_CONTRADICTORY = "access-control-contradictory"
    ACCOUNT_EXISTS = "account-exists"
    ACCOUNT_HISTORICAL = "account-historical"
    ACCOUNT_NOT_FOUND = "account-not-found"
    ACCOUNT_QUARANTINED = "account-quarantined"
    ACCOUNT_UNBOUND = "account-unbound"
    ACTING_AS_REFUSED = "acting-as-refused"
    ADDRESS_ENTRY_INVALID = "address-entry-invalid"
    ADMINISTRATOR_BUILT_IN = "administrator-built-in"
    ADMINISTRATOR_EXISTS = "administrator-exists"
    ADMINISTRATOR_GROUP_EXISTS = "administrator-group-exists"
    ADMINISTRATOR_GROUP_NOT_FOUND = "administrator-group-not-found"
    ADMINISTRATOR_NOT_FOUND = "administrator-not-found"
    ADMINISTRATOR_OWN_RIGHTS = "administrator-own-rights"
    ADMINISTRATOR_PASSWORD_UNSUPPORTED = "administrator-password-unsupported"
    APPROVAL_BY_REQUESTER = "approval-by-requester"
    APPROVAL_EXPIRED = "approval-expired"
    APPROVAL_REPEATED = "approval-repeated"
    AUTHENTICATION_TYPE_UNSUPPORTED = "authentication-type-unsupported"
    AUTHORIZER_MISSING = "authorizer-missing"
    BODY_INVALID = "body-invalid"
    BODY_MALFORMED = "body-malformed"
    BODY_TOO_LARGE = "body-too-large"
    BODY_UNEXPECTED = "body-unexpected"
    CHECKOUT_ALREADY_USED = "checkout-already-used"
    CHECKOUT_IN_PROGRESS = "checkout-in-progress"
    CHECKOUT_INTERVAL_TOO_LONG = "checkout-interval-too-long"
    CHECKOUT_INTERVAL_TOO_SHORT = "checkout-interval-too-short"
    CHECKOUT_LIMIT_REACHED = "checkout-limit-reached"
    CHECKOUT_NOT_ACTIVE = "checkout-not-active"
    CHECKOUT_NOT_FOUND = "checkout-not-found"
    CHECKOUT_NOT_STARTED = "checkout-not-started"
    CHECKOUT_REQUEST_CHANGED = "checkout-request-changed"
    CHECKOUT_REQUEST_EXISTS = "checkout-request-exists"
    CHECKOUT_REQUEST_NOT_APPROVED = "checkout-request-not-approved"
    CHECKOUT_REQUEST_NOT_FOUND = "checkout-request-not-found"
    CHECKOUT_REQUEST_NOT_PENDING = "checkout-request-not-pending"
    CHECKOUT_TICKET_INVALID = "checkout-ticket-invalid"
    CONNECTOR_OPTION_INVALID = "connector-option-invalid"
    CONNECTOR_UNKNOWN = "connector-unknown"
    CREDENTIALS_INVALID = "credentials-invalid"
    CURSOR_INVALID = "cursor-invalid"
    DISCLOSURE_PLUGIN_MISSING = "disclosure-plugin-missing"
    DISCLOSURE_PLUGIN_UNFIT = "disclosure-plugin-unfit"
    EXTENSION_NOT_ALLOWED = "extension-not-allowed"
    FORWARDING_MALFORMED = "forwarding-malformed"
    FORWARDING_MISSING = "forwarding-missing"
    FORWARDING_NO_CLIENT = "forwarding-no-client"
    FORWARDING_UNTRUSTED = "forwarding-untrusted"
    FUNCTION_NOT_ALLOWED = "function-not-allowed"
    GROUP_OWN_MEMBERSHIP = "group-own-membership"
    HEADER_INVALID = "header-invalid"
    HEADER_TOO_LARGE = "header-too-large"
    IDEMPOTENCY_ANSWER_GONE = "idempotency-answer-gone"
    IDEMPOTENCY_KEY_IN_PROGRESS = "idempotency-key-in-progress"
    IDEMPOTENCY_KEY_REUSED = "idempotency-key-reused"
    INTEGRITY_BROKEN = "integrity-broken"
    INTERNAL_ERROR = "internal-error"
    JOURNAL_UNAVAILABLE = "journal-unavailable"
    LOGIN_RATE_EXCEEDED = "login-rate-exceeded"
    MANAGING_NODES_SEVERAL = "managing-nodes-several"
    MEDIA_TYPE_UNSUPPORTED = "media-type-unsupported"
    OBJECT_FULL = "object-full"
    OBJECT_IN_USE = "object-in-use"
    OPTION_CONTRADICTORY = "option-contradictory"
    OPTION_UNKNOWN = "option-unknown"
    OPTION_VALUE_INVALID = "option-value-invalid"
    OTP_SUCCESSOR_REUSED = "otp-successor-reused"
    OUTCOME_UNKNOWN = "outcome-unknown"
    PARAMETER_INVALID = "parameter-invalid"
    PARAMETER_MISSING = "parameter-missing"
    PARAMETER_REPEATED = "parameter-repeated"
    PARAMETER_UNKNOWN = "parameter-unknown"
    PASSWORD_CHANGE_IMMINENT = "password-change-imminent"
    PASSWORD_CHANGE_NOT_FOUND = "password-change-not-found"
    PASSWORD_CHANGE_OPEN = "password-change-open"
    PASSWORD_CHANGE_SETTLED = "password-change-settled"
    PASSWORD_CHANGING = "password-changing"
    PASSWORD_CURRENT_REQUIRED = "password-current-required"
    PASSWORD_IN_DOUBT = "password-in-doubt"
    PASSWORD_NOT_FOUND = "password-not-found"
    PASSWORD_REUSED = "password-reused"
    PASSWORD_TOO_WEAK = "password-too-weak"
    PERMISSION_MISSING = "permission-missing"
    POLICY_EXISTS = "policy-exists"
    POLICY_MODE_UNSUPPORTED = "policy-mode-unsupported"
    POLICY_NOT_FOUND = "policy-not-found"
    PRIVILEGE_MISSING = "privilege-missing"
    PRIVILEGE_NOT_COMBINABLE = "privilege-not-combinable"
    PRIVILEGE_NOT_HELD = "privilege-not-held"
    QUORUM_MISSING = "quorum-missing"
    RANDOMIZATION_DISABLED = "randomization-disabled"
    RATE_EXCEEDED = "rate-exceeded"
    REFERENCE_NOT_FOUND = "reference-not-found"
    REQUEST_MALFORMED = "request-malformed"
    REQUEST_TIMEOUT = "request-timeout"
    REVISION_STALE = "revision-stale"
    SERVER_BUSY = "server-busy"
    SESSION_INVALID = "session-invalid"
    SESSION_MISSING = "session-missing"
    SESSION_NOT_FOUND = "session-not-found"
    STORE_UNAVAILABLE = "store-unavailable"
    SYSTEM_EXISTS = "system-exists"
    SYSTEM_NOT_FOUND = "system-not-found"
    SYSTEM_UNTRUSTED = "system-untrusted"
    USER_CLASS_EXISTS = "user-class-exists"
    USER_CLASS_NOT_FOUND = "user-class-not-found"
    USER_GROUP_EXISTS = "user-group-exists"
    USER_GROUP_NOT_FOUND = "user-group-not-found"
    VARIABLE_NOT_FOUND = "variable-not-found"


class ProblemItemIn:
    """Known values of `ProblemItemIn`."""

    BODY = "body"
    QUERY = "query"
    PATH = "path"
    HEADER = "header"


class ProductAdministratorCredential:
    """Known values of `ProductAdministratorCredential`."""

    NONE = "none"
    PASSWORD = "password"
    OTP = "otp"
    OTP_UNUSED = "otp-unused"


class ProductAdministratorPrivileges:
    """Known values of `ProductAdministratorPrivileges`."""

    RESOURCE = "resource"
    POLICY = "policy"
    MNGNOTIFS = "mngnotifs"
    WORKFLOW = "workflow"
    MODULE = "module"
    MAINTAIN = "maintain"
    RUNREPORT = "runreport"
    ANALYTICS = "analytics"
    RECANALYTICSCASCH = "recanalyticscasch"
    EXTDB = "extdb"
    VIEWCERTDASH = "viewcertdash"
    VIEWPSWDASH = "viewpswdash"
    VIEWWORKDASH = "viewworkdash"
    VIEWPSADASH = "viewpsadash"
    VIEWORGDASH = "vieworgdash"
    VIEWHELPDESKDASH = "viewhelpdeskdash"
    RECDASHCACHE = "recdashcache"
    SECURITY = "security"
    CONSOLE = "console"
    MNGACL = "mngacl"
    CREATEGROUP = "creategroup"
    MNGORPHANRES = "mngorphanres"
    CREATERES = "createres"
    GROUPMGMT = "groupmgmt"
    RECOVERPWD = "recoverpwd"
    CERTIFY = "certify"
    SINGLEUSERCERTIFY = "singleusercertify"
    CREATEORG = "createorg"
    UPDATEORG = "updateorg"
    APICALLER = "apicaller"
    OTPCALLER = "otpcaller"
    GUACAMOLECALLER = "guacamolecaller"
    REPLICATION = "replication"
    VIEWHOST = "viewhost"
    VIEWMGRP = "viewmgrp"
    VIEWROLE = "viewrole"
    VIEWSOD = "viewsod"
    VIEWUC = "viewuc"
    VIEWACCT = "viewacct"
    VIEWPDR = "viewpdr"
    VIEWTPL = "viewtpl"
    VIEWNTF = "viewntf"
    VIEWCERT = "viewcert"


class ReplicationMemberRole:
    """Known values of `ReplicationMemberRole`."""

    PRIMARY = "primary"
    STANDBY = "standby"
    SUPERSEDED = "superseded"
    UNREACHABLE = "unreachable"


class ReplicationStatusEngine:
    """Known values of `ReplicationStatusEngine`."""

    SQLITE = "sqlite"
    POSTGRESQL = "postgresql"


class SessionCallerKind:
    """Known values of `SessionCallerKind`."""

    IDAPI = "idapi"
    OTP = "otp"
    GUACAMOLE = "guacamole"
    USER = "user"


class SessionInfoCallerKind:
    """Known values of `SessionInfoCallerKind`."""

    IDAPI = "idapi"
    OTP = "otp"
    GUACAMOLE = "guacamole"
    USER = "user"


class SystemVariableOrigin:
    """Known values of `SystemVariableOrigin`."""

    DEFAULT = "default"
    GLOBAL = "global"
    POLICY = "policy"


class SystemVariableType:
    """Known values of `SystemVariableType`."""

    BOOLEAN = "boolean"
    INTEGER = "integer"
    TEXT = "text"
    CHOICE = "choice"


class UserClassKind:
    """Known values of `UserClassKind`."""

    SINGLE = "single"
    RELATIONAL = "relational"


class UserGroupClassMatch:
    """Known values of `UserGroupClassMatch`."""

    ALL = "all"
    ANY = "any"
