//! The choices of answers that are known. More may come: take what isn't here too. Generated from the contract.

/// `AccessControlDeny`
pub mod access_control_deny {
    /// `view-properties`
    pub const VIEW_PROPERTIES: &str = "view-properties";
    /// `modify-properties`
    pub const MODIFY_PROPERTIES: &str = "modify-properties";
    /// `preapproved-checkout`
    pub const PREAPPROVED_CHECKOUT: &str = "preapproved-checkout";
    /// `request-checkout`
    pub const REQUEST_CHECKOUT: &str = "request-checkout";
    /// `randomize-override`
    pub const RANDOMIZE_OVERRIDE: &str = "randomize-override";
    /// `view-information`
    pub const VIEW_INFORMATION: &str = "view-information";
    /// `preapproved-group-checkout`
    pub const PREAPPROVED_GROUP_CHECKOUT: &str = "preapproved-group-checkout";
    /// `request-group-checkout`
    pub const REQUEST_GROUP_CHECKOUT: &str = "request-group-checkout";
    /// `preapproved-session-search`
    pub const PREAPPROVED_SESSION_SEARCH: &str = "preapproved-session-search";
    /// `preapproved-session-download`
    pub const PREAPPROVED_SESSION_DOWNLOAD: &str = "preapproved-session-download";
    /// `preapproved-session-view`
    pub const PREAPPROVED_SESSION_VIEW: &str = "preapproved-session-view";
    /// `run-reports`
    pub const RUN_REPORTS: &str = "run-reports";
    /// `access-history`
    pub const ACCESS_HISTORY: &str = "access-history";
    /// `modify-account-sets`
    pub const MODIFY_ACCOUNT_SETS: &str = "modify-account-sets";
    /// `manage-systems`
    pub const MANAGE_SYSTEMS: &str = "manage-systems";
}

/// `AccessControlGrant`
pub mod access_control_grant {
    /// `view-properties`
    pub const VIEW_PROPERTIES: &str = "view-properties";
    /// `modify-properties`
    pub const MODIFY_PROPERTIES: &str = "modify-properties";
    /// `preapproved-checkout`
    pub const PREAPPROVED_CHECKOUT: &str = "preapproved-checkout";
    /// `request-checkout`
    pub const REQUEST_CHECKOUT: &str = "request-checkout";
    /// `randomize-override`
    pub const RANDOMIZE_OVERRIDE: &str = "randomize-override";
    /// `view-information`
    pub const VIEW_INFORMATION: &str = "view-information";
    /// `preapproved-group-checkout`
    pub const PREAPPROVED_GROUP_CHECKOUT: &str = "preapproved-group-checkout";
    /// `request-group-checkout`
    pub const REQUEST_GROUP_CHECKOUT: &str = "request-group-checkout";
    /// `preapproved-session-search`
    pub const PREAPPROVED_SESSION_SEARCH: &str = "preapproved-session-search";
    /// `preapproved-session-download`
    pub const PREAPPROVED_SESSION_DOWNLOAD: &str = "preapproved-session-download";
    /// `preapproved-session-view`
    pub const PREAPPROVED_SESSION_VIEW: &str = "preapproved-session-view";
    /// `run-reports`
    pub const RUN_REPORTS: &str = "run-reports";
    /// `access-history`
    pub const ACCESS_HISTORY: &str = "access-history";
    /// `modify-account-sets`
    pub const MODIFY_ACCOUNT_SETS: &str = "modify-account-sets";
    /// `manage-systems`
    pub const MANAGE_SYSTEMS: &str = "manage-systems";
}

/// `AdministratorCredentialKind`
pub mod administrator_credential_kind {
    /// `none`
    pub const NONE: &str = "none";
    /// `password`
    pub const PASSWORD: &str = "password";
    /// `private-key`
    pub const PRIVATE_KEY: &str = "private-key";
    /// `managed-account`
    pub const MANAGED_ACCOUNT: &str = "managed-account";
}

/// `AdministratorGroupClassMatch`
pub mod administrator_group_class_match {
    /// `all`
    pub const ALL: &str = "all";
    /// `any`
    pub const ANY: &str = "any";
}

