from typing import Any

import httpx

from ...transport import AsyncSender, Sender, read, unexpected


def _request() -> dict[str, Any]:

    _kwargs: dict[str, Any] = {
        "method": "delete",
        "url": "/v1/sessions/current",
    }

    return _kwargs


def _answer(response: httpx.Response) -> None:
    if response.status_code == 204:
        return

    raise unexpected(response)


def sync(
    *,
    client: Sender,
) -> None:
    """End the session of the token

    Raises:
        ProblemError: The server refuses, or its answer is none of the contract.
        httpx.RequestError: The server can't be reached, the connection was lost, or the answer can't be decoded.
    """

    response = client.send(_request())
    read(_answer, response)


async def asyncio(
    *,
    client: AsyncSender,
) -> None:
    """End the session of the token

    Raises:
        ProblemError: The server refuses, or its answer is none of the contract.
        httpx.RequestError: The server can't be reached, the connection was lost, or the answer can't be decoded.
    """

    response = await client.send(_request())
    read(_answer, response)
