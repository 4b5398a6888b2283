from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self, TypeVar, cast
from uuid import UUID

from attrs import define as _attrs_define
from attrs import field as _attrs_field

T = TypeVar("T", bound="CheckoutMember")


@_attrs_define
class CheckoutMember:
    """One account of a check-out.

    Attributes:
        account_key (UUID): Stands for the account for ever.
        resource_id (str): Its system.
        account_id (str): Its name there.
        status (str): Where it stands.
        password_version (int): The number of the password that was lent; after the end, of the last one that its
            recipient can have seen.
        failure_code (None | str): What last went wrong with changing its password after the end.
    """

    account_key: UUID
    resource_id: str
    account_id: str
    status: str
    password_version: int
    failure_code: None | str
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        account_key = str(self.account_key)

        resource_id = self.resource_id

        account_id = self.account_id

        status = self.status

        password_version = self.password_version

        failure_code: None | str
        failure_code = self.failure_code

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "accountKey": account_key,
                "resourceId": resource_id,
                "accountId": account_id,
                "status": status,
                "passwordVersion": password_version,
                "failureCode": failure_code,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = dict(src_dict)
        account_key = UUID(d.pop("accountKey"))

        resource_id = d.pop("resourceId")

        account_id = d.pop("accountId")

        status = d.pop("status")

        password_version = d.pop("passwordVersion")

        def _parse_failure_code(data: object) -> None | str:
            if data is None:
                return data
            return cast(None | str, data)

        failure_code = _parse_failure_code(d.pop("failureCode"))

        checkout_member = cls(
            account_key=account_key,
            resource_id=resource_id,
            account_id=account_id,
            status=status,
            password_version=password_version,
            failure_code=failure_code,
        )

        checkout_member.additional_properties = d
        return checkout_member

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
