// Written by sdk-gen/make from openapi/openapi.json.

/** The known values of `access control deny`. A server may send others. */
export const AccessControlDeny = {
    viewProperties: "view-properties",
    modifyProperties: "modify-properties",
    preapprovedCheckout: "preapproved-checkout",
    requestCheckout: "request-checkout",
    randomizeOverride: "randomize-override",
    viewInformation: "view-information",
    preapprovedGroupCheckout: "preapproved-group-checkout",
    requestGroupCheckout: "request-group-checkout",
    preapprovedSessionSearch: "preapproved-session-search",
    preapprovedSessionDownload: "preapproved-session-download",
    preapprovedSessionView: "preapproved-session-view",
    runReports: "run-reports",
    accessHistory: "access-history",
    modifyAccountSets: "modify-account-sets",
    manageSystems: "manage-systems",
} as const;

/** One of {@link AccessControlDeny}. */
export type AccessControlDeny = (typeof AccessControlDeny)[keyof typeof AccessControlDeny];

/** The known values of `access control grant`. A server may send others. */
export const AccessControlGrant = {
    viewProperties: "view-properties",
    modifyProperties: "modify-properties",
    preapprovedCheckout: "preapproved-checkout",
    requestCheckout: "request-checkout",
    randomizeOverride: "randomize-override",
    viewInformation: "view-information",
    preapprovedGroupCheckout: "preapproved-group-checkout",
    requestGroupCheckout: "request-group-checkout",
    preapprovedSessionSearch: "preapproved-session-search",
    preapprovedSessionDownload: "preapproved-session-download",
    preapprovedSessionView: "preapproved-session-view",
    runReports: "run-reports",
    accessHistory: "access-history",
    modifyAccountSets: "modify-account-sets",
    manageSystems: "manage-systems",
} as const;

/** One of {@link AccessControlGrant}. */
export type AccessControlGrant = (typeof AccessControlGrant)[keyof typeof AccessControlGrant];

/** The known values of `administrator credential kind`. A server may send others. */
export const AdministratorCredentialKind = {
    none: "none",
    password: "password",
    privateKey: "private-key",
    managedAccount: "managed-account",
} as const;

/** One of {@link AdministratorCredentialKind}. */
export type AdministratorCredentialKind = (typeof AdministratorCredentialKind)[keyof typeof AdministratorCredentialKind];

/** The known values of `administrator group class match`. A server may send others. */
export const AdministratorGroupClassMatch = {
    all: "all",
    any: "any",
} as const;

/** One of {@link AdministratorGroupClassMatch}. */
export type AdministratorGroupClassMatch = (typeof AdministratorGroupClassMatch)[keyof typeof AdministratorGroupClassMatch];

/** The known values of `administrator group privileges`. A server may send others. */
export const AdministratorGroupPrivileges = {
    resource: "resource",
    policy: "policy",
    mngnotifs: "mngnotifs",
    workflow: "workflow",
    module: "module",
    maintain: "maintain",
    runreport: "runreport",
    analytics: "analytics",
    recanalyticscasch: "recanalyticscasch",
    extdb: "extdb",
    viewcertdash: "viewcertdash",
    viewpswdash: "viewpswdash",
    viewworkdash: "viewworkdash",
    viewpsadash: "viewpsadash",
    vieworgdash: "vieworgdash",
    viewhelpdeskdash: "viewhelpdeskdash",
    recdashcache: "recdashcache",
    security: "security",
    console: "console",
    mngacl: "mngacl",
    creategroup: "creategroup",
    mngorphanres: "mngorphanres",
    createres: "createres",
    groupmgmt: "groupmgmt",
    recoverpwd: "recoverpwd",
    certify: "certify",
    singleusercertify: "singleusercertify",
    createorg: "createorg",
    updateorg: "updateorg",
    apicaller: "apicaller",
    otpcaller: "otpcaller",
    guacamolecaller: "guacamolecaller",
    replication: "replication",
    viewhost: "viewhost",
    viewmgrp: "viewmgrp",
    viewrole: "viewrole",
    viewsod: "viewsod",
    viewuc: "viewuc",
    viewacct: "viewacct",
    viewpdr: "viewpdr",
    viewtpl: "viewtpl",
    viewntf: "viewntf",
    viewcert: "viewcert",
} as const;

