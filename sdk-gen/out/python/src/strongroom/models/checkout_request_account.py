from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self, TypeVar
from uuid import UUID

from attrs import define as _attrs_define
from attrs import field as _attrs_field

T = TypeVar("T", bound="CheckoutRequestAccount")


@_attrs_define
class CheckoutRequestAccount:
    """The account that a request is for.

    Attributes:
        account_key (UUID): Stands for the account for ever.
        resource_id (str): Its system.
        account_id (str): Its name there.
        policy_id (str): The policy that it was under.
    """

    account_key: UUID
    resource_id: str
    account_id: str
    policy_id: str
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        account_key = str(self.account_key)

        resource_id = self.resource_id

        account_id = self.account_id

        policy_id = self.policy_id

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "accountKey": account_key,
                "resourceId": resource_id,
                "accountId": account_id,
                "policyId": policy_id,
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

        checkout_request_account = cls(
            account_key=account_key,
            resource_id=resource_id,
            account_id=account_id,
            policy_id=policy_id,
        )

        checkout_request_account.additional_properties = d
        return checkout_request_account

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
