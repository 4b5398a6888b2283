from typing import Any

import httpx

from ...models.managed_system_policy_page import ManagedSystemPolicyPage
from ...transport import AsyncSender, Sender, read, unexpected
from ...types import UNSET, Unset


def _request(
    *,
    limit: int | Unset = UNSET,
    cursor: str | Unset = UNSET,
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    params["limit"] = limit

    params["cursor"] = cursor

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/v1/managed-system-policies",
        "params": params,
    }

    return _kwargs


def _answer(response: httpx.Response) -> ManagedSystemPolicyPage:
    if response.status_code == 200:
        response_200 = ManagedSystemPolicyPage.from_dict(response.json())

        return response_200

    raise unexpected(response)


def sync(
    *,
    client: Sender,
    limit: int | Unset = UNSET,
    cursor: str | Unset = UNSET,
) -> ManagedSystemPolicyPage:
    """List the managed system policies that one may read

     By name. One's own, and with the privilege `groupmgmt` those that one has `view-properties` or
    `modify-properties` on.

    Args:
        limit (int | Unset):
        cursor (str | Unset):

    Raises:
        ProblemError: The server refuses, or its answer is none of the contract.
        httpx.RequestError: The server can't be reached, the connection was lost, or the answer can't be decoded.
    """

    response = client.send(
        _request(
            limit=limit,
            cursor=cursor,
        )
    )
    return read(_answer, response)


async def asyncio(
    *,
    client: AsyncSender,
    limit: int | Unset = UNSET,
    cursor: str | Unset = UNSET,
) -> ManagedSystemPolicyPage:
    """List the managed system policies that one may read

     By name. One's own, and with the privilege `groupmgmt` those that one has `view-properties` or
    `modify-properties` on.

    Args:
        limit (int | Unset):
        cursor (str | Unset):

    Raises:
        ProblemError: The server refuses, or its answer is none of the contract.
        httpx.RequestError: The server can't be reached, the connection was lost, or the answer can't be decoded.
    """

    response = await client.send(
        _request(
            limit=limit,
            cursor=cursor,
        )
    )
    return read(_answer, response)
