from typing import Any
from urllib.parse import quote
from uuid import UUID

import httpx

from ...models.checkout_request import CheckoutRequest
from ...models.checkout_request_change import CheckoutRequestChange
from ...transport import AsyncSender, Sender, read, unexpected
from ...types import UNSET, Unset


def _request(
    checkout_request_id: UUID,
    *,
    body: CheckoutRequestChange,
    idempotency_key: str | Unset = UNSET,
) -> dict[str, Any]:
    headers: dict[str, Any] = {}
    if not isinstance(idempotency_key, Unset):
        headers["Idempotency-Key"] = idempotency_key

    _kwargs: dict[str, Any] = {
        "method": "patch",
        "url": "/v1/checkout-requests/{checkout_request_id}".format(
            checkout_request_id=quote(str(checkout_request_id), safe=""),
        ),
    }

    _kwargs["json"] = body.to_dict()

    headers["Content-Type"] = "application/json"

    _kwargs["headers"] = headers
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
    body: CheckoutRequestChange,
    idempotency_key: str | Unset = UNSET,
) -> CheckoutRequest:
    """Change a request for a check-out

     Possible while it waits. What was said to it until then counts for nothing any more: whoever has
    approved it is asked again. An authorizer who changes it has made it his own, and can't approve it.

    Args:
        checkout_request_id (UUID):
        idempotency_key (str | Unset):
        body (CheckoutRequestChange): What changes of a request. Absent = unchanged.

    Raises:
        ProblemError: The server refuses, or its answer is none of the contract.
        httpx.RequestError: The server can't be reached, the connection was lost, or the answer can't be decoded.
    """

    response = client.send(
        _request(
            checkout_request_id=checkout_request_id,
            body=body,
            idempotency_key=idempotency_key,
        )
    )
    return read(_answer, response)


async def asyncio(
    checkout_request_id: UUID,
    *,
    client: AsyncSender,
    body: CheckoutRequestChange,
    idempotency_key: str | Unset = UNSET,
) -> CheckoutRequest:
    """Change a request for a check-out

     Possible while it waits. What was said to it until then counts for nothing any more: whoever has
    approved it is asked again. An authorizer who changes it has made it his own, and can't approve it.

    Args:
        checkout_request_id (UUID):
        idempotency_key (str | Unset):
        body (CheckoutRequestChange): What changes of a request. Absent = unchanged.

    Raises:
        ProblemError: The server refuses, or its answer is none of the contract.
        httpx.RequestError: The server can't be reached, the connection was lost, or the answer can't be decoded.
    """

    response = await client.send(
        _request(
            checkout_request_id=checkout_request_id,
            body=body,
            idempotency_key=idempotency_key,
        )
    )
    return read(_answer, response)
