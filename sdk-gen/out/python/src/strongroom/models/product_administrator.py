from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import Any, Self, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

T = TypeVar("T", bound="ProductAdministrator")


@_attrs_define
class ProductAdministrator:
    """An administrator or caller.

    Attributes:
        user_id (str): As it was spelt when it was made.
        name (str): For people.
        privileges (list[str]): Its own ones; administrator groups may add more (AdminEffectivePrivilegesGet).
        allowed_addresses (list[str]): Networks that it may come from; none: nobody.
        otp_rotation_hours (int): How long a one-time password lives; 0: one login.
        password_never_expires (bool): Its password doesn't expire.
        enabled (bool): It may log in.
        locked (bool): Too many logins have failed.
        locked_until (datetime.datetime | None): Until when; null: it is not locked.
        credential (str): What it shows when it logs in.
        credential_changed_at (datetime.datetime | None): When it was last given one.
        last_login_at (datetime.datetime | None): When it last logged in.
        built_in (bool): It belongs to the product and can't be deleted.
        revision (int): Grows with every change; what If-Match takes.
        created_at (datetime.datetime): When it was made.
        updated_at (datetime.datetime): When it was last changed.
    """

    user_id: str
    name: str
    privileges: list[str]
    allowed_addresses: list[str]
    otp_rotation_hours: int
    password_never_expires: bool
    enabled: bool
    locked: bool
    locked_until: datetime.datetime | None
    credential: str
    credential_changed_at: datetime.datetime | None
    last_login_at: datetime.datetime | None
    built_in: bool
    revision: int
    created_at: datetime.datetime
    updated_at: datetime.datetime
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        user_id = self.user_id

        name = self.name

        privileges = self.privileges

        allowed_addresses = self.allowed_addresses

        otp_rotation_hours = self.otp_rotation_hours

        password_never_expires = self.password_never_expires

        enabled = self.enabled

        locked = self.locked

        locked_until: None | str
        if isinstance(self.locked_until, datetime.datetime):
            locked_until = self.locked_until.isoformat()
        else:
            locked_until = self.locked_until

        credential = self.credential

        credential_changed_at: None | str
        if isinstance(self.credential_changed_at, datetime.datetime):
            credential_changed_at = self.credential_changed_at.isoformat()
        else:
            credential_changed_at = self.credential_changed_at

        last_login_at: None | str
        if isinstance(self.last_login_at, datetime.datetime):
            last_login_at = self.last_login_at.isoformat()
        else:
            last_login_at = self.last_login_at

        built_in = self.built_in

        revision = self.revision

        created_at = self.created_at.isoformat()

        updated_at = self.updated_at.isoformat()

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "userId": user_id,
                "name": name,
                "privileges": privileges,
                "allowedAddresses": allowed_addresses,
                "otpRotationHours": otp_rotation_hours,
                "passwordNeverExpires": password_never_expires,
                "enabled": enabled,
                "locked": locked,
                "lockedUntil": locked_until,
                "credential": credential,
                "credentialChangedAt": credential_changed_at,
                "lastLoginAt": last_login_at,
                "builtIn": built_in,
                "revision": revision,
                "createdAt": created_at,
                "updatedAt": updated_at,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = dict(src_dict)
        user_id = d.pop("userId")

        name = d.pop("name")

        privileges = cast(list[str], d.pop("privileges"))

        allowed_addresses = cast(list[str], d.pop("allowedAddresses"))

        otp_rotation_hours = d.pop("otpRotationHours")

        password_never_expires = d.pop("passwordNeverExpires")

        enabled = d.pop("enabled")

        locked = d.pop("locked")

        def _parse_locked_until(data: object) -> datetime.datetime | None:
            if data is None:
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                locked_until_type_0 = datetime.datetime.fromisoformat(data)

                return locked_until_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(datetime.datetime | None, data)

        locked_until = _parse_locked_until(d.pop("lockedUntil"))

        credential = d.pop("credential")

        def _parse_credential_changed_at(data: object) -> datetime.datetime | None:
            if data is None:
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                credential_changed_at_type_0 = datetime.datetime.fromisoformat(data)

                return credential_changed_at_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(datetime.datetime | None, data)

        credential_changed_at = _parse_credential_changed_at(d.pop("credentialChangedAt"))

        def _parse_last_login_at(data: object) -> datetime.datetime | None:
            if data is None:
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                last_login_at_type_0 = datetime.datetime.fromisoformat(data)

                return last_login_at_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(datetime.datetime | None, data)

        last_login_at = _parse_last_login_at(d.pop("lastLoginAt"))

        built_in = d.pop("builtIn")

        revision = d.pop("revision")

        created_at = datetime.datetime.fromisoformat(d.pop("createdAt"))

        updated_at = datetime.datetime.fromisoformat(d.pop("updatedAt"))

        product_administrator = cls(
            user_id=user_id,
            name=name,
            privileges=privileges,
            allowed_addresses=allowed_addresses,
            otp_rotation_hours=otp_rotation_hours,
            password_never_expires=password_never_expires,
            enabled=enabled,
            locked=locked,
            locked_until=locked_until,
            credential=credential,
            credential_changed_at=credential_changed_at,
            last_login_at=last_login_at,
            built_in=built_in,
            revision=revision,
            created_at=created_at,
            updated_at=updated_at,
        )

        product_administrator.additional_properties = d
        return product_administrator

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
