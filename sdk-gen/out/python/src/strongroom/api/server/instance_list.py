from typing import Any

import httpx

from ...models.instance_page import InstancePage
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
        "url": "/v1/instances",
        "params": params,
    }

    return _kwargs


def _answer(response: httpx.Response) -> InstancePage:
    if response.status_code == 200:
        response_200 = InstancePage.from_dict(response.json())

        return response_200

    raise unexpected(response)


def sync(
    *,
    client: Sender,
    limit: int | Unset = UNSET,
    cursor: str | Unset = UNSET,
) -> InstancePage:
    """List the servers of this installation

     By `nodeId`, each as it has said itself, once a second. One that has not been heard of for ten
    seconds is `cut-off`. Servers are drained and removed on their machines, by `strongroom node`.

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
) -> InstancePage:
    """List the servers of this installation

     By `nodeId`, each as it has said itself, once a second. One that has not been heard of for ten
    seconds is `cut-off`. Servers are drained and removed on their machines, by `strongroom node`.

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
