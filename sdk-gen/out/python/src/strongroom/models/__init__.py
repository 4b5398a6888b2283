"""Contains all the data models used in inputs/outputs"""

from .access_control import AccessControl
from .access_control_change import AccessControlChange
from .access_control_new import AccessControlNew
from .administrator_credential import AdministratorCredential
from .administrator_credential_new import AdministratorCredentialNew
from .administrator_group import AdministratorGroup
from .administrator_group_change import AdministratorGroupChange
from .administrator_group_change_class_match import AdministratorGroupChangeClassMatch
from .administrator_group_new import AdministratorGroupNew
from .administrator_group_new_class_match import AdministratorGroupNewClassMatch
from .administrator_group_page import AdministratorGroupPage
from .administrator_password_change import AdministratorPasswordChange
from .checkout import Checkout
from .checkout_extension import CheckoutExtension
from .checkout_list_status import CheckoutListStatus
from .checkout_member import CheckoutMember
from .checkout_new import CheckoutNew
from .checkout_page import CheckoutPage
from .checkout_params import CheckoutParams
from .checkout_params_attributes import CheckoutParamsAttributes
from .checkout_params_get_plugin import CheckoutParamsGetPlugin
from .checkout_request import CheckoutRequest
from .checkout_request_account import CheckoutRequestAccount
from .checkout_request_account_new import CheckoutRequestAccountNew
from .checkout_request_approval import CheckoutRequestApproval
from .checkout_request_change import CheckoutRequestChange
from .checkout_request_comment import CheckoutRequestComment
from .checkout_request_decision import CheckoutRequestDecision
from .checkout_request_new import CheckoutRequestNew
from .checkout_request_new_on_conflict import CheckoutRequestNewOnConflict
from .checkout_request_page import CheckoutRequestPage
from .checkout_revocation import CheckoutRevocation
from .checkout_status_query import CheckoutStatusQuery
from .checkout_statuses import CheckoutStatuses
from .checkout_ticket import CheckoutTicket
from .checkout_ticket_new import CheckoutTicketNew
from .checkout_ticket_new_plugin import CheckoutTicketNewPlugin
from .checkout_validity import CheckoutValidity
from .client_address import ClientAddress
from .client_address_hop import ClientAddressHop
from .connector import Connector
from .connector_option import ConnectorOption
from .connector_page import ConnectorPage
from .disclosure_plugin import DisclosurePlugin
from .disclosure_plugin_attributes import DisclosurePluginAttributes
from .disclosure_plugin_new import DisclosurePluginNew
from .disclosure_plugin_new_attributes import DisclosurePluginNewAttributes
from .disclosure_plugin_new_plugin import DisclosurePluginNewPlugin
from .doubt_resolve import DoubtResolve
from .doubt_resolve_way import DoubtResolveWay
from .effective_privilege import EffectivePrivilege
from .effective_privileges import EffectivePrivileges
from .initial_otp import InitialOtp
from .instance import Instance
from .instance_page import InstancePage
from .journal_entry import JournalEntry
from .journal_entry_arguments import JournalEntryArguments
from .journal_entry_effect import JournalEntryEffect
from .journal_entry_page import JournalEntryPage
from .journal_list_outcome import JournalListOutcome
from .managed_account import ManagedAccount
from .managed_account_change import ManagedAccountChange
from .managed_account_find_password_state import ManagedAccountFindPasswordState
from .managed_account_find_state import ManagedAccountFindState
from .managed_account_new import ManagedAccountNew
from .managed_account_page import ManagedAccountPage
from .managed_system import ManagedSystem
from .managed_system_change import ManagedSystemChange
from .managed_system_change_connector_options import ManagedSystemChangeConnectorOptions
from .managed_system_change_tls import ManagedSystemChangeTls
from .managed_system_connector_options import ManagedSystemConnectorOptions
from .managed_system_new import ManagedSystemNew
from .managed_system_new_connector_options import ManagedSystemNewConnectorOptions
from .managed_system_new_tls import ManagedSystemNewTls
from .managed_system_page import ManagedSystemPage
from .managed_system_policy import ManagedSystemPolicy
from .managed_system_policy_change import ManagedSystemPolicyChange
from .managed_system_policy_change_authentication_types_item import ManagedSystemPolicyChangeAuthenticationTypesItem
from .managed_system_policy_change_options import ManagedSystemPolicyChangeOptions
from .managed_system_policy_new import ManagedSystemPolicyNew
from .managed_system_policy_new_authentication_types_item import ManagedSystemPolicyNewAuthenticationTypesItem
from .managed_system_policy_new_mode import ManagedSystemPolicyNewMode
from .managed_system_policy_new_options import ManagedSystemPolicyNewOptions
from .managed_system_policy_options import ManagedSystemPolicyOptions
from .managed_system_policy_page import ManagedSystemPolicyPage
from .member import Member
from .member_page import MemberPage
from .member_test import MemberTest
from .opened_checkout import OpenedCheckout
from .otp_session import OtpSession
from .otp_session_new import OtpSessionNew
from .password import Password
from .password_candidate import PasswordCandidate
from .password_candidates import PasswordCandidates
from .password_change import PasswordChange
from .password_change_list_status import PasswordChangeListStatus
from .password_change_page import PasswordChangePage
from .password_override import PasswordOverride
from .password_policy import PasswordPolicy
from .password_policy_new import PasswordPolicyNew
from .password_randomization import PasswordRandomization
from .password_randomizations import PasswordRandomizations
from .password_randomize import PasswordRandomize
from .password_randomize_many import PasswordRandomizeMany
from .password_verification import PasswordVerification
from .password_version import PasswordVersion
from .password_version_page import PasswordVersionPage
from .permission import Permission
from .privilege import Privilege
from .privilege_origin import PrivilegeOrigin
from .problem import Problem
from .problem_item import ProblemItem
from .product_administrator import ProductAdministrator
from .product_administrator_change import ProductAdministratorChange
from .product_administrator_new import ProductAdministratorNew
from .product_administrator_page import ProductAdministratorPage
from .replication_member import ReplicationMember
from .replication_status import ReplicationStatus
from .session import Session
from .session_info import SessionInfo
from .session_info_page import SessionInfoPage
from .session_messages import SessionMessages
from .session_new import SessionNew
from .system_test import SystemTest
from .system_variable import SystemVariable
from .system_variable_page import SystemVariablePage
from .system_variable_setting import SystemVariableSetting
from .user_class import UserClass
from .user_class_change import UserClassChange
from .user_class_new import UserClassNew
from .user_class_new_kind import UserClassNewKind
from .user_class_page import UserClassPage
from .user_group import UserGroup
from .user_group_change import UserGroupChange
from .user_group_change_class_match import UserGroupChangeClassMatch
from .user_group_new import UserGroupNew
from .user_group_new_class_match import UserGroupNewClassMatch
from .user_group_page import UserGroupPage
from .wf_request_find_status import WfRequestFindStatus

