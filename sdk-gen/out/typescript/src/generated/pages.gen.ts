// Written by sdk-gen/make from openapi/openapi.json.

import { type Pages, pagesOf } from '../pages.js';
import { adminGroupList, adminGroupMemberList, adminList, checkoutList, connectorList, instanceList, journalList, managedAccountFind, managedSystemList, managedSystemManagedAccountList, managedSystemPolicyList, managedSystemPolicyOptionList, passwordChangeList, passwordVersionList, sessionList, systemVariableList, userClassList, userGroupList, userGroupMemberList, userclassMembershipList, wfRequestFind, type Options } from './sdk.gen.js';
import type { AdminGroupListData, AdminGroupMemberListData, AdminListData, AdministratorGroup, Checkout, CheckoutListData, CheckoutRequest, Connector, ConnectorListData, Instance, InstanceListData, JournalEntry, JournalListData, ManagedAccount, ManagedAccountFindData, ManagedSystem, ManagedSystemListData, ManagedSystemManagedAccountListData, ManagedSystemPolicy, ManagedSystemPolicyListData, ManagedSystemPolicyOptionListData, Member, PasswordChange, PasswordChangeListData, PasswordVersion, PasswordVersionListData, ProductAdministrator, SessionInfo, SessionListData, SystemVariable, SystemVariableListData, UserClass, UserClassListData, UserGroup, UserGroupListData, UserGroupMemberListData, UserclassMembershipListData, WfRequestFindData } from './types.gen.js';

/** List the sessions that live: all of them, one page held at a time. `cursor` in the query is where it begins. */
export const sessionListAll = (options: Options<SessionListData, true>): Pages<SessionInfo> =>
    pagesOf((next) => sessionList<true>({ ...options, query: { ...options.query, ...next }, throwOnError: true }));

/** List the passwords of an account, without showing them: all of them, one page held at a time. `cursor` in the query is where it begins. */
export const passwordVersionListAll = (options: Options<PasswordVersionListData, true>): Pages<PasswordVersion> =>
    pagesOf((next) => passwordVersionList<true>({ ...options, query: { ...options.query, ...next }, throwOnError: true }));

/** List changes of passwords: all of them, one page held at a time. `cursor` in the query is where it begins. */
export const passwordChangeListAll = (options: Options<PasswordChangeListData, true>): Pages<PasswordChange> =>
    pagesOf((next) => passwordChangeList<true>({ ...options, query: { ...options.query, ...next }, throwOnError: true }));

/** List the administrators and callers: all of them, one page held at a time. `cursor` in the query is where it begins. */
export const adminListAll = (options: Options<AdminListData, true>): Pages<ProductAdministrator> =>
    pagesOf((next) => adminList<true>({ ...options, query: { ...options.query, ...next }, throwOnError: true }));

/** List the administrator groups: all of them, one page held at a time. `cursor` in the query is where it begins. */
export const adminGroupListAll = (options: Options<AdminGroupListData, true>): Pages<AdministratorGroup> =>
    pagesOf((next) => adminGroupList<true>({ ...options, query: { ...options.query, ...next }, throwOnError: true }));

/** List the members of an administrator group: all of them, one page held at a time. `cursor` in the query is where it begins. */
export const adminGroupMemberListAll = (options: Options<AdminGroupMemberListData, true>): Pages<Member> =>
    pagesOf((next) => adminGroupMemberList<true>({ ...options, query: { ...options.query, ...next }, throwOnError: true }));

/** List the user classes: all of them, one page held at a time. `cursor` in the query is where it begins. */
export const userClassListAll = (options: Options<UserClassListData, true>): Pages<UserClass> =>
    pagesOf((next) => userClassList<true>({ ...options, query: { ...options.query, ...next }, throwOnError: true }));

/** List the members of a user class: all of them, one page held at a time. `cursor` in the query is where it begins. */
export const userclassMembershipListAll = (options: Options<UserclassMembershipListData, true>): Pages<Member> =>
    pagesOf((next) => userclassMembershipList<true>({ ...options, query: { ...options.query, ...next }, throwOnError: true }));

