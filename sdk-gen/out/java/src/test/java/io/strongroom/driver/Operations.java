// Written by sdk-gen from the contract.
package io.strongroom.driver;

import io.strongroom.Strongroom;
import io.strongroom.api.*;
import io.strongroom.model.*;
import java.time.OffsetDateTime;
import java.util.UUID;

/** Calls the operation that a request names. */
final class Operations {
  private Operations() {
  }

  /** The answer; null where it has no body. */
  static Object call(Strongroom client, Request request) {
    switch (request.operation()) {
      case "SessionList" -> {
        return client.sessions().sessionList(new SessionsApi.SessionListOptions()
                .limit(request.parameter("limit", Long.class))
                .cursor(request.parameter("cursor", String.class)));
      }
      case "Login" -> {
        return client.sessions().login(request.body(SessionNew.class));
      }
      case "LoginEx" -> {
        return client.sessions().loginEx(request.body(OtpSessionNew.class), new SessionsApi.LoginExOptions()
                .idempotencyKey(request.parameter("Idempotency-Key", String.class)));
      }
      case "LoginExConfirm" -> {
        client.sessions().loginExConfirm();
        return null;
      }
      case "SessionGet" -> {
        return client.sessions().sessionGet();
      }
      case "Logout" -> {
        client.sessions().logout();
        return null;
      }
      case "SessionRevoke" -> {
        client.sessions().sessionRevoke(request.parameter("sessionId", UUID.class), new SessionsApi.SessionRevokeOptions()
                .idempotencyKey(request.parameter("Idempotency-Key", String.class)));
        return null;
      }
      case "ClientAddressExplain" -> {
        return client.sessions().clientAddressExplain(new SessionsApi.ClientAddressExplainOptions()
                .userId(request.parameter("userId", String.class))
                .peer(request.parameter("peer", String.class))
                .forwardedFor(request.parameter("forwardedFor", String.class)));
      }
      case "KMKeyGetByAccount" -> {
        return client.passwords().kmKeyGetByAccount(request.parameter("resourceId", String.class), request.parameter("accountId", String.class));
      }
      case "RecoverKeyByAccount" -> {
        return client.passwords().recoverKeyByAccount(request.parameter("resourceId", String.class), request.parameter("accountId", String.class));
      }
      case "PasswordVersionList" -> {
        return client.passwords().passwordVersionList(request.parameter("accountKey", UUID.class), new PasswordsApi.PasswordVersionListOptions()
                .limit(request.parameter("limit", Long.class))
                .cursor(request.parameter("cursor", String.class)));
      }
      case "PasswordVersionGet" -> {
        return client.passwords().passwordVersionGet(request.parameter("accountKey", UUID.class), request.parameter("version", Long.class));
      }
      case "ManagedAccountRandomizePassword" -> {
        return client.passwords().managedAccountRandomizePassword(request.body(PasswordRandomize.class), new PasswordsApi.ManagedAccountRandomizePasswordOptions()
                .waitSeconds(request.parameter("waitSeconds", Long.class))
                .idempotencyKey(request.parameter("Idempotency-Key", String.class)));
      }
      case "ManagedAccountOverridePassword" -> {
        return client.passwords().managedAccountOverridePassword(request.body(PasswordOverride.class), new PasswordsApi.ManagedAccountOverridePasswordOptions()
                .waitSeconds(request.parameter("waitSeconds", Long.class))
                .idempotencyKey(request.parameter("Idempotency-Key", String.class)));
      }
      case "ManagedAccountVerifyPassword" -> {
        return client.passwords().managedAccountVerifyPassword(request.parameter("accountKey", UUID.class), new PasswordsApi.ManagedAccountVerifyPasswordOptions()
                .idempotencyKey(request.parameter("Idempotency-Key", String.class)));
      }
      case "PasswordChangeList" -> {
        return client.passwords().passwordChangeList(new PasswordsApi.PasswordChangeListOptions()
                .resourceId(request.parameter("resourceId", String.class))
                .accountId(request.parameter("accountId", String.class))
                .status(request.parameter("status", String.class))
                .overdue(request.parameter("overdue", Boolean.class))
                .limit(request.parameter("limit", Long.class))
                .cursor(request.parameter("cursor", String.class)));
      }
      case "PasswordChangeGet" -> {
        return client.passwords().passwordChangeGet(request.parameter("changeId", UUID.class), new PasswordsApi.PasswordChangeGetOptions()
                .waitSeconds(request.parameter("waitSeconds", Long.class)));
      }
      case "PasswordChangeCancel" -> {
        client.passwords().passwordChangeCancel(request.parameter("changeId", UUID.class));
        return null;
      }
      case "PasswordDoubtResolve" -> {
        return client.passwords().passwordDoubtResolve(request.parameter("changeId", UUID.class), request.body(DoubtResolve.class), new PasswordsApi.PasswordDoubtResolveOptions()
                .waitSeconds(request.parameter("waitSeconds", Long.class))
                .idempotencyKey(request.parameter("Idempotency-Key", String.class)));
      }
      case "PasswordCandidateList" -> {
        return client.passwords().passwordCandidateList(request.parameter("accountKey", UUID.class));
      }
      case "AdminList" -> {
        return client.administrators().adminList(new AdministratorsApi.AdminListOptions()
                .limit(request.parameter("limit", Long.class))
                .cursor(request.parameter("cursor", String.class)));
      }
      case "AdminAdd" -> {
        return client.administrators().adminAdd(request.body(ProductAdministratorNew.class), new AdministratorsApi.AdminAddOptions()
                .idempotencyKey(request.parameter("Idempotency-Key", String.class)));
      }
      case "AdminGet" -> {
        return client.administrators().adminGet(request.parameter("userId", String.class));
      }
      case "AdminDelete" -> {
        client.administrators().adminDelete(request.parameter("userId", String.class), new AdministratorsApi.AdminDeleteOptions()
                .ifMatch(request.parameter("If-Match", String.class))
                .idempotencyKey(request.parameter("Idempotency-Key", String.class)));
        return null;
      }
      case "AdminUpdate" -> {
        return client.administrators().adminUpdate(request.parameter("userId", String.class), request.body(ProductAdministratorChange.class), new AdministratorsApi.AdminUpdateOptions()
                .ifMatch(request.parameter("If-Match", String.class))
                .idempotencyKey(request.parameter("Idempotency-Key", String.class)));
      }
      case "AdminEnable" -> {
        client.administrators().adminEnable(request.parameter("userId", String.class));
        return null;
      }
      case "AdminDisable" -> {
        client.administrators().adminDisable(request.parameter("userId", String.class));
        return null;
      }
      case "AdminUnlock" -> {
        client.administrators().adminUnlock(request.parameter("userId", String.class));
        return null;
      }
      case "AdminPasswordSet" -> {
        client.administrators().adminPasswordSet(request.parameter("userId", String.class), request.body(AdministratorPasswordChange.class), new AdministratorsApi.AdminPasswordSetOptions()
                .idempotencyKey(request.parameter("Idempotency-Key", String.class)));
        return null;
      }
      case "OTPAPIUserPasswordUpdate" -> {
        return client.administrators().otpApiUserPasswordUpdate(request.parameter("userId", String.class), new AdministratorsApi.OtpApiUserPasswordUpdateOptions()
                .idempotencyKey(request.parameter("Idempotency-Key", String.class)));
      }
      case "AdminEffectivePrivilegesGet" -> {
        return client.administrators().adminEffectivePrivilegesGet(request.parameter("userId", String.class));
      }
      case "AdminGroupList" -> {
        return client.administrators().adminGroupList(new AdministratorsApi.AdminGroupListOptions()
                .limit(request.parameter("limit", Long.class))
                .cursor(request.parameter("cursor", String.class)));
      }
      case "AdminGroupAdd" -> {
        return client.administrators().adminGroupAdd(request.body(AdministratorGroupNew.class), new AdministratorsApi.AdminGroupAddOptions()
                .idempotencyKey(request.parameter("Idempotency-Key", String.class)));
      }
      case "AdminGroupGet" -> {
        return client.administrators().adminGroupGet(request.parameter("adminGroupId", String.class));
      }
      case "AdminGroupDelete" -> {
        client.administrators().adminGroupDelete(request.parameter("adminGroupId", String.class), new AdministratorsApi.AdminGroupDeleteOptions()
                .ifMatch(request.parameter("If-Match", String.class))
                .idempotencyKey(request.parameter("Idempotency-Key", String.class)));
        return null;
      }
      case "AdminGroupUpdate" -> {
        return client.administrators().adminGroupUpdate(request.parameter("adminGroupId", String.class), request.body(AdministratorGroupChange.class), new AdministratorsApi.AdminGroupUpdateOptions()
                .ifMatch(request.parameter("If-Match", String.class))
                .idempotencyKey(request.parameter("Idempotency-Key", String.class)));
      }
      case "AdminGroupMemberList" -> {
        return client.administrators().adminGroupMemberList(request.parameter("adminGroupId", String.class), new AdministratorsApi.AdminGroupMemberListOptions()
                .limit(request.parameter("limit", Long.class))
                .cursor(request.parameter("cursor", String.class)));
      }
      case "AdminGroupMemberTest" -> {
        return client.administrators().adminGroupMemberTest(request.parameter("adminGroupId", String.class), request.parameter("userId", String.class));
      }
      case "UserClassList" -> {
        return client.users().userClassList(new UsersApi.UserClassListOptions()
                .limit(request.parameter("limit", Long.class))
                .cursor(request.parameter("cursor", String.class)));
      }
      case "UserClassAdd" -> {
        return client.users().userClassAdd(request.body(UserClassNew.class), new UsersApi.UserClassAddOptions()
                .idempotencyKey(request.parameter("Idempotency-Key", String.class)));
      }
      case "UserClassGet" -> {
        return client.users().userClassGet(request.parameter("classId", String.class));
      }
      case "UserClassDelete" -> {
        client.users().userClassDelete(request.parameter("classId", String.class), new UsersApi.UserClassDeleteOptions()
                .ifMatch(request.parameter("If-Match", String.class))
                .idempotencyKey(request.parameter("Idempotency-Key", String.class)));
        return null;
      }
      case "UserClassUpdate" -> {
        return client.users().userClassUpdate(request.parameter("classId", String.class), request.body(UserClassChange.class), new UsersApi.UserClassUpdateOptions()
                .ifMatch(request.parameter("If-Match", String.class))
                .idempotencyKey(request.parameter("Idempotency-Key", String.class)));
      }
      case "UserclassMembershipList" -> {
        return client.users().userclassMembershipList(request.parameter("classId", String.class), new UsersApi.UserclassMembershipListOptions()
                .limit(request.parameter("limit", Long.class))
                .cursor(request.parameter("cursor", String.class)));
      }
      case "UserClassMemberTest" -> {
        return client.users().userClassMemberTest(request.parameter("classId", String.class), request.parameter("userId", String.class));
      }
      case "UserClassMemberAdd" -> {
        client.users().userClassMemberAdd(request.parameter("classId", String.class), request.parameter("userId", String.class), new UsersApi.UserClassMemberAddOptions()
                .idempotencyKey(request.parameter("Idempotency-Key", String.class)));
        return null;
      }
      case "UserClassMemberRemove" -> {
        client.users().userClassMemberRemove(request.parameter("classId", String.class), request.parameter("userId", String.class), new UsersApi.UserClassMemberRemoveOptions()
                .idempotencyKey(request.parameter("Idempotency-Key", String.class)));
        return null;
      }
      case "UserClassCacheRecalculate" -> {
        client.users().userClassCacheRecalculate(request.parameter("classId", String.class));
        return null;
      }
      case "UserClassCacheInvalidate" -> {
        client.users().userClassCacheInvalidate(request.parameter("classId", String.class));
        return null;
      }
      case "UserGroupList" -> {
        return client.users().userGroupList(new UsersApi.UserGroupListOptions()
                .limit(request.parameter("limit", Long.class))
                .cursor(request.parameter("cursor", String.class)));
      }
      case "UserGroupAdd" -> {
        return client.users().userGroupAdd(request.body(UserGroupNew.class), new UsersApi.UserGroupAddOptions()
                .idempotencyKey(request.parameter("Idempotency-Key", String.class)));
      }
      case "UserGroupGet" -> {
        return client.users().userGroupGet(request.parameter("groupId", String.class));
      }
      case "UserGroupDelete" -> {
        client.users().userGroupDelete(request.parameter("groupId", String.class), new UsersApi.UserGroupDeleteOptions()
                .ifMatch(request.parameter("If-Match", String.class))
                .idempotencyKey(request.parameter("Idempotency-Key", String.class)));
        return null;
      }
      case "UserGroupUpdate" -> {
        return client.users().userGroupUpdate(request.parameter("groupId", String.class), request.body(UserGroupChange.class), new UsersApi.UserGroupUpdateOptions()
                .ifMatch(request.parameter("If-Match", String.class))
                .idempotencyKey(request.parameter("Idempotency-Key", String.class)));
      }
      case "UserGroupMemberList" -> {
        return client.users().userGroupMemberList(request.parameter("groupId", String.class), new UsersApi.UserGroupMemberListOptions()
                .limit(request.parameter("limit", Long.class))
                .cursor(request.parameter("cursor", String.class)));
      }
      case "UserGroupMemberTest" -> {
        return client.users().userGroupMemberTest(request.parameter("groupId", String.class), request.parameter("userId", String.class));
      }
      case "UserGroupAccessControlSet" -> {
        return client.users().userGroupAccessControlSet(request.parameter("groupId", String.class), request.parameter("policyId", String.class), request.body(AccessControlChange.class), new UsersApi.UserGroupAccessControlSetOptions()
                .idempotencyKey(request.parameter("Idempotency-Key", String.class)));
      }
      case "UserGroupAccessControlDelete" -> {
        client.users().userGroupAccessControlDelete(request.parameter("groupId", String.class), request.parameter("policyId", String.class), new UsersApi.UserGroupAccessControlDeleteOptions()
                .idempotencyKey(request.parameter("Idempotency-Key", String.class)));
        return null;
      }
      case "ManagedAccountFind" -> {
        return client.accounts().managedAccountFind(new AccountsApi.ManagedAccountFindOptions()
                .resourceId(request.parameter("resourceId", String.class))
                .accountId(request.parameter("accountId", String.class))
                .policyId(request.parameter("policyId", String.class))
                .state(request.parameter("state", String.class))
                .passwordState(request.parameter("passwordState", String.class))
                .limit(request.parameter("limit", Long.class))
                .cursor(request.parameter("cursor", String.class)));
      }
      case "ManagedAccountAdd" -> {
        return client.accounts().managedAccountAdd(request.body(ManagedAccountNew.class), new AccountsApi.ManagedAccountAddOptions()
                .idempotencyKey(request.parameter("Idempotency-Key", String.class)));
      }
      case "ManagedAccountGet" -> {
        return client.accounts().managedAccountGet(request.parameter("accountKey", UUID.class));
      }
      case "ManagedAccountDelete" -> {
        client.accounts().managedAccountDelete(request.parameter("accountKey", UUID.class), new AccountsApi.ManagedAccountDeleteOptions()
                .ifMatch(request.parameter("If-Match", String.class))
                .idempotencyKey(request.parameter("Idempotency-Key", String.class)));
        return null;
      }
      case "ManagedAccountUpdate" -> {
        return client.accounts().managedAccountUpdate(request.parameter("accountKey", UUID.class), request.body(ManagedAccountChange.class), new AccountsApi.ManagedAccountUpdateOptions()
                .ifMatch(request.parameter("If-Match", String.class))
                .idempotencyKey(request.parameter("Idempotency-Key", String.class)));
      }
      case "ManagedSystemManagedAccountList" -> {
        return client.accounts().managedSystemManagedAccountList(request.parameter("resourceId", String.class), new AccountsApi.ManagedSystemManagedAccountListOptions()
                .limit(request.parameter("limit", Long.class))
                .cursor(request.parameter("cursor", String.class)));
      }
      case "ManagedSystemPolicyList" -> {
        return client.policies().managedSystemPolicyList(new PoliciesApi.ManagedSystemPolicyListOptions()
                .limit(request.parameter("limit", Long.class))
                .cursor(request.parameter("cursor", String.class)));
      }
      case "ManagedSystemPolicyAdd" -> {
        return client.policies().managedSystemPolicyAdd(request.body(ManagedSystemPolicyNew.class), new PoliciesApi.ManagedSystemPolicyAddOptions()
                .idempotencyKey(request.parameter("Idempotency-Key", String.class)));
      }
      case "ManagedSystemPolicyGet" -> {
        return client.policies().managedSystemPolicyGet(request.parameter("policyId", String.class));
      }
      case "ManagedSystemPolicyDelete" -> {
        client.policies().managedSystemPolicyDelete(request.parameter("policyId", String.class), new PoliciesApi.ManagedSystemPolicyDeleteOptions()
                .ifMatch(request.parameter("If-Match", String.class))
                .idempotencyKey(request.parameter("Idempotency-Key", String.class)));
        return null;
      }
      case "ManagedSystemPolicyUpdate" -> {
        return client.policies().managedSystemPolicyUpdate(request.parameter("policyId", String.class), request.body(ManagedSystemPolicyChange.class), new PoliciesApi.ManagedSystemPolicyUpdateOptions()
                .ifMatch(request.parameter("If-Match", String.class))
                .idempotencyKey(request.parameter("Idempotency-Key", String.class)));
      }
      case "ManagedSystemPolicyOptionList" -> {
        return client.policies().managedSystemPolicyOptionList(request.parameter("policyId", String.class), new PoliciesApi.ManagedSystemPolicyOptionListOptions()
                .limit(request.parameter("limit", Long.class))
                .cursor(request.parameter("cursor", String.class)));
      }
      case "ManagedSystemList" -> {
        return client.systems().managedSystemList(new SystemsApi.ManagedSystemListOptions()
                .limit(request.parameter("limit", Long.class))
                .cursor(request.parameter("cursor", String.class)));
      }
      case "ManagedSystemAdd" -> {
        return client.systems().managedSystemAdd(request.body(ManagedSystemNew.class), new SystemsApi.ManagedSystemAddOptions()
                .idempotencyKey(request.parameter("Idempotency-Key", String.class)));
      }
      case "ManagedSystemGet" -> {
        return client.systems().managedSystemGet(request.parameter("resourceId", String.class));
      }
      case "ManagedSystemDelete" -> {
        client.systems().managedSystemDelete(request.parameter("resourceId", String.class), new SystemsApi.ManagedSystemDeleteOptions()
                .ifMatch(request.parameter("If-Match", String.class))
                .idempotencyKey(request.parameter("Idempotency-Key", String.class)));
        return null;
      }
      case "ManagedSystemUpdate" -> {
        return client.systems().managedSystemUpdate(request.parameter("resourceId", String.class), request.body(ManagedSystemChange.class), new SystemsApi.ManagedSystemUpdateOptions()
                .ifMatch(request.parameter("If-Match", String.class))
                .idempotencyKey(request.parameter("Idempotency-Key", String.class)));
      }
      case "ManagedSystemTest" -> {
        return client.systems().managedSystemTest(request.parameter("resourceId", String.class), new SystemsApi.ManagedSystemTestOptions()
                .idempotencyKey(request.parameter("Idempotency-Key", String.class)));
      }
      case "ManagedSystemTrust" -> {
        client.systems().managedSystemTrust(request.parameter("resourceId", String.class));
        return null;
      }
      case "ConnectorList" -> {
        return client.systems().connectorList(new SystemsApi.ConnectorListOptions()
                .limit(request.parameter("limit", Long.class))
                .cursor(request.parameter("cursor", String.class)));
      }
      case "SystemVariableList" -> {
        return client.server().systemVariableList(new ServerApi.SystemVariableListOptions()
                .limit(request.parameter("limit", Long.class))
                .cursor(request.parameter("cursor", String.class)));
      }
      case "SystemVariableGet" -> {
        return client.server().systemVariableGet(request.parameter("name", String.class));
      }
      case "SystemVariableSet" -> {
        return client.server().systemVariableSet(request.parameter("name", String.class), request.body(SystemVariableSetting.class), new ServerApi.SystemVariableSetOptions()
                .ifMatch(request.parameter("If-Match", String.class))
                .idempotencyKey(request.parameter("Idempotency-Key", String.class)));
      }
      case "JournalList" -> {
        return client.server().journalList(new ServerApi.JournalListOptions()
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
                .sessionId(request.parameter("sessionId", UUID.class))
                .requestId(request.parameter("requestId", UUID.class))
                .limit(request.parameter("limit", Long.class))
                .cursor(request.parameter("cursor", String.class)));
      }
      default -> throw new IllegalArgumentException("no such operation: " + request.operation());
    }
  }
}
