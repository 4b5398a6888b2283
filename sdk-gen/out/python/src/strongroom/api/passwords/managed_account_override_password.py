from typing import Any

import httpx

from ...models.password_change import PasswordChange
from ...models.password_override import PasswordOverride
from ...transport import AsyncSender, Sender, read, unexpected
from ...types import UNSET, Unset


def _request(
    *,
    body: PasswordOverride,
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
        "url": "/v1/password-changes/override",
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
    *,
    client: Sender,
    body: PasswordOverride,
    wait_seconds: int | Unset = UNSET,
    idempotency_key: str | Unset = UNSET,
) -> PasswordChange:
    """Give an account a password

     Who gives a password knows it: this counts as its disclosure. Under a vault-only policy it is in
    force at once, and `stored`. In the mode `push` the system's administrator puts it in force, and a
    login proves it; the answer waits for that, for `waitSeconds` at most. Never joins an open change.

    Args:
        wait_seconds (int | Unset):
        idempotency_key (str | Unset):
        body (PasswordOverride): A password to put in force.

    Raises:
        ProblemError: The server refuses, or its answer is none of the contract.
        httpx.RequestError: The server can't be reached, the connection was lost, or the answer can't be decoded.
    """

    response = client.send(
        _request(
            body=body,
            wait_seconds=wait_seconds,
            idempotency_key=idempotency_key,
        )
    )
    return read(_answer, response)


async def asyncio(
    *,
    client: AsyncSender,
    body: PasswordOverride,
    wait_seconds: int | Unset = UNSET,
    idempotency_key: str | Unset = UNSET,
) -> PasswordChange:
    """Give an account a password

     Who gives a password knows it: this counts as its disclosure. Under a vault-only policy it is in
    force at once, and `stored`. In the mode `push` the system's administrator puts it in force, and a
    login proves it; the answer waits for that, for `waitSeconds` at most. Never joins an open change.

    Args:
        wait_seconds (int | Unset):
        idempotency_key (str | Unset):
        body (PasswordOverride): A password to put in force.

    Raises:
        ProblemError: The server refuses, or its answer is none of the contract.
        httpx.RequestError: The server can't be reached, the connection was lost, or the answer can't be decoded.
    """

    response = await client.send(
        _request(
            body=body,
            wait_seconds=wait_seconds,
            idempotency_key=idempotency_key,
        )
    )
    return read(_answer, response)