/// `AdministratorGroupPrivileges`
pub mod administrator_group_privileges {
    /// `resource`
    pub const RESOURCE: &str = "resource";
    /// `policy`
    pub const POLICY: &str = "policy";
    /// `mngnotifs`
    pub const MNGNOTIFS: &str = "mngnotifs";
    /// `workflow`
    pub const WORKFLOW: &str = "workflow";
    /// `module`
    pub const MODULE: &str = "module";
    /// `maintain`
    pub const MAINTAIN: &str = "maintain";
    /// `runreport`
    pub const RUNREPORT: &str = "runreport";
    /// `analytics`
    pub const ANALYTICS: &str = "analytics";
    /// `recanalyticscasch`
    pub const RECANALYTICSCASCH: &str = "recanalyticscasch";
    /// `extdb`
    pub const EXTDB: &str = "extdb";
    /// `viewcertdash`
    pub const VIEWCERTDASH: &str = "viewcertdash";
    /// `viewpswdash`
    pub const VIEWPSWDASH: &str = "viewpswdash";
    /// `viewworkdash`
    pub const VIEWWORKDASH: &str = "viewworkdash";
    /// `viewpsadash`
    pub const VIEWPSADASH: &str = "viewpsadash";
    /// `vieworgdash`
    pub const VIEWORGDASH: &str = "vieworgdash";
    /// `viewhelpdeskdash`
    pub const VIEWHELPDESKDASH: &str = "viewhelpdeskdash";
    /// `recdashcache`
    pub const RECDASHCACHE: &str = "recdashcache";
    /// `security`
    pub const SECURITY: &str = "security";
    /// `console`
    pub const CONSOLE: &str = "console";
    /// `mngacl`
    pub const MNGACL: &str = "mngacl";
    /// `creategroup`
    pub const CREATEGROUP: &str = "creategroup";
    /// `mngorphanres`
    pub const MNGORPHANRES: &str = "mngorphanres";
    /// `createres`
    pub const CREATERES: &str = "createres";
    /// `groupmgmt`
    pub const GROUPMGMT: &str = "groupmgmt";
    /// `recoverpwd`
    pub const RECOVERPWD: &str = "recoverpwd";
    /// `certify`
    pub const CERTIFY: &str = "certify";
    /// `singleusercertify`
    pub const SINGLEUSERCERTIFY: &str = "singleusercertify";
    /// `createorg`
    pub const CREATEORG: &str = "createorg";
    /// `updateorg`
    pub const UPDATEORG: &str = "updateorg";
    /// `apicaller`
    pub const APICALLER: &str = "apicaller";
    /// `otpcaller`
    pub const OTPCALLER: &str = "otpcaller";
    /// `guacamolecaller`
    pub const GUACAMOLECALLER: &str = "guacamolecaller";
    /// `replication`
    pub const REPLICATION: &str = "replication";
    /// `viewhost`
    pub const VIEWHOST: &str = "viewhost";
    /// `viewmgrp`
    pub const VIEWMGRP: &str = "viewmgrp";
    /// `viewrole`
    pub const VIEWROLE: &str = "viewrole";
    /// `viewsod`
    pub const VIEWSOD: &str = "viewsod";
    /// `viewuc`
    pub const VIEWUC: &str = "viewuc";
    /// `viewacct`
    pub const VIEWACCT: &str = "viewacct";
    /// `viewpdr`
    pub const VIEWPDR: &str = "viewpdr";
    /// `viewtpl`
    pub const VIEWTPL: &str = "viewtpl";
    /// `viewntf`
    pub const VIEWNTF: &str = "viewntf";
    /// `viewcert`
    pub const VIEWCERT: &str = "viewcert";
}

/// `CheckoutCloseReason`
pub mod checkout_close_reason {
    /// `checked-in`
    pub const CHECKED_IN: &str = "checked-in";
    /// `expired`
    pub const EXPIRED: &str = "expired";
    /// `revoked`
    pub const REVOKED: &str = "revoked";
    /// `failed`
    pub const FAILED: &str = "failed";
}

/// `CheckoutKind`
pub mod checkout_kind {
    /// `account`
    pub const ACCOUNT: &str = "account";
    /// `account-set`
    pub const ACCOUNT_SET: &str = "account-set";
    /// `group-set`
    pub const GROUP_SET: &str = "group-set";
}

/// `CheckoutMemberFailureCode`
pub mod checkout_member_failure_code {
    /// `target-unreachable`
    pub const TARGET_UNREACHABLE: &str = "target-unreachable";
    /// `target-refused`
    pub const TARGET_REFUSED: &str = "target-refused";
    /// `target-account-missing`
    pub const TARGET_ACCOUNT_MISSING: &str = "target-account-missing";
    /// `administrator-refused`
    pub const ADMINISTRATOR_REFUSED: &str = "administrator-refused";
    /// `connector-failed`
    pub const CONNECTOR_FAILED: &str = "connector-failed";
    /// `deadline-passed`
    pub const DEADLINE_PASSED: &str = "deadline-passed";
}

