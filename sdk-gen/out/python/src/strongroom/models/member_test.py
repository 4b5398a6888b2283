from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

T = TypeVar("T", bound="MemberTest")


@_attrs_define
class MemberTest:
    """Whether somebody is in a class or group. A user that isn't there is in none.

    Attributes:
        user_id (str): Who was asked for.
        member (bool): Whether it is a member.
        cached (bool): Whether the answer is that of a cache. Explicit members are always exact.
        matched_class_ids (list[str]): The classes concerned that it is in.
    """

    user_id: str
    member: bool
    cached: bool
    matched_class_ids: list[str]
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        user_id = self.user_id

        member = self.member

        cached = self.cached

        matched_class_ids = self.matched_class_ids

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "userId": user_id,
                "member": member,
                "cached": cached,
                "matchedClassIds": matched_class_ids,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = dict(src_dict)
        user_id = d.pop("userId")

        member = d.pop("member")

        cached = d.pop("cached")

        matched_class_ids = cast(list[str], d.pop("matchedClassIds"))

        member_test = cls(
            user_id=user_id,
            member=member,
            cached=cached,
            matched_class_ids=matched_class_ids,
        )

        member_test.additional_properties = d
        return member_test

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
