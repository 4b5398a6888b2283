from typing import Any
from urllib.parse import quote
from uuid import UUID

import httpx

from ...models.password_candidates import PasswordCandidates
from ...transport import AsyncSender, Sender, read, unexpected


def _request(
    account_key: UUID,
) -> dict[str, Any]:

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/v1/managed-accounts/{account_key}/password-candidates".format(
            account_key=quote(str(account_key), safe=""),
        ),
    }

    return _kwargs


def _answer(response: httpx.Response) -> PasswordCandidates:
    if response.status_code == 200:
        response_200 = PasswordCandidates.from_dict(response.json())

        return response_200

    raise unexpected(response)


def sync(
    account_key: UUID,
    *,
    client: Sender,
) -> PasswordCandidates:
    """Show the passwords of an account that may be in force

     For whoever must get in while it is in doubt which password is in force: the candidate of the open
    change, the last that was proven, and what was before; ten at most, the newest first. No
    randomization joins a change whose candidate was shown. Also of a deleted account. Each answer is
    journalled before it leaves.

    Args:
        account_key (UUID):

    Raises:
        ProblemError: The server refuses, or its answer is none of the contract.
        httpx.RequestError: The server can't be reached, the connection was lost, or the answer can't be decoded.
    """

    response = client.send(
        _request(
            account_key=account_key,
        )
    )
    return read(_answer, response)


async def asyncio(
    account_key: UUID,
    *,
    client: AsyncSender,
) -> PasswordCandidates:
    """Show the passwords of an account that may be in force

     For whoever must get in while it is in doubt which password is in force: the candidate of the open
    change, the last that was proven, and what was before; ten at most, the newest first. No
    randomization joins a change whose candidate was shown. Also of a deleted account. Each answer is
    journalled before it leaves.

    Args:
        account_key (UUID):

    Raises:
        ProblemError: The server refuses, or its answer is none of the contract.
        httpx.RequestError: The server can't be reached, the connection was lost, or the answer can't be decoded.
    """

    response = await client.send(
        _request(
            account_key=account_key,
        )
    )
    return read(_answer, response)