/// `CheckoutMemberStatus`
pub mod checkout_member_status {
    /// `pending`
    pub const PENDING: &str = "pending";
    /// `checking-out`
    pub const CHECKING_OUT: &str = "checking-out";
    /// `checked-out`
    pub const CHECKED_OUT: &str = "checked-out";
    /// `checking-in`
    pub const CHECKING_IN: &str = "checking-in";
    /// `checked-in`
    pub const CHECKED_IN: &str = "checked-in";
    /// `expiring`
    pub const EXPIRING: &str = "expiring";
    /// `expired`
    pub const EXPIRED: &str = "expired";
    /// `revoking`
    pub const REVOKING: &str = "revoking";
    /// `revoked`
    pub const REVOKED: &str = "revoked";
    /// `closed`
    pub const CLOSED: &str = "closed";
    /// `checkout-failed`
    pub const CHECKOUT_FAILED: &str = "checkout-failed";
    /// `checkout-rollback-failed`
    pub const CHECKOUT_ROLLBACK_FAILED: &str = "checkout-rollback-failed";
    /// `checkin-failed`
    pub const CHECKIN_FAILED: &str = "checkin-failed";
    /// `checkin-rollback-failed`
    pub const CHECKIN_ROLLBACK_FAILED: &str = "checkin-rollback-failed";
}

/// `CheckoutParamsPlugin`
pub mod checkout_params_plugin {
    /// `guacamole-ssh`
    pub const GUACAMOLE_SSH: &str = "guacamole-ssh";
    /// `guacamole-rdp`
    pub const GUACAMOLE_RDP: &str = "guacamole-rdp";
    /// `guacamole-vnc`
    pub const GUACAMOLE_VNC: &str = "guacamole-vnc";
    /// `guacamole-telnet`
    pub const GUACAMOLE_TELNET: &str = "guacamole-telnet";
    /// `guacamole-remote-app`
    pub const GUACAMOLE_REMOTE_APP: &str = "guacamole-remote-app";
}

/// `CheckoutParamsProtocol`
pub mod checkout_params_protocol {
    /// `ssh`
    pub const SSH: &str = "ssh";
    /// `rdp`
    pub const RDP: &str = "rdp";
    /// `vnc`
    pub const VNC: &str = "vnc";
    /// `telnet`
    pub const TELNET: &str = "telnet";
}

/// `CheckoutRequestDecisionDecision`
pub mod checkout_request_decision_decision {
    /// `approved`
    pub const APPROVED: &str = "approved";
    /// `denied`
    pub const DENIED: &str = "denied";
    /// `modified`
    pub const MODIFIED: &str = "modified";
}

/// `CheckoutRequestOnConflict`
pub mod checkout_request_on_conflict {
    /// `reuse`
    pub const REUSE: &str = "reuse";
    /// `renew`
    pub const RENEW: &str = "renew";
    /// `fail`
    pub const FAIL: &str = "fail";
}

/// `CheckoutRequestStatus`
pub mod checkout_request_status {
    /// `pending`
    pub const PENDING: &str = "pending";
    /// `on-hold`
    pub const ON_HOLD: &str = "on-hold";
    /// `scheduled`
    pub const SCHEDULED: &str = "scheduled";
    /// `approved`
    pub const APPROVED: &str = "approved";
    /// `denied`
    pub const DENIED: &str = "denied";
    /// `canceled`
    pub const CANCELED: &str = "canceled";
    /// `expired`
    pub const EXPIRED: &str = "expired";
    /// `used`
    pub const USED: &str = "used";
}

/// `CheckoutStatus`
pub mod checkout_status {
    /// `pending`
    pub const PENDING: &str = "pending";
    /// `checking-out`
    pub const CHECKING_OUT: &str = "checking-out";
    /// `checked-out`
    pub const CHECKED_OUT: &str = "checked-out";
    /// `checking-in`
    pub const CHECKING_IN: &str = "checking-in";
    /// `checked-in`
    pub const CHECKED_IN: &str = "checked-in";
    /// `expiring`
    pub const EXPIRING: &str = "expiring";
    /// `expired`
    pub const EXPIRED: &str = "expired";
    /// `revoking`
    pub const REVOKING: &str = "revoking";
    /// `revoked`
    pub const REVOKED: &str = "revoked";
    /// `closed`
    pub const CLOSED: &str = "closed";
    /// `checkout-failed`
    pub const CHECKOUT_FAILED: &str = "checkout-failed";
    /// `checkout-rollback-failed`
    pub const CHECKOUT_ROLLBACK_FAILED: &str = "checkout-rollback-failed";
    /// `checkin-failed`
    pub const CHECKIN_FAILED: &str = "checkin-failed";
    /// `checkin-rollback-failed`
    pub const CHECKIN_ROLLBACK_FAILED: &str = "checkin-rollback-failed";
}

