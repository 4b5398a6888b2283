from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

T = TypeVar("T", bound="PrivilegeOrigin")


@_attrs_define
class PrivilegeOrigin:
    """Where a privilege comes from.

    Attributes:
        kind (str): One's own, or of a group.
        admin_group_id (None | str): Which group; null: one's own.
    """

    kind: str
    admin_group_id: None | str
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        kind = self.kind

        admin_group_id: None | str
        admin_group_id = self.admin_group_id

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "kind": kind,
                "adminGroupId": admin_group_id,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = dict(src_dict)
        kind = d.pop("kind")

        def _parse_admin_group_id(data: object) -> None | str:
            if data is None:
                return data
            return cast(None | str, data)

        admin_group_id = _parse_admin_group_id(d.pop("adminGroupId"))

        privilege_origin = cls(
            kind=kind,
            admin_group_id=admin_group_id,
        )

        privilege_origin.additional_properties = d
        return privilege_origin

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
