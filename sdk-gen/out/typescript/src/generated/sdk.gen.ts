// Written by sdk-gen/make from openapi/openapi.json.

import type { Client, Options as Options2, TDataShape } from './client/index.js';
import type { AdminAddData, AdminAddErrors, AdminAddResponses, AdminDeleteData, AdminDeleteErrors, AdminDeleteResponses, AdminDisableData, AdminDisableErrors, AdminDisableResponses, AdminEffectivePrivilegesGetData, AdminEffectivePrivilegesGetErrors, AdminEffectivePrivilegesGetResponses, AdminEnableData, AdminEnableErrors, AdminEnableResponses, AdminGetData, AdminGetErrors, AdminGetResponses, AdminGroupAddData, AdminGroupAddErrors, AdminGroupAddResponses, AdminGroupDeleteData, AdminGroupDeleteErrors, AdminGroupDeleteResponses, AdminGroupGetData, AdminGroupGetErrors, AdminGroupGetResponses, AdminGroupListData, AdminGroupListErrors, AdminGroupListResponses, AdminGroupMemberListData, AdminGroupMemberListErrors, AdminGroupMemberListResponses, AdminGroupMemberTestData, AdminGroupMemberTestErrors, AdminGroupMemberTestResponses, AdminGroupUpdateData, AdminGroupUpdateErrors, AdminGroupUpdateResponses, AdminListData, AdminListErrors, AdminListResponses, AdminPasswordSetData, AdminPasswordSetErrors, AdminPasswordSetResponses, AdminUnlockData, AdminUnlockErrors, AdminUnlockResponses, AdminUpdateData, AdminUpdateErrors, AdminUpdateResponses, CheckoutExtendData, CheckoutExtendErrors, CheckoutExtendResponses, CheckoutGetData, CheckoutGetErrors, CheckoutGetResponses, CheckoutListData, CheckoutListErrors, CheckoutListResponses, CheckoutParamsGetData, CheckoutParamsGetErrors, CheckoutParamsGetResponses, CheckoutRevokeData, CheckoutRevokeErrors, CheckoutRevokeResponses, CheckoutStatusGetData, CheckoutStatusGetErrors, CheckoutStatusGetManyData, CheckoutStatusGetManyErrors, CheckoutStatusGetManyResponses, CheckoutStatusGetResponses, CheckoutTicketAddData, CheckoutTicketAddErrors, CheckoutTicketAddResponses, ClientAddressExplainData, ClientAddressExplainErrors, ClientAddressExplainResponses, ConnectorListData, ConnectorListErrors, ConnectorListResponses, InstanceListData, InstanceListErrors, InstanceListResponses, JournalListData, JournalListErrors, JournalListResponses, KmKeyGetByAccountData, KmKeyGetByAccountErrors, KmKeyGetByAccountResponses, LoginData, LoginErrors, LoginExConfirmData, LoginExConfirmErrors, LoginExConfirmResponses, LoginExData, LoginExErrors, LoginExResponses, LoginResponses, LogoutData, LogoutErrors, LogoutResponses, ManagedAccountAddData, ManagedAccountAddErrors, ManagedAccountAddResponses, ManagedAccountDeleteData, ManagedAccountDeleteErrors, ManagedAccountDeleteResponses, ManagedAccountFindData, ManagedAccountFindErrors, ManagedAccountFindResponses, ManagedAccountGetData, ManagedAccountGetErrors, ManagedAccountGetResponses, ManagedAccountOverridePasswordData, ManagedAccountOverridePasswordErrors, ManagedAccountOverridePasswordResponses, ManagedAccountRandomizePasswordData, ManagedAccountRandomizePasswordErrors, ManagedAccountRandomizePasswordManyData, ManagedAccountRandomizePasswordManyErrors, ManagedAccountRandomizePasswordManyResponses, ManagedAccountRandomizePasswordResponses, ManagedAccountUpdateData, ManagedAccountUpdateErrors, ManagedAccountUpdateResponses, ManagedAccountVerifyPasswordData, ManagedAccountVerifyPasswordErrors, ManagedAccountVerifyPasswordResponses, ManagedSystemAddData, ManagedSystemAddErrors, ManagedSystemAddResponses, ManagedSystemDeleteData, ManagedSystemDeleteErrors, ManagedSystemDeleteResponses, ManagedSystemGetData, ManagedSystemGetErrors, ManagedSystemGetResponses, ManagedSystemListData, ManagedSystemListErrors, ManagedSystemListResponses, ManagedSystemManagedAccountListData, ManagedSystemManagedAccountListErrors, ManagedSystemManagedAccountListResponses, ManagedSystemPolicyAddData, ManagedSystemPolicyAddErrors, ManagedSystemPolicyAddResponses, ManagedSystemPolicyDeleteData, ManagedSystemPolicyDeleteErrors, ManagedSystemPolicyDeleteResponses, ManagedSystemPolicyGetData, ManagedSystemPolicyGetErrors, ManagedSystemPolicyGetResponses, ManagedSystemPolicyListData, ManagedSystemPolicyListErrors, ManagedSystemPolicyListResponses, ManagedSystemPolicyOptionListData, ManagedSystemPolicyOptionListErrors, ManagedSystemPolicyOptionListResponses, ManagedSystemPolicyUpdateData, ManagedSystemPolicyUpdateErrors, ManagedSystemPolicyUpdateResponses, ManagedSystemTestData, ManagedSystemTestErrors, ManagedSystemTestResponses, ManagedSystemTrustData, ManagedSystemTrustErrors, ManagedSystemTrustResponses, ManagedSystemUpdateData, ManagedSystemUpdateErrors, ManagedSystemUpdateResponses, OtpApiUserPasswordUpdateData, OtpApiUserPasswordUpdateErrors, OtpApiUserPasswordUpdateResponses, PasswordCandidateListData, PasswordCandidateListErrors, PasswordCandidateListResponses, PasswordChangeCancelData, PasswordChangeCancelErrors, PasswordChangeCancelResponses, PasswordChangeGetData, PasswordChangeGetErrors, PasswordChangeGetResponses, PasswordChangeListData, PasswordChangeListErrors, PasswordChangeListResponses, PasswordDoubtResolveData, PasswordDoubtResolveErrors, PasswordDoubtResolveResponses, PasswordVersionGetData, PasswordVersionGetErrors, PasswordVersionGetResponses, PasswordVersionListData, PasswordVersionListErrors, PasswordVersionListResponses, RecoverKeyByAccountData, RecoverKeyByAccountErrors, RecoverKeyByAccountResponses, ReplicationStatusGetData, ReplicationStatusGetErrors, ReplicationStatusGetResponses, SessionGetData, SessionGetErrors, SessionGetResponses, SessionListData, SessionListErrors, SessionListResponses, SessionRevokeData, SessionRevokeErrors, SessionRevokeResponses, SystemVariableGetData, SystemVariableGetErrors, SystemVariableGetResponses, SystemVariableListData, SystemVariableListErrors, SystemVariableListResponses, SystemVariableSetData, SystemVariableSetErrors, SystemVariableSetResponses, UserClassAddData, UserClassAddErrors, UserClassAddResponses, UserClassCacheInvalidateData, UserClassCacheInvalidateErrors, UserClassCacheInvalidateResponses, UserClassCacheRecalculateData, UserClassCacheRecalculateErrors, UserClassCacheRecalculateResponses, UserClassDeleteData, UserClassDeleteErrors, UserClassDeleteResponses, UserClassGetData, UserClassGetErrors, UserClassGetResponses, UserClassListData, UserClassListErrors, UserClassListResponses, UserClassMemberAddData, UserClassMemberAddErrors, UserClassMemberAddResponses, UserClassMemberRemoveData, UserClassMemberRemoveErrors, UserClassMemberRemoveResponses, UserclassMembershipListData, UserclassMembershipListErrors, UserclassMembershipListResponses, UserClassMemberTestData, UserClassMemberTestErrors, UserClassMemberTestResponses, UserClassUpdateData, UserClassUpdateErrors, UserClassUpdateResponses, UserGroupAccessControlDeleteData, UserGroupAccessControlDeleteErrors, UserGroupAccessControlDeleteResponses, UserGroupAccessControlSetData, UserGroupAccessControlSetErrors, UserGroupAccessControlSetResponses, UserGroupAddData, UserGroupAddErrors, UserGroupAddResponses, UserGroupDeleteData, UserGroupDeleteErrors, UserGroupDeleteResponses, UserGroupGetData, UserGroupGetErrors, UserGroupGetResponses, UserGroupListData, UserGroupListErrors, UserGroupListResponses, UserGroupMemberListData, UserGroupMemberListErrors, UserGroupMemberListResponses, UserGroupMemberTestData, UserGroupMemberTestErrors, UserGroupMemberTestResponses, UserGroupUpdateData, UserGroupUpdateErrors, UserGroupUpdateResponses, WfApproveData, WfApproveErrors, WfApproveResponses, WfDenyData, WfDenyErrors, WfDenyResponses, WfRequestCancelData, WfRequestCancelErrors, WfRequestCancelResponses, WfRequestCheckinData, WfRequestCheckinErrors, WfRequestCheckinResponses, WfRequestCheckoutData, WfRequestCheckoutErrors, WfRequestCheckoutResponses, WfRequestFindData, WfRequestFindErrors, WfRequestFindResponses, WfRequestGetData, WfRequestGetErrors, WfRequestGetResponses, WfRequestModifyData, WfRequestModifyErrors, WfRequestModifyResponses, WfRequestSubmitData, WfRequestSubmitErrors, WfRequestSubmitResponses } from './types.gen.js';