/// `CheckoutValidityReason`
pub mod checkout_validity_reason {
    /// `checked-in`
    pub const CHECKED_IN: &str = "checked-in";
    /// `expired`
    pub const EXPIRED: &str = "expired";
    /// `revoked`
    pub const REVOKED: &str = "revoked";
    /// `not-started`
    pub const NOT_STARTED: &str = "not-started";
    /// `failed`
    pub const FAILED: &str = "failed";
    /// `account-removed`
    pub const ACCOUNT_REMOVED: &str = "account-removed";
}

/// `CheckoutValidityStatus`
pub mod checkout_validity_status {
    /// `pending`
    pub const PENDING: &str = "pending";
    /// `checking-out`
    pub const CHECKING_OUT: &str = "checking-out";
    /// `checked-out`
    pub const CHECKED_OUT: &str = "checked-out";
    /// `checking-in`
    pub const CHECKING_IN: &str = "checking-in";
    /// `checked-in`
    pub const CHECKED_IN: &str = "checked-in";
    /// `expiring`
    pub const EXPIRING: &str = "expiring";
    /// `expired`
    pub const EXPIRED: &str = "expired";
    /// `revoking`
    pub const REVOKING: &str = "revoking";
    /// `revoked`
    pub const REVOKED: &str = "revoked";
    /// `closed`
    pub const CLOSED: &str = "closed";
    /// `checkout-failed`
    pub const CHECKOUT_FAILED: &str = "checkout-failed";
    /// `checkout-rollback-failed`
    pub const CHECKOUT_ROLLBACK_FAILED: &str = "checkout-rollback-failed";
    /// `checkin-failed`
    pub const CHECKIN_FAILED: &str = "checkin-failed";
    /// `checkin-rollback-failed`
    pub const CHECKIN_ROLLBACK_FAILED: &str = "checkin-rollback-failed";
}

/// `ClientAddressHopReason`
pub mod client_address_hop_reason {
    /// `peer-trusted`
    pub const PEER_TRUSTED: &str = "peer-trusted";
    /// `in-trusted-proxies`
    pub const IN_TRUSTED_PROXIES: &str = "in-trusted-proxies";
    /// `first-untrusted`
    pub const FIRST_UNTRUSTED: &str = "first-untrusted";
    /// `not-read`
    pub const NOT_READ: &str = "not-read";
}

/// `ConnectorOperations`
pub mod connector_operations {
    /// `verify`
    pub const VERIFY: &str = "verify";
    /// `change`
    pub const CHANGE: &str = "change";
    /// `list`
    pub const LIST: &str = "list";
    /// `group-add`
    pub const GROUP_ADD: &str = "group-add";
    /// `group-remove`
    pub const GROUP_REMOVE: &str = "group-remove";
    /// `key-add`
    pub const KEY_ADD: &str = "key-add";
    /// `key-remove`
    pub const KEY_REMOVE: &str = "key-remove";
}

/// `ConnectorOptionType`
pub mod connector_option_type {
    /// `boolean`
    pub const BOOLEAN: &str = "boolean";
    /// `integer`
    pub const INTEGER: &str = "integer";
    /// `text`
    pub const TEXT: &str = "text";
    /// `choice`
    pub const CHOICE: &str = "choice";
}

/// `DisclosurePluginPlugin`
pub mod disclosure_plugin_plugin {
    /// `guacamole-ssh`
    pub const GUACAMOLE_SSH: &str = "guacamole-ssh";
    /// `guacamole-rdp`
    pub const GUACAMOLE_RDP: &str = "guacamole-rdp";
    /// `guacamole-vnc`
    pub const GUACAMOLE_VNC: &str = "guacamole-vnc";
    /// `guacamole-telnet`
    pub const GUACAMOLE_TELNET: &str = "guacamole-telnet";
    /// `guacamole-remote-app`
    pub const GUACAMOLE_REMOTE_APP: &str = "guacamole-remote-app";
}

