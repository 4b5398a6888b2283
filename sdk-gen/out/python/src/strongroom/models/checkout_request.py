from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self, TypeVar, cast
from uuid import UUID

from attrs import define as _attrs_define
from attrs import field as _attrs_field

if TYPE_CHECKING:
    from ..models.checkout_request_account import CheckoutRequestAccount
    from ..models.checkout_request_decision import CheckoutRequestDecision


T = TypeVar("T", bound="CheckoutRequest")


@_attrs_define
class CheckoutRequest:
    """A request for a check-out.

    Attributes:
        checkout_request_id (UUID): Names it.
        status (str): Where it stands now: `pending` = it waits for authorizers; `on-hold` = it waits, and nobody is
            asked until somebody looks into it;
            `scheduled` = approved, and its time has not come; `approved` = ready to check out; `denied`; `canceled` =
            withdrawn; `expired` =
            nobody decided in time, or nobody used what was decided; `used` = it has become a check-out.
        status_reason (None | str): A problem code: why the server denied it, or put it on hold.
        accounts (list[CheckoutRequestAccount]): What is asked for.
        requester_user_id (str): Who asks: the person, also where a program asks in that one's name.
        recipient_user_id (str): Who is to have it.
        reason (str): For people.
        ticket (str): Its number in another system; `""` = none.
        starts_at (datetime.datetime): From when the account is lent. Where no begin was asked for, from the approval
            on; before that, as if it came now.
        ends_at (datetime.datetime): Until when.
        request_expires_at (datetime.datetime): Until when it waits for its authorizers.
        approval_valid_until (datetime.datetime | None): Until when it may become a check-out, once it is approved.
        on_conflict (str): What it did when its recipient had asked already.
        approvals_needed (int): How many must agree.
        approvals_given (int): How many have agreed to what is asked now.
        rejections_allowed (int): How many may disagree.
        rejections_given (int): How many have disagreed with what is asked now; one more than may, and it is denied.
        decisions (list[CheckoutRequestDecision]): What was said to it, the oldest first.
        content_hash (str): Of all that is asked: an approval names it.
        checkout_id (None | UUID): The check-out that it has become.
        revision (int): Grows with every change.
        created_at (datetime.datetime): When it was sent.
        updated_at (datetime.datetime): When it was last changed.
    """

    checkout_request_id: UUID
    status: str
    status_reason: None | str
    accounts: list[CheckoutRequestAccount]
    requester_user_id: str
    recipient_user_id: str
    reason: str
    ticket: str
    starts_at: datetime.datetime
    ends_at: datetime.datetime
    request_expires_at: datetime.datetime
    approval_valid_until: datetime.datetime | None
    on_conflict: str
    approvals_needed: int
    approvals_given: int
    rejections_allowed: int
    rejections_given: int
    decisions: list[CheckoutRequestDecision]
    content_hash: str
    checkout_id: None | UUID
    revision: int
    created_at: datetime.datetime
    updated_at: datetime.datetime
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        checkout_request_id = str(self.checkout_request_id)

        status = self.status

        status_reason: None | str
        status_reason = self.status_reason

        accounts = []
        for accounts_item_data in self.accounts:
            accounts_item = accounts_item_data.to_dict()
            accounts.append(accounts_item)

        requester_user_id = self.requester_user_id

        recipient_user_id = self.recipient_user_id

        reason = self.reason

        ticket = self.ticket

        starts_at = self.starts_at.isoformat()

        ends_at = self.ends_at.isoformat()

        request_expires_at = self.request_expires_at.isoformat()

        approval_valid_until: None | str
        if isinstance(self.approval_valid_until, datetime.datetime):
            approval_valid_until = self.approval_valid_until.isoformat()
        else:
            approval_valid_until = self.approval_valid_until

        on_conflict = self.on_conflict

        approvals_needed = self.approvals_needed

        approvals_given = self.approvals_given

        rejections_allowed = self.rejections_allowed

        rejections_given = self.rejections_given

        decisions = []
        for decisions_item_data in self.decisions:
            decisions_item = decisions_item_data.to_dict()
            decisions.append(decisions_item)

        content_hash = self.content_hash

        checkout_id: None | str
        if isinstance(self.checkout_id, UUID):
            checkout_id = str(self.checkout_id)
        else:
            checkout_id = self.checkout_id

        revision = self.revision

        created_at = self.created_at.isoformat()

        updated_at = self.updated_at.isoformat()

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "checkoutRequestId": checkout_request_id,
                "status": status,
                "statusReason": status_reason,
                "accounts": accounts,
                "requesterUserId": requester_user_id,
                "recipientUserId": recipient_user_id,
                "reason": reason,
                "ticket": ticket,
                "startsAt": starts_at,
                "endsAt": ends_at,
                "requestExpiresAt": request_expires_at,
                "approvalValidUntil": approval_valid_until,
                "onConflict": on_conflict,
                "approvalsNeeded": approvals_needed,
                "approvalsGiven": approvals_given,
                "rejectionsAllowed": rejections_allowed,
                "rejectionsGiven": rejections_given,
                "decisions": decisions,
                "contentHash": content_hash,
                "checkoutId": checkout_id,
                "revision": revision,
                "createdAt": created_at,
                "updatedAt": updated_at,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        from ..models.checkout_request_account import CheckoutRequestAccount
        from ..models.checkout_request_decision import CheckoutRequestDecision

        d = dict(src_dict)
        checkout_request_id = UUID(d.pop("checkoutRequestId"))

        status = d.pop("status")

        def _parse_status_reason(data: object) -> None | str:
            if data is None:
                return data
            return cast(None | str, data)

        status_reason = _parse_status_reason(d.pop("statusReason"))

        accounts = []
        _accounts = d.pop("accounts")
        for accounts_item_data in _accounts:
            accounts_item = CheckoutRequestAccount.from_dict(accounts_item_data)

            accounts.append(accounts_item)

        requester_user_id = d.pop("requesterUserId")

        recipient_user_id = d.pop("recipientUserId")

        reason = d.pop("reason")

        ticket = d.pop("ticket")

        starts_at = datetime.datetime.fromisoformat(d.pop("startsAt"))

        ends_at = datetime.datetime.fromisoformat(d.pop("endsAt"))

        request_expires_at = datetime.datetime.fromisoformat(d.pop("requestExpiresAt"))

        def _parse_approval_valid_until(data: object) -> datetime.datetime | None:
            if data is None:
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                approval_valid_until_type_0 = datetime.datetime.fromisoformat(data)

                return approval_valid_until_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(datetime.datetime | None, data)

        approval_valid_until = _parse_approval_valid_until(d.pop("approvalValidUntil"))

        on_conflict = d.pop("onConflict")

        approvals_needed = d.pop("approvalsNeeded")

        approvals_given = d.pop("approvalsGiven")

        rejections_allowed = d.pop("rejectionsAllowed")

        rejections_given = d.pop("rejectionsGiven")

        decisions = []
        _decisions = d.pop("decisions")
        for decisions_item_data in _decisions:
            decisions_item = CheckoutRequestDecision.from_dict(decisions_item_data)

            decisions.append(decisions_item)

        content_hash = d.pop("contentHash")

        def _parse_checkout_id(data: object) -> None | UUID:
            if data is None:
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                checkout_id_type_0 = UUID(data)

                return checkout_id_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(None | UUID, data)

        checkout_id = _parse_checkout_id(d.pop("checkoutId"))

        revision = d.pop("revision")

        created_at = datetime.datetime.fromisoformat(d.pop("createdAt"))

        updated_at = datetime.datetime.fromisoformat(d.pop("updatedAt"))

        checkout_request = cls(
            checkout_request_id=checkout_request_id,
            status=status,
            status_reason=status_reason,
            accounts=accounts,
            requester_user_id=requester_user_id,
            recipient_user_id=recipient_user_id,
            reason=reason,
            ticket=ticket,
            starts_at=starts_at,
            ends_at=ends_at,
            request_expires_at=request_expires_at,
            approval_valid_until=approval_valid_until,
            on_conflict=on_conflict,
            approvals_needed=approvals_needed,
            approvals_given=approvals_given,
            rejections_allowed=rejections_allowed,
            rejections_given=rejections_given,
            decisions=decisions,
            content_hash=content_hash,
            checkout_id=checkout_id,
            revision=revision,
            created_at=created_at,
            updated_at=updated_at,
        )

        checkout_request.additional_properties = d
        return checkout_request

    @property
    def additional_keys(self) -> list[str]:
        return list(self.additional_properties.keys())

    def __getitem__(self, key: str) -> Any:
        return self.additional_properties[key]

    def __setitem__(self, key: str, value: Any) -> None:
        self.additional_properties[key] = value

    def __delitem__(self, key: str) -> None:
        del self.additional_properties[key]

    def __contains__(self, key: str) -> bool:
        return key in self.additional_properties