export type Options<TData extends TDataShape = TDataShape, ThrowOnError extends boolean = boolean, TResponse = unknown> = Options2<TData, ThrowOnError, TResponse> & {
    /**
     * You can provide a client instance returned by `createClient()` instead of
     * individual options. This might be also useful if you want to implement a
     * custom client.
     */
    client: Client;
    /**
     * You can pass arbitrary values through the `meta` object. This can be
     * used to access values that aren't defined as part of the SDK function.
     */
    meta?: Record<string, unknown>;
};

/**
 * List the sessions that live
 *
 * Oldest first. A session that lies idle may stay in the list for a fifth of its idle limit longer. Sessions of who holds what the caller lacks are left out, so a page may be short.
 */
export const sessionList = <ThrowOnError extends boolean = true>(options: Options<SessionListData, ThrowOnError>) => options.client.get<SessionListResponses, SessionListErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/v1/sessions',
    ...options
});

/**
 * Open a session with a password
 *
 * For programs (`apicaller`), gateways (`guacamolecaller`), and people: administrators without a way in. Whatever is wrong is answered with the same 401, at the same cost; the journal knows the reason. After too many failures from one address the caller is refused from there for a while, and after a hundred in a row from everywhere. With `authConsoleUser` a program acts as that person as long as the session lasts, with no right that either of them lacks, and from its own addresses; with a right password a refusal of that is 403.
 */
export const login = <ThrowOnError extends boolean = true>(options: Options<LoginData, ThrowOnError>) => options.client.post<LoginResponses, LoginErrors, ThrowOnError>({
    url: '/v1/sessions',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Open a session with a one-time password
 *
 * When `passwordRotated` is true, the password just used is spent: store `nextPassword`, then call LoginExConfirm. If the answer is lost, send the same request again from the same address within two minutes: it gives the same `nextPassword`. Safer still: make the next password yourself, store it, and send its SHA-256 as `nextPasswordHash`. Under an Idempotency-Key no answer is kept; a repeat needs the same key.
 */
export const loginEx = <ThrowOnError extends boolean = true>(options: Options<LoginExData, ThrowOnError>) => options.client.post<LoginExResponses, LoginExErrors, ThrowOnError>({
    url: '/v1/sessions/otp',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Confirm that the next one-time password is stored
 *
 * From then on the spent one is refused, and said to be replayed. Done already, or nothing to do, is 204 too: its own answer may be lost.
 */
export const loginExConfirm = <ThrowOnError extends boolean = true>(options: Options<LoginExConfirmData, ThrowOnError>) => options.client.post<LoginExConfirmResponses, LoginExConfirmErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/v1/sessions/current/otp-confirmation',
    ...options
});

/**
 * End the session of the token
 */
export const logout = <ThrowOnError extends boolean = true>(options: Options<LogoutData, ThrowOnError>) => options.client.delete<LogoutResponses, LogoutErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/v1/sessions/current',
    ...options
});

/**
 * Show the session of the token
 */
export const sessionGet = <ThrowOnError extends boolean = true>(options: Options<SessionGetData, ThrowOnError>) => options.client.get<SessionGetResponses, SessionGetErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/v1/sessions/current',
    ...options
});

/**
 * End a session
 *
 * At once on the node that is asked, within a second on all others. Sessions of who holds what the caller lacks are not there.
 */
export const sessionRevoke = <ThrowOnError extends boolean = true>(options: Options<SessionRevokeData, ThrowOnError>) => options.client.delete<SessionRevokeResponses, SessionRevokeErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/v1/sessions/{sessionId}',
    ...options
});

/**
 * Explain which client address the server sees
 *
 * Of this very request and one's own list; with privilege `console` also of a supposed request, and of anybody's list. A supposed request that has no client address is answered with 422, and the code that it would get stands in `errors`.
 */
export const clientAddressExplain = <ThrowOnError extends boolean = true>(options: Options<ClientAddressExplainData, ThrowOnError>) => options.client.get<ClientAddressExplainResponses, ClientAddressExplainErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/v1/client-address',
    ...options
});

/**
 * Get the password of an account
 *
 * The password in force. While it is being changed the answer waits for the end, for five seconds at most. Each answer is journalled before it leaves. Where the operator has a password access plugin, its word stands for the permission.
 */
export const kmKeyGetByAccount = <ThrowOnError extends boolean = true>(options: Options<KmKeyGetByAccountData, ThrowOnError>) => options.client.get<KmKeyGetByAccountResponses, KmKeyGetByAccountErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/v1/passwords/current',
    ...options
});

