from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

T = TypeVar("T", bound="ReplicationMember")


@_attrs_define
class ReplicationMember:
    """A member of the database's cluster.

    Attributes:
        host (str): Where it is, as the configuration says.
        role (str): What it does.
        lag_bytes (int | None): What it lacks of the primary's log; null: not known.
        lag_seconds (int | None): For how long; null: not known.
    """

    host: str
    role: str
    lag_bytes: int | None
    lag_seconds: int | None
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        host = self.host

        role = self.role

        lag_bytes: int | None
        lag_bytes = self.lag_bytes

        lag_seconds: int | None
        lag_seconds = self.lag_seconds

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "host": host,
                "role": role,
                "lagBytes": lag_bytes,
                "lagSeconds": lag_seconds,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = dict(src_dict)
        host = d.pop("host")

        role = d.pop("role")

        def _parse_lag_bytes(data: object) -> int | None:
            if data is None:
                return data
            return cast(int | None, data)

        lag_bytes = _parse_lag_bytes(d.pop("lagBytes"))

        def _parse_lag_seconds(data: object) -> int | None:
            if data is None:
                return data
            return cast(int | None, data)

        lag_seconds = _parse_lag_seconds(d.pop("lagSeconds"))

        replication_member = cls(
            host=host,
            role=role,
            lag_bytes=lag_bytes,
            lag_seconds=lag_seconds,
        )

        replication_member.additional_properties = d
        return replication_member

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
