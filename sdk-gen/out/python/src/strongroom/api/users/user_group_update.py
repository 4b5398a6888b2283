from typing import Any
from urllib.parse import quote

import httpx

from ...models.user_group import UserGroup
from ...models.user_group_change import UserGroupChange
from ...transport import AsyncSender, Sender, read, unexpected
from ...types import UNSET, Unset


def _request(
    group_id: str,
    *,
    body: UserGroupChange,
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
        "url": "/v1/user-groups/{group_id}".format(
            group_id=quote(str(group_id), safe=""),
        ),
    }

    _kwargs["json"] = body.to_dict()

    headers["Content-Type"] = "application/json"

    _kwargs["headers"] = headers
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
    body: UserGroupChange,
    if_match: str | Unset = UNSET,
    idempotency_key: str | Unset = UNSET,
) -> UserGroup:
    """Change a user group

     Nobody changes a group that it is in, or would be in; nor grants by it to callers that may be
    itself.

    Args:
        group_id (str):
        if_match (str | Unset):
        idempotency_key (str | Unset):
        body (UserGroupChange): What is to be different about a user group.

    Raises:
        ProblemError: The server refuses, or its answer is none of the contract.
        httpx.RequestError: The server can't be reached, the connection was lost, or the answer can't be decoded.
    """

    response = client.send(
        _request(
            group_id=group_id,
            body=body,
            if_match=if_match,
            idempotency_key=idempotency_key,
        )
    )
    return read(_answer, response)


async def asyncio(
    group_id: str,
    *,
    client: AsyncSender,
    body: UserGroupChange,
    if_match: str | Unset = UNSET,
    idempotency_key: str | Unset = UNSET,
) -> UserGroup:
    """Change a user group

     Nobody changes a group that it is in, or would be in; nor grants by it to callers that may be
    itself.

    Args:
        group_id (str):
        if_match (str | Unset):
        idempotency_key (str | Unset):
        body (UserGroupChange): What is to be different about a user group.

    Raises:
        ProblemError: The server refuses, or its answer is none of the contract.
        httpx.RequestError: The server can't be reached, the connection was lost, or the answer can't be decoded.
    """

    response = await client.send(
        _request(
            group_id=group_id,
            body=body,
            if_match=if_match,
            idempotency_key=idempotency_key,
        )
    )
    return read(_answer, response)
