from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

if TYPE_CHECKING:
    from ..models.connector_option import ConnectorOption


T = TypeVar("T", bound="Connector")


@_attrs_define
class Connector:
    """What speaks to systems of one kind.

    Attributes:
        name (str): Its name.
        built_in (bool): Part of the server, or one of its configuration.
        operations (list[str]): What it can do on a target.
        can_verify (bool): Whether it can prove that a password is in force.
        default_port (int): Where its targets listen; 0 where there is nothing to reach.
        options (list[ConnectorOption]): What it wants to know beside the address.
    """

    name: str
    built_in: bool
    operations: list[str]
    can_verify: bool
    default_port: int
    options: list[ConnectorOption]
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        name = self.name

        built_in = self.built_in

        operations = self.operations

        can_verify = self.can_verify

        default_port = self.default_port

        options = []
        for options_item_data in self.options:
            options_item = options_item_data.to_dict()
            options.append(options_item)

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "name": name,
                "builtIn": built_in,
                "operations": operations,
                "canVerify": can_verify,
                "defaultPort": default_port,
                "options": options,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        from ..models.connector_option import ConnectorOption

        d = dict(src_dict)
        name = d.pop("name")

        built_in = d.pop("builtIn")

        operations = cast(list[str], d.pop("operations"))

        can_verify = d.pop("canVerify")

        default_port = d.pop("defaultPort")

        options = []
        _options = d.pop("options")
        for options_item_data in _options:
            options_item = ConnectorOption.from_dict(options_item_data)

            options.append(options_item)

        connector = cls(
            name=name,
            built_in=built_in,
            operations=operations,
            can_verify=can_verify,
            default_port=default_port,
            options=options,
        )

        connector.additional_properties = d
        return connector

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
