from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self, TypeVar

from attrs import define as _attrs_define

from ..models.permission import Permission

T = TypeVar("T", bound="AccessControlNew")


@_attrs_define
class AccessControlNew:
    """What a group is to grant and deny on one policy. A permission may not be in both.

    Attributes:
        policy_id (str): On which policy; one access control for each.
        grant (list[Permission]): Grants add up over groups.
        deny (list[Permission]): One denial anywhere wins.
    """

    policy_id: str
    grant: list[Permission]
    deny: list[Permission]

    def to_dict(self) -> dict[str, Any]:
        policy_id = self.policy_id

        grant = []
        for grant_item_data in self.grant:
            grant_item = grant_item_data.value
            grant.append(grant_item)

        deny = []
        for deny_item_data in self.deny:
            deny_item = deny_item_data.value
            deny.append(deny_item)

        field_dict: dict[str, Any] = {}

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

        grant = []
        _grant = d.pop("grant")
        for grant_item_data in _grant:
            grant_item = Permission(grant_item_data)

            grant.append(grant_item)

        deny = []
        _deny = d.pop("deny")
        for deny_item_data in _deny:
            deny_item = Permission(deny_item_data)

            deny.append(deny_item)

        access_control_new = cls(
            policy_id=policy_id,
            grant=grant,
            deny=deny,
        )

        return access_control_new
