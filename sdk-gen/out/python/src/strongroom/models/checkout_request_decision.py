from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import Any, Self, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

T = TypeVar("T", bound="CheckoutRequestDecision")


@_attrs_define
class CheckoutRequestDecision:
    """What somebody has said to a request.

    Attributes:
        user_id (str): Who: the person, also where a program speaks in that one's name.
        decision (str): `modified` = changed what is asked, and is not asked any more.
        comment (str): For people.
        decided_at (datetime.datetime): When.
        content_hash (str): Of what was asked then: it counts for nothing else.
    """

    user_id: str
    decision: str
    comment: str
    decided_at: datetime.datetime
    content_hash: str
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        user_id = self.user_id

        decision = self.decision

        comment = self.comment

        decided_at = self.decided_at.isoformat()

        content_hash = self.content_hash

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "userId": user_id,
                "decision": decision,
                "comment": comment,
                "decidedAt": decided_at,
                "contentHash": content_hash,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = dict(src_dict)
        user_id = d.pop("userId")

        decision = d.pop("decision")

        comment = d.pop("comment")

        decided_at = datetime.datetime.fromisoformat(d.pop("decidedAt"))

        content_hash = d.pop("contentHash")

        checkout_request_decision = cls(
            user_id=user_id,
            decision=decision,
            comment=comment,
            decided_at=decided_at,
            content_hash=content_hash,
        )

        checkout_request_decision.additional_properties = d
        return checkout_request_decision

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
