from typing import Any
from urllib.parse import quote
from uuid import UUID

import httpx

from ...models.password_version_page import PasswordVersionPage
from ...transport import AsyncSender, Sender, read, unexpected
from ...types import UNSET, Unset


def _request(
    account_key: UUID,
    *,
    limit: int | Unset = UNSET,
    cursor: str | Unset = UNSET,
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    params["limit"] = limit

    params["cursor"] = cursor

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/v1/managed-accounts/{account_key}/password-versions".format(
            account_key=quote(str(account_key), safe=""),
        ),
        "params": params,
    }

    return _kwargs


def _answer(response: httpx.Response) -> PasswordVersionPage:
    if response.status_code == 200:
        response_200 = PasswordVersionPage.from_dict(response.json())

        return response_200

    raise unexpected(response)


def sync(
    account_key: UUID,
    *,
    client: Sender,
    limit: int | Unset = UNSET,
    cursor: str | Unset = UNSET,
) -> PasswordVersionPage:
    """List the passwords of an account, without showing them

     By `version`, ascending: the oldest first.

    Args:
        account_key (UUID):
        limit (int | Unset):
        cursor (str | Unset):

    Raises:
        ProblemError: The server refuses, or its answer is none of the contract.
        httpx.RequestError: The server can't be reached, the connection was lost, or the answer can't be decoded.
    """

    response = client.send(
        _request(
            account_key=account_key,
            limit=limit,
            cursor=cursor,
        )
    )
    return read(_answer, response)


async def asyncio(
    account_key: UUID,
    *,
    client: AsyncSender,
    limit: int | Unset = UNSET,
    cursor: str | Unset = UNSET,
) -> PasswordVersionPage:
    """List the passwords of an account, without showing them

     By `version`, ascending: the oldest first.

    Args:
        account_key (UUID):
        limit (int | Unset):
        cursor (str | Unset):

    Raises:
        ProblemError: The server refuses, or its answer is none of the contract.
        httpx.RequestError: The server can't be reached, the connection was lost, or the answer can't be decoded.
    """

    response = await client.send(
        _request(
            account_key=account_key,
            limit=limit,
            cursor=cursor,
        )
    )
    return read(_answer, response)
