from typing import Any

import httpx

from ...models.password_change import PasswordChange
from ...models.password_randomize import PasswordRandomize
from ...transport import AsyncSender, Sender, read, unexpected
from ...types import UNSET, Unset


def _request(
    *,
    body: PasswordRandomize,
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
        "url": "/v1/password-changes/randomize",
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
    body: PasswordRandomize,
    wait_seconds: int | Unset = UNSET,
    idempotency_key: str | Unset = UNSET,
) -> PasswordChange:
    """Change the password of an account to a random one

     The server makes it, stores it, has the system's administrator put it in force, and proves it by a
    login. An open randomization whose password nobody was shown is joined; behind any other change it
    waits for its turn. The answer waits for the end, for `waitSeconds` at most; 200 says that the
    change is settled, and `status` how. Only under a policy of the mode `push`.

    Args:
        wait_seconds (int | Unset):
        idempotency_key (str | Unset):
        body (PasswordRandomize): An account whose password is to be changed.

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
    body: PasswordRandomize,
    wait_seconds: int | Unset = UNSET,
    idempotency_key: str | Unset = UNSET,
) -> PasswordChange:
    """Change the password of an account to a random one

     The server makes it, stores it, has the system's administrator put it in force, and proves it by a
    login. An open randomization whose password nobody was shown is joined; behind any other change it
    waits for its turn. The answer waits for the end, for `waitSeconds` at most; 200 says that the
    change is settled, and `status` how. Only under a policy of the mode `push`.

    Args:
        wait_seconds (int | Unset):
        idempotency_key (str | Unset):
        body (PasswordRandomize): An account whose password is to be changed.

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
