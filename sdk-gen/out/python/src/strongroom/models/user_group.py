from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

if TYPE_CHECKING:
    from ..models.access_control import AccessControl


T = TypeVar("T", bound="UserGroup")


@_attrs_define
class UserGroup:
    """A user group.

    Attributes:
        group_id (str): Its name.
        description (str): For people.
        class_ids (list[str]): The classes whose users are its members.
        class_match (str): Whether a member is in all of the classes or in any.
        access_controls (list[AccessControl]): All of them, by policy.
        built_in (bool): It belongs to the product and can't be deleted.
        revision (int): Grows with each change of the group or of its access controls.
        created_at (datetime.datetime): When it was made.
        updated_at (datetime.datetime): When it was last changed.
    """

    group_id: str
    description: str
    class_ids: list[str]
    class_match: str
    access_controls: list[AccessControl]
    built_in: bool
    revision: int
    created_at: datetime.datetime
    updated_at: datetime.datetime
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        group_id = self.group_id

        description = self.description

        class_ids = self.class_ids

        class_match = self.class_match

        access_controls = []
        for access_controls_item_data in self.access_controls:
            access_controls_item = access_controls_item_data.to_dict()
            access_controls.append(access_controls_item)

        built_in = self.built_in

        revision = self.revision

        created_at = self.created_at.isoformat()

        updated_at = self.updated_at.isoformat()

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "groupId": group_id,
                "description": description,
                "classIds": class_ids,
                "classMatch": class_match,
                "accessControls": access_controls,
                "builtIn": built_in,
                "revision": revision,
                "createdAt": created_at,
                "updatedAt": updated_at,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        from ..models.access_control import AccessControl

        d = dict(src_dict)
        group_id = d.pop("groupId")

        description = d.pop("description")

        class_ids = cast(list[str], d.pop("classIds"))

        class_match = d.pop("classMatch")

        access_controls = []
        _access_controls = d.pop("accessControls")
        for access_controls_item_data in _access_controls:
            access_controls_item = AccessControl.from_dict(access_controls_item_data)

            access_controls.append(access_controls_item)

        built_in = d.pop("builtIn")

        revision = d.pop("revision")

        created_at = datetime.datetime.fromisoformat(d.pop("createdAt"))

        updated_at = datetime.datetime.fromisoformat(d.pop("updatedAt"))

        user_group = cls(
            group_id=group_id,
            description=description,
            class_ids=class_ids,
            class_match=class_match,
            access_controls=access_controls,
            built_in=built_in,
            revision=revision,
            created_at=created_at,
            updated_at=updated_at,
        )

        user_group.additional_properties = d
        return user_group

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
