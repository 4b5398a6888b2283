from typing import Any
from urllib.parse import quote
from uuid import UUID

import httpx

from ...models.checkout_validity import CheckoutValidity
from ...transport import AsyncSender, Sender, read, unexpected
from ...types import UNSET, Unset


def _request(
    checkout_id: UUID,
    *,
    if_none_match: str | Unset = UNSET,
) -> dict[str, Any]:
    headers: dict[str, Any] = {}
    if not isinstance(if_none_match, Unset):
        headers["If-None-Match"] = if_none_match

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/v1/checkouts/{checkout_id}/status".format(
            checkout_id=quote(str(checkout_id), safe=""),
        ),
    }

    _kwargs["headers"] = headers
    return _kwargs


def _answer(response: httpx.Response) -> CheckoutValidity:
    if response.status_code == 200:
        response_200 = CheckoutValidity.from_dict(response.json())

        return response_200

    raise unexpected(response)


def sync(
    checkout_id: UUID,
    *,
    client: Sender,
    if_none_match: str | Unset = UNSET,
) -> CheckoutValidity:
    """Get whether a check-out still holds

     For gateways, of every check-out; for everybody else of what one has, or has asked for. Ask again
    after `pollAfterSeconds`, with the `ETag` in `If-None-Match`: 304 means that all is as it was, and
    costs least. End the session as soon as `valid` is false, at `endsAt` in any case, and when the
    server has not been reached for `graceSeconds`.

    Args:
        checkout_id (UUID):
        if_none_match (str | Unset):

    Raises:
        ProblemError: The server refuses, or its answer is none of the contract.
        httpx.RequestError: The server can't be reached, the connection was lost, or the answer can't be decoded.
    """

    response = client.send(
        _request(
            checkout_id=checkout_id,
            if_none_match=if_none_match,
        )
    )
    return read(_answer, response)


async def asyncio(
    checkout_id: UUID,
    *,
    client: AsyncSender,
    if_none_match: str | Unset = UNSET,
) -> CheckoutValidity:
    """Get whether a check-out still holds

     For gateways, of every check-out; for everybody else of what one has, or has asked for. Ask again
    after `pollAfterSeconds`, with the `ETag` in `If-None-Match`: 304 means that all is as it was, and
    costs least. End the session as soon as `valid` is false, at `endsAt` in any case, and when the
    server has not been reached for `graceSeconds`.

    Args:
        checkout_id (UUID):
        if_none_match (str | Unset):

    Raises:
        ProblemError: The server refuses, or its answer is none of the contract.
        httpx.RequestError: The server can't be reached, the connection was lost, or the answer can't be decoded.
    """

    response = await client.send(
        _request(
            checkout_id=checkout_id,
            if_none_match=if_none_match,
        )
    )
    return read(_answer, response)
