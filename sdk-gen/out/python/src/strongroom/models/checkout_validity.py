from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import Any, Self, TypeVar, cast
from uuid import UUID

from attrs import define as _attrs_define
from attrs import field as _attrs_field

T = TypeVar("T", bound="CheckoutValidity")


@_attrs_define
class CheckoutValidity:
    """How a check-out stands, for who ends a session when it ends.

    Attributes:
        checkout_id (UUID): The check-out.
        status (str): Where it stands.
        valid (bool): Whether a session may go on; if not, end it now.
        reason (None | str): Why it may not; null = it may.
        starts_at (datetime.datetime): From when it holds.
        ends_at (datetime.datetime): When its time is over.
        server_time (datetime.datetime): The server's clock. Not part of the `ETag`.
        seconds_left (int): Until it ends, 0 when it doesn't hold; count on with a clock that nobody sets. Not part of
            the `ETag`.
        poll_after_seconds (int): When to ask again, in seconds.
        grace_seconds (int): How long a session may go on while the server can't be reached, in seconds; never past
            `endsAt`.
        password_version (int): Of the account; higher than in the parameters that a session was opened with: get them
            again.
        warning (bool): Whether its end is near.
        message (str): What to show to the person; empty = nothing.
    """

    checkout_id: UUID
    status: str
    valid: bool
    reason: None | str
    starts_at: datetime.datetime
    ends_at: datetime.datetime
    server_time: datetime.datetime
    seconds_left: int
    poll_after_seconds: int
    grace_seconds: int
    password_version: int
    warning: bool
    message: str
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        checkout_id = str(self.checkout_id)

        status = self.status

        valid = self.valid

        reason: None | str
        reason = self.reason

        starts_at = self.starts_at.isoformat()

        ends_at = self.ends_at.isoformat()

        server_time = self.server_time.isoformat()

        seconds_left = self.seconds_left

        poll_after_seconds = self.poll_after_seconds

        grace_seconds = self.grace_seconds

        password_version = self.password_version

        warning = self.warning

        message = self.message

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "checkoutId": checkout_id,
                "status": status,
                "valid": valid,
                "reason": reason,
                "startsAt": starts_at,
                "endsAt": ends_at,
                "serverTime": server_time,
                "secondsLeft": seconds_left,
                "pollAfterSeconds": poll_after_seconds,
                "graceSeconds": grace_seconds,
                "passwordVersion": password_version,
                "warning": warning,
                "message": message,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = dict(src_dict)
        checkout_id = UUID(d.pop("checkoutId"))

        status = d.pop("status")

        valid = d.pop("valid")

        def _parse_reason(data: object) -> None | str:
            if data is None:
                return data
            return cast(None | str, data)

        reason = _parse_reason(d.pop("reason"))

        starts_at = datetime.datetime.fromisoformat(d.pop("startsAt"))

        ends_at = datetime.datetime.fromisoformat(d.pop("endsAt"))

        server_time = datetime.datetime.fromisoformat(d.pop("serverTime"))

        seconds_left = d.pop("secondsLeft")

        poll_after_seconds = d.pop("pollAfterSeconds")

        grace_seconds = d.pop("graceSeconds")

        password_version = d.pop("passwordVersion")

        warning = d.pop("warning")

        message = d.pop("message")

        checkout_validity = cls(
            checkout_id=checkout_id,
            status=status,
            valid=valid,
            reason=reason,
            starts_at=starts_at,
            ends_at=ends_at,
            server_time=server_time,
            seconds_left=seconds_left,
            poll_after_seconds=poll_after_seconds,
            grace_seconds=grace_seconds,
            password_version=password_version,
            warning=warning,
            message=message,
        )

        checkout_validity.additional_properties = d
        return checkout_validity

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
