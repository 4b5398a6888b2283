from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self, TypeVar

from attrs import define as _attrs_define

from ..types import UNSET, Unset

T = TypeVar("T", bound="SessionNew")


@_attrs_define(repr=False)
class SessionNew:
    """A password to log in with.

    Attributes:
        user_id (str): The caller.
        password (str): Its password, taken as it is: at most 1024 bytes.
        auth_console_user (str | Unset): The person to act as in this session, of a program (`apicaller`) that holds all
            that the person does.
    """

    user_id: str
    password: str
    auth_console_user: str | Unset = UNSET

    def to_dict(self) -> dict[str, Any]:
        user_id = self.user_id

        password = self.password

        auth_console_user = self.auth_console_user

        field_dict: dict[str, Any] = {}

        field_dict.update(
            {
                "userId": user_id,
                "password": password,
            }
        )
        if auth_console_user is not UNSET:
            field_dict["authConsoleUser"] = auth_console_user

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = dict(src_dict)
        user_id = d.pop("userId")

        password = d.pop("password")

        auth_console_user = d.pop("authConsoleUser", UNSET)

        session_new = cls(
            user_id=user_id,
            password=password,
            auth_console_user=auth_console_user,
        )

        return session_new
