from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

T = TypeVar("T", bound="PasswordPolicy")


@_attrs_define
class PasswordPolicy:
    """What passwords are made of.

    Attributes:
        minimum_length (int): Least characters.
        maximum_length (int): Most characters.
        minimum_lowercase (int): Least lower-case letters.
        minimum_uppercase (int): Least upper-case letters.
        minimum_digits (int): Least digits.
        minimum_special (int): Least special characters.
        special_characters (str): What counts as special.
        excluded_characters (str): What no password may hold.
        history_depth (int): How many former passwords may not come back.
        refuse_dictionary_words (bool): Whether well-known words are refused.
        refuse_account_id (bool): Whether passwords that hold the account's name are refused.
    """

    minimum_length: int
    maximum_length: int
    minimum_lowercase: int
    minimum_uppercase: int
    minimum_digits: int
    minimum_special: int
    special_characters: str
    excluded_characters: str
    history_depth: int
    refuse_dictionary_words: bool
    refuse_account_id: bool
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        minimum_length = self.minimum_length

        maximum_length = self.maximum_length

        minimum_lowercase = self.minimum_lowercase

        minimum_uppercase = self.minimum_uppercase

        minimum_digits = self.minimum_digits

        minimum_special = self.minimum_special

        special_characters = self.special_characters

        excluded_characters = self.excluded_characters

        history_depth = self.history_depth

        refuse_dictionary_words = self.refuse_dictionary_words

        refuse_account_id = self.refuse_account_id

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "minimumLength": minimum_length,
                "maximumLength": maximum_length,
                "minimumLowercase": minimum_lowercase,
                "minimumUppercase": minimum_uppercase,
                "minimumDigits": minimum_digits,
                "minimumSpecial": minimum_special,
                "specialCharacters": special_characters,
                "excludedCharacters": excluded_characters,
                "historyDepth": history_depth,
                "refuseDictionaryWords": refuse_dictionary_words,
                "refuseAccountId": refuse_account_id,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = dict(src_dict)
        minimum_length = d.pop("minimumLength")

        maximum_length = d.pop("maximumLength")

        minimum_lowercase = d.pop("minimumLowercase")

        minimum_uppercase = d.pop("minimumUppercase")

        minimum_digits = d.pop("minimumDigits")

        minimum_special = d.pop("minimumSpecial")

        special_characters = d.pop("specialCharacters")

        excluded_characters = d.pop("excludedCharacters")

        history_depth = d.pop("historyDepth")

        refuse_dictionary_words = d.pop("refuseDictionaryWords")

        refuse_account_id = d.pop("refuseAccountId")

        password_policy = cls(
            minimum_length=minimum_length,
            maximum_length=maximum_length,
            minimum_lowercase=minimum_lowercase,
            minimum_uppercase=minimum_uppercase,
            minimum_digits=minimum_digits,
            minimum_special=minimum_special,
            special_characters=special_characters,
            excluded_characters=excluded_characters,
            history_depth=history_depth,
            refuse_dictionary_words=refuse_dictionary_words,
            refuse_account_id=refuse_account_id,
        )

        password_policy.additional_properties = d
        return password_policy

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
