from typing import Any
from urllib.parse import quote
from uuid import UUID

import httpx

from ...models.checkout_ticket import CheckoutTicket
from ...models.checkout_ticket_new import CheckoutTicketNew
from ...transport import AsyncSender, Sender, read, unexpected
from ...types import UNSET, Unset


def _request(
    checkout_id: UUID,
    *,
    body: CheckoutTicketNew,
    idempotency_key: str | Unset = UNSET,
) -> dict[str, Any]:
    headers: dict[str, Any] = {}
    if not isinstance(idempotency_key, Unset):
        headers["Idempotency-Key"] = idempotency_key

    _kwargs: dict[str, Any] = {
        "method": "post",
        "url": "/v1/checkouts/{checkout_id}/tickets".format(
            checkout_id=quote(str(checkout_id), safe=""),
        ),
    }

    _kwargs["json"] = body.to_dict()

    headers["Content-Type"] = "application/json"

    _kwargs["headers"] = headers
    return _kwargs


def _answer(response: httpx.Response) -> CheckoutTicket:
    if response.status_code == 201:
        response_201 = CheckoutTicket.from_dict(response.json())

        return response_201

    raise unexpected(response)


def sync(
    checkout_id: UUID,
    *,
    client: Sender,
    body: CheckoutTicketNew,
    idempotency_key: str | Unset = UNSET,
) -> CheckoutTicket:
    """Make a ticket for a gateway

     By the recipient, while the check-out holds. The ticket is good for a minute, once, for this account
    and this plugin, which the account's policy must have. Hand it to the gateway together with the id
    of the check-out: the id alone, which travels through a browser, opens nothing.

    Args:
        checkout_id (UUID):
        idempotency_key (str | Unset):
        body (CheckoutTicketNew): For what it is to be good.

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
    body: CheckoutTicketNew,
    idempotency_key: str | Unset = UNSET,
) -> CheckoutTicket:
    """Make a ticket for a gateway

     By the recipient, while the check-out holds. The ticket is good for a minute, once, for this account
    and this plugin, which the account's policy must have. Hand it to the gateway together with the id
    of the check-out: the id alone, which travels through a browser, opens nothing.

    Args:
        checkout_id (UUID):
        idempotency_key (str | Unset):
        body (CheckoutTicketNew): For what it is to be good.

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
