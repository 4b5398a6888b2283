from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import Any, Self, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

T = TypeVar("T", bound="SystemTest")


@_attrs_define
class SystemTest:
    """What a test of a system has shown.

    Attributes:
        reachable (bool): Whether something answered.
        tls_verified (bool): Whether it proved that it is the one, by its certificate or its host key.
        administrator_accepted (bool): Whether it let the administrator in.
        code (None | str): Why not; none where there is nothing to reach.
        duration_milliseconds (int): How long it took.
        tested_at (datetime.datetime): When it ended.
    """

    reachable: bool
    tls_verified: bool
    administrator_accepted: bool
    code: None | str
    duration_milliseconds: int
    tested_at: datetime.datetime
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        reachable = self.reachable

        tls_verified = self.tls_verified

        administrator_accepted = self.administrator_accepted

        code: None | str
        code = self.code

        duration_milliseconds = self.duration_milliseconds

        tested_at = self.tested_at.isoformat()

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "reachable": reachable,
                "tlsVerified": tls_verified,
                "administratorAccepted": administrator_accepted,
                "code": code,
                "durationMilliseconds": duration_milliseconds,
                "testedAt": tested_at,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = dict(src_dict)
        reachable = d.pop("reachable")

        tls_verified = d.pop("tlsVerified")

        administrator_accepted = d.pop("administratorAccepted")

        def _parse_code(data: object) -> None | str:
            if data is None:
                return data
            return cast(None | str, data)

        code = _parse_code(d.pop("code"))

        duration_milliseconds = d.pop("durationMilliseconds")

        tested_at = datetime.datetime.fromisoformat(d.pop("testedAt"))

        system_test = cls(
            reachable=reachable,
            tls_verified=tls_verified,
            administrator_accepted=administrator_accepted,
            code=code,
            duration_milliseconds=duration_milliseconds,
            tested_at=tested_at,
        )

        system_test.additional_properties = d
        return system_test

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
