from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self, TypeVar, cast
from uuid import UUID

from attrs import define as _attrs_define
from attrs import field as _attrs_field

if TYPE_CHECKING:
    from ..models.journal_entry_arguments import JournalEntryArguments
    from ..models.journal_entry_effect import JournalEntryEffect


T = TypeVar("T", bound="JournalEntry")


@_attrs_define
class JournalEntry:
    """What happened: a change, a disclosure or a refusal.

    Attributes:
        entry_id (UUID): Of the entry; also `disclosureId` in what was disclosed by it.
        node_id (str): The server that wrote it.
        seal_number (int | None): The seal that holds it; null until it is sealed.
        sequence (int | None): Its place in the chain of that start of the server, without gaps: the order of truth;
            null until it is sealed.
        at (datetime.datetime): When, by the time of the database.
        function (None | str): The operationId; null when the server did it by itself.
        procedure (str): What was carried out.
        procedure_version (int): The version of its `arguments`.
        event (str): What happened.
        outcome (str): How it ended.
        code (None | str): The true problem code when it was not done, also where the caller got a general one.
        actor_user_id (None | str): Who.
        acting_as (None | str): The named person, when a program acted as one.
        caller_kind (None | str): By which way in; `machine` is a command on the server's machine.
        session_id (None | UUID): In which session.
        client_address (None | str): From where.
        peer_address (None | str): The other end of the connection.
        request_id (None | UUID): In which request.
        client_request_id (None | str): The caller's own word for the request.
        resource_id (None | str): About which managed system.
        account_id (None | str): About which account of it.
        policy_id (None | str): About which policy.
        checkout_id (None | UUID): About which check-out.
        subject_user_id (None | str): About which caller or person.
        arguments (JournalEntryArguments): What was asked for; its form is that of the procedure. No secret can be in
            it.
        effect (JournalEntryEffect): What became true by it; `{}` when nothing did. No secret can be in it.
        hash_ (str): SHA-256 of the entry, as the seal covers it.
    """

    entry_id: UUID
    node_id: str
    seal_number: int | None
    sequence: int | None
    at: datetime.datetime
    function: None | str
    procedure: str
    procedure_version: int
    event: str
    outcome: str
    code: None | str
    actor_user_id: None | str
    acting_as: None | str
    caller_kind: None | str
    session_id: None | UUID
    client_address: None | str
    peer_address: None | str
    request_id: None | UUID
    client_request_id: None | str
    resource_id: None | str
    account_id: None | str
    policy_id: None | str
    checkout_id: None | UUID
    subject_user_id: None | str
    arguments: JournalEntryArguments
    effect: JournalEntryEffect
    hash_: str
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        entry_id = str(self.entry_id)

        node_id = self.node_id

        seal_number: int | None
        seal_number = self.seal_number

        sequence: int | None
        sequence = self.sequence

        at = self.at.isoformat()

        function: None | str
        function = self.function

        procedure = self.procedure

        procedure_version = self.procedure_version

        event = self.event

        outcome = self.outcome

        code: None | str
        code = self.code

        actor_user_id: None | str
        actor_user_id = self.actor_user_id

        acting_as: None | str
        acting_as = self.acting_as

        caller_kind: None | str
        caller_kind = self.caller_kind

        session_id: None | str
        if isinstance(self.session_id, UUID):
            session_id = str(self.session_id)
        else:
            session_id = self.session_id

        client_address: None | str
        client_address = self.client_address

        peer_address: None | str
        peer_address = self.peer_address

        request_id: None | str
        if isinstance(self.request_id, UUID):
            request_id = str(self.request_id)
        else:
            request_id = self.request_id

        client_request_id: None | str
        client_request_id = self.client_request_id

        resource_id: None | str
        resource_id = self.resource_id

        account_id: None | str
        account_id = self.account_id

        policy_id: None | str
        policy_id = self.policy_id

        checkout_id: None | str
        if isinstance(self.checkout_id, UUID):
            checkout_id = str(self.checkout_id)
        else:
            checkout_id = self.checkout_id

        subject_user_id: None | str
        subject_user_id = self.subject_user_id

        arguments = self.arguments.to_dict()

        effect = self.effect.to_dict()

        hash_ = self.hash_

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "entryId": entry_id,
                "nodeId": node_id,
                "sealNumber": seal_number,
                "sequence": sequence,
                "at": at,
                "function": function,
                "procedure": procedure,
                "procedureVersion": procedure_version,
                "event": event,
                "outcome": outcome,
                "code": code,
                "actorUserId": actor_user_id,
                "actingAs": acting_as,
                "callerKind": caller_kind,
                "sessionId": session_id,
                "clientAddress": client_address,
                "peerAddress": peer_address,
                "requestId": request_id,
                "clientRequestId": client_request_id,
                "resourceId": resource_id,
                "accountId": account_id,
                "policyId": policy_id,
                "checkoutId": checkout_id,
                "subjectUserId": subject_user_id,
                "arguments": arguments,
                "effect": effect,
                "hash": hash_,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        from ..models.journal_entry_arguments import JournalEntryArguments
        from ..models.journal_entry_effect import JournalEntryEffect

        d = dict(src_dict)
        entry_id = UUID(d.pop("entryId"))

        node_id = d.pop("nodeId")

        def _parse_seal_number(data: object) -> int | None:
            if data is None:
                return data
            return cast(int | None, data)

        seal_number = _parse_seal_number(d.pop("sealNumber"))

        def _parse_sequence(data: object) -> int | None:
            if data is None:
                return data
            return cast(int | None, data)

        sequence = _parse_sequence(d.pop("sequence"))

        at = datetime.datetime.fromisoformat(d.pop("at"))

        def _parse_function(data: object) -> None | str:
            if data is None:
                return data
            return cast(None | str, data)

        function = _parse_function(d.pop("function"))

        procedure = d.pop("procedure")

        procedure_version = d.pop("procedureVersion")

        event = d.pop("event")

        outcome = d.pop("outcome")

        def _parse_code(data: object) -> None | str:
            if data is None:
                return data
            return cast(None | str, data)

        code = _parse_code(d.pop("code"))

        def _parse_actor_user_id(data: object) -> None | str:
            if data is None:
                return data
            return cast(None | str, data)

        actor_user_id = _parse_actor_user_id(d.pop("actorUserId"))

        def _parse_acting_as(data: object) -> None | str:
            if data is None:
                return data
            return cast(None | str, data)

        acting_as = _parse_acting_as(d.pop("actingAs"))

        def _parse_caller_kind(data: object) -> None | str:
            if data is None:
                return data
            return cast(None | str, data)

        caller_kind = _parse_caller_kind(d.pop("callerKind"))

        def _parse_session_id(data: object) -> None | UUID:
            if data is None:
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                session_id_type_0 = UUID(data)

                return session_id_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(None | UUID, data)

        session_id = _parse_session_id(d.pop("sessionId"))

        def _parse_client_address(data: object) -> None | str:
            if data is None:
                return data
            return cast(None | str, data)

        client_address = _parse_client_address(d.pop("clientAddress"))

        def _parse_peer_address(data: object) -> None | str:
            if data is None:
                return data
            return cast(None | str, data)

        peer_address = _parse_peer_address(d.pop("peerAddress"))

        def _parse_request_id(data: object) -> None | UUID:
            if data is None:
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                request_id_type_0 = UUID(data)

                return request_id_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(None | UUID, data)

        request_id = _parse_request_id(d.pop("requestId"))

        def _parse_client_request_id(data: object) -> None | str:
            if data is None:
                return data
            return cast(None | str, data)

        client_request_id = _parse_client_request_id(d.pop("clientRequestId"))

        def _parse_resource_id(data: object) -> None | str:
            if data is None:
                return data
            return cast(None | str, data)

        resource_id = _parse_resource_id(d.pop("resourceId"))

        def _parse_account_id(data: object) -> None | str:
            if data is None:
                return data
            return cast(None | str, data)

        account_id = _parse_account_id(d.pop("accountId"))

        def _parse_policy_id(data: object) -> None | str:
            if data is None:
                return data
            return cast(None | str, data)

        policy_id = _parse_policy_id(d.pop("policyId"))

        def _parse_checkout_id(data: object) -> None | UUID:
            if data is None:
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                checkout_id_type_0 = UUID(data)

                return checkout_id_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(None | UUID, data)

        checkout_id = _parse_checkout_id(d.pop("checkoutId"))

        def _parse_subject_user_id(data: object) -> None | str:
            if data is None:
                return data
            return cast(None | str, data)

        subject_user_id = _parse_subject_user_id(d.pop("subjectUserId"))

        arguments = JournalEntryArguments.from_dict(d.pop("arguments"))

        effect = JournalEntryEffect.from_dict(d.pop("effect"))

        hash_ = d.pop("hash")

        journal_entry = cls(
            entry_id=entry_id,
            node_id=node_id,
            seal_number=seal_number,
            sequence=sequence,
            at=at,
            function=function,
            procedure=procedure,
            procedure_version=procedure_version,
            event=event,
            outcome=outcome,
            code=code,
            actor_user_id=actor_user_id,
            acting_as=acting_as,
            caller_kind=caller_kind,
            session_id=session_id,
            client_address=client_address,
            peer_address=peer_address,
            request_id=request_id,
            client_request_id=client_request_id,
            resource_id=resource_id,
            account_id=account_id,
            policy_id=policy_id,
            checkout_id=checkout_id,
            subject_user_id=subject_user_id,
            arguments=arguments,
            effect=effect,
            hash_=hash_,
        )

        journal_entry.additional_properties = d
        return journal_entry

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
