from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import Any, Self, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

T = TypeVar("T", bound="PasswordCandidate")


@_attrs_define(repr=False)
class PasswordCandidate:
    """A password that may be in force.

    Attributes:
        version (int): The number of the password.
        state (str): `candidate` = sent, or about to be; `current` = said to be in force; `previous` = in force before;
            `not-applied` = the target didn't
            take it.
        password (str): The password itself.
        made_at (datetime.datetime): When it was made or given.
        confirmed_at (datetime.datetime | None): When a login on the target proved it.
    """

    version: int
    state: str
    password: str
    made_at: datetime.datetime
    confirmed_at: datetime.datetime | None
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        version = self.version

        state = self.state

        password = self.password

        made_at = self.made_at.isoformat()

        confirmed_at: None | str
        if isinstance(self.confirmed_at, datetime.datetime):
            confirmed_at = self.confirmed_at.isoformat()
        else:
            confirmed_at = self.confirmed_at

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "version": version,
                "state": state,
                "password": password,
                "madeAt": made_at,
                "confirmedAt": confirmed_at,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = dict(src_dict)
        version = d.pop("version")

        state = d.pop("state")

        password = d.pop("password")

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

        password_candidate = cls(
            version=version,
            state=state,
            password=password,
            made_at=made_at,
            confirmed_at=confirmed_at,
        )

        password_candidate.additional_properties = d
        return password_candidate

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