/**
 * Recover the last known password of an account
 *
 * Also of an account that is unbound, historical or deleted, or whose password is in doubt. Each answer is journalled before it leaves. Where the operator has a password access plugin, its word stands for the privilege.
 */
export const recoverKeyByAccount = <ThrowOnError extends boolean = true>(options: Options<RecoverKeyByAccountData, ThrowOnError>) => options.client.get<RecoverKeyByAccountResponses, RecoverKeyByAccountErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/v1/passwords/last-known',
    ...options
});

/**
 * List the passwords of an account, without showing them
 *
 * By `version`, ascending: the oldest first.
 */
export const passwordVersionList = <ThrowOnError extends boolean = true>(options: Options<PasswordVersionListData, ThrowOnError>) => options.client.get<PasswordVersionListResponses, PasswordVersionListErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/v1/managed-accounts/{accountKey}/password-versions',
    ...options
});

/**
 * Get a password of an account's history
 *
 * One that was in force before. The one in force takes `preapproved-checkout` too; candidates are never shown. Each answer is journalled before it leaves.
 */
export const passwordVersionGet = <ThrowOnError extends boolean = true>(options: Options<PasswordVersionGetData, ThrowOnError>) => options.client.get<PasswordVersionGetResponses, PasswordVersionGetErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/v1/managed-accounts/{accountKey}/password-versions/{version}',
    ...options
});

/**
 * Change the password of an account to a random one
 *
 * The server makes it, stores it, has the system's administrator put it in force, and proves it by a login. An open randomization whose password nobody was shown is joined; behind any other change it waits for its turn. The answer waits for the end, for `waitSeconds` at most; 200 says that the change is settled, and `status` how. Only under a policy of the mode `push`.
 */
export const managedAccountRandomizePassword = <ThrowOnError extends boolean = true>(options: Options<ManagedAccountRandomizePasswordData, ThrowOnError>) => options.client.post<ManagedAccountRandomizePasswordResponses, ManagedAccountRandomizePasswordErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/v1/password-changes/randomize',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Change the passwords of several accounts to random ones
 *
 * What ManagedAccountRandomizePassword does for one account, for up to 200 at a time: in one transaction, so that all that is accepted is asked for at one moment, or none of it. An account that is refused has its `code`, and hinders no other. The answer waits for no end; PasswordChangeGet tells it. When the policies of the accepted accounts name more than one managing node, nothing is changed before somebody has agreed to it: 409 `managing-nodes-several`, until `performLocally` says that the node that answers is to make all of the changes. When that node no longer serves, another one makes what is left.
 */
export const managedAccountRandomizePasswordMany = <ThrowOnError extends boolean = true>(options: Options<ManagedAccountRandomizePasswordManyData, ThrowOnError>) => options.client.post<ManagedAccountRandomizePasswordManyResponses, ManagedAccountRandomizePasswordManyErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/v1/password-changes/randomize-many',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Give an account a password
 *
 * Who gives a password knows it: this counts as its disclosure. Under a vault-only policy it is in force at once, and `stored`. In the mode `push` the system's administrator puts it in force, and a login proves it; the answer waits for that, for `waitSeconds` at most. Never joins an open change.
 */
export const managedAccountOverridePassword = <ThrowOnError extends boolean = true>(options: Options<ManagedAccountOverridePasswordData, ThrowOnError>) => options.client.post<ManagedAccountOverridePasswordResponses, ManagedAccountOverridePasswordErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/v1/password-changes/override',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Prove the password of an account by a login on its target
 *
 * The server does so by itself once a day; this has it done now. A password that the target refuses is in doubt from then on, with a change of the cause `doubt` that looks for the one in force. Only under a policy of the mode `push`.
 */
export const managedAccountVerifyPassword = <ThrowOnError extends boolean = true>(options: Options<ManagedAccountVerifyPasswordData, ThrowOnError>) => options.client.post<ManagedAccountVerifyPasswordResponses, ManagedAccountVerifyPasswordErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/v1/managed-accounts/{accountKey}/verify-password',
    ...options
});

/**
 * List changes of passwords
 *
 * Newest first. Shows those of accounts on whose policy one has `view-properties`. `overdue=true` is the list to look at each morning: what was asked for more than an hour ago and isn't settled.
 */
export const passwordChangeList = <ThrowOnError extends boolean = true>(options: Options<PasswordChangeListData, ThrowOnError>) => options.client.get<PasswordChangeListResponses, PasswordChangeListErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/v1/password-changes',
    ...options
});

/**
 * Show a change of a password
 *
 * Waits for its end, for `waitSeconds` at most. It is 202 while the change isn't settled.
 */
export const passwordChangeGet = <ThrowOnError extends boolean = true>(options: Options<PasswordChangeGetData, ThrowOnError>) => options.client.get<PasswordChangeGetResponses, PasswordChangeGetErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/v1/password-changes/{changeId}',
    ...options
});

/**
 * Give up a change of a password
 *
 * Possible while it is `queued`, or `retrying` and the password is known. Its password is kept like all others. One that was given up already stays as it is.
 */
export const passwordChangeCancel = <ThrowOnError extends boolean = true>(options: Options<PasswordChangeCancelData, ThrowOnError>) => options.client.post<PasswordChangeCancelResponses, PasswordChangeCancelErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/v1/password-changes/{changeId}/cancel',
    ...options
});

/**
 * Have a doubt about a password looked into
 *
 * The server does so by itself, again and again; this has it done now. Logins that fail count towards locks on the target: five passwords are tried at most, and not sooner than ten seconds after the last try (409 `password-in-doubt`). The answer waits for the end, for `waitSeconds` at most.
 */
export const passwordDoubtResolve = <ThrowOnError extends boolean = true>(options: Options<PasswordDoubtResolveData, ThrowOnError>) => options.client.post<PasswordDoubtResolveResponses, PasswordDoubtResolveErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/v1/password-changes/{changeId}/resolve',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Show the passwords of an account that may be in force
 *
 * For whoever must get in while it is in doubt which password is in force: the candidate of the open change, the last that was proven, and what was before; ten at most, the newest first. No randomization joins a change whose candidate was shown. Also of a deleted account. Each answer is journalled before it leaves.
 */
export const passwordCandidateList = <ThrowOnError extends boolean = true>(options: Options<PasswordCandidateListData, ThrowOnError>) => options.client.get<PasswordCandidateListResponses, PasswordCandidateListErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/v1/managed-accounts/{accountKey}/password-candidates',
    ...options
});

/**
 * List the administrators and callers
 *
 * Who holds what the caller lacks is left out, so a page may be short.
 */
export const adminList = <ThrowOnError extends boolean = true>(options: Options<AdminListData, ThrowOnError>) => options.client.get<AdminListResponses, AdminListErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/v1/product-administrators',
    ...options
});

