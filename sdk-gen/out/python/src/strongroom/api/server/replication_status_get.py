from typing import Any

import httpx

from ...models.replication_status import ReplicationStatus
from ...transport import AsyncSender, Sender, read, unexpected


def _request() -> dict[str, Any]:

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/v1/replication/status",
    }

    return _kwargs


def _answer(response: httpx.Response) -> ReplicationStatus:
    if response.status_code == 200:
        response_200 = ReplicationStatus.from_dict(response.json())

        return response_200

    raise unexpected(response)


def sync(
    *,
    client: Sender,
) -> ReplicationStatus:
    """Show how the database keeps what is written

     As the server that is asked sees it, at most a second ago: which member of the database's cluster
    takes writes, how far the others are, whether commits wait for them, and how much there is left to
    do. `quorum` is false where what is written would not be kept as the configuration asks: then this
    server refuses changes and passwords with 503.

    Raises:
        ProblemError: The server refuses, or its answer is none of the contract.
        httpx.RequestError: The server can't be reached, the connection was lost, or the answer can't be decoded.
    """

    response = client.send(_request())
    return read(_answer, response)


async def asyncio(
    *,
    client: AsyncSender,
) -> ReplicationStatus:
    """Show how the database keeps what is written

     As the server that is asked sees it, at most a second ago: which member of the database's cluster
    takes writes, how far the others are, whether commits wait for them, and how much there is left to
    do. `quorum` is false where what is written would not be kept as the configuration asks: then this
    server refuses changes and passwords with 503.

    Raises:
        ProblemError: The server refuses, or its answer is none of the contract.
        httpx.RequestError: The server can't be reached, the connection was lost, or the answer can't be decoded.
    """

    response = await client.send(_request())
    return read(_answer, response)
