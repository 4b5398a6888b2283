from typing import Any
from urllib.parse import quote

import httpx

from ...models.managed_system_policy import ManagedSystemPolicy
from ...transport import AsyncSender, Sender, read, unexpected


def _request(
    policy_id: str,
) -> dict[str, Any]:

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/v1/managed-system-policies/{policy_id}".format(
            policy_id=quote(str(policy_id), safe=""),
        ),
    }

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
) -> ManagedSystemPolicy:
    """Show a managed system policy

    Args:
        policy_id (str):

    Raises:
        ProblemError: The server refuses, or its answer is none of the contract.
        httpx.RequestError: The server can't be reached, the connection was lost, or the answer can't be decoded.
    """

    response = client.send(
        _request(
            policy_id=policy_id,
        )
    )
    return read(_answer, response)


async def asyncio(
    policy_id: str,
    *,
    client: AsyncSender,
) -> ManagedSystemPolicy:
    """Show a managed system policy

    Args:
        policy_id (str):

    Raises:
        ProblemError: The server refuses, or its answer is none of the contract.
        httpx.RequestError: The server can't be reached, the connection was lost, or the answer can't be decoded.
    """

    response = await client.send(
        _request(
            policy_id=policy_id,
        )
    )
    return read(_answer, response)
