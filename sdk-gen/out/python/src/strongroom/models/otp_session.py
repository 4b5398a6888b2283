from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import Any, Self, TypeVar, cast
from uuid import UUID

from attrs import define as _attrs_define
from attrs import field as _attrs_field

T = TypeVar("T", bound="OtpSession")


@_attrs_define(repr=False)
class OtpSession:
    """A session opened with a one-time password, and what became of that.

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
        password_rotated (bool): **The** field to look at: true = the password just used is spent.
        next_password (None | str): The next password, to be stored and then confirmed; null when nothing rotated, or
            when the client sent `nextPasswordHash`.
        next_rotation_at (datetime.datetime | None): When a login will rotate next; null when each one does.
        confirm_before (datetime.datetime | None): Until then a lost answer can be asked for again; null when nothing
            rotated.
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
    password_rotated: bool
    next_password: None | str
    next_rotation_at: datetime.datetime | None
    confirm_before: datetime.datetime | None
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

        password_rotated = self.password_rotated

        next_password: None | str
        next_password = self.next_password

        next_rotation_at: None | str
        if isinstance(self.next_rotation_at, datetime.datetime):
            next_rotation_at = self.next_rotation_at.isoformat()
        else:
            next_rotation_at = self.next_rotation_at

        confirm_before: None | str
        if isinstance(self.confirm_before, datetime.datetime):
            confirm_before = self.confirm_before.isoformat()
        else:
            confirm_before = self.confirm_before

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
                "passwordRotated": password_rotated,
                "nextPassword": next_password,
                "nextRotationAt": next_rotation_at,
                "confirmBefore": confirm_before,
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

        password_rotated = d.pop("passwordRotated")

        def _parse_next_password(data: object) -> None | str:
            if data is None:
                return data
            return cast(None | str, data)

        next_password = _parse_next_password(d.pop("nextPassword"))

        def _parse_next_rotation_at(data: object) -> datetime.datetime | None:
            if data is None:
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                next_rotation_at_type_0 = datetime.datetime.fromisoformat(data)

                return next_rotation_at_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(datetime.datetime | None, data)

        next_rotation_at = _parse_next_rotation_at(d.pop("nextRotationAt"))

        def _parse_confirm_before(data: object) -> datetime.datetime | None:
            if data is None:
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                confirm_before_type_0 = datetime.datetime.fromisoformat(data)

                return confirm_before_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(datetime.datetime | None, data)

        confirm_before = _parse_confirm_before(d.pop("confirmBefore"))

        otp_session = cls(
            session_id=session_id,
            user_id=user_id,
            caller_kind=caller_kind,
            acting_as=acting_as,
            created_at=created_at,
            expires_at=expires_at,
            idle_timeout_seconds=idle_timeout_seconds,
            client_address=client_address,
            token=token,
            password_rotated=password_rotated,
            next_password=next_password,
            next_rotation_at=next_rotation_at,
            confirm_before=confirm_before,
        )

        otp_session.additional_properties = d
        return otp_session

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
