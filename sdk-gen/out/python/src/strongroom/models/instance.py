from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import Any, Self, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

T = TypeVar("T", bound="Instance")


@_attrs_define
class Instance:
    """A server of this installation, as it has said itself.

    Attributes:
        node_id (str): Its name.
        state (str): How it stands.
        role (str): What the database server beside it does.
        version (str): Its version.
        started_at (datetime.datetime): When it started.
        heartbeat_at (datetime.datetime): When it was heard of last.
        lag_bytes (int | None): What the database server beside it lacks of the leader's log; null: not known.
        lag_seconds (int | None): For how long; null: not known.
        queue_length (int): Open changes of passwords that it works on, or that wait for it: as their managing node, or
            because it was to make them itself.
        clock_skew_milliseconds (int): How far its machine's clock is ahead of the database's. Beyond 5000 either way it
            is cut off.
    """

    node_id: str
    state: str
    role: str
    version: str
    started_at: datetime.datetime
    heartbeat_at: datetime.datetime
    lag_bytes: int | None
    lag_seconds: int | None
    queue_length: int
    clock_skew_milliseconds: int
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        node_id = self.node_id

        state = self.state

        role = self.role

        version = self.version

        started_at = self.started_at.isoformat()

        heartbeat_at = self.heartbeat_at.isoformat()

        lag_bytes: int | None
        lag_bytes = self.lag_bytes

        lag_seconds: int | None
        lag_seconds = self.lag_seconds

        queue_length = self.queue_length

        clock_skew_milliseconds = self.clock_skew_milliseconds

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "nodeId": node_id,
                "state": state,
                "role": role,
                "version": version,
                "startedAt": started_at,
                "heartbeatAt": heartbeat_at,
                "lagBytes": lag_bytes,
                "lagSeconds": lag_seconds,
                "queueLength": queue_length,
                "clockSkewMilliseconds": clock_skew_milliseconds,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = dict(src_dict)
        node_id = d.pop("nodeId")

        state = d.pop("state")

        role = d.pop("role")

        version = d.pop("version")

        started_at = datetime.datetime.fromisoformat(d.pop("startedAt"))

        heartbeat_at = datetime.datetime.fromisoformat(d.pop("heartbeatAt"))

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

        queue_length = d.pop("queueLength")

        clock_skew_milliseconds = d.pop("clockSkewMilliseconds")

        instance = cls(
            node_id=node_id,
            state=state,
            role=role,
            version=version,
            started_at=started_at,
            heartbeat_at=heartbeat_at,
            lag_bytes=lag_bytes,
            lag_seconds=lag_seconds,
            queue_length=queue_length,
            clock_skew_milliseconds=clock_skew_milliseconds,
        )

        instance.additional_properties = d
        return instance

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
