from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self, TypeVar, cast

from attrs import define as _attrs_define

from ..models.user_group_new_class_match import UserGroupNewClassMatch
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.access_control_new import AccessControlNew


T = TypeVar("T", bound="UserGroupNew")


@_attrs_define
class UserGroupNew:
    """A user group to be made.

    Attributes:
        group_id (str): Never changes.
        class_ids (list[str]): The classes whose users are its members; a group without a class has none.
        access_controls (list[AccessControlNew]): One for each policy. More are set by UserGroupAccessControlSet.
        description (str | Unset): For people; empty when absent.
        class_match (UserGroupNewClassMatch | Unset): Whether a member is in all of the classes or in any; `all` when
            absent.
    """

    group_id: str
    class_ids: list[str]
    access_controls: list[AccessControlNew]
    description: str | Unset = UNSET
    class_match: UserGroupNewClassMatch | Unset = UNSET

    def to_dict(self) -> dict[str, Any]:
        group_id = self.group_id

        class_ids = self.class_ids

        access_controls = []
        for access_controls_item_data in self.access_controls:
            access_controls_item = access_controls_item_data.to_dict()
            access_controls.append(access_controls_item)

        description = self.description

        class_match: str | Unset = UNSET
        if not isinstance(self.class_match, Unset):
            class_match = self.class_match.value

        field_dict: dict[str, Any] = {}

        field_dict.update(
            {
                "groupId": group_id,
                "classIds": class_ids,
                "accessControls": access_controls,
            }
        )
        if description is not UNSET:
            field_dict["description"] = description
        if class_match is not UNSET:
            field_dict["classMatch"] = class_match

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        from ..models.access_control_new import AccessControlNew

        d = dict(src_dict)
        group_id = d.pop("groupId")

        class_ids = cast(list[str], d.pop("classIds"))

        access_controls = []
        _access_controls = d.pop("accessControls")
        for access_controls_item_data in _access_controls:
            access_controls_item = AccessControlNew.from_dict(access_controls_item_data)

            access_controls.append(access_controls_item)

        description = d.pop("description", UNSET)

        _class_match = d.pop("classMatch", UNSET)
        class_match: UserGroupNewClassMatch | Unset
        if isinstance(_class_match, Unset):
            class_match = UNSET
        else:
            class_match = UserGroupNewClassMatch(_class_match)

        user_group_new = cls(
            group_id=group_id,
            class_ids=class_ids,
            access_controls=access_controls,
            description=description,
            class_match=class_match,
        )

        return user_group_new
