from typing import Any
from urllib.parse import quote

import httpx

from ...models.administrator_group import AdministratorGroup
from ...transport import AsyncSender, Sender, read, unexpected


def _request(
    admin_group_id: str,
) -> dict[str, Any]:

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/v1/administrator-groups/{admin_group_id}".format(
            admin_group_id=quote(str(admin_group_id), safe=""),
        ),
    }

    return _kwargs


def _answer(response: httpx.Response) -> AdministratorGroup:
    if response.status_code == 200:
        response_200 = AdministratorGroup.from_dict(response.json())

        return response_200

    raise unexpected(response)


def sync(
    admin_group_id: str,
    *,
    client: Sender,
) -> AdministratorGroup:
    """Show an administrator group

    Args:
        admin_group_id (str):

    Raises:
        ProblemError: The server refuses, or its answer is none of the contract.
        httpx.RequestError: The server can't be reached, the connection was lost, or the answer can't be decoded.
    """

    response = client.send(
        _request(
            admin_group_id=admin_group_id,
        )
    )
    return read(_answer, response)


async def asyncio(
    admin_group_id: str,
    *,
    client: AsyncSender,
) -> AdministratorGroup:
    """Show an administrator group

    Args:
        admin_group_id (str):

    Raises:
        ProblemError: The server refuses, or its answer is none of the contract.
        httpx.RequestError: The server can't be reached, the connection was lost, or the answer can't be decoded.
    """

    response = await client.send(
        _request(
            admin_group_id=admin_group_id,
        )
    )
    return read(_answer, response)
