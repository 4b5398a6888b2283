from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self, TypeVar

from attrs import define as _attrs_define

T = TypeVar("T", bound="PasswordOverride")


@_attrs_define(repr=False)
class PasswordOverride:
    """A password to put in force.

    Attributes:
        resource_id (str): The account's system.
        account_id (str): The account.
        password (str): The password, taken as it is.
    """

    resource_id: str
    account_id: str
    password: str

    def to_dict(self) -> dict[str, Any]:
        resource_id = self.resource_id

        account_id = self.account_id

        password = self.password

        field_dict: dict[str, Any] = {}

        field_dict.update(
            {
                "resourceId": resource_id,
                "accountId": account_id,
                "password": password,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = dict(src_dict)
        resource_id = d.pop("resourceId")

        account_id = d.pop("accountId")

        password = d.pop("password")

        password_override = cls(
            resource_id=resource_id,
            account_id=account_id,
            password=password,
        )

        return password_override
