from typing import Any
from urllib.parse import quote
from uuid import UUID

import httpx

from ...models.managed_account import ManagedAccount
from ...models.managed_account_change import ManagedAccountChange
from ...transport import AsyncSender, Sender, read, unexpected
from ...types import UNSET, Unset


def _request(
    account_key: UUID,
    *,
    body: ManagedAccountChange,
    if_match: str | Unset = UNSET,
    idempotency_key: str | Unset = UNSET,
) -> dict[str, Any]:
    headers: dict[str, Any] = {}
    if not isinstance(if_match, Unset):
        headers["If-Match"] = if_match

    if not isinstance(idempotency_key, Unset):
        headers["Idempotency-Key"] = idempotency_key

    _kwargs: dict[str, Any] = {
        "method": "patch",
        "url": "/v1/managed-accounts/{account_key}".format(
            account_key=quote(str(account_key), safe=""),
        ),
    }

    _kwargs["json"] = body.to_dict()

    headers["Content-Type"] = "application/json"

    _kwargs["headers"] = headers
    return _kwargs


def _answer(response: httpx.Response) -> ManagedAccount:
    if response.status_code == 200:
        response_200 = ManagedAccount.from_dict(response.json())

        return response_200

    raise unexpected(response)


def sync(
    account_key: UUID,
    *,
    client: Sender,
    body: ManagedAccountChange,
    if_match: str | Unset = UNSET,
    idempotency_key: str | Unset = UNSET,
) -> ManagedAccount:
    """Change a managed account

     To put it under another policy takes `modify-properties` on both, and no permission on the new one
    that one lacks on the old one. Out of all policies, an account whose password was changed here
    becomes `historical`.

    Args:
        account_key (UUID):
        if_match (str | Unset):
        idempotency_key (str | Unset):
        body (ManagedAccountChange): What changes of an account. Absent = unchanged.

    Raises:
        ProblemError: The server refuses, or its answer is none of the contract.
        httpx.RequestError: The server can't be reached, the connection was lost, or the answer can't be decoded.
    """

    response = client.send(
        _request(
            account_key=account_key,
            body=body,
            if_match=if_match,
            idempotency_key=idempotency_key,
        )
    )
    return read(_answer, response)


async def asyncio(
    account_key: UUID,
    *,
    client: AsyncSender,
    body: ManagedAccountChange,
    if_match: str | Unset = UNSET,
    idempotency_key: str | Unset = UNSET,
) -> ManagedAccount:
    """Change a managed account

     To put it under another policy takes `modify-properties` on both, and no permission on the new one
    that one lacks on the old one. Out of all policies, an account whose password was changed here
    becomes `historical`.

    Args:
        account_key (UUID):
        if_match (str | Unset):
        idempotency_key (str | Unset):
        body (ManagedAccountChange): What changes of an account. Absent = unchanged.

    Raises:
        ProblemError: The server refuses, or its answer is none of the contract.
        httpx.RequestError: The server can't be reached, the connection was lost, or the answer can't be decoded.
    """

    response = await client.send(
        _request(
            account_key=account_key,
            body=body,
            if_match=if_match,
            idempotency_key=idempotency_key,
        )
    )
    return read(_answer, response)