/**
 * Make an administrator or caller
 *
 * Nobody grants a privilege that it lacks. A way in (`apicaller`, `otpcaller`, `guacamolecaller`) stands alone; rights then come from administrator groups. An id that was somebody's is never used again. A caller with `otpcaller` gets its first password by OTPAPIUserPasswordUpdate.
 */
export const adminAdd = <ThrowOnError extends boolean = true>(options: Options<AdminAddData, ThrowOnError>) => options.client.post<AdminAddResponses, AdminAddErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/v1/product-administrators',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Delete an administrator or caller
 *
 * Out of every class, and with all its sessions. Its id is never used again. Built-in ones stay, and so does who owns a policy or authorizes requests by name.
 */
export const adminDelete = <ThrowOnError extends boolean = true>(options: Options<AdminDeleteData, ThrowOnError>) => options.client.delete<AdminDeleteResponses, AdminDeleteErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/v1/product-administrators/{userId}',
    ...options
});

/**
 * Show an administrator or caller
 *
 * Who holds what the caller lacks is not shown: 404.
 */
export const adminGet = <ThrowOnError extends boolean = true>(options: Options<AdminGetData, ThrowOnError>) => options.client.get<AdminGetResponses, AdminGetErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/v1/product-administrators/{userId}',
    ...options
});

/**
 * Change an administrator or caller
 *
 * Other privileges, and an allow-list that admits fewer addresses, end its sessions. Who changes from or to `otpcaller` loses its credential. Only members of API_ADMINISTRATORS change themselves, and never get more by it.
 */
export const adminUpdate = <ThrowOnError extends boolean = true>(options: Options<AdminUpdateData, ThrowOnError>) => options.client.patch<AdminUpdateResponses, AdminUpdateErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/v1/product-administrators/{userId}',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Let an administrator or caller log in
 *
 * Done already is 204 too.
 */
export const adminEnable = <ThrowOnError extends boolean = true>(options: Options<AdminEnableData, ThrowOnError>) => options.client.post<AdminEnableResponses, AdminEnableErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/v1/product-administrators/{userId}/enable',
    ...options
});

/**
 * Let an administrator or caller no longer log in
 *
 * Its sessions end. The last one who could repair things stays enabled. Done already is 204 too.
 */
export const adminDisable = <ThrowOnError extends boolean = true>(options: Options<AdminDisableData, ThrowOnError>) => options.client.post<AdminDisableResponses, AdminDisableErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/v1/product-administrators/{userId}/disable',
    ...options
});

/**
 * Forget the failed logins of an administrator or caller
 *
 * From wherever they came. Done already is 204 too.
 */
export const adminUnlock = <ThrowOnError extends boolean = true>(options: Options<AdminUnlockData, ThrowOnError>) => options.client.post<AdminUnlockResponses, AdminUnlockErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/v1/product-administrators/{userId}/unlock',
    ...options
});

/**
 * Set the password of an administrator or caller
 *
 * All sessions of its owner end. One's own takes the current one; when that is wrong, all one's sessions end, too. Callers with `otpcaller` have none: OTPAPIUserPasswordUpdate.
 */
export const adminPasswordSet = <ThrowOnError extends boolean = true>(options: Options<AdminPasswordSetData, ThrowOnError>) => options.client.put<AdminPasswordSetResponses, AdminPasswordSetErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/v1/product-administrators/{userId}/password',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Give a caller a new initial one-time password
 *
 * Its sessions end, and every earlier one-time password is worth nothing from now on. The new one is shown here only, rotates at its first login, and dies unused after 24 hours.
 */
export const otpApiUserPasswordUpdate = <ThrowOnError extends boolean = true>(options: Options<OtpApiUserPasswordUpdateData, ThrowOnError>) => options.client.post<OtpApiUserPasswordUpdateResponses, OtpApiUserPasswordUpdateErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/v1/product-administrators/{userId}/otp',
    ...options
});

/**
 * Show the privileges of an administrator or caller, and where they come from
 */
export const adminEffectivePrivilegesGet = <ThrowOnError extends boolean = true>(options: Options<AdminEffectivePrivilegesGetData, ThrowOnError>) => options.client.get<AdminEffectivePrivilegesGetResponses, AdminEffectivePrivilegesGetErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/v1/product-administrators/{userId}/effective-privileges',
    ...options
});

/**
 * List the administrator groups
 */
export const adminGroupList = <ThrowOnError extends boolean = true>(options: Options<AdminGroupListData, ThrowOnError>) => options.client.get<AdminGroupListResponses, AdminGroupListErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/v1/administrator-groups',
    ...options
});

/**
 * Make an administrator group
 *
 * A group gives its privileges to the members of its classes. Nobody makes a group that it would be in, or that gives what it lacks.
 */
export const adminGroupAdd = <ThrowOnError extends boolean = true>(options: Options<AdminGroupAddData, ThrowOnError>) => options.client.post<AdminGroupAddResponses, AdminGroupAddErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/v1/administrator-groups',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Delete an administrator group
 *
 * With what it gives. Built-in groups stay; nobody deletes a group that it is in, or that gives what it lacks.
 */
export const adminGroupDelete = <ThrowOnError extends boolean = true>(options: Options<AdminGroupDeleteData, ThrowOnError>) => options.client.delete<AdminGroupDeleteResponses, AdminGroupDeleteErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/v1/administrator-groups/{adminGroupId}',
    ...options
});

/**
 * Show an administrator group
 */
export const adminGroupGet = <ThrowOnError extends boolean = true>(options: Options<AdminGroupGetData, ThrowOnError>) => options.client.get<AdminGroupGetResponses, AdminGroupGetErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/v1/administrator-groups/{adminGroupId}',
    ...options
});

/**
 * Change an administrator group
 *
 * Nobody changes a group that it is in, or would be in, or that gives or gave what it lacks. API_ADMINISTRATORS is changed on the machine only; its members are those of its classes.
 */
export const adminGroupUpdate = <ThrowOnError extends boolean = true>(options: Options<AdminGroupUpdateData, ThrowOnError>) => options.client.patch<AdminGroupUpdateResponses, AdminGroupUpdateErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/v1/administrator-groups/{adminGroupId}',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * List the members of an administrator group
 *
 * Who is in all of its classes, or in any, as the group says.
 */
export const adminGroupMemberList = <ThrowOnError extends boolean = true>(options: Options<AdminGroupMemberListData, ThrowOnError>) => options.client.get<AdminGroupMemberListResponses, AdminGroupMemberListErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/v1/administrator-groups/{adminGroupId}/members',
    ...options
});

/**
 * Tell whether a user is in an administrator group, and by which classes
 */
export const adminGroupMemberTest = <ThrowOnError extends boolean = true>(options: Options<AdminGroupMemberTestData, ThrowOnError>) => options.client.get<AdminGroupMemberTestResponses, AdminGroupMemberTestErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/v1/administrator-groups/{adminGroupId}/member-test',
    ...options
});

/**
 * List the user classes
 */
export const userClassList = <ThrowOnError extends boolean = true>(options: Options<UserClassListData, ThrowOnError>) => options.client.get<UserClassListResponses, UserClassListErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/v1/user-classes',
    ...options
});

