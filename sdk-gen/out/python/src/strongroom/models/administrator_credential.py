from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import Any, Self, TypeVar, cast
from uuid import UUID

from attrs import define as _attrs_define
from attrs import field as _attrs_field

T = TypeVar("T", bound="AdministratorCredential")


@_attrs_define
class AdministratorCredential:
    """What the server logs in to a system with; never the secret itself.

    Attributes:
        user_name (str): Its name on the target.
        kind (str): What it shows there; `none` also after it was voided.
        account_key (None | UUID): The managed account whose password it is.
        changed_at (datetime.datetime | None): When it was given, or voided.
    """

    user_name: str
    kind: str
    account_key: None | UUID
    changed_at: datetime.datetime | None
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        user_name = self.user_name

        kind = self.kind

        account_key: None | str
        if isinstance(self.account_key, UUID):
            account_key = str(self.account_key)
        else:
            account_key = self.account_key

        changed_at: None | str
        if isinstance(self.changed_at, datetime.datetime):
            changed_at = self.changed_at.isoformat()
        else:
            changed_at = self.changed_at

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "userName": user_name,
                "kind": kind,
                "accountKey": account_key,
                "changedAt": changed_at,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = dict(src_dict)
        user_name = d.pop("userName")

        kind = d.pop("kind")

        def _parse_account_key(data: object) -> None | UUID:
            if data is None:
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                account_key_type_0 = UUID(data)

                return account_key_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(None | UUID, data)

        account_key = _parse_account_key(d.pop("accountKey"))

        def _parse_changed_at(data: object) -> datetime.datetime | None:
            if data is None:
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                changed_at_type_0 = datetime.datetime.fromisoformat(data)

                return changed_at_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(datetime.datetime | None, data)

        changed_at = _parse_changed_at(d.pop("changedAt"))

        administrator_credential = cls(
            user_name=user_name,
            kind=kind,
            account_key=account_key,
            changed_at=changed_at,
        )

        administrator_credential.additional_properties = d
        return administrator_credential

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
