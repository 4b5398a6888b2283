from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

T = TypeVar("T", bound="AccessControl")


@_attrs_define
class AccessControl:
    """What a group grants and denies on one policy.

    Attributes:
        policy_id (str): On which policy.
        grant (list[str]): Grants add up over groups.
        deny (list[str]): One denial anywhere wins.
    """

    policy_id: str
    grant: list[str]
    deny: list[str]
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        policy_id = self.policy_id

        grant = self.grant

        deny = self.deny

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "policyId": policy_id,
                "grant": grant,
                "deny": deny,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = dict(src_dict)
        policy_id = d.pop("policyId")

        grant = cast(list[str], d.pop("grant"))

        deny = cast(list[str], d.pop("deny"))

        access_control = cls(
            policy_id=policy_id,
            grant=grant,
            deny=deny,
        )

        access_control.additional_properties = d
        return access_control

    @property
    def additional_keys(self) -> list[str]:
        return list(self.additional_properties.keys())

    def __getitem__(self, key: str) -> Any:
        return self.additional_properties[key]

    def __setitem__(self, key: str, value: Any) -> None:
        self.additional_properties[key] = value

    def __delitem__(self, key: str) -> None:
        del self.additional_properties[key]

    def __contains__(self, key: str) -> bool:
        return key in self.additional_properties
