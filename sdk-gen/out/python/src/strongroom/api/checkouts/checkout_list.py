from typing import Any

import httpx

from ...models.checkout_list_status import CheckoutListStatus
from ...models.checkout_page import CheckoutPage
from ...transport import AsyncSender, Sender, read, unexpected
from ...types import UNSET, Unset


def _request(
    *,
    resource_id: str | Unset = UNSET,
    account_id: str | Unset = UNSET,
    status: CheckoutListStatus | Unset = UNSET,
    recipient_user_id: str | Unset = UNSET,
    open_: bool | Unset = UNSET,
    limit: int | Unset = UNSET,
    cursor: str | Unset = UNSET,
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    params["resourceId"] = resource_id

    params["accountId"] = account_id

    json_status: str | Unset = UNSET
    if not isinstance(status, Unset):
        json_status = status.value

    params["status"] = json_status

    params["recipientUserId"] = recipient_user_id

    params["open"] = open_

    params["limit"] = limit

    params["cursor"] = cursor

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/v1/checkouts",
        "params": params,
    }

    return _kwargs


def _answer(response: httpx.Response) -> CheckoutPage:
    if response.status_code == 200:
        response_200 = CheckoutPage.from_dict(response.json())

        return response_200

    raise unexpected(response)


def sync(
    *,
    client: Sender,
    resource_id: str | Unset = UNSET,
    account_id: str | Unset = UNSET,
    status: CheckoutListStatus | Unset = UNSET,
    recipient_user_id: str | Unset = UNSET,
    open_: bool | Unset = UNSET,
    limit: int | Unset = UNSET,
    cursor: str | Unset = UNSET,
) -> CheckoutPage:
    """List check-outs

     Newest first. Shows one's own, as requester or as recipient; all of them to the privilege `workflow`
    and to members of the class `_ACCESS_ALL_ACTIVE_CHECKOUTS_`; and, where `RES_PWD_CICO_VIEW_DETAILS`
    is set, those of accounts on whose policy one has `view-properties`. `status=checkin-failed` is the
    list of accounts that came back and whose password could not be changed.

    Args:
        resource_id (str | Unset):
        account_id (str | Unset):
        status (CheckoutListStatus | Unset):
        recipient_user_id (str | Unset):
        open_ (bool | Unset):
        limit (int | Unset):
        cursor (str | Unset):

    Raises:
        ProblemError: The server refuses, or its answer is none of the contract.
        httpx.RequestError: The server can't be reached, the connection was lost, or the answer can't be decoded.
    """

    response = client.send(
        _request(
            resource_id=resource_id,
            account_id=account_id,
            status=status,
            recipient_user_id=recipient_user_id,
            open_=open_,
            limit=limit,
            cursor=cursor,
        )
    )
    return read(_answer, response)


async def asyncio(
    *,
    client: AsyncSender,
    resource_id: str | Unset = UNSET,
    account_id: str | Unset = UNSET,
    status: CheckoutListStatus | Unset = UNSET,
    recipient_user_id: str | Unset = UNSET,
    open_: bool | Unset = UNSET,
    limit: int | Unset = UNSET,
    cursor: str | Unset = UNSET,
) -> CheckoutPage:
    """List check-outs

     Newest first. Shows one's own, as requester or as recipient; all of them to the privilege `workflow`
    and to members of the class `_ACCESS_ALL_ACTIVE_CHECKOUTS_`; and, where `RES_PWD_CICO_VIEW_DETAILS`
    is set, those of accounts on whose policy one has `view-properties`. `status=checkin-failed` is the
    list of accounts that came back and whose password could not be changed.

    Args:
        resource_id (str | Unset):
        account_id (str | Unset):
        status (CheckoutListStatus | Unset):
        recipient_user_id (str | Unset):
        open_ (bool | Unset):
        limit (int | Unset):
        cursor (str | Unset):

    Raises:
        ProblemError: The server refuses, or its answer is none of the contract.
        httpx.RequestError: The server can't be reached, the connection was lost, or the answer can't be decoded.
    """

    response = await client.send(
        _request(
            resource_id=resource_id,
            account_id=account_id,
            status=status,
            recipient_user_id=recipient_user_id,
            open_=open_,
            limit=limit,
            cursor=cursor,
        )
    )
    return read(_answer, response)
