from typing import Any

import httpx

from ...models.session_info import SessionInfo
from ...transport import AsyncSender, Sender, read, unexpected


def _request() -> dict[str, Any]:

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/v1/sessions/current",
    }

    return _kwargs


def _answer(response: httpx.Response) -> SessionInfo:
    if response.status_code == 200:
        response_200 = SessionInfo.from_dict(response.json())

        return response_200

    raise unexpected(response)


def sync(
    *,
    client: Sender,
) -> SessionInfo:
    """Show the session of the token

    Raises:
        ProblemError: The server refuses, or its answer is none of the contract.
        httpx.RequestError: The server can't be reached, the connection was lost, or the answer can't be decoded.
    """

    response = client.send(_request())
    return read(_answer, response)


async def asyncio(
    *,
    client: AsyncSender,
) -> SessionInfo:
    """Show the session of the token

    Raises:
        ProblemError: The server refuses, or its answer is none of the contract.
        httpx.RequestError: The server can't be reached, the connection was lost, or the answer can't be decoded.
    """

    response = await client.send(_request())
    return read(_answer, response)