/**
 * Make a user class
 *
 * A class says who. What its members may is said by groups that have it, and a class that no group has gives nothing.
 */
export const userClassAdd = <ThrowOnError extends boolean = true>(options: Options<UserClassAddData, ThrowOnError>) => options.client.post<UserClassAddResponses, UserClassAddErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/v1/user-classes',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Delete a user class
 *
 * One that no group has and no policy names; built-in ones stay.
 */
export const userClassDelete = <ThrowOnError extends boolean = true>(options: Options<UserClassDeleteData, ThrowOnError>) => options.client.delete<UserClassDeleteResponses, UserClassDeleteErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/v1/user-classes/{classId}',
    ...options
});

/**
 * Show a user class
 */
export const userClassGet = <ThrowOnError extends boolean = true>(options: Options<UserClassGetData, ThrowOnError>) => options.client.get<UserClassGetResponses, UserClassGetErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/v1/user-classes/{classId}',
    ...options
});

/**
 * Change a user class
 *
 * Its members have what groups give them from now on. Nobody puts itself in or out where a group has the class, nor gives by it what it may not give.
 */
export const userClassUpdate = <ThrowOnError extends boolean = true>(options: Options<UserClassUpdateData, ThrowOnError>) => options.client.patch<UserClassUpdateResponses, UserClassUpdateErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/v1/user-classes/{classId}',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * List the members of a user class
 */
export const userclassMembershipList = <ThrowOnError extends boolean = true>(options: Options<UserclassMembershipListData, ThrowOnError>) => options.client.get<UserclassMembershipListResponses, UserclassMembershipListErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/v1/user-classes/{classId}/members',
    ...options
});

/**
 * Tell whether a user is in a user class
 */
export const userClassMemberTest = <ThrowOnError extends boolean = true>(options: Options<UserClassMemberTestData, ThrowOnError>) => options.client.get<UserClassMemberTestResponses, UserClassMemberTestErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/v1/user-classes/{classId}/member-test',
    ...options
});

/**
 * Take a user out of a user class
 *
 * Nobody takes itself out where a group has the class, nor takes away by it what it may not give.
 */
export const userClassMemberRemove = <ThrowOnError extends boolean = true>(options: Options<UserClassMemberRemoveData, ThrowOnError>) => options.client.delete<UserClassMemberRemoveResponses, UserClassMemberRemoveErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/v1/user-classes/{classId}/members/{userId}',
    ...options
});

/**
 * Put a user into a user class
 *
 * Who is in it already stays. Nobody puts itself in where a group has the class, nor gives by it what it may not give.
 */
export const userClassMemberAdd = <ThrowOnError extends boolean = true>(options: Options<UserClassMemberAddData, ThrowOnError>) => options.client.put<UserClassMemberAddResponses, UserClassMemberAddErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/v1/user-classes/{classId}/members/{userId}',
    ...options
});

/**
 * Compute the membership of a user class anew
 *
 * Explicit members are exact without it.
 */
export const userClassCacheRecalculate = <ThrowOnError extends boolean = true>(options: Options<UserClassCacheRecalculateData, ThrowOnError>) => options.client.post<UserClassCacheRecalculateResponses, UserClassCacheRecalculateErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/v1/user-classes/{classId}/recalculate',
    ...options
});

/**
 * Let the computed membership of a user class count no longer
 *
 * Until it is computed anew. Explicit members stay.
 */
export const userClassCacheInvalidate = <ThrowOnError extends boolean = true>(options: Options<UserClassCacheInvalidateData, ThrowOnError>) => options.client.post<UserClassCacheInvalidateResponses, UserClassCacheInvalidateErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/v1/user-classes/{classId}/invalidate',
    ...options
});

/**
 * List the user groups
 *
 * A page ends early when its groups have many access controls.
 */
export const userGroupList = <ThrowOnError extends boolean = true>(options: Options<UserGroupListData, ThrowOnError>) => options.client.get<UserGroupListResponses, UserGroupListErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/v1/user-groups',
    ...options
});

/**
 * Make a user group
 *
 * A group says what the members of its classes may on which policy: what some group grants and no group denies. Nobody makes a group that it would be in, nor grants to callers that may be itself.
 */
export const userGroupAdd = <ThrowOnError extends boolean = true>(options: Options<UserGroupAddData, ThrowOnError>) => options.client.post<UserGroupAddResponses, UserGroupAddErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/v1/user-groups',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Delete a user group
 *
 * With what it grants and denies. Built-in groups stay; nobody deletes a group that it is in.
 */
export const userGroupDelete = <ThrowOnError extends boolean = true>(options: Options<UserGroupDeleteData, ThrowOnError>) => options.client.delete<UserGroupDeleteResponses, UserGroupDeleteErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/v1/user-groups/{groupId}',
    ...options
});

/**
 * Show a user group
 */
export const userGroupGet = <ThrowOnError extends boolean = true>(options: Options<UserGroupGetData, ThrowOnError>) => options.client.get<UserGroupGetResponses, UserGroupGetErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/v1/user-groups/{groupId}',
    ...options
});

/**
 * Change a user group
 *
 * Nobody changes a group that it is in, or would be in; nor grants by it to callers that may be itself.
 */
export const userGroupUpdate = <ThrowOnError extends boolean = true>(options: Options<UserGroupUpdateData, ThrowOnError>) => options.client.patch<UserGroupUpdateResponses, UserGroupUpdateErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/v1/user-groups/{groupId}',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * List the members of a user group
 *
 * Who is in all of its classes, or in any, as the group says.
 */
export const userGroupMemberList = <ThrowOnError extends boolean = true>(options: Options<UserGroupMemberListData, ThrowOnError>) => options.client.get<UserGroupMemberListResponses, UserGroupMemberListErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/v1/user-groups/{groupId}/members',
    ...options
});

/**
 * Tell whether a user is in a user group, and by which classes
 */
export const userGroupMemberTest = <ThrowOnError extends boolean = true>(options: Options<UserGroupMemberTestData, ThrowOnError>) => options.client.get<UserGroupMemberTestResponses, UserGroupMemberTestErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/v1/user-groups/{groupId}/member-test',
    ...options
});

/**
 * Delete what a user group grants and denies on one policy
 *
 * Nobody changes a group that it is in.
 */
export const userGroupAccessControlDelete = <ThrowOnError extends boolean = true>(options: Options<UserGroupAccessControlDeleteData, ThrowOnError>) => options.client.delete<UserGroupAccessControlDeleteResponses, UserGroupAccessControlDeleteErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/v1/user-groups/{groupId}/access-controls/{policyId}',
    ...options
});

/**
 * Set what a user group grants and denies on one policy
 *
 * Whatever it was before, and whoever edits another policy of the group meanwhile. Nobody changes a group that it is in, nor grants by it to callers that may be itself.
 */
