from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

T = TypeVar("T", bound="DisclosurePluginNewAttributes")


@_attrs_define
class DisclosurePluginNewAttributes:
    """How, where that isn't the default, by the gateway's own names; nothing. Of each plugin: `guacamole-url`, `hostname`
    (`%server%`, which
    stands for the system's address), `port` (that of the system where its connector speaks the protocol, else the
    protocol's own). Of
    `guacamole-ssh`: `color-scheme`, `font-name`, `font-size` (12). Of `guacamole-rdp` and `guacamole-remote-app`:
    `color-depth`,
    `console` (false), `disable-audio` (true), `domain`, `enable-printing` (false), `height`, `ignore-cert` (false),
    `security` (rdp),
    `width`. Of `guacamole-remote-app`: `remote-app`, which it needs, `remote-app-args` (`%server%` stands for the
    system's address in it,
    too), `remote-app-dir`. Of `guacamole-telnet`: `password-regex` (`[Pp]assword:`), `username-regex` (`[Ll]ogin:`). Of
    `guacamole-vnc`: `autoretry` (0), `cursor` (local), `encodings`, `read-only` (false), `swap-red-blue` (false). Never
    a secret: the
    gateway is given the account's own.

    """

    additional_properties: dict[str, str] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = dict(src_dict)
        disclosure_plugin_new_attributes = cls()

        disclosure_plugin_new_attributes.additional_properties = d
        return disclosure_plugin_new_attributes

    @property
    def additional_keys(self) -> list[str]:
        return list(self.additional_properties.keys())

    def __getitem__(self, key: str) -> str:
        return self.additional_properties[key]

    def __setitem__(self, key: str, value: str) -> None:
        self.additional_properties[key] = value

    def __delitem__(self, key: str) -> None:
        del self.additional_properties[key]

    def __contains__(self, key: str) -> bool:
        return key in self.additional_properties
