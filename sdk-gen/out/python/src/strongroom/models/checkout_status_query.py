from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self, TypeVar
from uuid import UUID

from attrs import define as _attrs_define

T = TypeVar("T", bound="CheckoutStatusQuery")


@_attrs_define
class CheckoutStatusQuery:
    """Which check-outs.

    Attributes:
        checkout_ids (list[UUID]): The check-outs; one that is named twice is answered twice.
    """

    checkout_ids: list[UUID]

    def to_dict(self) -> dict[str, Any]:
        checkout_ids = []
        for checkout_ids_item_data in self.checkout_ids:
            checkout_ids_item = str(checkout_ids_item_data)
            checkout_ids.append(checkout_ids_item)

        field_dict: dict[str, Any] = {}

        field_dict.update(
            {
                "checkoutIds": checkout_ids,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = dict(src_dict)
        checkout_ids = []
        _checkout_ids = d.pop("checkoutIds")
        for checkout_ids_item_data in _checkout_ids:
            checkout_ids_item = UUID(checkout_ids_item_data)

            checkout_ids.append(checkout_ids_item)

        checkout_status_query = cls(
            checkout_ids=checkout_ids,
        )

        return checkout_status_query
