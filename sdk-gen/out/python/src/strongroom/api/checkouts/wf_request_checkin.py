from typing import Any
from urllib.parse import quote
from uuid import UUID

import httpx

from ...models.checkout import Checkout
from ...transport import AsyncSender, Sender, read, unexpected
from ...types import UNSET, Unset


def _request(
    checkout_id: UUID,
    *,
    idempotency_key: str | Unset = UNSET,
) -> dict[str, Any]:
    headers: dict[str, Any] = {}
    if not isinstance(idempotency_key, Unset):
        headers["Idempotency-Key"] = idempotency_key

    _kwargs: dict[str, Any] = {
        "method": "post",
        "url": "/v1/checkouts/{checkout_id}/checkin".format(
            checkout_id=quote(str(checkout_id), safe=""),
        ),
    }

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
    idempotency_key: str | Unset = UNSET,
) -> Checkout:
    """Return an account

     By its recipient. It ends at once; where its password is to be changed, the server sees to that
    afterwards, and the status is `checking-in` until then. What was returned already is answered in the
    same way.

    Args:
        checkout_id (UUID):
        idempotency_key (str | Unset):

    Raises:
        ProblemError: The server refuses, or its answer is none of the contract.
        httpx.RequestError: The server can't be reached, the connection was lost, or the answer can't be decoded.
    """

    response = client.send(
        _request(
            checkout_id=checkout_id,
            idempotency_key=idempotency_key,
        )
    )
    return read(_answer, response)


async def asyncio(
    checkout_id: UUID,
    *,
    client: AsyncSender,
    idempotency_key: str | Unset = UNSET,
) -> Checkout:
    """Return an account

     By its recipient. It ends at once; where its password is to be changed, the server sees to that
    afterwards, and the status is `checking-in` until then. What was returned already is answered in the
    same way.

    Args:
        checkout_id (UUID):
        idempotency_key (str | Unset):

    Raises:
        ProblemError: The server refuses, or its answer is none of the contract.
        httpx.RequestError: The server can't be reached, the connection was lost, or the answer can't be decoded.
    """

    response = await client.send(
        _request(
            checkout_id=checkout_id,
            idempotency_key=idempotency_key,
        )
    )
    return read(_answer, response)
