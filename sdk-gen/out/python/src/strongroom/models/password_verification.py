from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import Any, Self, TypeVar, cast
from uuid import UUID

from attrs import define as _attrs_define
from attrs import field as _attrs_field

T = TypeVar("T", bound="PasswordVerification")


@_attrs_define
class PasswordVerification:
    """What a login with an account's password has shown.

    Attributes:
        account_key (UUID): Stands for the account for ever.
        version (int): The number of the password that was tried.
        valid (bool | None): `true` = the target took it; `false` = it refused it, and the password is in doubt now;
            null = the target didn't say.
        certainty (str): How sure the password is now.
        verified_at (datetime.datetime | None): When the target last proved it.
        failure_code (None | str): What went wrong at the target, where it didn't say.
    """

    account_key: UUID
    version: int
    valid: bool | None
    certainty: str
    verified_at: datetime.datetime | None
    failure_code: None | str
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        account_key = str(self.account_key)

        version = self.version

        valid: bool | None
        valid = self.valid

        certainty = self.certainty

        verified_at: None | str
        if isinstance(self.verified_at, datetime.datetime):
            verified_at = self.verified_at.isoformat()
        else:
            verified_at = self.verified_at

        failure_code: None | str
        failure_code = self.failure_code

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "accountKey": account_key,
                "version": version,
                "valid": valid,
                "certainty": certainty,
                "verifiedAt": verified_at,
                "failureCode": failure_code,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = dict(src_dict)
        account_key = UUID(d.pop("accountKey"))

        version = d.pop("version")

        def _parse_valid(data: object) -> bool | None:
            if data is None:
                return data
            return cast(bool | None, data)

        valid = _parse_valid(d.pop("valid"))

        certainty = d.pop("certainty")

        def _parse_verified_at(data: object) -> datetime.datetime | None:
            if data is None:
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                verified_at_type_0 = datetime.datetime.fromisoformat(data)

                return verified_at_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(datetime.datetime | None, data)

        verified_at = _parse_verified_at(d.pop("verifiedAt"))

        def _parse_failure_code(data: object) -> None | str:
            if data is None:
                return data
            return cast(None | str, data)

        failure_code = _parse_failure_code(d.pop("failureCode"))

        password_verification = cls(
            account_key=account_key,
            version=version,
            valid=valid,
            certainty=certainty,
            verified_at=verified_at,
            failure_code=failure_code,
        )

        password_verification.additional_properties = d
        return password_verification

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
