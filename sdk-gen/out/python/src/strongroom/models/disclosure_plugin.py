from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

if TYPE_CHECKING:
    from ..models.disclosure_plugin_attributes import DisclosurePluginAttributes


T = TypeVar("T", bound="DisclosurePlugin")


@_attrs_define
class DisclosurePlugin:
    """A way to reach lent accounts through a gateway.

    Attributes:
        plugin (str): What opens the session.
        attributes (DisclosurePluginAttributes): How, where that isn't the default.
    """

    plugin: str
    attributes: DisclosurePluginAttributes
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        plugin = self.plugin

        attributes = self.attributes.to_dict()

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "plugin": plugin,
                "attributes": attributes,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        from ..models.disclosure_plugin_attributes import DisclosurePluginAttributes

        d = dict(src_dict)
        plugin = d.pop("plugin")

        attributes = DisclosurePluginAttributes.from_dict(d.pop("attributes"))

        disclosure_plugin = cls(
            plugin=plugin,
            attributes=attributes,
        )

        disclosure_plugin.additional_properties = d
        return disclosure_plugin

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
