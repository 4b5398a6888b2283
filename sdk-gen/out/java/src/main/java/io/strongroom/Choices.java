// Written by sdk-gen from the contract.
package io.strongroom;

/** The choices of answers that are known, for each member that has some. New ones may come. */
public final class Choices {
  private Choices() {
  }

  /** What is known of {@code AccessControlDeny}. */
  public static final class AccessControlDeny {
    private AccessControlDeny() {
    }

    /** {@code view-properties} */
    public static final String VIEW_PROPERTIES = "view-properties";

    /** {@code modify-properties} */
    public static final String MODIFY_PROPERTIES = "modify-properties";

    /** {@code preapproved-checkout} */
    public static final String PREAPPROVED_CHECKOUT = "preapproved-checkout";

    /** {@code request-checkout} */
    public static final String REQUEST_CHECKOUT = "request-checkout";

    /** {@code randomize-override} */
    public static final String RANDOMIZE_OVERRIDE = "randomize-override";

    /** {@code view-information} */
    public static final String VIEW_INFORMATION = "view-information";

    /** {@code preapproved-group-checkout} */
    public static final String PREAPPROVED_GROUP_CHECKOUT = "preapproved-group-checkout";

    /** {@code request-group-checkout} */
    public static final String REQUEST_GROUP_CHECKOUT = "request-group-checkout";

    /** {@code preapproved-session-search} */
    public static final String PREAPPROVED_SESSION_SEARCH = "preapproved-session-search";

    /** {@code preapproved-session-download} */
    public static final String PREAPPROVED_SESSION_DOWNLOAD = "preapproved-session-download";

    /** {@code preapproved-session-view} */
    public static final String PREAPPROVED_SESSION_VIEW = "preapproved-session-view";

    /** {@code run-reports} */
    public static final String RUN_REPORTS = "run-reports";

    /** {@code access-history} */
    public static final String ACCESS_HISTORY = "access-history";

    /** {@code modify-account-sets} */
    public static final String MODIFY_ACCOUNT_SETS = "modify-account-sets";

    /** {@code manage-systems} */
    public static final String MANAGE_SYSTEMS = "manage-systems";
  }

  /** What is known of {@code AccessControlGrant}. */
  public static final class AccessControlGrant {
    private AccessControlGrant() {
    }

    /** {@code view-properties} */
    public static final String VIEW_PROPERTIES = "view-properties";

    /** {@code modify-properties} */
    public static final String MODIFY_PROPERTIES = "modify-properties";

    /** {@code preapproved-checkout} */
    public static final String PREAPPROVED_CHECKOUT = "preapproved-checkout";

    /** {@code request-checkout} */
    public static final String REQUEST_CHECKOUT = "request-checkout";

    /** {@code randomize-override} */
    public static final String RANDOMIZE_OVERRIDE = "randomize-override";

    /** {@code view-information} */
    public static final String VIEW_INFORMATION = "view-information";

    /** {@code preapproved-group-checkout} */
    public static final String PREAPPROVED_GROUP_CHECKOUT = "preapproved-group-checkout";

    /** {@code request-group-checkout} */
    public static final String REQUEST_GROUP_CHECKOUT = "request-group-checkout";

    /** {@code preapproved-session-search} */
    public static final String PREAPPROVED_SESSION_SEARCH = "preapproved-session-search";

    /** {@code preapproved-session-download} */
    public static final String PREAPPROVED_SESSION_DOWNLOAD = "preapproved-session-download";

    /** {@code preapproved-session-view} */
    public static final String PREAPPROVED_SESSION_VIEW = "preapproved-session-view";

    /** {@code run-reports} */
    public static final String RUN_REPORTS = "run-reports";

    /** {@code access-history} */
    public static final String ACCESS_HISTORY = "access-history";

    /** {@code modify-account-sets} */
    public static final String MODIFY_ACCOUNT_SETS = "modify-account-sets";

    /** {@code manage-systems} */
    public static final String MANAGE_SYSTEMS = "manage-systems";
  }

  /** What is known of {@code AdministratorCredentialKind}. */
  public static final class AdministratorCredentialKind {
    private AdministratorCredentialKind() {
    }

    /** {@code none} */
    public static final String NONE = "none";

    /** {@code password} */
    public static final String PASSWORD = "password";

    /** {@code private-key} */
    public static final String PRIVATE_KEY = "private-key";

    /** {@code managed-account} */
    public static final String MANAGED_ACCOUNT = "managed-account";
  }

  /** What is known of {@code AdministratorGroupClassMatch}. */
  public static final class AdministratorGroupClassMatch {
    private AdministratorGroupClassMatch() {
    }

    /** {@code all} */
    public static final String ALL = "all";

    /** {@code any} */
    public static final String ANY = "any";
  }

  /** What is known of {@code AdministratorGroupPrivileges}. */
  public static final class AdministratorGroupPrivileges {
    private AdministratorGroupPrivileges() {
    }

    /** {@code resource} */
    public static final String RESOURCE = "resource";

    /** {@code policy} */
    public static final String POLICY = "policy";

    /** {@code mngnotifs} */
    public static final String MNGNOTIFS = "mngnotifs";

    /** {@code workflow} */
    public static final String WORKFLOW = "workflow";

    /** {@code module} */
    public static final String MODULE = "module";

    /** {@code maintain} */
    public static final String MAINTAIN = "maintain";

