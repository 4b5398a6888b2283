from typing import Any
from urllib.parse import quote
from uuid import UUID

import httpx

from ...models.checkout_request import CheckoutRequest
from ...models.checkout_request_approval import CheckoutRequestApproval
from ...transport import AsyncSender, Sender, read, unexpected
from ...types import UNSET, Unset


def _request(
    checkout_request_id: UUID,
    *,
    body: CheckoutRequestApproval,
    idempotency_key: str | Unset = UNSET,
) -> dict[str, Any]:
    headers: dict[str, Any] = {}
    if not isinstance(idempotency_key, Unset):
        headers["Idempotency-Key"] = idempotency_key

    _kwargs: dict[str, Any] = {
        "method": "post",
        "url": "/v1/checkout-requests/{checkout_request_id}/approve".format(
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
    body: CheckoutRequestApproval,
    idempotency_key: str | Unset = UNSET,
) -> CheckoutRequest:
    """Approve a request for a check-out

     The request is approved once `approvalsNeeded` have agreed. `contentHash` names what is approved:
    when it was changed since it was read, nothing is approved. Nobody approves what he asked for, what
    is for him, or what he has changed, through whatever program and in whatever name.

    Args:
        checkout_request_id (UUID):
        idempotency_key (str | Unset):
        body (CheckoutRequestApproval): An approval of what was read.

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
    body: CheckoutRequestApproval,
    idempotency_key: str | Unset = UNSET,
) -> CheckoutRequest:
    """Approve a request for a check-out

     The request is approved once `approvalsNeeded` have agreed. `contentHash` names what is approved:
    when it was changed since it was read, nothing is approved. Nobody approves what he asked for, what
    is for him, or what he has changed, through whatever program and in whatever name.

    Args:
        checkout_request_id (UUID):
        idempotency_key (str | Unset):
        body (CheckoutRequestApproval): An approval of what was read.

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
