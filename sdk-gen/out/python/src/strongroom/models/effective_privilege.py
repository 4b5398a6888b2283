from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

if TYPE_CHECKING:
    from ..models.privilege_origin import PrivilegeOrigin


T = TypeVar("T", bound="EffectivePrivilege")


@_attrs_define
class EffectivePrivilege:
    """A privilege that somebody has, and why.

    Attributes:
        privilege (str): Which.
        origins (list[PrivilegeOrigin]): Where it comes from: at most a hundred sources are shown.
    """

    privilege: str
    origins: list[PrivilegeOrigin]
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        privilege = self.privilege

        origins = []
        for origins_item_data in self.origins:
            origins_item = origins_item_data.to_dict()
            origins.append(origins_item)

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "privilege": privilege,
                "origins": origins,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        from ..models.privilege_origin import PrivilegeOrigin

        d = dict(src_dict)
        privilege = d.pop("privilege")

        origins = []
        _origins = d.pop("origins")
        for origins_item_data in _origins:
            origins_item = PrivilegeOrigin.from_dict(origins_item_data)

            origins.append(origins_item)

        effective_privilege = cls(
            privilege=privilege,
            origins=origins,
        )

        effective_privilege.additional_properties = d
        return effective_privilege

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