    /** {@code runreport} */
    public static final String RUNREPORT = "runreport";

    /** {@code analytics} */
    public static final String ANALYTICS = "analytics";

    /** {@code recanalyticscasch} */
    public static final String RECANALYTICSCASCH = "recanalyticscasch";

    /** {@code extdb} */
    public static final String EXTDB = "extdb";

    /** {@code viewcertdash} */
    public static final String VIEWCERTDASH = "viewcertdash";

    /** {@code viewpswdash} */
    public static final String VIEWPSWDASH = "viewpswdash";

    /** {@code viewworkdash} */
    public static final String VIEWWORKDASH = "viewworkdash";

    /** {@code viewpsadash} */
    public static final String VIEWPSADASH = "viewpsadash";

    /** {@code vieworgdash} */
    public static final String VIEWORGDASH = "vieworgdash";

    /** {@code viewhelpdeskdash} */
    public static final String VIEWHELPDESKDASH = "viewhelpdeskdash";

    /** {@code recdashcache} */
    public static final String RECDASHCACHE = "recdashcache";

    /** {@code security} */
    public static final String SECURITY = "security";

    /** {@code console} */
    public static final String CONSOLE = "console";

    /** {@code mngacl} */
    public static final String MNGACL = "mngacl";

    /** {@code creategroup} */
    public static final String CREATEGROUP = "creategroup";

    /** {@code mngorphanres} */
    public static final String MNGORPHANRES = "mngorphanres";

    /** {@code createres} */
    public static final String CREATERES = "createres";

    /** {@code groupmgmt} */
    public static final String GROUPMGMT = "groupmgmt";

    /** {@code recoverpwd} */
    public static final String RECOVERPWD = "recoverpwd";

    /** {@code certify} */
    public static final String CERTIFY = "certify";

    /** {@code singleusercertify} */
    public static final String SINGLEUSERCERTIFY = "singleusercertify";

    /** {@code createorg} */
    public static final String CREATEORG = "createorg";

    /** {@code updateorg} */
    public static final String UPDATEORG = "updateorg";

    /** {@code apicaller} */
    public static final String APICALLER = "apicaller";

    /** {@code otpcaller} */
    public static final String OTPCALLER = "otpcaller";

    /** {@code guacamolecaller} */
    public static final String GUACAMOLECALLER = "guacamolecaller";

    /** {@code replication} */
    public static final String REPLICATION = "replication";

    /** {@code viewhost} */
    public static final String VIEWHOST = "viewhost";

    /** {@code viewmgrp} */
    public static final String VIEWMGRP = "viewmgrp";

    /** {@code viewrole} */
    public static final String VIEWROLE = "viewrole";

    /** {@code viewsod} */
    public static final String VIEWSOD = "viewsod";

    /** {@code viewuc} */
    public static final String VIEWUC = "viewuc";

    /** {@code viewacct} */
    public static final String VIEWACCT = "viewacct";

    /** {@code viewpdr} */
    public static final String VIEWPDR = "viewpdr";

    /** {@code viewtpl} */
    public static final String VIEWTPL = "viewtpl";

    /** {@code viewntf} */
    public static final String VIEWNTF = "viewntf";

    /** {@code viewcert} */
    public static final String VIEWCERT = "viewcert";
  }

  /** What is known of {@code CheckoutCloseReason}. */
  public static final class CheckoutCloseReason {
    private CheckoutCloseReason() {
    }

    /** {@code checked-in} */
    public static final String CHECKED_IN = "checked-in";

    /** {@code expired} */
    public static final String EXPIRED = "expired";

    /** {@code revoked} */
    public static final String REVOKED = "revoked";

    /** {@code failed} */
    public static final String FAILED = "failed";
  }

  /** What is known of {@code CheckoutKind}. */
  public static final class CheckoutKind {
    private CheckoutKind() {
    }

    /** {@code account} */
    public static final String ACCOUNT = "account";

    /** {@code account-set} */
    public static final String ACCOUNT_SET = "account-set";

    /** {@code group-set} */
    public static final String GROUP_SET = "group-set";
  }

  /** What is known of {@code CheckoutMemberFailureCode}. */
  public static final class CheckoutMemberFailureCode {
    private CheckoutMemberFailureCode() {
    }

    /** {@code target-unreachable} */
    public static final String TARGET_UNREACHABLE = "target-unreachable";

    /** {@code target-refused} */
    public static final String TARGET_REFUSED = "target-refused";

    /** {@code target-account-missing} */
    public static final String TARGET_ACCOUNT_MISSING = "target-account-missing";

    /** {@code administrator-refused} */
    public static final String ADMINISTRATOR_REFUSED = "administrator-refused";

    /** {@code connector-failed} */
    public static final String CONNECTOR_FAILED = "connector-failed";

    /** {@code deadline-passed} */
    public static final String DEADLINE_PASSED = "deadline-passed";
  }

  /** What is known of {@code CheckoutMemberStatus}. */
  public static final class CheckoutMemberStatus {
    private CheckoutMemberStatus() {
    }

    /** {@code pending} */
    public static final String PENDING = "pending";

    /** {@code checking-out} */
    public static final String CHECKING_OUT = "checking-out";

    /** {@code checked-out} */
    public static final String CHECKED_OUT = "checked-out";

    /** {@code checking-in} */
    public static final String CHECKING_IN = "checking-in";

