from typing import Any
from urllib.parse import quote
from uuid import UUID

import httpx

from ...models.doubt_resolve import DoubtResolve
from ...models.password_change import PasswordChange
from ...transport import AsyncSender, Sender, read, unexpected
from ...types import UNSET, Unset


def _request(
    change_id: UUID,
    *,
    body: DoubtResolve,
    wait_seconds: int | Unset = UNSET,
    idempotency_key: str | Unset = UNSET,
) -> dict[str, Any]:
    headers: dict[str, Any] = {}
    if not isinstance(idempotency_key, Unset):
        headers["Idempotency-Key"] = idempotency_key

    params: dict[str, Any] = {}

    params["waitSeconds"] = wait_seconds

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "post",
        "url": "/v1/password-changes/{change_id}/resolve".format(
            change_id=quote(str(change_id), safe=""),
        ),
        "params": params,
    }

    _kwargs["json"] = body.to_dict()

    headers["Content-Type"] = "application/json"

    _kwargs["headers"] = headers
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
    body: DoubtResolve,
    wait_seconds: int | Unset = UNSET,
    idempotency_key: str | Unset = UNSET,
) -> PasswordChange:
    """Have a doubt about a password looked into

     The server does so by itself, again and again; this has it done now. Logins that fail count towards
    locks on the target: five passwords are tried at most, and not sooner than ten seconds after the
    last try (409 `password-in-doubt`). The answer waits for the end, for `waitSeconds` at most.

    Args:
        change_id (UUID):
        wait_seconds (int | Unset):
        idempotency_key (str | Unset):
        body (DoubtResolve): How to come out of a doubt.

    Raises:
        ProblemError: The server refuses, or its answer is none of the contract.
        httpx.RequestError: The server can't be reached, the connection was lost, or the answer can't be decoded.
    """

    response = client.send(
        _request(
            change_id=change_id,
            body=body,
            wait_seconds=wait_seconds,
            idempotency_key=idempotency_key,
        )
    )
    return read(_answer, response)


async def asyncio(
    change_id: UUID,
    *,
    client: AsyncSender,
    body: DoubtResolve,
    wait_seconds: int | Unset = UNSET,
    idempotency_key: str | Unset = UNSET,
) -> PasswordChange:
    """Have a doubt about a password looked into

     The server does so by itself, again and again; this has it done now. Logins that fail count towards
    locks on the target: five passwords are tried at most, and not sooner than ten seconds after the
    last try (409 `password-in-doubt`). The answer waits for the end, for `waitSeconds` at most.

    Args:
        change_id (UUID):
        wait_seconds (int | Unset):
        idempotency_key (str | Unset):
        body (DoubtResolve): How to come out of a doubt.

    Raises:
        ProblemError: The server refuses, or its answer is none of the contract.
        httpx.RequestError: The server can't be reached, the connection was lost, or the answer can't be decoded.
    """

    response = await client.send(
        _request(
            change_id=change_id,
            body=body,
            wait_seconds=wait_seconds,
            idempotency_key=idempotency_key,
        )
    )
    return read(_answer, response)
