from typing import Any
from urllib.parse import quote
from uuid import UUID

import httpx

from ...models.checkout_request import CheckoutRequest
from ...transport import AsyncSender, Sender, read, unexpected


def _request(
    checkout_request_id: UUID,
) -> dict[str, Any]:

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/v1/checkout-requests/{checkout_request_id}".format(
            checkout_request_id=quote(str(checkout_request_id), safe=""),
        ),
    }

    return _kwargs


def _answer(response: httpx.Response) -> CheckoutRequest:
    if response.status_code == 200:
        response_200 = CheckoutRequest.from_dict(response.json())

        return response_200

    raise unexpected(response)


def sync(
    checkout_request_id: UUID,
    *,
    client: Sender,
) -> CheckoutRequest:
    """Show a request for a check-out

    Args:
        checkout_request_id (UUID):

    Raises:
        ProblemError: The server refuses, or its answer is none of the contract.
        httpx.RequestError: The server can't be reached, the connection was lost, or the answer can't be decoded.
    """

    response = client.send(
        _request(
            checkout_request_id=checkout_request_id,
        )
    )
    return read(_answer, response)


async def asyncio(
    checkout_request_id: UUID,
    *,
    client: AsyncSender,
) -> CheckoutRequest:
    """Show a request for a check-out

    Args:
        checkout_request_id (UUID):

    Raises:
        ProblemError: The server refuses, or its answer is none of the contract.
        httpx.RequestError: The server can't be reached, the connection was lost, or the answer can't be decoded.
    """

    response = await client.send(
        _request(
            checkout_request_id=checkout_request_id,
        )
    )
    return read(_answer, response)