/** One of {@link AdministratorGroupPrivileges}. */
export type AdministratorGroupPrivileges = (typeof AdministratorGroupPrivileges)[keyof typeof AdministratorGroupPrivileges];

/** The known values of `checkout close reason`. A server may send others. */
export const CheckoutCloseReason = {
    checkedIn: "checked-in",
    expired: "expired",
    revoked: "revoked",
    failed: "failed",
} as const;

/** One of {@link CheckoutCloseReason}. */
export type CheckoutCloseReason = (typeof CheckoutCloseReason)[keyof typeof CheckoutCloseReason];

/** The known values of `checkout kind`. A server may send others. */
export const CheckoutKind = {
    account: "account",
    accountSet: "account-set",
    groupSet: "group-set",
} as const;

/** One of {@link CheckoutKind}. */
export type CheckoutKind = (typeof CheckoutKind)[keyof typeof CheckoutKind];

/** The known values of `checkout member failure code`. A server may send others. */
export const CheckoutMemberFailureCode = {
    targetUnreachable: "target-unreachable",
    targetRefused: "target-refused",
    targetAccountMissing: "target-account-missing",
    administratorRefused: "administrator-refused",
    connectorFailed: "connector-failed",
    deadlinePassed: "deadline-passed",
} as const;

/** One of {@link CheckoutMemberFailureCode}. */
export type CheckoutMemberFailureCode = (typeof CheckoutMemberFailureCode)[keyof typeof CheckoutMemberFailureCode];

/** The known values of `checkout member status`. A server may send others. */
export const CheckoutMemberStatus = {
    pending: "pending",
    checkingOut: "checking-out",
    checkedOut: "checked-out",
    checkingIn: "checking-in",
    checkedIn: "checked-in",
    expiring: "expiring",
    expired: "expired",
    revoking: "revoking",
    revoked: "revoked",
    closed: "closed",
    checkoutFailed: "checkout-failed",
    checkoutRollbackFailed: "checkout-rollback-failed",
    checkinFailed: "checkin-failed",
    checkinRollbackFailed: "checkin-rollback-failed",
} as const;

/** One of {@link CheckoutMemberStatus}. */
export type CheckoutMemberStatus = (typeof CheckoutMemberStatus)[keyof typeof CheckoutMemberStatus];

/** The known values of `checkout params plugin`. A server may send others. */
export const CheckoutParamsPlugin = {
    guacamoleSsh: "guacamole-ssh",
    guacamoleRdp: "guacamole-rdp",
    guacamoleVnc: "guacamole-vnc",
    guacamoleTelnet: "guacamole-telnet",
    guacamoleRemoteApp: "guacamole-remote-app",
} as const;

/** One of {@link CheckoutParamsPlugin}. */
export type CheckoutParamsPlugin = (typeof CheckoutParamsPlugin)[keyof typeof CheckoutParamsPlugin];

/** The known values of `checkout params protocol`. A server may send others. */
export const CheckoutParamsProtocol = {
    ssh: "ssh",
    rdp: "rdp",
    vnc: "vnc",
    telnet: "telnet",
} as const;

/** One of {@link CheckoutParamsProtocol}. */
export type CheckoutParamsProtocol = (typeof CheckoutParamsProtocol)[keyof typeof CheckoutParamsProtocol];

/** The known values of `checkout request decision decision`. A server may send others. */
export const CheckoutRequestDecisionDecision = {
    approved: "approved",
    denied: "denied",
    modified: "modified",
} as const;

/** One of {@link CheckoutRequestDecisionDecision}. */
export type CheckoutRequestDecisionDecision = (typeof CheckoutRequestDecisionDecision)[keyof typeof CheckoutRequestDecisionDecision];

/** The known values of `checkout request on conflict`. A server may send others. */
export const CheckoutRequestOnConflict = {
    reuse: "reuse",
    renew: "renew",
    fail: "fail",
} as const;

/** One of {@link CheckoutRequestOnConflict}. */
export type CheckoutRequestOnConflict = (typeof CheckoutRequestOnConflict)[keyof typeof CheckoutRequestOnConflict];

/** The known values of `checkout request status`. A server may send others. */
export const CheckoutRequestStatus = {
    pending: "pending",
    onHold: "on-hold",
    scheduled: "scheduled",
    approved: "approved",
    denied: "denied",
    canceled: "canceled",
    expired: "expired",
    used: "used",
} as const;