    /** {@code checked-in} */
    public static final String CHECKED_IN = "checked-in";

    /** {@code expiring} */
    public static final String EXPIRING = "expiring";

    /** {@code expired} */
    public static final String EXPIRED = "expired";

    /** {@code revoking} */
    public static final String REVOKING = "revoking";

    /** {@code revoked} */
    public static final String REVOKED = "revoked";

    /** {@code closed} */
    public static final String CLOSED = "closed";

    /** {@code checkout-failed} */
    public static final String CHECKOUT_FAILED = "checkout-failed";

    /** {@code checkout-rollback-failed} */
    public static final String CHECKOUT_ROLLBACK_FAILED = "checkout-rollback-failed";

    /** {@code checkin-failed} */
    public static final String CHECKIN_FAILED = "checkin-failed";

    /** {@code checkin-rollback-failed} */
    public static final String CHECKIN_ROLLBACK_FAILED = "checkin-rollback-failed";
  }

  /** What is known of {@code CheckoutParamsPlugin}. */
  public static final class CheckoutParamsPlugin {
    private CheckoutParamsPlugin() {
    }

    /** {@code guacamole-ssh} */
    public static final String GUACAMOLE_SSH = "guacamole-ssh";

    /** {@code guacamole-rdp} */
    public static final String GUACAMOLE_RDP = "guacamole-rdp";

    /** {@code guacamole-vnc} */
    public static final String GUACAMOLE_VNC = "guacamole-vnc";

    /** {@code guacamole-telnet} */
    public static final String GUACAMOLE_TELNET = "guacamole-telnet";

    /** {@code guacamole-remote-app} */
    public static final String GUACAMOLE_REMOTE_APP = "guacamole-remote-app";
  }

  /** What is known of {@code CheckoutParamsProtocol}. */
  public static final class CheckoutParamsProtocol {
    private CheckoutParamsProtocol() {
    }

    /** {@code ssh} */
    public static final String SSH = "ssh";

    /** {@code rdp} */
    public static final String RDP = "rdp";

    /** {@code vnc} */
    public static final String VNC = "vnc";

    /** {@code telnet} */
    public static final String TELNET = "telnet";
  }

  /** What is known of {@code CheckoutRequestDecisionDecision}. */
  public static final class CheckoutRequestDecisionDecision {
    private CheckoutRequestDecisionDecision() {
    }

    /** {@code approved} */
    public static final String APPROVED = "approved";

    /** {@code denied} */
    public static final String DENIED = "denied";

    /** {@code modified} */
    public static final String MODIFIED = "modified";
  }

  /** What is known of {@code CheckoutRequestOnConflict}. */
  public static final class CheckoutRequestOnConflict {
    private CheckoutRequestOnConflict() {
    }

    /** {@code reuse} */
    public static final String REUSE = "reuse";

    /** {@code renew} */
    public static final String RENEW = "renew";

    /** {@code fail} */
    public static final String FAIL = "fail";
  }

  /** What is known of {@code CheckoutRequestStatus}. */
  public static final class CheckoutRequestStatus {
    private CheckoutRequestStatus() {
    }

    /** {@code pending} */
    public static final String PENDING = "pending";

    /** {@code on-hold} */
    public static final String ON_HOLD = "on-hold";

    /** {@code scheduled} */
    public static final String SCHEDULED = "scheduled";

    /** {@code approved} */
    public static final String APPROVED = "approved";

    /** {@code denied} */
    public static final String DENIED = "denied";

    /** {@code canceled} */
    public static final String CANCELED = "canceled";

    /** {@code expired} */
    public static final String EXPIRED = "expired";

    /** {@code used} */
    public static final String USED = "used";
  }

  /** What is known of {@code CheckoutStatus}. */
  public static final class CheckoutStatus {
    private CheckoutStatus() {
    }

    /** {@code pending} */
    public static final String PENDING = "pending";

    /** {@code checking-out} */
    public static final String CHECKING_OUT = "checking-out";

    /** {@code checked-out} */
    public static final String CHECKED_OUT = "checked-out";

    /** {@code checking-in} */
    public static final String CHECKING_IN = "checking-in";

    /** {@code checked-in} */
    public static final String CHECKED_IN = "checked-in";

    /** {@code expiring} */
    public static final String EXPIRING = "expiring";

    /** {@code expired} */
    public static final String EXPIRED = "expired";

    /** {@code revoking} */
    public static final String REVOKING = "revoking";

    /** {@code revoked} */
    public static final String REVOKED = "revoked";

    /** {@code closed} */
    public static final String CLOSED = "closed";

    /** {@code checkout-failed} */
    public static final String CHECKOUT_FAILED = "checkout-failed";

    /** {@code checkout-rollback-failed} */
    public static final String CHECKOUT_ROLLBACK_FAILED = "checkout-rollback-failed";

    /** {@code checkin-failed} */
    public static final String CHECKIN_FAILED = "checkin-failed";

    /** {@code checkin-rollback-failed} */
    public static final String CHECKIN_ROLLBACK_FAILED = "checkin-rollback-failed";
  }

  /** What is known of {@code CheckoutValidityReason}. */
  public static final class CheckoutValidityReason {
    private CheckoutValidityReason() {
    }

    /** {@code checked-in} */
    public static final String CHECKED_IN = "checked-in";

    /** {@code expired} */
    public static final String EXPIRED = "expired";

    /** {@code revoked} */
    public static final String REVOKED = "revoked";

