from typing import Any
from urllib.parse import quote

import httpx

from ...models.managed_system_policy import ManagedSystemPolicy
from ...models.managed_system_policy_change import ManagedSystemPolicyChange
from ...transport import AsyncSender, Sender, read, unexpected
from ...types import UNSET, Unset


def _request(
    policy_id: str,
    *,
    body: ManagedSystemPolicyChange,
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
        "url": "/v1/managed-system-policies/{policy_id}".format(
            policy_id=quote(str(policy_id), safe=""),
        ),
    }

    _kwargs["json"] = body.to_dict()

    headers["Content-Type"] = "application/json"

    _kwargs["headers"] = headers
    return _kwargs


def _answer(response: httpx.Response) -> ManagedSystemPolicy:
    if response.status_code == 200:
        response_200 = ManagedSystemPolicy.from_dict(response.json())

        return response_200

    raise unexpected(response)


def sync(
    policy_id: str,
    *,
    client: Sender,
    body: ManagedSystemPolicyChange,
    if_match: str | Unset = UNSET,
    idempotency_key: str | Unset = UNSET,
) -> ManagedSystemPolicy:
    """Change a managed system policy

     The mode never changes. Whoever changes the owner must have both permissions that an owner has.
    Where there are accounts, whoever changes `guacamole-url`, `hostname`, `port` or `ignore-cert` of a
    disclosure plugin must have `preapproved-checkout`, too: that is where their passwords go.

    Args:
        policy_id (str):
        if_match (str | Unset):
        idempotency_key (str | Unset):
        body (ManagedSystemPolicyChange): What is to change of a policy; what isn't sent stays.

    Raises:
        ProblemError: The server refuses, or its answer is none of the contract.
        httpx.RequestError: The server can't be reached, the connection was lost, or the answer can't be decoded.
    """

    response = client.send(
        _request(
            policy_id=policy_id,
            body=body,
            if_match=if_match,
            idempotency_key=idempotency_key,
        )
    )
    return read(_answer, response)


async def asyncio(
    policy_id: str,
    *,
    client: AsyncSender,
    body: ManagedSystemPolicyChange,
    if_match: str | Unset = UNSET,
    idempotency_key: str | Unset = UNSET,
) -> ManagedSystemPolicy:
    """Change a managed system policy

     The mode never changes. Whoever changes the owner must have both permissions that an owner has.
    Where there are accounts, whoever changes `guacamole-url`, `hostname`, `port` or `ignore-cert` of a
    disclosure plugin must have `preapproved-checkout`, too: that is where their passwords go.

    Args:
        policy_id (str):
        if_match (str | Unset):
        idempotency_key (str | Unset):
        body (ManagedSystemPolicyChange): What is to change of a policy; what isn't sent stays.

    Raises:
        ProblemError: The server refuses, or its answer is none of the contract.
        httpx.RequestError: The server can't be reached, the connection was lost, or the answer can't be decoded.
    """

    response = await client.send(
        _request(
            policy_id=policy_id,
            body=body,
            if_match=if_match,
            idempotency_key=idempotency_key,
        )
    )
    return read(_answer, response)