/// `EffectivePrivilegePrivilege`
pub mod effective_privilege_privilege {
    /// `resource`
    pub const RESOURCE: &str = "resource";
    /// `policy`
    pub const POLICY: &str = "policy";
    /// `mngnotifs`
    pub const MNGNOTIFS: &str = "mngnotifs";
    /// `workflow`
    pub const WORKFLOW: &str = "workflow";
    /// `module`
    pub const MODULE: &str = "module";
    /// `maintain`
    pub const MAINTAIN: &str = "maintain";
    /// `runreport`
    pub const RUNREPORT: &str = "runreport";
    /// `analytics`
    pub const ANALYTICS: &str = "analytics";
    /// `recanalyticscasch`
    pub const RECANALYTICSCASCH: &str = "recanalyticscasch";
    /// `extdb`
    pub const EXTDB: &str = "extdb";
    /// `viewcertdash`
    pub const VIEWCERTDASH: &str = "viewcertdash";
    /// `viewpswdash`
    pub const VIEWPSWDASH: &str = "viewpswdash";
    /// `viewworkdash`
    pub const VIEWWORKDASH: &str = "viewworkdash";
    /// `viewpsadash`
    pub const VIEWPSADASH: &str = "viewpsadash";
    /// `vieworgdash`
    pub const VIEWORGDASH: &str = "vieworgdash";
    /// `viewhelpdeskdash`
    pub const VIEWHELPDESKDASH: &str = "viewhelpdeskdash";
    /// `recdashcache`
    pub const RECDASHCACHE: &str = "recdashcache";
    /// `security`
    pub const SECURITY: &str = "security";
    /// `console`
    pub const CONSOLE: &str = "console";
    /// `mngacl`
    pub const MNGACL: &str = "mngacl";
    /// `creategroup`
    pub const CREATEGROUP: &str = "creategroup";
    /// `mngorphanres`
    pub const MNGORPHANRES: &str = "mngorphanres";
    /// `createres`
    pub const CREATERES: &str = "createres";
    /// `groupmgmt`
    pub const GROUPMGMT: &str = "groupmgmt";
    /// `recoverpwd`
    pub const RECOVERPWD: &str = "recoverpwd";
    /// `certify`
    pub const CERTIFY: &str = "certify";
    /// `singleusercertify`
    pub const SINGLEUSERCERTIFY: &str = "singleusercertify";
    /// `createorg`
    pub const CREATEORG: &str = "createorg";
    /// `updateorg`
    pub const UPDATEORG: &str = "updateorg";
    /// `apicaller`
    pub const APICALLER: &str = "apicaller";
    /// `otpcaller`
    pub const OTPCALLER: &str = "otpcaller";
    /// `guacamolecaller`
    pub const GUACAMOLECALLER: &str = "guacamolecaller";
    /// `replication`
    pub const REPLICATION: &str = "replication";
    /// `viewhost`
    pub const VIEWHOST: &str = "viewhost";
    /// `viewmgrp`
    pub const VIEWMGRP: &str = "viewmgrp";
    /// `viewrole`
    pub const VIEWROLE: &str = "viewrole";
    /// `viewsod`
    pub const VIEWSOD: &str = "viewsod";
    /// `viewuc`
    pub const VIEWUC: &str = "viewuc";
    /// `viewacct`
    pub const VIEWACCT: &str = "viewacct";
    /// `viewpdr`
    pub const VIEWPDR: &str = "viewpdr";
    /// `viewtpl`
    pub const VIEWTPL: &str = "viewtpl";
    /// `viewntf`
    pub const VIEWNTF: &str = "viewntf";
    /// `viewcert`
    pub const VIEWCERT: &str = "viewcert";
}

/// `InstanceRole`
pub mod instance_role {
    /// `single`
    pub const SINGLE: &str = "single";
    /// `leader`
    pub const LEADER: &str = "leader";
    /// `standby`
    pub const STANDBY: &str = "standby";
}

/// `InstanceState`
pub mod instance_state {
    /// `serving`
    pub const SERVING: &str = "serving";
    /// `draining`
    pub const DRAINING: &str = "draining";
    /// `cut-off`
    pub const CUT_OFF: &str = "cut-off";
    /// `stopped`
    pub const STOPPED: &str = "stopped";
}

/// `JournalEntryOutcome`
pub mod journal_entry_outcome {
    /// `done`
    pub const DONE: &str = "done";
    /// `refused`
    pub const REFUSED: &str = "refused";
    /// `failed`
    pub const FAILED: &str = "failed";
}

/// `ManagedAccountPasswordState`
pub mod managed_account_password_state {
    /// `none`
    pub const NONE: &str = "none";
    /// `stored`
    pub const STORED: &str = "stored";
    /// `confirmed`
    pub const CONFIRMED: &str = "confirmed";
    /// `reported`
    pub const REPORTED: &str = "reported";
    /// `unverified`
    pub const UNVERIFIED: &str = "unverified";
    /// `changing`
    pub const CHANGING: &str = "changing";
    /// `in-doubt`
    pub const IN_DOUBT: &str = "in-doubt";
}

/// `ManagedAccountQuarantineReason`
pub mod managed_account_quarantine_reason {
    /// `in-doubt`
    pub const IN_DOUBT: &str = "in-doubt";
    /// `checkin-failed`
    pub const CHECKIN_FAILED: &str = "checkin-failed";
    /// `never-randomized`
    pub const NEVER_RANDOMIZED: &str = "never-randomized";
}

