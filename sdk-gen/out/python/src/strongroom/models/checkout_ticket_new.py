from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self, TypeVar
from uuid import UUID

from attrs import define as _attrs_define

from ..models.checkout_ticket_new_plugin import CheckoutTicketNewPlugin

T = TypeVar("T", bound="CheckoutTicketNew")


@_attrs_define
class CheckoutTicketNew:
    """For what it is to be good.

    Attributes:
        account_key (UUID): The account, one of the check-out's.
        plugin (CheckoutTicketNewPlugin): What is to open the session.
    """

    account_key: UUID
    plugin: CheckoutTicketNewPlugin

    def to_dict(self) -> dict[str, Any]:
        account_key = str(self.account_key)

        plugin = self.plugin.value

        field_dict: dict[str, Any] = {}

        field_dict.update(
            {
                "accountKey": account_key,
                "plugin": plugin,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = dict(src_dict)
        account_key = UUID(d.pop("accountKey"))

        plugin = CheckoutTicketNewPlugin(d.pop("plugin"))

        checkout_ticket_new = cls(
            account_key=account_key,
            plugin=plugin,
        )

        return checkout_ticket_new
