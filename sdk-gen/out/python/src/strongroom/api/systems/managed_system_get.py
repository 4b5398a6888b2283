from typing import Any
from urllib.parse import quote

import httpx

from ...models.managed_system import ManagedSystem
from ...transport import AsyncSender, Sender, read, unexpected


def _request(
    resource_id: str,
) -> dict[str, Any]:

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/v1/managed-systems/{resource_id}".format(
            resource_id=quote(str(resource_id), safe=""),
        ),
    }

    return _kwargs


def _answer(response: httpx.Response) -> ManagedSystem:
    if response.status_code == 200:
        response_200 = ManagedSystem.from_dict(response.json())

        return response_200

    raise unexpected(response)


def sync(
    resource_id: str,
    *,
    client: Sender,
) -> ManagedSystem:
    """Show a managed system

    Args:
        resource_id (str):

    Raises:
        ProblemError: The server refuses, or its answer is none of the contract.
        httpx.RequestError: The server can't be reached, the connection was lost, or the answer can't be decoded.
    """

    response = client.send(
        _request(
            resource_id=resource_id,
        )
    )
    return read(_answer, response)


async def asyncio(
    resource_id: str,
    *,
    client: AsyncSender,
) -> ManagedSystem:
    """Show a managed system

    Args:
        resource_id (str):

    Raises:
        ProblemError: The server refuses, or its answer is none of the contract.
        httpx.RequestError: The server can't be reached, the connection was lost, or the answer can't be decoded.
    """

    response = await client.send(
        _request(
            resource_id=resource_id,
        )
    )
    return read(_answer, response)