/// `ManagedAccountState`
pub mod managed_account_state {
    /// `managed`
    pub const MANAGED: &str = "managed";
    /// `historical`
    pub const HISTORICAL: &str = "historical";
    /// `deleted`
    pub const DELETED: &str = "deleted";
}

/// `ManagedSystemPolicyAuthenticationTypes`
pub mod managed_system_policy_authentication_types {
    /// `password`
    pub const PASSWORD: &str = "password";
    /// `ssh-key`
    pub const SSH_KEY: &str = "ssh-key";
    /// `group-set`
    pub const GROUP_SET: &str = "group-set";
}

/// `ManagedSystemPolicyMode`
pub mod managed_system_policy_mode {
    /// `push`
    pub const PUSH: &str = "push";
    /// `local`
    pub const LOCAL: &str = "local";
    /// `vault-only`
    pub const VAULT_ONLY: &str = "vault-only";
}

/// `ManagedSystemState`
pub mod managed_system_state {
    /// `active`
    pub const ACTIVE: &str = "active";
    /// `untrusted`
    pub const UNTRUSTED: &str = "untrusted";
    /// `deleted`
    pub const DELETED: &str = "deleted";
}

/// `ManagedSystemTls`
pub mod managed_system_tls {
    /// `verify-full`
    pub const VERIFY_FULL: &str = "verify-full";
    /// `verify-ca`
    pub const VERIFY_CA: &str = "verify-ca";
    /// `off`
    pub const OFF: &str = "off";
}

/// `OtpSessionCallerKind`
pub mod otp_session_caller_kind {
    /// `idapi`
    pub const IDAPI: &str = "idapi";
    /// `otp`
    pub const OTP: &str = "otp";
    /// `guacamole`
    pub const GUACAMOLE: &str = "guacamole";
    /// `user`
    pub const USER: &str = "user";
}

/// `PasswordCandidateState`
pub mod password_candidate_state {
    /// `current`
    pub const CURRENT: &str = "current";
    /// `previous`
    pub const PREVIOUS: &str = "previous";
    /// `candidate`
    pub const CANDIDATE: &str = "candidate";
    /// `not-applied`
    pub const NOT_APPLIED: &str = "not-applied";
}

/// `PasswordCandidatesCertainty`
pub mod password_candidates_certainty {
    /// `confirmed`
    pub const CONFIRMED: &str = "confirmed";
    /// `reported`
    pub const REPORTED: &str = "reported";
    /// `stored`
    pub const STORED: &str = "stored";
    /// `unverified`
    pub const UNVERIFIED: &str = "unverified";
    /// `in-doubt`
    pub const IN_DOUBT: &str = "in-doubt";
}

/// `PasswordCertainty`
pub mod password_certainty {
    /// `confirmed`
    pub const CONFIRMED: &str = "confirmed";
    /// `reported`
    pub const REPORTED: &str = "reported";
    /// `stored`
    pub const STORED: &str = "stored";
    /// `unverified`
    pub const UNVERIFIED: &str = "unverified";
    /// `in-doubt`
    pub const IN_DOUBT: &str = "in-doubt";
}

/// `PasswordChangeCause`
pub mod password_change_cause {
    /// `asked`
    pub const ASKED: &str = "asked";
    /// `scheduled`
    pub const SCHEDULED: &str = "scheduled";
    /// `checkin`
    pub const CHECKIN: &str = "checkin";
    /// `expiry`
    pub const EXPIRY: &str = "expiry";
    /// `revocation`
    pub const REVOCATION: &str = "revocation";
    /// `checkout-age`
    pub const CHECKOUT_AGE: &str = "checkout-age";
    /// `doubt`
    pub const DOUBT: &str = "doubt";
}

/// `PasswordChangeCertainty`
pub mod password_change_certainty {
    /// `confirmed`
    pub const CONFIRMED: &str = "confirmed";
    /// `reported`
    pub const REPORTED: &str = "reported";
    /// `stored`
    pub const STORED: &str = "stored";
    /// `unverified`
    pub const UNVERIFIED: &str = "unverified";
    /// `in-doubt`
    pub const IN_DOUBT: &str = "in-doubt";
}

/// `PasswordChangeFailureCode`
pub mod password_change_failure_code {
    /// `target-unreachable`
    pub const TARGET_UNREACHABLE: &str = "target-unreachable";
    /// `target-refused`
    pub const TARGET_REFUSED: &str = "target-refused";
    /// `target-account-missing`
    pub const TARGET_ACCOUNT_MISSING: &str = "target-account-missing";
    /// `administrator-refused`
    pub const ADMINISTRATOR_REFUSED: &str = "administrator-refused";
    /// `connector-failed`
    pub const CONNECTOR_FAILED: &str = "connector-failed";
    /// `deadline-passed`
    pub const DEADLINE_PASSED: &str = "deadline-passed";
}

