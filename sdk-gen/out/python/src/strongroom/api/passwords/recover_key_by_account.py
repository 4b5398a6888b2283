from typing import Any

import httpx

from ...models.password import Password
from ...transport import AsyncSender, Sender, read, unexpected
from ...types import UNSET


def _request(
    *,
    resource_id: str,
    account_id: str,
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    params["resourceId"] = resource_id

    params["accountId"] = account_id

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/v1/passwords/last-known",
        "params": params,
    }

    return _kwargs


def _answer(response: httpx.Response) -> Password:
    if response.status_code == 200:
        response_200 = Password.from_dict(response.json())

        return response_200

    raise unexpected(response)


def sync(
    *,
    client: Sender,
    resource_id: str,
    account_id: str,
) -> Password:
    """Recover the last known password of an account

     Also of an account that is unbound, historical or deleted, or whose password is in doubt. Each
    answer is journalled before it leaves. Where the operator has a password access plugin, its word
    stands for the privilege.

    Args:
        resource_id (str):
        account_id (str):

    Raises:
        ProblemError: The server refuses, or its answer is none of the contract.
        httpx.RequestError: The server can't be reached, the connection was lost, or the answer can't be decoded.
    """

    response = client.send(
        _request(
            resource_id=resource_id,
            account_id=account_id,
        )
    )
    return read(_answer, response)


async def asyncio(
    *,
    client: AsyncSender,
    resource_id: str,
    account_id: str,
) -> Password:
    """Recover the last known password of an account

     Also of an account that is unbound, historical or deleted, or whose password is in doubt. Each
    answer is journalled before it leaves. Where the operator has a password access plugin, its word
    stands for the privilege.

    Args:
        resource_id (str):
        account_id (str):

    Raises:
        ProblemError: The server refuses, or its answer is none of the contract.
        httpx.RequestError: The server can't be reached, the connection was lost, or the answer can't be decoded.
    """

    response = await client.send(
        _request(
            resource_id=resource_id,
            account_id=account_id,
        )
    )
    return read(_answer, response)
