from typing import Any
from urllib.parse import quote
from uuid import UUID

import httpx

from ...models.checkout_params import CheckoutParams
from ...models.checkout_params_get_plugin import CheckoutParamsGetPlugin
from ...transport import AsyncSender, Sender, read, unexpected
from ...types import UNSET, Unset


def _request(
    checkout_id: UUID,
    *,
    account_key: UUID | Unset = UNSET,
    plugin: CheckoutParamsGetPlugin | Unset = UNSET,
    checkout_ticket: str | Unset = UNSET,
) -> dict[str, Any]:
    headers: dict[str, Any] = {}
    if not isinstance(checkout_ticket, Unset):
        headers["Checkout-Ticket"] = checkout_ticket

    params: dict[str, Any] = {}

    json_account_key: str | Unset = UNSET
    if not isinstance(account_key, Unset):
        json_account_key = str(account_key)
    params["accountKey"] = json_account_key

    json_plugin: str | Unset = UNSET
    if not isinstance(plugin, Unset):
        json_plugin = plugin.value

    params["plugin"] = json_plugin

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/v1/checkouts/{checkout_id}/params".format(
            checkout_id=quote(str(checkout_id), safe=""),
        ),
        "params": params,
    }

    _kwargs["headers"] = headers
    return _kwargs


def _answer(response: httpx.Response) -> CheckoutParams:
    if response.status_code == 200:
        response_200 = CheckoutParams.from_dict(response.json())

        return response_200

    raise unexpected(response)


def sync(
    checkout_id: UUID,
    *,
    client: Sender,
    account_key: UUID | Unset = UNSET,
    plugin: CheckoutParamsGetPlugin | Unset = UNSET,
    checkout_ticket: str | Unset = UNSET,
) -> CheckoutParams:
    """Get what a session is opened with

     For gateways, for a ticket of CheckoutTicketAdd in the header `Checkout-Ticket`, while the check-out
    holds. Each answer is journalled before it leaves, and uses up its ticket: after a lost answer the
    recipient makes a new one. Show the person nothing of it but its `messages`, and forget it when the
    session is open.

    Args:
        checkout_id (UUID):
        account_key (UUID | Unset):
        plugin (CheckoutParamsGetPlugin | Unset):
        checkout_ticket (str | Unset):

    Raises:
        ProblemError: The server refuses, or its answer is none of the contract.
        httpx.RequestError: The server can't be reached, the connection was lost, or the answer can't be decoded.
    """

    response = client.send(
        _request(
            checkout_id=checkout_id,
            account_key=account_key,
            plugin=plugin,
            checkout_ticket=checkout_ticket,
        )
    )
    return read(_answer, response)


async def asyncio(
    checkout_id: UUID,
    *,
    client: AsyncSender,
    account_key: UUID | Unset = UNSET,
    plugin: CheckoutParamsGetPlugin | Unset = UNSET,
    checkout_ticket: str | Unset = UNSET,
) -> CheckoutParams:
    """Get what a session is opened with

     For gateways, for a ticket of CheckoutTicketAdd in the header `Checkout-Ticket`, while the check-out
    holds. Each answer is journalled before it leaves, and uses up its ticket: after a lost answer the
    recipient makes a new one. Show the person nothing of it but its `messages`, and forget it when the
    session is open.

    Args:
        checkout_id (UUID):
        account_key (UUID | Unset):
        plugin (CheckoutParamsGetPlugin | Unset):
        checkout_ticket (str | Unset):

    Raises:
        ProblemError: The server refuses, or its answer is none of the contract.
        httpx.RequestError: The server can't be reached, the connection was lost, or the answer can't be decoded.
    """

    response = await client.send(
        _request(
            checkout_id=checkout_id,
            account_key=account_key,
            plugin=plugin,
            checkout_ticket=checkout_ticket,
        )
    )
    return read(_answer, response)
