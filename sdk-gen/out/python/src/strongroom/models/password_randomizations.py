from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

if TYPE_CHECKING:
    from ..models.password_randomization import PasswordRandomization


T = TypeVar("T", bound="PasswordRandomizations")


@_attrs_define
class PasswordRandomizations:
    """What came of it.

    Attributes:
        items (list[PasswordRandomization]): One for each account, in the order sent.
        managing_nodes (list[str]): The nodes that manage the policies of the accounts that were accepted, in the order
            of their names; empty = any node makes the
            changes.
        performed_by (None | str): The node that makes all of the changes, because it was to; null = the managing nodes
            do.
    """

    items: list[PasswordRandomization]
    managing_nodes: list[str]
    performed_by: None | str
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        items = []
        for items_item_data in self.items:
            items_item = items_item_data.to_dict()
            items.append(items_item)

        managing_nodes = self.managing_nodes

        performed_by: None | str
        performed_by = self.performed_by

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "items": items,
                "managingNodes": managing_nodes,
                "performedBy": performed_by,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        from ..models.password_randomization import PasswordRandomization

        d = dict(src_dict)
        items = []
        _items = d.pop("items")
        for items_item_data in _items:
            items_item = PasswordRandomization.from_dict(items_item_data)

            items.append(items_item)

        managing_nodes = cast(list[str], d.pop("managingNodes"))

        def _parse_performed_by(data: object) -> None | str:
            if data is None:
                return data
            return cast(None | str, data)

        performed_by = _parse_performed_by(d.pop("performedBy"))

        password_randomizations = cls(
            items=items,
            managing_nodes=managing_nodes,
            performed_by=performed_by,
        )

        password_randomizations.additional_properties = d
        return password_randomizations

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