/// `PasswordChangeKind`
pub mod password_change_kind {
    /// `randomize`
    pub const RANDOMIZE: &str = "randomize";
    /// `override`
    pub const OVERRIDE: &str = "override";
}

/// `PasswordChangeStatus`
pub mod password_change_status {
    /// `queued`
    pub const QUEUED: &str = "queued";
    /// `running`
    pub const RUNNING: &str = "running";
    /// `retrying`
    pub const RETRYING: &str = "retrying";
    /// `in-doubt`
    pub const IN_DOUBT: &str = "in-doubt";
    /// `confirmed`
    pub const CONFIRMED: &str = "confirmed";
    /// `failed`
    pub const FAILED: &str = "failed";
    /// `canceled`
    pub const CANCELED: &str = "canceled";
}

/// `PasswordVerificationCertainty`
pub mod password_verification_certainty {
    /// `confirmed`
    pub const CONFIRMED: &str = "confirmed";
    /// `reported`
    pub const REPORTED: &str = "reported";
    /// `stored`
    pub const STORED: &str = "stored";
    /// `unverified`
    pub const UNVERIFIED: &str = "unverified";
    /// `in-doubt`
    pub const IN_DOUBT: &str = "in-doubt";
}

/// `PasswordVerificationFailureCode`
pub mod password_verification_failure_code {
    /// `target-unreachable`
    pub const TARGET_UNREACHABLE: &str = "target-unreachable";
    /// `target-refused`
    pub const TARGET_REFUSED: &str = "target-refused";
    /// `target-account-missing`
    pub const TARGET_ACCOUNT_MISSING: &str = "target-account-missing";
    /// `administrator-refused`
    pub const ADMINISTRATOR_REFUSED: &str = "administrator-refused";
    /// `connector-failed`
    pub const CONNECTOR_FAILED: &str = "connector-failed";
    /// `deadline-passed`
    pub const DEADLINE_PASSED: &str = "deadline-passed";
}

/// `PasswordVersionState`
pub mod password_version_state {
    /// `current`
    pub const CURRENT: &str = "current";
    /// `previous`
    pub const PREVIOUS: &str = "previous";
    /// `candidate`
    pub const CANDIDATE: &str = "candidate";
    /// `not-applied`
    pub const NOT_APPLIED: &str = "not-applied";
}

/// `PrivilegeOriginKind`
pub mod privilege_origin_kind {
    /// `direct`
    pub const DIRECT: &str = "direct";
    /// `group`
    pub const GROUP: &str = "group";
}

/// `ProblemItemIn`
pub mod problem_item_in {
    /// `body`
    pub const BODY: &str = "body";
    /// `query`
    pub const QUERY: &str = "query";
    /// `path`
    pub const PATH: &str = "path";
    /// `header`
    pub const HEADER: &str = "header";
}

/// `ProductAdministratorCredential`
pub mod product_administrator_credential {
    /// `none`
    pub const NONE: &str = "none";
    /// `password`
    pub const PASSWORD: &str = "password";
    /// `otp`
    pub const OTP: &str = "otp";
    /// `otp-unused`
    pub const OTP_UNUSED: &str = "otp-unused";
}

