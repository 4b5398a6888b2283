from typing import Any
from urllib.parse import quote

import httpx

from ...models.member_page import MemberPage
from ...transport import AsyncSender, Sender, read, unexpected
from ...types import UNSET, Unset


def _request(
    admin_group_id: str,
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
        "url": "/v1/administrator-groups/{admin_group_id}/members".format(
            admin_group_id=quote(str(admin_group_id), safe=""),
        ),
        "params": params,
    }

    return _kwargs


def _answer(response: httpx.Response) -> MemberPage:
    if response.status_code == 200:
        response_200 = MemberPage.from_dict(response.json())

        return response_200

    raise unexpected(response)


def sync(
    admin_group_id: str,
    *,
    client: Sender,
    limit: int | Unset = UNSET,
    cursor: str | Unset = UNSET,
) -> MemberPage:
    """List the members of an administrator group

     Who is in all of its classes, or in any, as the group says.

    Args:
        admin_group_id (str):
        limit (int | Unset):
        cursor (str | Unset):

    Raises:
        ProblemError: The server refuses, or its answer is none of the contract.
        httpx.RequestError: The server can't be reached, the connection was lost, or the answer can't be decoded.
    """

    response = client.send(
        _request(
            admin_group_id=admin_group_id,
            limit=limit,
            cursor=cursor,
        )
    )
    return read(_answer, response)


async def asyncio(
    admin_group_id: str,
    *,
    client: AsyncSender,
    limit: int | Unset = UNSET,
    cursor: str | Unset = UNSET,
) -> MemberPage:
    """List the members of an administrator group

     Who is in all of its classes, or in any, as the group says.

    Args:
        admin_group_id (str):
        limit (int | Unset):
        cursor (str | Unset):

    Raises:
        ProblemError: The server refuses, or its answer is none of the contract.
        httpx.RequestError: The server can't be reached, the connection was lost, or the answer can't be decoded.
    """

    response = await client.send(
        _request(
            admin_group_id=admin_group_id,
            limit=limit,
            cursor=cursor,
        )
    )
    return read(_answer, response)
