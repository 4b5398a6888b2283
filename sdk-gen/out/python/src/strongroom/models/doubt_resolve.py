from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self, TypeVar

from attrs import define as _attrs_define

from ..models.doubt_resolve_way import DoubtResolveWay

T = TypeVar("T", bound="DoubtResolve")


@_attrs_define
class DoubtResolve:
    """How to come out of a doubt.

    Attributes:
        way (DoubtResolveWay): `prove` = try the passwords that are kept, the newest first; `replace` = the same, and if
            none is in force, have the system's
            administrator put the change's own in force, or a new one where it has none; `abandon` = look no further: the
            last one that was in
            force is kept as `unverified`, and the change has failed.
    """

    way: DoubtResolveWay

    def to_dict(self) -> dict[str, Any]:
        way = self.way.value

        field_dict: dict[str, Any] = {}

        field_dict.update(
            {
                "way": way,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = dict(src_dict)
        way = DoubtResolveWay(d.pop("way"))

        doubt_resolve = cls(
            way=way,
        )

        return doubt_resolve
