from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self, TypeVar, cast

from attrs import define as _attrs_define

from ..models.privilege import Privilege
from ..types import UNSET, Unset

T = TypeVar("T", bound="ProductAdministratorChange")


@_attrs_define
class ProductAdministratorChange:
    """What is to be different about an administrator.

    Attributes:
        name (str | Unset): For people.
        privileges (list[Privilege] | Unset): In place of all its own privileges.
        allowed_addresses (list[str] | Unset): In place of all its networks.
        otp_rotation_hours (int | Unset): How long a one-time password lives; 0: one login.
        password_never_expires (bool | Unset): Its password doesn't expire.
    """

    name: str | Unset = UNSET
    privileges: list[Privilege] | Unset = UNSET
    allowed_addresses: list[str] | Unset = UNSET
    otp_rotation_hours: int | Unset = UNSET
    password_never_expires: bool | Unset = UNSET

    def to_dict(self) -> dict[str, Any]:
        name = self.name

        privileges: list[str] | Unset = UNSET
        if not isinstance(self.privileges, Unset):
            privileges = []
            for privileges_item_data in self.privileges:
                privileges_item = privileges_item_data.value
                privileges.append(privileges_item)

        allowed_addresses: list[str] | Unset = UNSET
        if not isinstance(self.allowed_addresses, Unset):
            allowed_addresses = self.allowed_addresses

        otp_rotation_hours = self.otp_rotation_hours

        password_never_expires = self.password_never_expires

        field_dict: dict[str, Any] = {}

        field_dict.update({})
        if name is not UNSET:
            field_dict["name"] = name
        if privileges is not UNSET:
            field_dict["privileges"] = privileges
        if allowed_addresses is not UNSET:
            field_dict["allowedAddresses"] = allowed_addresses
        if otp_rotation_hours is not UNSET:
            field_dict["otpRotationHours"] = otp_rotation_hours
        if password_never_expires is not UNSET:
            field_dict["passwordNeverExpires"] = password_never_expires

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = dict(src_dict)
        name = d.pop("name", UNSET)

        _privileges = d.pop("privileges", UNSET)
        privileges: list[Privilege] | Unset = UNSET
        if _privileges is not UNSET:
            privileges = []
            for privileges_item_data in _privileges:
                privileges_item = Privilege(privileges_item_data)

                privileges.append(privileges_item)

        allowed_addresses = cast(list[str], d.pop("allowedAddresses", UNSET))

        otp_rotation_hours = d.pop("otpRotationHours", UNSET)

        password_never_expires = d.pop("passwordNeverExpires", UNSET)

        product_administrator_change = cls(
            name=name,
            privileges=privileges,
            allowed_addresses=allowed_addresses,
            otp_rotation_hours=otp_rotation_hours,
            password_never_expires=password_never_expires,
        )

        return product_administrator_change
