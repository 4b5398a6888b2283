from typing import Any
from urllib.parse import quote
from uuid import UUID

import httpx

from ...models.password_change import PasswordChange
from ...transport import AsyncSender, Sender, read, unexpected
from ...types import UNSET, Unset


def _request(
    change_id: UUID,
    *,
    wait_seconds: int | Unset = UNSET,
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    params["waitSeconds"] = wait_seconds

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/v1/password-changes/{change_id}".format(
            change_id=quote(str(change_id), safe=""),
        ),
        "params": params,
    }

    return _kwargs


def _answer(response: httpx.Response) -> PasswordChange:
    if response.status_code == 200:
        response_200 = PasswordChange.from_dict(response.json())

        return response_200

    if response.status_code == 202:
        response_202 = PasswordChange.from_dict(response.json())

        return response_202

    raise unexpected(response)


def sync(
    change_id: UUID,
    *,
    client: Sender,
    wait_seconds: int | Unset = UNSET,
) -> PasswordChange:
    """Show a change of a password

     Waits for its end, for `waitSeconds` at most. It is 202 while the change isn't settled.

    Args:
        change_id (UUID):
        wait_seconds (int | Unset):

    Raises:
        ProblemError: The server refuses, or its answer is none of the contract.
        httpx.RequestError: The server can't be reached, the connection was lost, or the answer can't be decoded.
    """

    response = client.send(
        _request(
            change_id=change_id,
            wait_seconds=wait_seconds,
        )
    )
    return read(_answer, response)


async def asyncio(
    change_id: UUID,
    *,
    client: AsyncSender,
    wait_seconds: int | Unset = UNSET,
) -> PasswordChange:
    """Show a change of a password

     Waits for its end, for `waitSeconds` at most. It is 202 while the change isn't settled.

    Args:
        change_id (UUID):
        wait_seconds (int | Unset):

    Raises:
        ProblemError: The server refuses, or its answer is none of the contract.
        httpx.RequestError: The server can't be reached, the connection was lost, or the answer can't be decoded.
    """

    response = await client.send(
        _request(
            change_id=change_id,
            wait_seconds=wait_seconds,
        )
    )
    return read(_answer, response)