/** One of {@link CheckoutRequestStatus}. */
export type CheckoutRequestStatus = (typeof CheckoutRequestStatus)[keyof typeof CheckoutRequestStatus];

/** The known values of `checkout status`. A server may send others. */
export const CheckoutStatus = {
    pending: "pending",
    checkingOut: "checking-out",
    checkedOut: "checked-out",
    checkingIn: "checking-in",
    checkedIn: "checked-in",
    expiring: "expiring",
    expired: "expired",
    revoking: "revoking",
    revoked: "revoked",
    closed: "closed",
    checkoutFailed: "checkout-failed",
    checkoutRollbackFailed: "checkout-rollback-failed",
    checkinFailed: "checkin-failed",
    checkinRollbackFailed: "checkin-rollback-failed",
} as const;

/** One of {@link CheckoutStatus}. */
export type CheckoutStatus = (typeof CheckoutStatus)[keyof typeof CheckoutStatus];

/** The known values of `checkout validity reason`. A server may send others. */
export const CheckoutValidityReason = {
    checkedIn: "checked-in",
    expired: "expired",
    revoked: "revoked",
    notStarted: "not-started",
    failed: "failed",
    accountRemoved: "account-removed",
} as const;

/** One of {@link CheckoutValidityReason}. */
export type CheckoutValidityReason = (typeof CheckoutValidityReason)[keyof typeof CheckoutValidityReason];

/** The known values of `checkout validity status`. A server may send others. */
export const CheckoutValidityStatus = {
    pending: "pending",
    checkingOut: "checking-out",
    checkedOut: "checked-out",
    checkingIn: "checking-in",
    checkedIn: "checked-in",
    expiring: "expiring",
    expired: "expired",
    revoking: "revoking",
    revoked: "revoked",
    closed: "closed",
    checkoutFailed: "checkout-failed",
    checkoutRollbackFailed: "checkout-rollback-failed",
    checkinFailed: "checkin-failed",
    checkinRollbackFailed: "checkin-rollback-failed",
} as const;

/** One of {@link CheckoutValidityStatus}. */
export type CheckoutValidityStatus = (typeof CheckoutValidityStatus)[keyof typeof CheckoutValidityStatus];

/** The known values of `client address hop reason`. A server may send others. */
export const ClientAddressHopReason = {
    peerTrusted: "peer-trusted",
    inTrustedProxies: "in-trusted-proxies",
    firstUntrusted: "first-untrusted",
    notRead: "not-read",
} as const;

/** One of {@link ClientAddressHopReason}. */
export type ClientAddressHopReason = (typeof ClientAddressHopReason)[keyof typeof ClientAddressHopReason];

/** The known values of `connector operations`. A server may send others. */
export const ConnectorOperations = {
    verify: "verify",
    change: "change",
    list: "list",
    groupAdd: "group-add",
    groupRemove: "group-remove",
    keyAdd: "key-add",
    keyRemove: "key-remove",
} as const;

/** One of {@link ConnectorOperations}. */
export type ConnectorOperations = (typeof ConnectorOperations)[keyof typeof ConnectorOperations];

/** The known values of `connector option type`. A server may send others. */
export const ConnectorOptionType = {
    boolean: "boolean",
    integer: "integer",
    text: "text",
    choice: "choice",
} as const;

/** One of {@link ConnectorOptionType}. */
export type ConnectorOptionType = (typeof ConnectorOptionType)[keyof typeof ConnectorOptionType];

/** The known values of `disclosure plugin plugin`. A server may send others. */
export const DisclosurePluginPlugin = {
    guacamoleSsh: "guacamole-ssh",
    guacamoleRdp: "guacamole-rdp",
    guacamoleVnc: "guacamole-vnc",
    guacamoleTelnet: "guacamole-telnet",
    guacamoleRemoteApp: "guacamole-remote-app",
} as const;

/** One of {@link DisclosurePluginPlugin}. */
export type DisclosurePluginPlugin = (typeof DisclosurePluginPlugin)[keyof typeof DisclosurePluginPlugin];

