from typing import Any

import httpx

from ...models.password_change_list_status import PasswordChangeListStatus
from ...models.password_change_page import PasswordChangePage
from ...transport import AsyncSender, Sender, read, unexpected
from ...types import UNSET, Unset


def _request(
    *,
    resource_id: str | Unset = UNSET,
    account_id: str | Unset = UNSET,
    status: PasswordChangeListStatus | Unset = UNSET,
    overdue: bool | Unset = UNSET,
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

    params["overdue"] = overdue

    params["limit"] = limit

    params["cursor"] = cursor

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/v1/password-changes",
        "params": params,
    }

    return _kwargs


def _answer(response: httpx.Response) -> PasswordChangePage:
    if response.status_code == 200:
        response_200 = PasswordChangePage.from_dict(response.json())

        return response_200

    raise unexpected(response)


def sync(
    *,
    client: Sender,
    resource_id: str | Unset = UNSET,
    account_id: str | Unset = UNSET,
    status: PasswordChangeListStatus | Unset = UNSET,
    overdue: bool | Unset = UNSET,
    limit: int | Unset = UNSET,
    cursor: str | Unset = UNSET,
) -> PasswordChangePage:
    """List changes of passwords

     Newest first. Shows those of accounts on whose policy one has `view-properties`. `overdue=true` is
    the list to look at each morning: what was asked for more than an hour ago and isn't settled.

    Args:
        resource_id (str | Unset):
        account_id (str | Unset):
        status (PasswordChangeListStatus | Unset):
        overdue (bool | Unset):
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
            overdue=overdue,
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
    status: PasswordChangeListStatus | Unset = UNSET,
    overdue: bool | Unset = UNSET,
    limit: int | Unset = UNSET,
    cursor: str | Unset = UNSET,
) -> PasswordChangePage:
    """List changes of passwords

     Newest first. Shows those of accounts on whose policy one has `view-properties`. `overdue=true` is
    the list to look at each morning: what was asked for more than an hour ago and isn't settled.

    Args:
        resource_id (str | Unset):
        account_id (str | Unset):
        status (PasswordChangeListStatus | Unset):
        overdue (bool | Unset):
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
            overdue=overdue,
            limit=limit,
            cursor=cursor,
        )
    )
    return read(_answer, response)
