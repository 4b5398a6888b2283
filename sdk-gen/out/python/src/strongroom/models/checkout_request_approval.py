from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self, TypeVar

from attrs import define as _attrs_define

from ..types import UNSET, Unset

T = TypeVar("T", bound="CheckoutRequestApproval")


@_attrs_define
class CheckoutRequestApproval:
    """An approval of what was read.

    Attributes:
        content_hash (str): Of the request as it was read.
        comment (str | Unset): For people; `""` when absent.
    """

    content_hash: str
    comment: str | Unset = UNSET

    def to_dict(self) -> dict[str, Any]:
        content_hash = self.content_hash

        comment = self.comment

        field_dict: dict[str, Any] = {}

        field_dict.update(
            {
                "contentHash": content_hash,
            }
        )
        if comment is not UNSET:
            field_dict["comment"] = comment

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = dict(src_dict)
        content_hash = d.pop("contentHash")

        comment = d.pop("comment", UNSET)

        checkout_request_approval = cls(
            content_hash=content_hash,
            comment=comment,
        )

        return checkout_request_approval