    /** {@code not-started} */
    public static final String NOT_STARTED = "not-started";

    /** {@code failed} */
    public static final String FAILED = "failed";

    /** {@code account-removed} */
    public static final String ACCOUNT_REMOVED = "account-removed";
  }

  /** What is known of {@code CheckoutValidityStatus}. */
  public static final class CheckoutValidityStatus {
    private CheckoutValidityStatus() {
    }

    /** {@code pending} */
    public static final String PENDING = "pending";

    /** {@code checking-out} */
    public static final String CHECKING_OUT = "checking-out";

    /** {@code checked-out} */
    public static final String CHECKED_OUT = "checked-out";

    /** {@code checking-in} */
    public static final String CHECKING_IN = "checking-in";

    /** {@code checked-in} */
    public static final String CHECKED_IN = "checked-in";

    /** {@code expiring} */
    public static final String EXPIRING = "expiring";

    /** {@code expired} */
    public static final String EXPIRED = "expired";

    /** {@code revoking} */
    public static final String REVOKING = "revoking";

    /** {@code revoked} */
    public static final String REVOKED = "revoked";

    /** {@code closed} */
    public static final String CLOSED = "closed";

    /** {@code checkout-failed} */
    public static final String CHECKOUT_FAILED = "checkout-failed";

    /** {@code checkout-rollback-failed} */
    public static final String CHECKOUT_ROLLBACK_FAILED = "checkout-rollback-failed";

    /** {@code checkin-failed} */
    public static final String CHECKIN_FAILED = "checkin-failed";

    /** {@code checkin-rollback-failed} */
    public static final String CHECKIN_ROLLBACK_FAILED = "checkin-rollback-failed";
  }

  /** What is known of {@code ClientAddressHopReason}. */
  public static final class ClientAddressHopReason {
    private ClientAddressHopReason() {
    }

    /** {@code peer-trusted} */
    public static final String PEER_TRUSTED = "peer-trusted";

    /** {@code in-trusted-proxies} */
    public static final String IN_TRUSTED_PROXIES = "in-trusted-proxies";

    /** {@code first-untrusted} */
    public static final String FIRST_UNTRUSTED = "first-untrusted";

    /** {@code not-read} */
    public static final String NOT_READ = "not-read";
  }

  /** What is known of {@code ConnectorOperations}. */
  public static final class ConnectorOperations {
    private ConnectorOperations() {
    }

    /** {@code verify} */
    public static final String VERIFY = "verify";

    /** {@code change} */
    public static final String CHANGE = "change";

    /** {@code list} */
    public static final String LIST = "list";

    /** {@code group-add} */
    public static final String GROUP_ADD = "group-add";

    /** {@code group-remove} */
    public static final String GROUP_REMOVE = "group-remove";

    /** {@code key-add} */
    public static final String KEY_ADD = "key-add";

    /** {@code key-remove} */
    public static final String KEY_REMOVE = "key-remove";
  }

  /** What is known of {@code ConnectorOptionType}. */
  public static final class ConnectorOptionType {
    private ConnectorOptionType() {
    }

    /** {@code boolean} */
    public static final String BOOLEAN = "boolean";

    /** {@code integer} */
    public static final String INTEGER = "integer";

    /** {@code text} */
    public static final String TEXT = "text";

    /** {@code choice} */
    public static final String CHOICE = "choice";
  }

  /** What is known of {@code DisclosurePluginPlugin}. */
  public static final class DisclosurePluginPlugin {
    private DisclosurePluginPlugin() {
    }

    /** {@code guacamole-ssh} */
    public static final String GUACAMOLE_SSH = "guacamole-ssh";

    /** {@code guacamole-rdp} */
    public static final String GUACAMOLE_RDP = "guacamole-rdp";

    /** {@code guacamole-vnc} */
    public static final String GUACAMOLE_VNC = "guacamole-vnc";

    /** {@code guacamole-telnet} */
    public static final String GUACAMOLE_TELNET = "guacamole-telnet";

    /** {@code guacamole-remote-app} */
    public static final String GUACAMOLE_REMOTE_APP = "guacamole-remote-app";
  }

  /** What is known of {@code EffectivePrivilegePrivilege}. */
  public static final class EffectivePrivilegePrivilege {
    private EffectivePrivilegePrivilege() {
    }

    /** {@code resource} */
    public static final String RESOURCE = "resource";

    /** {@code policy} */
    public static final String POLICY = "policy";

    /** {@code mngnotifs} */
    public static final String MNGNOTIFS = "mngnotifs";

    /** {@code workflow} */
    public static final String WORKFLOW = "workflow";

    /** {@code module} */
    public static final String MODULE = "module";

    /** {@code maintain} */
    public static final String MAINTAIN = "maintain";

    /** {@code runreport} */
    public static final String RUNREPORT = "runreport";

    /** {@code analytics} */
    public static final String ANALYTICS = "analytics";

    /** {@code recanalyticscasch} */
    public static final String RECANALYTICSCASCH = "recanalyticscasch";

    /** {@code extdb} */
    public static final String EXTDB = "extdb";

    /** {@code viewcertdash} */
    public static final String VIEWCERTDASH = "viewcertdash";

    /** {@code viewpswdash} */
    public static final String VIEWPSWDASH = "viewpswdash";

    /** {@code viewworkdash} */
    public static final String VIEWWORKDASH = "viewworkdash";

