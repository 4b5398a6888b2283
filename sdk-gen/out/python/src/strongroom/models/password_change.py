from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import Any, Self, TypeVar, cast
from uuid import UUID

from attrs import define as _attrs_define
from attrs import field as _attrs_field

T = TypeVar("T", bound="PasswordChange")


@_attrs_define
class PasswordChange:
    """A change of a password. Look at `status`: an answer 200 does not mean success.

    Attributes:
        change_id (UUID): Names it.
        resource_id (str): The account's system.
        account_id (str): The account.
        account_key (UUID): Stands for the account for ever.
        kind (str): `randomize` = to a password that the server makes; `override` = to a given one.
        cause (str): Why: `asked` = somebody asked; `scheduled` = by age; `doubt` = the target was found to have another
            one; the others come with
            check-outs.
        status (str): How far it is: `queued` = it waits; `running` = a node works on it; `retrying` = it came to
            nothing for now and is tried again;
            `in-doubt` = nobody knows which password the target takes, and the server finds out; `confirmed` = the new one
            is in force; `failed` =
            it is not; `canceled` = it was given up.
        settled (bool): Nothing more will happen to it.
        joined (bool): An open change was joined, and no new one made.
        certainty (None | str): How sure the new password is, once it is in force.
        version (int | None): The version in force, once it is; never the password itself.
        requested_by (None | str): Who asked for it; null = the server.
        requested_at (datetime.datetime): When.
        started_at (datetime.datetime | None): When the work on it began.
        settled_at (datetime.datetime | None): When it was settled.
        next_attempt_at (datetime.datetime | None): When it is tried again.
        attempts (int): How often it was tried.
        node_id (None | str): The node that works on it; null = none just now.
        failure_code (None | str): What last went wrong; kept while it is tried again. `target-unreachable`; `target-
            refused` = it refuses this password;
            `target-account-missing`; `administrator-refused` = it doesn't let the system's administrator in, or not so far;
            `connector-failed` = it
            isn't proven to be the target, or doesn't speak as it should; `deadline-passed` = no answer in time.
        failure_detail (None | str): The same for people; no secret, nothing that the target wrote.
    """

    change_id: UUID
    resource_id: str
    account_id: str
    account_key: UUID
    kind: str
    cause: str
    status: str
    settled: bool
    joined: bool
    certainty: None | str
    version: int | None
    requested_by: None | str
    requested_at: datetime.datetime
    started_at: datetime.datetime | None
    settled_at: datetime.datetime | None
    next_attempt_at: datetime.datetime | None
    attempts: int
    node_id: None | str
    failure_code: None | str
    failure_detail: None | str
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        change_id = str(self.change_id)

        resource_id = self.resource_id

        account_id = self.account_id

        account_key = str(self.account_key)

        kind = self.kind

        cause = self.cause

        status = self.status

        settled = self.settled

        joined = self.joined

        certainty: None | str
        certainty = self.certainty

        version: int | None
        version = self.version

        requested_by: None | str
        requested_by = self.requested_by

        requested_at = self.requested_at.isoformat()

        started_at: None | str
        if isinstance(self.started_at, datetime.datetime):
            started_at = self.started_at.isoformat()
        else:
            started_at = self.started_at

        settled_at: None | str
        if isinstance(self.settled_at, datetime.datetime):
            settled_at = self.settled_at.isoformat()
        else:
            settled_at = self.settled_at

        next_attempt_at: None | str
        if isinstance(self.next_attempt_at, datetime.datetime):
            next_attempt_at = self.next_attempt_at.isoformat()
        else:
            next_attempt_at = self.next_attempt_at

        attempts = self.attempts

        node_id: None | str
        node_id = self.node_id

        failure_code: None | str
        failure_code = self.failure_code

        failure_detail: None | str
        failure_detail = self.failure_detail

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "changeId": change_id,
                "resourceId": resource_id,
                "accountId": account_id,
                "accountKey": account_key,
                "kind": kind,
                "cause": cause,
                "status": status,
                "settled": settled,
                "joined": joined,
                "certainty": certainty,
                "version": version,
                "requestedBy": requested_by,
                "requestedAt": requested_at,
                "startedAt": started_at,
                "settledAt": settled_at,
                "nextAttemptAt": next_attempt_at,
                "attempts": attempts,
                "nodeId": node_id,
                "failureCode": failure_code,
                "failureDetail": failure_detail,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = dict(src_dict)
        change_id = UUID(d.pop("changeId"))

        resource_id = d.pop("resourceId")

        account_id = d.pop("accountId")

        account_key = UUID(d.pop("accountKey"))

        kind = d.pop("kind")

        cause = d.pop("cause")

        status = d.pop("status")

        settled = d.pop("settled")

        joined = d.pop("joined")

        def _parse_certainty(data: object) -> None | str:
            if data is None:
                return data
            return cast(None | str, data)

        certainty = _parse_certainty(d.pop("certainty"))

        def _parse_version(data: object) -> int | None:
            if data is None:
                return data
            return cast(int | None, data)

        version = _parse_version(d.pop("version"))

        def _parse_requested_by(data: object) -> None | str:
            if data is None:
                return data
            return cast(None | str, data)

        requested_by = _parse_requested_by(d.pop("requestedBy"))

        requested_at = datetime.datetime.fromisoformat(d.pop("requestedAt"))

        def _parse_started_at(data: object) -> datetime.datetime | None:
            if data is None:
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                started_at_type_0 = datetime.datetime.fromisoformat(data)

                return started_at_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(datetime.datetime | None, data)

        started_at = _parse_started_at(d.pop("startedAt"))

        def _parse_settled_at(data: object) -> datetime.datetime | None:
            if data is None:
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                settled_at_type_0 = datetime.datetime.fromisoformat(data)

                return settled_at_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(datetime.datetime | None, data)

        settled_at = _parse_settled_at(d.pop("settledAt"))

        def _parse_next_attempt_at(data: object) -> datetime.datetime | None:
            if data is None:
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                next_attempt_at_type_0 = datetime.datetime.fromisoformat(data)

                return next_attempt_at_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(datetime.datetime | None, data)

        next_attempt_at = _parse_next_attempt_at(d.pop("nextAttemptAt"))

        attempts = d.pop("attempts")

        def _parse_node_id(data: object) -> None | str:
            if data is None:
                return data
            return cast(None | str, data)

        node_id = _parse_node_id(d.pop("nodeId"))

        def _parse_failure_code(data: object) -> None | str:
            if data is None:
                return data
            return cast(None | str, data)

        failure_code = _parse_failure_code(d.pop("failureCode"))

        def _parse_failure_detail(data: object) -> None | str:
            if data is None:
                return data
            return cast(None | str, data)

        failure_detail = _parse_failure_detail(d.pop("failureDetail"))

        password_change = cls(
            change_id=change_id,
            resource_id=resource_id,
            account_id=account_id,
            account_key=account_key,
            kind=kind,
            cause=cause,
            status=status,
            settled=settled,
            joined=joined,
            certainty=certainty,
            version=version,
            requested_by=requested_by,
            requested_at=requested_at,
            started_at=started_at,
            settled_at=settled_at,
            next_attempt_at=next_attempt_at,
            attempts=attempts,
            node_id=node_id,
            failure_code=failure_code,
            failure_detail=failure_detail,
        )

        password_change.additional_properties = d
        return password_change

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
