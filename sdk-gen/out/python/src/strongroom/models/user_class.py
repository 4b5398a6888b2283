from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import Any, Self, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

T = TypeVar("T", bound="UserClass")


@_attrs_define
class UserClass:
    """A user class.

    Attributes:
        class_id (str): Its name.
        description (str): For people.
        kind (str): How many participants a membership has.
        explicit_users (list[str]): The first 256 of its explicit members, by id. UserclassMembershipList has all.
        explicit_user_count (int): How many explicit members it has.
        built_in (bool): It belongs to the product and can't be deleted.
        cache_valid (bool): Whether the computed membership counts. Explicit members always do.
        cached_at (datetime.datetime | None): When the membership was last computed; null: not since it was invalidated.
        revision (int): Grows with each change of the class or of its members.
        created_at (datetime.datetime): When it was made.
        updated_at (datetime.datetime): When it was last changed.
    """

    class_id: str
    description: str
    kind: str
    explicit_users: list[str]
    explicit_user_count: int
    built_in: bool
    cache_valid: bool
    cached_at: datetime.datetime | None
    revision: int
    created_at: datetime.datetime
    updated_at: datetime.datetime
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        class_id = self.class_id

        description = self.description

        kind = self.kind

        explicit_users = self.explicit_users

        explicit_user_count = self.explicit_user_count

        built_in = self.built_in

        cache_valid = self.cache_valid

        cached_at: None | str
        if isinstance(self.cached_at, datetime.datetime):
            cached_at = self.cached_at.isoformat()
        else:
            cached_at = self.cached_at

        revision = self.revision

        created_at = self.created_at.isoformat()

        updated_at = self.updated_at.isoformat()

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "classId": class_id,
                "description": description,
                "kind": kind,
                "explicitUsers": explicit_users,
                "explicitUserCount": explicit_user_count,
                "builtIn": built_in,
                "cacheValid": cache_valid,
                "cachedAt": cached_at,
                "revision": revision,
                "createdAt": created_at,
                "updatedAt": updated_at,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = dict(src_dict)
        class_id = d.pop("classId")

        description = d.pop("description")

        kind = d.pop("kind")

        explicit_users = cast(list[str], d.pop("explicitUsers"))

        explicit_user_count = d.pop("explicitUserCount")

        built_in = d.pop("builtIn")

        cache_valid = d.pop("cacheValid")

        def _parse_cached_at(data: object) -> datetime.datetime | None:
            if data is None:
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                cached_at_type_0 = datetime.datetime.fromisoformat(data)

                return cached_at_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(datetime.datetime | None, data)

        cached_at = _parse_cached_at(d.pop("cachedAt"))

        revision = d.pop("revision")

        created_at = datetime.datetime.fromisoformat(d.pop("createdAt"))

        updated_at = datetime.datetime.fromisoformat(d.pop("updatedAt"))

        user_class = cls(
            class_id=class_id,
            description=description,
            kind=kind,
            explicit_users=explicit_users,
            explicit_user_count=explicit_user_count,
            built_in=built_in,
            cache_valid=cache_valid,
            cached_at=cached_at,
            revision=revision,
            created_at=created_at,
            updated_at=updated_at,
        )

        user_class.additional_properties = d
        return user_class

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
