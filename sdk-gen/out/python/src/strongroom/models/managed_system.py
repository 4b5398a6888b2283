from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

if TYPE_CHECKING:
    from ..models.administrator_credential import AdministratorCredential
    from ..models.managed_system_connector_options import ManagedSystemConnectorOptions


T = TypeVar("T", bound="ManagedSystem")


@_attrs_define
class ManagedSystem:
    """A managed system.

    Attributes:
        resource_id (str): Its name.
        description (str): For people.
        connector (str): Its connector.
        address (str): Host name or IP; empty where nothing is reached.
        port (int): Where it listens; 0 where nothing is reached.
        tls (str): How its certificate is looked at.
        tls_server_name (str): The name in its certificate, where that isn't the address.
        ca_pem (str): The authorities that may vouch for it, where these aren't the machine's.
        ssh_host_keys (list[str]): The keys that it may show.
        connector_options (ManagedSystemConnectorOptions): What the connector wants to know beside that.
        administrator (AdministratorCredential): What the server logs in to a system with; never the secret itself.
        policy_ids (list[str]): The policies that it is under, the primary one first; none: an orphan.
        state (str): `untrusted`: where it is, or who it is, has changed; nothing is sent to it until
            ManagedSystemTrust.
        last_test_at (datetime.datetime | None): When it was last tested.
        last_test_code (None | str): Why that failed.
        revision (int): Grows with every change; a test is none.
        created_at (datetime.datetime): When it was made.
        updated_at (datetime.datetime): When it was last changed.
    """

    resource_id: str
    description: str
    connector: str
    address: str
    port: int
    tls: str
    tls_server_name: str
    ca_pem: str
    ssh_host_keys: list[str]
    connector_options: ManagedSystemConnectorOptions
    administrator: AdministratorCredential
    policy_ids: list[str]
    state: str
    last_test_at: datetime.datetime | None
    last_test_code: None | str
    revision: int
    created_at: datetime.datetime
    updated_at: datetime.datetime
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        resource_id = self.resource_id

        description = self.description

        connector = self.connector

        address = self.address

        port = self.port

        tls = self.tls

        tls_server_name = self.tls_server_name

        ca_pem = self.ca_pem

        ssh_host_keys = self.ssh_host_keys

        connector_options = self.connector_options.to_dict()

        administrator = self.administrator.to_dict()

        policy_ids = self.policy_ids

        state = self.state

        last_test_at: None | str
        if isinstance(self.last_test_at, datetime.datetime):
            last_test_at = self.last_test_at.isoformat()
        else:
            last_test_at = self.last_test_at

        last_test_code: None | str
        last_test_code = self.last_test_code

        revision = self.revision

        created_at = self.created_at.isoformat()

        updated_at = self.updated_at.isoformat()

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "resourceId": resource_id,
                "description": description,
                "connector": connector,
                "address": address,
                "port": port,
                "tls": tls,
                "tlsServerName": tls_server_name,
                "caPem": ca_pem,
                "sshHostKeys": ssh_host_keys,
                "connectorOptions": connector_options,
                "administrator": administrator,
                "policyIds": policy_ids,
                "state": state,
                "lastTestAt": last_test_at,
                "lastTestCode": last_test_code,
                "revision": revision,
                "createdAt": created_at,
                "updatedAt": updated_at,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        from ..models.administrator_credential import AdministratorCredential
        from ..models.managed_system_connector_options import ManagedSystemConnectorOptions

        d = dict(src_dict)
        resource_id = d.pop("resourceId")

        description = d.pop("description")

        connector = d.pop("connector")

        address = d.pop("address")

        port = d.pop("port")

        tls = d.pop("tls")

        tls_server_name = d.pop("tlsServerName")

        ca_pem = d.pop("caPem")

        ssh_host_keys = cast(list[str], d.pop("sshHostKeys"))

        connector_options = ManagedSystemConnectorOptions.from_dict(d.pop("connectorOptions"))

        administrator = AdministratorCredential.from_dict(d.pop("administrator"))

        policy_ids = cast(list[str], d.pop("policyIds"))

        state = d.pop("state")

        def _parse_last_test_at(data: object) -> datetime.datetime | None:
            if data is None:
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                last_test_at_type_0 = datetime.datetime.fromisoformat(data)

                return last_test_at_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(datetime.datetime | None, data)

        last_test_at = _parse_last_test_at(d.pop("lastTestAt"))

        def _parse_last_test_code(data: object) -> None | str:
            if data is None:
                return data
            return cast(None | str, data)

        last_test_code = _parse_last_test_code(d.pop("lastTestCode"))

        revision = d.pop("revision")

        created_at = datetime.datetime.fromisoformat(d.pop("createdAt"))

        updated_at = datetime.datetime.fromisoformat(d.pop("updatedAt"))

        managed_system = cls(
            resource_id=resource_id,
            description=description,
            connector=connector,
            address=address,
            port=port,
            tls=tls,
            tls_server_name=tls_server_name,
            ca_pem=ca_pem,
            ssh_host_keys=ssh_host_keys,
            connector_options=connector_options,
            administrator=administrator,
            policy_ids=policy_ids,
            state=state,
            last_test_at=last_test_at,
            last_test_code=last_test_code,
            revision=revision,
            created_at=created_at,
            updated_at=updated_at,
        )

        managed_system.additional_properties = d
        return managed_system

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
