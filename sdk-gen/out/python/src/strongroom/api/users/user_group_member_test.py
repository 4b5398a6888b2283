from typing import Any
from urllib.parse import quote

import httpx

from ...models.member_test import MemberTest
from ...transport import AsyncSender, Sender, read, unexpected
from ...types import UNSET


def _request(
    group_id: str,
    *,
    user_id: str,
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    params["userId"] = user_id

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/v1/user-groups/{group_id}/member-test".format(
            group_id=quote(str(group_id), safe=""),
        ),
        "params": params,
    }

    return _kwargs


def _answer(response: httpx.Response) -> MemberTest:
    if response.status_code == 200:
        response_200 = MemberTest.from_dict(response.json())

        return response_200

    raise unexpected(response)


def sync(
    group_id: str,
    *,
    client: Sender,
    user_id: str,
) -> MemberTest:
    """Tell whether a user is in a user group, and by which classes

    Args:
        group_id (str):
        user_id (str):

    Raises:
        ProblemError: The server refuses, or its answer is none of the contract.
        httpx.RequestError: The server can't be reached, the connection was lost, or the answer can't be decoded.
    """

    response = client.send(
        _request(
            group_id=group_id,
            user_id=user_id,
        )
    )
    return read(_answer, response)


async def asyncio(
    group_id: str,
    *,
    client: AsyncSender,
    user_id: str,
) -> MemberTest:
    """Tell whether a user is in a user group, and by which classes

    Args:
        group_id (str):
        user_id (str):

    Raises:
        ProblemError: The server refuses, or its answer is none of the contract.
        httpx.RequestError: The server can't be reached, the connection was lost, or the answer can't be decoded.
    """

    response = await client.send(
        _request(
            group_id=group_id,
            user_id=user_id,
        )
    )
    return read(_answer, response)
