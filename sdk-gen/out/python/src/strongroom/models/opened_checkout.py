from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

if TYPE_CHECKING:
    from ..models.checkout import Checkout
    from ..models.password import Password


T = TypeVar("T", bound="OpenedCheckout")


@_attrs_define
class OpenedCheckout:
    """An account that was lent, with its password for whom that is shown.

    Attributes:
        checkout (Checkout): An account that is lent, or was.
        passwords (list[Password]): The passwords of its accounts; empty for whom they aren't shown.
    """

    checkout: Checkout
    passwords: list[Password]
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        checkout = self.checkout.to_dict()

        passwords = []
        for passwords_item_data in self.passwords:
            passwords_item = passwords_item_data.to_dict()
            passwords.append(passwords_item)

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "checkout": checkout,
                "passwords": passwords,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        from ..models.checkout import Checkout
        from ..models.password import Password

        d = dict(src_dict)
        checkout = Checkout.from_dict(d.pop("checkout"))

        passwords = []
        _passwords = d.pop("passwords")
        for passwords_item_data in _passwords:
            passwords_item = Password.from_dict(passwords_item_data)

            passwords.append(passwords_item)

        opened_checkout = cls(
            checkout=checkout,
            passwords=passwords,
        )

        opened_checkout.additional_properties = d
        return opened_checkout

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
