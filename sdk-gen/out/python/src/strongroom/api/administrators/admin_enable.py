from typing import Any
from urllib.parse import quote

import httpx

from ...transport import AsyncSender, Sender, read, unexpected


def _request(
    user_id: str,
) -> dict[str, Any]:

    _kwargs: dict[str, Any] = {
        "method": "post",
        "url": "/v1/product-administrators/{user_id}/enable".format(
            user_id=quote(str(user_id), safe=""),
        ),
    }

    return _kwargs


def _answer(response: httpx.Response) -> None:
    if response.status_code == 204:
        return

    raise unexpected(response)


def sync(
    user_id: str,
    *,
    client: Sender,
) -> None:
    """Let an administrator or caller log in

     Done already is 204 too.

    Args:
        user_id (str):

    Raises:
        ProblemError: The server refuses, or its answer is none of the contract.
        httpx.RequestError: The server can't be reached, the connection was lost, or the answer can't be decoded.
    """

    response = client.send(
        _request(
            user_id=user_id,
        )
    )
    read(_answer, response)


async def asyncio(
    user_id: str,
    *,
    client: AsyncSender,
) -> None:
    """Let an administrator or caller log in

     Done already is 204 too.

    Args:
        user_id (str):

    Raises:
        ProblemError: The server refuses, or its answer is none of the contract.
        httpx.RequestError: The server can't be reached, the connection was lost, or the answer can't be decoded.
    """

    response = await client.send(
        _request(
            user_id=user_id,
        )
    )
    read(_answer, response)
