from typing import Any
from urllib.parse import quote

import httpx

from ...models.managed_system import ManagedSystem
from ...models.managed_system_change import ManagedSystemChange
from ...transport import AsyncSender, Sender, read, unexpected
from ...types import UNSET, Unset


def _request(
    resource_id: str,
    *,
    body: ManagedSystemChange,
    if_match: str | Unset = UNSET,
    idempotency_key: str | Unset = UNSET,
) -> dict[str, Any]:
    headers: dict[str, Any] = {}
    if not isinstance(if_match, Unset):
        headers["If-Match"] = if_match

    if not isinstance(idempotency_key, Unset):
        headers["Idempotency-Key"] = idempotency_key

    _kwargs: dict[str, Any] = {
        "method": "patch",
        "url": "/v1/managed-systems/{resource_id}".format(
            resource_id=quote(str(resource_id), safe=""),
        ),
    }

    _kwargs["json"] = body.to_dict()

    headers["Content-Type"] = "application/json"

    _kwargs["headers"] = headers
    return _kwargs


def _answer(response: httpx.Response) -> ManagedSystem:
    if response.status_code == 200:
        response_200 = ManagedSystem.from_dict(response.json())

        return response_200

    raise unexpected(response)


def sync(
    resource_id: str,
    *,
    client: Sender,
    body: ManagedSystemChange,
    if_match: str | Unset = UNSET,
    idempotency_key: str | Unset = UNSET,
) -> ManagedSystem:
    """Change a managed system

     A change of the address, the port, TLS, the keys or names that it proves itself with, or the
    administrator's name makes it `untrusted`: nothing is sent to it until ManagedSystemTrust; and
    unless a new administrator is sent too, the former one's credential is gone. Whoever changes its
    policies gains nothing by it: `manage-systems` on each that it joins or leaves, and no more rights
    over its unbound accounts than before.

    Args:
        resource_id (str):
        if_match (str | Unset):
        idempotency_key (str | Unset):
        body (ManagedSystemChange): What is to change of a system; what isn't sent stays.

    Raises:
        ProblemError: The server refuses, or its answer is none of the contract.
        httpx.RequestError: The server can't be reached, the connection was lost, or the answer can't be decoded.
    """

    response = client.send(
        _request(
            resource_id=resource_id,
            body=body,
            if_match=if_match,
            idempotency_key=idempotency_key,
        )
    )
    return read(_answer, response)


async def asyncio(
    resource_id: str,
    *,
    client: AsyncSender,
    body: ManagedSystemChange,
    if_match: str | Unset = UNSET,
    idempotency_key: str | Unset = UNSET,
) -> ManagedSystem:
    """Change a managed system

     A change of the address, the port, TLS, the keys or names that it proves itself with, or the
    administrator's name makes it `untrusted`: nothing is sent to it until ManagedSystemTrust; and
    unless a new administrator is sent too, the former one's credential is gone. Whoever changes its
    policies gains nothing by it: `manage-systems` on each that it joins or leaves, and no more rights
    over its unbound accounts than before.

    Args:
        resource_id (str):
        if_match (str | Unset):
        idempotency_key (str | Unset):
        body (ManagedSystemChange): What is to change of a system; what isn't sent stays.

    Raises:
        ProblemError: The server refuses, or its answer is none of the contract.
        httpx.RequestError: The server can't be reached, the connection was lost, or the answer can't be decoded.
    """

    response = await client.send(
        _request(
            resource_id=resource_id,
            body=body,
            if_match=if_match,
            idempotency_key=idempotency_key,
        )
    )
    return read(_answer, response)
