from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self, TypeVar, cast

from attrs import define as _attrs_define

from ..types import UNSET, Unset

T = TypeVar("T", bound="UserClassChange")


@_attrs_define
class UserClassChange:
    """What is to be different about a user class.

    Attributes:
        description (str | Unset): For people.
        explicit_users (list[str] | Unset): In place of all explicit members, also of those that an answer didn't show.
    """

    description: str | Unset = UNSET
    explicit_users: list[str] | Unset = UNSET

    def to_dict(self) -> dict[str, Any]:
        description = self.description

        explicit_users: list[str] | Unset = UNSET
        if not isinstance(self.explicit_users, Unset):
            explicit_users = self.explicit_users

        field_dict: dict[str, Any] = {}

        field_dict.update({})
        if description is not UNSET:
            field_dict["description"] = description
        if explicit_users is not UNSET:
            field_dict["explicitUsers"] = explicit_users

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = dict(src_dict)
        description = d.pop("description", UNSET)

        explicit_users = cast(list[str], d.pop("explicitUsers", UNSET))

        user_class_change = cls(
            description=description,
            explicit_users=explicit_users,
        )

        return user_class_change
