from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self, TypeVar, cast

from attrs import define as _attrs_define

from ..models.managed_system_new_tls import ManagedSystemNewTls
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.administrator_credential_new import AdministratorCredentialNew
    from ..models.managed_system_new_connector_options import ManagedSystemNewConnectorOptions


T = TypeVar("T", bound="ManagedSystemNew")


@_attrs_define
class ManagedSystemNew:
    """A system to be made.

    Attributes:
        resource_id (str): Its name; that of a deleted one brings it back with its accounts.
        connector (str): One that ConnectorList shows; it never changes.
        description (str | Unset): For people; empty.
        address (str | Unset): Host name or IP without brackets; empty where the connector reaches nothing (`vault`).
        port (int | Unset): The connector's own port; 0 where it reaches nothing.
        tls (ManagedSystemNewTls | Unset): How its certificate is looked at; `verify-full`.
        tls_server_name (str | Unset): The name in its certificate, where that isn't the address; empty.
        ca_pem (str | Unset): The authorities that may vouch for it, where these aren't the machine's; empty.
        ssh_host_keys (list[str] | Unset): The keys that it may show; none.
        connector_options (ManagedSystemNewConnectorOptions | Unset): What the connector wants to know beside that:
            names and forms by ConnectorList.
        administrator (AdministratorCredentialNew | Unset): What the server is to log in to a system with: exactly one
            of password, private key and managed account.
        policy_ids (list[str] | Unset): The policies that it is under, the primary one first; none: an orphan.
    """

    resource_id: str
    connector: str
    description: str | Unset = UNSET
    address: str | Unset = UNSET
    port: int | Unset = UNSET
    tls: ManagedSystemNewTls | Unset = UNSET
    tls_server_name: str | Unset = UNSET
    ca_pem: str | Unset = UNSET
    ssh_host_keys: list[str] | Unset = UNSET
    connector_options: ManagedSystemNewConnectorOptions | Unset = UNSET
    administrator: AdministratorCredentialNew | Unset = UNSET
    policy_ids: list[str] | Unset = UNSET

    def to_dict(self) -> dict[str, Any]:
        resource_id = self.resource_id

        connector = self.connector

        description = self.description

        address = self.address

        port = self.port

        tls: str | Unset = UNSET
        if not isinstance(self.tls, Unset):
            tls = self.tls.value

        tls_server_name = self.tls_server_name

        ca_pem = self.ca_pem

        ssh_host_keys: list[str] | Unset = UNSET
        if not isinstance(self.ssh_host_keys, Unset):
            ssh_host_keys = self.ssh_host_keys

        connector_options: dict[str, Any] | Unset = UNSET
        if not isinstance(self.connector_options, Unset):
            connector_options = self.connector_options.to_dict()

        administrator: dict[str, Any] | Unset = UNSET
        if not isinstance(self.administrator, Unset):
            administrator = self.administrator.to_dict()

        policy_ids: list[str] | Unset = UNSET
        if not isinstance(self.policy_ids, Unset):
            policy_ids = self.policy_ids

        field_dict: dict[str, Any] = {}

        field_dict.update(
            {
                "resourceId": resource_id,
                "connector": connector,
            }
        )
        if description is not UNSET:
            field_dict["description"] = description
        if address is not UNSET:
            field_dict["address"] = address
        if port is not UNSET:
            field_dict["port"] = port
        if tls is not UNSET:
            field_dict["tls"] = tls
        if tls_server_name is not UNSET:
            field_dict["tlsServerName"] = tls_server_name
        if ca_pem is not UNSET:
            field_dict["caPem"] = ca_pem
        if ssh_host_keys is not UNSET:
            field_dict["sshHostKeys"] = ssh_host_keys
        if connector_options is not UNSET:
            field_dict["connectorOptions"] = connector_options
        if administrator is not UNSET:
            field_dict["administrator"] = administrator
        if policy_ids is not UNSET:
            field_dict["policyIds"] = policy_ids

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        from ..models.administrator_credential_new import AdministratorCredentialNew
        from ..models.managed_system_new_connector_options import ManagedSystemNewConnectorOptions

        d = dict(src_dict)
        resource_id = d.pop("resourceId")

        connector = d.pop("connector")

        description = d.pop("description", UNSET)

        address = d.pop("address", UNSET)

        port = d.pop("port", UNSET)

        _tls = d.pop("tls", UNSET)
        tls: ManagedSystemNewTls | Unset
        if isinstance(_tls, Unset):
            tls = UNSET
        else:
            tls = ManagedSystemNewTls(_tls)

        tls_server_name = d.pop("tlsServerName", UNSET)

        ca_pem = d.pop("caPem", UNSET)

        ssh_host_keys = cast(list[str], d.pop("sshHostKeys", UNSET))

        _connector_options = d.pop("connectorOptions", UNSET)
        connector_options: ManagedSystemNewConnectorOptions | Unset
        if isinstance(_connector_options, Unset):
            connector_options = UNSET
        else:
            connector_options = ManagedSystemNewConnectorOptions.from_dict(_connector_options)

        _administrator = d.pop("administrator", UNSET)
        administrator: AdministratorCredentialNew | Unset
        if isinstance(_administrator, Unset):
            administrator = UNSET
        else:
            administrator = AdministratorCredentialNew.from_dict(_administrator)

        policy_ids = cast(list[str], d.pop("policyIds", UNSET))

        managed_system_new = cls(
            resource_id=resource_id,
            connector=connector,
            description=description,
            address=address,
            port=port,
            tls=tls,
            tls_server_name=tls_server_name,
            ca_pem=ca_pem,
            ssh_host_keys=ssh_host_keys,
            connector_options=connector_options,
            administrator=administrator,
            policy_ids=policy_ids,
        )

        return managed_system_new
