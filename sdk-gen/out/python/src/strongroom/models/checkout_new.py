from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self, TypeVar
from uuid import UUID

from attrs import define as _attrs_define

from ..types import UNSET, Unset

T = TypeVar("T", bound="CheckoutNew")


@_attrs_define
class CheckoutNew:
    """What is to be lent: `checkoutRequestId` alone, or `resourceId` and `accountId`.

    Attributes:
        checkout_request_id (UUID | Unset): The request that was approved for it.
        resource_id (str | Unset): The system of an account that one may have without asking anybody.
        account_id (str | Unset): The account.
        duration_minutes (int | Unset): For how long, without a request; as the policy says when absent.
    """

    checkout_request_id: UUID | Unset = UNSET
    resource_id: str | Unset = UNSET
    account_id: str | Unset = UNSET
    duration_minutes: int | Unset = UNSET

    def to_dict(self) -> dict[str, Any]:
        checkout_request_id: str | Unset = UNSET
        if not isinstance(self.checkout_request_id, Unset):
            checkout_request_id = str(self.checkout_request_id)

        resource_id = self.resource_id

        account_id = self.account_id

        duration_minutes = self.duration_minutes

        field_dict: dict[str, Any] = {}

        field_dict.update({})
        if checkout_request_id is not UNSET:
            field_dict["checkoutRequestId"] = checkout_request_id
        if resource_id is not UNSET:
            field_dict["resourceId"] = resource_id
        if account_id is not UNSET:
            field_dict["accountId"] = account_id
        if duration_minutes is not UNSET:
            field_dict["durationMinutes"] = duration_minutes

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = dict(src_dict)
        _checkout_request_id = d.pop("checkoutRequestId", UNSET)
        checkout_request_id: UUID | Unset
        if isinstance(_checkout_request_id, Unset):
            checkout_request_id = UNSET
        else:
            checkout_request_id = UUID(_checkout_request_id)

        resource_id = d.pop("resourceId", UNSET)

        account_id = d.pop("accountId", UNSET)

        duration_minutes = d.pop("durationMinutes", UNSET)

        checkout_new = cls(
            checkout_request_id=checkout_request_id,
            resource_id=resource_id,
            account_id=account_id,
            duration_minutes=duration_minutes,
        )

        return checkout_new
