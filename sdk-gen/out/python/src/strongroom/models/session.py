from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import Any, Self, TypeVar, cast
from uuid import UUID

from attrs import define as _attrs_define
from attrs import field as _attrs_field

T = TypeVar("T", bound="Session")


@_attrs_define(repr=False)
class Session:
    """A session and its token, which is shown this once.

    Attributes:
        session_id (UUID): Public, may be logged.
        user_id (str): The caller, as it was spelt when it was made.
        caller_kind (str): By which way in it came.
        acting_as (None | str): The named person, when a program acts as one.
        created_at (datetime.datetime): When it was opened.
        expires_at (datetime.datetime): The absolute limit.
        idle_timeout_seconds (int): How long it may rest unused.
        client_address (str): The address that it was opened from, in canonical form.
        token (str): What every request of the session shows: `Authorization: Bearer <token>`.
    """

    session_id: UUID
    user_id: str
    caller_kind: str
    acting_as: None | str
    created_at: datetime.datetime
    expires_at: datetime.datetime
    idle_timeout_seconds: int
    client_address: str
    token: str
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        session_id = str(self.session_id)

        user_id = self.user_id

        caller_kind = self.caller_kind

        acting_as: None | str
        acting_as = self.acting_as

        created_at = self.created_at.isoformat()

        expires_at = self.expires_at.isoformat()

        idle_timeout_seconds = self.idle_timeout_seconds

        client_address = self.client_address

        token = self.token

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "sessionId": session_id,
                "userId": user_id,
                "callerKind": caller_kind,
                "actingAs": acting_as,
                "createdAt": created_at,
                "expiresAt": expires_at,
                "idleTimeoutSeconds": idle_timeout_seconds,
                "clientAddress": client_address,
                "token": token,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = dict(src_dict)
        session_id = UUID(d.pop("sessionId"))

        user_id = d.pop("userId")

        caller_kind = d.pop("callerKind")

        def _parse_acting_as(data: object) -> None | str:
            if data is None:
                return data
            return cast(None | str, data)

        acting_as = _parse_acting_as(d.pop("actingAs"))

        created_at = datetime.datetime.fromisoformat(d.pop("createdAt"))

        expires_at = datetime.datetime.fromisoformat(d.pop("expiresAt"))

        idle_timeout_seconds = d.pop("idleTimeoutSeconds")

        client_address = d.pop("clientAddress")

        token = d.pop("token")

        session = cls(
            session_id=session_id,
            user_id=user_id,
            caller_kind=caller_kind,
            acting_as=acting_as,
            created_at=created_at,
            expires_at=expires_at,
            idle_timeout_seconds=idle_timeout_seconds,
            client_address=client_address,
            token=token,
        )

        session.additional_properties = d
        return session

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
