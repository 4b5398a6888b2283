from typing import Any
from urllib.parse import quote

import httpx

from ...models.managed_account_page import ManagedAccountPage
from ...transport import AsyncSender, Sender, read, unexpected
from ...types import UNSET, Unset


def _request(
    resource_id: str,
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
        "url": "/v1/managed-systems/{resource_id}/accounts".format(
            resource_id=quote(str(resource_id), safe=""),
        ),
        "params": params,
    }

    return _kwargs


def _answer(response: httpx.Response) -> ManagedAccountPage:
    if response.status_code == 200:
        response_200 = ManagedAccountPage.from_dict(response.json())

        return response_200

    raise unexpected(response)


def sync(
    resource_id: str,
    *,
    client: Sender,
    limit: int | Unset = UNSET,
    cursor: str | Unset = UNSET,
) -> ManagedAccountPage:
    """List the managed accounts of a system

     By `accountKey`, ascending: the oldest first. Shows those on whose policy one has `view-properties`;
    no deleted ones.

    Args:
        resource_id (str):
        limit (int | Unset):
        cursor (str | Unset):

    Raises:
        ProblemError: The server refuses, or its answer is none of the contract.
        httpx.RequestError: The server can't be reached, the connection was lost, or the answer can't be decoded.
    """

    response = client.send(
        _request(
            resource_id=resource_id,
            limit=limit,
            cursor=cursor,
        )
    )
    return read(_answer, response)


async def asyncio(
    resource_id: str,
    *,
    client: AsyncSender,
    limit: int | Unset = UNSET,
    cursor: str | Unset = UNSET,
) -> ManagedAccountPage:
    """List the managed accounts of a system

     By `accountKey`, ascending: the oldest first. Shows those on whose policy one has `view-properties`;
    no deleted ones.

    Args:
        resource_id (str):
        limit (int | Unset):
        cursor (str | Unset):

    Raises:
        ProblemError: The server refuses, or its answer is none of the contract.
        httpx.RequestError: The server can't be reached, the connection was lost, or the answer can't be decoded.
    """

    response = await client.send(
        _request(
            resource_id=resource_id,
            limit=limit,
            cursor=cursor,
        )
    )
    return read(_answer, response)
