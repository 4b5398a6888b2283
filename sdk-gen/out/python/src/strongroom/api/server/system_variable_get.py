from typing import Any
from urllib.parse import quote

import httpx

from ...models.system_variable import SystemVariable
from ...transport import AsyncSender, Sender, read, unexpected


def _request(
    name: str,
) -> dict[str, Any]:

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/v1/system-variables/{name}".format(
            name=quote(str(name), safe=""),
        ),
    }

    return _kwargs


def _answer(response: httpx.Response) -> SystemVariable:
    if response.status_code == 200:
        response_200 = SystemVariable.from_dict(response.json())

        return response_200

    raise unexpected(response)


def sync(
    name: str,
    *,
    client: Sender,
) -> SystemVariable:
    """Show a system variable

    Args:
        name (str):

    Raises:
        ProblemError: The server refuses, or its answer is none of the contract.
        httpx.RequestError: The server can't be reached, the connection was lost, or the answer can't be decoded.
    """

    response = client.send(
        _request(
            name=name,
        )
    )
    return read(_answer, response)


async def asyncio(
    name: str,
    *,
    client: AsyncSender,
) -> SystemVariable:
    """Show a system variable

    Args:
        name (str):

    Raises:
        ProblemError: The server refuses, or its answer is none of the contract.
        httpx.RequestError: The server can't be reached, the connection was lost, or the answer can't be decoded.
    """

    response = await client.send(
        _request(
            name=name,
        )
    )
    return read(_answer, response)
