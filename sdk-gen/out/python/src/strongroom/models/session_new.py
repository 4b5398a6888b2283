from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self, TypeVar

from attrs import define as _attrs_define

T = TypeVar("T", bound="SessionNew")


@_attrs_define(repr=False)
class SessionNew:
    """A password to log in with.

    Attributes:
        user_id (str): The caller.
        password (str): Its password, taken as it is: at most 1024 bytes.
    """

    user_id: str
    password: str

    def to_dict(self) -> dict[str, Any]:
        user_id = self.user_id

        password = self.password

        field_dict: dict[str, Any] = {}

        field_dict.update(
            {
                "userId": user_id,
                "password": password,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = dict(src_dict)
        user_id = d.pop("userId")

        password = d.pop("password")

        session_new = cls(
            user_id=user_id,
            password=password,
        )

        return session_new
