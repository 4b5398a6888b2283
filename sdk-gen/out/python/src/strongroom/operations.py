"""Every operation of the contract as a method, for clients that wait and for those that don't."""

import datetime
from abc import ABC, abstractmethod
from collections.abc import AsyncIterator, Iterator
from typing import Any
from uuid import UUID

import httpx

from . import models
from .api.accounts import (
    managed_account_add,
    managed_account_delete,
    managed_account_find,
    managed_account_get,
    managed_account_update,
    managed_system_managed_account_list,
)
from .api.administrators import (
    admin_add,
    admin_delete,
    admin_disable,
    admin_effective_privileges_get,
    admin_enable,
    admin_get,
    admin_group_add,
    admin_group_delete,
    admin_group_get,
    admin_group_list,
    admin_group_member_list,
    admin_group_member_test,
    admin_group_update,
    admin_list,
    admin_password_set,
    admin_unlock,
    admin_update,
    otp_api_user_password_update,
)
from .api.checkout_requests import (
    wf_approve,
    wf_deny,
    wf_request_cancel,
    wf_request_find,
    wf_request_get,
    wf_request_modify,
    wf_request_submit,
)
from .api.checkouts import (
    checkout_extend,
    checkout_get,
    checkout_list,
    checkout_params_get,
    checkout_revoke,
    checkout_status_get,
    checkout_status_get_many,
    checkout_ticket_add,
    wf_request_checkin,
    wf_request_checkout,
)
from .api.passwords import (
    km_key_get_by_account,
    managed_account_override_password,
    managed_account_randomize_password,
    managed_account_randomize_password_many,
    managed_account_verify_password,
    password_candidate_list,
    password_change_cancel,
    password_change_get,
    password_change_list,
    password_doubt_resolve,
    password_version_get,
    password_version_list,
    recover_key_by_account,
)
from .api.policies import (
    managed_system_policy_add,
    managed_system_policy_delete,
    managed_system_policy_get,
    managed_system_policy_list,
    managed_system_policy_option_list,
    managed_system_policy_update,
)
from .api.server import (
    instance_list,
    journal_list,
    replication_status_get,
    system_variable_get,
    system_variable_list,
    system_variable_set,
)
from .api.sessions import (
    client_address_explain,
    login,
    login_ex,
    login_ex_confirm,
    logout,
    session_get,
    session_list,
    session_revoke,
)
from .api.systems import (
    connector_list,
    managed_system_add,
    managed_system_delete,
    managed_system_get,
    managed_system_list,
    managed_system_test,
    managed_system_trust,
    managed_system_update,
)
from .api.users import (
    user_class_add,
    user_class_cache_invalidate,
    user_class_cache_recalculate,
    user_class_delete,
    user_class_get,
    user_class_list,
    user_class_member_add,
    user_class_member_remove,
    user_class_member_test,
    user_class_update,
    user_group_access_control_delete,
    user_group_access_control_set,
    user_group_add,
    user_group_delete,
    user_group_get,
    user_group_list,
    user_group_member_list,
    user_group_member_test,
    user_group_update,
    userclass_membership_list,
)
from .models.access_control import AccessControl
from .models.access_control_change import AccessControlChange
from .models.administrator_group import AdministratorGroup
from .models.administrator_group_change import AdministratorGroupChange
from .models.administrator_group_new import AdministratorGroupNew
from .models.administrator_group_page import AdministratorGroupPage
from .models.administrator_password_change import AdministratorPasswordChange
from .models.checkout import Checkout
from .models.checkout_extension import CheckoutExtension
from .models.checkout_list_status import CheckoutListStatus
from .models.checkout_new import CheckoutNew
from .models.checkout_page import CheckoutPage
from .models.checkout_params import CheckoutParams
from .models.checkout_params_get_plugin import CheckoutParamsGetPlugin
from .models.checkout_request import CheckoutRequest
from .models.checkout_request_approval import CheckoutRequestApproval
from .models.checkout_request_change import CheckoutRequestChange
from .models.checkout_request_comment import CheckoutRequestComment
from .models.checkout_request_new import CheckoutRequestNew
from .models.checkout_request_page import CheckoutRequestPage
from .models.checkout_revocation import CheckoutRevocation
from .models.checkout_status_query import CheckoutStatusQuery
from .models.checkout_statuses import CheckoutStatuses
from .models.checkout_ticket import CheckoutTicket
from .models.checkout_ticket_new import CheckoutTicketNew
from .models.checkout_validity import CheckoutValidity
from .models.client_address import ClientAddress
from .models.connector_page import ConnectorPage
from .models.doubt_resolve import DoubtResolve
from .models.effective_privileges import EffectivePrivileges
from .models.initial_otp import InitialOtp
from .models.instance_page import InstancePage
from .models.journal_entry_page import JournalEntryPage
from .models.journal_list_outcome import JournalListOutcome
from .models.managed_account import ManagedAccount
from .models.managed_account_change import ManagedAccountChange
from .models.managed_account_find_password_state import ManagedAccountFindPasswordState
from .models.managed_account_find_state import ManagedAccountFindState
from .models.managed_account_new import ManagedAccountNew
from .models.managed_account_page import ManagedAccountPage
from .models.managed_system import ManagedSystem
from .models.managed_system_change import ManagedSystemChange
from .models.managed_system_new import ManagedSystemNew
from .models.managed_system_page import ManagedSystemPage
from .models.managed_system_policy import ManagedSystemPolicy
from .models.managed_system_policy_change import ManagedSystemPolicyChange
from .models.managed_system_policy_new import ManagedSystemPolicyNew
from .models.managed_system_policy_page import ManagedSystemPolicyPage
from .models.member_page import MemberPage
from .models.member_test import MemberTest
from .models.opened_checkout import OpenedCheckout
from .models.otp_session import OtpSession
from .models.otp_session_new import OtpSessionNew
from .models.password import Password
from .models.password_candidates import PasswordCandidates
from .models.password_change import PasswordChange
from .models.password_change_list_status import PasswordChangeListStatus
from .models.password_change_page import PasswordChangePage
from .models.password_override import PasswordOverride
from .models.password_randomizations import PasswordRandomizations
from .models.password_randomize import PasswordRandomize
from .models.password_randomize_many import PasswordRandomizeMany
from .models.password_verification import PasswordVerification
from .models.password_version_page import PasswordVersionPage
from .models.product_administrator import ProductAdministrator
from .models.product_administrator_change import ProductAdministratorChange
from .models.product_administrator_new import ProductAdministratorNew
from .models.product_administrator_page import ProductAdministratorPage
from .models.replication_status import ReplicationStatus
from .models.session import Session
from .models.session_info import SessionInfo
from .models.session_info_page import SessionInfoPage
from .models.session_new import SessionNew
from .models.system_test import SystemTest
from .models.system_variable import SystemVariable
from .models.system_variable_page import SystemVariablePage
from .models.system_variable_setting import SystemVariableSetting
from .models.user_class import UserClass
from .models.user_class_change import UserClassChange
from .models.user_class_new import UserClassNew
from .models.user_class_page import UserClassPage
from .models.user_group import UserGroup
from .models.user_group_change import UserGroupChange
from .models.user_group_new import UserGroupNew
from .models.user_group_page import UserGroupPage
from .models.wf_request_find_status import WfRequestFindStatus
from .types import UNSET, Unset


