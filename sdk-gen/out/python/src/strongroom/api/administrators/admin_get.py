from typing import Any
from urllib.parse import quote

import httpx

from ...models.product_administrator import ProductAdministrator
from ...transport import AsyncSender, Sender, read, unexpected


def _request(
    user_id: str,
) -> dict[str, Any]:

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/v1/product-administrators/{user_id}".format(
            user_id=quote(str(user_id), safe=""),
        ),
    }

    return _kwargs


def _answer(response: httpx.Response) -> ProductAdministrator:
    if response.status_code == 200:
        response_200 = ProductAdministrator.from_dict(response.json())

        return response_200

    raise unexpected(response)


def sync(
    user_id: str,
    *,
    client: Sender,
) -> ProductAdministrator:
    """Show an administrator or caller

     Who holds what the caller lacks is not shown: 404.

    Args:
        user_id (str):

    Raises:
        ProblemError: The server refuses, or its answer is none of the contract.
        httpx.RequestError: The server can't be reached, the connection was lost, or the answer can't be decoded.
    """

    response = client.send(
        _request(
            user_id=user_id,
        )
    )
    return read(_answer, response)


async def asyncio(
    user_id: str,
    *,
    client: AsyncSender,
) -> ProductAdministrator:
    """Show an administrator or caller

     Who holds what the caller lacks is not shown: 404.

    Args:
        user_id (str):

    Raises:
        ProblemError: The server refuses, or its answer is none of the contract.
        httpx.RequestError: The server can't be reached, the connection was lost, or the answer can't be decoded.
    """

    response = await client.send(
        _request(
            user_id=user_id,
        )
    )
    return read(_answer, response)
