from typing import Any
from urllib.parse import quote

import httpx

from ...models.system_variable_page import SystemVariablePage
from ...transport import AsyncSender, Sender, read, unexpected
from ...types import UNSET, Unset


def _request(
    policy_id: str,
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
        "url": "/v1/managed-system-policies/{policy_id}/options".format(
            policy_id=quote(str(policy_id), safe=""),
        ),
        "params": params,
    }

    return _kwargs


def _answer(response: httpx.Response) -> SystemVariablePage:
    if response.status_code == 200:
        response_200 = SystemVariablePage.from_dict(response.json())

        return response_200

    raise unexpected(response)


def sync(
    policy_id: str,
    *,
    client: Sender,
    limit: int | Unset = UNSET,
    cursor: str | Unset = UNSET,
) -> SystemVariablePage:
    """List the values of system variables that are in force under a policy

     By name: all that a policy may have its own value of. `origin` says whether the value is the
    policy's, the installation's or the default; `revision` is that of where it comes from.

    Args:
        policy_id (str):
        limit (int | Unset):
        cursor (str | Unset):

    Raises:
        ProblemError: The server refuses, or its answer is none of the contract.
        httpx.RequestError: The server can't be reached, the connection was lost, or the answer can't be decoded.
    """

    response = client.send(
        _request(
            policy_id=policy_id,
            limit=limit,
            cursor=cursor,
        )
    )
    return read(_answer, response)


async def asyncio(
    policy_id: str,
    *,
    client: AsyncSender,
    limit: int | Unset = UNSET,
    cursor: str | Unset = UNSET,
) -> SystemVariablePage:
    """List the values of system variables that are in force under a policy

     By name: all that a policy may have its own value of. `origin` says whether the value is the
    policy's, the installation's or the default; `revision` is that of where it comes from.

    Args:
        policy_id (str):
        limit (int | Unset):
        cursor (str | Unset):

    Raises:
        ProblemError: The server refuses, or its answer is none of the contract.
        httpx.RequestError: The server can't be reached, the connection was lost, or the answer can't be decoded.
    """

    response = await client.send(
        _request(
            policy_id=policy_id,
            limit=limit,
            cursor=cursor,
        )
    )
    return read(_answer, response)
