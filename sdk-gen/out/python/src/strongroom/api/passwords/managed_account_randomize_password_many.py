from typing import Any

import httpx

from ...models.password_randomizations import PasswordRandomizations
from ...models.password_randomize_many import PasswordRandomizeMany
from ...transport import AsyncSender, Sender, read, unexpected
from ...types import UNSET, Unset


def _request(
    *,
    body: PasswordRandomizeMany,
    idempotency_key: str | Unset = UNSET,
) -> dict[str, Any]:
    headers: dict[str, Any] = {}
    if not isinstance(idempotency_key, Unset):
        headers["Idempotency-Key"] = idempotency_key

    _kwargs: dict[str, Any] = {
        "method": "post",
        "url": "/v1/password-changes/randomize-many",
    }

    _kwargs["json"] = body.to_dict()

    headers["Content-Type"] = "application/json"

    _kwargs["headers"] = headers
    return _kwargs


def _answer(response: httpx.Response) -> PasswordRandomizations:
    if response.status_code == 200:
        response_200 = PasswordRandomizations.from_dict(response.json())

        return response_200

    raise unexpected(response)


def sync(
    *,
    client: Sender,
    body: PasswordRandomizeMany,
    idempotency_key: str | Unset = UNSET,
) -> PasswordRandomizations:
    """Change the passwords of several accounts to random ones

     What ManagedAccountRandomizePassword does for one account, for up to 200 at a time: in one
    transaction, so that all that is accepted is asked for at one moment, or none of it. An account that
    is refused has its `code`, and hinders no other. The answer waits for no end; PasswordChangeGet
    tells it. When the policies of the accepted accounts name more than one managing node, nothing is
    changed before somebody has agreed to it: 409 `managing-nodes-several`, until `performLocally` says
    that the node that answers is to make all of the changes. When that node no longer serves, another
    one makes what is left.

    Args:
        idempotency_key (str | Unset):
        body (PasswordRandomizeMany): Accounts whose passwords are to be changed.

    Raises:
        ProblemError: The server refuses, or its answer is none of the contract.
        httpx.RequestError: The server can't be reached, the connection was lost, or the answer can't be decoded.
    """

    response = client.send(
        _request(
            body=body,
            idempotency_key=idempotency_key,
        )
    )
    return read(_answer, response)


async def asyncio(
    *,
    client: AsyncSender,
    body: PasswordRandomizeMany,
    idempotency_key: str | Unset = UNSET,
) -> PasswordRandomizations:
    """Change the passwords of several accounts to random ones

     What ManagedAccountRandomizePassword does for one account, for up to 200 at a time: in one
    transaction, so that all that is accepted is asked for at one moment, or none of it. An account that
    is refused has its `code`, and hinders no other. The answer waits for no end; PasswordChangeGet
    tells it. When the policies of the accepted accounts name more than one managing node, nothing is
    changed before somebody has agreed to it: 409 `managing-nodes-several`, until `performLocally` says
    that the node that answers is to make all of the changes. When that node no longer serves, another
    one makes what is left.

    Args:
        idempotency_key (str | Unset):
        body (PasswordRandomizeMany): Accounts whose passwords are to be changed.

    Raises:
        ProblemError: The server refuses, or its answer is none of the contract.
        httpx.RequestError: The server can't be reached, the connection was lost, or the answer can't be decoded.
    """

    response = await client.send(
        _request(
            body=body,
            idempotency_key=idempotency_key,
        )
    )
    return read(_answer, response)
