from typing import Any
from urllib.parse import quote
from uuid import UUID

import httpx

from ...models.checkout import Checkout
from ...models.checkout_extension import CheckoutExtension
from ...transport import AsyncSender, Sender, read, unexpected
from ...types import UNSET, Unset


def _request(
    checkout_id: UUID,
    *,
    body: CheckoutExtension,
    idempotency_key: str | Unset = UNSET,
) -> dict[str, Any]:
    headers: dict[str, Any] = {}
    if not isinstance(idempotency_key, Unset):
        headers["Idempotency-Key"] = idempotency_key

    _kwargs: dict[str, Any] = {
        "method": "post",
        "url": "/v1/checkouts/{checkout_id}/extend".format(
            checkout_id=quote(str(checkout_id), safe=""),
        ),
    }

    _kwargs["json"] = body.to_dict()

    headers["Content-Type"] = "application/json"

    _kwargs["headers"] = headers
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
    body: CheckoutExtension,
    idempotency_key: str | Unset = UNSET,
) -> Checkout:
    """Make a check-out last longer

     Where nobody had to approve it, by its requester or its recipient, if they are in the class that
    `ACCESS_EXTENSIONS_USERCLASS` names. Where one approval was needed, by one who decides on its policy
    and has no part in it. Never past `maximumEndsAt`.

    Args:
        checkout_id (UUID):
        idempotency_key (str | Unset):
        body (CheckoutExtension): How long a check-out is to last.

    Raises:
        ProblemError: The server refuses, or its answer is none of the contract.
        httpx.RequestError: The server can't be reached, the connection was lost, or the answer can't be decoded.
    """

    response = client.send(
        _request(
            checkout_id=checkout_id,
            body=body,
            idempotency_key=idempotency_key,
        )
    )
    return read(_answer, response)


async def asyncio(
    checkout_id: UUID,
    *,
    client: AsyncSender,
    body: CheckoutExtension,
    idempotency_key: str | Unset = UNSET,
) -> Checkout:
    """Make a check-out last longer

     Where nobody had to approve it, by its requester or its recipient, if they are in the class that
    `ACCESS_EXTENSIONS_USERCLASS` names. Where one approval was needed, by one who decides on its policy
    and has no part in it. Never past `maximumEndsAt`.

    Args:
        checkout_id (UUID):
        idempotency_key (str | Unset):
        body (CheckoutExtension): How long a check-out is to last.

    Raises:
        ProblemError: The server refuses, or its answer is none of the contract.
        httpx.RequestError: The server can't be reached, the connection was lost, or the answer can't be decoded.
    """

    response = await client.send(
        _request(
            checkout_id=checkout_id,
            body=body,
            idempotency_key=idempotency_key,
        )
    )
    return read(_answer, response)
