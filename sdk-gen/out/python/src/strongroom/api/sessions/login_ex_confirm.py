from typing import Any

import httpx

from ...transport import AsyncSender, Sender, read, unexpected


def _request() -> dict[str, Any]:

    _kwargs: dict[str, Any] = {
        "method": "post",
        "url": "/v1/sessions/current/otp-confirmation",
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
    """Confirm that the next one-time password is stored

     From then on the spent one is refused, and said to be replayed. Done already, or nothing to do, is
    204 too: its own answer may be lost.

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
    """Confirm that the next one-time password is stored

     From then on the spent one is refused, and said to be replayed. Done already, or nothing to do, is
    204 too: its own answer may be lost.

    Raises:
        ProblemError: The server refuses, or its answer is none of the contract.
        httpx.RequestError: The server can't be reached, the connection was lost, or the answer can't be decoded.
    """

    response = await client.send(_request())
    read(_answer, response)