class Operations(ABC):
    """The operations."""

    @abstractmethod
    def send(self, request: dict[str, Any]) -> httpx.Response:
        """Sends a request; the answer is a success."""

    def session_list(
        self,
        *,
        limit: int | Unset = UNSET,
        cursor: str | Unset = UNSET,
    ) -> SessionInfoPage:
        """List the sessions that live

         Oldest first. A session that lies idle may stay in the list for a fifth of its idle limit longer.
        Sessions of who holds what the caller lacks are left out, so a page may be short.

        Args:
            limit (int | Unset):
            cursor (str | Unset):

        Raises:
            ProblemError: The server refuses, or its answer is none of the contract.
            httpx.RequestError: The server can't be reached, the connection was lost, or the answer can't be decoded.
        """

        return session_list.sync(
            client=self,
            limit=limit,
            cursor=cursor,
        )

    def session_list_all(
        self,
        *,
        limit: int | Unset = UNSET,
        cursor: str | Unset = UNSET,
    ) -> Iterator[models.SessionInfo]:
        """Iterates over all pages of `session_list`, from `cursor` on; one page is held at a time."""
        while True:
            page = session_list.sync(
                client=self,
                limit=limit,
                cursor=cursor,
            )
            for item in page.items:
                yield item
            if page.next_cursor is None:
                return
            cursor = page.next_cursor

    def login(
        self,
        *,
        body: SessionNew,
    ) -> Session:
        """Open a session with a password

         For programs (`apicaller`), gateways (`guacamolecaller`), and people: administrators without a way
        in. Whatever is wrong is answered with the same 401, at the same cost; the journal knows the reason.
        After too many failures from one address the caller is refused from there for a while, and after a
        hundred in a row from everywhere. With `authConsoleUser` a program acts as that person as long as
        the session lasts, with no right that either of them lacks, and from its own addresses; with a right
        password a refusal of that is 403.

        Args:
            body (SessionNew): A password to log in with.

        Raises:
            ProblemError: The server refuses, or its answer is none of the contract.
            httpx.RequestError: The server can't be reached, the connection was lost, or the answer can't be decoded.
        """

        return login.sync(
            client=self,
            body=body,
        )

    def login_ex(
        self,
        *,
        body: OtpSessionNew,
        idempotency_key: str | Unset = UNSET,
    ) -> OtpSession:
        """Open a session with a one-time password

         When `passwordRotated` is true, the password just used is spent: store `nextPassword`, then call
        LoginExConfirm. If the answer is lost, send the same request again from the same address within two
        minutes: it gives the same `nextPassword`. Safer still: make the next password yourself, store it,
        and send its SHA-256 as `nextPasswordHash`. Under an Idempotency-Key no answer is kept; a repeat
        needs the same key.

        Args:
            idempotency_key (str | Unset):
            body (OtpSessionNew): A one-time password to log in with.

        Raises:
            ProblemError: The server refuses, or its answer is none of the contract.
            httpx.RequestError: The server can't be reached, the connection was lost, or the answer can't be decoded.
        """

        return login_ex.sync(
            client=self,
            body=body,
            idempotency_key=idempotency_key,
        )

    def login_ex_confirm(
        self,
    ) -> None:
        """Confirm that the next one-time password is stored

         From then on the spent one is refused, and said to be replayed. Done already, or nothing to do, is
        204 too: its own answer may be lost.

        Raises:
            ProblemError: The server refuses, or its answer is none of the contract.
            httpx.RequestError: The server can't be reached, the connection was lost, or the answer can't be decoded.
        """

        login_ex_confirm.sync(
            client=self,
        )

    def session_get(
        self,
    ) -> SessionInfo:
        """Show the session of the token

        Raises:
            ProblemError: The server refuses, or its answer is none of the contract.
            httpx.RequestError: The server can't be reached, the connection was lost, or the answer can't be decoded.
        """

        return session_get.sync(
            client=self,
        )

    def logout(
        self,
    ) -> None:
        """End the session of the token

        Raises:
            ProblemError: The server refuses, or its answer is none of the contract.
            httpx.RequestError: The server can't be reached, the connection was lost, or the answer can't be decoded.
        """

        logout.sync(
            client=self,
        )

    def session_revoke(
        self,
        session_id: UUID,
        *,
        idempotency_key: str | Unset = UNSET,
    ) -> None:
        """End a session

         At once on the node that is asked, within a second on all others. Sessions of who holds what the
        caller lacks are not there.

        Args:
            session_id (UUID):
            idempotency_key (str | Unset):

        Raises:
            ProblemError: The server refuses, or its answer is none of the contract.
            httpx.RequestError: The server can't be reached, the connection was lost, or the answer can't be decoded.
        """

        session_revoke.sync(
            session_id=session_id,
            client=self,
            idempotency_key=idempotency_key,
        )

    def client_address_explain(
        self,
        *,
        user_id: str | Unset = UNSET,
        peer: str | Unset = UNSET,
        forwarded_for: str | Unset = UNSET,
    ) -> ClientAddress:
        """Explain which client address the server sees

         Of this very request and one's own list; with privilege `console` also of a supposed request, and of
        anybody's list. A supposed request that has no client address is answered with 422, and the code
        that it would get stands in `errors`.

        Args:
            user_id (str | Unset):
            peer (str | Unset):
            forwarded_for (str | Unset):

        Raises:
            ProblemError: The server refuses, or its answer is none of the contract.
            httpx.RequestError: The server can't be reached, the connection was lost, or the answer can't be decoded.
        """

        return client_address_explain.sync(
            client=self,
            user_id=user_id,
            peer=peer,
            forwarded_for=forwarded_for,
        )

    def km_key_get_by_account(
        self,
        *,
        resource_id: str,
        account_id: str,
    ) -> Password:
        """Get the password of an account

         The password in force. While it is being changed the answer waits for the end, for five seconds at
        most. Each answer is journalled before it leaves. Where the operator has a password access plugin,
        its word stands for the permission.

        Args:
            resource_id (str):
            account_id (str):

        Raises:
            ProblemError: The server refuses, or its answer is none of the contract.
            httpx.RequestError: The server can't be reached, the connection was lost, or the answer can't be decoded.
        """

        return km_key_get_by_account.sync(
            client=self,
            resource_id=resource_id,
            account_id=account_id,
        )

    def recover_key_by_account(
        self,
        *,
        resource_id: str,
        account_id: str,
    ) -> Password:
        """Recover the last known password of an account

         Also of an account that is unbound, historical or deleted, or whose password is in doubt. Each
        answer is journalled before it leaves. Where the operator has a password access plugin, its word
        stands for the privilege.

        Args:
            resource_id (str):
            account_id (str):

        Raises:
            ProblemError: The server refuses, or its answer is none of the contract.
            httpx.RequestError: The server can't be reached, the connection was lost, or the answer can't be decoded.
        """

        return recover_key_by_account.sync(
            client=self,
            resource_id=resource_id,
            account_id=account_id,
        )

    def password_version_list(
        self,
        account_key: UUID,
        *,
        limit: int | Unset = UNSET,
        cursor: str | Unset = UNSET,
    ) -> PasswordVersionPage:
        """List the passwords of an account, without showing them

         By `version`, ascending: the oldest first.

        Args:
            account_key (UUID):
            limit (int | Unset):
            cursor (str | Unset):

        Raises:
            ProblemError: The server refuses, or its answer is none of the contract.
            httpx.RequestError: The server can't be reached, the connection was lost, or the answer can't be decoded.
        """

        return password_version_list.sync(
            account_key=account_key,
            client=self,
            limit=limit,
            cursor=cursor,
        )

    def password_version_list_all(
        self,
        account_key: UUID,
        *,
        limit: int | Unset = UNSET,
        cursor: str | Unset = UNSET,
    ) -> Iterator[models.PasswordVersion]:
        """Iterates over all pages of `password_version_list`, from `cursor` on; one page is held at a time."""
        while True:
            page = password_version_list.sync(
                account_key=account_key,
                client=self,
                limit=limit,
                cursor=cursor,
            )
            for item in page.items:
                yield item
            if page.next_cursor is None:
                return
            cursor = page.next_cursor

    def password_version_get(
        self,
        account_key: UUID,
        version: int,
    ) -> Password:
        """Get a password of an account's history

         One that was in force before. The one in force takes `preapproved-checkout` too; candidates are
        never shown. Each answer is journalled before it leaves.

        Args:
            account_key (UUID):
            version (int):

        Raises:
            ProblemError: The server refuses, or its answer is none of the contract.
            httpx.RequestError: The server can't be reached, the connection was lost, or the answer can't be decoded.
        """

        return password_version_get.sync(
            account_key=account_key,
            version=version,
            client=self,
        )

    def managed_account_randomize_password(
        self,
        *,
        body: PasswordRandomize,
        wait_seconds: int | Unset = UNSET,
        idempotency_key: str | Unset = UNSET,
    ) -> PasswordChange:
        """Change the password of an account to a random one

         The server makes it, stores it, has the system's administrator put it in force, and proves it by a
        login. An open randomization whose password nobody was shown is joined; behind any other change it
        waits for its turn. The answer waits for the end, for `waitSeconds` at most; 200 says that the
        change is settled, and `status` how. Only under a policy of the mode `push`.

        Args:
            wait_seconds (int | Unset):
            idempotency_key (str | Unset):
            body (PasswordRandomize): An account whose password is to be changed.

        Raises:
            ProblemError: The server refuses, or its answer is none of the contract.
            httpx.RequestError: The server can't be reached, the connection was lost, or the answer can't be decoded.
        """

        return managed_account_randomize_password.sync(
            client=self,
            body=body,
            wait_seconds=wait_seconds,
            idempotency_key=idempotency_key,
        )

    def managed_account_randomize_password_many(
        self,
        *,
        body: PasswordRandomizeMany,
        idempotency_key: str | Unset = UNSET,
    ) -> PasswordRandomizations:
        """Change the passwords of several accounts to random ones

         What ManagedAccountRandomizePassword does for one account, for up to 200 at a time: in one
        transaction, so that all that is accepted is asked for at one moment, or none of it. An account that
        is refused has its `code`, and hinders no other. The answer waits for no end; PasswordChangeGet
        tells it. When the policies of the accepted accounts name more than one managing node, nothing is
        changed before somebody has agreed to it: 409 `managing-nodes-several`, until `performLocally` says
        that the node that answers is to make all of the changes. When that node no longer serves, another
        one makes what is left.

        Args:
            idempotency_key (str | Unset):
            body (PasswordRandomizeMany): Accounts whose passwords are to be changed.

        Raises:
            ProblemError: The server refuses, or its answer is none of the contract.
            httpx.RequestError: The server can't be reached, the connection was lost, or the answer can't be decoded.
        """

        return managed_account_randomize_password_many.sync(
            client=self,
            body=body,
            idempotency_key=idempotency_key,
        )

    def managed_account_override_password(
        self,
        *,
        body: PasswordOverride,
        wait_seconds: int | Unset = UNSET,
        idempotency_key: str | Unset = UNSET,
    ) -> PasswordChange:
        """Give an account a password

         Who gives a password knows it: this counts as its disclosure. Under a vault-only policy it is in
        force at once, and `stored`. In the mode `push` the system's administrator puts it in force, and a
        login proves it; the answer waits for that, for `waitSeconds` at most. Never joins an open change.

        Args:
            wait_seconds (int | Unset):
            idempotency_key (str | Unset):
            body (PasswordOverride): A password to put in force.

        Raises:
            ProblemError: The server refuses, or its answer is none of the contract.
            httpx.RequestError: The server can't be reached, the connection was lost, or the answer can't be decoded.
        """

        return managed_account_override_password.sync(
            client=self,
            body=body,
            wait_seconds=wait_seconds,
            idempotency_key=idempotency_key,
        )

    def managed_account_verify_password(
        self,
        account_key: UUID,
        *,
        idempotency_key: str | Unset = UNSET,
    ) -> PasswordVerification:
        """Prove the password of an account by a login on its target

         The server does so by itself once a day; this has it done now. A password that the target refuses is
        in doubt from then on, with a change of the cause `doubt` that looks for the one in force. Only
        under a policy of the mode `push`.

        Args:
            account_key (UUID):
            idempotency_key (str | Unset):

        Raises:
            ProblemError: The server refuses, or its answer is none of the contract.
            httpx.RequestError: The server can't be reached, the connection was lost, or the answer can't be decoded.
        """

        return managed_account_verify_password.sync(
            account_key=account_key,
            client=self,
            idempotency_key=idempotency_key,
        )

    def password_change_list(
        self,
        *,
        resource_id: str | Unset = UNSET,
        account_id: str | Unset = UNSET,
        status: PasswordChangeListStatus | Unset = UNSET,
        overdue: bool | Unset = UNSET,
        limit: int | Unset = UNSET,
        cursor: str | Unset = UNSET,
    ) -> PasswordChangePage:
        """List changes of passwords

         Newest first. Shows those of accounts on whose policy one has `view-properties`. `overdue=true` is
        the list to look at each morning: what was asked for more than an hour ago and isn't settled.

        Args:
            resource_id (str | Unset):
            account_id (str | Unset):
            status (PasswordChangeListStatus | Unset):
            overdue (bool | Unset):
            limit (int | Unset):
            cursor (str | Unset):

        Raises:
            ProblemError: The server refuses, or its answer is none of the contract.
            httpx.RequestError: The server can't be reached, the connection was lost, or the answer can't be decoded.
        """

        return password_change_list.sync(
            client=self,
            resource_id=resource_id,
            account_id=account_id,
            status=status,
            overdue=overdue,
            limit=limit,
            cursor=cursor,
        )

    def password_change_list_all(
        self,
        *,
        resource_id: str | Unset = UNSET,
        account_id: str | Unset = UNSET,
        status: PasswordChangeListStatus | Unset = UNSET,
        overdue: bool | Unset = UNSET,
        limit: int | Unset = UNSET,
        cursor: str | Unset = UNSET,
    ) -> Iterator[models.PasswordChange]:
        """Iterates over all pages of `password_change_list`, from `cursor` on; one page is held at a time."""
        while True:
            page = password_change_list.sync(
                client=self,
                resource_id=resource_id,
                account_id=account_id,
                status=status,
                overdue=overdue,
                limit=limit,
                cursor=cursor,
            )
            for item in page.items:
                yield item
            if page.next_cursor is None:
                return
            cursor = page.next_cursor

    def password_change_get(
        self,
        change_id: UUID,
        *,
        wait_seconds: int | Unset = UNSET,
    ) -> PasswordChange:
        """Show a change of a password

         Waits for its end, for `waitSeconds` at most. It is 202 while the change isn't settled.

        Args:
            change_id (UUID):
            wait_seconds (int | Unset):

        Raises:
            ProblemError: The server refuses, or its answer is none of the contract.
            httpx.RequestError: The server can't be reached, the connection was lost, or the answer can't be decoded.
        """

        return password_change_get.sync(
            change_id=change_id,
            client=self,
            wait_seconds=wait_seconds,
        )

    def password_change_cancel(
        self,
        change_id: UUID,
    ) -> None:
        """Give up a change of a password

         Possible while it is `queued`, or `retrying` and the password is known. Its password is kept like
        all others. One that was given up already stays as it is.

        Args:
            change_id (UUID):

        Raises:
            ProblemError: The server refuses, or its answer is none of the contract.
            httpx.RequestError: The server can't be reached, the connection was lost, or the answer can't be decoded.
        """

        password_change_cancel.sync(
            change_id=change_id,
            client=self,
        )

    def password_doubt_resolve(
        self,
        change_id: UUID,
        *,
        body: DoubtResolve,
        wait_seconds: int | Unset = UNSET,
        idempotency_key: str | Unset = UNSET,
    ) -> PasswordChange:
        """Have a doubt about a password looked into

         The server does so by itself, again and again; this has it done now. Logins that fail count towards
        locks on the target: five passwords are tried at most, and not sooner than ten seconds after the
        last try (409 `password-in-doubt`). The answer waits for the end, for `waitSeconds` at most.

        Args:
            change_id (UUID):
            wait_seconds (int | Unset):
            idempotency_key (str | Unset):
            body (DoubtResolve): How to come out of a doubt.

        Raises:
            ProblemError: The server refuses, or its answer is none of the contract.
            httpx.RequestError: The server can't be reached, the connection was lost, or the answer can't be decoded.
        """

        return password_doubt_resolve.sync(
            change_id=change_id,
            client=self,
            body=body,
            wait_seconds=wait_seconds,
            idempotency_key=idempotency_key,
        )

    def password_candidate_list(
        self,
        account_key: UUID,
    ) -> PasswordCandidates:
        """Show the passwords of an account that may be in force

         For whoever must get in while it is in doubt which password is in force: the candidate of the open
        change, the last that was proven, and what was before; ten at most, the newest first. No
        randomization joins a change whose candidate was shown. Also of a deleted account. Each answer is
        journalled before it leaves.

        Args:
            account_key (UUID):

        Raises:
            ProblemError: The server refuses, or its answer is none of the contract.
            httpx.RequestError: The server can't be reached, the connection was lost, or the answer can't be decoded.
        """

        return password_candidate_list.sync(
            account_key=account_key,
            client=self,
        )

    def admin_list(
        self,
        *,
        limit: int | Unset = UNSET,
        cursor: str | Unset = UNSET,
    ) -> ProductAdministratorPage:
        """List the administrators and callers

         Who holds what the caller lacks is left out, so a page may be short.

        Args:
            limit (int | Unset):
            cursor (str | Unset):

        Raises:
            ProblemError: The server refuses, or its answer is none of the contract.
            httpx.RequestError: The server can't be reached, the connection was lost, or the answer can't be decoded.
        """

        return admin_list.sync(
            client=self,
            limit=limit,
            cursor=cursor,
        )

    def admin_list_all(
        self,
        *,
        limit: int | Unset = UNSET,
        cursor: str | Unset = UNSET,
    ) -> Iterator[models.ProductAdministrator]:
        """Iterates over all pages of `admin_list`, from `cursor` on; one page is held at a time."""
        while True:
            page = admin_list.sync(
                client=self,
                limit=limit,
                cursor=cursor,
            )
            for item in page.items:
                yield item
            if page.next_cursor is None:
                return
            cursor = page.next_cursor

    def admin_add(
        self,
        *,
        body: ProductAdministratorNew,
        idempotency_key: str | Unset = UNSET,
    ) -> ProductAdministrator:
        """Make an administrator or caller

         Nobody grants a privilege that it lacks. A way in (`apicaller`, `otpcaller`, `guacamolecaller`)
        stands alone; rights then come from administrator groups. An id that was somebody's is never used
        again. A caller with `otpcaller` gets its first password by OTPAPIUserPasswordUpdate.

        Args:
            idempotency_key (str | Unset):
            body (ProductAdministratorNew): An administrator or caller to be made.

        Raises:
            ProblemError: The server refuses, or its answer is none of the contract.
            httpx.RequestError: The server can't be reached, the connection was lost, or the answer can't be decoded.
        """

        return admin_add.sync(
            client=self,
            body=body,
            idempotency_key=idempotency_key,
        )

    def admin_get(
        self,
        user_id: str,
    ) -> ProductAdministrator:
        """Show an administrator or caller

         Who holds what the caller lacks is not shown: 404.

        Args:
            user_id (str):

        Raises:
            ProblemError: The server refuses, or its answer is none of the contract.
            httpx.RequestError: The server can't be reached, the connection was lost, or the answer can't be decoded.
        """

        return admin_get.sync(
            user_id=user_id,
            client=self,
        )

    def admin_delete(
        self,
        user_id: str,
        *,
        if_match: str | Unset = UNSET,
        idempotency_key: str | Unset = UNSET,
    ) -> None:
        """Delete an administrator or caller

         Out of every class, and with all its sessions. Its id is never used again. Built-in ones stay, and
        so does who owns a policy or authorizes requests by name.

        Args:
            user_id (str):
            if_match (str | Unset):
            idempotency_key (str | Unset):

        Raises:
            ProblemError: The server refuses, or its answer is none of the contract.
            httpx.RequestError: The server can't be reached, the connection was lost, or the answer can't be decoded.
        """

        admin_delete.sync(
            user_id=user_id,
            client=self,
            if_match=if_match,
            idempotency_key=idempotency_key,
        )

    def admin_update(
        self,
        user_id: str,
        *,
        body: ProductAdministratorChange,
        if_match: str | Unset = UNSET,
        idempotency_key: str | Unset = UNSET,
    ) -> ProductAdministrator:
        """Change an administrator or caller

         Other privileges, and an allow-list that admits fewer addresses, end its sessions. Who changes from
        or to `otpcaller` loses its credential. Only members of API_ADMINISTRATORS change themselves, and
        never get more by it.

        Args:
            user_id (str):
            if_match (str | Unset):
            idempotency_key (str | Unset):
            body (ProductAdministratorChange): What is to be different about an administrator.

        Raises:
            ProblemError: The server refuses, or its answer is none of the contract.
            httpx.RequestError: The server can't be reached, the connection was lost, or the answer can't be decoded.
        """

        return admin_update.sync(
            user_id=user_id,
            client=self,
            body=body,
            if_match=if_match,
            idempotency_key=idempotency_key,
        )

    def admin_enable(
        self,
        user_id: str,
    ) -> None:
        """Let an administrator or caller log in

         Done already is 204 too.

        Args:
            user_id (str):

        Raises:
            ProblemError: The server refuses, or its answer is none of the contract.
            httpx.RequestError: The server can't be reached, the connection was lost, or the answer can't be decoded.
        """

        admin_enable.sync(
            user_id=user_id,
            client=self,
        )

    def admin_disable(
        self,
        user_id: str,
    ) -> None:
        """Let an administrator or caller no longer log in

         Its sessions end. The last one who could repair things stays enabled. Done already is 204 too.

        Args:
            user_id (str):

        Raises:
            ProblemError: The server refuses, or its answer is none of the contract.
            httpx.RequestError: The server can't be reached, the connection was lost, or the answer can't be decoded.
        """

        admin_disable.sync(
            user_id=user_id,
            client=self,
        )

    def admin_unlock(
        self,
        user_id: str,
    ) -> None:
        """Forget the failed logins of an administrator or caller

         From wherever they came. Done already is 204 too.

        Args:
            user_id (str):

        Raises:
            ProblemError: The server refuses, or its answer is none of the contract.
            httpx.RequestError: The server can't be reached, the connection was lost, or the answer can't be decoded.
        """

        admin_unlock.sync(
            user_id=user_id,
            client=self,
        )

    def admin_password_set(
        self,
        user_id: str,
        *,
        body: AdministratorPasswordChange,
        idempotency_key: str | Unset = UNSET,
    ) -> None:
        """Set the password of an administrator or caller

         All sessions of its owner end. One's own takes the current one; when that is wrong, all one's
        sessions end, too. Callers with `otpcaller` have none: OTPAPIUserPasswordUpdate.

        Args:
            user_id (str):
            idempotency_key (str | Unset):
            body (AdministratorPasswordChange): A new password.

        Raises:
            ProblemError: The server refuses, or its answer is none of the contract.
            httpx.RequestError: The server can't be reached, the connection was lost, or the answer can't be decoded.
        """

        admin_password_set.sync(
            user_id=user_id,
            client=self,
            body=body,
            idempotency_key=idempotency_key,
        )

    def otp_api_user_password_update(
        self,
        user_id: str,
        *,
        idempotency_key: str | Unset = UNSET,
    ) -> InitialOtp:
        """Give a caller a new initial one-time password

         Its sessions end, and every earlier one-time password is worth nothing from now on. The new one is
        shown here only, rotates at its first login, and dies unused after 24 hours.

        Args:
            user_id (str):
            idempotency_key (str | Unset):

        Raises:
            ProblemError: The server refuses, or its answer is none of the contract.
            httpx.RequestError: The server can't be reached, the connection was lost, or the answer can't be decoded.
        """

        return otp_api_user_password_update.sync(
            user_id=user_id,
            client=self,
            idempotency_key=idempotency_key,
        )

    def admin_effective_privileges_get(
        self,
        user_id: str,
    ) -> EffectivePrivileges:
        """Show the privileges of an administrator or caller, and where they come from

        Args:
            user_id (str):

        Raises:
            ProblemError: The server refuses, or its answer is none of the contract.
            httpx.RequestError: The server can't be reached, the connection was lost, or the answer can't be decoded.
        """

        return admin_effective_privileges_get.sync(
            user_id=user_id,
            client=self,
        )

    def admin_group_list(
        self,
        *,
        limit: int | Unset = UNSET,
        cursor: str | Unset = UNSET,
    ) -> AdministratorGroupPage:
        """List the administrator groups

        Args:
            limit (int | Unset):
            cursor (str | Unset):

        Raises:
            ProblemError: The server refuses, or its answer is none of the contract.
            httpx.RequestError: The server can't be reached, the connection was lost, or the answer can't be decoded.
        """

        return admin_group_list.sync(
            client=self,
            limit=limit,
            cursor=cursor,
        )

    def admin_group_list_all(
        self,
        *,
        limit: int | Unset = UNSET,
        cursor: str | Unset = UNSET,
    ) -> Iterator[models.AdministratorGroup]:
        """Iterates over all pages of `admin_group_list`, from `cursor` on; one page is held at a time."""
        while True:
            page = admin_group_list.sync(
                client=self,
                limit=limit,
                cursor=cursor,
            )
            for item in page.items:
                yield item
            if page.next_cursor is None:
                return
            cursor = page.next_cursor

    def admin_group_add(
        self,
        *,
        body: AdministratorGroupNew,
        idempotency_key: str | Unset = UNSET,
    ) -> AdministratorGroup:
        """Make an administrator group

         A group gives its privileges to the members of its classes. Nobody makes a group that it would be
        in, or that gives what it lacks.

        Args:
            idempotency_key (str | Unset):
            body (AdministratorGroupNew): An administrator group to be made.

        Raises:
            ProblemError: The server refuses, or its answer is none of the contract.
            httpx.RequestError: The server can't be reached, the connection was lost, or the answer can't be decoded.
        """

        return admin_group_add.sync(
            client=self,
            body=body,
            idempotency_key=idempotency_key,
        )

    def admin_group_get(
        self,
        admin_group_id: str,
    ) -> AdministratorGroup:
        """Show an administrator group

        Args:
            admin_group_id (str):

        Raises:
            ProblemError: The server refuses, or its answer is none of the contract.
            httpx.RequestError: The server can't be reached, the connection was lost, or the answer can't be decoded.
        """

        return admin_group_get.sync(
            admin_group_id=admin_group_id,
            client=self,
        )

    def admin_group_delete(
        self,
        admin_group_id: str,
        *,
        if_match: str | Unset = UNSET,
        idempotency_key: str | Unset = UNSET,
    ) -> None:
        """Delete an administrator group

         With what it gives. Built-in groups stay; nobody deletes a group that it is in, or that gives what
        it lacks.

        Args:
            admin_group_id (str):
            if_match (str | Unset):
            idempotency_key (str | Unset):

        Raises:
            ProblemError: The server refuses, or its answer is none of the contract.
            httpx.RequestError: The server can't be reached, the connection was lost, or the answer can't be decoded.
        """

        admin_group_delete.sync(
            admin_group_id=admin_group_id,
            client=self,
            if_match=if_match,
            idempotency_key=idempotency_key,
        )

    def admin_group_update(
        self,
        admin_group_id: str,
        *,
        body: AdministratorGroupChange,
        if_match: str | Unset = UNSET,
        idempotency_key: str | Unset = UNSET,
    ) -> AdministratorGroup:
        """Change an administrator group

         Nobody changes a group that it is in, or would be in, or that gives or gave what it lacks.
        API_ADMINISTRATORS is changed on the machine only; its members are those of its classes.

        Args:
            admin_group_id (str):
            if_match (str | Unset):
            idempotency_key (str | Unset):
            body (AdministratorGroupChange): What is to be different about an administrator group.

        Raises:
            ProblemError: The server refuses, or its answer is none of the contract.
            httpx.RequestError: The server can't be reached, the connection was lost, or the answer can't be decoded.
        """

        return admin_group_update.sync(
            admin_group_id=admin_group_id,
            client=self,
            body=body,
            if_match=if_match,
            idempotency_key=idempotency_key,
        )

    def admin_group_member_list(
        self,
        admin_group_id: str,
        *,
        limit: int | Unset = UNSET,
        cursor: str | Unset = UNSET,
    ) -> MemberPage:
        """List the members of an administrator group

         Who is in all of its classes, or in any, as the group says.

        Args:
            admin_group_id (str):
            limit (int | Unset):
            cursor (str | Unset):

        Raises:
            ProblemError: The server refuses, or its answer is none of the contract.
            httpx.RequestError: The server can't be reached, the connection was lost, or the answer can't be decoded.
        """

        return admin_group_member_list.sync(
            admin_group_id=admin_group_id,
            client=self,
            limit=limit,
            cursor=cursor,
        )

    def admin_group_member_list_all(
        self,
        admin_group_id: str,
        *,
        limit: int | Unset = UNSET,
        cursor: str | Unset = UNSET,
    ) -> Iterator[models.Member]:
        """Iterates over all pages of `admin_group_member_list`, from `cursor` on; one page is held at a time."""
        while True:
            page = admin_group_member_list.sync(
                admin_group_id=admin_group_id,
                client=self,
                limit=limit,
                cursor=cursor,
            )
            for item in page.items:
                yield item
            if page.next_cursor is None:
                return
            cursor = page.next_cursor

    def admin_group_member_test(
        self,
        admin_group_id: str,
        *,
        user_id: str,
    ) -> MemberTest:
        """Tell whether a user is in an administrator group, and by which classes

        Args:
            admin_group_id (str):
            user_id (str):

        Raises:
            ProblemError: The server refuses, or its answer is none of the contract.
            httpx.RequestError: The server can't be reached, the connection was lost, or the answer can't be decoded.
        """

        return admin_group_member_test.sync(
            admin_group_id=admin_group_id,
            client=self,
            user_id=user_id,
        )

    def user_class_list(
        self,
        *,
        limit: int | Unset = UNSET,
        cursor: str | Unset = UNSET,
    ) -> UserClassPage:
        """List the user classes

        Args:
            limit (int | Unset):
            cursor (str | Unset):

        Raises:
            ProblemError: The server refuses, or its answer is none of the contract.
            httpx.RequestError: The server can't be reached, the connection was lost, or the answer can't be decoded.
        """

        return user_class_list.sync(
            client=self,
            limit=limit,
            cursor=cursor,
        )

    def user_class_list_all(
        self,
        *,
        limit: int | Unset = UNSET,
        cursor: str | Unset = UNSET,
    ) -> Iterator[models.UserClass]:
        """Iterates over all pages of `user_class_list`, from `cursor` on; one page is held at a time."""
        while True:
            page = user_class_list.sync(
                client=self,
                limit=limit,
                cursor=cursor,
            )
            for item in page.items:
                yield item
            if page.next_cursor is None:
                return
            cursor = page.next_cursor

    def user_class_add(
        self,
        *,
        body: UserClassNew,
        idempotency_key: str | Unset = UNSET,
    ) -> UserClass:
        """Make a user class

         A class says who. What its members may is said by groups that have it, and a class that no group has
        gives nothing.

        Args:
            idempotency_key (str | Unset):
            body (UserClassNew): A user class to be made.

        Raises:
            ProblemError: The server refuses, or its answer is none of the contract.
            httpx.RequestError: The server can't be reached, the connection was lost, or the answer can't be decoded.
        """

        return user_class_add.sync(
            client=self,
            body=body,
            idempotency_key=idempotency_key,
        )

    def user_class_get(
        self,
        class_id: str,
    ) -> UserClass:
        """Show a user class

        Args:
            class_id (str):

        Raises:
            ProblemError: The server refuses, or its answer is none of the contract.
            httpx.RequestError: The server can't be reached, the connection was lost, or the answer can't be decoded.
        """

        return user_class_get.sync(
            class_id=class_id,
            client=self,
        )

    def user_class_delete(
        self,
        class_id: str,
        *,
        if_match: str | Unset = UNSET,
        idempotency_key: str | Unset = UNSET,
    ) -> None:
        """Delete a user class

         One that no group has and no policy names; built-in ones stay.

        Args:
            class_id (str):
            if_match (str | Unset):
            idempotency_key (str | Unset):

        Raises:
            ProblemError: The server refuses, or its answer is none of the contract.
            httpx.RequestError: The server can't be reached, the connection was lost, or the answer can't be decoded.
        """

        user_class_delete.sync(
            class_id=class_id,
            client=self,
            if_match=if_match,
            idempotency_key=idempotency_key,
        )

    def user_class_update(
        self,
        class_id: str,
        *,
        body: UserClassChange,
        if_match: str | Unset = UNSET,
        idempotency_key: str | Unset = UNSET,
    ) -> UserClass:
        """Change a user class

         Its members have what groups give them from now on. Nobody puts itself in or out where a group has
        the class, nor gives by it what it may not give.

        Args:
            class_id (str):
            if_match (str | Unset):
            idempotency_key (str | Unset):
            body (UserClassChange): What is to be different about a user class.

        Raises:
            ProblemError: The server refuses, or its answer is none of the contract.
            httpx.RequestError: The server can't be reached, the connection was lost, or the answer can't be decoded.
        """

        return user_class_update.sync(
            class_id=class_id,
            client=self,
            body=body,
            if_match=if_match,
            idempotency_key=idempotency_key,
        )

    def userclass_membership_list(
        self,
        class_id: str,
        *,
        limit: int | Unset = UNSET,
        cursor: str | Unset = UNSET,
    ) -> MemberPage:
        """List the members of a user class

        Args:
            class_id (str):
            limit (int | Unset):
            cursor (str | Unset):

        Raises:
            ProblemError: The server refuses, or its answer is none of the contract.
            httpx.RequestError: The server can't be reached, the connection was lost, or the answer can't be decoded.
        """

        return userclass_membership_list.sync(
            class_id=class_id,
            client=self,
            limit=limit,
            cursor=cursor,
        )

    def userclass_membership_list_all(
        self,
        class_id: str,
        *,
        limit: int | Unset = UNSET,
        cursor: str | Unset = UNSET,
    ) -> Iterator[models.Member]:
        """Iterates over all pages of `userclass_membership_list`, from `cursor` on; one page is held at a time."""
        while True:
            page = userclass_membership_list.sync(
                class_id=class_id,
                client=self,
                limit=limit,
                cursor=cursor,
            )
            for item in page.items:
                yield item
            if page.next_cursor is None:
                return
            cursor = page.next_cursor

    def user_class_member_test(
        self,
        class_id: str,
        *,
        user_id: str,
    ) -> MemberTest:
        """Tell whether a user is in a user class

        Args:
            class_id (str):
            user_id (str):

        Raises:
            ProblemError: The server refuses, or its answer is none of the contract.
            httpx.RequestError: The server can't be reached, the connection was lost, or the answer can't be decoded.
        """

        return user_class_member_test.sync(
            class_id=class_id,
            client=self,
            user_id=user_id,
        )

    def user_class_member_add(
        self,
        class_id: str,
        user_id: str,
        *,
        idempotency_key: str | Unset = UNSET,
    ) -> None:
        """Put a user into a user class

         Who is in it already stays. Nobody puts itself in where a group has the class, nor gives by it what
        it may not give.

        Args:
            class_id (str):
            user_id (str):
            idempotency_key (str | Unset):

        Raises:
            ProblemError: The server refuses, or its answer is none of the contract.
            httpx.RequestError: The server can't be reached, the connection was lost, or the answer can't be decoded.
        """

        user_class_member_add.sync(
            class_id=class_id,
            user_id=user_id,
            client=self,
            idempotency_key=idempotency_key,
        )

    def user_class_member_remove(
        self,
        class_id: str,
        user_id: str,
        *,
        idempotency_key: str | Unset = UNSET,
    ) -> None:
        """Take a user out of a user class

         Nobody takes itself out where a group has the class, nor takes away by it what it may not give.

        Args:
            class_id (str):
            user_id (str):
            idempotency_key (str | Unset):

        Raises:
            ProblemError: The server refuses, or its answer is none of the contract.
            httpx.RequestError: The server can't be reached, the connection was lost, or the answer can't be decoded.
        """

        user_class_member_remove.sync(
            class_id=class_id,
            user_id=user_id,
            client=self,
            idempotency_key=idempotency_key,
        )

    def user_class_cache_recalculate(
        self,
        class_id: str,
    ) -> None:
        """Compute the membership of a user class anew

         Explicit members are exact without it.

        Args:
            class_id (str):

        Raises:
            ProblemError: The server refuses, or its answer is none of the contract.
            httpx.RequestError: The server can't be reached, the connection was lost, or the answer can't be decoded.
        """

        user_class_cache_recalculate.sync(
            class_id=class_id,
            client=self,
        )

    def user_class_cache_invalidate(
        self,
        class_id: str,
    ) -> None:
        """Let the computed membership of a user class count no longer

         Until it is computed anew. Explicit members stay.

        Args:
            class_id (str):

        Raises:
            ProblemError: The server refuses, or its answer is none of the contract.
            httpx.RequestError: The server can't be reached, the connection was lost, or the answer can't be decoded.
        """

        user_class_cache_invalidate.sync(
            class_id=class_id,
            client=self,
        )

    def user_group_list(
        self,
        *,
        limit: int | Unset = UNSET,
        cursor: str | Unset = UNSET,
    ) -> UserGroupPage:
        """List the user groups

         A page ends early when its groups have many access controls.

        Args:
            limit (int | Unset):
            cursor (str | Unset):

        Raises:
            ProblemError: The server refuses, or its answer is none of the contract.
            httpx.RequestError: The server can't be reached, the connection was lost, or the answer can't be decoded.
        """

        return user_group_list.sync(
            client=self,
            limit=limit,
            cursor=cursor,
        )

    def user_group_list_all(
        self,
        *,
        limit: int | Unset = UNSET,
        cursor: str | Unset = UNSET,
    ) -> Iterator[models.UserGroup]:
        """Iterates over all pages of `user_group_list`, from `cursor` on; one page is held at a time."""
        while True:
            page = user_group_list.sync(
                client=self,
                limit=limit,
                cursor=cursor,
            )
            for item in page.items:
                yield item
            if page.next_cursor is None:
                return
            cursor = page.next_cursor

    def user_group_add(
        self,
        *,
        body: UserGroupNew,
        idempotency_key: str | Unset = UNSET,
    ) -> UserGroup:
        """Make a user group

         A group says what the members of its classes may on which policy: what some group grants and no
        group denies. Nobody makes a group that it would be in, nor grants to callers that may be itself.

        Args:
            idempotency_key (str | Unset):
            body (UserGroupNew): A user group to be made.

        Raises:
            ProblemError: The server refuses, or its answer is none of the contract.
            httpx.RequestError: The server can't be reached, the connection was lost, or the answer can't be decoded.
        """

        return user_group_add.sync(
            client=self,
            body=body,
            idempotency_key=idempotency_key,
        )

    def user_group_get(
        self,
        group_id: str,
    ) -> UserGroup:
        """Show a user group

        Args:
            group_id (str):

        Raises:
            ProblemError: The server refuses, or its answer is none of the contract.
            httpx.RequestError: The server can't be reached, the connection was lost, or the answer can't be decoded.
        """

        return user_group_get.sync(
            group_id=group_id,
            client=self,
        )

    def user_group_delete(
        self,
        group_id: str,
        *,
        if_match: str | Unset = UNSET,
        idempotency_key: str | Unset = UNSET,
    ) -> None:
        """Delete a user group

         With what it grants and denies. Built-in groups stay; nobody deletes a group that it is in.

        Args:
            group_id (str):
            if_match (str | Unset):
            idempotency_key (str | Unset):

        Raises:
            ProblemError: The server refuses, or its answer is none of the contract.
            httpx.RequestError: The server can't be reached, the connection was lost, or the answer can't be decoded.
        """

        user_group_delete.sync(
            group_id=group_id,
            client=self,
            if_match=if_match,
            idempotency_key=idempotency_key,
        )

    def user_group_update(
        self,
        group_id: str,
        *,
        body: UserGroupChange,
        if_match: str | Unset = UNSET,
        idempotency_key: str | Unset = UNSET,
    ) -> UserGroup:
        """Change a user group

         Nobody changes a group that it is in, or would be in; nor grants by it to callers that may be
        itself.

        Args:
            group_id (str):
            if_match (str | Unset):
            idempotency_key (str | Unset):
            body (UserGroupChange): What is to be different about a user group.

        Raises:
            ProblemError: The server refuses, or its answer is none of the contract.
            httpx.RequestError: The server can't be reached, the connection was lost, or the answer can't be decoded.
        """

        return user_group_update.sync(
            group_id=group_id,
            client=self,
            body=body,
            if_match=if_match,
            idempotency_key=idempotency_key,
        )

    def user_group_member_list(
        self,
        group_id: str,
        *,
        limit: int | Unset = UNSET,
        cursor: str | Unset = UNSET,
    ) -> MemberPage:
        """List the members of a user group

         Who is in all of its classes, or in any, as the group says.

        Args:
            group_id (str):
            limit (int | Unset):
            cursor (str | Unset):

        Raises:
            ProblemError: The server refuses, or its answer is none of the contract.
            httpx.RequestError: The server can't be reached, the connection was lost, or the answer can't be decoded.
        """

        return user_group_member_list.sync(
            group_id=group_id,
            client=self,
            limit=limit,
            cursor=cursor,
        )

    def user_group_member_list_all(
        self,
        group_id: str,
        *,
        limit: int | Unset = UNSET,
        cursor: str | Unset = UNSET,
    ) -> Iterator[models.Member]:
        """Iterates over all pages of `user_group_member_list`, from `cursor` on; one page is held at a time."""
        while True:
            page = user_group_member_list.sync(
                group_id=group_id,
                client=self,
                limit=limit,
                cursor=cursor,
            )
            for item in page.items:
                yield item
            if page.next_cursor is None:
                return
            cursor = page.next_cursor

    def user_group_member_test(
        self,
        group_id: str,
        *,
        user_id: str,
    ) -> MemberTest:
        """Tell whether a user is in a user group, and by which classes

        Args:
            group_id (str):
            user_id (str):

        Raises:
            ProblemError: The server refuses, or its answer is none of the contract.
            httpx.RequestError: The server can't be reached, the connection was lost, or the answer can't be decoded.
        """

        return user_group_member_test.sync(
            group_id=group_id,
            client=self,
            user_id=user_id,
        )

    def user_group_access_control_set(
        self,
        group_id: str,
        policy_id: str,
        *,
        body: AccessControlChange,
        idempotency_key: str | Unset = UNSET,
    ) -> AccessControl:
        """Set what a user group grants and denies on one policy

         Whatever it was before, and whoever edits another policy of the group meanwhile. Nobody changes a
        group that it is in, nor grants by it to callers that may be itself.

        Args:
            group_id (str):
            policy_id (str):
            idempotency_key (str | Unset):
            body (AccessControlChange): What a group is to grant and deny on the policy of the path. A
                permission may not be in both.

        Raises:
            ProblemError: The server refuses, or its answer is none of the contract.
            httpx.RequestError: The server can't be reached, the connection was lost, or the answer can't be decoded.
        """

        return user_group_access_control_set.sync(
            group_id=group_id,
            policy_id=policy_id,
            client=self,
            body=body,
            idempotency_key=idempotency_key,
        )

    def user_group_access_control_delete(
        self,
        group_id: str,
        policy_id: str,
        *,
        idempotency_key: str | Unset = UNSET,
    ) -> None:
        """Delete what a user group grants and denies on one policy

         Nobody changes a group that it is in.

        Args:
            group_id (str):
            policy_id (str):
            idempotency_key (str | Unset):

        Raises:
            ProblemError: The server refuses, or its answer is none of the contract.
            httpx.RequestError: The server can't be reached, the connection was lost, or the answer can't be decoded.
        """

        user_group_access_control_delete.sync(
            group_id=group_id,
            policy_id=policy_id,
            client=self,
            idempotency_key=idempotency_key,
        )

    def managed_account_find(
        self,
        *,
        resource_id: str | Unset = UNSET,
        account_id: str | Unset = UNSET,
        policy_id: str | Unset = UNSET,
        state: ManagedAccountFindState | Unset = UNSET,
        password_state: ManagedAccountFindPasswordState | Unset = UNSET,
        limit: int | Unset = UNSET,
        cursor: str | Unset = UNSET,
    ) -> ManagedAccountPage:
        """Find managed accounts

         By `accountKey`, ascending: the oldest first. Shows those on whose policy one has `view-properties`.
        Deleted ones only with `state`.

        Args:
            resource_id (str | Unset):
            account_id (str | Unset):
            policy_id (str | Unset):
            state (ManagedAccountFindState | Unset):
            password_state (ManagedAccountFindPasswordState | Unset):
            limit (int | Unset):
            cursor (str | Unset):

        Raises:
            ProblemError: The server refuses, or its answer is none of the contract.
            httpx.RequestError: The server can't be reached, the connection was lost, or the answer can't be decoded.
        """

        return managed_account_find.sync(
            client=self,
            resource_id=resource_id,
            account_id=account_id,
            policy_id=policy_id,
            state=state,
            password_state=password_state,
            limit=limit,
            cursor=cursor,
        )

    def managed_account_find_all(
        self,
        *,
        resource_id: str | Unset = UNSET,
        account_id: str | Unset = UNSET,
        policy_id: str | Unset = UNSET,
        state: ManagedAccountFindState | Unset = UNSET,
        password_state: ManagedAccountFindPasswordState | Unset = UNSET,
        limit: int | Unset = UNSET,
        cursor: str | Unset = UNSET,
    ) -> Iterator[models.ManagedAccount]:
        """Iterates over all pages of `managed_account_find`, from `cursor` on; one page is held at a time."""
        while True:
            page = managed_account_find.sync(
                client=self,
                resource_id=resource_id,
                account_id=account_id,
                policy_id=policy_id,
                state=state,
                password_state=password_state,
                limit=limit,
                cursor=cursor,
            )
            for item in page.items:
                yield item
            if page.next_cursor is None:
                return
            cursor = page.next_cursor

    def managed_account_add(
        self,
        *,
        body: ManagedAccountNew,
        idempotency_key: str | Unset = UNSET,
    ) -> ManagedAccount:
        """Add a managed account

         Nothing is sent to the target. Under a vault-only policy the password given is `stored`, under
        others it is `unverified` until it has been changed. An account that was deleted comes back with its
        `accountKey` and history.

        Args:
            idempotency_key (str | Unset):
            body (ManagedAccountNew): An account to be managed.

        Raises:
            ProblemError: The server refuses, or its answer is none of the contract.
            httpx.RequestError: The server can't be reached, the connection was lost, or the answer can't be decoded.
        """

        return managed_account_add.sync(
            client=self,
            body=body,
            idempotency_key=idempotency_key,
        )

    def managed_account_get(
        self,
        account_key: UUID,
    ) -> ManagedAccount:
        """Show a managed account

        Args:
            account_key (UUID):

        Raises:
            ProblemError: The server refuses, or its answer is none of the contract.
            httpx.RequestError: The server can't be reached, the connection was lost, or the answer can't be decoded.
        """

        return managed_account_get.sync(
            account_key=account_key,
            client=self,
        )

    def managed_account_delete(
        self,
        account_key: UUID,
        *,
        if_match: str | Unset = UNSET,
        idempotency_key: str | Unset = UNSET,
    ) -> None:
        """Delete a managed account

         Its passwords are kept: RecoverKeyByAccount still answers, and when the account is added again, it
        comes back with its `accountKey` and history.

        Args:
            account_key (UUID):
            if_match (str | Unset):
            idempotency_key (str | Unset):

        Raises:
            ProblemError: The server refuses, or its answer is none of the contract.
            httpx.RequestError: The server can't be reached, the connection was lost, or the answer can't be decoded.
        """

        managed_account_delete.sync(
            account_key=account_key,
            client=self,
            if_match=if_match,
            idempotency_key=idempotency_key,
        )

    def managed_account_update(
        self,
        account_key: UUID,
        *,
        body: ManagedAccountChange,
        if_match: str | Unset = UNSET,
        idempotency_key: str | Unset = UNSET,
    ) -> ManagedAccount:
        """Change a managed account

         To put it under another policy takes `modify-properties` on both, and no permission on the new one
        that one lacks on the old one. Out of all policies, an account whose password was changed here
        becomes `historical`.

        Args:
            account_key (UUID):
            if_match (str | Unset):
            idempotency_key (str | Unset):
            body (ManagedAccountChange): What changes of an account. Absent = unchanged.

        Raises:
            ProblemError: The server refuses, or its answer is none of the contract.
            httpx.RequestError: The server can't be reached, the connection was lost, or the answer can't be decoded.
        """

        return managed_account_update.sync(
            account_key=account_key,
            client=self,
            body=body,
            if_match=if_match,
            idempotency_key=idempotency_key,
        )

    def managed_system_managed_account_list(
        self,
        resource_id: str,
        *,
        limit: int | Unset = UNSET,
        cursor: str | Unset = UNSET,
    ) -> ManagedAccountPage:
        """List the managed accounts of a system

         By `accountKey`, ascending: the oldest first. Shows those on whose policy one has `view-properties`;
        no deleted ones.

        Args:
            resource_id (str):
            limit (int | Unset):
            cursor (str | Unset):

        Raises:
            ProblemError: The server refuses, or its answer is none of the contract.
            httpx.RequestError: The server can't be reached, the connection was lost, or the answer can't be decoded.
        """

        return managed_system_managed_account_list.sync(
            resource_id=resource_id,
            client=self,
            limit=limit,
            cursor=cursor,
        )

    def managed_system_managed_account_list_all(
        self,
        resource_id: str,
        *,
        limit: int | Unset = UNSET,
        cursor: str | Unset = UNSET,
    ) -> Iterator[models.ManagedAccount]:
        """Iterates over all pages of `managed_system_managed_account_list`, from `cursor` on; one page is held at a time."""
        while True:
            page = managed_system_managed_account_list.sync(
                resource_id=resource_id,
                client=self,
                limit=limit,
                cursor=cursor,
            )
            for item in page.items:
                yield item
            if page.next_cursor is None:
                return
            cursor = page.next_cursor

    def managed_system_policy_list(
        self,
        *,
        limit: int | Unset = UNSET,
        cursor: str | Unset = UNSET,
    ) -> ManagedSystemPolicyPage:
        """List the managed system policies that one may read

         By name. One's own, and with the privilege `groupmgmt` those that one has `view-properties` or
        `modify-properties` on.

        Args:
            limit (int | Unset):
            cursor (str | Unset):

        Raises:
            ProblemError: The server refuses, or its answer is none of the contract.
            httpx.RequestError: The server can't be reached, the connection was lost, or the answer can't be decoded.
        """

        return managed_system_policy_list.sync(
            client=self,
            limit=limit,
            cursor=cursor,
        )

    def managed_system_policy_list_all(
        self,
        *,
        limit: int | Unset = UNSET,
        cursor: str | Unset = UNSET,
    ) -> Iterator[models.ManagedSystemPolicy]:
        """Iterates over all pages of `managed_system_policy_list`, from `cursor` on; one page is held at a time."""
        while True:
            page = managed_system_policy_list.sync(
                client=self,
                limit=limit,
                cursor=cursor,
            )
            for item in page.items:
                yield item
            if page.next_cursor is None:
                return
            cursor = page.next_cursor

    def managed_system_policy_add(
        self,
        *,
        body: ManagedSystemPolicyNew,
        idempotency_key: str | Unset = UNSET,
    ) -> ManagedSystemPolicy:
        """Make a managed system policy

         The caller becomes its owner: may see and change it, and nothing else. What else anybody may do with
        what it manages, user groups say. The name of a deleted policy that governed accounts is not given
        again.

        Args:
            idempotency_key (str | Unset):
            body (ManagedSystemPolicyNew): A policy to be made.

        Raises:
            ProblemError: The server refuses, or its answer is none of the contract.
            httpx.RequestError: The server can't be reached, the connection was lost, or the answer can't be decoded.
        """

        return managed_system_policy_add.sync(
            client=self,
            body=body,
            idempotency_key=idempotency_key,
        )

    def managed_system_policy_get(
        self,
        policy_id: str,
    ) -> ManagedSystemPolicy:
        """Show a managed system policy

        Args:
            policy_id (str):

        Raises:
            ProblemError: The server refuses, or its answer is none of the contract.
            httpx.RequestError: The server can't be reached, the connection was lost, or the answer can't be decoded.
        """

        return managed_system_policy_get.sync(
            policy_id=policy_id,
            client=self,
        )

    def managed_system_policy_delete(
        self,
        policy_id: str,
        *,
        if_match: str | Unset = UNSET,
        idempotency_key: str | Unset = UNSET,
    ) -> None:
        """Delete a managed system policy

         Not while an account, a system or a user group's access control refers to it (a deleted system does
        as long as accounts on it don't go too), nor while a password is kept of an account that it governed
        last.

        Args:
            policy_id (str):
            if_match (str | Unset):
            idempotency_key (str | Unset):

        Raises:
            ProblemError: The server refuses, or its answer is none of the contract.
            httpx.RequestError: The server can't be reached, the connection was lost, or the answer can't be decoded.
        """

        managed_system_policy_delete.sync(
            policy_id=policy_id,
            client=self,
            if_match=if_match,
            idempotency_key=idempotency_key,
        )

    def managed_system_policy_update(
        self,
        policy_id: str,
        *,
        body: ManagedSystemPolicyChange,
        if_match: str | Unset = UNSET,
        idempotency_key: str | Unset = UNSET,
    ) -> ManagedSystemPolicy:
        """Change a managed system policy

         The mode never changes. Whoever changes the owner must have both permissions that an owner has.
        Where there are accounts, whoever changes `guacamole-url`, `hostname`, `port` or `ignore-cert` of a
        disclosure plugin must have `preapproved-checkout`, too: that is where their passwords go.

        Args:
            policy_id (str):
            if_match (str | Unset):
            idempotency_key (str | Unset):
            body (ManagedSystemPolicyChange): What is to change of a policy; what isn't sent stays.

        Raises:
            ProblemError: The server refuses, or its answer is none of the contract.
            httpx.RequestError: The server can't be reached, the connection was lost, or the answer can't be decoded.
        """

        return managed_system_policy_update.sync(
            policy_id=policy_id,
            client=self,
            body=body,
            if_match=if_match,
            idempotency_key=idempotency_key,
        )

    def managed_system_policy_option_list(
        self,
        policy_id: str,
        *,
        limit: int | Unset = UNSET,
        cursor: str | Unset = UNSET,
    ) -> SystemVariablePage:
        """List the values of system variables that are in force under a policy

         By name: all that a policy may have its own value of. `origin` says whether the value is the
        policy's, the installation's or the default; `revision` is that of where it comes from.

        Args:
            policy_id (str):
            limit (int | Unset):
            cursor (str | Unset):

        Raises:
            ProblemError: The server refuses, or its answer is none of the contract.
            httpx.RequestError: The server can't be reached, the connection was lost, or the answer can't be decoded.
        """

        return managed_system_policy_option_list.sync(
            policy_id=policy_id,
            client=self,
            limit=limit,
            cursor=cursor,
        )

    def managed_system_policy_option_list_all(
        self,
        policy_id: str,
        *,
        limit: int | Unset = UNSET,
        cursor: str | Unset = UNSET,
    ) -> Iterator[models.SystemVariable]:
        """Iterates over all pages of `managed_system_policy_option_list`, from `cursor` on; one page is held at a time."""
        while True:
            page = managed_system_policy_option_list.sync(
                policy_id=policy_id,
                client=self,
                limit=limit,
                cursor=cursor,
            )
            for item in page.items:
                yield item
            if page.next_cursor is None:
                return
            cursor = page.next_cursor

    def managed_system_list(
        self,
        *,
        limit: int | Unset = UNSET,
        cursor: str | Unset = UNSET,
    ) -> ManagedSystemPage:
        """List the managed systems that one may read

         By name; no deleted ones. Those with a policy that one has `view-properties` or `manage-systems` on,
        and with the privilege `mngorphanres` those without any.

        Args:
            limit (int | Unset):
            cursor (str | Unset):

        Raises:
            ProblemError: The server refuses, or its answer is none of the contract.
            httpx.RequestError: The server can't be reached, the connection was lost, or the answer can't be decoded.
        """

        return managed_system_list.sync(
            client=self,
            limit=limit,
            cursor=cursor,
        )

    def managed_system_list_all(
        self,
        *,
        limit: int | Unset = UNSET,
        cursor: str | Unset = UNSET,
    ) -> Iterator[models.ManagedSystem]:
        """Iterates over all pages of `managed_system_list`, from `cursor` on; one page is held at a time."""
        while True:
            page = managed_system_list.sync(
                client=self,
                limit=limit,
                cursor=cursor,
            )
            for item in page.items:
                yield item
            if page.next_cursor is None:
                return
            cursor = page.next_cursor

    def managed_system_add(
        self,
        *,
        body: ManagedSystemNew,
        idempotency_key: str | Unset = UNSET,
    ) -> ManagedSystem:
        """Make a managed system, or bring a deleted one back

         Nothing is sent to it. Each policy that is named needs `modify-properties` or `manage-systems`. A
        deleted system comes back with its accounts, to whoever has `manage-systems` on all policies
        concerned, and as `untrusted`; to everybody else its name is taken.

        Args:
            idempotency_key (str | Unset):
            body (ManagedSystemNew): A system to be made.

        Raises:
            ProblemError: The server refuses, or its answer is none of the contract.
            httpx.RequestError: The server can't be reached, the connection was lost, or the answer can't be decoded.
        """

        return managed_system_add.sync(
            client=self,
            body=body,
            idempotency_key=idempotency_key,
        )

    def managed_system_get(
        self,
        resource_id: str,
    ) -> ManagedSystem:
        """Show a managed system

        Args:
            resource_id (str):

        Raises:
            ProblemError: The server refuses, or its answer is none of the contract.
            httpx.RequestError: The server can't be reached, the connection was lost, or the answer can't be decoded.
        """

        return managed_system_get.sync(
            resource_id=resource_id,
            client=self,
        )

    def managed_system_delete(
        self,
        resource_id: str,
        *,
        if_match: str | Unset = UNSET,
        idempotency_key: str | Unset = UNSET,
    ) -> None:
        """Delete a managed system

         Its accounts and their passwords are kept, and can still be read; its administrator's credential is
        gone. ManagedSystemAdd brings it back.

        Args:
            resource_id (str):
            if_match (str | Unset):
            idempotency_key (str | Unset):

        Raises:
            ProblemError: The server refuses, or its answer is none of the contract.
            httpx.RequestError: The server can't be reached, the connection was lost, or the answer can't be decoded.
        """

        managed_system_delete.sync(
            resource_id=resource_id,
            client=self,
            if_match=if_match,
            idempotency_key=idempotency_key,
        )

    def managed_system_update(
        self,
        resource_id: str,
        *,
        body: ManagedSystemChange,
        if_match: str | Unset = UNSET,
        idempotency_key: str | Unset = UNSET,
    ) -> ManagedSystem:
        """Change a managed system

         A change of the address, the port, TLS, the keys or names that it proves itself with, or the
        administrator's name makes it `untrusted`: nothing is sent to it until ManagedSystemTrust; and
        unless a new administrator is sent too, the former one's credential is gone. Whoever changes its
        policies gains nothing by it: `manage-systems` on each that it joins or leaves, and no more rights
        over its unbound accounts than before.

        Args:
            resource_id (str):
            if_match (str | Unset):
            idempotency_key (str | Unset):
            body (ManagedSystemChange): What is to change of a system; what isn't sent stays.

        Raises:
            ProblemError: The server refuses, or its answer is none of the contract.
            httpx.RequestError: The server can't be reached, the connection was lost, or the answer can't be decoded.
        """

        return managed_system_update.sync(
            resource_id=resource_id,
            client=self,
            body=body,
            if_match=if_match,
            idempotency_key=idempotency_key,
        )

    def managed_system_test(
        self,
        resource_id: str,
        *,
        idempotency_key: str | Unset = UNSET,
    ) -> SystemTest:
        """Try whether a managed system can be reached and logged in to

         Resolves its address, looks at its certificate or its host key, and logs in as its administrator;
        nothing is changed. The answer is 200 whatever the system does. With the connector `vault` there is
        nothing to reach: all is false, and `code` is null. Nothing is sent to an `untrusted` system.

        Args:
            resource_id (str):
            idempotency_key (str | Unset):

        Raises:
            ProblemError: The server refuses, or its answer is none of the contract.
            httpx.RequestError: The server can't be reached, the connection was lost, or the answer can't be decoded.
        """

        return managed_system_test.sync(
            resource_id=resource_id,
            client=self,
            idempotency_key=idempotency_key,
        )

    def managed_system_trust(
        self,
        resource_id: str,
    ) -> None:
        """Vouch for where a managed system's secrets will go

         Needs the right to every password that will go there: `manage-systems` and `preapproved-checkout` on
        all its policies, and on those that govern its accounts. A system that is trusted already stays as
        it is.

        Args:
            resource_id (str):

        Raises:
            ProblemError: The server refuses, or its answer is none of the contract.
            httpx.RequestError: The server can't be reached, the connection was lost, or the answer can't be decoded.
        """

        managed_system_trust.sync(
            resource_id=resource_id,
            client=self,
        )

    def connector_list(
        self,
        *,
        limit: int | Unset = UNSET,
        cursor: str | Unset = UNSET,
    ) -> ConnectorPage:
        """List the connectors

         By name: what each can do on a target, and what it wants to know about it.

        Args:
            limit (int | Unset):
            cursor (str | Unset):

        Raises:
            ProblemError: The server refuses, or its answer is none of the contract.
            httpx.RequestError: The server can't be reached, the connection was lost, or the answer can't be decoded.
        """

        return connector_list.sync(
            client=self,
            limit=limit,
            cursor=cursor,
        )

    def connector_list_all(
        self,
        *,
        limit: int | Unset = UNSET,
        cursor: str | Unset = UNSET,
    ) -> Iterator[models.Connector]:
        """Iterates over all pages of `connector_list`, from `cursor` on; one page is held at a time."""
        while True:
            page = connector_list.sync(
                client=self,
                limit=limit,
                cursor=cursor,
            )
            for item in page.items:
                yield item
            if page.next_cursor is None:
                return
            cursor = page.next_cursor

    def wf_request_find(
        self,
        *,
        resource_id: str | Unset = UNSET,
        account_id: str | Unset = UNSET,
        status: WfRequestFindStatus | Unset = UNSET,
        requester_user_id: str | Unset = UNSET,
        recipient_user_id: str | Unset = UNSET,
        awaiting: bool | Unset = UNSET,
        limit: int | Unset = UNSET,
        cursor: str | Unset = UNSET,
    ) -> CheckoutRequestPage:
        """Find requests for check-outs

         Newest first. Shows one's own (asked for by oneself, for oneself, or changed by oneself), and those
        of the policies whose authorizer one is; with the privilege `workflow` all. `awaiting=true` is the
        list of an authorizer: what waits for his word.

        Args:
            resource_id (str | Unset):
            account_id (str | Unset):
            status (WfRequestFindStatus | Unset):
            requester_user_id (str | Unset):
            recipient_user_id (str | Unset):
            awaiting (bool | Unset):
            limit (int | Unset):
            cursor (str | Unset):

        Raises:
            ProblemError: The server refuses, or its answer is none of the contract.
            httpx.RequestError: The server can't be reached, the connection was lost, or the answer can't be decoded.
        """

        return wf_request_find.sync(
            client=self,
            resource_id=resource_id,
            account_id=account_id,
            status=status,
            requester_user_id=requester_user_id,
            recipient_user_id=recipient_user_id,
            awaiting=awaiting,
            limit=limit,
            cursor=cursor,
        )

    def wf_request_find_all(
        self,
        *,
        resource_id: str | Unset = UNSET,
        account_id: str | Unset = UNSET,
        status: WfRequestFindStatus | Unset = UNSET,
        requester_user_id: str | Unset = UNSET,
        recipient_user_id: str | Unset = UNSET,
        awaiting: bool | Unset = UNSET,
        limit: int | Unset = UNSET,
        cursor: str | Unset = UNSET,
    ) -> Iterator[models.CheckoutRequest]:
        """Iterates over all pages of `wf_request_find`, from `cursor` on; one page is held at a time."""
        while True:
            page = wf_request_find.sync(
                client=self,
                resource_id=resource_id,
                account_id=account_id,
                status=status,
                requester_user_id=requester_user_id,
                recipient_user_id=recipient_user_id,
                awaiting=awaiting,
                limit=limit,
                cursor=cursor,
            )
            for item in page.items:
                yield item
            if page.next_cursor is None:
                return
            cursor = page.next_cursor

    def wf_request_submit(
        self,
        *,
        body: CheckoutRequestNew,
        idempotency_key: str | Unset = UNSET,
    ) -> CheckoutRequest:
        """Ask for an account

         201 with a new request: look at its `status`. Whoever has `preapproved-checkout` on the account's
        policy gets it `approved` at once, and whoever has `request-checkout` needs as many approvals as the
        policy says. While the system variable IDARCHIVE_PASSWORD_REQUESTED is on, everybody may ask for
        every account, and needs one approval at least. Where too few could approve, it is `denied` at once,
        with the reason `authorizer-missing`. A recipient has one live request for an account at most:
        `onConflict` says what becomes of a second one; with `reuse` it is 200 with the first.

        Args:
            idempotency_key (str | Unset):
            body (CheckoutRequestNew): Who asks for which account, for whom, for when, and why.

        Raises:
            ProblemError: The server refuses, or its answer is none of the contract.
            httpx.RequestError: The server can't be reached, the connection was lost, or the answer can't be decoded.
        """

        return wf_request_submit.sync(
            client=self,
            body=body,
            idempotency_key=idempotency_key,
        )

    def wf_request_get(
        self,
        checkout_request_id: UUID,
    ) -> CheckoutRequest:
        """Show a request for a check-out

        Args:
            checkout_request_id (UUID):

        Raises:
            ProblemError: The server refuses, or its answer is none of the contract.
            httpx.RequestError: The server can't be reached, the connection was lost, or the answer can't be decoded.
        """

        return wf_request_get.sync(
            checkout_request_id=checkout_request_id,
            client=self,
        )

    def wf_request_modify(
        self,
        checkout_request_id: UUID,
        *,
        body: CheckoutRequestChange,
        idempotency_key: str | Unset = UNSET,
    ) -> CheckoutRequest:
        """Change a request for a check-out

         Possible while it waits. What was said to it until then counts for nothing any more: whoever has
        approved it is asked again. An authorizer who changes it has made it his own, and can't approve it.

        Args:
            checkout_request_id (UUID):
            idempotency_key (str | Unset):
            body (CheckoutRequestChange): What changes of a request. Absent = unchanged.

        Raises:
            ProblemError: The server refuses, or its answer is none of the contract.
            httpx.RequestError: The server can't be reached, the connection was lost, or the answer can't be decoded.
        """

        return wf_request_modify.sync(
            checkout_request_id=checkout_request_id,
            client=self,
            body=body,
            idempotency_key=idempotency_key,
        )

    def wf_request_cancel(
        self,
        checkout_request_id: UUID,
        *,
        body: CheckoutRequestComment,
        idempotency_key: str | Unset = UNSET,
    ) -> CheckoutRequest:
        """Withdraw a request for a check-out

         Possible until it is denied, over, or has become a check-out; approved or not. The journal keeps the
        comment.

        Args:
            checkout_request_id (UUID):
            idempotency_key (str | Unset):
            body (CheckoutRequestComment): What is said with a denial or a withdrawal.

        Raises:
            ProblemError: The server refuses, or its answer is none of the contract.
            httpx.RequestError: The server can't be reached, the connection was lost, or the answer can't be decoded.
        """

        return wf_request_cancel.sync(
            checkout_request_id=checkout_request_id,
            client=self,
            body=body,
            idempotency_key=idempotency_key,
        )

    def wf_approve(
        self,
        checkout_request_id: UUID,
        *,
        body: CheckoutRequestApproval,
        idempotency_key: str | Unset = UNSET,
    ) -> CheckoutRequest:
        """Approve a request for a check-out

         The request is approved once `approvalsNeeded` have agreed. `contentHash` names what is approved:
        when it was changed since it was read, nothing is approved. Nobody approves what he asked for, what
        is for him, or what he has changed, through whatever program and in whatever name.

        Args:
            checkout_request_id (UUID):
            idempotency_key (str | Unset):
            body (CheckoutRequestApproval): An approval of what was read.

        Raises:
            ProblemError: The server refuses, or its answer is none of the contract.
            httpx.RequestError: The server can't be reached, the connection was lost, or the answer can't be decoded.
        """

        return wf_approve.sync(
            checkout_request_id=checkout_request_id,
            client=self,
            body=body,
            idempotency_key=idempotency_key,
        )

    def wf_deny(
        self,
        checkout_request_id: UUID,
        *,
        body: CheckoutRequestComment,
        idempotency_key: str | Unset = UNSET,
    ) -> CheckoutRequest:
        """Deny a request for a check-out

         The request is denied once more than `rejectionsAllowed` have disagreed. What is one's own is
        withdrawn with WFRequestCancel.

        Args:
            checkout_request_id (UUID):
            idempotency_key (str | Unset):
            body (CheckoutRequestComment): What is said with a denial or a withdrawal.

        Raises:
            ProblemError: The server refuses, or its answer is none of the contract.
            httpx.RequestError: The server can't be reached, the connection was lost, or the answer can't be decoded.
        """

        return wf_deny.sync(
            checkout_request_id=checkout_request_id,
            client=self,
            body=body,
            idempotency_key=idempotency_key,
        )

    def checkout_list(
        self,
        *,
        resource_id: str | Unset = UNSET,
        account_id: str | Unset = UNSET,
        status: CheckoutListStatus | Unset = UNSET,
        recipient_user_id: str | Unset = UNSET,
        open_: bool | Unset = UNSET,
        limit: int | Unset = UNSET,
        cursor: str | Unset = UNSET,
    ) -> CheckoutPage:
        """List check-outs

         Newest first. Shows one's own, as requester or as recipient; all of them to the privilege `workflow`
        and to members of the class `_ACCESS_ALL_ACTIVE_CHECKOUTS_`; and, where `RES_PWD_CICO_VIEW_DETAILS`
        is set, those of accounts on whose policy one has `view-properties`. `status=checkin-failed` is the
        list of accounts that came back and whose password could not be changed.

        Args:
            resource_id (str | Unset):
            account_id (str | Unset):
            status (CheckoutListStatus | Unset):
            recipient_user_id (str | Unset):
            open_ (bool | Unset):
            limit (int | Unset):
            cursor (str | Unset):

        Raises:
            ProblemError: The server refuses, or its answer is none of the contract.
            httpx.RequestError: The server can't be reached, the connection was lost, or the answer can't be decoded.
        """

        return checkout_list.sync(
            client=self,
            resource_id=resource_id,
            account_id=account_id,
            status=status,
            recipient_user_id=recipient_user_id,
            open_=open_,
            limit=limit,
            cursor=cursor,
        )

    def checkout_list_all(
        self,
        *,
        resource_id: str | Unset = UNSET,
        account_id: str | Unset = UNSET,
        status: CheckoutListStatus | Unset = UNSET,
        recipient_user_id: str | Unset = UNSET,
        open_: bool | Unset = UNSET,
        limit: int | Unset = UNSET,
        cursor: str | Unset = UNSET,
    ) -> Iterator[models.Checkout]:
        """Iterates over all pages of `checkout_list`, from `cursor` on; one page is held at a time."""
        while True:
            page = checkout_list.sync(
                client=self,
                resource_id=resource_id,
                account_id=account_id,
                status=status,
                recipient_user_id=recipient_user_id,
                open_=open_,
                limit=limit,
                cursor=cursor,
            )
            for item in page.items:
                yield item
            if page.next_cursor is None:
                return
            cursor = page.next_cursor

    def wf_request_checkout(
        self,
        *,
        body: CheckoutNew,
        idempotency_key: str | Unset = UNSET,
    ) -> OpenedCheckout:
        """Check an account out

         By an approved request, as its recipient (`checkoutRequestId`, and nothing else); or without asking
        anybody, for oneself, with the permission `preapproved-checkout` (`resourceId` and `accountId`). The
        password is in the answer for whoever has `preapproved-checkout` or `request-checkout` on the
        account's policy; the answer is journalled before it leaves. Where time mends what hinders it, the
        refusal says when to try again (`retryAfterSeconds`, by PAM_ACTION_CO_RETRY_INTERVAL).

        Args:
            idempotency_key (str | Unset):
            body (CheckoutNew): What is to be lent: `checkoutRequestId` alone, or `resourceId` and
                `accountId`.

        Raises:
            ProblemError: The server refuses, or its answer is none of the contract.
            httpx.RequestError: The server can't be reached, the connection was lost, or the answer can't be decoded.
        """

        return wf_request_checkout.sync(
            client=self,
            body=body,
            idempotency_key=idempotency_key,
        )

    def wf_request_checkin(
        self,
        checkout_id: UUID,
        *,
        idempotency_key: str | Unset = UNSET,
    ) -> Checkout:
        """Return an account

         By its recipient. It ends at once; where its password is to be changed, the server sees to that
        afterwards, and the status is `checking-in` until then. What was returned already is answered in the
        same way.

        Args:
            checkout_id (UUID):
            idempotency_key (str | Unset):

        Raises:
            ProblemError: The server refuses, or its answer is none of the contract.
            httpx.RequestError: The server can't be reached, the connection was lost, or the answer can't be decoded.
        """

        return wf_request_checkin.sync(
            checkout_id=checkout_id,
            client=self,
            idempotency_key=idempotency_key,
        )

    def checkout_extend(
        self,
        checkout_id: UUID,
        *,
        body: CheckoutExtension,
        idempotency_key: str | Unset = UNSET,
    ) -> Checkout:
        """Make a check-out last longer

         Where nobody had to approve it, by its requester or its recipient, if they are in the class that
        `ACCESS_EXTENSIONS_USERCLASS` names. Where one approval was needed, by one who decides on its policy
        and has no part in it. Never past `maximumEndsAt`.

        Args:
            checkout_id (UUID):
            idempotency_key (str | Unset):
            body (CheckoutExtension): How long a check-out is to last.

        Raises:
            ProblemError: The server refuses, or its answer is none of the contract.
            httpx.RequestError: The server can't be reached, the connection was lost, or the answer can't be decoded.
        """

        return checkout_extend.sync(
            checkout_id=checkout_id,
            client=self,
            body=body,
            idempotency_key=idempotency_key,
        )

    def checkout_revoke(
        self,
        checkout_id: UUID,
        *,
        body: CheckoutRevocation,
        idempotency_key: str | Unset = UNSET,
    ) -> Checkout:
        """Take an account back from who has it

         By members of the class `_ACCESS_ALL_ACTIVE_CHECKOUTS_`, if there is one. It ends at once; where its
        password is to be changed, the server sees to that afterwards, and the status is `revoking` until
        then. What was taken back already is answered in the same way.

        Args:
            checkout_id (UUID):
            idempotency_key (str | Unset):
            body (CheckoutRevocation): Why a check-out is taken back.

        Raises:
            ProblemError: The server refuses, or its answer is none of the contract.
            httpx.RequestError: The server can't be reached, the connection was lost, or the answer can't be decoded.
        """

        return checkout_revoke.sync(
            checkout_id=checkout_id,
            client=self,
            body=body,
            idempotency_key=idempotency_key,
        )

    def checkout_get(
        self,
        checkout_id: UUID,
    ) -> Checkout:
        """Show a check-out

         Seen by its requester and its recipient, by those who decide on its policy, by the privilege
        `workflow`, by members of the class `_ACCESS_ALL_ACTIVE_CHECKOUTS_`, and, where
        `RES_PWD_CICO_VIEW_DETAILS` is set, by whoever has `view-properties` on its policy.

        Args:
            checkout_id (UUID):

        Raises:
            ProblemError: The server refuses, or its answer is none of the contract.
            httpx.RequestError: The server can't be reached, the connection was lost, or the answer can't be decoded.
        """

        return checkout_get.sync(
            checkout_id=checkout_id,
            client=self,
        )

    def checkout_status_get(
        self,
        checkout_id: UUID,
        *,
        if_none_match: str | Unset = UNSET,
    ) -> CheckoutValidity:
        """Get whether a check-out still holds

         For gateways, of every check-out; for everybody else of what one has, or has asked for. Ask again
        after `pollAfterSeconds`, with the `ETag` in `If-None-Match`: 304 means that all is as it was, and
        costs least. End the session as soon as `valid` is false, at `endsAt` in any case, and when the
        server has not been reached for `graceSeconds`.

        Args:
            checkout_id (UUID):
            if_none_match (str | Unset):

        Raises:
            ProblemError: The server refuses, or its answer is none of the contract.
            httpx.RequestError: The server can't be reached, the connection was lost, or the answer can't be decoded.
        """

        return checkout_status_get.sync(
            checkout_id=checkout_id,
            client=self,
            if_none_match=if_none_match,
        )

    def checkout_status_get_many(
        self,
        *,
        body: CheckoutStatusQuery,
        idempotency_key: str | Unset = UNSET,
    ) -> CheckoutStatuses:
        """Get whether several check-outs still hold

         What CheckoutStatusGet says of one, for up to 200 at a time. It changes nothing.

        Args:
            idempotency_key (str | Unset):
            body (CheckoutStatusQuery): Which check-outs.

        Raises:
            ProblemError: The server refuses, or its answer is none of the contract.
            httpx.RequestError: The server can't be reached, the connection was lost, or the answer can't be decoded.
        """

        return checkout_status_get_many.sync(
            client=self,
            body=body,
            idempotency_key=idempotency_key,
        )

    def checkout_ticket_add(
        self,
        checkout_id: UUID,
        *,
        body: CheckoutTicketNew,
        idempotency_key: str | Unset = UNSET,
    ) -> CheckoutTicket:
        """Make a ticket for a gateway

         By the recipient, while the check-out holds. The ticket is good for a minute, once, for this account
        and this plugin, which the account's policy must have. Hand it to the gateway together with the id
        of the check-out: the id alone, which travels through a browser, opens nothing.

        Args:
            checkout_id (UUID):
            idempotency_key (str | Unset):
            body (CheckoutTicketNew): For what it is to be good.

        Raises:
            ProblemError: The server refuses, or its answer is none of the contract.
            httpx.RequestError: The server can't be reached, the connection was lost, or the answer can't be decoded.
        """

        return checkout_ticket_add.sync(
            checkout_id=checkout_id,
            client=self,
            body=body,
            idempotency_key=idempotency_key,
        )

    def checkout_params_get(
        self,
        checkout_id: UUID,
        *,
        account_key: UUID | Unset = UNSET,
        plugin: CheckoutParamsGetPlugin | Unset = UNSET,
        checkout_ticket: str | Unset = UNSET,
    ) -> CheckoutParams:
        """Get what a session is opened with

         For gateways, for a ticket of CheckoutTicketAdd in the header `Checkout-Ticket`, while the check-out
        holds. Each answer is journalled before it leaves, and uses up its ticket: after a lost answer the
        recipient makes a new one. Show the person nothing of it but its `messages`, and forget it when the
        session is open.

        Args:
            checkout_id (UUID):
            account_key (UUID | Unset):
            plugin (CheckoutParamsGetPlugin | Unset):
            checkout_ticket (str | Unset):

        Raises:
            ProblemError: The server refuses, or its answer is none of the contract.
            httpx.RequestError: The server can't be reached, the connection was lost, or the answer can't be decoded.
        """

        return checkout_params_get.sync(
            checkout_id=checkout_id,
            client=self,
            account_key=account_key,
            plugin=plugin,
            checkout_ticket=checkout_ticket,
        )

    def system_variable_list(
        self,
        *,
        limit: int | Unset = UNSET,
        cursor: str | Unset = UNSET,
    ) -> SystemVariablePage:
        """List the system variables

         By name, with the values that are in force for the installation.

        Args:
            limit (int | Unset):
            cursor (str | Unset):

        Raises:
            ProblemError: The server refuses, or its answer is none of the contract.
            httpx.RequestError: The server can't be reached, the connection was lost, or the answer can't be decoded.
        """

        return system_variable_list.sync(
            client=self,
            limit=limit,
            cursor=cursor,
        )

    def system_variable_list_all(
        self,
        *,
        limit: int | Unset = UNSET,
        cursor: str | Unset = UNSET,
    ) -> Iterator[models.SystemVariable]:
        """Iterates over all pages of `system_variable_list`, from `cursor` on; one page is held at a time."""
        while True:
            page = system_variable_list.sync(
                client=self,
                limit=limit,
                cursor=cursor,
            )
            for item in page.items:
                yield item
            if page.next_cursor is None:
                return
            cursor = page.next_cursor

    def system_variable_get(
        self,
        name: str,
    ) -> SystemVariable:
        """Show a system variable

        Args:
            name (str):

        Raises:
            ProblemError: The server refuses, or its answer is none of the contract.
            httpx.RequestError: The server can't be reached, the connection was lost, or the answer can't be decoded.
        """

        return system_variable_get.sync(
            name=name,
            client=self,
        )

    def system_variable_set(
        self,
        name: str,
        *,
        body: SystemVariableSetting,
        if_match: str | Unset = UNSET,
        idempotency_key: str | Unset = UNSET,
    ) -> SystemVariable:
        """Set a system variable

         For the installation; a managed system policy may have its own value of some. It holds at once on
        the node that is asked, soon on all others.

        Args:
            name (str):
            if_match (str | Unset):
            idempotency_key (str | Unset):
            body (SystemVariableSetting): A value to set.

        Raises:
            ProblemError: The server refuses, or its answer is none of the contract.
            httpx.RequestError: The server can't be reached, the connection was lost, or the answer can't be decoded.
        """

        return system_variable_set.sync(
            name=name,
            client=self,
            body=body,
            if_match=if_match,
            idempotency_key=idempotency_key,
        )

    def journal_list(
        self,
        *,
        from_: datetime.datetime | Unset = UNSET,
        to: datetime.datetime | Unset = UNSET,
        function: str | Unset = UNSET,
        event: str | Unset = UNSET,
        outcome: JournalListOutcome | Unset = UNSET,
        actor_user_id: str | Unset = UNSET,
        subject_user_id: str | Unset = UNSET,
        resource_id: str | Unset = UNSET,
        account_id: str | Unset = UNSET,
        policy_id: str | Unset = UNSET,
        checkout_id: UUID | Unset = UNSET,
        session_id: UUID | Unset = UNSET,
        request_id: UUID | Unset = UNSET,
        limit: int | Unset = UNSET,
        cursor: str | Unset = UNSET,
    ) -> JournalEntryPage:
        """List entries of the journal

         Newest first: by `entryId`, descending. Every filter that is given must hold. One page looks through
        10,000 entries at most: with a filter that few entries pass it may be short or empty while
        `nextCursor` leads on. `from` and `to` bound what is looked through.

        Args:
            from_ (datetime.datetime | Unset):
            to (datetime.datetime | Unset):
            function (str | Unset):
            event (str | Unset):
            outcome (JournalListOutcome | Unset):
            actor_user_id (str | Unset):
            subject_user_id (str | Unset):
            resource_id (str | Unset):
            account_id (str | Unset):
            policy_id (str | Unset):
            checkout_id (UUID | Unset):
            session_id (UUID | Unset):
            request_id (UUID | Unset):
            limit (int | Unset):
            cursor (str | Unset):

        Raises:
            ProblemError: The server refuses, or its answer is none of the contract.
            httpx.RequestError: The server can't be reached, the connection was lost, or the answer can't be decoded.
        """

        return journal_list.sync(
            client=self,
            from_=from_,
            to=to,
            function=function,
            event=event,
            outcome=outcome,
            actor_user_id=actor_user_id,
            subject_user_id=subject_user_id,
            resource_id=resource_id,
            account_id=account_id,
            policy_id=policy_id,
            checkout_id=checkout_id,
            session_id=session_id,
            request_id=request_id,
            limit=limit,
            cursor=cursor,
        )

    def journal_list_all(
        self,
        *,
        from_: datetime.datetime | Unset = UNSET,
        to: datetime.datetime | Unset = UNSET,
        function: str | Unset = UNSET,
        event: str | Unset = UNSET,
        outcome: JournalListOutcome | Unset = UNSET,
        actor_user_id: str | Unset = UNSET,
        subject_user_id: str | Unset = UNSET,
        resource_id: str | Unset = UNSET,
        account_id: str | Unset = UNSET,
        policy_id: str | Unset = UNSET,
        checkout_id: UUID | Unset = UNSET,
        session_id: UUID | Unset = UNSET,
        request_id: UUID | Unset = UNSET,
        limit: int | Unset = UNSET,
        cursor: str | Unset = UNSET,
    ) -> Iterator[models.JournalEntry]:
        """Iterates over all pages of `journal_list`, from `cursor` on; one page is held at a time."""
        while True:
            page = journal_list.sync(
                client=self,
                from_=from_,
                to=to,
                function=function,
                event=event,
                outcome=outcome,
                actor_user_id=actor_user_id,
                subject_user_id=subject_user_id,
                resource_id=resource_id,
                account_id=account_id,
                policy_id=policy_id,
                checkout_id=checkout_id,
                session_id=session_id,
                request_id=request_id,
                limit=limit,
                cursor=cursor,
            )
            for item in page.items:
                yield item
            if page.next_cursor is None:
                return
            cursor = page.next_cursor

    def instance_list(
        self,
        *,
        limit: int | Unset = UNSET,
        cursor: str | Unset = UNSET,
    ) -> InstancePage:
        """List the servers of this installation

         By `nodeId`, each as it has said itself, once a second. One that has not been heard of for ten
        seconds is `cut-off`. Servers are drained and removed on their machines, by `strongroom node`.

        Args:
            limit (int | Unset):
            cursor (str | Unset):

        Raises:
            ProblemError: The server refuses, or its answer is none of the contract.
            httpx.RequestError: The server can't be reached, the connection was lost, or the answer can't be decoded.
        """

        return instance_list.sync(
            client=self,
            limit=limit,
            cursor=cursor,
        )

    def instance_list_all(
        self,
        *,
        limit: int | Unset = UNSET,
        cursor: str | Unset = UNSET,
    ) -> Iterator[models.Instance]:
        """Iterates over all pages of `instance_list`, from `cursor` on; one page is held at a time."""
        while True:
            page = instance_list.sync(
                client=self,
                limit=limit,
                cursor=cursor,
            )
            for item in page.items:
                yield item
            if page.next_cursor is None:
                return
            cursor = page.next_cursor

    def replication_status_get(
        self,
    ) -> ReplicationStatus:
        """Show how the database keeps what is written

         As the server that is asked sees it, at most a second ago: which member of the database's cluster
        takes writes, how far the others are, whether commits wait for them, and how much there is left to
        do. `quorum` is false where what is written would not be kept as the configuration asks: then this
        server refuses changes and passwords with 503.

        Raises:
            ProblemError: The server refuses, or its answer is none of the contract.
            httpx.RequestError: The server can't be reached, the connection was lost, or the answer can't be decoded.
        """

        return replication_status_get.sync(
            client=self,
        )


