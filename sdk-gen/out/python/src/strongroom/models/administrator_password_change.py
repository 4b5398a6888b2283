from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self, TypeVar

from attrs import define as _attrs_define

from ..types import UNSET, Unset

T = TypeVar("T", bound="AdministratorPasswordChange")


@_attrs_define(repr=False)
class AdministratorPasswordChange:
    """A new password.

    Attributes:
        password (str): The new one, 12 characters at least.
        current_password (str | Unset): The present one; required when it is one's own that changes.
    """

    password: str
    current_password: str | Unset = UNSET

    def to_dict(self) -> dict[str, Any]:
        password = self.password

        current_password = self.current_password

        field_dict: dict[str, Any] = {}

        field_dict.update(
            {
                "password": password,
            }
        )
        if current_password is not UNSET:
            field_dict["currentPassword"] = current_password

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = dict(src_dict)
        password = d.pop("password")

        current_password = d.pop("currentPassword", UNSET)

        administrator_password_change = cls(
            password=password,
            current_password=current_password,
        )

        return administrator_password_change
