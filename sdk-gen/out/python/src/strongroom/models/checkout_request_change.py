from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import Any, Self, TypeVar

from attrs import define as _attrs_define

from ..types import UNSET, Unset

T = TypeVar("T", bound="CheckoutRequestChange")


@_attrs_define
class CheckoutRequestChange:
    """What changes of a request. Absent = unchanged.

    Attributes:
        content_hash (str): Of the request as it was read.
        reason (str | Unset): For people.
        ticket (str | Unset): Its number in another system.
        starts_at (datetime.datetime | Unset): From when.
        duration_minutes (int | Unset): For how many minutes.
    """

    content_hash: str
    reason: str | Unset = UNSET
    ticket: str | Unset = UNSET
    starts_at: datetime.datetime | Unset = UNSET
    duration_minutes: int | Unset = UNSET

    def to_dict(self) -> dict[str, Any]:
        content_hash = self.content_hash

        reason = self.reason

        ticket = self.ticket

        starts_at: str | Unset = UNSET
        if not isinstance(self.starts_at, Unset):
            starts_at = self.starts_at.isoformat()

        duration_minutes = self.duration_minutes

        field_dict: dict[str, Any] = {}

        field_dict.update(
            {
                "contentHash": content_hash,
            }
        )
        if reason is not UNSET:
            field_dict["reason"] = reason
        if ticket is not UNSET:
            field_dict["ticket"] = ticket
        if starts_at is not UNSET:
            field_dict["startsAt"] = starts_at
        if duration_minutes is not UNSET:
            field_dict["durationMinutes"] = duration_minutes

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = dict(src_dict)
        content_hash = d.pop("contentHash")

        reason = d.pop("reason", UNSET)

        ticket = d.pop("ticket", UNSET)

        _starts_at = d.pop("startsAt", UNSET)
        starts_at: datetime.datetime | Unset
        if isinstance(_starts_at, Unset):
            starts_at = UNSET
        else:
            starts_at = datetime.datetime.fromisoformat(_starts_at)

        duration_minutes = d.pop("durationMinutes", UNSET)

        checkout_request_change = cls(
            content_hash=content_hash,
            reason=reason,
            ticket=ticket,
            starts_at=starts_at,
            duration_minutes=duration_minutes,
        )

        return checkout_request_change