    /** {@code viewpsadash} */
    public static final String VIEWPSADASH = "viewpsadash";

    /** {@code vieworgdash} */
    public static final String VIEWORGDASH = "vieworgdash";

    /** {@code viewhelpdeskdash} */
    public static final String VIEWHELPDESKDASH = "viewhelpdeskdash";

    /** {@code recdashcache} */
    public static final String RECDASHCACHE = "recdashcache";

    /** {@code security} */
    public static final String SECURITY = "security";

    /** {@code console} */
    public static final String CONSOLE = "console";

    /** {@code mngacl} */
    public static final String MNGACL = "mngacl";

    /** {@code creategroup} */
    public static final String CREATEGROUP = "creategroup";

    /** {@code mngorphanres} */
    public static final String MNGORPHANRES = "mngorphanres";

    /** {@code createres} */
    public static final String CREATERES = "createres";

    /** {@code groupmgmt} */
    public static final String GROUPMGMT = "groupmgmt";

    /** {@code recoverpwd} */
    public static final String RECOVERPWD = "recoverpwd";

    /** {@code certify} */
    public static final String CERTIFY = "certify";

    /** {@code singleusercertify} */
    public static final String SINGLEUSERCERTIFY = "singleusercertify";

    /** {@code createorg} */
    public static final String CREATEORG = "createorg";

    /** {@code updateorg} */
    public static final String UPDATEORG = "updateorg";

    /** {@code apicaller} */
    public static final String APICALLER = "apicaller";

    /** {@code otpcaller} */
    public static final String OTPCALLER = "otpcaller";

    /** {@code guacamolecaller} */
    public static final String GUACAMOLECALLER = "guacamolecaller";

    /** {@code replication} */
    public static final String REPLICATION = "replication";

    /** {@code viewhost} */
    public static final String VIEWHOST = "viewhost";

    /** {@code viewmgrp} */
    public static final String VIEWMGRP = "viewmgrp";

    /** {@code viewrole} */
    public static final String VIEWROLE = "viewrole";

    /** {@code viewsod} */
    public static final String VIEWSOD = "viewsod";

    /** {@code viewuc} */
    public static final String VIEWUC = "viewuc";

    /** {@code viewacct} */
    public static final String VIEWACCT = "viewacct";

    /** {@code viewpdr} */
    public static final String VIEWPDR = "viewpdr";

    /** {@code viewtpl} */
    public static final String VIEWTPL = "viewtpl";

    /** {@code viewntf} */
    public static final String VIEWNTF = "viewntf";

    /** {@code viewcert} */
    public static final String VIEWCERT = "viewcert";
  }

  /** What is known of {@code InstanceRole}. */
  public static final class InstanceRole {
    private InstanceRole() {
    }

    /** {@code single} */
    public static final String SINGLE = "single";

    /** {@code leader} */
    public static final String LEADER = "leader";

    /** {@code standby} */
    public static final String STANDBY = "standby";
  }

  /** What is known of {@code InstanceState}. */
  public static final class InstanceState {
    private InstanceState() {
    }

    /** {@code serving} */
    public static final String SERVING = "serving";

    /** {@code draining} */
    public static final String DRAINING = "draining";

    /** {@code cut-off} */
    public static final String CUT_OFF = "cut-off";

    /** {@code stopped} */
    public static final String STOPPED = "stopped";
  }

  /** What is known of {@code JournalEntryOutcome}. */
  public static final class JournalEntryOutcome {
    private JournalEntryOutcome() {
    }

    /** {@code done} */
    public static final String DONE = "done";

    /** {@code refused} */
    public static final String REFUSED = "refused";

    /** {@code failed} */
    public static final String FAILED = "failed";
  }

  /** What is known of {@code ManagedAccountPasswordState}. */
  public static final class ManagedAccountPasswordState {
    private ManagedAccountPasswordState() {
    }

    /** {@code none} */
    public static final String NONE = "none";

    /** {@code stored} */
    public static final String STORED = "stored";

    /** {@code confirmed} */
    public static final String CONFIRMED = "confirmed";

    /** {@code reported} */
    public static final String REPORTED = "reported";

    /** {@code unverified} */
    public static final String UNVERIFIED = "unverified";

    /** {@code changing} */
    public static final String CHANGING = "changing";

    /** {@code in-doubt} */
    public static final String IN_DOUBT = "in-doubt";
  }

  /** What is known of {@code ManagedAccountQuarantineReason}. */
  public static final class ManagedAccountQuarantineReason {
    private ManagedAccountQuarantineReason() {
    }

    /** {@code in-doubt} */
    public static final String IN_DOUBT = "in-doubt";

    /** {@code checkin-failed} */
    public static final String CHECKIN_FAILED = "checkin-failed";

    /** {@code never-randomized} */
    public static final String NEVER_RANDOMIZED = "never-randomized";
  }

  /** What is known of {@code ManagedAccountState}. */
  public static final class ManagedAccountState {
    private ManagedAccountState() {
    }

    /** {@code managed} */
    public static final String MANAGED = "managed";

    /** {@code historical} */
    public static final String HISTORICAL = "historical";

    /** {@code deleted} */
    public static final String DELETED = "deleted";
  }

  /** What is known of {@code ManagedSystemPolicyAuthenticationTypes}. */
  public static final class ManagedSystemPolicyAuthenticationTypes {
    private ManagedSystemPolicyAuthenticationTypes() {
    }

