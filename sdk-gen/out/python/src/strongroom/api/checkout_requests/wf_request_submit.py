from typing import Any

import httpx

from ...models.checkout_request import CheckoutRequest
from ...models.checkout_request_new import CheckoutRequestNew
from ...transport import AsyncSender, Sender, read, unexpected
from ...types import UNSET, Unset


def _request(
    *,
    body: CheckoutRequestNew,
    idempotency_key: str | Unset = UNSET,
) -> dict[str, Any]:
    headers: dict[str, Any] = {}
    if not isinstance(idempotency_key, Unset):
        headers["Idempotency-Key"] = idempotency_key

    _kwargs: dict[str, Any] = {
        "method": "post",
        "url": "/v1/checkout-requests",
    }

    _kwargs["json"] = body.to_dict()

    headers["Content-Type"] = "application/json"

    _kwargs["headers"] = headers
    return _kwargs


def _answer(response: httpx.Response) -> CheckoutRequest:
    if response.status_code == 200:
        response_200 = CheckoutRequest.from_dict(response.json())

        return response_200

    if response.status_code == 201:
        response_201 = CheckoutRequest.from_dict(response.json())

        return response_201

    raise unexpected(response)


def sync(
    *,
    client: Sender,
    body: CheckoutRequestNew,
    idempotency_key: str | Unset = UNSET,
) -> CheckoutRequest:
    """Ask for an account

     201 with a new request: look at its `status`. Whoever has `preapproved-checkout` on the account's
    policy gets it `approved` at once, and whoever has `request-checkout` needs as many approvals as the
    policy says. While the system variable IDARCHIVE_PASSWORD_REQUESTED is on, everybody may ask for
    every account, and needs one approval at least. Where too few could approve, it is `denied` at once,
    with the reason `authorizer-missing`. A recipient has one live request for an account at most:
    `onConflict` says what becomes of a second one; with `reuse` it is 200 with the first.

    Args:
        idempotency_key (str | Unset):
        body (CheckoutRequestNew): Who asks for which account, for whom, for when, and why.

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
    body: CheckoutRequestNew,
    idempotency_key: str | Unset = UNSET,
) -> CheckoutRequest:
    """Ask for an account

     201 with a new request: look at its `status`. Whoever has `preapproved-checkout` on the account's
    policy gets it `approved` at once, and whoever has `request-checkout` needs as many approvals as the
    policy says. While the system variable IDARCHIVE_PASSWORD_REQUESTED is on, everybody may ask for
    every account, and needs one approval at least. Where too few could approve, it is `denied` at once,
    with the reason `authorizer-missing`. A recipient has one live request for an account at most:
    `onConflict` says what becomes of a second one; with `reuse` it is 200 with the first.

    Args:
        idempotency_key (str | Unset):
        body (CheckoutRequestNew): Who asks for which account, for whom, for when, and why.

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
