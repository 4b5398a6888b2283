from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import Any, Self, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

T = TypeVar("T", bound="AdministratorGroup")


@_attrs_define
class AdministratorGroup:
    """An administrator group.

    Attributes:
        admin_group_id (str): Its name.
        description (str): For people.
        privileges (list[str]): What its members get.
        class_ids (list[str]): Whose members come into question.
        class_match (str): Who of these is a member.
        built_in (bool): It belongs to the product and can't be deleted.
        revision (int): Grows with every change; what If-Match takes.
        created_at (datetime.datetime): When it was made.
        updated_at (datetime.datetime): When it was last changed.
    """

    admin_group_id: str
    description: str
    privileges: list[str]
    class_ids: list[str]
    class_match: str
    built_in: bool
    revision: int
    created_at: datetime.datetime
    updated_at: datetime.datetime
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        admin_group_id = self.admin_group_id

        description = self.description

        privileges = self.privileges

        class_ids = self.class_ids

        class_match = self.class_match

        built_in = self.built_in

        revision = self.revision

        created_at = self.created_at.isoformat()

        updated_at = self.updated_at.isoformat()

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "adminGroupId": admin_group_id,
                "description": description,
                "privileges": privileges,
                "classIds": class_ids,
                "classMatch": class_match,
                "builtIn": built_in,
                "revision": revision,
                "createdAt": created_at,
                "updatedAt": updated_at,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = dict(src_dict)
        admin_group_id = d.pop("adminGroupId")

        description = d.pop("description")

        privileges = cast(list[str], d.pop("privileges"))

        class_ids = cast(list[str], d.pop("classIds"))

        class_match = d.pop("classMatch")

        built_in = d.pop("builtIn")

        revision = d.pop("revision")

        created_at = datetime.datetime.fromisoformat(d.pop("createdAt"))

        updated_at = datetime.datetime.fromisoformat(d.pop("updatedAt"))

        administrator_group = cls(
            admin_group_id=admin_group_id,
            description=description,
            privileges=privileges,
            class_ids=class_ids,
            class_match=class_match,
            built_in=built_in,
            revision=revision,
            created_at=created_at,
            updated_at=updated_at,
        )

        administrator_group.additional_properties = d
        return administrator_group

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