/** The known values of `effective privilege privilege`. A server may send others. */
export const EffectivePrivilegePrivilege = {
    resource: "resource",
    policy: "policy",
    mngnotifs: "mngnotifs",
    workflow: "workflow",
    module: "module",
    maintain: "maintain",
    runreport: "runreport",
    analytics: "analytics",
    recanalyticscasch: "recanalyticscasch",
    extdb: "extdb",
    viewcertdash: "viewcertdash",
    viewpswdash: "viewpswdash",
    viewworkdash: "viewworkdash",
    viewpsadash: "viewpsadash",
    vieworgdash: "vieworgdash",
    viewhelpdeskdash: "viewhelpdeskdash",
    recdashcache: "recdashcache",
    security: "security",
    console: "console",
    mngacl: "mngacl",
    creategroup: "creategroup",
    mngorphanres: "mngorphanres",
    createres: "createres",
    groupmgmt: "groupmgmt",
    recoverpwd: "recoverpwd",
    certify: "certify",
    singleusercertify: "singleusercertify",
    createorg: "createorg",
    updateorg: "updateorg",
    apicaller: "apicaller",
    otpcaller: "otpcaller",
    guacamolecaller: "guacamolecaller",
    replication: "replication",
    viewhost: "viewhost",
    viewmgrp: "viewmgrp",
    viewrole: "viewrole",
    viewsod: "viewsod",
    viewuc: "viewuc",
    viewacct: "viewacct",
    viewpdr: "viewpdr",
    viewtpl: "viewtpl",
    viewntf: "viewntf",
    viewcert: "viewcert",
} as const;

/** One of {@link EffectivePrivilegePrivilege}. */
export type EffectivePrivilegePrivilege = (typeof EffectivePrivilegePrivilege)[keyof typeof EffectivePrivilegePrivilege];

/** The known values of `instance role`. A server may send others. */
export const InstanceRole = {
    single: "single",
    leader: "leader",
    standby: "standby",
} as const;

/** One of {@link InstanceRole}. */
export type InstanceRole = (typeof InstanceRole)[keyof typeof InstanceRole];

/** The known values of `instance state`. A server may send others. */
export const InstanceState = {
    serving: "serving",
    draining: "draining",
    cutOff: "cut-off",
    stopped: "stopped",
} as const;

/** One of {@link InstanceState}. */
export type InstanceState = (typeof InstanceState)[keyof typeof InstanceState];

/** The known values of `journal entry outcome`. A server may send others. */
export const JournalEntryOutcome = {
    done: "done",
    refused: "refused",
    failed: "failed",
} as const;

/** One of {@link JournalEntryOutcome}. */
export type JournalEntryOutcome = (typeof JournalEntryOutcome)[keyof typeof JournalEntryOutcome];

/** The known values of `managed account password state`. A server may send others. */
export const ManagedAccountPasswordState = {
    none: "none",
    stored: "stored",
    confirmed: "confirmed",
    reported: "reported",
    unverified: "unverified",
    changing: "changing",
    inDoubt: "in-doubt",
} as const;

/** One of {@link ManagedAccountPasswordState}. */
export type ManagedAccountPasswordState = (typeof ManagedAccountPasswordState)[keyof typeof ManagedAccountPasswordState];

/** The known values of `managed account quarantine reason`. A server may send others. */
export const ManagedAccountQuarantineReason = {
    inDoubt: "in-doubt",
    checkinFailed: "checkin-failed",
    neverRandomized: "never-randomized",
} as const;

/** One of {@link ManagedAccountQuarantineReason}. */
export type ManagedAccountQuarantineReason = (typeof ManagedAccountQuarantineReason)[keyof typeof ManagedAccountQuarantineReason];

/** The known values of `managed account state`. A server may send others. */
export const ManagedAccountState = {
    managed: "managed",
    historical: "historical",
    deleted: "deleted",
} as const;

/** One of {@link ManagedAccountState}. */
export type ManagedAccountState = (typeof ManagedAccountState)[keyof typeof ManagedAccountState];

/** The known values of `managed system policy authentication types`. A server may send others. */
export const ManagedSystemPolicyAuthenticationTypes = {
    password: "password",
    sshKey: "ssh-key",
    groupSet: "group-set",
} as const;

/** One of {@link ManagedSystemPolicyAuthenticationTypes}. */
export type ManagedSystemPolicyAuthenticationTypes = (typeof ManagedSystemPolicyAuthenticationTypes)[keyof typeof ManagedSystemPolicyAuthenticationTypes];

/** The known values of `managed system policy mode`. A server may send others. */
export const ManagedSystemPolicyMode = {
    push: "push",
    local: "local",
    vaultOnly: "vault-only",
} as const;

