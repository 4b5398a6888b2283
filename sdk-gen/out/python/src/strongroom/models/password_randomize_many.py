from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self, TypeVar

from attrs import define as _attrs_define

from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.password_randomize import PasswordRandomize


T = TypeVar("T", bound="PasswordRandomizeMany")


@_attrs_define
class PasswordRandomizeMany:
    """Accounts whose passwords are to be changed.

    Attributes:
        accounts (list[PasswordRandomize]): The accounts, each once.
        perform_locally (bool | Unset): Whether the node that answers is to make all of the changes, also those of
            accounts that another node manages; `false` when absent.
    """

    accounts: list[PasswordRandomize]
    perform_locally: bool | Unset = UNSET

    def to_dict(self) -> dict[str, Any]:
        accounts = []
        for accounts_item_data in self.accounts:
            accounts_item = accounts_item_data.to_dict()
            accounts.append(accounts_item)

        perform_locally = self.perform_locally

        field_dict: dict[str, Any] = {}

        field_dict.update(
            {
                "accounts": accounts,
            }
        )
        if perform_locally is not UNSET:
            field_dict["performLocally"] = perform_locally

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        from ..models.password_randomize import PasswordRandomize

        d = dict(src_dict)
        accounts = []
        _accounts = d.pop("accounts")
        for accounts_item_data in _accounts:
            accounts_item = PasswordRandomize.from_dict(accounts_item_data)

            accounts.append(accounts_item)

        perform_locally = d.pop("performLocally", UNSET)

        password_randomize_many = cls(
            accounts=accounts,
            perform_locally=perform_locally,
        )

        return password_randomize_many
