from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self, TypeVar

from attrs import define as _attrs_define

from ..models.disclosure_plugin_new_plugin import DisclosurePluginNewPlugin
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.disclosure_plugin_new_attributes import DisclosurePluginNewAttributes


T = TypeVar("T", bound="DisclosurePluginNew")


@_attrs_define
class DisclosurePluginNew:
    """A way to reach lent accounts through a gateway.

    Attributes:
        plugin (DisclosurePluginNewPlugin): What opens the session; each once.
        attributes (DisclosurePluginNewAttributes | Unset): How, where that isn't the default, by the gateway's own
            names; nothing. Of each plugin: `guacamole-url`, `hostname` (`%server%`, which
            stands for the system's address), `port` (that of the system where its connector speaks the protocol, else the
            protocol's own). Of
            `guacamole-ssh`: `color-scheme`, `font-name`, `font-size` (12). Of `guacamole-rdp` and `guacamole-remote-app`:
            `color-depth`,
            `console` (false), `disable-audio` (true), `domain`, `enable-printing` (false), `height`, `ignore-cert` (false),
            `security` (rdp),
            `width`. Of `guacamole-remote-app`: `remote-app`, which it needs, `remote-app-args` (`%server%` stands for the
            system's address in it,
            too), `remote-app-dir`. Of `guacamole-telnet`: `password-regex` (`[Pp]assword:`), `username-regex`
            (`[Ll]ogin:`). Of
            `guacamole-vnc`: `autoretry` (0), `cursor` (local), `encodings`, `read-only` (false), `swap-red-blue` (false).
            Never a secret: the
            gateway is given the account's own.
    """

    plugin: DisclosurePluginNewPlugin
    attributes: DisclosurePluginNewAttributes | Unset = UNSET

    def to_dict(self) -> dict[str, Any]:
        plugin = self.plugin.value

        attributes: dict[str, Any] | Unset = UNSET
        if not isinstance(self.attributes, Unset):
            attributes = self.attributes.to_dict()

        field_dict: dict[str, Any] = {}

        field_dict.update(
            {
                "plugin": plugin,
            }
        )
        if attributes is not UNSET:
            field_dict["attributes"] = attributes

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        from ..models.disclosure_plugin_new_attributes import DisclosurePluginNewAttributes

        d = dict(src_dict)
        plugin = DisclosurePluginNewPlugin(d.pop("plugin"))

        _attributes = d.pop("attributes", UNSET)
        attributes: DisclosurePluginNewAttributes | Unset
        if isinstance(_attributes, Unset):
            attributes = UNSET
        else:
            attributes = DisclosurePluginNewAttributes.from_dict(_attributes)

        disclosure_plugin_new = cls(
            plugin=plugin,
            attributes=attributes,
        )

        return disclosure_plugin_new
