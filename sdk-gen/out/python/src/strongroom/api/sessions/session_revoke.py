from typing import Any
from urllib.parse import quote
from uuid import UUID

import httpx

from ...transport import AsyncSender, Sender, read, unexpected
from ...types import UNSET, Unset


def _request(
    session_id: UUID,
    *,
    idempotency_key: str | Unset = UNSET,
) -> dict[str, Any]:
    headers: dict[str, Any] = {}
    if not isinstance(idempotency_key, Unset):
        headers["Idempotency-Key"] = idempotency_key

    _kwargs: dict[str, Any] = {
        "method": "delete",
        "url": "/v1/sessions/{session_id}".format(
            session_id=quote(str(session_id), safe=""),
        ),
    }

    _kwargs["headers"] = headers
    return _kwargs


def _answer(response: httpx.Response) -> None:
    if response.status_code == 204:
        return

    raise unexpected(response)


def sync(
    session_id: UUID,
    *,
    client: Sender,
    idempotency_key: str | Unset = UNSET,
) -> None:
    """End a session

     At once on the node that is asked, within a second on all others. Sessions of who holds what the
    caller lacks are not there.

    Args:
        session_id (UUID):
        idempotency_key (str | Unset):

    Raises:
        ProblemError: The server refuses, or its answer is none of the contract.
        httpx.RequestError: The server can't be reached, the connection was lost, or the answer can't be decoded.
    """

    response = client.send(
        _request(
            session_id=session_id,
            idempotency_key=idempotency_key,
        )
    )
    read(_answer, response)


async def asyncio(
    session_id: UUID,
    *,
    client: AsyncSender,
    idempotency_key: str | Unset = UNSET,
) -> None:
    """End a session

     At once on the node that is asked, within a second on all others. Sessions of who holds what the
    caller lacks are not there.

    Args:
        session_id (UUID):
        idempotency_key (str | Unset):

    Raises:
        ProblemError: The server refuses, or its answer is none of the contract.
        httpx.RequestError: The server can't be reached, the connection was lost, or the answer can't be decoded.
    """

    response = await client.send(
        _request(
            session_id=session_id,
            idempotency_key=idempotency_key,
        )
    )
    read(_answer, response)
