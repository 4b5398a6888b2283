from typing import Any
from urllib.parse import quote

import httpx

from ...transport import AsyncSender, Sender, read, unexpected
from ...types import UNSET, Unset


def _request(
    admin_group_id: str,
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
        "url": "/v1/administrator-groups/{admin_group_id}".format(
            admin_group_id=quote(str(admin_group_id), safe=""),
        ),
    }

    _kwargs["headers"] = headers
    return _kwargs


def _answer(response: httpx.Response) -> None:
    if response.status_code == 204:
        return

    raise unexpected(response)


def sync(
    admin_group_id: str,
    *,
    client: Sender,
    if_match: str | Unset = UNSET,
    idempotency_key: str | Unset = UNSET,
) -> None:
    """Delete an administrator group

     With what it gives. Built-in groups stay; nobody deletes a group that it is in, or that gives what
    it lacks.

    Args:
        admin_group_id (str):
        if_match (str | Unset):
        idempotency_key (str | Unset):

    Raises:
        ProblemError: The server refuses, or its answer is none of the contract.
        httpx.RequestError: The server can't be reached, the connection was lost, or the answer can't be decoded.
    """

    response = client.send(
        _request(
            admin_group_id=admin_group_id,
            if_match=if_match,
            idempotency_key=idempotency_key,
        )
    )
    read(_answer, response)


async def asyncio(
    admin_group_id: str,
    *,
    client: AsyncSender,
    if_match: str | Unset = UNSET,
    idempotency_key: str | Unset = UNSET,
) -> None:
    """Delete an administrator group

     With what it gives. Built-in groups stay; nobody deletes a group that it is in, or that gives what
    it lacks.

    Args:
        admin_group_id (str):
        if_match (str | Unset):
        idempotency_key (str | Unset):

    Raises:
        ProblemError: The server refuses, or its answer is none of the contract.
        httpx.RequestError: The server can't be reached, the connection was lost, or the answer can't be decoded.
    """

    response = await client.send(
        _request(
            admin_group_id=admin_group_id,
            if_match=if_match,
            idempotency_key=idempotency_key,
        )
    )
    read(_answer, response)
