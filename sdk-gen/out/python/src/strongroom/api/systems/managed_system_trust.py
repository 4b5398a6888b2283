from typing import Any
from urllib.parse import quote

import httpx

from ...transport import AsyncSender, Sender, read, unexpected


def _request(
    resource_id: str,
) -> dict[str, Any]:

    _kwargs: dict[str, Any] = {
        "method": "post",
        "url": "/v1/managed-systems/{resource_id}/trust".format(
            resource_id=quote(str(resource_id), safe=""),
        ),
    }

    return _kwargs


def _answer(response: httpx.Response) -> None:
    if response.status_code == 204:
        return

    raise unexpected(response)


def sync(
    resource_id: str,
    *,
    client: Sender,
) -> None:
    """Vouch for where a managed system's secrets will go

     Needs the right to every password that will go there: `manage-systems` and `preapproved-checkout` on
    all its policies, and on those that govern its accounts. A system that is trusted already stays as
    it is.

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
    read(_answer, response)


async def asyncio(
    resource_id: str,
    *,
    client: AsyncSender,
) -> None:
    """Vouch for where a managed system's secrets will go

     Needs the right to every password that will go there: `manage-systems` and `preapproved-checkout` on
    all its policies, and on those that govern its accounts. A system that is trusted already stays as
    it is.

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
    read(_answer, response)
