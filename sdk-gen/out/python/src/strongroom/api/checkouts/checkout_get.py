from typing import Any
from urllib.parse import quote
from uuid import UUID

import httpx

from ...models.checkout import Checkout
from ...transport import AsyncSender, Sender, read, unexpected


def _request(
    checkout_id: UUID,
) -> dict[str, Any]:

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/v1/checkouts/{checkout_id}".format(
            checkout_id=quote(str(checkout_id), safe=""),
        ),
    }

    return _kwargs


def _answer(response: httpx.Response) -> Checkout:
    if response.status_code == 200:
        response_200 = Checkout.from_dict(response.json())

        return response_200

    raise unexpected(response)


def sync(
    checkout_id: UUID,
    *,
    client: Sender,
) -> Checkout:
    """Show a check-out

     Seen by its requester and its recipient, by those who decide on its policy, by the privilege
    `workflow`, by members of the class `_ACCESS_ALL_ACTIVE_CHECKOUTS_`, and, where
    `RES_PWD_CICO_VIEW_DETAILS` is set, by whoever has `view-properties` on its policy.

    Args:
        checkout_id (UUID):

    Raises:
        ProblemError: The server refuses, or its answer is none of the contract.
        httpx.RequestError: The server can't be reached, the connection was lost, or the answer can't be decoded.
    """

    response = client.send(
        _request(
            checkout_id=checkout_id,
        )
    )
    return read(_answer, response)


async def asyncio(
    checkout_id: UUID,
    *,
    client: AsyncSender,
) -> Checkout:
    """Show a check-out

     Seen by its requester and its recipient, by those who decide on its policy, by the privilege
    `workflow`, by members of the class `_ACCESS_ALL_ACTIVE_CHECKOUTS_`, and, where
    `RES_PWD_CICO_VIEW_DETAILS` is set, by whoever has `view-properties` on its policy.

    Args:
        checkout_id (UUID):

    Raises:
        ProblemError: The server refuses, or its answer is none of the contract.
        httpx.RequestError: The server can't be reached, the connection was lost, or the answer can't be decoded.
    """

    response = await client.send(
        _request(
            checkout_id=checkout_id,
        )
    )
    return read(_answer, response)
