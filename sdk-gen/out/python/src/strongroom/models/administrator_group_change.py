from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self, TypeVar, cast

from attrs import define as _attrs_define

from ..models.administrator_group_change_class_match import AdministratorGroupChangeClassMatch
from ..models.privilege import Privilege
from ..types import UNSET, Unset

T = TypeVar("T", bound="AdministratorGroupChange")


@_attrs_define
class AdministratorGroupChange:
    """What is to be different about an administrator group.

    Attributes:
        description (str | Unset): For people.
        privileges (list[Privilege] | Unset): In place of all its privileges.
        class_ids (list[str] | Unset): In place of all its classes.
        class_match (AdministratorGroupChangeClassMatch | Unset): Who of these is a member.
    """

    description: str | Unset = UNSET
    privileges: list[Privilege] | Unset = UNSET
    class_ids: list[str] | Unset = UNSET
    class_match: AdministratorGroupChangeClassMatch | Unset = UNSET

    def to_dict(self) -> dict[str, Any]:
        description = self.description

        privileges: list[str] | Unset = UNSET
        if not isinstance(self.privileges, Unset):
            privileges = []
            for privileges_item_data in self.privileges:
                privileges_item = privileges_item_data.value
                privileges.append(privileges_item)

        class_ids: list[str] | Unset = UNSET
        if not isinstance(self.class_ids, Unset):
            class_ids = self.class_ids

        class_match: str | Unset = UNSET
        if not isinstance(self.class_match, Unset):
            class_match = self.class_match.value

        field_dict: dict[str, Any] = {}

        field_dict.update({})
        if description is not UNSET:
            field_dict["description"] = description
        if privileges is not UNSET:
            field_dict["privileges"] = privileges
        if class_ids is not UNSET:
            field_dict["classIds"] = class_ids
        if class_match is not UNSET:
            field_dict["classMatch"] = class_match

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = dict(src_dict)
        description = d.pop("description", UNSET)

        _privileges = d.pop("privileges", UNSET)
        privileges: list[Privilege] | Unset = UNSET
        if _privileges is not UNSET:
            privileges = []
            for privileges_item_data in _privileges:
                privileges_item = Privilege(privileges_item_data)

                privileges.append(privileges_item)

        class_ids = cast(list[str], d.pop("classIds", UNSET))

        _class_match = d.pop("classMatch", UNSET)
        class_match: AdministratorGroupChangeClassMatch | Unset
        if isinstance(_class_match, Unset):
            class_match = UNSET
        else:
            class_match = AdministratorGroupChangeClassMatch(_class_match)

        administrator_group_change = cls(
            description=description,
            privileges=privileges,
            class_ids=class_ids,
            class_match=class_match,
        )

        return administrator_group_change
