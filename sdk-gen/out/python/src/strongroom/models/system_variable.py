from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

T = TypeVar("T", bound="SystemVariable")


@_attrs_define
class SystemVariable:
    """A system variable, with its value in force.

    Attributes:
        name (str): Its name.
        type_ (str): What kind of value it has.
        value (str): In force, as a text.
        default_value (str): In force unless somebody sets another.
        unit (str): What an integer counts.
        minimum (int | None): The least integer.
        maximum (int | None): The greatest integer.
        choices (list[str]): The words of a choice.
        description (str): One sentence.
        origin (str): Where the value comes from.
        revision (int): Grows with every change; 1 when nobody has set it.
    """

    name: str
    type_: str
    value: str
    default_value: str
    unit: str
    minimum: int | None
    maximum: int | None
    choices: list[str]
    description: str
    origin: str
    revision: int
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        name = self.name

        type_ = self.type_

        value = self.value

        default_value = self.default_value

        unit = self.unit

        minimum: int | None
        minimum = self.minimum

        maximum: int | None
        maximum = self.maximum

        choices = self.choices

        description = self.description

        origin = self.origin

        revision = self.revision

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "name": name,
                "type": type_,
                "value": value,
                "defaultValue": default_value,
                "unit": unit,
                "minimum": minimum,
                "maximum": maximum,
                "choices": choices,
                "description": description,
                "origin": origin,
                "revision": revision,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = dict(src_dict)
        name = d.pop("name")

        type_ = d.pop("type")

        value = d.pop("value")

        default_value = d.pop("defaultValue")

        unit = d.pop("unit")

        def _parse_minimum(data: object) -> int | None:
            if data is None:
                return data
            return cast(int | None, data)

        minimum = _parse_minimum(d.pop("minimum"))

        def _parse_maximum(data: object) -> int | None:
            if data is None:
                return data
            return cast(int | None, data)

        maximum = _parse_maximum(d.pop("maximum"))

        choices = cast(list[str], d.pop("choices"))

        description = d.pop("description")

        origin = d.pop("origin")

        revision = d.pop("revision")

        system_variable = cls(
            name=name,
            type_=type_,
            value=value,
            default_value=default_value,
            unit=unit,
            minimum=minimum,
            maximum=maximum,
            choices=choices,
            description=description,
            origin=origin,
            revision=revision,
        )

        system_variable.additional_properties = d
        return system_variable

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
