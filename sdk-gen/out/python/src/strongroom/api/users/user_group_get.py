from typing import Any
from urllib.parse import quote

import httpx

from ...models.user_group import UserGroup
from ...transport import AsyncSender, Sender, read, unexpected


def _request(
    group_id: str,
) -> dict[str, Any]:

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/v1/user-groups/{group_id}".format(
            group_id=quote(str(group_id), safe=""),
        ),
    }

    return _kwargs


def _answer(response: httpx.Response) -> UserGroup:
    if response.status_code == 200:
        response_200 = UserGroup.from_dict(response.json())

        return response_200

    raise unexpected(response)


def sync(
    group_id: str,
    *,
    client: Sender,
) -> UserGroup:
    """Show a user group

    Args:
        group_id (str):

    Raises:
        ProblemError: The server refuses, or its answer is none of the contract.
        httpx.RequestError: The server can't be reached, the connection was lost, or the answer can't be decoded.
    """

    response = client.send(
        _request(
            group_id=group_id,
        )
    )
    return read(_answer, response)


async def asyncio(
    group_id: str,
    *,
    client: AsyncSender,
) -> UserGroup:
    """Show a user group

    Args:
        group_id (str):

    Raises:
        ProblemError: The server refuses, or its answer is none of the contract.
        httpx.RequestError: The server can't be reached, the connection was lost, or the answer can't be decoded.
    """

    response = await client.send(
        _request(
            group_id=group_id,
        )
    )
    return read(_answer, response)