    /** {@code password} */
    public static final String PASSWORD = "password";

    /** {@code ssh-key} */
    public static final String SSH_KEY = "ssh-key";

    /** {@code group-set} */
    public static final String GROUP_SET = "group-set";
  }

  /** What is known of {@code ManagedSystemPolicyMode}. */
  public static final class ManagedSystemPolicyMode {
    private ManagedSystemPolicyMode() {
    }

    /** {@code push} */
    public static final String PUSH = "push";

    /** {@code local} */
    public static final String LOCAL = "local";

    /** {@code vault-only} */
    public static final String VAULT_ONLY = "vault-only";
  }

  /** What is known of {@code ManagedSystemState}. */
  public static final class ManagedSystemState {
    private ManagedSystemState() {
    }

    /** {@code active} */
    public static final String ACTIVE = "active";

    /** {@code untrusted} */
    public static final String UNTRUSTED = "untrusted";

    /** {@code deleted} */
    public static final String DELETED = "deleted";
  }

  /** What is known of {@code ManagedSystemTls}. */
  public static final class ManagedSystemTls {
    private ManagedSystemTls() {
    }

    /** {@code verify-full} */
    public static final String VERIFY_FULL = "verify-full";

    /** {@code verify-ca} */
    public static final String VERIFY_CA = "verify-ca";

    /** {@code off} */
    public static final String OFF = "off";
  }

  /** What is known of {@code OtpSessionCallerKind}. */
  public static final class OtpSessionCallerKind {
    private OtpSessionCallerKind() {
    }

    /** {@code idapi} */
    public static final String IDAPI = "idapi";

    /** {@code otp} */
    public static final String OTP = "otp";

    /** {@code guacamole} */
    public static final String GUACAMOLE = "guacamole";

    /** {@code user} */
    public static final String USER = "user";
  }

  /** What is known of {@code PasswordCandidateState}. */
  public static final class PasswordCandidateState {
    private PasswordCandidateState() {
    }

    /** {@code current} */
    public static final String CURRENT = "current";

    /** {@code previous} */
    public static final String PREVIOUS = "previous";

    /** {@code candidate} */
    public static final String CANDIDATE = "candidate";

    /** {@code not-applied} */
    public static final String NOT_APPLIED = "not-applied";
  }

  /** What is known of {@code PasswordCandidatesCertainty}. */
  public static final class PasswordCandidatesCertainty {
    private PasswordCandidatesCertainty() {
    }

    /** {@code confirmed} */
    public static final String CONFIRMED = "confirmed";

    /** {@code reported} */
    public static final String REPORTED = "reported";

    /** {@code stored} */
    public static final String STORED = "stored";

    /** {@code unverified} */
    public static final String UNVERIFIED = "unverified";

    /** {@code in-doubt} */
    public static final String IN_DOUBT = "in-doubt";
  }

  /** What is known of {@code PasswordCertainty}. */
  public static final class PasswordCertainty {
    private PasswordCertainty() {
    }

    /** {@code confirmed} */
    public static final String CONFIRMED = "confirmed";

    /** {@code reported} */
    public static final String REPORTED = "reported";

    /** {@code stored} */
    public static final String STORED = "stored";

    /** {@code unverified} */
    public static final String UNVERIFIED = "unverified";

    /** {@code in-doubt} */
    public static final String IN_DOUBT = "in-doubt";
  }

  /** What is known of {@code PasswordChangeCause}. */
  public static final class PasswordChangeCause {
    private PasswordChangeCause() {
    }

    /** {@code asked} */
    public static final String ASKED = "asked";

    /** {@code scheduled} */
    public static final String SCHEDULED = "scheduled";

    /** {@code checkin} */
    public static final String CHECKIN = "checkin";

    /** {@code expiry} */
    public static final String EXPIRY = "expiry";

    /** {@code revocation} */
    public static final String REVOCATION = "revocation";

    /** {@code checkout-age} */
    public static final String CHECKOUT_AGE = "checkout-age";

    /** {@code doubt} */
    public static final String DOUBT = "doubt";
  }

  /** What is known of {@code PasswordChangeCertainty}. */
  public static final class PasswordChangeCertainty {
    private PasswordChangeCertainty() {
    }

    /** {@code confirmed} */
    public static final String CONFIRMED = "confirmed";

    /** {@code reported} */
    public static final String REPORTED = "reported";

    /** {@code stored} */
    public static final String STORED = "stored";

    /** {@code unverified} */
    public static final String UNVERIFIED = "unverified";

    /** {@code in-doubt} */
    public static final String IN_DOUBT = "in-doubt";
  }

  /** What is known of {@code PasswordChangeFailureCode}. */
  public static final class PasswordChangeFailureCode {
    private PasswordChangeFailureCode() {
    }

    /** {@code target-unreachable} */
    public static final String TARGET_UNREACHABLE = "target-unreachable";

    /** {@code target-refused} */
    public static final String TARGET_REFUSED = "target-refused";

    /** {@code target-account-missing} */
    public static final String TARGET_ACCOUNT_MISSING = "target-account-missing";

    /** {@code administrator-refused} */
    public static final String ADMINISTRATOR_REFUSED = "administrator-refused";

    /** {@code connector-failed} */
    public static final String CONNECTOR_FAILED = "connector-failed";

