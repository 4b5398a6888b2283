from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self, TypeVar, cast

from attrs import define as _attrs_define

from ..models.user_group_change_class_match import UserGroupChangeClassMatch
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.access_control_new import AccessControlNew


T = TypeVar("T", bound="UserGroupChange")


@_attrs_define
class UserGroupChange:
    """What is to be different about a user group.

    Attributes:
        description (str | Unset): For people.
        class_ids (list[str] | Unset): In place of all classes.
        class_match (UserGroupChangeClassMatch | Unset): Whether a member is in all of the classes or in any.
        access_controls (list[AccessControlNew] | Unset): In place of all access controls. One alone is set by
            UserGroupAccessControlSet.
    """

    description: str | Unset = UNSET
    class_ids: list[str] | Unset = UNSET
    class_match: UserGroupChangeClassMatch | Unset = UNSET
    access_controls: list[AccessControlNew] | Unset = UNSET

    def to_dict(self) -> dict[str, Any]:
        description = self.description

        class_ids: list[str] | Unset = UNSET
        if not isinstance(self.class_ids, Unset):
            class_ids = self.class_ids

        class_match: str | Unset = UNSET
        if not isinstance(self.class_match, Unset):
            class_match = self.class_match.value

        access_controls: list[dict[str, Any]] | Unset = UNSET
        if not isinstance(self.access_controls, Unset):
            access_controls = []
            for access_controls_item_data in self.access_controls:
                access_controls_item = access_controls_item_data.to_dict()
                access_controls.append(access_controls_item)

        field_dict: dict[str, Any] = {}

        field_dict.update({})
        if description is not UNSET:
            field_dict["description"] = description
        if class_ids is not UNSET:
            field_dict["classIds"] = class_ids
        if class_match is not UNSET:
            field_dict["classMatch"] = class_match
        if access_controls is not UNSET:
            field_dict["accessControls"] = access_controls

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        from ..models.access_control_new import AccessControlNew

        d = dict(src_dict)
        description = d.pop("description", UNSET)

        class_ids = cast(list[str], d.pop("classIds", UNSET))

        _class_match = d.pop("classMatch", UNSET)
        class_match: UserGroupChangeClassMatch | Unset
        if isinstance(_class_match, Unset):
            class_match = UNSET
        else:
            class_match = UserGroupChangeClassMatch(_class_match)

        _access_controls = d.pop("accessControls", UNSET)
        access_controls: list[AccessControlNew] | Unset = UNSET
        if _access_controls is not UNSET:
            access_controls = []
            for access_controls_item_data in _access_controls:
                access_controls_item = AccessControlNew.from_dict(access_controls_item_data)

                access_controls.append(access_controls_item)

        user_group_change = cls(
            description=description,
            class_ids=class_ids,
            class_match=class_match,
            access_controls=access_controls,
        )

        return user_group_change
