// Written by sdk-gen from the contract.
package io.strongroom.driver;

import io.strongroom.Transport;
import io.strongroom.api.*;
import io.strongroom.model.*;
import java.time.OffsetDateTime;
import java.util.UUID;

/** Calls the operation that a request names. */
final class Operations {
  private Operations() {
  }

  /** The answer; null where it has no body. */
  static Object call(Transport transport, Request request) {
    switch (request.operation()) {
      case "SessionList" -> {
        return new SessionsApi(transport).sessionList(new SessionsApi.SessionListOptions()
                .limit(request.parameter("limit", Long.class))
                .cursor(request.parameter("cursor", String.class)));
      }
      case "Login" -> {
        return new SessionsApi(transport).login(request.body(SessionNew.class));
      }
      case "LoginEx" -> {
        return new SessionsApi(transport).loginEx(request.body(OtpSessionNew.class), new SessionsApi.LoginExOptions()
                .idempotencyKey(request.parameter("Idempotency-Key", String.class)));
      }
      case "LoginExConfirm" -> {
        new SessionsApi(transport).loginExConfirm();
        return null;
      }
      case "SessionGet" -> {
        return new SessionsApi(transport).sessionGet();
      }
      case "Logout" -> {
        new SessionsApi(transport).logout();
        return null;
      }
      case "SessionRevoke" -> {
        new SessionsApi(transport).sessionRevoke(request.parameter("sessionId", UUID.class), new SessionsApi.SessionRevokeOptions()
                .idempotencyKey(request.parameter("Idempotency-Key", String.class)));
        return null;
      }
      case "ClientAddressExplain" -> {
        return new SessionsApi(transport).clientAddressExplain(new SessionsApi.ClientAddressExplainOptions()
                .userId(request.parameter("userId", String.class))
                .peer(request.parameter("peer", String.class))
                .forwardedFor(request.parameter("forwardedFor", String.class)));
      }
      case "KMKeyGetByAccount" -> {
        return new PasswordsApi(transport).kmKeyGetByAccount(request.parameter("resourceId", String.class), request.parameter("accountId", String.class));
      }
      case "RecoverKeyByAccount" -> {
        return new PasswordsApi(transport).recoverKeyByAccount(request.parameter("resourceId", String.class), request.parameter("accountId", String.class));
      }
      case "PasswordVersionList" -> {
        return new PasswordsApi(transport).passwordVersionList(request.parameter("accountKey", UUID.class), new PasswordsApi.PasswordVersionListOptions()
                .limit(request.parameter("limit", Long.class))
                .cursor(request.parameter("cursor", String.class)));
      }
      case "PasswordVersionGet" -> {
        return new PasswordsApi(transport).passwordVersionGet(request.parameter("accountKey", UUID.class), request.parameter("version", Long.class));
      }
      case "ManagedAccountRandomizePassword" -> {
        return new PasswordsApi(transport).managedAccountRandomizePassword(request.body(PasswordRandomize.class), new PasswordsApi.ManagedAccountRandomizePasswordOptions()
                .waitSeconds(request.parameter("waitSeconds", Long.class))
                .idempotencyKey(request.parameter("Idempotency-Key", String.class)));
      }
      case "ManagedAccountRandomizePasswordMany" -> {
        return new PasswordsApi(transport).managedAccountRandomizePasswordMany(request.body(PasswordRandomizeMany.class), new PasswordsApi.ManagedAccountRandomizePasswordManyOptions()
                .idempotencyKey(request.parameter("Idempotency-Key", String.class)));
      }
      case "ManagedAccountOverridePassword" -> {
        return new PasswordsApi(transport).managedAccountOverridePassword(request.body(PasswordOverride.class), new PasswordsApi.ManagedAccountOverridePasswordOptions()
                .waitSeconds(request.parameter("waitSeconds", Long.class))
                .idempotencyKey(request.parameter("Idempotency-Key", String.class)));
      }
      case "ManagedAccountVerifyPassword" -> {
        return new PasswordsApi(transport).managedAccountVerifyPassword(request.parameter("accountKey", UUID.class), new PasswordsApi.ManagedAccountVerifyPasswordOptions()
                .idempotencyKey(request.parameter("Idempotency-Key", String.class)));
      }
      case "PasswordChangeList" -> {
        return new PasswordsApi(transport).passwordChangeList(new PasswordsApi.PasswordChangeListOptions()
                .resourceId(request.parameter("resourceId", String.class))
                .accountId(request.parameter("accountId", String.class))
                .status(request.parameter("status", String.class))
                .overdue(request.parameter("overdue", Boolean.class))
                .limit(request.parameter("limit", Long.class))
                .cursor(request.parameter("cursor", String.class)));
      }
      case "PasswordChangeGet" -> {
        return new PasswordsApi(transport).passwordChangeGet(request.parameter("changeId", UUID.class), new PasswordsApi.PasswordChangeGetOptions()
                .waitSeconds(request.parameter("waitSeconds", Long.class)));
      }
      case "PasswordChangeCancel" -> {
        new PasswordsApi(transport).passwordChangeCancel(request.parameter("changeId", UUID.class));
        return null;
      }
      case "PasswordDoubtResolve" -> {
        return new PasswordsApi(transport).passwordDoubtResolve(request.parameter("changeId", UUID.class), request.body(DoubtResolve.class), new PasswordsApi.PasswordDoubtResolveOptions()
                .waitSeconds(request.parameter("waitSeconds", Long.class))
                .idempotencyKey(request.parameter("Idempotency-Key", String.class)));
      }
      case "PasswordCandidateList" -> {
        return new PasswordsApi(transport).passwordCandidateList(request.parameter("accountKey", UUID.class));
      }
      case "AdminList" -> {
        return new AdministratorsApi(transport).adminList(new AdministratorsApi.AdminListOptions()
                .limit(request.parameter("limit", Long.class))
                .cursor(request.parameter("cursor", String.class)));
      }
      case "AdminAdd" -> {
        return new AdministratorsApi(transport).adminAdd(request.body(ProductAdministratorNew.class), new AdministratorsApi.AdminAddOptions()
                .idempotencyKey(request.parameter("Idempotency-Key", String.class)));
      }
      case "AdminGet" -> {
        return new AdministratorsApi(transport).adminGet(request.parameter("userId", String.class));
      }
      case "AdminDelete" -> {
        new AdministratorsApi(transport).adminDelete(request.parameter("userId", String.class), new AdministratorsApi.AdminDeleteOptions()
                .ifMatch(request.parameter("If-Match", String.class))
                .idempotencyKey(request.parameter("Idempotency-Key", String.class)));
        return null;
      }
      case "AdminUpdate" -> {
        return new AdministratorsApi(transport).adminUpdate(request.parameter("userId", String.class), request.body(ProductAdministratorChange.class), new AdministratorsApi.AdminUpdateOptions()
                .ifMatch(request.parameter("If-Match", String.class))
                .idempotencyKey(request.parameter("Idempotency-Key", String.class)));
      }
      case "AdminEnable" -> {
        new AdministratorsApi(transport).adminEnable(request.parameter("userId", String.class));
        return null;
      }
      case "AdminDisable" -> {
        new AdministratorsApi(transport).adminDisable(request.parameter("userId", String.class));
        return null;
      }
      case "AdminUnlock" -> {
        new AdministratorsApi(transport).adminUnlock(request.parameter("userId", String.class));
        return null;
      }
      case "AdminPasswordSet" -> {
        new AdministratorsApi(transport).adminPasswordSet(request.parameter("userId", String.class), request.body(AdministratorPasswordChange.class), new AdministratorsApi.AdminPasswordSetOptions()
                .idempotencyKey(request.parameter("Idempotency-Key", String.class)));
        return null;
      }
      case "OTPAPIUserPasswordUpdate" -> {
        return new AdministratorsApi(transport).otpApiUserPasswordUpdate(request.parameter("userId", String.class), new AdministratorsApi.OtpApiUserPasswordUpdateOptions()
                .idempotencyKey(request.parameter("Idempotency-Key", String.class)));
      }
      case "AdminEffectivePrivilegesGet" -> {
        return new AdministratorsApi(transport).adminEffectivePrivilegesGet(request.parameter("userId", String.class));
      }
      case "AdminGroupList" -> {
        return new AdministratorsApi(transport).adminGroupList(new AdministratorsApi.AdminGroupListOptions()
                .limit(request.parameter("limit", Long.class))
                .cursor(request.parameter("cursor", String.class)));
      }
      case "AdminGroupAdd" -> {
        return new AdministratorsApi(transport).adminGroupAdd(request.body(AdministratorGroupNew.class), new AdministratorsApi.AdminGroupAddOptions()
                .idempotencyKey(request.parameter("Idempotency-Key", String.class)));
      }
      case "AdminGroupGet" -> {
        return new AdministratorsApi(transport).adminGroupGet(request.parameter("adminGroupId", String.class));
      }
      case "AdminGroupDelete" -> {
        new AdministratorsApi(transport).adminGroupDelete(request.parameter("adminGroupId", String.class), new AdministratorsApi.AdminGroupDeleteOptions()
                .ifMatch(request.parameter("If-Match", String.class))
                .idempotencyKey(request.parameter("Idempotency-Key", String.class)));
        return null;
      }
      case "AdminGroupUpdate" -> {
        return new AdministratorsApi(transport).adminGroupUpdate(request.parameter("adminGroupId", String.class), request.body(AdministratorGroupChange.class), new AdministratorsApi.AdminGroupUpdateOptions()
                .ifMatch(request.parameter("If-Match", String.class))
                .idempotencyKey(request.parameter("Idempotency-Key", String.class)));
      }
      case "AdminGroupMemberList" -> {
        return new AdministratorsApi(transport).adminGroupMemberList(request.parameter("adminGroupId", String.class), new AdministratorsApi.AdminGroupMemberListOptions()
                .limit(request.parameter("limit", Long.class))
                .cursor(request.parameter("cursor", String.class)));
      }
      case "AdminGroupMemberTest" -> {
        return new AdministratorsApi(transport).adminGroupMemberTest(request.parameter("adminGroupId", String.class), request.parameter("userId", String.class));
      }
      case "UserClassList" -> {
        return new UsersApi(transport).userClassList(new UsersApi.UserClassListOptions()
                .limit(request.parameter("limit", Long.class))
                .cursor(request.parameter("cursor", String.class)));
      }
      case "UserClassAdd" -> {
        return new UsersApi(transport).userClassAdd(request.body(UserClassNew.class), new UsersApi.UserClassAddOptions()
                .idempotencyKey(request.parameter("Idempotency-Key", String.class)));
      }
      case "UserClassGet" -> {
        return new UsersApi(transport).userClassGet(request.parameter("classId", String.class));
      }
      case "UserClassDelete" -> {
        new UsersApi(transport).userClassDelete(request.parameter("classId", String.class), new UsersApi.UserClassDeleteOptions()
                .ifMatch(request.parameter("If-Match", String.class))
                .idempotencyKey(request.parameter("Idempotency-Key", String.class)));
        return null;
      }
      case "UserClassUpdate" -> {
        return new UsersApi(transport).userClassUpdate(request.parameter("classId", String.class), request.body(UserClassChange.class), new UsersApi.UserClassUpdateOptions()
                .ifMatch(request.parameter("If-Match", String.class))
                .idempotencyKey(request.parameter("Idempotency-Key", String.class)));
      }
      case "UserclassMembershipList" -> {
        return new UsersApi(transport).userclassMembershipList(request.parameter("classId", String.class), new UsersApi.UserclassMembershipListOptions()
                .limit(request.parameter("limit", Long.class))
                .cursor(request.parameter("cursor", String.class)));
      }
      case "UserClassMemberTest" -> {
        return new UsersApi(transport).userClassMemberTest(request.parameter("classId", String.class), request.parameter("userId", String.class));
      }
      case "UserClassMemberAdd" -> {
        new UsersApi(transport).userClassMemberAdd(request.parameter("classId", String.class), request.parameter("userId", String.class), new UsersApi.UserClassMemberAddOptions()
                .idempotencyKey(request.parameter("Idempotency-Key", String.class)));
        return null;
      }
      case "UserClassMemberRemove" -> {
        new UsersApi(transport).userClassMemberRemove(request.parameter("classId", String.class), request.parameter("userId", String.class), new UsersApi.UserClassMemberRemoveOptions()
                .idempotencyKey(request.parameter("Idempotency-Key", String.class)));
        return null;
      }
      case "UserClassCacheRecalculate" -> {
        new UsersApi(transport).userClassCacheRecalculate(request.parameter("classId", String.class));
        return null;
      }
      case "UserClassCacheInvalidate" -> {
        new UsersApi(transport).userClassCacheInvalidate(request.parameter("classId", String.class));
        return null;
      }
      case "UserGroupList" -> {
        return new UsersApi(transport).userGroupList(new UsersApi.UserGroupListOptions()
                .limit(request.parameter("limit", Long.class))
                .cursor(request.parameter("cursor", String.class)));
      }
      case "UserGroupAdd" -> {
        return new UsersApi(transport).userGroupAdd(request.body(UserGroupNew.class), new UsersApi.UserGroupAddOptions()
                .idempotencyKey(request.parameter("Idempotency-Key", String.class)));
      }
      case "UserGroupGet" -> {
        return new UsersApi(transport).userGroupGet(request.parameter("groupId", String.class));
      }
      case "UserGroupDelete" -> {
        new UsersApi(transport).userGroupDelete(request.parameter("groupId", String.class), new UsersApi.UserGroupDeleteOptions()
                .ifMatch(request.parameter("If-Match", String.class))
                .idempotencyKey(request.parameter("Idempotency-Key", String.class)));
        return null;
      }
      case "UserGroupUpdate" -> {
        return new UsersApi(transport).userGroupUpdate(request.parameter("groupId", String.class), request.body(UserGroupChange.class), new UsersApi.UserGroupUpdateOptions()
                .ifMatch(request.parameter("If-Match", String.class))
                .idempotencyKey(request.parameter("Idempotency-Key", String.class)));
      }
      case "UserGroupMemberList" -> {
        return new UsersApi(transport).userGroupMemberList(request.parameter("groupId", String.class), new UsersApi.UserGroupMemberListOptions()
                .limit(request.parameter("limit", Long.class))
                .cursor(request.parameter("cursor", String.class)));
      }
      case "UserGroupMemberTest" -> {
        return new UsersApi(transport).userGroupMemberTest(request.parameter("groupId", String.class), request.parameter("userId", String.class));
      }
      case "UserGroupAccessControlSet" -> {
        return new UsersApi(transport).userGroupAccessControlSet(request.parameter("groupId", String.class), request.parameter("policyId", String.class), request.body(AccessControlChange.class), new UsersApi.UserGroupAccessControlSetOptions()
                .idempotencyKey(request.parameter("Idempotency-Key", String.class)));
      }
      case "UserGroupAccessControlDelete" -> {
        new UsersApi(transport).userGroupAccessControlDelete(request.parameter("groupId", String.class), request.parameter("policyId", String.class), new UsersApi.UserGroupAccessControlDeleteOptions()
                .idempotencyKey(request.parameter("Idempotency-Key", String.class)));
        return null;
      }
      case "ManagedAccountFind" -> {
        return new AccountsApi(transport).managedAccountFind(new AccountsApi.ManagedAccountFindOptions()
                .resourceId(request.parameter("resourceId", String.class))
                .accountId(request.parameter("accountId", String.class))
                .policyId(request.parameter("policyId", String.class))
                .state(request.parameter("state", String.class))
                .passwordState(request.parameter("passwordState", String.class))
                .limit(request.parameter("limit", Long.class))
                .cursor(request.parameter("cursor", String.class)));
      }
      case "ManagedAccountAdd" -> {
        return new AccountsApi(transport).managedAccountAdd(request.body(ManagedAccountNew.class), new AccountsApi.ManagedAccountAddOptions()
                .idempotencyKey(request.parameter("Idempotency-Key", String.class)));
      }
      case "ManagedAccountGet" -> {
        return new AccountsApi(transport).managedAccountGet(request.parameter("accountKey", UUID.class));
      }
      case "ManagedAccountDelete" -> {
        new AccountsApi(transport).managedAccountDelete(request.parameter("accountKey", UUID.class), new AccountsApi.ManagedAccountDeleteOptions()
                .ifMatch(request.parameter("If-Match", String.class))
                .idempotencyKey(request.parameter("Idempotency-Key", String.class)));
        return null;
      }
      case "ManagedAccountUpdate" -> {
        return new AccountsApi(transport).managedAccountUpdate(request.parameter("accountKey", UUID.class), request.body(ManagedAccountChange.class), new AccountsApi.ManagedAccountUpdateOptions()
                .ifMatch(request.parameter("If-Match", String.class))
                .idempotencyKey(request.parameter("Idempotency-Key", String.class)));
      }
      case "ManagedSystemManagedAccountList" -> {
        return new AccountsApi(transport).managedSystemManagedAccountList(request.parameter("resourceId", String.class), new AccountsApi.ManagedSystemManagedAccountListOptions()
                .limit(request.parameter("limit", Long.class))
                .cursor(request.parameter("cursor", String.class)));
      }
      case "ManagedSystemPolicyList" -> {
        return new PoliciesApi(transport).managedSystemPolicyList(new PoliciesApi.ManagedSystemPolicyListOptions()
                .limit(request.parameter("limit", Long.class))
                .cursor(request.parameter("cursor", String.class)));
      }
      case "ManagedSystemPolicyAdd" -> {
        return new PoliciesApi(transport).managedSystemPolicyAdd(request.body(ManagedSystemPolicyNew.class), new PoliciesApi.ManagedSystemPolicyAddOptions()
                .idempotencyKey(request.parameter("Idempotency-Key", String.class)));
      }
      case "ManagedSystemPolicyGet" -> {
        return new PoliciesApi(transport).managedSystemPolicyGet(request.parameter("policyId", String.class));
      }
      case "ManagedSystemPolicyDelete" -> {
        new PoliciesApi(transport).managedSystemPolicyDelete(request.parameter("policyId", String.class), new PoliciesApi.ManagedSystemPolicyDeleteOptions()
                .ifMatch(request.parameter("If-Match", String.class))
                .idempotencyKey(request.parameter("Idempotency-Key", String.class)));
        return null;
      }
      case "ManagedSystemPolicyUpdate" -> {
        return new PoliciesApi(transport).managedSystemPolicyUpdate(request.parameter("policyId", String.class), request.body(ManagedSystemPolicyChange.class), new PoliciesApi.ManagedSystemPolicyUpdateOptions()
                .ifMatch(request.parameter("If-Match", String.class))
                .idempotencyKey(request.parameter("Idempotency-Key", String.class)));
      }
      case "ManagedSystemPolicyOptionList" -> {
        return new PoliciesApi(transport).managedSystemPolicyOptionList(request.parameter("policyId", String.class), new PoliciesApi.ManagedSystemPolicyOptionListOptions()
                .limit(request.parameter("limit", Long.class))
                .cursor(request.parameter("cursor", String.class)));
      }
      case "ManagedSystemList" -> {
        return new SystemsApi(transport).managedSystemList(new SystemsApi.ManagedSystemListOptions()
                .limit(request.parameter("limit", Long.class))
                .cursor(request.parameter("cursor", String.class)));
      }
      case "ManagedSystemAdd" -> {
        return new SystemsApi(transport).managedSystemAdd(request.body(ManagedSystemNew.class), new SystemsApi.ManagedSystemAddOptions()
                .idempotencyKey(request.parameter("Idempotency-Key", String.class)));
      }
      case "ManagedSystemGet" -> {
        return new SystemsApi(transport).managedSystemGet(request.parameter("resourceId", String.class));
      }
      case "ManagedSystemDelete" -> {
        new SystemsApi(transport).managedSystemDelete(request.parameter("resourceId", String.class), new SystemsApi.ManagedSystemDeleteOptions()
                .ifMatch(request.parameter("If-Match", String.class))
                .idempotencyKey(request.parameter("Idempotency-Key", String.class)));
        return null;
      }
      case "ManagedSystemUpdate" -> {
        return new SystemsApi(transport).managedSystemUpdate(request.parameter("resourceId", String.class), request.body(ManagedSystemChange.class), new SystemsApi.ManagedSystemUpdateOptions()
                .ifMatch(request.parameter("If-Match", String.class))
                .idempotencyKey(request.parameter("Idempotency-Key", String.class)));
      }
      case "ManagedSystemTest" -> {
        return new SystemsApi(transport).managedSystemTest(request.parameter("resourceId", String.class), new SystemsApi.ManagedSystemTestOptions()
                .idempotencyKey(request.parameter("Idempotency-Key", String.class)));
      }
      case "ManagedSystemTrust" -> {
        new SystemsApi(transport).managedSystemTrust(request.parameter("resourceId", String.class));
        return null;
      }
      case "ConnectorList" -> {
        return new SystemsApi(transport).connectorList(new SystemsApi.ConnectorListOptions()
                .limit(request.parameter("limit", Long.class))
                .cursor(request.parameter("cursor", String.class)));
      }
      case "WFRequestFind" -> {
        return new CheckoutRequestsApi(transport).wfRequestFind(new CheckoutRequestsApi.WfRequestFindOptions()
                .resourceId(request.parameter("resourceId", String.class))
                .accountId(request.parameter("accountId", String.class))
                .status(request.parameter("status", String.class))
                .requesterUserId(request.parameter("requesterUserId", String.class))
                .recipientUserId(request.parameter("recipientUserId", String.class))
                .awaiting(request.parameter("awaiting", Boolean.class))
                .limit(request.parameter("limit", Long.class))
                .cursor(request.parameter("cursor", String.class)));
      }
      case "WFRequestSubmit" -> {
        return new CheckoutRequestsApi(transport).wfRequestSubmit(request.body(CheckoutRequestNew.class), new CheckoutRequestsApi.WfRequestSubmitOptions()
                .idempotencyKey(request.parameter("Idempotency-Key", String.class)));
      }
      case "WFRequestGet" -> {
        return new CheckoutRequestsApi(transport).wfRequestGet(request.parameter("checkoutRequestId", UUID.class));
      }
      case "WFRequestModify" -> {
        return new CheckoutRequestsApi(transport).wfRequestModify(request.parameter("checkoutRequestId", UUID.class), request.body(CheckoutRequestChange.class), new CheckoutRequestsApi.WfRequestModifyOptions()
                .idempotencyKey(request.parameter("Idempotency-Key", String.class)));
      }
      case "WFRequestCancel" -> {
        return new CheckoutRequestsApi(transport).wfRequestCancel(request.parameter("checkoutRequestId", UUID.class), request.body(CheckoutRequestComment.class), new CheckoutRequestsApi.WfRequestCancelOptions()
                .idempotencyKey(request.parameter("Idempotency-Key", String.class)));
      }
      case "WFApprove" -> {
        return new CheckoutRequestsApi(transport).wfApprove(request.parameter("checkoutRequestId", UUID.class), request.body(CheckoutRequestApproval.class), new CheckoutRequestsApi.WfApproveOptions()
                .idempotencyKey(request.parameter("Idempotency-Key", String.class)));
      }
      case "WFDeny" -> {
        return new CheckoutRequestsApi(transport).wfDeny(request.parameter("checkoutRequestId", UUID.class), request.body(CheckoutRequestComment.class), new CheckoutRequestsApi.WfDenyOptions()
                .idempotencyKey(request.parameter("Idempotency-Key", String.class)));
      }
      case "CheckoutList" -> {
        return new CheckoutsApi(transport).checkoutList(new CheckoutsApi.CheckoutListOptions()
                .resourceId(request.parameter("resourceId", String.class))
                .accountId(request.parameter("accountId", String.class))
                .status(request.parameter("status", String.class))
                .recipientUserId(request.parameter("recipientUserId", String.class))
                .open(request.parameter("open", Boolean.class))
                .limit(request.parameter("limit", Long.class))
                .cursor(request.parameter("cursor", String.class)));
      }
      case "WFRequestCheckout" -> {
        return new CheckoutsApi(transport).wfRequestCheckout(request.body(CheckoutNew.class), new CheckoutsApi.WfRequestCheckoutOptions()
                .idempotencyKey(request.parameter("Idempotency-Key", String.class)));
      }
      case "WFRequestCheckin" -> {
        return new CheckoutsApi(transport).wfRequestCheckin(request.parameter("checkoutId", UUID.class), new CheckoutsApi.WfRequestCheckinOptions()
                .idempotencyKey(request.parameter("Idempotency-Key", String.class)));
      }
      case "CheckoutExtend" -> {
        return new CheckoutsApi(transport).checkoutExtend(request.parameter("checkoutId", UUID.class), request.body(CheckoutExtension.class), new CheckoutsApi.CheckoutExtendOptions()
                .idempotencyKey(request.parameter("Idempotency-Key", String.class)));
      }
      case "CheckoutRevoke" -> {
        return new CheckoutsApi(transport).checkoutRevoke(request.parameter("checkoutId", UUID.class), request.body(CheckoutRevocation.class), new CheckoutsApi.CheckoutRevokeOptions()
                .idempotencyKey(request.parameter("Idempotency-Key", String.class)));
      }
      case "CheckoutGet" -> {
        return new CheckoutsApi(transport).checkoutGet(request.parameter("checkoutId", UUID.class));
      }
      case "CheckoutStatusGet" -> {
        return new CheckoutsApi(transport).checkoutStatusGet(request.parameter("checkoutId", UUID.class), new CheckoutsApi.CheckoutStatusGetOptions()
                .ifNoneMatch(request.parameter("If-None-Match", String.class)));
      }
      case "CheckoutStatusGetMany" -> {
        return new CheckoutsApi(transport).checkoutStatusGetMany(request.body(CheckoutStatusQuery.class), new CheckoutsApi.CheckoutStatusGetManyOptions()
                .idempotencyKey(request.parameter("Idempotency-Key", String.class)));
      }
      case "CheckoutTicketAdd" -> {
        return new CheckoutsApi(transport).checkoutTicketAdd(request.parameter("checkoutId", UUID.class), request.body(CheckoutTicketNew.class), new CheckoutsApi.CheckoutTicketAddOptions()
                .idempotencyKey(request.parameter("Idempotency-Key", String.class)));
      }
      case "CheckoutParamsGet" -> {
        return new CheckoutsApi(transport).checkoutParamsGet(request.parameter("checkoutId", UUID.class), new CheckoutsApi.CheckoutParamsGetOptions()
                .accountKey(request.parameter("accountKey", UUID.class))
                .plugin(request.parameter("plugin", String.class))
                .checkoutTicket(request.parameter("Checkout-Ticket", String.class)));
      }
      case "SystemVariableList" -> {
        return new ServerApi(transport).systemVariableList(new ServerApi.SystemVariableListOptions()
                .limit(request.parameter("limit", Long.class))
                .cursor(request.parameter("cursor", String.class)));
      }
      case "SystemVariableGet" -> {
        return new ServerApi(transport).systemVariableGet(request.parameter("name", String.class));
      }
      case "SystemVariableSet" -> {
        return new ServerApi(transport).systemVariableSet(request.parameter("name", String.class), request.body(SystemVariableSetting.class), new ServerApi.SystemVariableSetOptions()
                .ifMatch(request.parameter("If-Match", String.class))
                .idempotencyKey(request.parameter("Idempotency-Key", String.class)));
      }
      case "JournalList" -> {
        return new ServerApi(transport).journalList(new ServerApi.JournalListOptions()
                .from(request.parameter("from", OffsetDateTime.class))
                .to(request.parameter("to", OffsetDateTime.class))
                .function(request.parameter("function", String.class))
                .event(request.parameter("event", String.class))
                .outcome(request.parameter("outcome", String.class))
                .actorUserId(request.parameter("actorUserId", String.class))
                .subjectUserId(request.parameter("subjectUserId", String.class))
                .resourceId(request.parameter("resourceId", String.class))
                .accountId(request.parameter("accountId", String.class))
                .policyId(request.parameter("policyId", String.class))
                .checkoutId(request.parameter("checkoutId", UUID.class))
                .sessionId(request.parameter("sessionId", UUID.class))
                .requestId(request.parameter("requestId", UUID.class))
                .limit(request.parameter("limit", Long.class))
                .cursor(request.parameter("cursor", String.class)));
      }
      case "InstanceList" -> {
        return new ServerApi(transport).instanceList(new ServerApi.InstanceListOptions()
                .limit(request.parameter("limit", Long.class))
                .cursor(request.parameter("cursor", String.class)));
      }
      case "ReplicationStatusGet" -> {
        return new ServerApi(transport).replicationStatusGet();
      }
      default -> throw new IllegalArgumentException("no such operation: " + request.operation());
    }
  }
}