    /** {@code deadline-passed} */
    public static final String DEADLINE_PASSED = "deadline-passed";
  }

  /** What is known of {@code PasswordChangeKind}. */
  public static final class PasswordChangeKind {
    private PasswordChangeKind() {
    }

    /** {@code randomize} */
    public static final String RANDOMIZE = "randomize";

    /** {@code override} */
    public static final String OVERRIDE = "override";
  }

  /** What is known of {@code PasswordChangeStatus}. */
  public static final class PasswordChangeStatus {
    private PasswordChangeStatus() {
    }

    /** {@code queued} */
    public static final String QUEUED = "queued";

    /** {@code running} */
    public static final String RUNNING = "running";

    /** {@code retrying} */
    public static final String RETRYING = "retrying";

    /** {@code in-doubt} */
    public static final String IN_DOUBT = "in-doubt";

    /** {@code confirmed} */
    public static final String CONFIRMED = "confirmed";

    /** {@code failed} */
    public static final String FAILED = "failed";

    /** {@code canceled} */
    public static final String CANCELED = "canceled";
  }

  /** What is known of {@code PasswordVerificationCertainty}. */
  public static final class PasswordVerificationCertainty {
    private PasswordVerificationCertainty() {
    }

    /** {@code confirmed} */
    public static final String CONFIRMED = "confirmed";

    /** {@code reported} */
    public static final String REPORTED = "reported";

    /** {@code stored} */
    public static final String STORED = "stored";

    /** {@code unverified} */
    public static final String UNVERIFIED = "unverified";

    /** {@code in-doubt} */
    public static final String IN_DOUBT = "in-doubt";
  }

  /** What is known of {@code PasswordVerificationFailureCode}. */
  public static final class PasswordVerificationFailureCode {
    private PasswordVerificationFailureCode() {
    }

    /** {@code target-unreachable} */
    public static final String TARGET_UNREACHABLE = "target-unreachable";

    /** {@code target-refused} */
    public static final String TARGET_REFUSED = "target-refused";

    /** {@code target-account-missing} */
    public static final String TARGET_ACCOUNT_MISSING = "target-account-missing";

    /** {@code administrator-refused} */
    public static final String ADMINISTRATOR_REFUSED = "administrator-refused";

    /** {@code connector-failed} */
    public static final String CONNECTOR_FAILED = "connector-failed";

    /** {@code deadline-passed} */
    public static final String DEADLINE_PASSED = "deadline-passed";
  }

  /** What is known of {@code PasswordVersionState}. */
  public static final class PasswordVersionState {
    private PasswordVersionState() {
    }

    /** {@code current} */
    public static final String CURRENT = "current";

    /** {@code previous} */
    public static final String PREVIOUS = "previous";

    /** {@code candidate} */
    public static final String CANDIDATE = "candidate";

    /** {@code not-applied} */
    public static final String NOT_APPLIED = "not-applied";
  }

  /** What is known of {@code PrivilegeOriginKind}. */
  public static final class PrivilegeOriginKind {
    private PrivilegeOriginKind() {
    }

    /** {@code direct} */
    public static final String DIRECT = "direct";

    /** {@code group} */
    public static final String GROUP = "group";
  }

  /** What is known of {@code ProblemItemIn}. */
  public static final class ProblemItemIn {
    private ProblemItemIn() {
    }

    /** {@code body} */
    public static final String BODY = "body";

    /** {@code query} */
    public static final String QUERY = "query";

    /** {@code path} */
    public static final String PATH = "path";

    /** {@code header} */
    public static final String HEADER = "header";
  }

  /** What is known of {@code ProductAdministratorCredential}. */
  public static final class ProductAdministratorCredential {
    private ProductAdministratorCredential() {
    }

    /** {@code none} */
    public static final String NONE = "none";

    /** {@code password} */
    public static final String PASSWORD = "password";

    /** {@code otp} */
    public static final String OTP = "otp";

    /** {@code otp-unused} */
    public static final String OTP_UNUSED = "otp-unused";
  }

  /** What is known of {@code ProductAdministratorPrivileges}. */
  public static final class ProductAdministratorPrivileges {
    private ProductAdministratorPrivileges() {
    }

    /** {@code resource} */
    public static final String RESOURCE = "resource";

    /** {@code policy} */
    public static final String POLICY = "policy";

    /** {@code mngnotifs} */
    public static final String MNGNOTIFS = "mngnotifs";

    /** {@code workflow} */
    public static final String WORKFLOW = "workflow";

    /** {@code module} */
    public static final String MODULE = "module";

    /** {@code maintain} */
    public static final String MAINTAIN = "maintain";

    /** {@code runreport} */
    public static final String RUNREPORT = "runreport";

    /** {@code analytics} */
    public static final String ANALYTICS = "analytics";

    /** {@code recanalyticscasch} */
    public static final String RECANALYTICSCASCH = "recanalyticscasch";

    /** {@code extdb} */
    public static final String EXTDB = "extdb";

    /** {@code viewcertdash} */
    public static final String VIEWCERTDASH = "viewcertdash";

    /** {@code viewpswdash} */
    public static final String VIEWPSWDASH = "viewpswdash";

    /** {@code viewworkdash} */
    public static final String VIEWWORKDASH = "viewworkdash";

    /** {@code viewpsadash} */
    public static final String VIEWPSADASH = "viewpsadash";

    /** {@code vieworgdash} */
    public static final String VIEWORGDASH = "vieworgdash";

