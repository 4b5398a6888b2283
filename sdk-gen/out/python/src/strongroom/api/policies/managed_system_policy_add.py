from typing import Any

import httpx

from ...models.managed_system_policy import ManagedSystemPolicy
from ...models.managed_system_policy_new import ManagedSystemPolicyNew
from ...transport import AsyncSender, Sender, read, unexpected
from ...types import UNSET, Unset


def _request(
    *,
    body: ManagedSystemPolicyNew,
    idempotency_key: str | Unset = UNSET,
) -> dict[str, Any]:
    headers: dict[str, Any] = {}
    if not isinstance(idempotency_key, Unset):
        headers["Idempotency-Key"] = idempotency_key

    _kwargs: dict[str, Any] = {
        "method": "post",
        "url": "/v1/managed-system-policies",
    }

    _kwargs["json"] = body.to_dict()

    headers["Content-Type"] = "application/json"

    _kwargs["headers"] = headers
    return _kwargs


def _answer(response: httpx.Response) -> ManagedSystemPolicy:
    if response.status_code == 201:
        response_201 = ManagedSystemPolicy.from_dict(response.json())

        return response_201

    raise unexpected(response)


def sync(
    *,
    client: Sender,
    body: ManagedSystemPolicyNew,
    idempotency_key: str | Unset = UNSET,
) -> ManagedSystemPolicy:
    """Make a managed system policy

     The caller becomes its owner: may see and change it, and nothing else. What else anybody may do with
    what it manages, user groups say. The name of a deleted policy that governed accounts is not given
    again.

    Args:
        idempotency_key (str | Unset):
        body (ManagedSystemPolicyNew): A policy to be made.

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
    body: ManagedSystemPolicyNew,
    idempotency_key: str | Unset = UNSET,
) -> ManagedSystemPolicy:
    """Make a managed system policy

     The caller becomes its owner: may see and change it, and nothing else. What else anybody may do with
    what it manages, user groups say. The name of a deleted policy that governed accounts is not given
    again.

    Args:
        idempotency_key (str | Unset):
        body (ManagedSystemPolicyNew): A policy to be made.

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
