from typing import Any
from urllib.parse import quote

import httpx

from ...transport import AsyncSender, Sender, read, unexpected
from ...types import UNSET, Unset


def _request(
    class_id: str,
    user_id: str,
    *,
    idempotency_key: str | Unset = UNSET,
) -> dict[str, Any]:
    headers: dict[str, Any] = {}
    if not isinstance(idempotency_key, Unset):
        headers["Idempotency-Key"] = idempotency_key

    _kwargs: dict[str, Any] = {
        "method": "delete",
        "url": "/v1/user-classes/{class_id}/members/{user_id}".format(
            class_id=quote(str(class_id), safe=""),
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
    class_id: str,
    user_id: str,
    *,
    client: Sender,
    idempotency_key: str | Unset = UNSET,
) -> None:
    """Take a user out of a user class

     Nobody takes itself out where a group has the class, nor takes away by it what it may not give.

    Args:
        class_id (str):
        user_id (str):
        idempotency_key (str | Unset):

    Raises:
        ProblemError: The server refuses, or its answer is none of the contract.
        httpx.RequestError: The server can't be reached, the connection was lost, or the answer can't be decoded.
    """

    response = client.send(
        _request(
            class_id=class_id,
            user_id=user_id,
            idempotency_key=idempotency_key,
        )
    )
    read(_answer, response)


async def asyncio(
    class_id: str,
    user_id: str,
    *,
    client: AsyncSender,
    idempotency_key: str | Unset = UNSET,
) -> None:
    """Take a user out of a user class

     Nobody takes itself out where a group has the class, nor takes away by it what it may not give.

    Args:
        class_id (str):
        user_id (str):
        idempotency_key (str | Unset):

    Raises:
        ProblemError: The server refuses, or its answer is none of the contract.
        httpx.RequestError: The server can't be reached, the connection was lost, or the answer can't be decoded.
    """

    response = await client.send(
        _request(
            class_id=class_id,
            user_id=user_id,
            idempotency_key=idempotency_key,
        )
    )
    read(_answer, response)
