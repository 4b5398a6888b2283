from typing import Any

import httpx

from ...models.checkout_new import CheckoutNew
from ...models.opened_checkout import OpenedCheckout
from ...transport import AsyncSender, Sender, read, unexpected
from ...types import UNSET, Unset


def _request(
    *,
    body: CheckoutNew,
    idempotency_key: str | Unset = UNSET,
) -> dict[str, Any]:
    headers: dict[str, Any] = {}
    if not isinstance(idempotency_key, Unset):
        headers["Idempotency-Key"] = idempotency_key

    _kwargs: dict[str, Any] = {
        "method": "post",
        "url": "/v1/checkouts",
    }

    _kwargs["json"] = body.to_dict()

    headers["Content-Type"] = "application/json"

    _kwargs["headers"] = headers
    return _kwargs


def _answer(response: httpx.Response) -> OpenedCheckout:
    if response.status_code == 201:
        response_201 = OpenedCheckout.from_dict(response.json())

        return response_201

    raise unexpected(response)


def sync(
    *,
    client: Sender,
    body: CheckoutNew,
    idempotency_key: str | Unset = UNSET,
) -> OpenedCheckout:
    """Check an account out

     By an approved request, as its recipient (`checkoutRequestId`, and nothing else); or without asking
    anybody, for oneself, with the permission `preapproved-checkout` (`resourceId` and `accountId`). The
    password is in the answer for whoever has `preapproved-checkout` or `request-checkout` on the
    account's policy; the answer is journalled before it leaves. Where time mends what hinders it, the
    refusal says when to try again (`retryAfterSeconds`, by PAM_ACTION_CO_RETRY_INTERVAL).

    Args:
        idempotency_key (str | Unset):
        body (CheckoutNew): What is to be lent: `checkoutRequestId` alone, or `resourceId` and
            `accountId`.

    Raises:
        ProblemError: The server refuses, or its answer is none of the contract.
        httpx.RequestError: The server can't be reached, the connection was lost, or the answer can't be decoded.
    """

    response = client.send(
        _request(
            body=body,
            idempotency_key=idempotency_key,
        )
    )
    return read(_answer, response)


async def asyncio(
    *,
    client: AsyncSender,
    body: CheckoutNew,
    idempotency_key: str | Unset = UNSET,
) -> OpenedCheckout:
    """Check an account out

     By an approved request, as its recipient (`checkoutRequestId`, and nothing else); or without asking
    anybody, for oneself, with the permission `preapproved-checkout` (`resourceId` and `accountId`). The
    password is in the answer for whoever has `preapproved-checkout` or `request-checkout` on the
    account's policy; the answer is journalled before it leaves. Where time mends what hinders it, the
    refusal says when to try again (`retryAfterSeconds`, by PAM_ACTION_CO_RETRY_INTERVAL).

    Args:
        idempotency_key (str | Unset):
        body (CheckoutNew): What is to be lent: `checkoutRequestId` alone, or `resourceId` and
            `accountId`.

    Raises:
        ProblemError: The server refuses, or its answer is none of the contract.
        httpx.RequestError: The server can't be reached, the connection was lost, or the answer can't be decoded.
    """

    response = await client.send(
        _request(
            body=body,
            idempotency_key=idempotency_key,
        )
    )
    return read(_answer, response)
