from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self, TypeVar

from attrs import define as _attrs_define

T = TypeVar("T", bound="SystemVariableSetting")


@_attrs_define
class SystemVariableSetting:
    """A value to set.

    Attributes:
        value (str): As a text, whatever its type: `true`, `240`.
    """

    value: str

    def to_dict(self) -> dict[str, Any]:
        value = self.value

        field_dict: dict[str, Any] = {}

        field_dict.update(
            {
                "value": value,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = dict(src_dict)
        value = d.pop("value")

        system_variable_setting = cls(
            value=value,
        )

        return system_variable_setting