/** One of {@link ManagedSystemPolicyMode}. */
export type ManagedSystemPolicyMode = (typeof ManagedSystemPolicyMode)[keyof typeof ManagedSystemPolicyMode];

/** The known values of `managed system state`. A server may send others. */
export const ManagedSystemState = {
    active: "active",
    untrusted: "untrusted",
    deleted: "deleted",
} as const;

/** One of {@link ManagedSystemState}. */
export type ManagedSystemState = (typeof ManagedSystemState)[keyof typeof ManagedSystemState];

/** The known values of `managed system tls`. A server may send others. */
export const ManagedSystemTls = {
    verifyFull: "verify-full",
    verifyCa: "verify-ca",
    off: "off",
} as const;

/** One of {@link ManagedSystemTls}. */
export type ManagedSystemTls = (typeof ManagedSystemTls)[keyof typeof ManagedSystemTls];

/** The known values of `otp session caller kind`. A server may send others. */
export const OtpSessionCallerKind = {
    idapi: "idapi",
    otp: "otp",
    guacamole: "guacamole",
    user: "user",
} as const;

/** One of {@link OtpSessionCallerKind}. */
export type OtpSessionCallerKind = (typeof OtpSessionCallerKind)[keyof typeof OtpSessionCallerKind];

/** The known values of `password candidate state`. A server may send others. */
export const PasswordCandidateState = {
    current: "current",
    previous: "previous",
    candidate: "candidate",
    notApplied: "not-applied",
} as const;

/** One of {@link PasswordCandidateState}. */
export type PasswordCandidateState = (typeof PasswordCandidateState)[keyof typeof PasswordCandidateState];

/** The known values of `password candidates certainty`. A server may send others. */
export const PasswordCandidatesCertainty = {
    confirmed: "confirmed",
    reported: "reported",
    stored: "stored",
    unverified: "unverified",
    inDoubt: "in-doubt",
} as const;

/** One of {@link PasswordCandidatesCertainty}. */
export type PasswordCandidatesCertainty = (typeof PasswordCandidatesCertainty)[keyof typeof PasswordCandidatesCertainty];

/** The known values of `password certainty`. A server may send others. */
export const PasswordCertainty = {
    confirmed: "confirmed",
    reported: "reported",
    stored: "stored",
    unverified: "unverified",
    inDoubt: "in-doubt",
} as const;

/** One of {@link PasswordCertainty}. */
export type PasswordCertainty = (typeof PasswordCertainty)[keyof typeof PasswordCertainty];

/** The known values of `password change cause`. A server may send others. */
export const PasswordChangeCause = {
    asked: "asked",
    scheduled: "scheduled",
    checkin: "checkin",
    expiry: "expiry",
    revocation: "revocation",
    checkoutAge: "checkout-age",
    doubt: "doubt",
} as const;

/** One of {@link PasswordChangeCause}. */
export type PasswordChangeCause = (typeof PasswordChangeCause)[keyof typeof PasswordChangeCause];

/** The known values of `password change certainty`. A server may send others. */
export const PasswordChangeCertainty = {
    confirmed: "confirmed",
    reported: "reported",
    stored: "stored",
    unverified: "unverified",
    inDoubt: "in-doubt",
} as const;

/** One of {@link PasswordChangeCertainty}. */
export type PasswordChangeCertainty = (typeof PasswordChangeCertainty)[keyof typeof PasswordChangeCertainty];

/** The known values of `password change failure code`. A server may send others. */
export const PasswordChangeFailureCode = {
    targetUnreachable: "target-unreachable",
    targetRefused: "target-refused",
    targetAccountMissing: "target-account-missing",
    administratorRefused: "administrator-refused",
    connectorFailed: "connector-failed",
    deadlinePassed: "deadline-passed",
} as const;

/** One of {@link PasswordChangeFailureCode}. */
export type PasswordChangeFailureCode = (typeof PasswordChangeFailureCode)[keyof typeof PasswordChangeFailureCode];

/** The known values of `password change kind`. A server may send others. */
export const PasswordChangeKind = {
    randomize: "randomize",
    override: "override",
} as const;

/** One of {@link PasswordChangeKind}. */
export type PasswordChangeKind = (typeof PasswordChangeKind)[keyof typeof PasswordChangeKind];

