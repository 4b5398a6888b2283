from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self, TypeVar, cast

from attrs import define as _attrs_define

from ..models.user_class_new_kind import UserClassNewKind
from ..types import UNSET, Unset

T = TypeVar("T", bound="UserClassNew")


@_attrs_define
class UserClassNew:
    """A user class to be made.

    Attributes:
        class_id (str): Never changes.
        explicit_users (list[str]): Its members. More are added by UserClassMemberAdd.
        description (str | Unset): For people; empty when absent.
        kind (UserClassNewKind | Unset): Never changes; `single` when absent.
    """

    class_id: str
    explicit_users: list[str]
    description: str | Unset = UNSET
    kind: UserClassNewKind | Unset = UNSET

    def to_dict(self) -> dict[str, Any]:
        class_id = self.class_id

        explicit_users = self.explicit_users

        description = self.description

        kind: str | Unset = UNSET
        if not isinstance(self.kind, Unset):
            kind = self.kind.value

        field_dict: dict[str, Any] = {}

        field_dict.update(
            {
                "classId": class_id,
                "explicitUsers": explicit_users,
            }
        )
        if description is not UNSET:
            field_dict["description"] = description
        if kind is not UNSET:
            field_dict["kind"] = kind

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = dict(src_dict)
        class_id = d.pop("classId")

        explicit_users = cast(list[str], d.pop("explicitUsers"))

        description = d.pop("description", UNSET)

        _kind = d.pop("kind", UNSET)
        kind: UserClassNewKind | Unset
        if isinstance(_kind, Unset):
            kind = UNSET
        else:
            kind = UserClassNewKind(_kind)

        user_class_new = cls(
            class_id=class_id,
            explicit_users=explicit_users,
            description=description,
            kind=kind,
        )

        return user_class_new
