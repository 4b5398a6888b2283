from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self, TypeVar

from attrs import define as _attrs_define

from ..models.checkout_request_new_on_conflict import CheckoutRequestNewOnConflict
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.checkout_request_account_new import CheckoutRequestAccountNew


T = TypeVar("T", bound="CheckoutRequestNew")


@_attrs_define
class CheckoutRequestNew:
    """Who asks for which account, for whom, for when, and why.

    Attributes:
        accounts (list[CheckoutRequestAccountNew]): The account; one, for now.
        recipient_user_id (str | Unset): Who is to have it; the caller when absent.
        reason (str | Unset): For people; `""` when absent.
        ticket (str | Unset): Its number in another system; `""` when absent.
        starts_at (datetime.datetime | Unset): From when, within a year from now; when absent, from the last approval
            on.
        duration_minutes (int | Unset): For how many minutes; when absent, as the policy says.
        on_conflict (CheckoutRequestNewOnConflict | Unset): When the recipient has asked for the account already: `fail`
            = 409; `reuse` = the first one is answered; `renew` = it is withdrawn, and
            this one takes its place. `fail` when absent, and for whoever has no part in the first one.
    """

    accounts: list[CheckoutRequestAccountNew]
    recipient_user_id: str | Unset = UNSET
    reason: str | Unset = UNSET
    ticket: str | Unset = UNSET
    starts_at: datetime.datetime | Unset = UNSET
    duration_minutes: int | Unset = UNSET
    on_conflict: CheckoutRequestNewOnConflict | Unset = UNSET

    def to_dict(self) -> dict[str, Any]:
        accounts = []
        for accounts_item_data in self.accounts:
            accounts_item = accounts_item_data.to_dict()
            accounts.append(accounts_item)

        recipient_user_id = self.recipient_user_id

        reason = self.reason

        ticket = self.ticket

        starts_at: str | Unset = UNSET
        if not isinstance(self.starts_at, Unset):
            starts_at = self.starts_at.isoformat()

        duration_minutes = self.duration_minutes

        on_conflict: str | Unset = UNSET
        if not isinstance(self.on_conflict, Unset):
            on_conflict = self.on_conflict.value

        field_dict: dict[str, Any] = {}

        field_dict.update(
            {
                "accounts": accounts,
            }
        )
        if recipient_user_id is not UNSET:
            field_dict["recipientUserId"] = recipient_user_id
        if reason is not UNSET:
            field_dict["reason"] = reason
        if ticket is not UNSET:
            field_dict["ticket"] = ticket
        if starts_at is not UNSET:
            field_dict["startsAt"] = starts_at
        if duration_minutes is not UNSET:
            field_dict["durationMinutes"] = duration_minutes
        if on_conflict is not UNSET:
            field_dict["onConflict"] = on_conflict

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        from ..models.checkout_request_account_new import CheckoutRequestAccountNew

        d = dict(src_dict)
        accounts = []
        _accounts = d.pop("accounts")
        for accounts_item_data in _accounts:
            accounts_item = CheckoutRequestAccountNew.from_dict(accounts_item_data)

            accounts.append(accounts_item)

        recipient_user_id = d.pop("recipientUserId", UNSET)

        reason = d.pop("reason", UNSET)

        ticket = d.pop("ticket", UNSET)

        _starts_at = d.pop("startsAt", UNSET)
        starts_at: datetime.datetime | Unset
        if isinstance(_starts_at, Unset):
            starts_at = UNSET
        else:
            starts_at = datetime.datetime.fromisoformat(_starts_at)

        duration_minutes = d.pop("durationMinutes", UNSET)

        _on_conflict = d.pop("onConflict", UNSET)
        on_conflict: CheckoutRequestNewOnConflict | Unset
        if isinstance(_on_conflict, Unset):
            on_conflict = UNSET
        else:
            on_conflict = CheckoutRequestNewOnConflict(_on_conflict)

        checkout_request_new = cls(
            accounts=accounts,
            recipient_user_id=recipient_user_id,
            reason=reason,
            ticket=ticket,
            starts_at=starts_at,
            duration_minutes=duration_minutes,
            on_conflict=on_conflict,
        )

        return checkout_request_new
