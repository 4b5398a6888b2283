from typing import Any
from urllib.parse import quote
from uuid import UUID

import httpx

from ...models.checkout_request import CheckoutRequest
from ...models.checkout_request_comment import CheckoutRequestComment
from ...transport import AsyncSender, Sender, read, unexpected
from ...types import UNSET, Unset


def _request(
    checkout_request_id: UUID,
    *,
    body: CheckoutRequestComment,
    idempotency_key: str | Unset = UNSET,
) -> dict[str, Any]:
    headers: dict[str, Any] = {}
    if not isinstance(idempotency_key, Unset):
        headers["Idempotency-Key"] = idempotency_key

    _kwargs: dict[str, Any] = {
        "method": "post",
        "url": "/v1/checkout-requests/{checkout_request_id}/cancel".format(
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
    body: CheckoutRequestComment,
    idempotency_key: str | Unset = UNSET,
) -> CheckoutRequest:
    """Withdraw a request for a check-out

     Possible until it is denied, over, or has become a check-out; approved or not. The journal keeps the
    comment.

    Args:
        checkout_request_id (UUID):
        idempotency_key (str | Unset):
        body (CheckoutRequestComment): What is said with a denial or a withdrawal.

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
    body: CheckoutRequestComment,
    idempotency_key: str | Unset = UNSET,
) -> CheckoutRequest:
    """Withdraw a request for a check-out

     Possible until it is denied, over, or has become a check-out; approved or not. The journal keeps the
    comment.

    Args:
        checkout_request_id (UUID):
        idempotency_key (str | Unset):
        body (CheckoutRequestComment): What is said with a denial or a withdrawal.

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
