from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self, TypeVar
from uuid import UUID

from attrs import define as _attrs_define

from ..types import UNSET, Unset

T = TypeVar("T", bound="AdministratorCredentialNew")


@_attrs_define(repr=False)
class AdministratorCredentialNew:
    """What the server is to log in to a system with: exactly one of password, private key and managed account.

    Attributes:
        user_name (str): Its name on the target.
        password (str | Unset): Its password.
        private_key_pem (str | Unset): Its private key, in PEM.
        account_key (UUID | Unset): A managed account whose password it has; needs `preapproved-checkout` on that
            account's policy.
    """

    user_name: str
    password: str | Unset = UNSET
    private_key_pem: str | Unset = UNSET
    account_key: UUID | Unset = UNSET

    def to_dict(self) -> dict[str, Any]:
        user_name = self.user_name

        password = self.password

        private_key_pem = self.private_key_pem

        account_key: str | Unset = UNSET
        if not isinstance(self.account_key, Unset):
            account_key = str(self.account_key)

        field_dict: dict[str, Any] = {}

        field_dict.update(
            {
                "userName": user_name,
            }
        )
        if password is not UNSET:
            field_dict["password"] = password
        if private_key_pem is not UNSET:
            field_dict["privateKeyPem"] = private_key_pem
        if account_key is not UNSET:
            field_dict["accountKey"] = account_key

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = dict(src_dict)
        user_name = d.pop("userName")

        password = d.pop("password", UNSET)

        private_key_pem = d.pop("privateKeyPem", UNSET)

        _account_key = d.pop("accountKey", UNSET)
        account_key: UUID | Unset
        if isinstance(_account_key, Unset):
            account_key = UNSET
        else:
            account_key = UUID(_account_key)

        administrator_credential_new = cls(
            user_name=user_name,
            password=password,
            private_key_pem=private_key_pem,
            account_key=account_key,
        )

        return administrator_credential_new
