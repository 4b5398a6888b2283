from typing import Any

import httpx

from ...models.managed_account_find_password_state import ManagedAccountFindPasswordState
from ...models.managed_account_find_state import ManagedAccountFindState
from ...models.managed_account_page import ManagedAccountPage
from ...transport import AsyncSender, Sender, read, unexpected
from ...types import UNSET, Unset


def _request(
    *,
    resource_id: str | Unset = UNSET,
    account_id: str | Unset = UNSET,
    policy_id: str | Unset = UNSET,
    state: ManagedAccountFindState | Unset = UNSET,
    password_state: ManagedAccountFindPasswordState | Unset = UNSET,
    limit: int | Unset = UNSET,
    cursor: str | Unset = UNSET,
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    params["resourceId"] = resource_id

    params["accountId"] = account_id

    params["policyId"] = policy_id

    json_state: str | Unset = UNSET
    if not isinstance(state, Unset):
        json_state = state.value

    params["state"] = json_state

    json_password_state: str | Unset = UNSET
    if not isinstance(password_state, Unset):
        json_password_state = password_state.value

    params["passwordState"] = json_password_state

    params["limit"] = limit

    params["cursor"] = cursor

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/v1/managed-accounts",
        "params": params,
    }

    return _kwargs


def _answer(response: httpx.Response) -> ManagedAccountPage:
    if response.status_code == 200:
        response_200 = ManagedAccountPage.from_dict(response.json())

        return response_200

    raise unexpected(response)


def sync(
    *,
    client: Sender,
    resource_id: str | Unset = UNSET,
    account_id: str | Unset = UNSET,
    policy_id: str | Unset = UNSET,
    state: ManagedAccountFindState | Unset = UNSET,
    password_state: ManagedAccountFindPasswordState | Unset = UNSET,
    limit: int | Unset = UNSET,
    cursor: str | Unset = UNSET,
) -> ManagedAccountPage:
    """Find managed accounts

     By `accountKey`, ascending: the oldest first. Shows those on whose policy one has `view-properties`.
    Deleted ones only with `state`.

    Args:
        resource_id (str | Unset):
        account_id (str | Unset):
        policy_id (str | Unset):
        state (ManagedAccountFindState | Unset):
        password_state (ManagedAccountFindPasswordState | Unset):
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
            policy_id=policy_id,
            state=state,
            password_state=password_state,
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
    policy_id: str | Unset = UNSET,
    state: ManagedAccountFindState | Unset = UNSET,
    password_state: ManagedAccountFindPasswordState | Unset = UNSET,
    limit: int | Unset = UNSET,
    cursor: str | Unset = UNSET,
) -> ManagedAccountPage:
    """Find managed accounts

     By `accountKey`, ascending: the oldest first. Shows those on whose policy one has `view-properties`.
    Deleted ones only with `state`.

    Args:
        resource_id (str | Unset):
        account_id (str | Unset):
        policy_id (str | Unset):
        state (ManagedAccountFindState | Unset):
        password_state (ManagedAccountFindPasswordState | Unset):
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
            policy_id=policy_id,
            state=state,
            password_state=password_state,
            limit=limit,
            cursor=cursor,
        )
    )
    return read(_answer, response)
