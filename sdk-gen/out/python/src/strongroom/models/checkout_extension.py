from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import Any, Self, TypeVar

from attrs import define as _attrs_define

from ..types import UNSET, Unset

T = TypeVar("T", bound="CheckoutExtension")


@_attrs_define
class CheckoutExtension:
    """How long a check-out is to last.

    Attributes:
        ends_at (datetime.datetime): Its new end.
        reason (str | Unset): For people; the journal keeps it.
    """

    ends_at: datetime.datetime
    reason: str | Unset = UNSET

    def to_dict(self) -> dict[str, Any]:
        ends_at = self.ends_at.isoformat()

        reason = self.reason

        field_dict: dict[str, Any] = {}

        field_dict.update(
            {
                "endsAt": ends_at,
            }
        )
        if reason is not UNSET:
            field_dict["reason"] = reason

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = dict(src_dict)
        ends_at = datetime.datetime.fromisoformat(d.pop("endsAt"))

        reason = d.pop("reason", UNSET)

        checkout_extension = cls(
            ends_at=ends_at,
            reason=reason,
        )

        return checkout_extension
