from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self, TypeVar, cast
from uuid import UUID

from attrs import define as _attrs_define
from attrs import field as _attrs_field

if TYPE_CHECKING:
    from ..models.checkout_params_attributes import CheckoutParamsAttributes
    from ..models.session_messages import SessionMessages


T = TypeVar("T", bound="CheckoutParams")


@_attrs_define(repr=False)
class CheckoutParams:
    """What a gateway opens a session with.

    Attributes:
        checkout_id (UUID): The check-out: ask CheckoutStatusGet of it while the session lasts.
        account_key (UUID): The account.
        plugin (str): What opens the session.
        protocol (str): What is spoken with the target.
        host (str): The target, by name or IP, without brackets.
        port (int): Its port.
        user (str): Who logs in there.
        password (None | str): The password in force.
        private_key (None | str): A private key; null = there is none.
        passphrase (None | str): Of the private key; null = it has none.
        host_keys (list[str]): The keys that the target may show: refuse every other. Empty = none is pinned.
        attributes (CheckoutParamsAttributes): What else the policy says of the session, under the plugin's own names;
            never a secret.
        password_version (int): Of the password; when CheckoutStatusGet tells a higher one, get these again.
        ends_at (datetime.datetime): When the session must end.
        messages (SessionMessages): What to show to the person when something goes wrong with a session, in the words of
            the policy; `""` = nothing.
        trial_port (int | None): When no connection comes about, try this port of the host to find out why; null =
            don't.
        disclosure_id (UUID): The journal entry that was durable before this answer left.
    """

    checkout_id: UUID
    account_key: UUID
    plugin: str
    protocol: str
    host: str
    port: int
    user: str
    password: None | str
    private_key: None | str
    passphrase: None | str
    host_keys: list[str]
    attributes: CheckoutParamsAttributes
    password_version: int
    ends_at: datetime.datetime
    messages: SessionMessages
    trial_port: int | None
    disclosure_id: UUID
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        checkout_id = str(self.checkout_id)

        account_key = str(self.account_key)

        plugin = self.plugin

        protocol = self.protocol

        host = self.host

        port = self.port

        user = self.user

        password: None | str
        password = self.password

        private_key: None | str
        private_key = self.private_key

        passphrase: None | str
        passphrase = self.passphrase

        host_keys = self.host_keys

        attributes = self.attributes.to_dict()

        password_version = self.password_version

        ends_at = self.ends_at.isoformat()

        messages = self.messages.to_dict()

        trial_port: int | None
        trial_port = self.trial_port

        disclosure_id = str(self.disclosure_id)

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "checkoutId": checkout_id,
                "accountKey": account_key,
                "plugin": plugin,
                "protocol": protocol,
                "host": host,
                "port": port,
                "user": user,
                "password": password,
                "privateKey": private_key,
                "passphrase": passphrase,
                "hostKeys": host_keys,
                "attributes": attributes,
                "passwordVersion": password_version,
                "endsAt": ends_at,
                "messages": messages,
                "trialPort": trial_port,
                "disclosureId": disclosure_id,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        from ..models.checkout_params_attributes import CheckoutParamsAttributes
        from ..models.session_messages import SessionMessages

        d = dict(src_dict)
        checkout_id = UUID(d.pop("checkoutId"))

        account_key = UUID(d.pop("accountKey"))

        plugin = d.pop("plugin")

        protocol = d.pop("protocol")

        host = d.pop("host")

        port = d.pop("port")

        user = d.pop("user")

        def _parse_password(data: object) -> None | str:
            if data is None:
                return data
            return cast(None | str, data)

        password = _parse_password(d.pop("password"))

        def _parse_private_key(data: object) -> None | str:
            if data is None:
                return data
            return cast(None | str, data)

        private_key = _parse_private_key(d.pop("privateKey"))

        def _parse_passphrase(data: object) -> None | str:
            if data is None:
                return data
            return cast(None | str, data)

        passphrase = _parse_passphrase(d.pop("passphrase"))

        host_keys = cast(list[str], d.pop("hostKeys"))

        attributes = CheckoutParamsAttributes.from_dict(d.pop("attributes"))

        password_version = d.pop("passwordVersion")

        ends_at = datetime.datetime.fromisoformat(d.pop("endsAt"))

        messages = SessionMessages.from_dict(d.pop("messages"))

        def _parse_trial_port(data: object) -> int | None:
            if data is None:
                return data
            return cast(int | None, data)

        trial_port = _parse_trial_port(d.pop("trialPort"))

        disclosure_id = UUID(d.pop("disclosureId"))

        checkout_params = cls(
            checkout_id=checkout_id,
            account_key=account_key,
            plugin=plugin,
            protocol=protocol,
            host=host,
            port=port,
            user=user,
            password=password,
            private_key=private_key,
            passphrase=passphrase,
            host_keys=host_keys,
            attributes=attributes,
            password_version=password_version,
            ends_at=ends_at,
            messages=messages,
            trial_port=trial_port,
            disclosure_id=disclosure_id,
        )

        checkout_params.additional_properties = d
        return checkout_params

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
