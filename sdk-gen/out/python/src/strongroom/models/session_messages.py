from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

T = TypeVar("T", bound="SessionMessages")


@_attrs_define
class SessionMessages:
    """What to show to the person when something goes wrong with a session, in the words of the policy; `""` = nothing.

    Attributes:
        connection_failed (str): No connection came about, and no port was tried to find out why.
        target_unreachable (str): No connection came about, and the trial port doesn't answer either.
        target_reachable (str): No connection came about although the trial port answers.
        login_failed (str): The target refused the account and its password.
        program_missing (str): A program that is needed is not on the person's machine.
        program_failed (str): The program that opens the session could not be started.
        session_expired (str): The person's session with the gateway has ended.
        use_old_password (str): A question, before a password is used that is no longer in force.
    """

    connection_failed: str
    target_unreachable: str
    target_reachable: str
    login_failed: str
    program_missing: str
    program_failed: str
    session_expired: str
    use_old_password: str
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        connection_failed = self.connection_failed

        target_unreachable = self.target_unreachable

        target_reachable = self.target_reachable

        login_failed = self.login_failed

        program_missing = self.program_missing

        program_failed = self.program_failed

        session_expired = self.session_expired

        use_old_password = self.use_old_password

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "connectionFailed": connection_failed,
                "targetUnreachable": target_unreachable,
                "targetReachable": target_reachable,
                "loginFailed": login_failed,
                "programMissing": program_missing,
                "programFailed": program_failed,
                "sessionExpired": session_expired,
                "useOldPassword": use_old_password,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = dict(src_dict)
        connection_failed = d.pop("connectionFailed")

        target_unreachable = d.pop("targetUnreachable")

        target_reachable = d.pop("targetReachable")

        login_failed = d.pop("loginFailed")

        program_missing = d.pop("programMissing")

        program_failed = d.pop("programFailed")

        session_expired = d.pop("sessionExpired")

        use_old_password = d.pop("useOldPassword")

        session_messages = cls(
            connection_failed=connection_failed,
            target_unreachable=target_unreachable,
            target_reachable=target_reachable,
            login_failed=login_failed,
            program_missing=program_missing,
            program_failed=program_failed,
            session_expired=session_expired,
            use_old_password=use_old_password,
        )

        session_messages.additional_properties = d
        return session_messages

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
