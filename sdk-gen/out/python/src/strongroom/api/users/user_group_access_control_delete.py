from typing import Any
from urllib.parse import quote

import httpx

from ...transport import AsyncSender, Sender, read, unexpected
from ...types import UNSET, Unset


def _request(
    group_id: str,
    policy_id: str,
    *,
    idempotency_key: str | Unset = UNSET,
) -> dict[str, Any]:
    headers: dict[str, Any] = {}
    if not isinstance(idempotency_key, Unset):
        headers["Idempotency-Key"] = idempotency_key

    _kwargs: dict[str, Any] = {
        "method": "delete",
        "url": "/v1/user-groups/{group_id}/access-controls/{policy_id}".format(
            group_id=quote(str(group_id), safe=""),
            policy_id=quote(str(policy_id), safe=""),
        ),
    }

    _kwargs["headers"] = headers
    return _kwargs


def _answer(response: httpx.Response) -> None:
    if response.status_code == 204:
        return

    raise unexpected(response)


def sync(
    group_id: str,
    policy_id: str,
    *,
    client: Sender,
    idempotency_key: str | Unset = UNSET,
) -> None:
    """Delete what a user group grants and denies on one policy

     Nobody changes a group that it is in.

    Args:
        group_id (str):
        policy_id (str):
        idempotency_key (str | Unset):

    Raises:
        ProblemError: The server refuses, or its answer is none of the contract.
        httpx.RequestError: The server can't be reached, the connection was lost, or the answer can't be decoded.
    """

    response = client.send(
        _request(
            group_id=group_id,
            policy_id=policy_id,
            idempotency_key=idempotency_key,
        )
    )
    read(_answer, response)


async def asyncio(
    group_id: str,
    policy_id: str,
    *,
    client: AsyncSender,
    idempotency_key: str | Unset = UNSET,
) -> None:
    """Delete what a user group grants and denies on one policy

     Nobody changes a group that it is in.

    Args:
        group_id (str):
        policy_id (str):
        idempotency_key (str | Unset):

    Raises:
        ProblemError: The server refuses, or its answer is none of the contract.
        httpx.RequestError: The server can't be reached, the connection was lost, or the answer can't be decoded.
    """

    response = await client.send(
        _request(
            group_id=group_id,
            policy_id=policy_id,
            idempotency_key=idempotency_key,
        )
    )
    read(_answer, response)