    /** {@code viewhelpdeskdash} */
    public static final String VIEWHELPDESKDASH = "viewhelpdeskdash";

    /** {@code recdashcache} */
    public static final String RECDASHCACHE = "recdashcache";

    /** {@code security} */
    public static final String SECURITY = "security";

    /** {@code console} */
    public static final String CONSOLE = "console";

    /** {@code mngacl} */
    public static final String MNGACL = "mngacl";

    /** {@code creategroup} */
    public static final String CREATEGROUP = "creategroup";

    /** {@code mngorphanres} */
    public static final String MNGORPHANRES = "mngorphanres";

    /** {@code createres} */
    public static final String CREATERES = "createres";

    /** {@code groupmgmt} */
    public static final String GROUPMGMT = "groupmgmt";

    /** {@code recoverpwd} */
    public static final String RECOVERPWD = "recoverpwd";

    /** {@code certify} */
    public static final String CERTIFY = "certify";

    /** {@code singleusercertify} */
    public static final String SINGLEUSERCERTIFY = "singleusercertify";

    /** {@code createorg} */
    public static final String CREATEORG = "createorg";

    /** {@code updateorg} */
    public static final String UPDATEORG = "updateorg";

    /** {@code apicaller} */
    public static final String APICALLER = "apicaller";

    /** {@code otpcaller} */
    public static final String OTPCALLER = "otpcaller";

    /** {@code guacamolecaller} */
    public static final String GUACAMOLECALLER = "guacamolecaller";

    /** {@code replication} */
    public static final String REPLICATION = "replication";

    /** {@code viewhost} */
    public static final String VIEWHOST = "viewhost";

    /** {@code viewmgrp} */
    public static final String VIEWMGRP = "viewmgrp";

    /** {@code viewrole} */
    public static final String VIEWROLE = "viewrole";

    /** {@code viewsod} */
    public static final String VIEWSOD = "viewsod";

    /** {@code viewuc} */
    public static final String VIEWUC = "viewuc";

    /** {@code viewacct} */
    public static final String VIEWACCT = "viewacct";

    /** {@code viewpdr} */
    public static final String VIEWPDR = "viewpdr";

    /** {@code viewtpl} */
    public static final String VIEWTPL = "viewtpl";

    /** {@code viewntf} */
    public static final String VIEWNTF = "viewntf";

    /** {@code viewcert} */
    public static final String VIEWCERT = "viewcert";
  }

  /** What is known of {@code ReplicationMemberRole}. */
  public static final class ReplicationMemberRole {
    private ReplicationMemberRole() {
    }

    /** {@code primary} */
    public static final String PRIMARY = "primary";

    /** {@code standby} */
    public static final String STANDBY = "standby";

    /** {@code superseded} */
    public static final String SUPERSEDED = "superseded";

    /** {@code unreachable} */
    public static final String UNREACHABLE = "unreachable";
  }

  /** What is known of {@code ReplicationStatusEngine}. */
  public static final class ReplicationStatusEngine {
    private ReplicationStatusEngine() {
    }

    /** {@code sqlite} */
    public static final String SQLITE = "sqlite";

    /** {@code postgresql} */
    public static final String POSTGRESQL = "postgresql";
  }

  /** What is known of {@code SessionCallerKind}. */
  public static final class SessionCallerKind {
    private SessionCallerKind() {
    }

    /** {@code idapi} */
    public static final String IDAPI = "idapi";

    /** {@code otp} */
    public static final String OTP = "otp";

    /** {@code guacamole} */
    public static final String GUACAMOLE = "guacamole";

    /** {@code user} */
    public static final String USER = "user";
  }

  /** What is known of {@code SessionInfoCallerKind}. */
  public static final class SessionInfoCallerKind {
    private SessionInfoCallerKind() {
    }

    /** {@code idapi} */
    public static final String IDAPI = "idapi";

    /** {@code otp} */
    public static final String OTP = "otp";

    /** {@code guacamole} */
    public static final String GUACAMOLE = "guacamole";

    /** {@code user} */
    public static final String USER = "user";
  }

  /** What is known of {@code SystemVariableOrigin}. */
  public static final class SystemVariableOrigin {
    private SystemVariableOrigin() {
    }

    /** {@code default} */
    public static final String DEFAULT = "default";

    /** {@code global} */
    public static final String GLOBAL = "global";

    /** {@code policy} */
    public static final String POLICY = "policy";
  }

  /** What is known of {@code SystemVariableType}. */
  public static final class SystemVariableType {
    private SystemVariableType() {
    }

    /** {@code boolean} */
    public static final String BOOLEAN = "boolean";

    /** {@code integer} */
    public static final String INTEGER = "integer";

    /** {@code text} */
    public static final String TEXT = "text";

    /** {@code choice} */
    public static final String CHOICE = "choice";
  }

  /** What is known of {@code UserClassKind}. */
  public static final class UserClassKind {
    private UserClassKind() {
    }

    /** {@code single} */
    public static final String SINGLE = "single";

    /** {@code relational} */
    public static final String RELATIONAL = "relational";
  }

  /** What is known of {@code UserGroupClassMatch}. */
  public static final class UserGroupClassMatch {
    private UserGroupClassMatch() {
    }

    /** {@code all} */
    public static final String ALL = "all";

    /** {@code any} */
    public static final String ANY = "any";
  }
}
