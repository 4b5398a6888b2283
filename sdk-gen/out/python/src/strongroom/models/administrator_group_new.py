from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self, TypeVar, cast

from attrs import define as _attrs_define

from ..models.administrator_group_new_class_match import AdministratorGroupNewClassMatch
from ..models.privilege import Privilege
from ..types import UNSET, Unset

T = TypeVar("T", bound="AdministratorGroupNew")


@_attrs_define
class AdministratorGroupNew:
    """An administrator group to be made.

    Attributes:
        admin_group_id (str): Its name.
        privileges (list[Privilege]): What its members get; never a way in.
        class_ids (list[str]): Whose members come into question. Without a class the group has no members.
        description (str | Unset): For people; empty when absent.
        class_match (AdministratorGroupNewClassMatch | Unset): Who of these is a member; `all` when absent.
    """

    admin_group_id: str
    privileges: list[Privilege]
    class_ids: list[str]
    description: str | Unset = UNSET
    class_match: AdministratorGroupNewClassMatch | Unset = UNSET

    def to_dict(self) -> dict[str, Any]:
        admin_group_id = self.admin_group_id

        privileges = []
        for privileges_item_data in self.privileges:
            privileges_item = privileges_item_data.value
            privileges.append(privileges_item)

        class_ids = self.class_ids

        description = self.description

        class_match: str | Unset = UNSET
        if not isinstance(self.class_match, Unset):
            class_match = self.class_match.value

        field_dict: dict[str, Any] = {}

        field_dict.update(
            {
                "adminGroupId": admin_group_id,
                "privileges": privileges,
                "classIds": class_ids,
            }
        )
        if description is not UNSET:
            field_dict["description"] = description
        if class_match is not UNSET:
            field_dict["classMatch"] = class_match

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = dict(src_dict)
        admin_group_id = d.pop("adminGroupId")

        privileges = []
        _privileges = d.pop("privileges")
        for privileges_item_data in _privileges:
            privileges_item = Privilege(privileges_item_data)

            privileges.append(privileges_item)

        class_ids = cast(list[str], d.pop("classIds"))

        description = d.pop("description", UNSET)

        _class_match = d.pop("classMatch", UNSET)
        class_match: AdministratorGroupNewClassMatch | Unset
        if isinstance(_class_match, Unset):
            class_match = UNSET
        else:
            class_match = AdministratorGroupNewClassMatch(_class_match)

        administrator_group_new = cls(
            admin_group_id=admin_group_id,
            privileges=privileges,
            class_ids=class_ids,
            description=description,
            class_match=class_match,
        )

        return administrator_group_new
