from typing import Any
from urllib.parse import quote

import httpx

from ...transport import AsyncSender, Sender, read, unexpected
from ...types import UNSET, Unset


def _request(
    user_id: str,
    *,
    if_match: str | Unset = UNSET,
    idempotency_key: str | Unset = UNSET,
) -> dict[str, Any]:
    headers: dict[str, Any] = {}
    if not isinstance(if_match, Unset):
        headers["If-Match"] = if_match

    if not isinstance(idempotency_key, Unset):
        headers["Idempotency-Key"] = idempotency_key

    _kwargs: dict[str, Any] = {
        "method": "delete",
        "url": "/v1/product-administrators/{user_id}".format(
            user_id=quote(str(user_id), safe=""),
        ),
    }

    _kwargs["headers"] = headers
    return _kwargs


def _answer(response: httpx.Response) -> None:
    if response.status_code == 204:
        return

    raise unexpected(response)


def sync(
    user_id: str,
    *,
    client: Sender,
    if_match: str | Unset = UNSET,
    idempotency_key: str | Unset = UNSET,
) -> None:
    """Delete an administrator or caller

     Out of every class, and with all its sessions. Its id is never used again. Built-in ones stay, and
    so does who owns a policy or authorizes requests by name.

    Args:
        user_id (str):
        if_match (str | Unset):
        idempotency_key (str | Unset):

    Raises:
        ProblemError: The server refuses, or its answer is none of the contract.
        httpx.RequestError: The server can't be reached, the connection was lost, or the answer can't be decoded.
    """

    response = client.send(
        _request(
            user_id=user_id,
            if_match=if_match,
            idempotency_key=idempotency_key,
        )
    )
    read(_answer, response)


async def asyncio(
    user_id: str,
    *,
    client: AsyncSender,
    if_match: str | Unset = UNSET,
    idempotency_key: str | Unset = UNSET,
) -> None:
    """Delete an administrator or caller

     Out of every class, and with all its sessions. Its id is never used again. Built-in ones stay, and
    so does who owns a policy or authorizes requests by name.

    Args:
        user_id (str):
        if_match (str | Unset):
        idempotency_key (str | Unset):

    Raises:
        ProblemError: The server refuses, or its answer is none of the contract.
        httpx.RequestError: The server can't be reached, the connection was lost, or the answer can't be decoded.
    """

    response = await client.send(
        _request(
            user_id=user_id,
            if_match=if_match,
            idempotency_key=idempotency_key,
        )
    )
    read(_answer, response)
