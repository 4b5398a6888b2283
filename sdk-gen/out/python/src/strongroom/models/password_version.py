from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import Any, Self, TypeVar, cast
from uuid import UUID

from attrs import define as _attrs_define
from attrs import field as _attrs_field

T = TypeVar("T", bound="PasswordVersion")


@_attrs_define
class PasswordVersion:
    """What is known of a password, but not the password.

    Attributes:
        account_key (UUID): The account.
        version (int): The number of the password.
        state (str): What has become of it.
        made_at (datetime.datetime): When it was made or given.
        confirmed_at (datetime.datetime | None): When a login on the target proved it.
        change_id (None | UUID): The change that brought it; null = it came with the account.
    """

    account_key: UUID
    version: int
    state: str
    made_at: datetime.datetime
    confirmed_at: datetime.datetime | None
    change_id: None | UUID
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        account_key = str(self.account_key)

        version = self.version

        state = self.state

        made_at = self.made_at.isoformat()

        confirmed_at: None | str
        if isinstance(self.confirmed_at, datetime.datetime):
            confirmed_at = self.confirmed_at.isoformat()
        else:
            confirmed_at = self.confirmed_at

        change_id: None | str
        if isinstance(self.change_id, UUID):
            change_id = str(self.change_id)
        else:
            change_id = self.change_id

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "accountKey": account_key,
                "version": version,
                "state": state,
                "madeAt": made_at,
                "confirmedAt": confirmed_at,
                "changeId": change_id,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = dict(src_dict)
        account_key = UUID(d.pop("accountKey"))

        version = d.pop("version")

        state = d.pop("state")

        made_at = datetime.datetime.fromisoformat(d.pop("madeAt"))

        def _parse_confirmed_at(data: object) -> datetime.datetime | None:
            if data is None:
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                confirmed_at_type_0 = datetime.datetime.fromisoformat(data)

                return confirmed_at_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(datetime.datetime | None, data)

        confirmed_at = _parse_confirmed_at(d.pop("confirmedAt"))

        def _parse_change_id(data: object) -> None | UUID:
            if data is None:
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                change_id_type_0 = UUID(data)

                return change_id_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(None | UUID, data)

        change_id = _parse_change_id(d.pop("changeId"))

        password_version = cls(
            account_key=account_key,
            version=version,
            state=state,
            made_at=made_at,
            confirmed_at=confirmed_at,
            change_id=change_id,
        )

        password_version.additional_properties = d
        return password_version

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
