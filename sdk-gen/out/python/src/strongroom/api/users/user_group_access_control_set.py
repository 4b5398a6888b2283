from typing import Any
from urllib.parse import quote

import httpx

from ...models.access_control import AccessControl
from ...models.access_control_change import AccessControlChange
from ...transport import AsyncSender, Sender, read, unexpected
from ...types import UNSET, Unset


def _request(
    group_id: str,
    policy_id: str,
    *,
    body: AccessControlChange,
    idempotency_key: str | Unset = UNSET,
) -> dict[str, Any]:
    headers: dict[str, Any] = {}
    if not isinstance(idempotency_key, Unset):
        headers["Idempotency-Key"] = idempotency_key

    _kwargs: dict[str, Any] = {
        "method": "put",
        "url": "/v1/user-groups/{group_id}/access-controls/{policy_id}".format(
            group_id=quote(str(group_id), safe=""),
            policy_id=quote(str(policy_id), safe=""),
        ),
    }

    _kwargs["json"] = body.to_dict()

    headers["Content-Type"] = "application/json"

    _kwargs["headers"] = headers
    return _kwargs


def _answer(response: httpx.Response) -> AccessControl:
    if response.status_code == 200:
        response_200 = AccessControl.from_dict(response.json())

        return response_200

    raise unexpected(response)


def sync(
    group_id: str,
    policy_id: str,
    *,
    client: Sender,
    body: AccessControlChange,
    idempotency_key: str | Unset = UNSET,
) -> AccessControl:
    """Set what a user group grants and denies on one policy

     Whatever it was before, and whoever edits another policy of the group meanwhile. Nobody changes a
    group that it is in, nor grants by it to callers that may be itself.

    Args:
        group_id (str):
        policy_id (str):
        idempotency_key (str | Unset):
        body (AccessControlChange): What a group is to grant and deny on the policy of the path. A
            permission may not be in both.

    Raises:
        ProblemError: The server refuses, or its answer is none of the contract.
        httpx.RequestError: The server can't be reached, the connection was lost, or the answer can't be decoded.
    """

    response = client.send(
        _request(
            group_id=group_id,
            policy_id=policy_id,
            body=body,
            idempotency_key=idempotency_key,
        )
    )
    return read(_answer, response)


async def asyncio(
    group_id: str,
    policy_id: str,
    *,
    client: AsyncSender,
    body: AccessControlChange,
    idempotency_key: str | Unset = UNSET,
) -> AccessControl:
    """Set what a user group grants and denies on one policy

     Whatever it was before, and whoever edits another policy of the group meanwhile. Nobody changes a
    group that it is in, nor grants by it to callers that may be itself.

    Args:
        group_id (str):
        policy_id (str):
        idempotency_key (str | Unset):
        body (AccessControlChange): What a group is to grant and deny on the policy of the path. A
            permission may not be in both.

    Raises:
        ProblemError: The server refuses, or its answer is none of the contract.
        httpx.RequestError: The server can't be reached, the connection was lost, or the answer can't be decoded.
    """

    response = await client.send(
        _request(
            group_id=group_id,
            policy_id=policy_id,
            body=body,
            idempotency_key=idempotency_key,
        )
    )
    return read(_answer, response)
