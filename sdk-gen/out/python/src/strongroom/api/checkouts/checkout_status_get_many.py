from typing import Any

import httpx

from ...models.checkout_status_query import CheckoutStatusQuery
from ...models.checkout_statuses import CheckoutStatuses
from ...transport import AsyncSender, Sender, read, unexpected
from ...types import UNSET, Unset


def _request(
    *,
    body: CheckoutStatusQuery,
    idempotency_key: str | Unset = UNSET,
) -> dict[str, Any]:
    headers: dict[str, Any] = {}
    if not isinstance(idempotency_key, Unset):
        headers["Idempotency-Key"] = idempotency_key

    _kwargs: dict[str, Any] = {
        "method": "post",
        "url": "/v1/checkouts/status",
    }

    _kwargs["json"] = body.to_dict()

    headers["Content-Type"] = "application/json"

    _kwargs["headers"] = headers
    return _kwargs


def _answer(response: httpx.Response) -> CheckoutStatuses:
    if response.status_code == 200:
        response_200 = CheckoutStatuses.from_dict(response.json())

        return response_200

    raise unexpected(response)


def sync(
    *,
    client: Sender,
    body: CheckoutStatusQuery,
    idempotency_key: str | Unset = UNSET,
) -> CheckoutStatuses:
    """Get whether several check-outs still hold

     What CheckoutStatusGet says of one, for up to 200 at a time. It changes nothing.

    Args:
        idempotency_key (str | Unset):
        body (CheckoutStatusQuery): Which check-outs.

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
    body: CheckoutStatusQuery,
    idempotency_key: str | Unset = UNSET,
) -> CheckoutStatuses:
    """Get whether several check-outs still hold

     What CheckoutStatusGet says of one, for up to 200 at a time. It changes nothing.

    Args:
        idempotency_key (str | Unset):
        body (CheckoutStatusQuery): Which check-outs.

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