/** The known values of `password change status`. A server may send others. */
export const PasswordChangeStatus = {
    queued: "queued",
    running: "running",
    retrying: "retrying",
    inDoubt: "in-doubt",
    confirmed: "confirmed",
    failed: "failed",
    canceled: "canceled",
} as const;

/** One of {@link PasswordChangeStatus}. */
export type PasswordChangeStatus = (typeof PasswordChangeStatus)[keyof typeof PasswordChangeStatus];

/** The known values of `password verification certainty`. A server may send others. */
export const PasswordVerificationCertainty = {
    confirmed: "confirmed",
    reported: "reported",
    stored: "stored",
    unverified: "unverified",
    inDoubt: "in-doubt",
} as const;

/** One of {@link PasswordVerificationCertainty}. */
export type PasswordVerificationCertainty = (typeof PasswordVerificationCertainty)[keyof typeof PasswordVerificationCertainty];

/** The known values of `password verification failure code`. A server may send others. */
export const PasswordVerificationFailureCode = {
    targetUnreachable: "target-unreachable",
    targetRefused: "target-refused",
    targetAccountMissing: "target-account-missing",
    administratorRefused: "administrator-refused",
    connectorFailed: "connector-failed",
    deadlinePassed: "deadline-passed",
} as const;

/** One of {@link PasswordVerificationFailureCode}. */
export type PasswordVerificationFailureCode = (typeof PasswordVerificationFailureCode)[keyof typeof PasswordVerificationFailureCode];

/** The known values of `password version state`. A server may send others. */
export const PasswordVersionState = {
    current: "current",
    previous: "previous",
    candidate: "candidate",
    notApplied: "not-applied",
} as const;

/** One of {@link PasswordVersionState}. */
export type PasswordVersionState = (typeof PasswordVersionState)[keyof typeof PasswordVersionState];

/** The known values of `privilege origin kind`. A server may send others. */
export const PrivilegeOriginKind = {
    direct: "direct",
    group: "group",
} as const;

/** One of {@link PrivilegeOriginKind}. */
export type PrivilegeOriginKind = (typeof PrivilegeOriginKind)[keyof typeof PrivilegeOriginKind];

