from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self, TypeVar

from attrs import define as _attrs_define

T = TypeVar("T", bound="CheckoutRequestAccountNew")


@_attrs_define
class CheckoutRequestAccountNew:
    """An account that is asked for.

    Attributes:
        resource_id (str): Its system.
        account_id (str): Its name there. Compared exactly.
    """

    resource_id: str
    account_id: str

    def to_dict(self) -> dict[str, Any]:
        resource_id = self.resource_id

        account_id = self.account_id

        field_dict: dict[str, Any] = {}

        field_dict.update(
            {
                "resourceId": resource_id,
                "accountId": account_id,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = dict(src_dict)
        resource_id = d.pop("resourceId")

        account_id = d.pop("accountId")

        checkout_request_account_new = cls(
            resource_id=resource_id,
            account_id=account_id,
        )

        return checkout_request_account_new
