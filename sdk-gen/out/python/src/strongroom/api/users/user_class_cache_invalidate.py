from typing import Any
from urllib.parse import quote

import httpx

from ...transport import AsyncSender, Sender, read, unexpected


def _request(
    class_id: str,
) -> dict[str, Any]:

    _kwargs: dict[str, Any] = {
        "method": "post",
        "url": "/v1/user-classes/{class_id}/invalidate".format(
            class_id=quote(str(class_id), safe=""),
        ),
    }

    return _kwargs


def _answer(response: httpx.Response) -> None:
    if response.status_code == 204:
        return

    raise unexpected(response)


def sync(
    class_id: str,
    *,
    client: Sender,
) -> None:
    """Let the computed membership of a user class count no longer

     Until it is computed anew. Explicit members stay.

    Args:
        class_id (str):

    Raises:
        ProblemError: The server refuses, or its answer is none of the contract.
        httpx.RequestError: The server can't be reached, the connection was lost, or the answer can't be decoded.
    """

    response = client.send(
        _request(
            class_id=class_id,
        )
    )
    read(_answer, response)


async def asyncio(
    class_id: str,
    *,
    client: AsyncSender,
) -> None:
    """Let the computed membership of a user class count no longer

     Until it is computed anew. Explicit members stay.

    Args:
        class_id (str):

    Raises:
        ProblemError: The server refuses, or its answer is none of the contract.
        httpx.RequestError: The server can't be reached, the connection was lost, or the answer can't be decoded.
    """

    response = await client.send(
        _request(
            class_id=class_id,
        )
    )
    read(_answer, response)
