from typing import Any
from urllib.parse import quote

import httpx

from ...models.user_class import UserClass
from ...models.user_class_change import UserClassChange
from ...transport import AsyncSender, Sender, read, unexpected
from ...types import UNSET, Unset


def _request(
    class_id: str,
    *,
    body: UserClassChange,
    if_match: str | Unset = UNSET,
    idempotency_key: str | Unset = UNSET,
) -> dict[str, Any]:
    headers: dict[str, Any] = {}
    if not isinstance(if_match, Unset):
        headers["If-Match"] = if_match

    if not isinstance(idempotency_key, Unset):
        headers["Idempotency-Key"] = idempotency_key

    _kwargs: dict[str, Any] = {
        "method": "patch",
        "url": "/v1/user-classes/{class_id}".format(
            class_id=quote(str(class_id), safe=""),
        ),
    }

    _kwargs["json"] = body.to_dict()

    headers["Content-Type"] = "application/json"

    _kwargs["headers"] = headers
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
    body: UserClassChange,
    if_match: str | Unset = UNSET,
    idempotency_key: str | Unset = UNSET,
) -> UserClass:
    """Change a user class

     Its members have what groups give them from now on. Nobody puts itself in or out where a group has
    the class, nor gives by it what it may not give.

    Args:
        class_id (str):
        if_match (str | Unset):
        idempotency_key (str | Unset):
        body (UserClassChange): What is to be different about a user class.

    Raises:
        ProblemError: The server refuses, or its answer is none of the contract.
        httpx.RequestError: The server can't be reached, the connection was lost, or the answer can't be decoded.
    """

    response = client.send(
        _request(
            class_id=class_id,
            body=body,
            if_match=if_match,
            idempotency_key=idempotency_key,
        )
    )
    return read(_answer, response)


async def asyncio(
    class_id: str,
    *,
    client: AsyncSender,
    body: UserClassChange,
    if_match: str | Unset = UNSET,
    idempotency_key: str | Unset = UNSET,
) -> UserClass:
    """Change a user class

     Its members have what groups give them from now on. Nobody puts itself in or out where a group has
    the class, nor gives by it what it may not give.

    Args:
        class_id (str):
        if_match (str | Unset):
        idempotency_key (str | Unset):
        body (UserClassChange): What is to be different about a user class.

    Raises:
        ProblemError: The server refuses, or its answer is none of the contract.
        httpx.RequestError: The server can't be reached, the connection was lost, or the answer can't be decoded.
    """

    response = await client.send(
        _request(
            class_id=class_id,
            body=body,
            if_match=if_match,
            idempotency_key=idempotency_key,
        )
    )
    return read(_answer, response)
