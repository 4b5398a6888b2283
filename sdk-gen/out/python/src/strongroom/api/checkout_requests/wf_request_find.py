from typing import Any

import httpx

from ...models.checkout_request_page import CheckoutRequestPage
from ...models.wf_request_find_status import WfRequestFindStatus
from ...transport import AsyncSender, Sender, read, unexpected
from ...types import UNSET, Unset


def _request(
    *,
    resource_id: str | Unset = UNSET,
    account_id: str | Unset = UNSET,
    status: WfRequestFindStatus | Unset = UNSET,
    requester_user_id: str | Unset = UNSET,
    recipient_user_id: str | Unset = UNSET,
    awaiting: bool | Unset = UNSET,
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

    params["requesterUserId"] = requester_user_id

    params["recipientUserId"] = recipient_user_id

    params["awaiting"] = awaiting

    params["limit"] = limit

    params["cursor"] = cursor

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/v1/checkout-requests",
        "params": params,
    }

    return _kwargs


def _answer(response: httpx.Response) -> CheckoutRequestPage:
    if response.status_code == 200:
        response_200 = CheckoutRequestPage.from_dict(response.json())

        return response_200

    raise unexpected(response)


def sync(
    *,
    client: Sender,
    resource_id: str | Unset = UNSET,
    account_id: str | Unset = UNSET,
    status: WfRequestFindStatus | Unset = UNSET,
    requester_user_id: str | Unset = UNSET,
    recipient_user_id: str | Unset = UNSET,
    awaiting: bool | Unset = UNSET,
    limit: int | Unset = UNSET,
    cursor: str | Unset = UNSET,
) -> CheckoutRequestPage:
    """Find requests for check-outs

     Newest first. Shows one's own (asked for by oneself, for oneself, or changed by oneself), and those
    of the policies whose authorizer one is; with the privilege `workflow` all. `awaiting=true` is the
    list of an authorizer: what waits for his word.

    Args:
        resource_id (str | Unset):
        account_id (str | Unset):
        status (WfRequestFindStatus | Unset):
        requester_user_id (str | Unset):
        recipient_user_id (str | Unset):
        awaiting (bool | Unset):
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
            requester_user_id=requester_user_id,
            recipient_user_id=recipient_user_id,
            awaiting=awaiting,
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
    status: WfRequestFindStatus | Unset = UNSET,
    requester_user_id: str | Unset = UNSET,
    recipient_user_id: str | Unset = UNSET,
    awaiting: bool | Unset = UNSET,
    limit: int | Unset = UNSET,
    cursor: str | Unset = UNSET,
) -> CheckoutRequestPage:
    """Find requests for check-outs

     Newest first. Shows one's own (asked for by oneself, for oneself, or changed by oneself), and those
    of the policies whose authorizer one is; with the privilege `workflow` all. `awaiting=true` is the
    list of an authorizer: what waits for his word.

    Args:
        resource_id (str | Unset):
        account_id (str | Unset):
        status (WfRequestFindStatus | Unset):
        requester_user_id (str | Unset):
        recipient_user_id (str | Unset):
        awaiting (bool | Unset):
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
            requester_user_id=requester_user_id,
            recipient_user_id=recipient_user_id,
            awaiting=awaiting,
            limit=limit,
            cursor=cursor,
        )
    )
    return read(_answer, response)
