from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self, TypeVar

from attrs import define as _attrs_define

from ..types import UNSET, Unset

T = TypeVar("T", bound="OtpSessionNew")


@_attrs_define(repr=False)
class OtpSessionNew:
    """A one-time password to log in with.

    Attributes:
        user_id (str): The caller.
        password (str): Its one-time password, taken as it is.
        next_password_hash (str | Unset): SHA-256 of the next one-time password, which the client has made and stored:
            43 to 128 characters `[A-Za-z0-9_-]`, 256 random
            bits at least. Without it the server makes one.
    """

    user_id: str
    password: str
    next_password_hash: str | Unset = UNSET

    def to_dict(self) -> dict[str, Any]:
        user_id = self.user_id

        password = self.password

        next_password_hash = self.next_password_hash

        field_dict: dict[str, Any] = {}

        field_dict.update(
            {
                "userId": user_id,
                "password": password,
            }
        )
        if next_password_hash is not UNSET:
            field_dict["nextPasswordHash"] = next_password_hash

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = dict(src_dict)
        user_id = d.pop("userId")

        password = d.pop("password")

        next_password_hash = d.pop("nextPasswordHash", UNSET)

        otp_session_new = cls(
            user_id=user_id,
            password=password,
            next_password_hash=next_password_hash,
        )

        return otp_session_new
