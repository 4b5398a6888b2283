from typing import Any
from urllib.parse import quote
from uuid import UUID

import httpx

from ...transport import AsyncSender, Sender, read, unexpected


def _request(
    change_id: UUID,
) -> dict[str, Any]:

    _kwargs: dict[str, Any] = {
        "method": "post",
        "url": "/v1/password-changes/{change_id}/cancel".format(
            change_id=quote(str(change_id), safe=""),
        ),
    }

    return _kwargs


def _answer(response: httpx.Response) -> None:
    if response.status_code == 204:
        return

    raise unexpected(response)


def sync(
    change_id: UUID,
    *,
    client: Sender,
) -> None:
    """Give up a change of a password

     Possible while it is `queued`, or `retrying` and the password is known. Its password is kept like
    all others. One that was given up already stays as it is.

    Args:
        change_id (UUID):

    Raises:
        ProblemError: The server refuses, or its answer is none of the contract.
        httpx.RequestError: The server can't be reached, the connection was lost, or the answer can't be decoded.
    """

    response = client.send(
        _request(
            change_id=change_id,
        )
    )
    read(_answer, response)


async def asyncio(
    change_id: UUID,
    *,
    client: AsyncSender,
) -> None:
    """Give up a change of a password

     Possible while it is `queued`, or `retrying` and the password is known. Its password is kept like
    all others. One that was given up already stays as it is.

    Args:
        change_id (UUID):

    Raises:
        ProblemError: The server refuses, or its answer is none of the contract.
        httpx.RequestError: The server can't be reached, the connection was lost, or the answer can't be decoded.
    """

    response = await client.send(
        _request(
            change_id=change_id,
        )
    )
    read(_answer, response)