export const userGroupAccessControlSet = <ThrowOnError extends boolean = true>(options: Options<UserGroupAccessControlSetData, ThrowOnError>) => options.client.put<UserGroupAccessControlSetResponses, UserGroupAccessControlSetErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/v1/user-groups/{groupId}/access-controls/{policyId}',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Find managed accounts
 *
 * By `accountKey`, ascending: the oldest first. Shows those on whose policy one has `view-properties`. Deleted ones only with `state`.
 */
export const managedAccountFind = <ThrowOnError extends boolean = true>(options: Options<ManagedAccountFindData, ThrowOnError>) => options.client.get<ManagedAccountFindResponses, ManagedAccountFindErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/v1/managed-accounts',
    ...options
});

/**
 * Add a managed account
 *
 * Nothing is sent to the target. Under a vault-only policy the password given is `stored`, under others it is `unverified` until it has been changed. An account that was deleted comes back with its `accountKey` and history.
 */
export const managedAccountAdd = <ThrowOnError extends boolean = true>(options: Options<ManagedAccountAddData, ThrowOnError>) => options.client.post<ManagedAccountAddResponses, ManagedAccountAddErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/v1/managed-accounts',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Delete a managed account
 *
 * Its passwords are kept: RecoverKeyByAccount still answers, and when the account is added again, it comes back with its `accountKey` and history.
 */
export const managedAccountDelete = <ThrowOnError extends boolean = true>(options: Options<ManagedAccountDeleteData, ThrowOnError>) => options.client.delete<ManagedAccountDeleteResponses, ManagedAccountDeleteErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/v1/managed-accounts/{accountKey}',
    ...options
});

/**
 * Show a managed account
 */
export const managedAccountGet = <ThrowOnError extends boolean = true>(options: Options<ManagedAccountGetData, ThrowOnError>) => options.client.get<ManagedAccountGetResponses, ManagedAccountGetErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/v1/managed-accounts/{accountKey}',
    ...options
});

/**
 * Change a managed account
 *
 * To put it under another policy takes `modify-properties` on both, and no permission on the new one that one lacks on the old one. Out of all policies, an account whose password was changed here becomes `historical`.
 */
export const managedAccountUpdate = <ThrowOnError extends boolean = true>(options: Options<ManagedAccountUpdateData, ThrowOnError>) => options.client.patch<ManagedAccountUpdateResponses, ManagedAccountUpdateErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/v1/managed-accounts/{accountKey}',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * List the managed accounts of a system
 *
 * By `accountKey`, ascending: the oldest first. Shows those on whose policy one has `view-properties`; no deleted ones.
 */
export const managedSystemManagedAccountList = <ThrowOnError extends boolean = true>(options: Options<ManagedSystemManagedAccountListData, ThrowOnError>) => options.client.get<ManagedSystemManagedAccountListResponses, ManagedSystemManagedAccountListErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/v1/managed-systems/{resourceId}/accounts',
    ...options
});

/**
 * List the managed system policies that one may read
 *
 * By name. One's own, and with the privilege `groupmgmt` those that one has `view-properties` or `modify-properties` on.
 */
export const managedSystemPolicyList = <ThrowOnError extends boolean = true>(options: Options<ManagedSystemPolicyListData, ThrowOnError>) => options.client.get<ManagedSystemPolicyListResponses, ManagedSystemPolicyListErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/v1/managed-system-policies',
    ...options
});

/**
 * Make a managed system policy
 *
 * The caller becomes its owner: may see and change it, and nothing else. What else anybody may do with what it manages, user groups say. The name of a deleted policy that governed accounts is not given again.
 */
export const managedSystemPolicyAdd = <ThrowOnError extends boolean = true>(options: Options<ManagedSystemPolicyAddData, ThrowOnError>) => options.client.post<ManagedSystemPolicyAddResponses, ManagedSystemPolicyAddErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/v1/managed-system-policies',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Delete a managed system policy
 *
 * Not while an account, a system or a user group's access control refers to it (a deleted system does as long as accounts on it don't go too), nor while a password is kept of an account that it governed last.
 */
export const managedSystemPolicyDelete = <ThrowOnError extends boolean = true>(options: Options<ManagedSystemPolicyDeleteData, ThrowOnError>) => options.client.delete<ManagedSystemPolicyDeleteResponses, ManagedSystemPolicyDeleteErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/v1/managed-system-policies/{policyId}',
    ...options
});

/**
 * Show a managed system policy
 */
export const managedSystemPolicyGet = <ThrowOnError extends boolean = true>(options: Options<ManagedSystemPolicyGetData, ThrowOnError>) => options.client.get<ManagedSystemPolicyGetResponses, ManagedSystemPolicyGetErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/v1/managed-system-policies/{policyId}',
    ...options
});

/**
 * Change a managed system policy
 *
 * The mode never changes. Whoever changes the owner must have both permissions that an owner has. Where there are accounts, whoever changes `guacamole-url`, `hostname`, `port` or `ignore-cert` of a disclosure plugin must have `preapproved-checkout`, too: that is where their passwords go.
 */
export const managedSystemPolicyUpdate = <ThrowOnError extends boolean = true>(options: Options<ManagedSystemPolicyUpdateData, ThrowOnError>) => options.client.patch<ManagedSystemPolicyUpdateResponses, ManagedSystemPolicyUpdateErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/v1/managed-system-policies/{policyId}',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * List the values of system variables that are in force under a policy
 *
 * By name: all that a policy may have its own value of. `origin` says whether the value is the policy's, the installation's or the default; `revision` is that of where it comes from.
 */
export const managedSystemPolicyOptionList = <ThrowOnError extends boolean = true>(options: Options<ManagedSystemPolicyOptionListData, ThrowOnError>) => options.client.get<ManagedSystemPolicyOptionListResponses, ManagedSystemPolicyOptionListErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/v1/managed-system-policies/{policyId}/options',
    ...options
});

/**
 * List the managed systems that one may read
 *
 * By name; no deleted ones. Those with a policy that one has `view-properties` or `manage-systems` on, and with the privilege `mngorphanres` those without any.
 */
export const managedSystemList = <ThrowOnError extends boolean = true>(options: Options<ManagedSystemListData, ThrowOnError>) => options.client.get<ManagedSystemListResponses, ManagedSystemListErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/v1/managed-systems',
    ...options
});

/**
 * Make a managed system, or bring a deleted one back
 *
 * Nothing is sent to it. Each policy that is named needs `modify-properties` or `manage-systems`. A deleted system comes back with its accounts, to whoever has `manage-systems` on all policies concerned, and as `untrusted`; to everybody else its name is taken.
 */
export const managedSystemAdd = <ThrowOnError extends boolean = true>(options: Options<ManagedSystemAddData, ThrowOnError>) => options.client.post<ManagedSystemAddResponses, ManagedSystemAddErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/v1/managed-systems',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Delete a managed system
 *
 * Its accounts and their passwords are kept, and can still be read; its administrator's credential is gone. ManagedSystemAdd brings it back.
 */
export const managedSystemDelete = <ThrowOnError extends boolean = true>(options: Options<ManagedSystemDeleteData, ThrowOnError>) => options.client.delete<ManagedSystemDeleteResponses, ManagedSystemDeleteErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/v1/managed-systems/{resourceId}',
    ...options
});

