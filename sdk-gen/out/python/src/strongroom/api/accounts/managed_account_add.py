from typing import Any

import httpx

from ...models.managed_account import ManagedAccount
from ...models.managed_account_new import ManagedAccountNew
from ...transport import AsyncSender, Sender, read, unexpected
from ...types import UNSET, Unset


def _request(
    *,
    body: ManagedAccountNew,
    idempotency_key: str | Unset = UNSET,
) -> dict[str, Any]:
    headers: dict[str, Any] = {}
    if not isinstance(idempotency_key, Unset):
        headers["Idempotency-Key"] = idempotency_key

    _kwargs: dict[str, Any] = {
        "method": "post",
        "url": "/v1/managed-accounts",
    }

    _kwargs["json"] = body.to_dict()

    headers["Content-Type"] = "application/json"

    _kwargs["headers"] = headers
    return _kwargs


def _answer(response: httpx.Response) -> ManagedAccount:
    if response.status_code == 201:
        response_201 = ManagedAccount.from_dict(response.json())

        return response_201

    raise unexpected(response)


def sync(
    *,
    client: Sender,
    body: ManagedAccountNew,
    idempotency_key: str | Unset = UNSET,
) -> ManagedAccount:
    """Add a managed account

     Nothing is sent to the target. Under a vault-only policy the password given is `stored`, under
    others it is `unverified` until it has been changed. An account that was deleted comes back with its
    `accountKey` and history.

    Args:
        idempotency_key (str | Unset):
        body (ManagedAccountNew): An account to be managed.

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
    body: ManagedAccountNew,
    idempotency_key: str | Unset = UNSET,
) -> ManagedAccount:
    """Add a managed account

     Nothing is sent to the target. Under a vault-only policy the password given is `stored`, under
    others it is `unverified` until it has been changed. An account that was deleted comes back with its
    `accountKey` and history.

    Args:
        idempotency_key (str | Unset):
        body (ManagedAccountNew): An account to be managed.

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
