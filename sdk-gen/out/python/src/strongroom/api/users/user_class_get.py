from typing import Any
from urllib.parse import quote

import httpx

from ...models.user_class import UserClass
from ...transport import AsyncSender, Sender, read, unexpected


def _request(
    class_id: str,
) -> dict[str, Any]:

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/v1/user-classes/{class_id}".format(
            class_id=quote(str(class_id), safe=""),
        ),
    }

    return _kwargs


def _answer(response: httpx.Response) -> UserClass:
    if response.status_code == 200:
        response_200 = UserClass.from_dict(response.json())

        return response_200

    raise unexpected(response)


def sync(
    class_id: str,
    *,
    client: Sender,
) -> UserClass:
    """Show a user class

    Args:
        class_id (str):

    Raises:
        ProblemError: The server refuses, or its answer is none of the contract.
        httpx.RequestError: The server can't be reached, the connection was lost, or the answer can't be decoded.
    """

    response = client.send(
        _request(
            class_id=class_id,
        )
    )
    return read(_answer, response)


async def asyncio(
    class_id: str,
    *,
    client: AsyncSender,
) -> UserClass:
    """Show a user class

    Args:
        class_id (str):

    Raises:
        ProblemError: The server refuses, or its answer is none of the contract.
        httpx.RequestError: The server can't be reached, the connection was lost, or the answer can't be decoded.
    """

    response = await client.send(
        _request(
            class_id=class_id,
        )
    )
    return read(_answer, response)