/**
 * Show a managed system
 */
export const managedSystemGet = <ThrowOnError extends boolean = true>(options: Options<ManagedSystemGetData, ThrowOnError>) => options.client.get<ManagedSystemGetResponses, ManagedSystemGetErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/v1/managed-systems/{resourceId}',
    ...options
});

/**
 * Change a managed system
 *
 * A change of the address, the port, TLS, the keys or names that it proves itself with, or the administrator's name makes it `untrusted`: nothing is sent to it until ManagedSystemTrust; and unless a new administrator is sent too, the former one's credential is gone. Whoever changes its policies gains nothing by it: `manage-systems` on each that it joins or leaves, and no more rights over its unbound accounts than before.
 */
export const managedSystemUpdate = <ThrowOnError extends boolean = true>(options: Options<ManagedSystemUpdateData, ThrowOnError>) => options.client.patch<ManagedSystemUpdateResponses, ManagedSystemUpdateErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/v1/managed-systems/{resourceId}',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Try whether a managed system can be reached and logged in to
 *
 * Resolves its address, looks at its certificate or its host key, and logs in as its administrator; nothing is changed. The answer is 200 whatever the system does. With the connector `vault` there is nothing to reach: all is false, and `code` is null. Nothing is sent to an `untrusted` system.
 */
export const managedSystemTest = <ThrowOnError extends boolean = true>(options: Options<ManagedSystemTestData, ThrowOnError>) => options.client.post<ManagedSystemTestResponses, ManagedSystemTestErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/v1/managed-systems/{resourceId}/test',
    ...options
});

/**
 * Vouch for where a managed system's secrets will go
 *
 * Needs the right to every password that will go there: `manage-systems` and `preapproved-checkout` on all its policies, and on those that govern its accounts. A system that is trusted already stays as it is.
 */
export const managedSystemTrust = <ThrowOnError extends boolean = true>(options: Options<ManagedSystemTrustData, ThrowOnError>) => options.client.post<ManagedSystemTrustResponses, ManagedSystemTrustErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/v1/managed-systems/{resourceId}/trust',
    ...options
});

/**
 * List the connectors
 *
 * By name: what each can do on a target, and what it wants to know about it.
 */
export const connectorList = <ThrowOnError extends boolean = true>(options: Options<ConnectorListData, ThrowOnError>) => options.client.get<ConnectorListResponses, ConnectorListErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/v1/connectors',
    ...options
});

/**
 * Find requests for check-outs
 *
 * Newest first. Shows one's own (asked for by oneself, for oneself, or changed by oneself), and those of the policies whose authorizer one is; with the privilege `workflow` all. `awaiting=true` is the list of an authorizer: what waits for his word.
 */
export const wfRequestFind = <ThrowOnError extends boolean = true>(options: Options<WfRequestFindData, ThrowOnError>) => options.client.get<WfRequestFindResponses, WfRequestFindErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/v1/checkout-requests',
    ...options
});

/**
 * Ask for an account
 *
 * 201 with a new request: look at its `status`. Whoever has `preapproved-checkout` on the account's policy gets it `approved` at once, and whoever has `request-checkout` needs as many approvals as the policy says. While the system variable IDARCHIVE_PASSWORD_REQUESTED is on, everybody may ask for every account, and needs one approval at least. Where too few could approve, it is `denied` at once, with the reason `authorizer-missing`. A recipient has one live request for an account at most: `onConflict` says what becomes of a second one; with `reuse` it is 200 with the first.
 */
export const wfRequestSubmit = <ThrowOnError extends boolean = true>(options: Options<WfRequestSubmitData, ThrowOnError>) => options.client.post<WfRequestSubmitResponses, WfRequestSubmitErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/v1/checkout-requests',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Show a request for a check-out
 */
export const wfRequestGet = <ThrowOnError extends boolean = true>(options: Options<WfRequestGetData, ThrowOnError>) => options.client.get<WfRequestGetResponses, WfRequestGetErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/v1/checkout-requests/{checkoutRequestId}',
    ...options
});

/**
 * Change a request for a check-out
 *
 * Possible while it waits. What was said to it until then counts for nothing any more: whoever has approved it is asked again. An authorizer who changes it has made it his own, and can't approve it.
 */
export const wfRequestModify = <ThrowOnError extends boolean = true>(options: Options<WfRequestModifyData, ThrowOnError>) => options.client.patch<WfRequestModifyResponses, WfRequestModifyErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/v1/checkout-requests/{checkoutRequestId}',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Withdraw a request for a check-out
 *
 * Possible until it is denied, over, or has become a check-out; approved or not. The journal keeps the comment.
 */
export const wfRequestCancel = <ThrowOnError extends boolean = true>(options: Options<WfRequestCancelData, ThrowOnError>) => options.client.post<WfRequestCancelResponses, WfRequestCancelErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/v1/checkout-requests/{checkoutRequestId}/cancel',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Approve a request for a check-out
 *
 * The request is approved once `approvalsNeeded` have agreed. `contentHash` names what is approved: when it was changed since it was read, nothing is approved. Nobody approves what he asked for, what is for him, or what he has changed, through whatever program and in whatever name.
 */
export const wfApprove = <ThrowOnError extends boolean = true>(options: Options<WfApproveData, ThrowOnError>) => options.client.post<WfApproveResponses, WfApproveErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/v1/checkout-requests/{checkoutRequestId}/approve',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Deny a request for a check-out
 *
 * The request is denied once more than `rejectionsAllowed` have disagreed. What is one's own is withdrawn with WFRequestCancel.
 */
export const wfDeny = <ThrowOnError extends boolean = true>(options: Options<WfDenyData, ThrowOnError>) => options.client.post<WfDenyResponses, WfDenyErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/v1/checkout-requests/{checkoutRequestId}/deny',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * List check-outs
 *
 * Newest first. Shows one's own, as requester or as recipient; all of them to the privilege `workflow` and to members of the class `_ACCESS_ALL_ACTIVE_CHECKOUTS_`; and, where `RES_PWD_CICO_VIEW_DETAILS` is set, those of accounts on whose policy one has `view-properties`. `status=checkin-failed` is the list of accounts that came back and whose password could not be changed.
 */
export const checkoutList = <ThrowOnError extends boolean = true>(options: Options<CheckoutListData, ThrowOnError>) => options.client.get<CheckoutListResponses, CheckoutListErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/v1/checkouts',
    ...options
});

/**
 * Check an account out
 *
 * By an approved request, as its recipient (`checkoutRequestId`, and nothing else); or without asking anybody, for oneself, with the permission `preapproved-checkout` (`resourceId` and `accountId`). The password is in the answer for whoever has `preapproved-checkout` or `request-checkout` on the account's policy; the answer is journalled before it leaves. Where time mends what hinders it, the refusal says when to try again (`retryAfterSeconds`, by PAM_ACTION_CO_RETRY_INTERVAL).
 */
