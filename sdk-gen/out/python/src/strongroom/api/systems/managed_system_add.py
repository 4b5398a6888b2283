from typing import Any

import httpx

from ...models.managed_system import ManagedSystem
from ...models.managed_system_new import ManagedSystemNew
from ...transport import AsyncSender, Sender, read, unexpected
from ...types import UNSET, Unset


def _request(
    *,
    body: ManagedSystemNew,
    idempotency_key: str | Unset = UNSET,
) -> dict[str, Any]:
    headers: dict[str, Any] = {}
    if not isinstance(idempotency_key, Unset):
        headers["Idempotency-Key"] = idempotency_key

    _kwargs: dict[str, Any] = {
        "method": "post",
        "url": "/v1/managed-systems",
    }

    _kwargs["json"] = body.to_dict()

    headers["Content-Type"] = "application/json"

    _kwargs["headers"] = headers
    return _kwargs


def _answer(response: httpx.Response) -> ManagedSystem:
    if response.status_code == 201:
        response_201 = ManagedSystem.from_dict(response.json())

        return response_201

    raise unexpected(response)


def sync(
    *,
    client: Sender,
    body: ManagedSystemNew,
    idempotency_key: str | Unset = UNSET,
) -> ManagedSystem:
    """Make a managed system, or bring a deleted one back

     Nothing is sent to it. Each policy that is named needs `modify-properties` or `manage-systems`. A
    deleted system comes back with its accounts, to whoever has `manage-systems` on all policies
    concerned, and as `untrusted`; to everybody else its name is taken.

    Args:
        idempotency_key (str | Unset):
        body (ManagedSystemNew): A system to be made.

    Raises:
        ProblemError: The server refuses, or its answer is none of the contract.
        httpx.RequestError: The server can't be reached, the connection was lost, or the answer can't be decoded.
    """

    response = client.send(
        _request(
            body=body,
            idempotency_key=idempotency_key,
        )
    )
    return read(_answer, response)


async def asyncio(
    *,
    client: AsyncSender,
    body: ManagedSystemNew,
    idempotency_key: str | Unset = UNSET,
) -> ManagedSystem:
    """Make a managed system, or bring a deleted one back

     Nothing is sent to it. Each policy that is named needs `modify-properties` or `manage-systems`. A
    deleted system comes back with its accounts, to whoever has `manage-systems` on all policies
    concerned, and as `untrusted`; to everybody else its name is taken.

    Args:
        idempotency_key (str | Unset):
        body (ManagedSystemNew): A system to be made.

    Raises:
        ProblemError: The server refuses, or its answer is none of the contract.
        httpx.RequestError: The server can't be reached, the connection was lost, or the answer can't be decoded.
    """

    response = await client.send(
        _request(
            body=body,
            idempotency_key=idempotency_key,
        )
    )
    return read(_answer, response)
