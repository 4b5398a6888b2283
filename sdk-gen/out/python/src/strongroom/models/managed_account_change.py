from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self, TypeVar

from attrs import define as _attrs_define

from ..types import UNSET, Unset

T = TypeVar("T", bound="ManagedAccountChange")


@_attrs_define
class ManagedAccountChange:
    """What changes of an account. Absent = unchanged.

    Attributes:
        policy_id (str | Unset): The policy to be under, one of its system's; `""` = unbound. Nobody may do more with
            the account afterwards than before.
        description (str | Unset): For people.
    """

    policy_id: str | Unset = UNSET
    description: str | Unset = UNSET

    def to_dict(self) -> dict[str, Any]:
        policy_id = self.policy_id

        description = self.description

        field_dict: dict[str, Any] = {}

        field_dict.update({})
        if policy_id is not UNSET:
            field_dict["policyId"] = policy_id
        if description is not UNSET:
            field_dict["description"] = description

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = dict(src_dict)
        policy_id = d.pop("policyId", UNSET)

        description = d.pop("description", UNSET)

        managed_account_change = cls(
            policy_id=policy_id,
            description=description,
        )

        return managed_account_change
