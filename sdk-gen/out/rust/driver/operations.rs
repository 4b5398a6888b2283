//! Calls an operation by its id. Generated from the contract.
use strongroom::{Client, types};

use super::{Input, Output, encoded};

/// The answer of an operation, or why it could not be asked for.
#[allow(clippy::too_many_lines, reason = "one arm for each operation")]
pub async fn call(client: &Client, operation: &str, mut input: Input) -> Result<Output, String> {
    match operation {
        "SessionList" => {
            let mut request = client.session_list();
            if let Some(value) = input.parameter::<i64>("limit")? {
                request = request.limit(value);
            }
            if let Some(value) = input.parameter::<String>("cursor")? {
                request = request.cursor(value);
            }
            input.is_used_up()?;
            encoded(request.send().await)
        }
        "Login" => {
            let mut request = client.login();
            request = request.body(input.body::<types::SessionNew>()?);
            input.is_used_up()?;
            encoded(request.send().await)
        }
        "LoginEx" => {
            let mut request = client.login_ex();
            if let Some(value) = input.parameter::<String>("Idempotency-Key")? {
                request = request.idempotency_key(value);
            }
            request = request.body(input.body::<types::OtpSessionNew>()?);
            input.is_used_up()?;
            encoded(request.send().await)
        }
        "LoginExConfirm" => {
            let request = client.login_ex_confirm();
            input.is_used_up()?;
            encoded(request.send().await)
        }
        "SessionGet" => {
            let request = client.session_get();
            input.is_used_up()?;
            encoded(request.send().await)
        }
        "Logout" => {
            let request = client.logout();
            input.is_used_up()?;
            encoded(request.send().await)
        }
        "SessionRevoke" => {
            let mut request = client.session_revoke();
            if let Some(value) = input.parameter::<uuid::Uuid>("sessionId")? {
                request = request.session_id(value);
            }
            if let Some(value) = input.parameter::<String>("Idempotency-Key")? {
                request = request.idempotency_key(value);
            }
            input.is_used_up()?;
            encoded(request.send().await)
        }
        "ClientAddressExplain" => {
            let mut request = client.client_address_explain();
            if let Some(value) = input.parameter::<String>("userId")? {
                request = request.user_id(value);
            }
            if let Some(value) = input.parameter::<String>("peer")? {
                request = request.peer(value);
            }
            if let Some(value) = input.parameter::<String>("forwardedFor")? {
                request = request.forwarded_for(value);
            }
            input.is_used_up()?;
            encoded(request.send().await)
        }
        "KMKeyGetByAccount" => {
            let mut request = client.km_key_get_by_account();
            if let Some(value) = input.parameter::<String>("resourceId")? {
                request = request.resource_id(value);
            }
            if let Some(value) = input.parameter::<String>("accountId")? {
                request = request.account_id(value);
            }
            input.is_used_up()?;
            encoded(request.send().await)
        }
        "RecoverKeyByAccount" => {
            let mut request = client.recover_key_by_account();
            if let Some(value) = input.parameter::<String>("resourceId")? {
                request = request.resource_id(value);
            }
            if let Some(value) = input.parameter::<String>("accountId")? {
                request = request.account_id(value);
            }
            input.is_used_up()?;
            encoded(request.send().await)
        }
        "PasswordVersionList" => {
            let mut request = client.password_version_list();
            if let Some(value) = input.parameter::<uuid::Uuid>("accountKey")? {
                request = request.account_key(value);
            }
            if let Some(value) = input.parameter::<i64>("limit")? {
                request = request.limit(value);
            }
            if let Some(value) = input.parameter::<String>("cursor")? {
                request = request.cursor(value);
            }
            input.is_used_up()?;
            encoded(request.send().await)
        }
        "PasswordVersionGet" => {
            let mut request = client.password_version_get();
            if let Some(value) = input.parameter::<uuid::Uuid>("accountKey")? {
                request = request.account_key(value);
            }
            if let Some(value) = input.parameter::<i64>("version")? {
                request = request.version(value);
            }
            input.is_used_up()?;
            encoded(request.send().await)
        }
        "ManagedAccountRandomizePassword" => {
            let mut request = client.managed_account_randomize_password();
            if let Some(value) = input.parameter::<i64>("waitSeconds")? {
                request = request.wait_seconds(value);
            }
            if let Some(value) = input.parameter::<String>("Idempotency-Key")? {
                request = request.idempotency_key(value);
            }
            request = request.body(input.body::<types::PasswordRandomize>()?);
            input.is_used_up()?;
            encoded(request.send().await)
        }
        "ManagedAccountRandomizePasswordMany" => {
            let mut request = client.managed_account_randomize_password_many();
            if let Some(value) = input.parameter::<String>("Idempotency-Key")? {
                request = request.idempotency_key(value);
            }
            request = request.body(input.body::<types::PasswordRandomizeMany>()?);
            input.is_used_up()?;
            encoded(request.send().await)
        }
        "ManagedAccountOverridePassword" => {
            let mut request = client.managed_account_override_password();
            if let Some(value) = input.parameter::<i64>("waitSeconds")? {
                request = request.wait_seconds(value);
            }
            if let Some(value) = input.parameter::<String>("Idempotency-Key")? {
                request = request.idempotency_key(value);
            }
            request = request.body(input.body::<types::PasswordOverride>()?);
            input.is_used_up()?;
            encoded(request.send().await)
        }
        "ManagedAccountVerifyPassword" => {
            let mut request = client.managed_account_verify_password();
            if let Some(value) = input.parameter::<uuid::Uuid>("accountKey")? {
                request = request.account_key(value);
            }
            if let Some(value) = input.parameter::<String>("Idempotency-Key")? {
                request = request.idempotency_key(value);
            }
            input.is_used_up()?;
            encoded(request.send().await)
        }
        "PasswordChangeList" => {
            let mut request = client.password_change_list();
            if let Some(value) = input.parameter::<String>("resourceId")? {
                request = request.resource_id(value);
            }
            if let Some(value) = input.parameter::<String>("accountId")? {
                request = request.account_id(value);
            }
            if let Some(value) = input.parameter::<String>("status")? {
                request = request.status(value);
            }
            if let Some(value) = input.parameter::<bool>("overdue")? {
                request = request.overdue(value);
            }
            if let Some(value) = input.parameter::<i64>("limit")? {
                request = request.limit(value);
            }
            if let Some(value) = input.parameter::<String>("cursor")? {
                request = request.cursor(value);
            }
            input.is_used_up()?;
            encoded(request.send().await)
        }
        "PasswordChangeGet" => {
            let mut request = client.password_change_get();
            if let Some(value) = input.parameter::<uuid::Uuid>("changeId")? {
                request = request.change_id(value);
            }
            if let Some(value) = input.parameter::<i64>("waitSeconds")? {
                request = request.wait_seconds(value);
            }
            input.is_used_up()?;
            encoded(request.send().await)
        }
        "PasswordChangeCancel" => {
            let mut request = client.password_change_cancel();
            if let Some(value) = input.parameter::<uuid::Uuid>("changeId")? {
                request = request.change_id(value);
            }
            input.is_used_up()?;
            encoded(request.send().await)
        }
        "PasswordDoubtResolve" => {
            let mut request = client.password_doubt_resolve();
            if let Some(value) = input.parameter::<uuid::Uuid>("changeId")? {
                request = request.change_id(value);
            }
            if let Some(value) = input.parameter::<i64>("waitSeconds")? {
                request = request.wait_seconds(value);
            }
            if let Some(value) = input.parameter::<String>("Idempotency-Key")? {
                request = request.idempotency_key(value);
            }
            request = request.body(input.body::<types::DoubtResolve>()?);
            input.is_used_up()?;
            encoded(request.send().await)
        }
        "PasswordCandidateList" => {
            let mut request = client.password_candidate_list();
            if let Some(value) = input.parameter::<uuid::Uuid>("accountKey")? {
                request = request.account_key(value);
            }
            input.is_used_up()?;
            encoded(request.send().await)
        }
        "AdminList" => {
            let mut request = client.admin_list();
            if let Some(value) = input.parameter::<i64>("limit")? {
                request = request.limit(value);
            }
            if let Some(value) = input.parameter::<String>("cursor")? {
                request = request.cursor(value);
            }
            input.is_used_up()?;
            encoded(request.send().await)
        }
        "AdminAdd" => {
            let mut request = client.admin_add();
            if let Some(value) = input.parameter::<String>("Idempotency-Key")? {
                request = request.idempotency_key(value);
            }
            request = request.body(input.body::<types::ProductAdministratorNew>()?);
            input.is_used_up()?;
            encoded(request.send().await)
        }
        "AdminGet" => {
            let mut request = client.admin_get();
            if let Some(value) = input.parameter::<String>("userId")? {
                request = request.user_id(value);
            }
            input.is_used_up()?;
            encoded(request.send().await)
        }
        "AdminDelete" => {
            let mut request = client.admin_delete();
            if let Some(value) = input.parameter::<String>("userId")? {
                request = request.user_id(value);
            }
            if let Some(value) = input.parameter::<String>("If-Match")? {
                request = request.if_match(value);
            }
            if let Some(value) = input.parameter::<String>("Idempotency-Key")? {
                request = request.idempotency_key(value);
            }
            input.is_used_up()?;
            encoded(request.send().await)
        }
        "AdminUpdate" => {
            let mut request = client.admin_update();
            if let Some(value) = input.parameter::<String>("userId")? {
                request = request.user_id(value);
            }
            if let Some(value) = input.parameter::<String>("If-Match")? {
                request = request.if_match(value);
            }
            if let Some(value) = input.parameter::<String>("Idempotency-Key")? {
                request = request.idempotency_key(value);
            }
            request = request.body(input.body::<types::ProductAdministratorChange>()?);
            input.is_used_up()?;
            encoded(request.send().await)
        }
        "AdminEnable" => {
            let mut request = client.admin_enable();
            if let Some(value) = input.parameter::<String>("userId")? {
                request = request.user_id(value);
            }
            input.is_used_up()?;
            encoded(request.send().await)
        }
        "AdminDisable" => {
            let mut request = client.admin_disable();
            if let Some(value) = input.parameter::<String>("userId")? {
                request = request.user_id(value);
            }
            input.is_used_up()?;
            encoded(request.send().await)
        }
        "AdminUnlock" => {
            let mut request = client.admin_unlock();
            if let Some(value) = input.parameter::<String>("userId")? {
                request = request.user_id(value);
            }
            input.is_used_up()?;
            encoded(request.send().await)
        }
        "AdminPasswordSet" => {
            let mut request = client.admin_password_set();
            if let Some(value) = input.parameter::<String>("userId")? {
                request = request.user_id(value);
            }
            if let Some(value) = input.parameter::<String>("Idempotency-Key")? {
                request = request.idempotency_key(value);
            }
            request = request.body(input.body::<types::AdministratorPasswordChange>()?);
            input.is_used_up()?;
            encoded(request.send().await)
        }
        "OTPAPIUserPasswordUpdate" => {
            let mut request = client.otp_api_user_password_update();
            if let Some(value) = input.parameter::<String>("userId")? {
                request = request.user_id(value);
            }
            if let Some(value) = input.parameter::<String>("Idempotency-Key")? {
                request = request.idempotency_key(value);
            }
            input.is_used_up()?;
            encoded(request.send().await)
        }
        "AdminEffectivePrivilegesGet" => {
            let mut request = client.admin_effective_privileges_get();
            if let Some(value) = input.parameter::<String>("userId")? {
                request = request.user_id(value);
            }
            input.is_used_up()?;
            encoded(request.send().await)
        }
        "AdminGroupList" => {
            let mut request = client.admin_group_list();
            if let Some(value) = input.parameter::<i64>("limit")? {
                request = request.limit(value);
            }
            if let Some(value) = input.parameter::<String>("cursor")? {
                request = request.cursor(value);
            }
            input.is_used_up()?;
            encoded(request.send().await)
        }
        "AdminGroupAdd" => {
            let mut request = client.admin_group_add();
            if let Some(value) = input.parameter::<String>("Idempotency-Key")? {
                request = request.idempotency_key(value);
            }
            request = request.body(input.body::<types::AdministratorGroupNew>()?);
            input.is_used_up()?;
            encoded(request.send().await)
        }
        "AdminGroupGet" => {
            let mut request = client.admin_group_get();
            if let Some(value) = input.parameter::<String>("adminGroupId")? {
                request = request.admin_group_id(value);
            }
            input.is_used_up()?;
            encoded(request.send().await)
        }
        "AdminGroupDelete" => {
            let mut request = client.admin_group_delete();
            if let Some(value) = input.parameter::<String>("adminGroupId")? {
                request = request.admin_group_id(value);
            }
            if let Some(value) = input.parameter::<String>("If-Match")? {
                request = request.if_match(value);
            }
            if let Some(value) = input.parameter::<String>("Idempotency-Key")? {
                request = request.idempotency_key(value);
            }
            input.is_used_up()?;
            encoded(request.send().await)
        }
        "AdminGroupUpdate" => {
            let mut request = client.admin_group_update();
            if let Some(value) = input.parameter::<String>("adminGroupId")? {
                request = request.admin_group_id(value);
            }
            if let Some(value) = input.parameter::<String>("If-Match")? {
                request = request.if_match(value);
            }
            if let Some(value) = input.parameter::<String>("Idempotency-Key")? {
                request = request.idempotency_key(value);
            }
            request = request.body(input.body::<types::AdministratorGroupChange>()?);
            input.is_used_up()?;
            encoded(request.send().await)
        }
        "AdminGroupMemberList" => {
            let mut request = client.admin_group_member_list();
            if let Some(value) = input.parameter::<String>("adminGroupId")? {
                request = request.admin_group_id(value);
            }
            if let Some(value) = input.parameter::<i64>("limit")? {
                request = request.limit(value);
            }
            if let Some(value) = input.parameter::<String>("cursor")? {
                request = request.cursor(value);
            }
            input.is_used_up()?;
            encoded(request.send().await)
        }
        "AdminGroupMemberTest" => {
            let mut request = client.admin_group_member_test();
            if let Some(value) = input.parameter::<String>("adminGroupId")? {
                request = request.admin_group_id(value);
            }
            if let Some(value) = input.parameter::<String>("userId")? {
                request = request.user_id(value);
            }
            input.is_used_up()?;
            encoded(request.send().await)
        }
        "UserClassList" => {
            let mut request = client.user_class_list();
            if let Some(value) = input.parameter::<i64>("limit")? {
                request = request.limit(value);
            }
            if let Some(value) = input.parameter::<String>("cursor")? {
                request = request.cursor(value);
            }
            input.is_used_up()?;
            encoded(request.send().await)
        }
        "UserClassAdd" => {
            let mut request = client.user_class_add();
            if let Some(value) = input.parameter::<String>("Idempotency-Key")? {
                request = request.idempotency_key(value);
            }
            request = request.body(input.body::<types::UserClassNew>()?);
            input.is_used_up()?;
            encoded(request.send().await)
        }
        "UserClassGet" => {
            let mut request = client.user_class_get();
            if let Some(value) = input.parameter::<String>("classId")? {
                request = request.class_id(value);
            }
            input.is_used_up()?;
            encoded(request.send().await)
        }
        "UserClassDelete" => {
            let mut request = client.user_class_delete();
            if let Some(value) = input.parameter::<String>("classId")? {
                request = request.class_id(value);
            }
            if let Some(value) = input.parameter::<String>("If-Match")? {
                request = request.if_match(value);
            }
            if let Some(value) = input.parameter::<String>("Idempotency-Key")? {
                request = request.idempotency_key(value);
            }
            input.is_used_up()?;
            encoded(request.send().await)
        }
        "UserClassUpdate" => {
            let mut request = client.user_class_update();
            if let Some(value) = input.parameter::<String>("classId")? {
                request = request.class_id(value);
            }
            if let Some(value) = input.parameter::<String>("If-Match")? {
                request = request.if_match(value);
            }
            if let Some(value) = input.parameter::<String>("Idempotency-Key")? {
                request = request.idempotency_key(value);
            }
            request = request.body(input.body::<types::UserClassChange>()?);
            input.is_used_up()?;
            encoded(request.send().await)
        }
        "UserclassMembershipList" => {
            let mut request = client.userclass_membership_list();
            if let Some(value) = input.parameter::<String>("classId")? {
                request = request.class_id(value);
            }
            if let Some(value) = input.parameter::<i64>("limit")? {
                request = request.limit(value);
            }
            if let Some(value) = input.parameter::<String>("cursor")? {
                request = request.cursor(value);
            }
            input.is_used_up()?;
            encoded(request.send().await)
        }
        "UserClassMemberTest" => {
            let mut request = client.user_class_member_test();
            if let Some(value) = input.parameter::<String>("classId")? {
                request = request.class_id(value);
            }
            if let Some(value) = input.parameter::<String>("userId")? {
                request = request.user_id(value);
            }
            input.is_used_up()?;
            encoded(request.send().await)
        }
        "UserClassMemberAdd" => {
            let mut request = client.user_class_member_add();
            if let Some(value) = input.parameter::<String>("classId")? {
                request = request.class_id(value);
            }
            if let Some(value) = input.parameter::<String>("userId")? {
                request = request.user_id(value);
            }
            if let Some(value) = input.parameter::<String>("Idempotency-Key")? {
                request = request.idempotency_key(value);
            }
            input.is_used_up()?;
            encoded(request.send().await)
        }
        "UserClassMemberRemove" => {
            let mut request = client.user_class_member_remove();
            if let Some(value) = input.parameter::<String>("classId")? {
                request = request.class_id(value);
            }
            if let Some(value) = input.parameter::<String>("userId")? {
                request = request.user_id(value);
            }
            if let Some(value) = input.parameter::<String>("Idempotency-Key")? {
                request = request.idempotency_key(value);
            }
            input.is_used_up()?;
            encoded(request.send().await)
        }
        "UserClassCacheRecalculate" => {
            let mut request = client.user_class_cache_recalculate();
            if let Some(value) = input.parameter::<String>("classId")? {
                request = request.class_id(value);
            }
            input.is_used_up()?;
            encoded(request.send().await)
        }
        "UserClassCacheInvalidate" => {
            let mut request = client.user_class_cache_invalidate();
            if let Some(value) = input.parameter::<String>("classId")? {
                request = request.class_id(value);
            }
            input.is_used_up()?;
            encoded(request.send().await)
        }
        "UserGroupList" => {
            let mut request = client.user_group_list();
            if let Some(value) = input.parameter::<i64>("limit")? {
                request = request.limit(value);
            }
            if let Some(value) = input.parameter::<String>("cursor")? {
                request = request.cursor(value);
            }
            input.is_used_up()?;
            encoded(request.send().await)
        }
        "UserGroupAdd" => {
            let mut request = client.user_group_add();
            if let Some(value) = input.parameter::<String>("Idempotency-Key")? {
                request = request.idempotency_key(value);
            }
            request = request.body(input.body::<types::UserGroupNew>()?);
            input.is_used_up()?;
            encoded(request.send().await)
        }
        "UserGroupGet" => {
            let mut request = client.user_group_get();
            if let Some(value) = input.parameter::<String>("groupId")? {
                request = request.group_id(value);
            }
            input.is_used_up()?;
            encoded(request.send().await)
        }
        "UserGroupDelete" => {
            let mut request = client.user_group_delete();
            if let Some(value) = input.parameter::<String>("groupId")? {
                request = request.group_id(value);
            }
            if let Some(value) = input.parameter::<String>("If-Match")? {
                request = request.if_match(value);
            }
            if let Some(value) = input.parameter::<String>("Idempotency-Key")? {
                request = request.idempotency_key(value);
            }
            input.is_used_up()?;
            encoded(request.send().await)
        }
        "UserGroupUpdate" => {
            let mut request = client.user_group_update();
            if let Some(value) = input.parameter::<String>("groupId")? {
                request = request.group_id(value);
            }
            if let Some(value) = input.parameter::<String>("If-Match")? {
                request = request.if_match(value);
            }
            if let Some(value) = input.parameter::<String>("Idempotency-Key")? {
                request = request.idempotency_key(value);
            }
            request = request.body(input.body::<types::UserGroupChange>()?);
            input.is_used_up()?;
            encoded(request.send().await)
        }
        "UserGroupMemberList" => {
            let mut request = client.user_group_member_list();
            if let Some(value) = input.parameter::<String>("groupId")? {
                request = request.group_id(value);
            }
            if let Some(value) = input.parameter::<i64>("limit")? {
                request = request.limit(value);
            }
            if let Some(value) = input.parameter::<String>("cursor")? {
                request = request.cursor(value);
            }
            input.is_used_up()?;
            encoded(request.send().await)
        }
        "UserGroupMemberTest" => {
            let mut request = client.user_group_member_test();
            if let Some(value) = input.parameter::<String>("groupId")? {
                request = request.group_id(value);
            }
            if let Some(value) = input.parameter::<String>("userId")? {
                request = request.user_id(value);
            }
            input.is_used_up()?;
            encoded(request.send().await)
        }
        "UserGroupAccessControlSet" => {
            let mut request = client.user_group_access_control_set();
            if let Some(value) = input.parameter::<String>("groupId")? {
                request = request.group_id(value);
            }
            if let Some(value) = input.parameter::<String>("policyId")? {
                request = request.policy_id(value);
            }
            if let Some(value) = input.parameter::<String>("Idempotency-Key")? {
                request = request.idempotency_key(value);
            }
            request = request.body(input.body::<types::AccessControlChange>()?);
            input.is_used_up()?;
            encoded(request.send().await)
        }
        "UserGroupAccessControlDelete" => {
            let mut request = client.user_group_access_control_delete();
            if let Some(value) = input.parameter::<String>("groupId")? {
                request = request.group_id(value);
            }
            if let Some(value) = input.parameter::<String>("policyId")? {
                request = request.policy_id(value);
            }
            if let Some(value) = input.parameter::<String>("Idempotency-Key")? {
                request = request.idempotency_key(value);
            }
            input.is_used_up()?;
            encoded(request.send().await)
        }
        "ManagedAccountFind" => {
            let mut request = client.managed_account_find();
            if let Some(value) = input.parameter::<String>("resourceId")? {
                request = request.resource_id(value);
            }
            if let Some(value) = input.parameter::<String>("accountId")? {
                request = request.account_id(value);
            }
            if let Some(value) = input.parameter::<String>("policyId")? {
                request = request.policy_id(value);
            }
            if let Some(value) = input.parameter::<String>("state")? {
                request = request.state(value);
            }
            if let Some(value) = input.parameter::<String>("passwordState")? {
                request = request.password_state(value);
            }
            if let Some(value) = input.parameter::<i64>("limit")? {
                request = request.limit(value);
            }
            if let Some(value) = input.parameter::<String>("cursor")? {
                request = request.cursor(value);
            }
            input.is_used_up()?;
            encoded(request.send().await)
        }
        "ManagedAccountAdd" => {
            let mut request = client.managed_account_add();
            if let Some(value) = input.parameter::<String>("Idempotency-Key")? {
                request = request.idempotency_key(value);
            }
            request = request.body(input.body::<types::ManagedAccountNew>()?);
            input.is_used_up()?;
            encoded(request.send().await)
        }
        "ManagedAccountGet" => {
            let mut request = client.managed_account_get();
            if let Some(value) = input.parameter::<uuid::Uuid>("accountKey")? {
                request = request.account_key(value);
            }
            input.is_used_up()?;
            encoded(request.send().await)
        }
        "ManagedAccountDelete" => {
            let mut request = client.managed_account_delete();
            if let Some(value) = input.parameter::<uuid::Uuid>("accountKey")? {
                request = request.account_key(value);
            }
            if let Some(value) = input.parameter::<String>("If-Match")? {
                request = request.if_match(value);
            }
            if let Some(value) = input.parameter::<String>("Idempotency-Key")? {
                request = request.idempotency_key(value);
            }
            input.is_used_up()?;
            encoded(request.send().await)
        }
        "ManagedAccountUpdate" => {
            let mut request = client.managed_account_update();
            if let Some(value) = input.parameter::<uuid::Uuid>("accountKey")? {
                request = request.account_key(value);
            }
            if let Some(value) = input.parameter::<String>("If-Match")? {
                request = request.if_match(value);
            }
            if let Some(value) = input.parameter::<String>("Idempotency-Key")? {
                request = request.idempotency_key(value);
            }
            request = request.body(input.body::<types::ManagedAccountChange>()?);
            input.is_used_up()?;
            encoded(request.send().await)
        }
        "ManagedSystemManagedAccountList" => {
            let mut request = client.managed_system_managed_account_list();
            if let Some(value) = input.parameter::<String>("resourceId")? {
                request = request.resource_id(value);
            }
            if let Some(value) = input.parameter::<i64>("limit")? {
                request = request.limit(value);
            }
            if let Some(value) = input.parameter::<String>("cursor")? {
                request = request.cursor(value);
            }
            input.is_used_up()?;
            encoded(request.send().await)
        }
        "ManagedSystemPolicyList" => {
            let mut request = client.managed_system_policy_list();
            if let Some(value) = input.parameter::<i64>("limit")? {
                request = request.limit(value);
            }
            if let Some(value) = input.parameter::<String>("cursor")? {
                request = request.cursor(value);
            }
            input.is_used_up()?;
            encoded(request.send().await)
        }
        "ManagedSystemPolicyAdd" => {
            let mut request = client.managed_system_policy_add();
            if let Some(value) = input.parameter::<String>("Idempotency-Key")? {
                request = request.idempotency_key(value);
            }
            request = request.body(input.body::<types::ManagedSystemPolicyNew>()?);
            input.is_used_up()?;
            encoded(request.send().await)
        }
        "ManagedSystemPolicyGet" => {
            let mut request = client.managed_system_policy_get();
            if let Some(value) = input.parameter::<String>("policyId")? {
                request = request.policy_id(value);
            }
            input.is_used_up()?;
            encoded(request.send().await)
        }
        "ManagedSystemPolicyDelete" => {
            let mut request = client.managed_system_policy_delete();
            if let Some(value) = input.parameter::<String>("policyId")? {
                request = request.policy_id(value);
            }
            if let Some(value) = input.parameter::<String>("If-Match")? {
                request = request.if_match(value);
            }
            if let Some(value) = input.parameter::<String>("Idempotency-Key")? {
                request = request.idempotency_key(value);
            }
            input.is_used_up()?;
            encoded(request.send().await)
        }
        "ManagedSystemPolicyUpdate" => {
            let mut request = client.managed_system_policy_update();
            if let Some(value) = input.parameter::<String>("policyId")? {
                request = request.policy_id(value);
            }
            if let Some(value) = input.parameter::<String>("If-Match")? {
                request = request.if_match(value);
            }
            if let Some(value) = input.parameter::<String>("Idempotency-Key")? {
                request = request.idempotency_key(value);
            }
            request = request.body(input.body::<types::ManagedSystemPolicyChange>()?);
            input.is_used_up()?;
            encoded(request.send().await)
        }
        "ManagedSystemPolicyOptionList" => {
            let mut request = client.managed_system_policy_option_list();
            if let Some(value) = input.parameter::<String>("policyId")? {
                request = request.policy_id(value);
            }
            if let Some(value) = input.parameter::<i64>("limit")? {
                request = request.limit(value);
            }
            if let Some(value) = input.parameter::<String>("cursor")? {
                request = request.cursor(value);
            }
            input.is_used_up()?;
            encoded(request.send().await)
        }
        "ManagedSystemList" => {
            let mut request = client.managed_system_list();
            if let Some(value) = input.parameter::<i64>("limit")? {
                request = request.limit(value);
            }
            if let Some(value) = input.parameter::<String>("cursor")? {
                request = request.cursor(value);
            }
            input.is_used_up()?;
            encoded(request.send().await)
        }
        "ManagedSystemAdd" => {
            let mut request = client.managed_system_add();
            if let Some(value) = input.parameter::<String>("Idempotency-Key")? {
                request = request.idempotency_key(value);
            }
            request = request.body(input.body::<types::ManagedSystemNew>()?);
            input.is_used_up()?;
            encoded(request.send().await)
        }
        "ManagedSystemGet" => {
            let mut request = client.managed_system_get();
            if let Some(value) = input.parameter::<String>("resourceId")? {
                request = request.resource_id(value);
            }
            input.is_used_up()?;
            encoded(request.send().await)
        }
        "ManagedSystemDelete" => {
            let mut request = client.managed_system_delete();
            if let Some(value) = input.parameter::<String>("resourceId")? {
                request = request.resource_id(value);
            }
            if let Some(value) = input.parameter::<String>("If-Match")? {
                request = request.if_match(value);
            }
            if let Some(value) = input.parameter::<String>("Idempotency-Key")? {
                request = request.idempotency_key(value);
            }
            input.is_used_up()?;
            encoded(request.send().await)
        }
        "ManagedSystemUpdate" => {
            let mut request = client.managed_system_update();
            if let Some(value) = input.parameter::<String>("resourceId")? {
                request = request.resource_id(value);
            }
            if let Some(value) = input.parameter::<String>("If-Match")? {
                request = request.if_match(value);
            }
            if let Some(value) = input.parameter::<String>("Idempotency-Key")? {
                request = request.idempotency_key(value);
            }
            request = request.body(input.body::<types::ManagedSystemChange>()?);
            input.is_used_up()?;
            encoded(request.send().await)
        }
        "ManagedSystemTest" => {
            let mut request = client.managed_system_test();
            if let Some(value) = input.parameter::<String>("resourceId")? {
                request = request.resource_id(value);
            }
            if let Some(value) = input.parameter::<String>("Idempotency-Key")? {
                request = request.idempotency_key(value);
            }
            input.is_used_up()?;
            encoded(request.send().await)
        }
        "ManagedSystemTrust" => {
            let mut request = client.managed_system_trust();
            if let Some(value) = input.parameter::<String>("resourceId")? {
                request = request.resource_id(value);
            }
            input.is_used_up()?;
            encoded(request.send().await)
        }
        "ConnectorList" => {
            let mut request = client.connector_list();
            if let Some(value) = input.parameter::<i64>("limit")? {
                request = request.limit(value);
            }
            if let Some(value) = input.parameter::<String>("cursor")? {
                request = request.cursor(value);
            }
            input.is_used_up()?;
            encoded(request.send().await)
        }
        "WFRequestFind" => {
            let mut request = client.wf_request_find();
            if let Some(value) = input.parameter::<String>("resourceId")? {
                request = request.resource_id(value);
            }
            if let Some(value) = input.parameter::<String>("accountId")? {
                request = request.account_id(value);
            }
            if let Some(value) = input.parameter::<String>("status")? {
                request = request.status(value);
            }
            if let Some(value) = input.parameter::<String>("requesterUserId")? {
                request = request.requester_user_id(value);
            }
            if let Some(value) = input.parameter::<String>("recipientUserId")? {
                request = request.recipient_user_id(value);
            }
            if let Some(value) = input.parameter::<bool>("awaiting")? {
                request = request.awaiting(value);
            }
            if let Some(value) = input.parameter::<i64>("limit")? {
                request = request.limit(value);
            }
            if let Some(value) = input.parameter::<String>("cursor")? {
                request = request.cursor(value);
            }
            input.is_used_up()?;
            encoded(request.send().await)
        }
        "WFRequestSubmit" => {
            let mut request = client.wf_request_submit();
            if let Some(value) = input.parameter::<String>("Idempotency-Key")? {
                request = request.idempotency_key(value);
            }
            request = request.body(input.body::<types::CheckoutRequestNew>()?);
            input.is_used_up()?;
            encoded(request.send().await)
        }
        "WFRequestGet" => {
            let mut request = client.wf_request_get();
            if let Some(value) = input.parameter::<uuid::Uuid>("checkoutRequestId")? {
                request = request.checkout_request_id(value);
            }
            input.is_used_up()?;
            encoded(request.send().await)
        }
        "WFRequestModify" => {
            let mut request = client.wf_request_modify();
            if let Some(value) = input.parameter::<uuid::Uuid>("checkoutRequestId")? {
                request = request.checkout_request_id(value);
            }
            if let Some(value) = input.parameter::<String>("Idempotency-Key")? {
                request = request.idempotency_key(value);
            }
            request = request.body(input.body::<types::CheckoutRequestChange>()?);
            input.is_used_up()?;
            encoded(request.send().await)
        }
        "WFRequestCancel" => {
            let mut request = client.wf_request_cancel();
            if let Some(value) = input.parameter::<uuid::Uuid>("checkoutRequestId")? {
                request = request.checkout_request_id(value);
            }
            if let Some(value) = input.parameter::<String>("Idempotency-Key")? {
                request = request.idempotency_key(value);
            }
            request = request.body(input.body::<types::CheckoutRequestComment>()?);
            input.is_used_up()?;
            encoded(request.send().await)
        }
        "WFApprove" => {
            let mut request = client.wf_approve();
            if let Some(value) = input.parameter::<uuid::Uuid>("checkoutRequestId")? {
                request = request.checkout_request_id(value);
            }
            if let Some(value) = input.parameter::<String>("Idempotency-Key")? {
                request = request.idempotency_key(value);
            }
            request = request.body(input.body::<types::CheckoutRequestApproval>()?);
            input.is_used_up()?;
            encoded(request.send().await)
        }
        "WFDeny" => {
            let mut request = client.wf_deny();
            if let Some(value) = input.parameter::<uuid::Uuid>("checkoutRequestId")? {
                request = request.checkout_request_id(value);
            }
            if let Some(value) = input.parameter::<String>("Idempotency-Key")? {
                request = request.idempotency_key(value);
            }
            request = request.body(input.body::<types::CheckoutRequestComment>()?);
            input.is_used_up()?;
            encoded(request.send().await)
        }
        "CheckoutList" => {
            let mut request = client.checkout_list();
            if let Some(value) = input.parameter::<String>("resourceId")? {
                request = request.resource_id(value);
            }
            if let Some(value) = input.parameter::<String>("accountId")? {
                request = request.account_id(value);
            }
            if let Some(value) = input.parameter::<String>("status")? {
                request = request.status(value);
            }
            if let Some(value) = input.parameter::<String>("recipientUserId")? {
                request = request.recipient_user_id(value);
            }
            if let Some(value) = input.parameter::<bool>("open")? {
                request = request.open(value);
            }
            if let Some(value) = input.parameter::<i64>("limit")? {
                request = request.limit(value);
            }
            if let Some(value) = input.parameter::<String>("cursor")? {
                request = request.cursor(value);
            }
            input.is_used_up()?;
            encoded(request.send().await)
        }
        "WFRequestCheckout" => {
            let mut request = client.wf_request_checkout();
            if let Some(value) = input.parameter::<String>("Idempotency-Key")? {
                request = request.idempotency_key(value);
            }
            request = request.body(input.body::<types::CheckoutNew>()?);
            input.is_used_up()?;
            encoded(request.send().await)
        }
        "WFRequestCheckin" => {
            let mut request = client.wf_request_checkin();
            if let Some(value) = input.parameter::<uuid::Uuid>("checkoutId")? {
                request = request.checkout_id(value);
            }
            if let Some(value) = input.parameter::<String>("Idempotency-Key")? {
                request = request.idempotency_key(value);
            }
            input.is_used_up()?;
            encoded(request.send().await)
        }
        "CheckoutExtend" => {
            let mut request = client.checkout_extend();
            if let Some(value) = input.parameter::<uuid::Uuid>("checkoutId")? {
                request = request.checkout_id(value);
            }
            if let Some(value) = input.parameter::<String>("Idempotency-Key")? {
                request = request.idempotency_key(value);
            }
            request = request.body(input.body::<types::CheckoutExtension>()?);
            input.is_used_up()?;
            encoded(request.send().await)
        }
        "CheckoutRevoke" => {
            let mut request = client.checkout_revoke();
            if let Some(value) = input.parameter::<uuid::Uuid>("checkoutId")? {
                request = request.checkout_id(value);
            }
            if let Some(value) = input.parameter::<String>("Idempotency-Key")? {
                request = request.idempotency_key(value);
            }
            request = request.body(input.body::<types::CheckoutRevocation>()?);
            input.is_used_up()?;
            encoded(request.send().await)
        }
        "CheckoutGet" => {
            let mut request = client.checkout_get();
            if let Some(value) = input.parameter::<uuid::Uuid>("checkoutId")? {
                request = request.checkout_id(value);
            }
            input.is_used_up()?;
            encoded(request.send().await)
        }
        "CheckoutStatusGet" => {
            let mut request = client.checkout_status_get();
            if let Some(value) = input.parameter::<uuid::Uuid>("checkoutId")? {
                request = request.checkout_id(value);
            }
            if let Some(value) = input.parameter::<String>("If-None-Match")? {
                request = request.if_none_match(value);
            }
            input.is_used_up()?;
            encoded(request.send().await)
        }
        "CheckoutStatusGetMany" => {
            let mut request = client.checkout_status_get_many();
            if let Some(value) = input.parameter::<String>("Idempotency-Key")? {
                request = request.idempotency_key(value);
            }
            request = request.body(input.body::<types::CheckoutStatusQuery>()?);
            input.is_used_up()?;
            encoded(request.send().await)
        }
        "CheckoutTicketAdd" => {
            let mut request = client.checkout_ticket_add();
            if let Some(value) = input.parameter::<uuid::Uuid>("checkoutId")? {
                request = request.checkout_id(value);
            }
            if let Some(value) = input.parameter::<String>("Idempotency-Key")? {
                request = request.idempotency_key(value);
            }
            request = request.body(input.body::<types::CheckoutTicketNew>()?);
            input.is_used_up()?;
            encoded(request.send().await)
        }
        "CheckoutParamsGet" => {
            let mut request = client.checkout_params_get();
            if let Some(value) = input.parameter::<uuid::Uuid>("checkoutId")? {
                request = request.checkout_id(value);
            }
            if let Some(value) = input.parameter::<uuid::Uuid>("accountKey")? {
                request = request.account_key(value);
            }
            if let Some(value) = input.parameter::<String>("plugin")? {
                request = request.plugin(value);
            }
            if let Some(value) = input.parameter::<String>("Checkout-Ticket")? {
                request = request.checkout_ticket(value);
            }
            input.is_used_up()?;
            encoded(request.send().await)
        }
        "SystemVariableList" => {
            let mut request = client.system_variable_list();
            if let Some(value) = input.parameter::<i64>("limit")? {
                request = request.limit(value);
            }
            if let Some(value) = input.parameter::<String>("cursor")? {
                request = request.cursor(value);
            }
            input.is_used_up()?;
            encoded(request.send().await)
        }
        "SystemVariableGet" => {
            let mut request = client.system_variable_get();
            if let Some(value) = input.parameter::<String>("name")? {
                request = request.name(value);
            }
            input.is_used_up()?;
            encoded(request.send().await)
        }
        "SystemVariableSet" => {
            let mut request = client.system_variable_set();
            if let Some(value) = input.parameter::<String>("name")? {
                request = request.name(value);
            }
            if let Some(value) = input.parameter::<String>("If-Match")? {
                request = request.if_match(value);
            }
            if let Some(value) = input.parameter::<String>("Idempotency-Key")? {
                request = request.idempotency_key(value);
            }
            request = request.body(input.body::<types::SystemVariableSetting>()?);
            input.is_used_up()?;
            encoded(request.send().await)
        }
        "JournalList" => {
            let mut request = client.journal_list();
            if let Some(value) = input.parameter::<chrono::DateTime<chrono::Utc>>("from")? {
                request = request.from(value);
            }
            if let Some(value) = input.parameter::<chrono::DateTime<chrono::Utc>>("to")? {
                request = request.to(value);
            }
            if let Some(value) = input.parameter::<String>("function")? {
                request = request.function(value);
            }
            if let Some(value) = input.parameter::<String>("event")? {
                request = request.event(value);
            }
            if let Some(value) = input.parameter::<String>("outcome")? {
                request = request.outcome(value);
            }
            if let Some(value) = input.parameter::<String>("actorUserId")? {
                request = request.actor_user_id(value);
            }
            if let Some(value) = input.parameter::<String>("subjectUserId")? {
                request = request.subject_user_id(value);
            }
            if let Some(value) = input.parameter::<String>("resourceId")? {
                request = request.resource_id(value);
            }
            if let Some(value) = input.parameter::<String>("accountId")? {
                request = request.account_id(value);
            }
            if let Some(value) = input.parameter::<String>("policyId")? {
                request = request.policy_id(value);
            }
            if let Some(value) = input.parameter::<uuid::Uuid>("checkoutId")? {
                request = request.checkout_id(value);
            }
            if let Some(value) = input.parameter::<uuid::Uuid>("sessionId")? {
                request = request.session_id(value);
            }
            if let Some(value) = input.parameter::<uuid::Uuid>("requestId")? {
                request = request.request_id(value);
            }
            if let Some(value) = input.parameter::<i64>("limit")? {
                request = request.limit(value);
            }
            if let Some(value) = input.parameter::<String>("cursor")? {
                request = request.cursor(value);
            }
            input.is_used_up()?;
            encoded(request.send().await)
        }
        "InstanceList" => {
            let mut request = client.instance_list();
            if let Some(value) = input.parameter::<i64>("limit")? {
                request = request.limit(value);
            }
            if let Some(value) = input.parameter::<String>("cursor")? {
                request = request.cursor(value);
            }
            input.is_used_up()?;
            encoded(request.send().await)
        }
        "ReplicationStatusGet" => {
            let request = client.replication_status_get();
            input.is_used_up()?;
            encoded(request.send().await)
        }
        _ => Err(format!("no operation {operation}")),
    }
}
