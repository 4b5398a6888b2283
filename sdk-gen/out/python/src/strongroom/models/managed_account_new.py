from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self, TypeVar

from attrs import define as _attrs_define

from ..types import UNSET, Unset

T = TypeVar("T", bound="ManagedAccountNew")


@_attrs_define(repr=False)
class ManagedAccountNew:
    """An account to be managed.

    Attributes:
        resource_id (str): Its system.
        account_id (str): Its name there. Compared exactly.
        policy_id (str): The policy to be under, one of its system's; `""` = unbound.
        description (str | Unset): For people; `""` when absent.
        password (str | Unset): Its present password. Nothing is sent to the target.
    """

    resource_id: str
    account_id: str
    policy_id: str
    description: str | Unset = UNSET
    password: str | Unset = UNSET

    def to_dict(self) -> dict[str, Any]:
        resource_id = self.resource_id

        account_id = self.account_id

        policy_id = self.policy_id

        description = self.description

        password = self.password

        field_dict: dict[str, Any] = {}

        field_dict.update(
            {
                "resourceId": resource_id,
                "accountId": account_id,
                "policyId": policy_id,
            }
        )
        if description is not UNSET:
            field_dict["description"] = description
        if password is not UNSET:
            field_dict["password"] = password

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = dict(src_dict)
        resource_id = d.pop("resourceId")

        account_id = d.pop("accountId")

        policy_id = d.pop("policyId")

        description = d.pop("description", UNSET)

        password = d.pop("password", UNSET)

        managed_account_new = cls(
            resource_id=resource_id,
            account_id=account_id,
            policy_id=policy_id,
            description=description,
            password=password,
        )

        return managed_account_new