export const wfRequestCheckout = <ThrowOnError extends boolean = true>(options: Options<WfRequestCheckoutData, ThrowOnError>) => options.client.post<WfRequestCheckoutResponses, WfRequestCheckoutErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/v1/checkouts',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Return an account
 *
 * By its recipient. It ends at once; where its password is to be changed, the server sees to that afterwards, and the status is `checking-in` until then. What was returned already is answered in the same way.
 */
export const wfRequestCheckin = <ThrowOnError extends boolean = true>(options: Options<WfRequestCheckinData, ThrowOnError>) => options.client.post<WfRequestCheckinResponses, WfRequestCheckinErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/v1/checkouts/{checkoutId}/checkin',
    ...options
});

/**
 * Make a check-out last longer
 *
 * Where nobody had to approve it, by its requester or its recipient, if they are in the class that `ACCESS_EXTENSIONS_USERCLASS` names. Where one approval was needed, by one who decides on its policy and has no part in it. Never past `maximumEndsAt`.
 */
export const checkoutExtend = <ThrowOnError extends boolean = true>(options: Options<CheckoutExtendData, ThrowOnError>) => options.client.post<CheckoutExtendResponses, CheckoutExtendErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/v1/checkouts/{checkoutId}/extend',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Take an account back from who has it
 *
 * By members of the class `_ACCESS_ALL_ACTIVE_CHECKOUTS_`, if there is one. It ends at once; where its password is to be changed, the server sees to that afterwards, and the status is `revoking` until then. What was taken back already is answered in the same way.
 */
export const checkoutRevoke = <ThrowOnError extends boolean = true>(options: Options<CheckoutRevokeData, ThrowOnError>) => options.client.post<CheckoutRevokeResponses, CheckoutRevokeErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/v1/checkouts/{checkoutId}/revoke',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Show a check-out
 *
 * Seen by its requester and its recipient, by those who decide on its policy, by the privilege `workflow`, by members of the class `_ACCESS_ALL_ACTIVE_CHECKOUTS_`, and, where `RES_PWD_CICO_VIEW_DETAILS` is set, by whoever has `view-properties` on its policy.
 */
export const checkoutGet = <ThrowOnError extends boolean = true>(options: Options<CheckoutGetData, ThrowOnError>) => options.client.get<CheckoutGetResponses, CheckoutGetErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/v1/checkouts/{checkoutId}',
    ...options
});

/**
 * Get whether a check-out still holds
 *
 * For gateways, of every check-out; for everybody else of what one has, or has asked for. Ask again after `pollAfterSeconds`, with the `ETag` in `If-None-Match`: 304 means that all is as it was, and costs least. End the session as soon as `valid` is false, at `endsAt` in any case, and when the server has not been reached for `graceSeconds`.
 */
export const checkoutStatusGet = <ThrowOnError extends boolean = true>(options: Options<CheckoutStatusGetData, ThrowOnError>) => options.client.get<CheckoutStatusGetResponses, CheckoutStatusGetErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/v1/checkouts/{checkoutId}/status',
    ...options
});

/**
 * Get whether several check-outs still hold
 *
 * What CheckoutStatusGet says of one, for up to 200 at a time. It changes nothing.
 */
export const checkoutStatusGetMany = <ThrowOnError extends boolean = true>(options: Options<CheckoutStatusGetManyData, ThrowOnError>) => options.client.post<CheckoutStatusGetManyResponses, CheckoutStatusGetManyErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/v1/checkouts/status',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Make a ticket for a gateway
 *
 * By the recipient, while the check-out holds. The ticket is good for a minute, once, for this account and this plugin, which the account's policy must have. Hand it to the gateway together with the id of the check-out: the id alone, which travels through a browser, opens nothing.
 */
export const checkoutTicketAdd = <ThrowOnError extends boolean = true>(options: Options<CheckoutTicketAddData, ThrowOnError>) => options.client.post<CheckoutTicketAddResponses, CheckoutTicketAddErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/v1/checkouts/{checkoutId}/tickets',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Get what a session is opened with
 *
 * For gateways, for a ticket of CheckoutTicketAdd in the header `Checkout-Ticket`, while the check-out holds. Each answer is journalled before it leaves, and uses up its ticket: after a lost answer the recipient makes a new one. Show the person nothing of it but its `messages`, and forget it when the session is open.
 */
export const checkoutParamsGet = <ThrowOnError extends boolean = true>(options: Options<CheckoutParamsGetData, ThrowOnError>) => options.client.get<CheckoutParamsGetResponses, CheckoutParamsGetErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/v1/checkouts/{checkoutId}/params',
    ...options
});

/**
 * List the system variables
 *
 * By name, with the values that are in force for the installation.
 */
export const systemVariableList = <ThrowOnError extends boolean = true>(options: Options<SystemVariableListData, ThrowOnError>) => options.client.get<SystemVariableListResponses, SystemVariableListErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/v1/system-variables',
    ...options
});

/**
 * Show a system variable
 */
export const systemVariableGet = <ThrowOnError extends boolean = true>(options: Options<SystemVariableGetData, ThrowOnError>) => options.client.get<SystemVariableGetResponses, SystemVariableGetErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/v1/system-variables/{name}',
    ...options
});

/**
 * Set a system variable
 *
 * For the installation; a managed system policy may have its own value of some. It holds at once on the node that is asked, soon on all others.
 */
export const systemVariableSet = <ThrowOnError extends boolean = true>(options: Options<SystemVariableSetData, ThrowOnError>) => options.client.put<SystemVariableSetResponses, SystemVariableSetErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/v1/system-variables/{name}',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * List entries of the journal
 *
 * Newest first: by `entryId`, descending. Every filter that is given must hold. One page looks through 10,000 entries at most: with a filter that few entries pass it may be short or empty while `nextCursor` leads on. `from` and `to` bound what is looked through.
 */
export const journalList = <ThrowOnError extends boolean = true>(options: Options<JournalListData, ThrowOnError>) => options.client.get<JournalListResponses, JournalListErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/v1/journal',
    ...options
});

/**
 * List the servers of this installation
 *
 * By `nodeId`, each as it has said itself, once a second. One that has not been heard of for ten seconds is `cut-off`. Servers are drained and removed on their machines, by `strongroom node`.
 */
export const instanceList = <ThrowOnError extends boolean = true>(options: Options<InstanceListData, ThrowOnError>) => options.client.get<InstanceListResponses, InstanceListErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/v1/instances',
    ...options
});

/**
 * Show how the database keeps what is written
 *
 * As the server that is asked sees it, at most a second ago: which member of the database's cluster takes writes, how far the others are, whether commits wait for them, and how much there is left to do. `quorum` is false where what is written would not be kept as the configuration asks: then this server refuses changes and passwords with 503.
 */
export const replicationStatusGet = <ThrowOnError extends boolean = true>(options: Options<ReplicationStatusGetData, ThrowOnError>) => options.client.get<ReplicationStatusGetResponses, ReplicationStatusGetErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/v1/replication/status',
    ...options
});