__all__ = (
    "AccessControl",
    "AccessControlChange",
    "AccessControlNew",
    "AdministratorCredential",
    "AdministratorCredentialNew",
    "AdministratorGroup",
    "AdministratorGroupChange",
    "AdministratorGroupChangeClassMatch",
    "AdministratorGroupNew",
    "AdministratorGroupNewClassMatch",
    "AdministratorGroupPage",
    "AdministratorPasswordChange",
    "Checkout",
    "CheckoutExtension",
    "CheckoutListStatus",
    "CheckoutMember",
    "CheckoutNew",
    "CheckoutPage",
    "CheckoutParams",
    "CheckoutParamsAttributes",
    "CheckoutParamsGetPlugin",
    "CheckoutRequest",
    "CheckoutRequestAccount",
    "CheckoutRequestAccountNew",
    "CheckoutRequestApproval",
    "CheckoutRequestChange",
    "CheckoutRequestComment",
    "CheckoutRequestDecision",
    "CheckoutRequestNew",
    "CheckoutRequestNewOnConflict",
    "CheckoutRequestPage",
    "CheckoutRevocation",
    "CheckoutStatusQuery",
    "CheckoutStatuses",
    "CheckoutTicket",
    "CheckoutTicketNew",
    "CheckoutTicketNewPlugin",
    "CheckoutValidity",
    "ClientAddress",
    "ClientAddressHop",
    "Connector",
    "ConnectorOption",
    "ConnectorPage",
    "DisclosurePlugin",
    "DisclosurePluginAttributes",
    "DisclosurePluginNew",
    "DisclosurePluginNewAttributes",
    "DisclosurePluginNewPlugin",
    "DoubtResolve",
    "DoubtResolveWay",
    "EffectivePrivilege",
    "EffectivePrivileges",
    "InitialOtp",
    "Instance",
    "InstancePage",
    "JournalEntry",
    "JournalEntryArguments",
    "JournalEntryEffect",
    "JournalEntryPage",
    "JournalListOutcome",
    "ManagedAccount",
    "ManagedAccountChange",
    "ManagedAccountFindPasswordState",
    "ManagedAccountFindState",
    "ManagedAccountNew",
    "ManagedAccountPage",
    "ManagedSystem",
    "ManagedSystemChange",
    "ManagedSystemChangeConnectorOptions",
    "ManagedSystemChangeTls",
    "ManagedSystemConnectorOptions",
    "ManagedSystemNew",
    "ManagedSystemNewConnectorOptions",
    "ManagedSystemNewTls",
    "ManagedSystemPage",
    "ManagedSystemPolicy",
    "ManagedSystemPolicyChange",
    "ManagedSystemPolicyChangeAuthenticationTypesItem",
    "ManagedSystemPolicyChangeOptions",
    "ManagedSystemPolicyNew",
    "ManagedSystemPolicyNewAuthenticationTypesItem",
    "ManagedSystemPolicyNewMode",
    "ManagedSystemPolicyNewOptions",
    "ManagedSystemPolicyOptions",
    "ManagedSystemPolicyPage",
    "Member",
    "MemberPage",
    "MemberTest",
    "OpenedCheckout",
    "OtpSession",
    "OtpSessionNew",
    "Password",
    "PasswordCandidate",
    "PasswordCandidates",
    "PasswordChange",
    "PasswordChangeListStatus",
    "PasswordChangePage",
    "PasswordOverride",
    "PasswordPolicy",
    "PasswordPolicyNew",
    "PasswordRandomization",
    "PasswordRandomizations",
    "PasswordRandomize",
    "PasswordRandomizeMany",
    "PasswordVerification",
    "PasswordVersion",
    "PasswordVersionPage",
    "Permission",
    "Privilege",
    "PrivilegeOrigin",
    "Problem",
    "ProblemItem",
    "ProductAdministrator",
    "ProductAdministratorChange",
    "ProductAdministratorNew",
    "ProductAdministratorPage",
    "ReplicationMember",
    "ReplicationStatus",
    "Session",
    "SessionInfo",
    "SessionInfoPage",
    "SessionMessages",
    "SessionNew",
    "SystemTest",
    "SystemVariable",
    "SystemVariablePage",
    "SystemVariableSetting",
    "UserClass",
    "UserClassChange",
    "UserClassNew",
    "UserClassNewKind",
    "UserClassPage",
    "UserGroup",
    "UserGroupChange",
    "UserGroupChangeClassMatch",
    "UserGroupNew",
    "UserGroupNewClassMatch",
    "UserGroupPage",
    "WfRequestFindStatus",
)
