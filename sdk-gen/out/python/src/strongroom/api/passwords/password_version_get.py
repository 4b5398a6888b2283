from typing import Any
from urllib.parse import quote
from uuid import UUID

import httpx

from ...models.password import Password
from ...transport import AsyncSender, Sender, read, unexpected


def _request(
    account_key: UUID,
    version: int,
) -> dict[str, Any]:

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/v1/managed-accounts/{account_key}/password-versions/{version}".format(
            account_key=quote(str(account_key), safe=""),
            version=quote(str(version), safe=""),
        ),
    }

    return _kwargs


def _answer(response: httpx.Response) -> Password:
    if response.status_code == 200:
        response_200 = Password.from_dict(response.json())

        return response_200

    raise unexpected(response)


def sync(
    account_key: UUID,
    version: int,
    *,
    client: Sender,
) -> Password:
    """Get a password of an account's history

     One that was in force before. The one in force takes `preapproved-checkout` too; candidates are
    never shown. Each answer is journalled before it leaves.

    Args:
        account_key (UUID):
        version (int):

    Raises:
        ProblemError: The server refuses, or its answer is none of the contract.
        httpx.RequestError: The server can't be reached, the connection was lost, or the answer can't be decoded.
    """

    response = client.send(
        _request(
            account_key=account_key,
            version=version,
        )
    )
    return read(_answer, response)


async def asyncio(
    account_key: UUID,
    version: int,
    *,
    client: AsyncSender,
) -> Password:
    """Get a password of an account's history

     One that was in force before. The one in force takes `preapproved-checkout` too; candidates are
    never shown. Each answer is journalled before it leaves.

    Args:
        account_key (UUID):
        version (int):

    Raises:
        ProblemError: The server refuses, or its answer is none of the contract.
        httpx.RequestError: The server can't be reached, the connection was lost, or the answer can't be decoded.
    """

    response = await client.send(
        _request(
            account_key=account_key,
            version=version,
        )
    )
    return read(_answer, response)
