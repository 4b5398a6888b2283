from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self, TypeVar, cast
from uuid import UUID

from attrs import define as _attrs_define
from attrs import field as _attrs_field

if TYPE_CHECKING:
    from ..models.checkout_member import CheckoutMember


T = TypeVar("T", bound="Checkout")


@_attrs_define
class Checkout:
    """An account that is lent, or was.

    Attributes:
        checkout_id (UUID): Names it.
        checkout_request_id (None | UUID): The request that was approved for it; null = nobody had to be asked.
        kind (str): What is lent.
        status (str): Where it stands. `checked-out` = its recipient has it; `checking-in`, `expiring`, `revoking` = it
            has ended, and its password is being
            changed; `checked-in`, `expired`, `revoked`, `closed` = settled; `checkin-failed` = its password could not be
            changed in time, and the
            account isn't lent to anybody until it is.
        members (list[CheckoutMember]): What is lent in it.
        requester_user_id (str): Who asked for it.
        recipient_user_id (str): Who has it.
        starts_at (datetime.datetime): From when it holds.
        ends_at (datetime.datetime): When its time is over.
        maximum_ends_at (datetime.datetime): How far an extension may go.
        opened_at (datetime.datetime | None): When it was made.
        closed_at (datetime.datetime | None): When it ended: from then on its recipient doesn't have it, whatever has
            yet to be done.
        closed_by (None | str): Who ended it; null with `closedAt` = the server.
        close_reason (None | str): Why it ended.
        extensions (int): How often its time was made longer.
        retry_at (datetime.datetime | None): When what has failed is tried again.
        revision (int): Grows with every change.
        created_at (datetime.datetime): When it was first heard of.
        updated_at (datetime.datetime): When it was last changed.
    """

    checkout_id: UUID
    checkout_request_id: None | UUID
    kind: str
    status: str
    members: list[CheckoutMember]
    requester_user_id: str
    recipient_user_id: str
    starts_at: datetime.datetime
    ends_at: datetime.datetime
    maximum_ends_at: datetime.datetime
    opened_at: datetime.datetime | None
    closed_at: datetime.datetime | None
    closed_by: None | str
    close_reason: None | str
    extensions: int
    retry_at: datetime.datetime | None
    revision: int
    created_at: datetime.datetime
    updated_at: datetime.datetime
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        checkout_id = str(self.checkout_id)

        checkout_request_id: None | str
        if isinstance(self.checkout_request_id, UUID):
            checkout_request_id = str(self.checkout_request_id)
        else:
            checkout_request_id = self.checkout_request_id

        kind = self.kind

        status = self.status

        members = []
        for members_item_data in self.members:
            members_item = members_item_data.to_dict()
            members.append(members_item)

        requester_user_id = self.requester_user_id

        recipient_user_id = self.recipient_user_id

        starts_at = self.starts_at.isoformat()

        ends_at = self.ends_at.isoformat()

        maximum_ends_at = self.maximum_ends_at.isoformat()

        opened_at: None | str
        if isinstance(self.opened_at, datetime.datetime):
            opened_at = self.opened_at.isoformat()
        else:
            opened_at = self.opened_at

        closed_at: None | str
        if isinstance(self.closed_at, datetime.datetime):
            closed_at = self.closed_at.isoformat()
        else:
            closed_at = self.closed_at

        closed_by: None | str
        closed_by = self.closed_by

        close_reason: None | str
        close_reason = self.close_reason

        extensions = self.extensions

        retry_at: None | str
        if isinstance(self.retry_at, datetime.datetime):
            retry_at = self.retry_at.isoformat()
        else:
            retry_at = self.retry_at

        revision = self.revision

        created_at = self.created_at.isoformat()

        updated_at = self.updated_at.isoformat()

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "checkoutId": checkout_id,
                "checkoutRequestId": checkout_request_id,
                "kind": kind,
                "status": status,
                "members": members,
                "requesterUserId": requester_user_id,
                "recipientUserId": recipient_user_id,
                "startsAt": starts_at,
                "endsAt": ends_at,
                "maximumEndsAt": maximum_ends_at,
                "openedAt": opened_at,
                "closedAt": closed_at,
                "closedBy": closed_by,
                "closeReason": close_reason,
                "extensions": extensions,
                "retryAt": retry_at,
                "revision": revision,
                "createdAt": created_at,
                "updatedAt": updated_at,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        from ..models.checkout_member import CheckoutMember

        d = dict(src_dict)
        checkout_id = UUID(d.pop("checkoutId"))

        def _parse_checkout_request_id(data: object) -> None | UUID:
            if data is None:
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                checkout_request_id_type_0 = UUID(data)

                return checkout_request_id_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(None | UUID, data)

        checkout_request_id = _parse_checkout_request_id(d.pop("checkoutRequestId"))

        kind = d.pop("kind")

        status = d.pop("status")

        members = []
        _members = d.pop("members")
        for members_item_data in _members:
            members_item = CheckoutMember.from_dict(members_item_data)

            members.append(members_item)

        requester_user_id = d.pop("requesterUserId")

        recipient_user_id = d.pop("recipientUserId")

        starts_at = datetime.datetime.fromisoformat(d.pop("startsAt"))

        ends_at = datetime.datetime.fromisoformat(d.pop("endsAt"))

        maximum_ends_at = datetime.datetime.fromisoformat(d.pop("maximumEndsAt"))

        def _parse_opened_at(data: object) -> datetime.datetime | None:
            if data is None:
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                opened_at_type_0 = datetime.datetime.fromisoformat(data)

                return opened_at_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(datetime.datetime | None, data)

        opened_at = _parse_opened_at(d.pop("openedAt"))

        def _parse_closed_at(data: object) -> datetime.datetime | None:
            if data is None:
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                closed_at_type_0 = datetime.datetime.fromisoformat(data)

                return closed_at_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(datetime.datetime | None, data)

        closed_at = _parse_closed_at(d.pop("closedAt"))

        def _parse_closed_by(data: object) -> None | str:
            if data is None:
                return data
            return cast(None | str, data)

        closed_by = _parse_closed_by(d.pop("closedBy"))

        def _parse_close_reason(data: object) -> None | str:
            if data is None:
                return data
            return cast(None | str, data)

        close_reason = _parse_close_reason(d.pop("closeReason"))

        extensions = d.pop("extensions")

        def _parse_retry_at(data: object) -> datetime.datetime | None:
            if data is None:
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                retry_at_type_0 = datetime.datetime.fromisoformat(data)

                return retry_at_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(datetime.datetime | None, data)

        retry_at = _parse_retry_at(d.pop("retryAt"))

        revision = d.pop("revision")

        created_at = datetime.datetime.fromisoformat(d.pop("createdAt"))

        updated_at = datetime.datetime.fromisoformat(d.pop("updatedAt"))

        checkout = cls(
            checkout_id=checkout_id,
            checkout_request_id=checkout_request_id,
            kind=kind,
            status=status,
            members=members,
            requester_user_id=requester_user_id,
            recipient_user_id=recipient_user_id,
            starts_at=starts_at,
            ends_at=ends_at,
            maximum_ends_at=maximum_ends_at,
            opened_at=opened_at,
            closed_at=closed_at,
            closed_by=closed_by,
            close_reason=close_reason,
            extensions=extensions,
            retry_at=retry_at,
            revision=revision,
            created_at=created_at,
            updated_at=updated_at,
        )

        checkout.additional_properties = d
        return checkout

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
