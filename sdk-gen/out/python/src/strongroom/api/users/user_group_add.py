from typing import Any

import httpx

from ...models.user_group import UserGroup
from ...models.user_group_new import UserGroupNew
from ...transport import AsyncSender, Sender, read, unexpected
from ...types import UNSET, Unset


def _request(
    *,
    body: UserGroupNew,
    idempotency_key: str | Unset = UNSET,
) -> dict[str, Any]:
    headers: dict[str, Any] = {}
    if not isinstance(idempotency_key, Unset):
        headers["Idempotency-Key"] = idempotency_key

    _kwargs: dict[str, Any] = {
        "method": "post",
        "url": "/v1/user-groups",
    }

    _kwargs["json"] = body.to_dict()

    headers["Content-Type"] = "application/json"

    _kwargs["headers"] = headers
    return _kwargs


def _answer(response: httpx.Response) -> UserGroup:
    if response.status_code == 201:
        response_201 = UserGroup.from_dict(response.json())

        return response_201

    raise unexpected(response)


def sync(
    *,
    client: Sender,
    body: UserGroupNew,
    idempotency_key: str | Unset = UNSET,
) -> UserGroup:
    """Make a user group

     A group says what the members of its classes may on which policy: what some group grants and no
    group denies. Nobody makes a group that it would be in, nor grants to callers that may be itself.

    Args:
        idempotency_key (str | Unset):
        body (UserGroupNew): A user group to be made.

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
    body: UserGroupNew,
    idempotency_key: str | Unset = UNSET,
) -> UserGroup:
    """Make a user group

     A group says what the members of its classes may on which policy: what some group grants and no
    group denies. Nobody makes a group that it would be in, nor grants to callers that may be itself.

    Args:
        idempotency_key (str | Unset):
        body (UserGroupNew): A user group to be made.

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
