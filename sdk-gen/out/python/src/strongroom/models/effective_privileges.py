from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

if TYPE_CHECKING:
    from ..models.effective_privilege import EffectivePrivilege


T = TypeVar("T", bound="EffectivePrivileges")


@_attrs_define
class EffectivePrivileges:
    """All privileges that somebody has.

    Attributes:
        user_id (str): Who.
        privileges (list[EffectivePrivilege]): In the order of the list of privileges.
    """

    user_id: str
    privileges: list[EffectivePrivilege]
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        user_id = self.user_id

        privileges = []
        for privileges_item_data in self.privileges:
            privileges_item = privileges_item_data.to_dict()
            privileges.append(privileges_item)

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "userId": user_id,
                "privileges": privileges,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        from ..models.effective_privilege import EffectivePrivilege

        d = dict(src_dict)
        user_id = d.pop("userId")

        privileges = []
        _privileges = d.pop("privileges")
        for privileges_item_data in _privileges:
            privileges_item = EffectivePrivilege.from_dict(privileges_item_data)

            privileges.append(privileges_item)

        effective_privileges = cls(
            user_id=user_id,
            privileges=privileges,
        )

        effective_privileges.additional_properties = d
        return effective_privileges

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