/** The problem codes that are known. A server may send others. */
export const ProblemCode = {
    accessControlContradictory: "access-control-contradictory",
    accountExists: "account-exists",
    accountHistorical: "account-historical",
    accountNotFound: "account-not-found",
    accountQuarantined: "account-quarantined",
    accountUnbound: "account-unbound",
    actingAsRefused: "acting-as-refused",
    addressEntryInvalid: "address-entry-invalid",
    administratorBuiltIn: "administrator-built-in",
    administratorExists: "administrator-exists",
    administratorGroupExists: "administrator-group-exists",
    administratorGroupNotFound: "administrator-group-not-found",
    administratorNotFound: "administrator-not-found",
    administratorOwnRights: "administrator-own-rights",
    administratorPasswordUnsupported: "administrator-password-unsupported",
    approvalByRequester: "approval-by-requester",
    approvalExpired: "approval-expired",
    approvalRepeated: "approval-repeated",
    authenticationTypeUnsupported: "authentication-type-unsupported",
    authorizerMissing: "authorizer-missing",
    bodyInvalid: "body-invalid",
    bodyMalformed: "body-malformed",
    bodyTooLarge: "body-too-large",
    bodyUnexpected: "body-unexpected",
    checkoutAlreadyUsed: "checkout-already-used",
    checkoutInProgress: "checkout-in-progress",
    checkoutIntervalTooLong: "checkout-interval-too-long",
    checkoutIntervalTooShort: "checkout-interval-too-short",
    checkoutLimitReached: "checkout-limit-reached",
    checkoutNotActive: "checkout-not-active",
    checkoutNotFound: "checkout-not-found",
    checkoutNotStarted: "checkout-not-started",
    checkoutRequestChanged: "checkout-request-changed",
    checkoutRequestExists: "checkout-request-exists",
    checkoutRequestNotApproved: "checkout-request-not-approved",
    checkoutRequestNotFound: "checkout-request-not-found",
    checkoutRequestNotPending: "checkout-request-not-pending",
    checkoutTicketInvalid: "checkout-ticket-invalid",
    connectorOptionInvalid: "connector-option-invalid",
    connectorUnknown: "connector-unknown",
    credentialsInvalid: "credentials-invalid",
    cursorInvalid: "cursor-invalid",
    disclosurePluginMissing: "disclosure-plugin-missing",
    disclosurePluginUnfit: "disclosure-plugin-unfit",
    extensionNotAllowed: "extension-not-allowed",
    forwardingMalformed: "forwarding-malformed",
    forwardingMissing: "forwarding-missing",
    forwardingNoClient: "forwarding-no-client",
    forwardingUntrusted: "forwarding-untrusted",
    functionNotAllowed: "function-not-allowed",
    groupOwnMembership: "group-own-membership",
    headerInvalid: "header-invalid",
    headerTooLarge: "header-too-large",
    idempotencyAnswerGone: "idempotency-answer-gone",
    idempotencyKeyInProgress: "idempotency-key-in-progress",
    idempotencyKeyReused: "idempotency-key-reused",
    integrityBroken: "integrity-broken",
    internalError: "internal-error",
    journalUnavailable: "journal-unavailable",
    loginRateExceeded: "login-rate-exceeded",
    managingNodesSeveral: "managing-nodes-several",
    mediaTypeUnsupported: "media-type-unsupported",
    methodNotAllowed: "method-not-allowed",
    objectFull: "object-full",
    objectInUse: "object-in-use",
    optionContradictory: "option-contradictory",
    optionUnknown: "option-unknown",
    optionValueInvalid: "option-value-invalid",
    otpSuccessorReused: "otp-successor-reused",
    outcomeUnknown: "outcome-unknown",
    parameterInvalid: "parameter-invalid",
    parameterMissing: "parameter-missing",
    parameterRepeated: "parameter-repeated",
    parameterUnknown: "parameter-unknown",
    passwordChangeImminent: "password-change-imminent",
    passwordChangeNotFound: "password-change-not-found",
    passwordChangeOpen: "password-change-open",
    passwordChangeSettled: "password-change-settled",
    passwordChanging: "password-changing",
    passwordCurrentRequired: "password-current-required",
    passwordInDoubt: "password-in-doubt",
    passwordNotFound: "password-not-found",
    passwordReused: "password-reused",
    passwordTooWeak: "password-too-weak",
    permissionMissing: "permission-missing",
    policyExists: "policy-exists",
    policyModeUnsupported: "policy-mode-unsupported",
    policyNotFound: "policy-not-found",
    privilegeMissing: "privilege-missing",
    privilegeNotCombinable: "privilege-not-combinable",
    privilegeNotHeld: "privilege-not-held",
    privilegeUnknown: "privilege-unknown",
    quorumMissing: "quorum-missing",
    randomizationDisabled: "randomization-disabled",
    rateExceeded: "rate-exceeded",
    referenceNotFound: "reference-not-found",
    requestMalformed: "request-malformed",
    requestTimeout: "request-timeout",
    revisionStale: "revision-stale",
    routeUnknown: "route-unknown",
    serverBusy: "server-busy",
    sessionInvalid: "session-invalid",
    sessionMissing: "session-missing",
    sessionNotFound: "session-not-found",
    storeUnavailable: "store-unavailable",
    systemExists: "system-exists",
    systemNotFound: "system-not-found",
    systemUntrusted: "system-untrusted",
    userClassExists: "user-class-exists",
    userClassNotFound: "user-class-not-found",
    userGroupExists: "user-group-exists",
    userGroupNotFound: "user-group-not-found",
    variableNotFound: "variable-not-found",
} as const;

/** One of {@link ProblemCode}. */
export type ProblemCode = (typeof ProblemCode)[keyof typeof ProblemCode];

/** The known values of `problem item in`. A server may send others. */
export const ProblemItemIn = {
    body: "body",
    query: "query",
    path: "path",
    header: "header",
} as const;

/** One of {@link ProblemItemIn}. */
export type ProblemItemIn = (typeof ProblemItemIn)[keyof typeof ProblemItemIn];

/** The known values of `product administrator credential`. A server may send others. */
export const ProductAdministratorCredential = {
    none: "none",
    password: "password",
    otp: "otp",
    otpUnused: "otp-unused",
} as const;

/** One of {@link ProductAdministratorCredential}. */
export type ProductAdministratorCredential = (typeof ProductAdministratorCredential)[keyof typeof ProductAdministratorCredential];

