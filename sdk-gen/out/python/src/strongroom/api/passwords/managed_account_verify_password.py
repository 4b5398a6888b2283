from typing import Any
from urllib.parse import quote
from uuid import UUID

import httpx

from ...models.password_verification import PasswordVerification
from ...transport import AsyncSender, Sender, read, unexpected
from ...types import UNSET, Unset


def _request(
    account_key: UUID,
    *,
    idempotency_key: str | Unset = UNSET,
) -> dict[str, Any]:
    headers: dict[str, Any] = {}
    if not isinstance(idempotency_key, Unset):
        headers["Idempotency-Key"] = idempotency_key

    _kwargs: dict[str, Any] = {
        "method": "post",
        "url": "/v1/managed-accounts/{account_key}/verify-password".format(
            account_key=quote(str(account_key), safe=""),
        ),
    }

    _kwargs["headers"] = headers
    return _kwargs


def _answer(response: httpx.Response) -> PasswordVerification:
    if response.status_code == 200:
        response_200 = PasswordVerification.from_dict(response.json())

        return response_200

    raise unexpected(response)


def sync(
    account_key: UUID,
    *,
    client: Sender,
    idempotency_key: str | Unset = UNSET,
) -> PasswordVerification:
    """Prove the password of an account by a login on its target

     The server does so by itself once a day; this has it done now. A password that the target refuses is
    in doubt from then on, with a change of the cause `doubt` that looks for the one in force. Only
    under a policy of the mode `push`.

    Args:
        account_key (UUID):
        idempotency_key (str | Unset):

    Raises:
        ProblemError: The server refuses, or its answer is none of the contract.
        httpx.RequestError: The server can't be reached, the connection was lost, or the answer can't be decoded.
    """

    response = client.send(
        _request(
            account_key=account_key,
            idempotency_key=idempotency_key,
        )
    )
    return read(_answer, response)


async def asyncio(
    account_key: UUID,
    *,
    client: AsyncSender,
    idempotency_key: str | Unset = UNSET,
) -> PasswordVerification:
    """Prove the password of an account by a login on its target

     The server does so by itself once a day; this has it done now. A password that the target refuses is
    in doubt from then on, with a change of the cause `doubt` that looks for the one in force. Only
    under a policy of the mode `push`.

    Args:
        account_key (UUID):
        idempotency_key (str | Unset):

    Raises:
        ProblemError: The server refuses, or its answer is none of the contract.
        httpx.RequestError: The server can't be reached, the connection was lost, or the answer can't be decoded.
    """

    response = await client.send(
        _request(
            account_key=account_key,
            idempotency_key=idempotency_key,
        )
    )
    return read(_answer, response)
