from typing import Any

import httpx

from ...models.session_info_page import SessionInfoPage
from ...transport import AsyncSender, Sender, read, unexpected
from ...types import UNSET, Unset


def _request(
    *,
    limit: int | Unset = UNSET,
    cursor: str | Unset = UNSET,
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    params["limit"] = limit

    params["cursor"] = cursor

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/v1/sessions",
        "params": params,
    }

    return _kwargs


def _answer(response: httpx.Response) -> SessionInfoPage:
    if response.status_code == 200:
        response_200 = SessionInfoPage.from_dict(response.json())

        return response_200

    raise unexpected(response)


def sync(
    *,
    client: Sender,
    limit: int | Unset = UNSET,
    cursor: str | Unset = UNSET,
) -> SessionInfoPage:
    """List the sessions that live

     Oldest first. A session that lies idle may stay in the list for a fifth of its idle limit longer.
    Sessions of who holds what the caller lacks are left out, so a page may be short.

    Args:
        limit (int | Unset):
        cursor (str | Unset):

    Raises:
        ProblemError: The server refuses, or its answer is none of the contract.
        httpx.RequestError: The server can't be reached, the connection was lost, or the answer can't be decoded.
    """

    response = client.send(
        _request(
            limit=limit,
            cursor=cursor,
        )
    )
    return read(_answer, response)


async def asyncio(
    *,
    client: AsyncSender,
    limit: int | Unset = UNSET,
    cursor: str | Unset = UNSET,
) -> SessionInfoPage:
    """List the sessions that live

     Oldest first. A session that lies idle may stay in the list for a fifth of its idle limit longer.
    Sessions of who holds what the caller lacks are left out, so a page may be short.

    Args:
        limit (int | Unset):
        cursor (str | Unset):

    Raises:
        ProblemError: The server refuses, or its answer is none of the contract.
        httpx.RequestError: The server can't be reached, the connection was lost, or the answer can't be decoded.
    """

    response = await client.send(
        _request(
            limit=limit,
            cursor=cursor,
        )
    )
    return read(_answer, response)
