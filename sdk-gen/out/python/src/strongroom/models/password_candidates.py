from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self, TypeVar
from uuid import UUID

from attrs import define as _attrs_define
from attrs import field as _attrs_field

if TYPE_CHECKING:
    from ..models.password_candidate import PasswordCandidate


T = TypeVar("T", bound="PasswordCandidates")


@_attrs_define
class PasswordCandidates:
    """The passwords of an account that may be in force, the likeliest first.

    Attributes:
        resource_id (str): The account's system.
        account_id (str): The account.
        account_key (UUID): Stands for the account for ever.
        certainty (str): How sure the one is that is said to be in force.
        candidates (list[PasswordCandidate]): The candidate, the current one, and the others, the newest first; empty
            where there never was a password.
        disclosure_id (UUID): The journal entry that was durable before this answer left.
    """

    resource_id: str
    account_id: str
    account_key: UUID
    certainty: str
    candidates: list[PasswordCandidate]
    disclosure_id: UUID
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        resource_id = self.resource_id

        account_id = self.account_id

        account_key = str(self.account_key)

        certainty = self.certainty

        candidates = []
        for candidates_item_data in self.candidates:
            candidates_item = candidates_item_data.to_dict()
            candidates.append(candidates_item)

        disclosure_id = str(self.disclosure_id)

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "resourceId": resource_id,
                "accountId": account_id,
                "accountKey": account_key,
                "certainty": certainty,
                "candidates": candidates,
                "disclosureId": disclosure_id,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        from ..models.password_candidate import PasswordCandidate

        d = dict(src_dict)
        resource_id = d.pop("resourceId")

        account_id = d.pop("accountId")

        account_key = UUID(d.pop("accountKey"))

        certainty = d.pop("certainty")

        candidates = []
        _candidates = d.pop("candidates")
        for candidates_item_data in _candidates:
            candidates_item = PasswordCandidate.from_dict(candidates_item_data)

            candidates.append(candidates_item)

        disclosure_id = UUID(d.pop("disclosureId"))

        password_candidates = cls(
            resource_id=resource_id,
            account_id=account_id,
            account_key=account_key,
            certainty=certainty,
            candidates=candidates,
            disclosure_id=disclosure_id,
        )

        password_candidates.additional_properties = d
        return password_candidates

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
