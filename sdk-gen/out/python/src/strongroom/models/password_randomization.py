from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

if TYPE_CHECKING:
    from ..models.password_change import PasswordChange


T = TypeVar("T", bound="PasswordRandomization")


@_attrs_define
class PasswordRandomization:
    """What came of it for one account.

    Attributes:
        resource_id (str): The account's system.
        account_id (str): The account.
        code (None | str): The problem code with which ManagedAccountRandomizePassword would have refused this account;
            null = it was accepted.
        changes (list[PasswordChange]): The change, as it was when it was accepted; empty = it was refused.
    """

    resource_id: str
    account_id: str
    code: None | str
    changes: list[PasswordChange]
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        resource_id = self.resource_id

        account_id = self.account_id

        code: None | str
        code = self.code

        changes = []
        for changes_item_data in self.changes:
            changes_item = changes_item_data.to_dict()
            changes.append(changes_item)

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "resourceId": resource_id,
                "accountId": account_id,
                "code": code,
                "changes": changes,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        from ..models.password_change import PasswordChange

        d = dict(src_dict)
        resource_id = d.pop("resourceId")

        account_id = d.pop("accountId")

        def _parse_code(data: object) -> None | str:
            if data is None:
                return data
            return cast(None | str, data)

        code = _parse_code(d.pop("code"))

        changes = []
        _changes = d.pop("changes")
        for changes_item_data in _changes:
            changes_item = PasswordChange.from_dict(changes_item_data)

            changes.append(changes_item)

        password_randomization = cls(
            resource_id=resource_id,
            account_id=account_id,
            code=code,
            changes=changes,
        )

        password_randomization.additional_properties = d
        return password_randomization

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
