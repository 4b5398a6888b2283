from typing import Any

import httpx

from ...models.user_class import UserClass
from ...models.user_class_new import UserClassNew
from ...transport import AsyncSender, Sender, read, unexpected
from ...types import UNSET, Unset


def _request(
    *,
    body: UserClassNew,
    idempotency_key: str | Unset = UNSET,
) -> dict[str, Any]:
    headers: dict[str, Any] = {}
    if not isinstance(idempotency_key, Unset):
        headers["Idempotency-Key"] = idempotency_key

    _kwargs: dict[str, Any] = {
        "method": "post",
        "url": "/v1/user-classes",
    }

    _kwargs["json"] = body.to_dict()

    headers["Content-Type"] = "application/json"

    _kwargs["headers"] = headers
    return _kwargs


def _answer(response: httpx.Response) -> UserClass:
    if response.status_code == 201:
        response_201 = UserClass.from_dict(response.json())

        return response_201

    raise unexpected(response)


def sync(
    *,
    client: Sender,
    body: UserClassNew,
    idempotency_key: str | Unset = UNSET,
) -> UserClass:
    """Make a user class

     A class says who. What its members may is said by groups that have it, and a class that no group has
    gives nothing.

    Args:
        idempotency_key (str | Unset):
        body (UserClassNew): A user class to be made.

    Raises:
        ProblemError: The server refuses, or its answer is none of the contract.
        httpx.RequestError: The server can't be reached, the connection was lost, or the answer can't be decoded.
    """

    response = client.send(
        _request(
            body=body,
            idempotency_key=idempotency_key,
        )
    )
    return read(_answer, response)


async def asyncio(
    *,
    client: AsyncSender,
    body: UserClassNew,
    idempotency_key: str | Unset = UNSET,
) -> UserClass:
    """Make a user class

     A class says who. What its members may is said by groups that have it, and a class that no group has
    gives nothing.

    Args:
        idempotency_key (str | Unset):
        body (UserClassNew): A user class to be made.

    Raises:
        ProblemError: The server refuses, or its answer is none of the contract.
        httpx.RequestError: The server can't be reached, the connection was lost, or the answer can't be decoded.
    """

    response = await client.send(
        _request(
            body=body,
            idempotency_key=idempotency_key,
        )
    )
    return read(_answer, response)
