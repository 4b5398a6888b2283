from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self, TypeVar, cast

from attrs import define as _attrs_define

from ..models.privilege import Privilege
from ..types import UNSET, Unset

T = TypeVar("T", bound="ProductAdministratorNew")


@_attrs_define(repr=False)
class ProductAdministratorNew:
    """An administrator or caller to be made.

    Attributes:
        user_id (str): Was never anybody's.
        name (str): For people.
        privileges (list[Privilege]): Its own privileges. `apicaller`, `otpcaller` and `guacamolecaller` are ways in:
            one of them, and nothing beside it.
            Without one it is a person, who comes in by Login.
        password (str | Unset): Its first password, 12 characters at least. Not with `otpcaller`: one-time passwords are
            made by the server.
        allowed_addresses (list[str] | Unset): Networks that it may come from; nobody when absent or empty.
        otp_rotation_hours (int | Unset): How long a one-time password lives; 0, also when absent: one login.
        password_never_expires (bool | Unset): Its password doesn't expire; false when absent.
        enabled (bool | Unset): It may log in; true when absent.
    """

    user_id: str
    name: str
    privileges: list[Privilege]
    password: str | Unset = UNSET
    allowed_addresses: list[str] | Unset = UNSET
    otp_rotation_hours: int | Unset = UNSET
    password_never_expires: bool | Unset = UNSET
    enabled: bool | Unset = UNSET

    def to_dict(self) -> dict[str, Any]:
        user_id = self.user_id

        name = self.name

        privileges = []
        for privileges_item_data in self.privileges:
            privileges_item = privileges_item_data.value
            privileges.append(privileges_item)

        password = self.password

        allowed_addresses: list[str] | Unset = UNSET
        if not isinstance(self.allowed_addresses, Unset):
            allowed_addresses = self.allowed_addresses

        otp_rotation_hours = self.otp_rotation_hours

        password_never_expires = self.password_never_expires

        enabled = self.enabled

        field_dict: dict[str, Any] = {}

        field_dict.update(
            {
                "userId": user_id,
                "name": name,
                "privileges": privileges,
            }
        )
        if password is not UNSET:
            field_dict["password"] = password
        if allowed_addresses is not UNSET:
            field_dict["allowedAddresses"] = allowed_addresses
        if otp_rotation_hours is not UNSET:
            field_dict["otpRotationHours"] = otp_rotation_hours
        if password_never_expires is not UNSET:
            field_dict["passwordNeverExpires"] = password_never_expires
        if enabled is not UNSET:
            field_dict["enabled"] = enabled

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = dict(src_dict)
        user_id = d.pop("userId")

        name = d.pop("name")

        privileges = []
        _privileges = d.pop("privileges")
        for privileges_item_data in _privileges:
            privileges_item = Privilege(privileges_item_data)

            privileges.append(privileges_item)

        password = d.pop("password", UNSET)

        allowed_addresses = cast(list[str], d.pop("allowedAddresses", UNSET))

        otp_rotation_hours = d.pop("otpRotationHours", UNSET)

        password_never_expires = d.pop("passwordNeverExpires", UNSET)

        enabled = d.pop("enabled", UNSET)

        product_administrator_new = cls(
            user_id=user_id,
            name=name,
            privileges=privileges,
            password=password,
            allowed_addresses=allowed_addresses,
            otp_rotation_hours=otp_rotation_hours,
            password_never_expires=password_never_expires,
            enabled=enabled,
        )

        return product_administrator_new