/** The known values of `product administrator privileges`. A server may send others. */
export const ProductAdministratorPrivileges = {
    resource: "resource",
    policy: "policy",
    mngnotifs: "mngnotifs",
    workflow: "workflow",
    module: "module",
    maintain: "maintain",
    runreport: "runreport",
    analytics: "analytics",
    recanalyticscasch: "recanalyticscasch",
    extdb: "extdb",
    viewcertdash: "viewcertdash",
    viewpswdash: "viewpswdash",
    viewworkdash: "viewworkdash",
    viewpsadash: "viewpsadash",
    vieworgdash: "vieworgdash",
    viewhelpdeskdash: "viewhelpdeskdash",
    recdashcache: "recdashcache",
    security: "security",
    console: "console",
    mngacl: "mngacl",
    creategroup: "creategroup",
    mngorphanres: "mngorphanres",
    createres: "createres",
    groupmgmt: "groupmgmt",
    recoverpwd: "recoverpwd",
    certify: "certify",
    singleusercertify: "singleusercertify",
    createorg: "createorg",
    updateorg: "updateorg",
    apicaller: "apicaller",
    otpcaller: "otpcaller",
    guacamolecaller: "guacamolecaller",
    replication: "replication",
    viewhost: "viewhost",
    viewmgrp: "viewmgrp",
    viewrole: "viewrole",
    viewsod: "viewsod",
    viewuc: "viewuc",
    viewacct: "viewacct",
    viewpdr: "viewpdr",
    viewtpl: "viewtpl",
    viewntf: "viewntf",
    viewcert: "viewcert",
} as const;

/** One of {@link ProductAdministratorPrivileges}. */
export type ProductAdministratorPrivileges = (typeof ProductAdministratorPrivileges)[keyof typeof ProductAdministratorPrivileges];

/** The known values of `replication member role`. A server may send others. */
export const ReplicationMemberRole = {
    primary: "primary",
    standby: "standby",
    superseded: "superseded",
    unreachable: "unreachable",
} as const;

/** One of {@link ReplicationMemberRole}. */
export type ReplicationMemberRole = (typeof ReplicationMemberRole)[keyof typeof ReplicationMemberRole];

/** The known values of `replication status engine`. A server may send others. */
export const ReplicationStatusEngine = {
    sqlite: "sqlite",
    postgresql: "postgresql",
} as const;

/** One of {@link ReplicationStatusEngine}. */
export type ReplicationStatusEngine = (typeof ReplicationStatusEngine)[keyof typeof ReplicationStatusEngine];

/** The known values of `session caller kind`. A server may send others. */
export const SessionCallerKind = {
    idapi: "idapi",
    otp: "otp",
    guacamole: "guacamole",
    user: "user",
} as const;

/** One of {@link SessionCallerKind}. */
export type SessionCallerKind = (typeof SessionCallerKind)[keyof typeof SessionCallerKind];

/** The known values of `session info caller kind`. A server may send others. */
export const SessionInfoCallerKind = {
    idapi: "idapi",
    otp: "otp",
    guacamole: "guacamole",
    user: "user",
} as const;

/** One of {@link SessionInfoCallerKind}. */
export type SessionInfoCallerKind = (typeof SessionInfoCallerKind)[keyof typeof SessionInfoCallerKind];

/** The known values of `system variable origin`. A server may send others. */
export const SystemVariableOrigin = {
    default: "default",
    global: "global",
    policy: "policy",
} as const;

/** One of {@link SystemVariableOrigin}. */
export type SystemVariableOrigin = (typeof SystemVariableOrigin)[keyof typeof SystemVariableOrigin];

/** The known values of `system variable type`. A server may send others. */
export const SystemVariableType = {
    boolean: "boolean",
    integer: "integer",
    text: "text",
    choice: "choice",
} as const;

/** One of {@link SystemVariableType}. */
export type SystemVariableType = (typeof SystemVariableType)[keyof typeof SystemVariableType];

/** The known values of `user class kind`. A server may send others. */
export const UserClassKind = {
    single: "single",
    relational: "relational",
} as const;

/** One of {@link UserClassKind}. */
export type UserClassKind = (typeof UserClassKind)[keyof typeof UserClassKind];

/** The known values of `user group class match`. A server may send others. */
export const UserGroupClassMatch = {
    all: "all",
    any: "any",
} as const;

/** One of {@link UserGroupClassMatch}. */
export type UserGroupClassMatch = (typeof UserGroupClassMatch)[keyof typeof UserGroupClassMatch];
