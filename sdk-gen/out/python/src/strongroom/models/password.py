from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import Any, Self, TypeVar, cast
from uuid import UUID

from attrs import define as _attrs_define
from attrs import field as _attrs_field

T = TypeVar("T", bound="Password")


@_attrs_define(repr=False)
class Password:
    """A password, and how sure it is.

    Attributes:
        resource_id (str): The account's system.
        account_id (str): The account.
        account_key (UUID): Stands for the account for ever.
        password (str): The password itself.
        version (int): Grows with each password of this account that comes into force.
        certainty (str): How sure it is that the target takes it: `confirmed` = a login there worked; `reported` = the
            target said yes and can't be asked for
            proof; `stored` = vault-only, nobody checked; `unverified` = imported or restored; `in-doubt` = only from
            RecoverKeyByAccount.
        changed_at (datetime.datetime | None): When it came into force.
        verified_at (datetime.datetime | None): When the target last proved it.
        next_change_at (datetime.datetime | None): When it will be changed; a cache must not outlive it.
        system_deleted (bool): Its system was deleted.
        disclosure_id (UUID): The journal entry that was durable before this answer left.
    """

    resource_id: str
    account_id: str
    account_key: UUID
    password: str
    version: int
    certainty: str
    changed_at: datetime.datetime | None
    verified_at: datetime.datetime | None
    next_change_at: datetime.datetime | None
    system_deleted: bool
    disclosure_id: UUID
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        resource_id = self.resource_id

        account_id = self.account_id

        account_key = str(self.account_key)

        password = self.password

        version = self.version

        certainty = self.certainty

        changed_at: None | str
        if isinstance(self.changed_at, datetime.datetime):
            changed_at = self.changed_at.isoformat()
        else:
            changed_at = self.changed_at

        verified_at: None | str
        if isinstance(self.verified_at, datetime.datetime):
            verified_at = self.verified_at.isoformat()
        else:
            verified_at = self.verified_at

        next_change_at: None | str
        if isinstance(self.next_change_at, datetime.datetime):
            next_change_at = self.next_change_at.isoformat()
        else:
            next_change_at = self.next_change_at

        system_deleted = self.system_deleted

        disclosure_id = str(self.disclosure_id)

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "resourceId": resource_id,
                "accountId": account_id,
                "accountKey": account_key,
                "password": password,
                "version": version,
                "certainty": certainty,
                "changedAt": changed_at,
                "verifiedAt": verified_at,
                "nextChangeAt": next_change_at,
                "systemDeleted": system_deleted,
                "disclosureId": disclosure_id,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = dict(src_dict)
        resource_id = d.pop("resourceId")

        account_id = d.pop("accountId")

        account_key = UUID(d.pop("accountKey"))

        password = d.pop("password")

        version = d.pop("version")

        certainty = d.pop("certainty")

        def _parse_changed_at(data: object) -> datetime.datetime | None:
            if data is None:
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                changed_at_type_0 = datetime.datetime.fromisoformat(data)

                return changed_at_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(datetime.datetime | None, data)

        changed_at = _parse_changed_at(d.pop("changedAt"))

        def _parse_verified_at(data: object) -> datetime.datetime | None:
            if data is None:
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                verified_at_type_0 = datetime.datetime.fromisoformat(data)

                return verified_at_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(datetime.datetime | None, data)

        verified_at = _parse_verified_at(d.pop("verifiedAt"))

        def _parse_next_change_at(data: object) -> datetime.datetime | None:
            if data is None:
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                next_change_at_type_0 = datetime.datetime.fromisoformat(data)

                return next_change_at_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(datetime.datetime | None, data)

        next_change_at = _parse_next_change_at(d.pop("nextChangeAt"))

        system_deleted = d.pop("systemDeleted")

        disclosure_id = UUID(d.pop("disclosureId"))

        password = cls(
            resource_id=resource_id,
            account_id=account_id,
            account_key=account_key,
            password=password,
            version=version,
            certainty=certainty,
            changed_at=changed_at,
            verified_at=verified_at,
            next_change_at=next_change_at,
            system_deleted=system_deleted,
            disclosure_id=disclosure_id,
        )

        password.additional_properties = d
        return password

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
