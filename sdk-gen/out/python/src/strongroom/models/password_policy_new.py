from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self, TypeVar

from attrs import define as _attrs_define

from ..types import UNSET, Unset

T = TypeVar("T", bound="PasswordPolicyNew")


@_attrs_define
class PasswordPolicyNew:
    """What passwords are made of; what isn't sent has its default.

    Attributes:
        minimum_length (int | Unset): Least characters; 20.
        maximum_length (int | Unset): Most characters; 32.
        minimum_lowercase (int | Unset): Least lower-case letters; 1.
        minimum_uppercase (int | Unset): Least upper-case letters; 1.
        minimum_digits (int | Unset): Least digits; 1.
        minimum_special (int | Unset): Least special characters; 1.
        special_characters (str | Unset): What counts as special, of ASCII punctuation; ``!#%+-.:=?@_~``.
        excluded_characters (str | Unset): What no password may hold; none.
        history_depth (int | Unset): How many former passwords may not come back; 24.
        refuse_dictionary_words (bool | Unset): Whether well-known words are refused; true.
        refuse_account_id (bool | Unset): Whether passwords that hold the account's name are refused; true.
    """

    minimum_length: int | Unset = UNSET
    maximum_length: int | Unset = UNSET
    minimum_lowercase: int | Unset = UNSET
    minimum_uppercase: int | Unset = UNSET
    minimum_digits: int | Unset = UNSET
    minimum_special: int | Unset = UNSET
    special_characters: str | Unset = UNSET
    excluded_characters: str | Unset = UNSET
    history_depth: int | Unset = UNSET
    refuse_dictionary_words: bool | Unset = UNSET
    refuse_account_id: bool | Unset = UNSET

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

        field_dict.update({})
        if minimum_length is not UNSET:
            field_dict["minimumLength"] = minimum_length
        if maximum_length is not UNSET:
            field_dict["maximumLength"] = maximum_length
        if minimum_lowercase is not UNSET:
            field_dict["minimumLowercase"] = minimum_lowercase
        if minimum_uppercase is not UNSET:
            field_dict["minimumUppercase"] = minimum_uppercase
        if minimum_digits is not UNSET:
            field_dict["minimumDigits"] = minimum_digits
        if minimum_special is not UNSET:
            field_dict["minimumSpecial"] = minimum_special
        if special_characters is not UNSET:
            field_dict["specialCharacters"] = special_characters
        if excluded_characters is not UNSET:
            field_dict["excludedCharacters"] = excluded_characters
        if history_depth is not UNSET:
            field_dict["historyDepth"] = history_depth
        if refuse_dictionary_words is not UNSET:
            field_dict["refuseDictionaryWords"] = refuse_dictionary_words
        if refuse_account_id is not UNSET:
            field_dict["refuseAccountId"] = refuse_account_id

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = dict(src_dict)
        minimum_length = d.pop("minimumLength", UNSET)

        maximum_length = d.pop("maximumLength", UNSET)

        minimum_lowercase = d.pop("minimumLowercase", UNSET)

        minimum_uppercase = d.pop("minimumUppercase", UNSET)

        minimum_digits = d.pop("minimumDigits", UNSET)

        minimum_special = d.pop("minimumSpecial", UNSET)

        special_characters = d.pop("specialCharacters", UNSET)

        excluded_characters = d.pop("excludedCharacters", UNSET)

        history_depth = d.pop("historyDepth", UNSET)

        refuse_dictionary_words = d.pop("refuseDictionaryWords", UNSET)

        refuse_account_id = d.pop("refuseAccountId", UNSET)

        password_policy_new = cls(
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

        return password_policy_new
