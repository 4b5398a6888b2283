from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self, TypeVar

from attrs import define as _attrs_define

from ..models.permission import Permission

T = TypeVar("T", bound="AccessControlChange")


@_attrs_define
class AccessControlChange:
    """What a group is to grant and deny on the policy of the path. A permission may not be in both.

    Attributes:
        grant (list[Permission]): Grants add up over groups.
        deny (list[Permission]): One denial anywhere wins.
    """

    grant: list[Permission]
    deny: list[Permission]

    def to_dict(self) -> dict[str, Any]:
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
                "grant": grant,
                "deny": deny,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = dict(src_dict)
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

        access_control_change = cls(
            grant=grant,
            deny=deny,
        )

        return access_control_change
