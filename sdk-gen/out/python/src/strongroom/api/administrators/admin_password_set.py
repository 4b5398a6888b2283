from typing import Any
from urllib.parse import quote

import httpx

from ...models.administrator_password_change import AdministratorPasswordChange
from ...transport import AsyncSender, Sender, read, unexpected
from ...types import UNSET, Unset


def _request(
    user_id: str,
    *,
    body: AdministratorPasswordChange,
    idempotency_key: str | Unset = UNSET,
) -> dict[str, Any]:
    headers: dict[str, Any] = {}
    if not isinstance(idempotency_key, Unset):
        headers["Idempotency-Key"] = idempotency_key

    _kwargs: dict[str, Any] = {
        "method": "put",
        "url": "/v1/product-administrators/{user_id}/password".format(
            user_id=quote(str(user_id), safe=""),
        ),
    }

    _kwargs["json"] = body.to_dict()

    headers["Content-Type"] = "application/json"

    _kwargs["headers"] = headers
    return _kwargs


def _answer(response: httpx.Response) -> None:
    if response.status_code == 204:
        return

    raise unexpected(response)


def sync(
    user_id: str,
    *,
    client: Sender,
    body: AdministratorPasswordChange,
    idempotency_key: str | Unset = UNSET,
) -> None:
    """Set the password of an administrator or caller

     All sessions of its owner end. One's own takes the current one; when that is wrong, all one's
    sessions end, too. Callers with `otpcaller` have none: OTPAPIUserPasswordUpdate.

    Args:
        user_id (str):
        idempotency_key (str | Unset):
        body (AdministratorPasswordChange): A new password.

    Raises:
        ProblemError: The server refuses, or its answer is none of the contract.
        httpx.RequestError: The server can't be reached, the connection was lost, or the answer can't be decoded.
    """

    response = client.send(
        _request(
            user_id=user_id,
            body=body,
            idempotency_key=idempotency_key,
        )
    )
    read(_answer, response)


async def asyncio(
    user_id: str,
    *,
    client: AsyncSender,
    body: AdministratorPasswordChange,
    idempotency_key: str | Unset = UNSET,
) -> None:
    """Set the password of an administrator or caller

     All sessions of its owner end. One's own takes the current one; when that is wrong, all one's
    sessions end, too. Callers with `otpcaller` have none: OTPAPIUserPasswordUpdate.

    Args:
        user_id (str):
        idempotency_key (str | Unset):
        body (AdministratorPasswordChange): A new password.

    Raises:
        ProblemError: The server refuses, or its answer is none of the contract.
        httpx.RequestError: The server can't be reached, the connection was lost, or the answer can't be decoded.
    """

    response = await client.send(
        _request(
            user_id=user_id,
            body=body,
            idempotency_key=idempotency_key,
        )
    )
    read(_answer, response)