class AsyncOperations(ABC):
    """The operations, for asyncio."""

    @abstractmethod
    async def send(self, request: dict[str, Any]) -> httpx.Response:
        """Sends a request; the answer is a success."""

    async def session_list(
        self,
        *,
        limit: int | Unset = UNSET,
        cursor: str | Unset = UNSET,
    ) -> SessionInfoPage:
        """List the sessions that live

         Oldest first. A session that lies idle may stay in the list for a fifth of its idle limit longer.
        Sessions of who holds what the caller lacks are left out, so a page may be short.

        Args:
            limit (int | Unset):
            cursor (str | Unset):

        Raises:
            ProblemError: The server refuses, or its answer is none of the contract.
            httpx.RequestError: The server can't be reached, the connection was lost, or the answer can't be decoded.
        """

        return await session_list.asyncio(
            client=self,
            limit=limit,
            cursor=cursor,
        )

    async def session_list_all(
        self,
        *,
        limit: int | Unset = UNSET,
        cursor: str | Unset = UNSET,
    ) -> AsyncIterator[models.SessionInfo]:
        """Iterates over all pages of `session_list`, from `cursor` on; one page is held at a time."""
        while True:
            page = await session_list.asyncio(
                client=self,
                limit=limit,
                cursor=cursor,
            )
            for item in page.items:
                yield item
            if page.next_cursor is None:
                return
            cursor = page.next_cursor

    async def login(
        self,
        *,
        body: SessionNew,
    ) -> Session:
        """Open a session with a password

         For programs (`apicaller`), gateways (`guacamolecaller`), and people: administrators without a way
        in. Whatever is wrong is answered with the same 401, at the same cost; the journal knows the reason.
        After too many failures from one address the caller is refused from there for a while, and after a
        hundred in a row from everywhere. With `authConsoleUser` a program acts as that person as long as
        the session lasts, with no right that either of them lacks, and from its own addresses; with a right
        password a refusal of that is 403.

        Args:
            body (SessionNew): A password to log in with.

        Raises:
            ProblemError: The server refuses, or its answer is none of the contract.
            httpx.RequestError: The server can't be reached, the connection was lost, or the answer can't be decoded.
        """

        return await login.asyncio(
            client=self,
            body=body,
        )

    async def login_ex(
        self,
        *,
        body: OtpSessionNew,
        idempotency_key: str | Unset = UNSET,
    ) -> OtpSession:
        """Open a session with a one-time password

         When `passwordRotated` is true, the password just used is spent: store `nextPassword`, then call
        LoginExConfirm. If the answer is lost, send the same request again from the same address within two
        minutes: it gives the same `nextPassword`. Safer still: make the next password yourself, store it,
        and send its SHA-256 as `nextPasswordHash`. Under an Idempotency-Key no answer is kept; a repeat
        needs the same key.

        Args:
            idempotency_key (str | Unset):
            body (OtpSessionNew): A one-time password to log in with.

        Raises:
            ProblemError: The server refuses, or its answer is none of the contract.
            httpx.RequestError: The server can't be reached, the connection was lost, or the answer can't be decoded.
        """

        return await login_ex.asyncio(
            client=self,
            body=body,
            idempotency_key=idempotency_key,
        )

    async def login_ex_confirm(
        self,
    ) -> None:
        """Confirm that the next one-time password is stored

         From then on the spent one is refused, and said to be replayed. Done already, or nothing to do, is
        204 too: its own answer may be lost.

        Raises:
            ProblemError: The server refuses, or its answer is none of the contract.
            httpx.RequestError: The server can't be reached, the connection was lost, or the answer can't be decoded.
        """

        await login_ex_confirm.asyncio(
            client=self,
        )

    async def session_get(
        self,
    ) -> SessionInfo:
        """Show the session of the token

        Raises:
            ProblemError: The server refuses, or its answer is none of the contract.
            httpx.RequestError: The server can't be reached, the connection was lost, or the answer can't be decoded.
        """

        return await session_get.asyncio(
            client=self,
        )

    async def logout(
        self,
    ) -> None:
        """End the session of the token

        Raises:
            ProblemError: The server refuses, or its answer is none of the contract.
            httpx.RequestError: The server can't be reached, the connection was lost, or the answer can't be decoded.
        """

        await logout.asyncio(
            client=self,
        )

    async def session_revoke(
        self,
        session_id: UUID,
        *,
        idempotency_key: str | Unset = UNSET,
    ) -> None:
        """End a session

         At once on the node that is asked, within a second on all others. Sessions of who holds what the
        caller lacks are not there.

        Args:
            session_id (UUID):
            idempotency_key (str | Unset):

        Raises:
            ProblemError: The server refuses, or its answer is none of the contract.
            httpx.RequestError: The server can't be reached, the connection was lost, or the answer can't be decoded.
        """

        await session_revoke.asyncio(
            session_id=session_id,
            client=self,
            idempotency_key=idempotency_key,
        )

    async def client_address_explain(
        self,
        *,
        user_id: str | Unset = UNSET,
        peer: str | Unset = UNSET,
        forwarded_for: str | Unset = UNSET,
    ) -> ClientAddress:
        """Explain which client address the server sees

         Of this very request and one's own list; with privilege `console` also of a supposed request, and of
        anybody's list. A supposed request that has no client address is answered with 422, and the code
        that it would get stands in `errors`.

        Args:
            user_id (str | Unset):
            peer (str | Unset):
            forwarded_for (str | Unset):

        Raises:
            ProblemError: The server refuses, or its answer is none of the contract.
            httpx.RequestError: The server can't be reached, the connection was lost, or the answer can't be decoded.
        """

        return await client_address_explain.asyncio(
            client=self,
            user_id=user_id,
            peer=peer,
            forwarded_for=forwarded_for,
        )

    async def km_key_get_by_account(
        self,
        *,
        resource_id: str,
        account_id: str,
    ) -> Password:
        """Get the password of an account

         The password in force. While it is being changed the answer waits for the end, for five seconds at
        most. Each answer is journalled before it leaves. Where the operator has a password access plugin,
        its word stands for the permission.

        Args:
            resource_id (str):
            account_id (str):

        Raises:
            ProblemError: The server refuses, or its answer is none of the contract.
            httpx.RequestError: The server can't be reached, the connection was lost, or the answer can't be decoded.
        """

        return await km_key_get_by_account.asyncio(
            client=self,
            resource_id=resource_id,
            account_id=account_id,
        )

    async def recover_key_by_account(
        self,
        *,
        resource_id: str,
        account_id: str,
    ) -> Password:
        """Recover the last known password of an account

         Also of an account that is unbound, historical or deleted, or whose password is in doubt. Each
        answer is journalled before it leaves. Where the operator has a password access plugin, its word
        stands for the privilege.

        Args:
            resource_id (str):
            account_id (str):

        Raises:
            ProblemError: The server refuses, or its answer is none of the contract.
            httpx.RequestError: The server can't be reached, the connection was lost, or the answer can't be decoded.
        """

        return await recover_key_by_account.asyncio(
            client=self,
            resource_id=resource_id,
            account_id=account_id,
        )

    async def password_version_list(
        self,
        account_key: UUID,
        *,
        limit: int | Unset = UNSET,
        cursor: str | Unset = UNSET,
    ) -> PasswordVersionPage:
        """List the passwords of an account, without showing them

         By `version`, ascending: the oldest first.

        Args:
            account_key (UUID):
            limit (int | Unset):
            cursor (str | Unset):

        Raises:
            ProblemError: The server refuses, or its answer is none of the contract.
            httpx.RequestError: The server can't be reached, the connection was lost, or the answer can't be decoded.
        """

        return await password_version_list.asyncio(
            account_key=account_key,
            client=self,
            limit=limit,
            cursor=cursor,
        )

    async def password_version_list_all(
        self,
        account_key: UUID,
        *,
        limit: int | Unset = UNSET,
        cursor: str | Unset = UNSET,
    ) -> AsyncIterator[models.PasswordVersion]:
        """Iterates over all pages of `password_version_list`, from `cursor` on; one page is held at a time."""
        while True:
            page = await password_version_list.asyncio(
                account_key=account_key,
                client=self,
                limit=limit,
                cursor=cursor,
            )
            for item in page.items:
                yield item
            if page.next_cursor is None:
                return
            cursor = page.next_cursor

    async def password_version_get(
        self,
        account_key: UUID,
        version: int,
    ) -> Password:
        """Get a password of an account's history

         One that was in force before. The one in force takes `preapproved-checkout` too; candidates are
        never shown. Each answer is journalled before it leaves.

        Args:
            account_key (UUID):
            version (int):

        Raises:
            ProblemError: The server refuses, or its answer is none of the contract.
            httpx.RequestError: The server can't be reached, the connection was lost, or the answer can't be decoded.
        """

        return await password_version_get.asyncio(
            account_key=account_key,
            version=version,
            client=self,
        )

    async def managed_account_randomize_password(
        self,
        *,
        body: PasswordRandomize,
        wait_seconds: int | Unset = UNSET,
        idempotency_key: str | Unset = UNSET,
    ) -> PasswordChange:
        """Change the password of an account to a random one

         The server makes it, stores it, has the system's administrator put it in force, and proves it by a
        login. An open randomization whose password nobody was shown is joined; behind any other change it
        waits for its turn. The answer waits for the end, for `waitSeconds` at most; 200 says that the
        change is settled, and `status` how. Only under a policy of the mode `push`.

        Args:
            wait_seconds (int | Unset):
            idempotency_key (str | Unset):
            body (PasswordRandomize): An account whose password is to be changed.

        Raises:
            ProblemError: The server refuses, or its answer is none of the contract.
            httpx.RequestError: The server can't be reached, the connection was lost, or the answer can't be decoded.
        """

        return await managed_account_randomize_password.asyncio(
            client=self,
            body=body,
            wait_seconds=wait_seconds,
            idempotency_key=idempotency_key,
        )

    async def managed_account_randomize_password_many(
        self,
        *,
        body: PasswordRandomizeMany,
        idempotency_key: str | Unset = UNSET,
    ) -> PasswordRandomizations:
        """Change the passwords of several accounts to random ones

         What ManagedAccountRandomizePassword does for one account, for up to 200 at a time: in one
        transaction, so that all that is accepted is asked for at one moment, or none of it. An account that
        is refused has its `code`, and hinders no other. The answer waits for no end; PasswordChangeGet
        tells it. When the policies of the accepted accounts name more than one managing node, nothing is
        changed before somebody has agreed to it: 409 `managing-nodes-several`, until `performLocally` says
        that the node that answers is to make all of the changes. When that node no longer serves, another
        one makes what is left.

        Args:
            idempotency_key (str | Unset):
            body (PasswordRandomizeMany): Accounts whose passwords are to be changed.

        Raises:
            ProblemError: The server refuses, or its answer is none of the contract.
            httpx.RequestError: The server can't be reached, the connection was lost, or the answer can't be decoded.
        """

        return await managed_account_randomize_password_many.asyncio(
            client=self,
            body=body,
            idempotency_key=idempotency_key,
        )

    async def managed_account_override_password(
        self,
        *,
        body: PasswordOverride,
        wait_seconds: int | Unset = UNSET,
        idempotency_key: str | Unset = UNSET,
    ) -> PasswordChange:
        """Give an account a password

         Who gives a password knows it: this counts as its disclosure. Under a vault-only policy it is in
        force at once, and `stored`. In the mode `push` the system's administrator puts it in force, and a
        login proves it; the answer waits for that, for `waitSeconds` at most. Never joins an open change.

        Args:
            wait_seconds (int | Unset):
            idempotency_key (str | Unset):
            body (PasswordOverride): A password to put in force.

        Raises:
            ProblemError: The server refuses, or its answer is none of the contract.
            httpx.RequestError: The server can't be reached, the connection was lost, or the answer can't be decoded.
        """

        return await managed_account_override_password.asyncio(
            client=self,
            body=body,
            wait_seconds=wait_seconds,
            idempotency_key=idempotency_key,
        )

    async def managed_account_verify_password(
        self,
        account_key: UUID,
        *,
        idempotency_key: str | Unset = UNSET,
    ) -> PasswordVerification:
        """Prove the password of an account by a login on its target

         The server does so by itself once a day; this has it done now. A password that the target refuses is
        in doubt from then on, with a change of the cause `doubt` that looks for the one in force. Only
        under a policy of the mode `push`.

        Args:
            account_key (UUID):
            idempotency_key (str | Unset):

        Raises:
            ProblemError: The server refuses, or its answer is none of the contract.
            httpx.RequestError: The server can't be reached, the connection was lost, or the answer can't be decoded.
        """

        return await managed_account_verify_password.asyncio(
            account_key=account_key,
            client=self,
            idempotency_key=idempotency_key,
        )

    async def password_change_list(
        self,
        *,
        resource_id: str | Unset = UNSET,
        account_id: str | Unset = UNSET,
        status: PasswordChangeListStatus | Unset = UNSET,
        overdue: bool | Unset = UNSET,
        limit: int | Unset = UNSET,
        cursor: str | Unset = UNSET,
    ) -> PasswordChangePage:
        """List changes of passwords

         Newest first. Shows those of accounts on whose policy one has `view-properties`. `overdue=true` is
        the list to look at each morning: what was asked for more than an hour ago and isn't settled.

        Args:
            resource_id (str | Unset):
            account_id (str | Unset):
            status (PasswordChangeListStatus | Unset):
            overdue (bool | Unset):
            limit (int | Unset):
            cursor (str | Unset):

        Raises:
            ProblemError: The server refuses, or its answer is none of the contract.
            httpx.RequestError: The server can't be reached, the connection was lost, or the answer can't be decoded.
        """

        return await password_change_list.asyncio(
            client=self,
            resource_id=resource_id,
            account_id=account_id,
            status=status,
            overdue=overdue,
            limit=limit,
            cursor=cursor,
        )

    async def password_change_list_all(
        self,
        *,
        resource_id: str | Unset = UNSET,
        account_id: str | Unset = UNSET,
        status: PasswordChangeListStatus | Unset = UNSET,
        overdue: bool | Unset = UNSET,
        limit: int | Unset = UNSET,
        cursor: str | Unset = UNSET,
    ) -> AsyncIterator[models.PasswordChange]:
        """Iterates over all pages of `password_change_list`, from `cursor` on; one page is held at a time."""
        while True:
            page = await password_change_list.asyncio(
                client=self,
                resource_id=resource_id,
                account_id=account_id,
                status=status,
                overdue=overdue,
                limit=limit,
                cursor=cursor,
            )
            for item in page.items:
                yield item
            if page.next_cursor is None:
                return
            cursor = page.next_cursor

    async def password_change_get(
        self,
        change_id: UUID,
        *,
        wait_seconds: int | Unset = UNSET,
    ) -> PasswordChange:
        """Show a change of a password

         Waits for its end, for `waitSeconds` at most. It is 202 while the change isn't settled.

        Args:
            change_id (UUID):
            wait_seconds (int | Unset):

        Raises:
            ProblemError: The server refuses, or its answer is none of the contract.
            httpx.RequestError: The server can't be reached, the connection was lost, or the answer can't be decoded.
        """

        return await password_change_get.asyncio(
            change_id=change_id,
            client=self,
            wait_seconds=wait_seconds,
        )

    async def password_change_cancel(
        self,
        change_id: UUID,
    ) -> None:
        """Give up a change of a password

         Possible while it is `queued`, or `retrying` and the password is known. Its password is kept like
        all others. One that was given up already stays as it is.

        Args:
            change_id (UUID):

        Raises:
            ProblemError: The server refuses, or its answer is none of the contract.
            httpx.RequestError: The server can't be reached, the connection was lost, or the answer can't be decoded.
        """

        await password_change_cancel.asyncio(
            change_id=change_id,
            client=self,
        )

    async def password_doubt_resolve(
        self,
        change_id: UUID,
        *,
        body: DoubtResolve,
        wait_seconds: int | Unset = UNSET,
        idempotency_key: str | Unset = UNSET,
    ) -> PasswordChange:
        """Have a doubt about a password looked into

         The server does so by itself, again and again; this has it done now. Logins that fail count towards
        locks on the target: five passwords are tried at most, and not sooner than ten seconds after the
        last try (409 `password-in-doubt`). The answer waits for the end, for `waitSeconds` at most.

        Args:
            change_id (UUID):
            wait_seconds (int | Unset):
            idempotency_key (str | Unset):
            body (DoubtResolve): How to come out of a doubt.

        Raises:
            ProblemError: The server refuses, or its answer is none of the contract.
            httpx.RequestError: The server can't be reached, the connection was lost, or the answer can't be decoded.
        """

        return await password_doubt_resolve.asyncio(
            change_id=change_id,
            client=self,
            body=body,
            wait_seconds=wait_seconds,
            idempotency_key=idempotency_key,
        )

    async def password_candidate_list(
        self,
        account_key: UUID,
    ) -> PasswordCandidates:
        """Show the passwords of an account that may be in force

         For whoever must get in while it is in doubt which password is in force: the candidate of the open
        change, the last that was proven, and what was before; ten at most, the newest first. No
        randomization joins a change whose candidate was shown. Also of a deleted account. Each answer is
        journalled before it leaves.

        Args:
            account_key (UUID):

        Raises:
            ProblemError: The server refuses, or its answer is none of the contract.
            httpx.RequestError: The server can't be reached, the connection was lost, or the answer can't be decoded.
        """

        return await password_candidate_list.asyncio(
            account_key=account_key,
            client=self,
        )

    async def admin_list(
        self,
        *,
        limit: int | Unset = UNSET,
        cursor: str | Unset = UNSET,
    ) -> ProductAdministratorPage:
        """List the administrators and callers

         Who holds what the caller lacks is left out, so a page may be short.

        Args:
            limit (int | Unset):
            cursor (str | Unset):

        Raises:
            ProblemError: The server refuses, or its answer is none of the contract.
            httpx.RequestError: The server can't be reached, the connection was lost, or the answer can't be decoded.
        """

        return await admin_list.asyncio(
            client=self,
            limit=limit,
            cursor=cursor,
        )

    async def admin_list_all(
        self,
        *,
        limit: int | Unset = UNSET,
        cursor: str | Unset = UNSET,
    ) -> AsyncIterator[models.ProductAdministrator]:
        """Iterates over all pages of `admin_list`, from `cursor` on; one page is held at a time."""
        while True:
            page = await admin_list.asyncio(
                client=self,
                limit=limit,
                cursor=cursor,
            )
            for item in page.items:
                yield item
            if page.next_cursor is None:
                return
            cursor = page.next_cursor

    async def admin_add(
        self,
        *,
        body: ProductAdministratorNew,
        idempotency_key: str | Unset = UNSET,
    ) -> ProductAdministrator:
        """Make an administrator or caller

         Nobody grants a privilege that it lacks. A way in (`apicaller`, `otpcaller`, `guacamolecaller`)
        stands alone; rights then come from administrator groups. An id that was somebody's is never used
        again. A caller with `otpcaller` gets its first password by OTPAPIUserPasswordUpdate.

        Args:
            idempotency_key (str | Unset):
            body (ProductAdministratorNew): An administrator or caller to be made.

        Raises:
            ProblemError: The server refuses, or its answer is none of the contract.
            httpx.RequestError: The server can't be reached, the connection was lost, or the answer can't be decoded.
        """

        return await admin_add.asyncio(
            client=self,
            body=body,
            idempotency_key=idempotency_key,
        )

    async def admin_get(
        self,
        user_id: str,
    ) -> ProductAdministrator:
        """Show an administrator or caller

         Who holds what the caller lacks is not shown: 404.

        Args:
            user_id (str):

        Raises:
            ProblemError: The server refuses, or its answer is none of the contract.
            httpx.RequestError: The server can't be reached, the connection was lost, or the answer can't be decoded.
        """

        return await admin_get.asyncio(
            user_id=user_id,
            client=self,
        )

    async def admin_delete(
        self,
        user_id: str,
        *,
        if_match: str | Unset = UNSET,
        idempotency_key: str | Unset = UNSET,
    ) -> None:
        """Delete an administrator or caller

         Out of every class, and with all its sessions. Its id is never used again. Built-in ones stay, and
        so does who owns a policy or authorizes requests by name.

        Args:
            user_id (str):
            if_match (str | Unset):
            idempotency_key (str | Unset):

        Raises:
            ProblemError: The server refuses, or its answer is none of the contract.
            httpx.RequestError: The server can't be reached, the connection was lost, or the answer can't be decoded.
        """

        await admin_delete.asyncio(
            user_id=user_id,
            client=self,
            if_match=if_match,
            idempotency_key=idempotency_key,
        )

    async def admin_update(
        self,
        user_id: str,
        *,
        body: ProductAdministratorChange,
        if_match: str | Unset = UNSET,
        idempotency_key: str | Unset = UNSET,
    ) -> ProductAdministrator:
        """Change an administrator or caller

         Other privileges, and an allow-list that admits fewer addresses, end its sessions. Who changes from
        or to `otpcaller` loses its credential. Only members of API_ADMINISTRATORS change themselves, and
        never get more by it.

        Args:
            user_id (str):
            if_match (str | Unset):
            idempotency_key (str | Unset):
            body (ProductAdministratorChange): What is to be different about an administrator.

        Raises:
            ProblemError: The server refuses, or its answer is none of the contract.
            httpx.RequestError: The server can't be reached, the connection was lost, or the answer can't be decoded.
        """

        return await admin_update.asyncio(
            user_id=user_id,
            client=self,
            body=body,
            if_match=if_match,
            idempotency_key=idempotency_key,
        )

    async def admin_enable(
        self,
        user_id: str,
    ) -> None:
        """Let an administrator or caller log in

         Done already is 204 too.

        Args:
            user_id (str):

        Raises:
            ProblemError: The server refuses, or its answer is none of the contract.
            httpx.RequestError: The server can't be reached, the connection was lost, or the answer can't be decoded.
        """

        await admin_enable.asyncio(
            user_id=user_id,
            client=self,
        )

    async def admin_disable(
        self,
        user_id: str,
    ) -> None:
        """Let an administrator or caller no longer log in

         Its sessions end. The last one who could repair things stays enabled. Done already is 204 too.

        Args:
            user_id (str):

        Raises:
            ProblemError: The server refuses, or its answer is none of the contract.
            httpx.RequestError: The server can't be reached, the connection was lost, or the answer can't be decoded.
        """

        await admin_disable.asyncio(
            user_id=user_id,
            client=self,
        )

    async def admin_unlock(
        self,
        user_id: str,
    ) -> None:
        """Forget the failed logins of an administrator or caller

         From wherever they came. Done already is 204 too.

        Args:
            user_id (str):

        Raises:
            ProblemError: The server refuses, or its answer is none of the contract.
            httpx.RequestError: The server can't be reached, the connection was lost, or the answer can't be decoded.
        """

        await admin_unlock.asyncio(
            user_id=user_id,
            client=self,
        )

    async def admin_password_set(
        self,
        user_id: str,
        *,
        body: AdministratorPasswordChange,
        idempotency_key: str | Unset = UNSET,
    ) -> None:
        """Set the password of an administrator or caller

         All sessions of its owner end. One's own takes the current one; when that is wrong, all one's
        sessions end, too. Callers with `otpcaller` have none: OTPAPIUserPasswordUpdate.

        Args:
            user_id (str):
            idempotency_key (str | Unset):
            body (AdministratorPasswordChange): A new password.

        Raises:
            ProblemError: The server refuses, or its answer is none of the contract.
            httpx.RequestError: The server can't be reached, the connection was lost, or the answer can't be decoded.
        """

        await admin_password_set.asyncio(
            user_id=user_id,
            client=self,
            body=body,
            idempotency_key=idempotency_key,
        )

    async def otp_api_user_password_update(
        self,
        user_id: str,
        *,
        idempotency_key: str | Unset = UNSET,
    ) -> InitialOtp:
        """Give a caller a new initial one-time password

         Its sessions end, and every earlier one-time password is worth nothing from now on. The new one is
        shown here only, rotates at its first login, and dies unused after 24 hours.

        Args:
            user_id (str):
            idempotency_key (str | Unset):

        Raises:
            ProblemError: The server refuses, or its answer is none of the contract.
            httpx.RequestError: The server can't be reached, the connection was lost, or the answer can't be decoded.
        """

        return await otp_api_user_password_update.asyncio(
            user_id=user_id,
            client=self,
            idempotency_key=idempotency_key,
        )

    async def admin_effective_privileges_get(
        self,
        user_id: str,
    ) -> EffectivePrivileges:
        """Show the privileges of an administrator or caller, and where they come from

        Args:
            user_id (str):

        Raises:
            ProblemError: The server refuses, or its answer is none of the contract.
            httpx.RequestError: The server can't be reached, the connection was lost, or the answer can't be decoded.
        """

        return await admin_effective_privileges_get.asyncio(
            user_id=user_id,
            client=self,
        )

    async def admin_group_list(
        self,
        *,
        limit: int | Unset = UNSET,
        cursor: str | Unset = UNSET,
    ) -> AdministratorGroupPage:
        """List the administrator groups

        Args:
            limit (int | Unset):
            cursor (str | Unset):

        Raises:
            ProblemError: The server refuses, or its answer is none of the contract.
            httpx.RequestError: The server can't be reached, the connection was lost, or the answer can't be decoded.
        """

        return await admin_group_list.asyncio(
            client=self,
            limit=limit,
            cursor=cursor,
        )

    async def admin_group_list_all(
        self,
        *,
        limit: int | Unset = UNSET,
        cursor: str | Unset = UNSET,
    ) -> AsyncIterator[models.AdministratorGroup]:
        """Iterates over all pages of `admin_group_list`, from `cursor` on; one page is held at a time."""
        while True:
            page = await admin_group_list.asyncio(
                client=self,
                limit=limit,
                cursor=cursor,
            )
            for item in page.items:
                yield item
            if page.next_cursor is None:
                return
            cursor = page.next_cursor

    async def admin_group_add(
        self,
        *,
        body: AdministratorGroupNew,
        idempotency_key: str | Unset = UNSET,
    ) -> AdministratorGroup:
        """Make an administrator group

         A group gives its privileges to the members of its classes. Nobody makes a group that it would be
        in, or that gives what it lacks.

        Args:
            idempotency_key (str | Unset):
            body (AdministratorGroupNew): An administrator group to be made.

        Raises:
            ProblemError: The server refuses, or its answer is none of the contract.
            httpx.RequestError: The server can't be reached, the connection was lost, or the answer can't be decoded.
        """

        return await admin_group_add.asyncio(
            client=self,
            body=body,
            idempotency_key=idempotency_key,
        )

    async def admin_group_get(
        self,
        admin_group_id: str,
    ) -> AdministratorGroup:
        """Show an administrator group

        Args:
            admin_group_id (str):

        Raises:
            ProblemError: The server refuses, or its answer is none of the contract.
            httpx.RequestError: The server can't be reached, the connection was lost, or the answer can't be decoded.
        """

        return await admin_group_get.asyncio(
            admin_group_id=admin_group_id,
            client=self,
        )

    async def admin_group_delete(
        self,
        admin_group_id: str,
        *,
        if_match: str | Unset = UNSET,
        idempotency_key: str | Unset = UNSET,
    ) -> None:
        """Delete an administrator group

         With what it gives. Built-in groups stay; nobody deletes a group that it is in, or that gives what
        it lacks.

        Args:
            admin_group_id (str):
            if_match (str | Unset):
            idempotency_key (str | Unset):

        Raises:
            ProblemError: The server refuses, or its answer is none of the contract.
            httpx.RequestError: The server can't be reached, the connection was lost, or the answer can't be decoded.
        """

        await admin_group_delete.asyncio(
            admin_group_id=admin_group_id,
            client=self,
            if_match=if_match,
            idempotency_key=idempotency_key,
        )

    async def admin_group_update(
        self,
        admin_group_id: str,
        *,
        body: AdministratorGroupChange,
        if_match: str | Unset = UNSET,
        idempotency_key: str | Unset = UNSET,
    ) -> AdministratorGroup:
        """Change an administrator group

         Nobody changes a group that it is in, or would be in, or that gives or gave what it lacks.
        API_ADMINISTRATORS is changed on the machine only; its members are those of its classes.

        Args:
            admin_group_id (str):
            if_match (str | Unset):
            idempotency_key (str | Unset):
            body (AdministratorGroupChange): What is to be different about an administrator group.

        Raises:
            ProblemError: The server refuses, or its answer is none of the contract.
            httpx.RequestError: The server can't be reached, the connection was lost, or the answer can't be decoded.
        """

        return await admin_group_update.asyncio(
            admin_group_id=admin_group_id,
            client=self,
            body=body,
            if_match=if_match,
            idempotency_key=idempotency_key,
        )

    async def admin_group_member_list(
        self,
        admin_group_id: str,
        *,
        limit: int | Unset = UNSET,
        cursor: str | Unset = UNSET,
    ) -> MemberPage:
        """List the members of an administrator group

         Who is in all of its classes, or in any, as the group says.

        Args:
            admin_group_id (str):
            limit (int | Unset):
            cursor (str | Unset):

        Raises:
            ProblemError: The server refuses, or its answer is none of the contract.
            httpx.RequestError: The server can't be reached, the connection was lost, or the answer can't be decoded.
        """

        return await admin_group_member_list.asyncio(
            admin_group_id=admin_group_id,
            client=self,
            limit=limit,
            cursor=cursor,
        )

    async def admin_group_member_list_all(
        self,
        admin_group_id: str,
        *,
        limit: int | Unset = UNSET,
        cursor: str | Unset = UNSET,
    ) -> AsyncIterator[models.Member]:
        """Iterates over all pages of `admin_group_member_list`, from `cursor` on; one page is held at a time."""
        while True:
            page = await admin_group_member_list.asyncio(
                admin_group_id=admin_group_id,
                client=self,
                limit=limit,
                cursor=cursor,
            )
            for item in page.items:
                yield item
            if page.next_cursor is None:
                return
            cursor = page.next_cursor

    async def admin_group_member_test(
        self,
        admin_group_id: str,
        *,
        user_id: str,
    ) -> MemberTest:
        """Tell whether a user is in an administrator group, and by which classes

        Args:
            admin_group_id (str):
            user_id (str):

        Raises:
            ProblemError: The server refuses, or its answer is none of the contract.
            httpx.RequestError: The server can't be reached, the connection was lost, or the answer can't be decoded.
        """

        return await admin_group_member_test.asyncio(
            admin_group_id=admin_group_id,
            client=self,
            user_id=user_id,
        )

    async def user_class_list(
        self,
        *,
        limit: int | Unset = UNSET,
        cursor: str | Unset = UNSET,
    ) -> UserClassPage:
        """List the user classes

        Args:
            limit (int | Unset):
            cursor (str | Unset):

        Raises:
            ProblemError: The server refuses, or its answer is none of the contract.
            httpx.RequestError: The server can't be reached, the connection was lost, or the answer can't be decoded.
        """

        return await user_class_list.asyncio(
            client=self,
            limit=limit,
            cursor=cursor,
        )

    async def user_class_list_all(
        self,
        *,
        limit: int | Unset = UNSET,
        cursor: str | Unset = UNSET,
    ) -> AsyncIterator[models.UserClass]:
        """Iterates over all pages of `user_class_list`, from `cursor` on; one page is held at a time."""
        while True:
            page = await user_class_list.asyncio(
                client=self,
                limit=limit,
                cursor=cursor,
            )
            for item in page.items:
                yield item
            if page.next_cursor is None:
                return
            cursor = page.next_cursor

    async def user_class_add(
        self,
        *,
        body: UserClassNew,
        idempotency_key: str | Unset = UNSET,
    ) -> UserClass:
        """Make a user class

         A class says who. What its members may is said by groups that have it, and a class that no group has
        gives nothing.

        Args:
            idempotency_key (str | Unset):
            body (UserClassNew): A user class to be made.

        Raises:
            ProblemError: The server refuses, or its answer is none of the contract.
            httpx.RequestError: The server can't be reached, the connection was lost, or the answer can't be decoded.
        """

        return await user_class_add.asyncio(
            client=self,
            body=body,
            idempotency_key=idempotency_key,
        )

    async def user_class_get(
        self,
        class_id: str,
    ) -> UserClass:
        """Show a user class

        Args:
            class_id (str):

        Raises:
            ProblemError: The server refuses, or its answer is none of the contract.
            httpx.RequestError: The server can't be reached, the connection was lost, or the answer can't be decoded.
        """

        return await user_class_get.asyncio(
            class_id=class_id,
            client=self,
        )

    async def user_class_delete(
        self,
        class_id: str,
        *,
        if_match: str | Unset = UNSET,
        idempotency_key: str | Unset = UNSET,
    ) -> None:
        """Delete a user class

         One that no group has and no policy names; built-in ones stay.

        Args:
            class_id (str):
            if_match (str | Unset):
            idempotency_key (str | Unset):

        Raises:
            ProblemError: The server refuses, or its answer is none of the contract.
            httpx.RequestError: The server can't be reached, the connection was lost, or the answer can't be decoded.
        """

        await user_class_delete.asyncio(
            class_id=class_id,
            client=self,
            if_match=if_match,
            idempotency_key=idempotency_key,
        )

    async def user_class_update(
        self,
        class_id: str,
        *,
        body: UserClassChange,
        if_match: str | Unset = UNSET,
        idempotency_key: str | Unset = UNSET,
    ) -> UserClass:
        """Change a user class

         Its members have what groups give them from now on. Nobody puts itself in or out where a group has
        the class, nor gives by it what it may not give.

        Args:
            class_id (str):
            if_match (str | Unset):
            idempotency_key (str | Unset):
            body (UserClassChange): What is to be different about a user class.

        Raises:
            ProblemError: The server refuses, or its answer is none of the contract.
            httpx.RequestError: The server can't be reached, the connection was lost, or the answer can't be decoded.
        """

        return await user_class_update.asyncio(
            class_id=class_id,
            client=self,
            body=body,
            if_match=if_match,
            idempotency_key=idempotency_key,
        )

    async def userclass_membership_list(
        self,
        class_id: str,
        *,
        limit: int | Unset = UNSET,
        cursor: str | Unset = UNSET,
    ) -> MemberPage:
        """List the members of a user class

        Args:
            class_id (str):
            limit (int | Unset):
            cursor (str | Unset):

        Raises:
            ProblemError: The server refuses, or its answer is none of the contract.
            httpx.RequestError: The server can't be reached, the connection was lost, or the answer can't be decoded.
        """

        return await userclass_membership_list.asyncio(
            class_id=class_id,
            client=self,
            limit=limit,
            cursor=cursor,
        )

    async def userclass_membership_list_all(
        self,
        class_id: str,
        *,
        limit: int | Unset = UNSET,
        cursor: str | Unset = UNSET,
    ) -> AsyncIterator[models.Member]:
        """Iterates over all pages of `userclass_membership_list`, from `cursor` on; one page is held at a time."""
        while True:
            page = await userclass_membership_list.asyncio(
                class_id=class_id,
                client=self,
                limit=limit,
                cursor=cursor,
            )
            for item in page.items:
                yield item
            if page.next_cursor is None:
                return
            cursor = page.next_cursor

    async def user_class_member_test(
        self,
        class_id: str,
        *,
        user_id: str,
    ) -> MemberTest:
        """Tell whether a user is in a user class

        Args:
            class_id (str):
            user_id (str):

        Raises:
            ProblemError: The server refuses, or its answer is none of the contract.
            httpx.RequestError: The server can't be reached, the connection was lost, or the answer can't be decoded.
        """

        return await user_class_member_test.asyncio(
            class_id=class_id,
            client=self,
            user_id=user_id,
        )

    async def user_class_member_add(
        self,
        class_id: str,
        user_id: str,
        *,
        idempotency_key: str | Unset = UNSET,
    ) -> None:
        """Put a user into a user class

         Who is in it already stays. Nobody puts itself in where a group has the class, nor gives by it what
        it may not give.

        Args:
            class_id (str):
            user_id (str):
            idempotency_key (str | Unset):

        Raises:
            ProblemError: The server refuses, or its answer is none of the contract.
            httpx.RequestError: The server can't be reached, the connection was lost, or the answer can't be decoded.
        """

        await user_class_member_add.asyncio(
            class_id=class_id,
            user_id=user_id,
            client=self,
            idempotency_key=idempotency_key,
        )

    async def user_class_member_remove(
        self,
        class_id: str,
        user_id: str,
        *,
        idempotency_key: str | Unset = UNSET,
    ) -> None:
        """Take a user out of a user class

         Nobody takes itself out where a group has the class, nor takes away by it what it may not give.

        Args:
            class_id (str):
            user_id (str):
            idempotency_key (str | Unset):

        Raises:
            ProblemError: The server refuses, or its answer is none of the contract.
            httpx.RequestError: The server can't be reached, the connection was lost, or the answer can't be decoded.
        """

        await user_class_member_remove.asyncio(
            class_id=class_id,
            user_id=user_id,
            client=self,
            idempotency_key=idempotency_key,
        )

    async def user_class_cache_recalculate(
        self,
        class_id: str,
    ) -> None:
        """Compute the membership of a user class anew

         Explicit members are exact without it.

        Args:
            class_id (str):

        Raises:
            ProblemError: The server refuses, or its answer is none of the contract.
            httpx.RequestError: The server can't be reached, the connection was lost, or the answer can't be decoded.
        """

        await user_class_cache_recalculate.asyncio(
            class_id=class_id,
            client=self,
        )

    async def user_class_cache_invalidate(
        self,
        class_id: str,
    ) -> None:
        """Let the computed membership of a user class count no longer

         Until it is computed anew. Explicit members stay.

        Args:
            class_id (str):

        Raises:
            ProblemError: The server refuses, or its answer is none of the contract.
            httpx.RequestError: The server can't be reached, the connection was lost, or the answer can't be decoded.
        """

        await user_class_cache_invalidate.asyncio(
            class_id=class_id,
            client=self,
        )

    async def user_group_list(
        self,
        *,
        limit: int | Unset = UNSET,
        cursor: str | Unset = UNSET,
    ) -> UserGroupPage:
        """List the user groups

         A page ends early when its groups have many access controls.

        Args:
            limit (int | Unset):
            cursor (str | Unset):

        Raises:
            ProblemError: The server refuses, or its answer is none of the contract.
            httpx.RequestError: The server can't be reached, the connection was lost, or the answer can't be decoded.
        """

        return await user_group_list.asyncio(
            client=self,
            limit=limit,
            cursor=cursor,
        )

    async def user_group_list_all(
        self,
        *,
        limit: int | Unset = UNSET,
        cursor: str | Unset = UNSET,
    ) -> AsyncIterator[models.UserGroup]:
        """Iterates over all pages of `user_group_list`, from `cursor` on; one page is held at a time."""
        while True:
            page = await user_group_list.asyncio(
                client=self,
                limit=limit,
                cursor=cursor,
            )
            for item in page.items:
                yield item
            if page.next_cursor is None:
                return
            cursor = page.next_cursor

    async def user_group_add(
        self,
        *,
        body: UserGroupNew,
        idempotency_key: str | Unset = UNSET,
    ) -> UserGroup:
        """Make a user group

         A group says what the members of its classes may on which policy: what some group grants and no
        group denies. Nobody makes a group that it would be in, nor grants to callers that may be itself.

        Args:
            idempotency_key (str | Unset):
            body (UserGroupNew): A user group to be made.

        Raises:
            ProblemError: The server refuses, or its answer is none of the contract.
            httpx.RequestError: The server can't be reached, the connection was lost, or the answer can't be decoded.
        """

        return await user_group_add.asyncio(
            client=self,
            body=body,
            idempotency_key=idempotency_key,
        )

    async def user_group_get(
        self,
        group_id: str,
    ) -> UserGroup:
        """Show a user group

        Args:
            group_id (str):

        Raises:
            ProblemError: The server refuses, or its answer is none of the contract.
            httpx.RequestError: The server can't be reached, the connection was lost, or the answer can't be decoded.
        """

        return await user_group_get.asyncio(
            group_id=group_id,
            client=self,
        )

    async def user_group_delete(
        self,
        group_id: str,
        *,
        if_match: str | Unset = UNSET,
        idempotency_key: str | Unset = UNSET,
    ) -> None:
        """Delete a user group

         With what it grants and denies. Built-in groups stay; nobody deletes a group that it is in.

        Args:
            group_id (str):
            if_match (str | Unset):
            idempotency_key (str | Unset):

        Raises:
            ProblemError: The server refuses, or its answer is none of the contract.
            httpx.RequestError: The server can't be reached, the connection was lost, or the answer can't be decoded.
        """

        await user_group_delete.asyncio(
            group_id=group_id,
            client=self,
            if_match=if_match,
            idempotency_key=idempotency_key,
        )

    async def user_group_update(
        self,
        group_id: str,
        *,
        body: UserGroupChange,
        if_match: str | Unset = UNSET,
        idempotency_key: str | Unset = UNSET,
    ) -> UserGroup:
        """Change a user group

         Nobody changes a group that it is in, or would be in; nor grants by it to callers that may be
        itself.

        Args:
            group_id (str):
            if_match (str | Unset):
            idempotency_key (str | Unset):
            body (UserGroupChange): What is to be different about a user group.

        Raises:
            ProblemError: The server refuses, or its answer is none of the contract.
            httpx.RequestError: The server can't be reached, the connection was lost, or the answer can't be decoded.
        """

        return await user_group_update.asyncio(
            group_id=group_id,
            client=self,
            body=body,
            if_match=if_match,
            idempotency_key=idempotency_key,
        )

    async def user_group_member_list(
        self,
        group_id: str,
        *,
        limit: int | Unset = UNSET,
        cursor: str | Unset = UNSET,
    ) -> MemberPage:
        """List the members of a user group

         Who is in all of its classes, or in any, as the group says.

        Args:
            group_id (str):
            limit (int | Unset):
            cursor (str | Unset):

        Raises:
            ProblemError: The server refuses, or its answer is none of the contract.
            httpx.RequestError: The server can't be reached, the connection was lost, or the answer can't be decoded.
        """

        return await user_group_member_list.asyncio(
            group_id=group_id,
            client=self,
            limit=limit,
            cursor=cursor,
        )

    async def user_group_member_list_all(
        self,
        group_id: str,
        *,
        limit: int | Unset = UNSET,
        cursor: str | Unset = UNSET,
    ) -> AsyncIterator[models.Member]:
        """Iterates over all pages of `user_group_member_list`, from `cursor` on; one page is held at a time."""
        while True:
            page = await user_group_member_list.asyncio(
                group_id=group_id,
                client=self,
                limit=limit,
                cursor=cursor,
            )
            for item in page.items:
                yield item
            if page.next_cursor is None:
                return
            cursor = page.next_cursor

    async def user_group_member_test(
        self,
        group_id: str,
        *,
        user_id: str,
    ) -> MemberTest:
        """Tell whether a user is in a user group, and by which classes

        Args:
            group_id (str):
            user_id (str):

        Raises:
            ProblemError: The server refuses, or its answer is none of the contract.
            httpx.RequestError: The server can't be reached, the connection was lost, or the answer can't be decoded.
        """

        return await user_group_member_test.asyncio(
            group_id=group_id,
            client=self,
            user_id=user_id,
        )

    async def user_group_access_control_set(
        self,
        group_id: str,
        policy_id: str,
        *,
        body: AccessControlChange,
        idempotency_key: str | Unset = UNSET,
    ) -> AccessControl:
        """Set what a user group grants and denies on one policy

         Whatever it was before, and whoever edits another policy of the group meanwhile. Nobody changes a
        group that it is in, nor grants by it to callers that may be itself.

        Args:
            group_id (str):
            policy_id (str):
            idempotency_key (str | Unset):
            body (AccessControlChange): What a group is to grant and deny on the policy of the path. A
                permission may not be in both.

        Raises:
            ProblemError: The server refuses, or its answer is none of the contract.
            httpx.RequestError: The server can't be reached, the connection was lost, or the answer can't be decoded.
        """

        return await user_group_access_control_set.asyncio(
            group_id=group_id,
            policy_id=policy_id,
            client=self,
            body=body,
            idempotency_key=idempotency_key,
        )

    async def user_group_access_control_delete(
        self,
        group_id: str,
        policy_id: str,
        *,
        idempotency_key: str | Unset = UNSET,
    ) -> None:
        """Delete what a user group grants and denies on one policy

         Nobody changes a group that it is in.

        Args:
            group_id (str):
            policy_id (str):
            idempotency_key (str | Unset):

        Raises:
            ProblemError: The server refuses, or its answer is none of the contract.
            httpx.RequestError: The server can't be reached, the connection was lost, or the answer can't be decoded.
        """

        await user_group_access_control_delete.asyncio(
            group_id=group_id,
            policy_id=policy_id,
            client=self,
            idempotency_key=idempotency_key,
        )

    async def managed_account_find(
        self,
        *,
        resource_id: str | Unset = UNSET,
        account_id: str | Unset = UNSET,
        policy_id: str | Unset = UNSET,
        state: ManagedAccountFindState | Unset = UNSET,
        password_state: ManagedAccountFindPasswordState | Unset = UNSET,
        limit: int | Unset = UNSET,
        cursor: str | Unset = UNSET,
    ) -> ManagedAccountPage:
        """Find managed accounts

         By `accountKey`, ascending: the oldest first. Shows those on whose policy one has `view-properties`.
        Deleted ones only with `state`.

        Args:
            resource_id (str | Unset):
            account_id (str | Unset):
            policy_id (str | Unset):
            state (ManagedAccountFindState | Unset):
            password_state (ManagedAccountFindPasswordState | Unset):
            limit (int | Unset):
            cursor (str | Unset):

        Raises:
            ProblemError: The server refuses, or its answer is none of the contract.
            httpx.RequestError: The server can't be reached, the connection was lost, or the answer can't be decoded.
        """

        return await managed_account_find.asyncio(
            client=self,
            resource_id=resource_id,
            account_id=account_id,
            policy_id=policy_id,
            state=state,
            password_state=password_state,
            limit=limit,
            cursor=cursor,
        )

    async def managed_account_find_all(
        self,
        *,
        resource_id: str | Unset = UNSET,
        account_id: str | Unset = UNSET,
        policy_id: str | Unset = UNSET,
        state: ManagedAccountFindState | Unset = UNSET,
        password_state: ManagedAccountFindPasswordState | Unset = UNSET,
        limit: int | Unset = UNSET,
        cursor: str | Unset = UNSET,
    ) -> AsyncIterator[models.ManagedAccount]:
        """Iterates over all pages of `managed_account_find`, from `cursor` on; one page is held at a time."""
        while True:
            page = await managed_account_find.asyncio(
                client=self,
                resource_id=resource_id,
                account_id=account_id,
                policy_id=policy_id,
                state=state,
                password_state=password_state,
                limit=limit,
                cursor=cursor,
            )
            for item in page.items:
                yield item
            if page.next_cursor is None:
                return
            cursor = page.next_cursor

    async def managed_account_add(
        self,
        *,
        body: ManagedAccountNew,
        idempotency_key: str | Unset = UNSET,
    ) -> ManagedAccount:
        """Add a managed account

         Nothing is sent to the target. Under a vault-only policy the password given is `stored`, under
        others it is `unverified` until it has been changed. An account that was deleted comes back with its
        `accountKey` and history.

        Args:
            idempotency_key (str | Unset):
            body (ManagedAccountNew): An account to be managed.

        Raises:
            ProblemError: The server refuses, or its answer is none of the contract.
            httpx.RequestError: The server can't be reached, the connection was lost, or the answer can't be decoded.
        """

        return await managed_account_add.asyncio(
            client=self,
            body=body,
            idempotency_key=idempotency_key,
        )

    async def managed_account_get(
        self,
        account_key: UUID,
    ) -> ManagedAccount:
        """Show a managed account

        Args:
            account_key (UUID):

        Raises:
            ProblemError: The server refuses, or its answer is none of the contract.
            httpx.RequestError: The server can't be reached, the connection was lost, or the answer can't be decoded.
        """

        return await managed_account_get.asyncio(
            account_key=account_key,
            client=self,
        )

    async def managed_account_delete(
        self,
        account_key: UUID,
        *,
        if_match: str | Unset = UNSET,
        idempotency_key: str | Unset = UNSET,
    ) -> None:
        """Delete a managed account

         Its passwords are kept: RecoverKeyByAccount still answers, and when the account is added again, it
        comes back with its `accountKey` and history.

        Args:
            account_key (UUID):
            if_match (str | Unset):
            idempotency_key (str | Unset):

        Raises:
            ProblemError: The server refuses, or its answer is none of the contract.
            httpx.RequestError: The server can't be reached, the connection was lost, or the answer can't be decoded.
        """

        await managed_account_delete.asyncio(
            account_key=account_key,
            client=self,
            if_match=if_match,
            idempotency_key=idempotency_key,
        )

    async def managed_account_update(
        self,
        account_key: UUID,
        *,
        body: ManagedAccountChange,
        if_match: str | Unset = UNSET,
        idempotency_key: str | Unset = UNSET,
    ) -> ManagedAccount:
        """Change a managed account

         To put it under another policy takes `modify-properties` on both, and no permission on the new one
        that one lacks on the old one. Out of all policies, an account whose password was changed here
        becomes `historical`.

        Args:
            account_key (UUID):
            if_match (str | Unset):
            idempotency_key (str | Unset):
            body (ManagedAccountChange): What changes of an account. Absent = unchanged.

        Raises:
            ProblemError: The server refuses, or its answer is none of the contract.
            httpx.RequestError: The server can't be reached, the connection was lost, or the answer can't be decoded.
        """

        return await managed_account_update.asyncio(
            account_key=account_key,
            client=self,
            body=body,
            if_match=if_match,
            idempotency_key=idempotency_key,
        )

    async def managed_system_managed_account_list(
        self,
        resource_id: str,
        *,
        limit: int | Unset = UNSET,
        cursor: str | Unset = UNSET,
    ) -> ManagedAccountPage:
        """List the managed accounts of a system

         By `accountKey`, ascending: the oldest first. Shows those on whose policy one has `view-properties`;
        no deleted ones.

        Args:
            resource_id (str):
            limit (int | Unset):
            cursor (str | Unset):

        Raises:
            ProblemError: The server refuses, or its answer is none of the contract.
            httpx.RequestError: The server can't be reached, the connection was lost, or the answer can't be decoded.
        """

        return await managed_system_managed_account_list.asyncio(
            resource_id=resource_id,
            client=self,
            limit=limit,
            cursor=cursor,
        )

    async def managed_system_managed_account_list_all(
        self,
        resource_id: str,
        *,
        limit: int | Unset = UNSET,
        cursor: str | Unset = UNSET,
    ) -> AsyncIterator[models.ManagedAccount]:
        """Iterates over all pages of `managed_system_managed_account_list`, from `cursor` on; one page is held at a time."""
        while True:
            page = await managed_system_managed_account_list.asyncio(
                resource_id=resource_id,
                client=self,
                limit=limit,
                cursor=cursor,
            )
            for item in page.items:
                yield item
            if page.next_cursor is None:
                return
            cursor = page.next_cursor

    async def managed_system_policy_list(
        self,
        *,
        limit: int | Unset = UNSET,
        cursor: str | Unset = UNSET,
    ) -> ManagedSystemPolicyPage:
        """List the managed system policies that one may read

         By name. One's own, and with the privilege `groupmgmt` those that one has `view-properties` or
        `modify-properties` on.

        Args:
            limit (int | Unset):
            cursor (str | Unset):

        Raises:
            ProblemError: The server refuses, or its answer is none of the contract.
            httpx.RequestError: The server can't be reached, the connection was lost, or the answer can't be decoded.
        """

        return await managed_system_policy_list.asyncio(
            client=self,
            limit=limit,
            cursor=cursor,
        )

    async def managed_system_policy_list_all(
        self,
        *,
        limit: int | Unset = UNSET,
        cursor: str | Unset = UNSET,
    ) -> AsyncIterator[models.ManagedSystemPolicy]:
        """Iterates over all pages of `managed_system_policy_list`, from `cursor` on; one page is held at a time."""
        while True:
            page = await managed_system_policy_list.asyncio(
                client=self,
                limit=limit,
                cursor=cursor,
            )
            for item in page.items:
                yield item
            if page.next_cursor is None:
                return
            cursor = page.next_cursor

    async def managed_system_policy_add(
        self,
        *,
        body: ManagedSystemPolicyNew,
        idempotency_key: str | Unset = UNSET,
    ) -> ManagedSystemPolicy:
        """Make a managed system policy

         The caller becomes its owner: may see and change it, and nothing else. What else anybody may do with
        what it manages, user groups say. The name of a deleted policy that governed accounts is not given
        again.

        Args:
            idempotency_key (str | Unset):
            body (ManagedSystemPolicyNew): A policy to be made.

        Raises:
            ProblemError: The server refuses, or its answer is none of the contract.
            httpx.RequestError: The server can't be reached, the connection was lost, or the answer can't be decoded.
        """

        return await managed_system_policy_add.asyncio(
            client=self,
            body=body,
            idempotency_key=idempotency_key,
        )

    async def managed_system_policy_get(
        self,
        policy_id: str,
    ) -> ManagedSystemPolicy:
        """Show a managed system policy

        Args:
            policy_id (str):

        Raises:
            ProblemError: The server refuses, or its answer is none of the contract.
            httpx.RequestError: The server can't be reached, the connection was lost, or the answer can't be decoded.
        """

        return await managed_system_policy_get.asyncio(
            policy_id=policy_id,
            client=self,
        )

    async def managed_system_policy_delete(
        self,
        policy_id: str,
        *,
        if_match: str | Unset = UNSET,
        idempotency_key: str | Unset = UNSET,
    ) -> None:
        """Delete a managed system policy

         Not while an account, a system or a user group's access control refers to it (a deleted system does
        as long as accounts on it don't go too), nor while a password is kept of an account that it governed
        last.

        Args:
            policy_id (str):
            if_match (str | Unset):
            idempotency_key (str | Unset):

        Raises:
            ProblemError: The server refuses, or its answer is none of the contract.
            httpx.RequestError: The server can't be reached, the connection was lost, or the answer can't be decoded.
        """

        await managed_system_policy_delete.asyncio(
            policy_id=policy_id,
            client=self,
            if_match=if_match,
            idempotency_key=idempotency_key,
        )

    async def managed_system_policy_update(
        self,
        policy_id: str,
        *,
        body: ManagedSystemPolicyChange,
        if_match: str | Unset = UNSET,
        idempotency_key: str | Unset = UNSET,
    ) -> ManagedSystemPolicy:
        """Change a managed system policy

         The mode never changes. Whoever changes the owner must have both permissions that an owner has.
        Where there are accounts, whoever changes `guacamole-url`, `hostname`, `port` or `ignore-cert` of a
        disclosure plugin must have `preapproved-checkout`, too: that is where their passwords go.

        Args:
            policy_id (str):
            if_match (str | Unset):
            idempotency_key (str | Unset):
            body (ManagedSystemPolicyChange): What is to change of a policy; what isn't sent stays.

        Raises:
            ProblemError: The server refuses, or its answer is none of the contract.
            httpx.RequestError: The server can't be reached, the connection was lost, or the answer can't be decoded.
        """

        return await managed_system_policy_update.asyncio(
            policy_id=policy_id,
            client=self,
            body=body,
            if_match=if_match,
            idempotency_key=idempotency_key,
        )

    async def managed_system_policy_option_list(
        self,
        policy_id: str,
        *,
        limit: int | Unset = UNSET,
        cursor: str | Unset = UNSET,
    ) -> SystemVariablePage:
        """List the values of system variables that are in force under a policy

         By name: all that a policy may have its own value of. `origin` says whether the value is the
        policy's, the installation's or the default; `revision` is that of where it comes from.

        Args:
            policy_id (str):
            limit (int | Unset):
            cursor (str | Unset):

        Raises:
            ProblemError: The server refuses, or its answer is none of the contract.
            httpx.RequestError: The server can't be reached, the connection was lost, or the answer can't be decoded.
        """

        return await managed_system_policy_option_list.asyncio(
            policy_id=policy_id,
            client=self,
            limit=limit,
            cursor=cursor,
        )

    async def managed_system_policy_option_list_all(
        self,
        policy_id: str,
        *,
        limit: int | Unset = UNSET,
        cursor: str | Unset = UNSET,
    ) -> AsyncIterator[models.SystemVariable]:
        """Iterates over all pages of `managed_system_policy_option_list`, from `cursor` on; one page is held at a time."""
        while True:
            page = await managed_system_policy_option_list.asyncio(
                policy_id=policy_id,
                client=self,
                limit=limit,
                cursor=cursor,
            )
            for item in page.items:
                yield item
            if page.next_cursor is None:
                return
            cursor = page.next_cursor

    async def managed_system_list(
        self,
        *,
        limit: int | Unset = UNSET,
        cursor: str | Unset = UNSET,
    ) -> ManagedSystemPage:
        """List the managed systems that one may read

         By name; no deleted ones. Those with a policy that one has `view-properties` or `manage-systems` on,
        and with the privilege `mngorphanres` those without any.

        Args:
            limit (int | Unset):
            cursor (str | Unset):

        Raises:
            ProblemError: The server refuses, or its answer is none of the contract.
            httpx.RequestError: The server can't be reached, the connection was lost, or the answer can't be decoded.
        """

        return await managed_system_list.asyncio(
            client=self,
            limit=limit,
            cursor=cursor,
        )

    async def managed_system_list_all(
        self,
        *,
        limit: int | Unset = UNSET,
        cursor: str | Unset = UNSET,
    ) -> AsyncIterator[models.ManagedSystem]:
        """Iterates over all pages of `managed_system_list`, from `cursor` on; one page is held at a time."""
        while True:
            page = await managed_system_list.asyncio(
                client=self,
                limit=limit,
                cursor=cursor,
            )
            for item in page.items:
                yield item
            if page.next_cursor is None:
                return
            cursor = page.next_cursor

    async def managed_system_add(
        self,
        *,
        body: ManagedSystemNew,
        idempotency_key: str | Unset = UNSET,
    ) -> ManagedSystem:
        """Make a managed system, or bring a deleted one back

         Nothing is sent to it. Each policy that is named needs `modify-properties` or `manage-systems`. A
        deleted system comes back with its accounts, to whoever has `manage-systems` on all policies
        concerned, and as `untrusted`; to everybody else its name is taken.

        Args:
            idempotency_key (str | Unset):
            body (ManagedSystemNew): A system to be made.

        Raises:
            ProblemError: The server refuses, or its answer is none of the contract.
            httpx.RequestError: The server can't be reached, the connection was lost, or the answer can't be decoded.
        """

        return await managed_system_add.asyncio(
            client=self,
            body=body,
            idempotency_key=idempotency_key,
        )

    async def managed_system_get(
        self,
        resource_id: str,
    ) -> ManagedSystem:
        """Show a managed system

        Args:
            resource_id (str):

        Raises:
            ProblemError: The server refuses, or its answer is none of the contract.
            httpx.RequestError: The server can't be reached, the connection was lost, or the answer can't be decoded.
        """

        return await managed_system_get.asyncio(
            resource_id=resource_id,
            client=self,
        )

    async def managed_system_delete(
        self,
        resource_id: str,
        *,
        if_match: str | Unset = UNSET,
        idempotency_key: str | Unset = UNSET,
    ) -> None:
        """Delete a managed system

         Its accounts and their passwords are kept, and can still be read; its administrator's credential is
        gone. ManagedSystemAdd brings it back.

        Args:
            resource_id (str):
            if_match (str | Unset):
            idempotency_key (str | Unset):

        Raises:
            ProblemError: The server refuses, or its answer is none of the contract.
            httpx.RequestError: The server can't be reached, the connection was lost, or the answer can't be decoded.
        """

        await managed_system_delete.asyncio(
            resource_id=resource_id,
            client=self,
            if_match=if_match,
            idempotency_key=idempotency_key,
        )

    async def managed_system_update(
        self,
        resource_id: str,
        *,
        body: ManagedSystemChange,
        if_match: str | Unset = UNSET,
        idempotency_key: str | Unset = UNSET,
    ) -> ManagedSystem:
        """Change a managed system

         A change of the address, the port, TLS, the keys or names that it proves itself with, or the
        administrator's name makes it `untrusted`: nothing is sent to it until ManagedSystemTrust; and
        unless a new administrator is sent too, the former one's credential is gone. Whoever changes its
        policies gains nothing by it: `manage-systems` on each that it joins or leaves, and no more rights
        over its unbound accounts than before.

        Args:
            resource_id (str):
            if_match (str | Unset):
            idempotency_key (str | Unset):
            body (ManagedSystemChange): What is to change of a system; what isn't sent stays.

        Raises:
            ProblemError: The server refuses, or its answer is none of the contract.
            httpx.RequestError: The server can't be reached, the connection was lost, or the answer can't be decoded.
        """

        return await managed_system_update.asyncio(
            resource_id=resource_id,
            client=self,
            body=body,
            if_match=if_match,
            idempotency_key=idempotency_key,
        )

    async def managed_system_test(
        self,
        resource_id: str,
        *,
        idempotency_key: str | Unset = UNSET,
    ) -> SystemTest:
        """Try whether a managed system can be reached and logged in to

         Resolves its address, looks at its certificate or its host key, and logs in as its administrator;
        nothing is changed. The answer is 200 whatever the system does. With the connector `vault` there is
        nothing to reach: all is false, and `code` is null. Nothing is sent to an `untrusted` system.

        Args:
            resource_id (str):
            idempotency_key (str | Unset):

        Raises:
            ProblemError: The server refuses, or its answer is none of the contract.
            httpx.RequestError: The server can't be reached, the connection was lost, or the answer can't be decoded.
        """

        return await managed_system_test.asyncio(
            resource_id=resource_id,
            client=self,
            idempotency_key=idempotency_key,
        )

    async def managed_system_trust(
        self,
        resource_id: str,
    ) -> None:
        """Vouch for where a managed system's secrets will go

         Needs the right to every password that will go there: `manage-systems` and `preapproved-checkout` on
        all its policies, and on those that govern its accounts. A system that is trusted already stays as
        it is.

        Args:
            resource_id (str):

        Raises:
            ProblemError: The server refuses, or its answer is none of the contract.
            httpx.RequestError: The server can't be reached, the connection was lost, or the answer can't be decoded.
        """

        await managed_system_trust.asyncio(
            resource_id=resource_id,
            client=self,
        )

    async def connector_list(
        self,
        *,
        limit: int | Unset = UNSET,
        cursor: str | Unset = UNSET,
    ) -> ConnectorPage:
        """List the connectors

         By name: what each can do on a target, and what it wants to know about it.

        Args:
            limit (int | Unset):
            cursor (str | Unset):

        Raises:
            ProblemError: The server refuses, or its answer is none of the contract.
            httpx.RequestError: The server can't be reached, the connection was lost, or the answer can't be decoded.
        """

        return await connector_list.asyncio(
            client=self,
            limit=limit,
            cursor=cursor,
        )

    async def connector_list_all(
        self,
        *,
        limit: int | Unset = UNSET,
        cursor: str | Unset = UNSET,
    ) -> AsyncIterator[models.Connector]:
        """Iterates over all pages of `connector_list`, from `cursor` on; one page is held at a time."""
        while True:
            page = await connector_list.asyncio(
                client=self,
                limit=limit,
                cursor=cursor,
            )
            for item in page.items:
                yield item
            if page.next_cursor is None:
                return
            cursor = page.next_cursor

    async def wf_request_find(
        self,
        *,
        resource_id: str | Unset = UNSET,
        account_id: str | Unset = UNSET,
        status: WfRequestFindStatus | Unset = UNSET,
        requester_user_id: str | Unset = UNSET,
        recipient_user_id: str | Unset = UNSET,
        awaiting: bool | Unset = UNSET,
        limit: int | Unset = UNSET,
        cursor: str | Unset = UNSET,
    ) -> CheckoutRequestPage:
        """Find requests for check-outs

         Newest first. Shows one's own (asked for by oneself, for oneself, or changed by oneself), and those
        of the policies whose authorizer one is; with the privilege `workflow` all. `awaiting=true` is the
        list of an authorizer: what waits for his word.

        Args:
            resource_id (str | Unset):
            account_id (str | Unset):
            status (WfRequestFindStatus | Unset):
            requester_user_id (str | Unset):
            recipient_user_id (str | Unset):
            awaiting (bool | Unset):
            limit (int | Unset):
            cursor (str | Unset):

        Raises:
            ProblemError: The server refuses, or its answer is none of the contract.
            httpx.RequestError: The server can't be reached, the connection was lost, or the answer can't be decoded.
        """

        return await wf_request_find.asyncio(
            client=self,
            resource_id=resource_id,
            account_id=account_id,
            status=status,
            requester_user_id=requester_user_id,
            recipient_user_id=recipient_user_id,
            awaiting=awaiting,
            limit=limit,
            cursor=cursor,
        )

    async def wf_request_find_all(
        self,
        *,
        resource_id: str | Unset = UNSET,
        account_id: str | Unset = UNSET,
        status: WfRequestFindStatus | Unset = UNSET,
        requester_user_id: str | Unset = UNSET,
        recipient_user_id: str | Unset = UNSET,
        awaiting: bool | Unset = UNSET,
        limit: int | Unset = UNSET,
        cursor: str | Unset = UNSET,
    ) -> AsyncIterator[models.CheckoutRequest]:
        """Iterates over all pages of `wf_request_find`, from `cursor` on; one page is held at a time."""
        while True:
            page = await wf_request_find.asyncio(
                client=self,
                resource_id=resource_id,
                account_id=account_id,
                status=status,
                requester_user_id=requester_user_id,
                recipient_user_id=recipient_user_id,
                awaiting=awaiting,
                limit=limit,
                cursor=cursor,
            )
            for item in page.items:
                yield item
            if page.next_cursor is None:
                return
            cursor = page.next_cursor

    async def wf_request_submit(
        self,
        *,
        body: CheckoutRequestNew,
        idempotency_key: str | Unset = UNSET,
    ) -> CheckoutRequest:
        """Ask for an account

         201 with a new request: look at its `status`. Whoever has `preapproved-checkout` on the account's
        policy gets it `approved` at once, and whoever has `request-checkout` needs as many approvals as the
        policy says. While the system variable IDARCHIVE_PASSWORD_REQUESTED is on, everybody may ask for
        every account, and needs one approval at least. Where too few could approve, it is `denied` at once,
        with the reason `authorizer-missing`. A recipient has one live request for an account at most:
        `onConflict` says what becomes of a second one; with `reuse` it is 200 with the first.

        Args:
            idempotency_key (str | Unset):
            body (CheckoutRequestNew): Who asks for which account, for whom, for when, and why.

        Raises:
            ProblemError: The server refuses, or its answer is none of the contract.
            httpx.RequestError: The server can't be reached, the connection was lost, or the answer can't be decoded.
        """

        return await wf_request_submit.asyncio(
            client=self,
            body=body,
            idempotency_key=idempotency_key,
        )

    async def wf_request_get(
        self,
        checkout_request_id: UUID,
    ) -> CheckoutRequest:
        """Show a request for a check-out

        Args:
            checkout_request_id (UUID):

        Raises:
            ProblemError: The server refuses, or its answer is none of the contract.
            httpx.RequestError: The server can't be reached, the connection was lost, or the answer can't be decoded.
        """

        return await wf_request_get.asyncio(
            checkout_request_id=checkout_request_id,
            client=self,
        )

    async def wf_request_modify(
        self,
        checkout_request_id: UUID,
        *,
        body: CheckoutRequestChange,
        idempotency_key: str | Unset = UNSET,
    ) -> CheckoutRequest:
        """Change a request for a check-out

         Possible while it waits. What was said to it until then counts for nothing any more: whoever has
        approved it is asked again. An authorizer who changes it has made it his own, and can't approve it.

        Args:
            checkout_request_id (UUID):
            idempotency_key (str | Unset):
            body (CheckoutRequestChange): What changes of a request. Absent = unchanged.

        Raises:
            ProblemError: The server refuses, or its answer is none of the contract.
            httpx.RequestError: The server can't be reached, the connection was lost, or the answer can't be decoded.
        """

        return await wf_request_modify.asyncio(
            checkout_request_id=checkout_request_id,
            client=self,
            body=body,
            idempotency_key=idempotency_key,
        )

    async def wf_request_cancel(
        self,
        checkout_request_id: UUID,
        *,
        body: CheckoutRequestComment,
        idempotency_key: str | Unset = UNSET,
    ) -> CheckoutRequest:
        """Withdraw a request for a check-out

         Possible until it is denied, over, or has become a check-out; approved or not. The journal keeps the
        comment.

        Args:
            checkout_request_id (UUID):
            idempotency_key (str | Unset):
            body (CheckoutRequestComment): What is said with a denial or a withdrawal.

        Raises:
            ProblemError: The server refuses, or its answer is none of the contract.
            httpx.RequestError: The server can't be reached, the connection was lost, or the answer can't be decoded.
        """

        return await wf_request_cancel.asyncio(
            checkout_request_id=checkout_request_id,
            client=self,
            body=body,
            idempotency_key=idempotency_key,
        )

    async def wf_approve(
        self,
        checkout_request_id: UUID,
        *,
        body: CheckoutRequestApproval,
        idempotency_key: str | Unset = UNSET,
    ) -> CheckoutRequest:
        """Approve a request for a check-out

         The request is approved once `approvalsNeeded` have agreed. `contentHash` names what is approved:
        when it was changed since it was read, nothing is approved. Nobody approves what he asked for, what
        is for him, or what he has changed, through whatever program and in whatever name.

        Args:
            checkout_request_id (UUID):
            idempotency_key (str | Unset):
            body (CheckoutRequestApproval): An approval of what was read.

        Raises:
            ProblemError: The server refuses, or its answer is none of the contract.
            httpx.RequestError: The server can't be reached, the connection was lost, or the answer can't be decoded.
        """

        return await wf_approve.asyncio(
            checkout_request_id=checkout_request_id,
            client=self,
            body=body,
            idempotency_key=idempotency_key,
        )

    async def wf_deny(
        self,
        checkout_request_id: UUID,
        *,
        body: CheckoutRequestComment,
        idempotency_key: str | Unset = UNSET,
    ) -> CheckoutRequest:
        """Deny a request for a check-out

         The request is denied once more than `rejectionsAllowed` have disagreed. What is one's own is
        withdrawn with WFRequestCancel.

        Args:
            checkout_request_id (UUID):
            idempotency_key (str | Unset):
            body (CheckoutRequestComment): What is said with a denial or a withdrawal.

        Raises:
            ProblemError: The server refuses, or its answer is none of the contract.
            httpx.RequestError: The server can't be reached, the connection was lost, or the answer can't be decoded.
        """

        return await wf_deny.asyncio(
            checkout_request_id=checkout_request_id,
            client=self,
            body=body,
            idempotency_key=idempotency_key,
        )

    async def checkout_list(
        self,
        *,
        resource_id: str | Unset = UNSET,
        account_id: str | Unset = UNSET,
        status: CheckoutListStatus | Unset = UNSET,
        recipient_user_id: str | Unset = UNSET,
        open_: bool | Unset = UNSET,
        limit: int | Unset = UNSET,
        cursor: str | Unset = UNSET,
    ) -> CheckoutPage:
        """List check-outs

         Newest first. Shows one's own, as requester or as recipient; all of them to the privilege `workflow`
        and to members of the class `_ACCESS_ALL_ACTIVE_CHECKOUTS_`; and, where `RES_PWD_CICO_VIEW_DETAILS`
        is set, those of accounts on whose policy one has `view-properties`. `status=checkin-failed` is the
        list of accounts that came back and whose password could not be changed.

        Args:
            resource_id (str | Unset):
            account_id (str | Unset):
            status (CheckoutListStatus | Unset):
            recipient_user_id (str | Unset):
            open_ (bool | Unset):
            limit (int | Unset):
            cursor (str | Unset):

        Raises:
            ProblemError: The server refuses, or its answer is none of the contract.
            httpx.RequestError: The server can't be reached, the connection was lost, or the answer can't be decoded.
        """

        return await checkout_list.asyncio(
            client=self,
            resource_id=resource_id,
            account_id=account_id,
            status=status,
            recipient_user_id=recipient_user_id,
            open_=open_,
            limit=limit,
            cursor=cursor,
        )

    async def checkout_list_all(
        self,
        *,
        resource_id: str | Unset = UNSET,
        account_id: str | Unset = UNSET,
        status: CheckoutListStatus | Unset = UNSET,
        recipient_user_id: str | Unset = UNSET,
        open_: bool | Unset = UNSET,
        limit: int | Unset = UNSET,
        cursor: str | Unset = UNSET,
    ) -> AsyncIterator[models.Checkout]:
        """Iterates over all pages of `checkout_list`, from `cursor` on; one page is held at a time."""
        while True:
            page = await checkout_list.asyncio(
                client=self,
                resource_id=resource_id,
                account_id=account_id,
                status=status,
                recipient_user_id=recipient_user_id,
                open_=open_,
                limit=limit,
                cursor=cursor,
            )
            for item in page.items:
                yield item
            if page.next_cursor is None:
                return
            cursor = page.next_cursor

    async def wf_request_checkout(
        self,
        *,
        body: CheckoutNew,
        idempotency_key: str | Unset = UNSET,
    ) -> OpenedCheckout:
        """Check an account out

         By an approved request, as its recipient (`checkoutRequestId`, and nothing else); or without asking
        anybody, for oneself, with the permission `preapproved-checkout` (`resourceId` and `accountId`). The
        password is in the answer for whoever has `preapproved-checkout` or `request-checkout` on the
        account's policy; the answer is journalled before it leaves. Where time mends what hinders it, the
        refusal says when to try again (`retryAfterSeconds`, by PAM_ACTION_CO_RETRY_INTERVAL).

        Args:
            idempotency_key (str | Unset):
            body (CheckoutNew): What is to be lent: `checkoutRequestId` alone, or `resourceId` and
                `accountId`.

        Raises:
            ProblemError: The server refuses, or its answer is none of the contract.
            httpx.RequestError: The server can't be reached, the connection was lost, or the answer can't be decoded.
        """

        return await wf_request_checkout.asyncio(
            client=self,
            body=body,
            idempotency_key=idempotency_key,
        )

    async def wf_request_checkin(
        self,
        checkout_id: UUID,
        *,
        idempotency_key: str | Unset = UNSET,
    ) -> Checkout:
        """Return an account

         By its recipient. It ends at once; where its password is to be changed, the server sees to that
        afterwards, and the status is `checking-in` until then. What was returned already is answered in the
        same way.

        Args:
            checkout_id (UUID):
            idempotency_key (str | Unset):

        Raises:
            ProblemError: The server refuses, or its answer is none of the contract.
            httpx.RequestError: The server can't be reached, the connection was lost, or the answer can't be decoded.
        """

        return await wf_request_checkin.asyncio(
            checkout_id=checkout_id,
            client=self,
            idempotency_key=idempotency_key,
        )

    async def checkout_extend(
        self,
        checkout_id: UUID,
        *,
        body: CheckoutExtension,
        idempotency_key: str | Unset = UNSET,
    ) -> Checkout:
        """Make a check-out last longer

         Where nobody had to approve it, by its requester or its recipient, if they are in the class that
        `ACCESS_EXTENSIONS_USERCLASS` names. Where one approval was needed, by one who decides on its policy
        and has no part in it. Never past `maximumEndsAt`.

        Args:
            checkout_id (UUID):
            idempotency_key (str | Unset):
            body (CheckoutExtension): How long a check-out is to last.

        Raises:
            ProblemError: The server refuses, or its answer is none of the contract.
            httpx.RequestError: The server can't be reached, the connection was lost, or the answer can't be decoded.
        """

        return await checkout_extend.asyncio(
            checkout_id=checkout_id,
            client=self,
            body=body,
            idempotency_key=idempotency_key,
        )

    async def checkout_revoke(
        self,
        checkout_id: UUID,
        *,
        body: CheckoutRevocation,
        idempotency_key: str | Unset = UNSET,
    ) -> Checkout:
        """Take an account back from who has it

         By members of the class `_ACCESS_ALL_ACTIVE_CHECKOUTS_`, if there is one. It ends at once; where its
        password is to be changed, the server sees to that afterwards, and the status is `revoking` until
        then. What was taken back already is answered in the same way.

        Args:
            checkout_id (UUID):
            idempotency_key (str | Unset):
            body (CheckoutRevocation): Why a check-out is taken back.

        Raises:
            ProblemError: The server refuses, or its answer is none of the contract.
            httpx.RequestError: The server can't be reached, the connection was lost, or the answer can't be decoded.
        """

        return await checkout_revoke.asyncio(
            checkout_id=checkout_id,
            client=self,
            body=body,
            idempotency_key=idempotency_key,
        )

    async def checkout_get(
        self,
        checkout_id: UUID,
    ) -> Checkout:
        """Show a check-out

         Seen by its requester and its recipient, by those who decide on its policy, by the privilege
        `workflow`, by members of the class `_ACCESS_ALL_ACTIVE_CHECKOUTS_`, and, where
        `RES_PWD_CICO_VIEW_DETAILS` is set, by whoever has `view-properties` on its policy.

        Args:
            checkout_id (UUID):

        Raises:
            ProblemError: The server refuses, or its answer is none of the contract.
            httpx.RequestError: The server can't be reached, the connection was lost, or the answer can't be decoded.
        """

        return await checkout_get.asyncio(
            checkout_id=checkout_id,
            client=self,
        )

    async def checkout_status_get(
        self,
        checkout_id: UUID,
        *,
        if_none_match: str | Unset = UNSET,
    ) -> CheckoutValidity:
        """Get whether a check-out still holds

         For gateways, of every check-out; for everybody else of what one has, or has asked for. Ask again
        after `pollAfterSeconds`, with the `ETag` in `If-None-Match`: 304 means that all is as it was, and
        costs least. End the session as soon as `valid` is false, at `endsAt` in any case, and when the
        server has not been reached for `graceSeconds`.

        Args:
            checkout_id (UUID):
            if_none_match (str | Unset):

        Raises:
            ProblemError: The server refuses, or its answer is none of the contract.
            httpx.RequestError: The server can't be reached, the connection was lost, or the answer can't be decoded.
        """

        return await checkout_status_get.asyncio(
            checkout_id=checkout_id,
            client=self,
            if_none_match=if_none_match,
        )

    async def checkout_status_get_many(
        self,
        *,
        body: CheckoutStatusQuery,
        idempotency_key: str | Unset = UNSET,
    ) -> CheckoutStatuses:
        """Get whether several check-outs still hold

         What CheckoutStatusGet says of one, for up to 200 at a time. It changes nothing.

        Args:
            idempotency_key (str | Unset):
            body (CheckoutStatusQuery): Which check-outs.

        Raises:
            ProblemError: The server refuses, or its answer is none of the contract.
            httpx.RequestError: The server can't be reached, the connection was lost, or the answer can't be decoded.
        """

        return await checkout_status_get_many.asyncio(
            client=self,
            body=body,
            idempotency_key=idempotency_key,
        )

    async def checkout_ticket_add(
        self,
        checkout_id: UUID,
        *,
        body: CheckoutTicketNew,
        idempotency_key: str | Unset = UNSET,
    ) -> CheckoutTicket:
        """Make a ticket for a gateway

         By the recipient, while the check-out holds. The ticket is good for a minute, once, for this account
        and this plugin, which the account's policy must have. Hand it to the gateway together with the id
        of the check-out: the id alone, which travels through a browser, opens nothing.

        Args:
            checkout_id (UUID):
            idempotency_key (str | Unset):
            body (CheckoutTicketNew): For what it is to be good.

        Raises:
            ProblemError: The server refuses, or its answer is none of the contract.
            httpx.RequestError: The server can't be reached, the connection was lost, or the answer can't be decoded.
        """

        return await checkout_ticket_add.asyncio(
            checkout_id=checkout_id,
            client=self,
            body=body,
            idempotency_key=idempotency_key,
        )

    async def checkout_params_get(
        self,
        checkout_id: UUID,
        *,
        account_key: UUID | Unset = UNSET,
        plugin: CheckoutParamsGetPlugin | Unset = UNSET,
        checkout_ticket: str | Unset = UNSET,
    ) -> CheckoutParams:
        """Get what a session is opened with

         For gateways, for a ticket of CheckoutTicketAdd in the header `Checkout-Ticket`, while the check-out
        holds. Each answer is journalled before it leaves, and uses up its ticket: after a lost answer the
        recipient makes a new one. Show the person nothing of it but its `messages`, and forget it when the
        session is open.

        Args:
            checkout_id (UUID):
            account_key (UUID | Unset):
            plugin (CheckoutParamsGetPlugin | Unset):
            checkout_ticket (str | Unset):

        Raises:
            ProblemError: The server refuses, or its answer is none of the contract.
            httpx.RequestError: The server can't be reached, the connection was lost, or the answer can't be decoded.
        """

        return await checkout_params_get.asyncio(
            checkout_id=checkout_id,
            client=self,
            account_key=account_key,
            plugin=plugin,
            checkout_ticket=checkout_ticket,
        )

    async def system_variable_list(
        self,
        *,
        limit: int | Unset = UNSET,
        cursor: str | Unset = UNSET,
    ) -> SystemVariablePage:
        """List the system variables

         By name, with the values that are in force for the installation.

        Args:
            limit (int | Unset):
            cursor (str | Unset):

        Raises:
            ProblemError: The server refuses, or its answer is none of the contract.
            httpx.RequestError: The server can't be reached, the connection was lost, or the answer can't be decoded.
        """

        return await system_variable_list.asyncio(
            client=self,
            limit=limit,
            cursor=cursor,
        )

    async def system_variable_list_all(
        self,
        *,
        limit: int | Unset = UNSET,
        cursor: str | Unset = UNSET,
    ) -> AsyncIterator[models.SystemVariable]:
        """Iterates over all pages of `system_variable_list`, from `cursor` on; one page is held at a time."""
        while True:
            page = await system_variable_list.asyncio(
                client=self,
                limit=limit,
                cursor=cursor,
            )
            for item in page.items:
                yield item
            if page.next_cursor is None:
                return
            cursor = page.next_cursor

    async def system_variable_get(
        self,
        name: str,
    ) -> SystemVariable:
        """Show a system variable

        Args:
            name (str):

        Raises:
            ProblemError: The server refuses, or its answer is none of the contract.
            httpx.RequestError: The server can't be reached, the connection was lost, or the answer can't be decoded.
        """

        return await system_variable_get.asyncio(
            name=name,
            client=self,
        )

    async def system_variable_set(
        self,
        name: str,
        *,
        body: SystemVariableSetting,
        if_match: str | Unset = UNSET,
        idempotency_key: str | Unset = UNSET,
    ) -> SystemVariable:
        """Set a system variable

         For the installation; a managed system policy may have its own value of some. It holds at once on
        the node that is asked, soon on all others.

        Args:
            name (str):
            if_match (str | Unset):
            idempotency_key (str | Unset):
            body (SystemVariableSetting): A value to set.

        Raises:
            ProblemError: The server refuses, or its answer is none of the contract.
            httpx.RequestError: The server can't be reached, the connection was lost, or the answer can't be decoded.
        """

        return await system_variable_set.asyncio(
            name=name,
            client=self,
            body=body,
            if_match=if_match,
            idempotency_key=idempotency_key,
        )

    async def journal_list(
        self,
        *,
        from_: datetime.datetime | Unset = UNSET,
        to: datetime.datetime | Unset = UNSET,
        function: str | Unset = UNSET,
        event: str | Unset = UNSET,
        outcome: JournalListOutcome | Unset = UNSET,
        actor_user_id: str | Unset = UNSET,
        subject_user_id: str | Unset = UNSET,
        resource_id: str | Unset = UNSET,
        account_id: str | Unset = UNSET,
        policy_id: str | Unset = UNSET,
        checkout_id: UUID | Unset = UNSET,
        session_id: UUID | Unset = UNSET,
        request_id: UUID | Unset = UNSET,
        limit: int | Unset = UNSET,
        cursor: str | Unset = UNSET,
    ) -> JournalEntryPage:
        """List entries of the journal

         Newest first: by `entryId`, descending. Every filter that is given must hold. One page looks through
        10,000 entries at most: with a filter that few entries pass it may be short or empty while
        `nextCursor` leads on. `from` and `to` bound what is looked through.

        Args:
            from_ (datetime.datetime | Unset):
            to (datetime.datetime | Unset):
            function (str | Unset):
            event (str | Unset):
            outcome (JournalListOutcome | Unset):
            actor_user_id (str | Unset):
            subject_user_id (str | Unset):
            resource_id (str | Unset):
            account_id (str | Unset):
            policy_id (str | Unset):
            checkout_id (UUID | Unset):
            session_id (UUID | Unset):
            request_id (UUID | Unset):
            limit (int | Unset):
            cursor (str | Unset):

        Raises:
            ProblemError: The server refuses, or its answer is none of the contract.
            httpx.RequestError: The server can't be reached, the connection was lost, or the answer can't be decoded.
        """

        return await journal_list.asyncio(
            client=self,
            from_=from_,
            to=to,
            function=function,
            event=event,
            outcome=outcome,
            actor_user_id=actor_user_id,
            subject_user_id=subject_user_id,
            resource_id=resource_id,
            account_id=account_id,
            policy_id=policy_id,
            checkout_id=checkout_id,
            session_id=session_id,
            request_id=request_id,
            limit=limit,
            cursor=cursor,
        )

    async def journal_list_all(
        self,
        *,
        from_: datetime.datetime | Unset = UNSET,
        to: datetime.datetime | Unset = UNSET,
        function: str | Unset = UNSET,
        event: str | Unset = UNSET,
        outcome: JournalListOutcome | Unset = UNSET,
        actor_user_id: str | Unset = UNSET,
        subject_user_id: str | Unset = UNSET,
        resource_id: str | Unset = UNSET,
        account_id: str | Unset = UNSET,
        policy_id: str | Unset = UNSET,
        checkout_id: UUID | Unset = UNSET,
        session_id: UUID | Unset = UNSET,
        request_id: UUID | Unset = UNSET,
        limit: int | Unset = UNSET,
        cursor: str | Unset = UNSET,
    ) -> AsyncIterator[models.JournalEntry]:
        """Iterates over all pages of `journal_list`, from `cursor` on; one page is held at a time."""
        while True:
            page = await journal_list.asyncio(
                client=self,
                from_=from_,
                to=to,
                function=function,
                event=event,
                outcome=outcome,
                actor_user_id=actor_user_id,
                subject_user_id=subject_user_id,
                resource_id=resource_id,
                account_id=account_id,
                policy_id=policy_id,
                checkout_id=checkout_id,
                session_id=session_id,
                request_id=request_id,
                limit=limit,
                cursor=cursor,
            )
            for item in page.items:
                yield item
            if page.next_cursor is None:
                return
            cursor = page.next_cursor

    async def instance_list(
        self,
        *,
        limit: int | Unset = UNSET,
        cursor: str | Unset = UNSET,
    ) -> InstancePage:
        """List the servers of this installation

         By `nodeId`, each as it has said itself, once a second. One that has not been heard of for ten
        seconds is `cut-off`. Servers are drained and removed on their machines, by `strongroom node`.

        Args:
            limit (int | Unset):
            cursor (str | Unset):

        Raises:
            ProblemError: The server refuses, or its answer is none of the contract.
            httpx.RequestError: The server can't be reached, the connection was lost, or the answer can't be decoded.
        """

        return await instance_list.asyncio(
            client=self,
            limit=limit,
            cursor=cursor,
        )

    async def instance_list_all(
        self,
        *,
        limit: int | Unset = UNSET,
        cursor: str | Unset = UNSET,
    ) -> AsyncIterator[models.Instance]:
        """Iterates over all pages of `instance_list`, from `cursor` on; one page is held at a time."""
        while True:
            page = await instance_list.asyncio(
                client=self,
                limit=limit,
                cursor=cursor,
            )
            for item in page.items:
                yield item
            if page.next_cursor is None:
                return
            cursor = page.next_cursor

    async def replication_status_get(
        self,
    ) -> ReplicationStatus:
        """Show how the database keeps what is written

         As the server that is asked sees it, at most a second ago: which member of the database's cluster
        takes writes, how far the others are, whether commits wait for them, and how much there is left to
        do. `quorum` is false where what is written would not be kept as the configuration asks: then this
        server refuses changes and passwords with 503.

        Raises:
            ProblemError: The server refuses, or its answer is none of the contract.
            httpx.RequestError: The server can't be reached, the connection was lost, or the answer can't be decoded.
        """

        return await replication_status_get.asyncio(
            client=self,
        )