/** List the user groups: all of them, one page held at a time. `cursor` in the query is where it begins. */
export const userGroupListAll = (options: Options<UserGroupListData, true>): Pages<UserGroup> =>
    pagesOf((next) => userGroupList<true>({ ...options, query: { ...options.query, ...next }, throwOnError: true }));

/** List the members of a user group: all of them, one page held at a time. `cursor` in the query is where it begins. */
export const userGroupMemberListAll = (options: Options<UserGroupMemberListData, true>): Pages<Member> =>
    pagesOf((next) => userGroupMemberList<true>({ ...options, query: { ...options.query, ...next }, throwOnError: true }));

/** Find managed accounts: all of them, one page held at a time. `cursor` in the query is where it begins. */
export const managedAccountFindAll = (options: Options<ManagedAccountFindData, true>): Pages<ManagedAccount> =>
    pagesOf((next) => managedAccountFind<true>({ ...options, query: { ...options.query, ...next }, throwOnError: true }));

/** List the managed accounts of a system: all of them, one page held at a time. `cursor` in the query is where it begins. */
export const managedSystemManagedAccountListAll = (options: Options<ManagedSystemManagedAccountListData, true>): Pages<ManagedAccount> =>
    pagesOf((next) => managedSystemManagedAccountList<true>({ ...options, query: { ...options.query, ...next }, throwOnError: true }));

/** List the managed system policies that one may read: all of them, one page held at a time. `cursor` in the query is where it begins. */
export const managedSystemPolicyListAll = (options: Options<ManagedSystemPolicyListData, true>): Pages<ManagedSystemPolicy> =>
    pagesOf((next) => managedSystemPolicyList<true>({ ...options, query: { ...options.query, ...next }, throwOnError: true }));

/** List the values of system variables that are in force under a policy: all of them, one page held at a time. `cursor` in the query is where it begins. */
export const managedSystemPolicyOptionListAll = (options: Options<ManagedSystemPolicyOptionListData, true>): Pages<SystemVariable> =>
    pagesOf((next) => managedSystemPolicyOptionList<true>({ ...options, query: { ...options.query, ...next }, throwOnError: true }));

/** List the managed systems that one may read: all of them, one page held at a time. `cursor` in the query is where it begins. */
export const managedSystemListAll = (options: Options<ManagedSystemListData, true>): Pages<ManagedSystem> =>
    pagesOf((next) => managedSystemList<true>({ ...options, query: { ...options.query, ...next }, throwOnError: true }));

/** List the connectors: all of them, one page held at a time. `cursor` in the query is where it begins. */
export const connectorListAll = (options: Options<ConnectorListData, true>): Pages<Connector> =>
    pagesOf((next) => connectorList<true>({ ...options, query: { ...options.query, ...next }, throwOnError: true }));

/** Find requests for check-outs: all of them, one page held at a time. `cursor` in the query is where it begins. */
export const wfRequestFindAll = (options: Options<WfRequestFindData, true>): Pages<CheckoutRequest> =>
    pagesOf((next) => wfRequestFind<true>({ ...options, query: { ...options.query, ...next }, throwOnError: true }));

/** List check-outs: all of them, one page held at a time. `cursor` in the query is where it begins. */
export const checkoutListAll = (options: Options<CheckoutListData, true>): Pages<Checkout> =>
    pagesOf((next) => checkoutList<true>({ ...options, query: { ...options.query, ...next }, throwOnError: true }));

/** List the system variables: all of them, one page held at a time. `cursor` in the query is where it begins. */
export const systemVariableListAll = (options: Options<SystemVariableListData, true>): Pages<SystemVariable> =>
    pagesOf((next) => systemVariableList<true>({ ...options, query: { ...options.query, ...next }, throwOnError: true }));

/** List entries of the journal: all of them, one page held at a time. `cursor` in the query is where it begins. */
export const journalListAll = (options: Options<JournalListData, true>): Pages<JournalEntry> =>
    pagesOf((next) => journalList<true>({ ...options, query: { ...options.query, ...next }, throwOnError: true }));

/** List the servers of this installation: all of them, one page held at a time. `cursor` in the query is where it begins. */
export const instanceListAll = (options: Options<InstanceListData, true>): Pages<Instance> =>
    pagesOf((next) => instanceList<true>({ ...options, query: { ...options.query, ...next }, throwOnError: true }));