/// `ProductAdministratorPrivileges`
pub mod product_administrator_privileges {
    /// `resource`
    pub const RESOURCE: &str = "resource";
    /// `policy`
    pub const POLICY: &str = "policy";
    /// `mngnotifs`
    pub const MNGNOTIFS: &str = "mngnotifs";
    /// `workflow`
    pub const WORKFLOW: &str = "workflow";
    /// `module`
    pub const MODULE: &str = "module";
    /// `maintain`
    pub const MAINTAIN: &str = "maintain";
    /// `runreport`
    pub const RUNREPORT: &str = "runreport";
    /// `analytics`
    pub const ANALYTICS: &str = "analytics";
    /// `recanalyticscasch`
    pub const RECANALYTICSCASCH: &str = "recanalyticscasch";
    /// `extdb`
    pub const EXTDB: &str = "extdb";
    /// `viewcertdash`
    pub const VIEWCERTDASH: &str = "viewcertdash";
    /// `viewpswdash`
    pub const VIEWPSWDASH: &str = "viewpswdash";
    /// `viewworkdash`
    pub const VIEWWORKDASH: &str = "viewworkdash";
    /// `viewpsadash`
    pub const VIEWPSADASH: &str = "viewpsadash";
    /// `vieworgdash`
    pub const VIEWORGDASH: &str = "vieworgdash";
    /// `viewhelpdeskdash`
    pub const VIEWHELPDESKDASH: &str = "viewhelpdeskdash";
    /// `recdashcache`
    pub const RECDASHCACHE: &str = "recdashcache";
    /// `security`
    pub const SECURITY: &str = "security";
    /// `console`
    pub const CONSOLE: &str = "console";
    /// `mngacl`
    pub const MNGACL: &str = "mngacl";
    /// `creategroup`
    pub const CREATEGROUP: &str = "creategroup";
    /// `mngorphanres`
    pub const MNGORPHANRES: &str = "mngorphanres";
    /// `createres`
    pub const CREATERES: &str = "createres";
    /// `groupmgmt`
    pub const GROUPMGMT: &str = "groupmgmt";
    /// `recoverpwd`
    pub const RECOVERPWD: &str = "recoverpwd";
    /// `certify`
    pub const CERTIFY: &str = "certify";
    /// `singleusercertify`
    pub const SINGLEUSERCERTIFY: &str = "singleusercertify";
    /// `createorg`
    pub const CREATEORG: &str = "createorg";
    /// `updateorg`
    pub const UPDATEORG: &str = "updateorg";
    /// `apicaller`
    pub const APICALLER: &str = "apicaller";
    /// `otpcaller`
    pub const OTPCALLER: &str = "otpcaller";
    /// `guacamolecaller`
    pub const GUACAMOLECALLER: &str = "guacamolecaller";
    /// `replication`
    pub const REPLICATION: &str = "replication";
    /// `viewhost`
    pub const VIEWHOST: &str = "viewhost";
    /// `viewmgrp`
    pub const VIEWMGRP: &str = "viewmgrp";
    /// `viewrole`
    pub const VIEWROLE: &str = "viewrole";
    /// `viewsod`
    pub const VIEWSOD: &str = "viewsod";
    /// `viewuc`
    pub const VIEWUC: &str = "viewuc";
    /// `viewacct`
    pub const VIEWACCT: &str = "viewacct";
    /// `viewpdr`
    pub const VIEWPDR: &str = "viewpdr";
    /// `viewtpl`
    pub const VIEWTPL: &str = "viewtpl";
    /// `viewntf`
    pub const VIEWNTF: &str = "viewntf";
    /// `viewcert`
    pub const VIEWCERT: &str = "viewcert";
}

/// `ReplicationMemberRole`
pub mod replication_member_role {
    /// `primary`
    pub const PRIMARY: &str = "primary";
    /// `standby`
    pub const STANDBY: &str = "standby";
    /// `superseded`
    pub const SUPERSEDED: &str = "superseded";
    /// `unreachable`
    pub const UNREACHABLE: &str = "unreachable";
}

/// `ReplicationStatusEngine`
pub mod replication_status_engine {
    /// `sqlite`
    pub const SQLITE: &str = "sqlite";
    /// `postgresql`
    pub const POSTGRESQL: &str = "postgresql";
}

/// `SessionCallerKind`
pub mod session_caller_kind {
    /// `idapi`
    pub const IDAPI: &str = "idapi";
    /// `otp`
    pub const OTP: &str = "otp";
    /// `guacamole`
    pub const GUACAMOLE: &str = "guacamole";
    /// `user`
    pub const USER: &str = "user";
}

/// `SessionInfoCallerKind`
pub mod session_info_caller_kind {
    /// `idapi`
    pub const IDAPI: &str = "idapi";
    /// `otp`
    pub const OTP: &str = "otp";
    /// `guacamole`
    pub const GUACAMOLE: &str = "guacamole";
    /// `user`
    pub const USER: &str = "user";
}

/// `SystemVariableOrigin`
pub mod system_variable_origin {
    /// `default`
    pub const DEFAULT: &str = "default";
    /// `global`
    pub const GLOBAL: &str = "global";
    /// `policy`
    pub const POLICY: &str = "policy";
}

/// `SystemVariableType`
pub mod system_variable_type {
    /// `boolean`
    pub const BOOLEAN: &str = "boolean";
    /// `integer`
    pub const INTEGER: &str = "integer";
    /// `text`
    pub const TEXT: &str = "text";
    /// `choice`
    pub const CHOICE: &str = "choice";
}

/// `UserClassKind`
pub mod user_class_kind {
    /// `single`
    pub const SINGLE: &str = "single";
    /// `relational`
    pub const RELATIONAL: &str = "relational";
}

/// `UserGroupClassMatch`
pub mod user_group_class_match {
    /// `all`
    pub const ALL: &str = "all";
    /// `any`
    pub const ANY: &str = "any";
}
