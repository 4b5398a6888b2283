from typing import Any
from urllib.parse import quote

import httpx

from ...models.effective_privileges import EffectivePrivileges
from ...transport import AsyncSender, Sender, read, unexpected


def _request(
    user_id: str,
) -> dict[str, Any]:

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/v1/product-administrators/{user_id}/effective-privileges".format(
            user_id=quote(str(user_id), safe=""),
        ),
    }

    return _kwargs


def _answer(response: httpx.Response) -> EffectivePrivileges:
    if response.status_code == 200:
        response_200 = EffectivePrivileges.from_dict(response.json())

        return response_200

    raise unexpected(response)


def sync(
    user_id: str,
    *,
    client: Sender,
) -> EffectivePrivileges:
    """Show the privileges of an administrator or caller, and where they come from

    Args:
        user_id (str):

    Raises:
        ProblemError: The server refuses, or its answer is none of the contract.
        httpx.RequestError: The server can't be reached, the connection was lost, or the answer can't be decoded.
    """

    response = client.send(
        _request(
            user_id=user_id,
        )
    )
    return read(_answer, response)


async def asyncio(
    user_id: str,
    *,
    client: AsyncSender,
) -> EffectivePrivileges:
    """Show the privileges of an administrator or caller, and where they come from

    Args:
        user_id (str):

    Raises:
        ProblemError: The server refuses, or its answer is none of the contract.
        httpx.RequestError: The server can't be reached, the connection was lost, or the answer can't be decoded.
    """

    response = await client.send(
        _request(
            user_id=user_id,
        )
    )
    return read(_answer, response)
