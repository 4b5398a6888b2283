from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

if TYPE_CHECKING:
    from ..models.client_address_hop import ClientAddressHop


T = TypeVar("T", bound="ClientAddress")


@_attrs_define
class ClientAddress:
    """Where a request comes from, and what a list says of it.

    Attributes:
        address (str): The client, canonical: whom allow-lists mean.
        peer (str): The other end of the connection, canonical.
        hops (list[ClientAddressHop]): The way from the peer to the client.
        allowed (bool): Does the list admit the address?
        matched_entry (None | str): The most exact entry that does.
        nearest_entry (None | str): Else the entry that has most in common with it.
        allow_list_empty (bool): An empty list is nobody.
    """

    address: str
    peer: str
    hops: list[ClientAddressHop]
    allowed: bool
    matched_entry: None | str
    nearest_entry: None | str
    allow_list_empty: bool
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        address = self.address

        peer = self.peer

        hops = []
        for hops_item_data in self.hops:
            hops_item = hops_item_data.to_dict()
            hops.append(hops_item)

        allowed = self.allowed

        matched_entry: None | str
        matched_entry = self.matched_entry

        nearest_entry: None | str
        nearest_entry = self.nearest_entry

        allow_list_empty = self.allow_list_empty

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "address": address,
                "peer": peer,
                "hops": hops,
                "allowed": allowed,
                "matchedEntry": matched_entry,
                "nearestEntry": nearest_entry,
                "allowListEmpty": allow_list_empty,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        from ..models.client_address_hop import ClientAddressHop

        d = dict(src_dict)
        address = d.pop("address")

        peer = d.pop("peer")

        hops = []
        _hops = d.pop("hops")
        for hops_item_data in _hops:
            hops_item = ClientAddressHop.from_dict(hops_item_data)

            hops.append(hops_item)

        allowed = d.pop("allowed")

        def _parse_matched_entry(data: object) -> None | str:
            if data is None:
                return data
            return cast(None | str, data)

        matched_entry = _parse_matched_entry(d.pop("matchedEntry"))

        def _parse_nearest_entry(data: object) -> None | str:
            if data is None:
                return data
            return cast(None | str, data)

        nearest_entry = _parse_nearest_entry(d.pop("nearestEntry"))

        allow_list_empty = d.pop("allowListEmpty")

        client_address = cls(
            address=address,
            peer=peer,
            hops=hops,
            allowed=allowed,
            matched_entry=matched_entry,
            nearest_entry=nearest_entry,
            allow_list_empty=allow_list_empty,
        )

        client_address.additional_properties = d
        return client_address

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
