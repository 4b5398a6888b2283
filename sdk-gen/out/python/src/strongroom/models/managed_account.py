from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import Any, Self, TypeVar, cast
from uuid import UUID

from attrs import define as _attrs_define
from attrs import field as _attrs_field

T = TypeVar("T", bound="ManagedAccount")


@_attrs_define
class ManagedAccount:
    """A managed account, without its password.

    Attributes:
        account_key (UUID): Stands for one account of one system for ever, also after it was deleted and added again.
        resource_id (str): Its system.
        account_id (str): Its name there.
        policy_id (str): The policy that it is under; `""` = unbound.
        description (str): For people.
        password_state (str): How sure its password is.
        password_version (int): Grows with each password that comes into force; 0 = none.
        password_changed_at (datetime.datetime | None): When its password came into force.
        password_verified_at (datetime.datetime | None): When the target last proved it.
        next_change_at (datetime.datetime | None): When it will be changed.
        open_change_id (None | UUID): The change that isn't settled.
        last_change_id (None | UUID): The last change that was.
        quarantine_reason (None | str): Not null = not lent, and why.
        open_checkouts (int): How often it is lent now; what came back counts until its password is changed.
        checkout_limit (int): How often it may be lent at once.
        state (str): What has become of it.
        revision (int): Grows with every change; what If-Match takes.
        created_at (datetime.datetime): When it was made.
        updated_at (datetime.datetime): When it was last changed.
    """

    account_key: UUID
    resource_id: str
    account_id: str
    policy_id: str
    description: str
    password_state: str
    password_version: int
    password_changed_at: datetime.datetime | None
    password_verified_at: datetime.datetime | None
    next_change_at: datetime.datetime | None
    open_change_id: None | UUID
    last_change_id: None | UUID
    quarantine_reason: None | str
    open_checkouts: int
    checkout_limit: int
    state: str
    revision: int
    created_at: datetime.datetime
    updated_at: datetime.datetime
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        account_key = str(self.account_key)

        resource_id = self.resource_id

        account_id = self.account_id

        policy_id = self.policy_id

        description = self.description

        password_state = self.password_state

        password_version = self.password_version

        password_changed_at: None | str
        if isinstance(self.password_changed_at, datetime.datetime):
            password_changed_at = self.password_changed_at.isoformat()
        else:
            password_changed_at = self.password_changed_at

        password_verified_at: None | str
        if isinstance(self.password_verified_at, datetime.datetime):
            password_verified_at = self.password_verified_at.isoformat()
        else:
            password_verified_at = self.password_verified_at

        next_change_at: None | str
        if isinstance(self.next_change_at, datetime.datetime):
            next_change_at = self.next_change_at.isoformat()
        else:
            next_change_at = self.next_change_at

        open_change_id: None | str
        if isinstance(self.open_change_id, UUID):
            open_change_id = str(self.open_change_id)
        else:
            open_change_id = self.open_change_id

        last_change_id: None | str
        if isinstance(self.last_change_id, UUID):
            last_change_id = str(self.last_change_id)
        else:
            last_change_id = self.last_change_id

        quarantine_reason: None | str
        quarantine_reason = self.quarantine_reason

        open_checkouts = self.open_checkouts

        checkout_limit = self.checkout_limit

        state = self.state

        revision = self.revision

        created_at = self.created_at.isoformat()

        updated_at = self.updated_at.isoformat()

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "accountKey": account_key,
                "resourceId": resource_id,
                "accountId": account_id,
                "policyId": policy_id,
                "description": description,
                "passwordState": password_state,
                "passwordVersion": password_version,
                "passwordChangedAt": password_changed_at,
                "passwordVerifiedAt": password_verified_at,
                "nextChangeAt": next_change_at,
                "openChangeId": open_change_id,
                "lastChangeId": last_change_id,
                "quarantineReason": quarantine_reason,
                "openCheckouts": open_checkouts,
                "checkoutLimit": checkout_limit,
                "state": state,
                "revision": revision,
                "createdAt": created_at,
                "updatedAt": updated_at,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = dict(src_dict)
        account_key = UUID(d.pop("accountKey"))

        resource_id = d.pop("resourceId")

        account_id = d.pop("accountId")

        policy_id = d.pop("policyId")

        description = d.pop("description")

        password_state = d.pop("passwordState")

        password_version = d.pop("passwordVersion")

        def _parse_password_changed_at(data: object) -> datetime.datetime | None:
            if data is None:
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                password_changed_at_type_0 = datetime.datetime.fromisoformat(data)

                return password_changed_at_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(datetime.datetime | None, data)

        password_changed_at = _parse_password_changed_at(d.pop("passwordChangedAt"))

        def _parse_password_verified_at(data: object) -> datetime.datetime | None:
            if data is None:
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                password_verified_at_type_0 = datetime.datetime.fromisoformat(data)

                return password_verified_at_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(datetime.datetime | None, data)

        password_verified_at = _parse_password_verified_at(d.pop("passwordVerifiedAt"))

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

        def _parse_open_change_id(data: object) -> None | UUID:
            if data is None:
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                open_change_id_type_0 = UUID(data)

                return open_change_id_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(None | UUID, data)

        open_change_id = _parse_open_change_id(d.pop("openChangeId"))

        def _parse_last_change_id(data: object) -> None | UUID:
            if data is None:
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                last_change_id_type_0 = UUID(data)

                return last_change_id_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(None | UUID, data)

        last_change_id = _parse_last_change_id(d.pop("lastChangeId"))

        def _parse_quarantine_reason(data: object) -> None | str:
            if data is None:
                return data
            return cast(None | str, data)

        quarantine_reason = _parse_quarantine_reason(d.pop("quarantineReason"))

        open_checkouts = d.pop("openCheckouts")

        checkout_limit = d.pop("checkoutLimit")

        state = d.pop("state")

        revision = d.pop("revision")

        created_at = datetime.datetime.fromisoformat(d.pop("createdAt"))

        updated_at = datetime.datetime.fromisoformat(d.pop("updatedAt"))

        managed_account = cls(
            account_key=account_key,
            resource_id=resource_id,
            account_id=account_id,
            policy_id=policy_id,
            description=description,
            password_state=password_state,
            password_version=password_version,
            password_changed_at=password_changed_at,
            password_verified_at=password_verified_at,
            next_change_at=next_change_at,
            open_change_id=open_change_id,
            last_change_id=last_change_id,
            quarantine_reason=quarantine_reason,
            open_checkouts=open_checkouts,
            checkout_limit=checkout_limit,
            state=state,
            revision=revision,
            created_at=created_at,
            updated_at=updated_at,
        )

        managed_account.additional_properties = d
        return managed_account

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
