from typing import Any
from urllib.parse import quote
from uuid import UUID

import httpx

from ...transport import AsyncSender, Sender, read, unexpected
from ...types import UNSET, Unset


def _request(
    account_key: UUID,
    *,
    if_match: str | Unset = UNSET,
    idempotency_key: str | Unset = UNSET,
) -> dict[str, Any]:
    headers: dict[str, Any] = {}
    if not isinstance(if_match, Unset):
        headers["If-Match"] = if_match

    if not isinstance(idempotency_key, Unset):
        headers["Idempotency-Key"] = idempotency_key

    _kwargs: dict[str, Any] = {
        "method": "delete",
        "url": "/v1/managed-accounts/{account_key}".format(
            account_key=quote(str(account_key), safe=""),
        ),
    }

    _kwargs["headers"] = headers
    return _kwargs


def _answer(response: httpx.Response) -> None:
    if response.status_code == 204:
        return

    raise unexpected(response)


def sync(
    account_key: UUID,
    *,
    client: Sender,
    if_match: str | Unset = UNSET,
    idempotency_key: str | Unset = UNSET,
) -> None:
    """Delete a managed account

     Its passwords are kept: RecoverKeyByAccount still answers, and when the account is added again, it
    comes back with its `accountKey` and history.

    Args:
        account_key (UUID):
        if_match (str | Unset):
        idempotency_key (str | Unset):

    Raises:
        ProblemError: The server refuses, or its answer is none of the contract.
        httpx.RequestError: The server can't be reached, the connection was lost, or the answer can't be decoded.
    """

    response = client.send(
        _request(
            account_key=account_key,
            if_match=if_match,
            idempotency_key=idempotency_key,
        )
    )
    read(_answer, response)


async def asyncio(
    account_key: UUID,
    *,
    client: AsyncSender,
    if_match: str | Unset = UNSET,
    idempotency_key: str | Unset = UNSET,
) -> None:
    """Delete a managed account

     Its passwords are kept: RecoverKeyByAccount still answers, and when the account is added again, it
    comes back with its `accountKey` and history.

    Args:
        account_key (UUID):
        if_match (str | Unset):
        idempotency_key (str | Unset):

    Raises:
        ProblemError: The server refuses, or its answer is none of the contract.
        httpx.RequestError: The server can't be reached, the connection was lost, or the answer can't be decoded.
    """

    response = await client.send(
        _request(
            account_key=account_key,
            if_match=if_match,
            idempotency_key=idempotency_key,
        )
    )
    read(_answer, response)
