from typing import Any
from urllib.parse import quote

import httpx

from ...models.initial_otp import InitialOtp
from ...transport import AsyncSender, Sender, read, unexpected
from ...types import UNSET, Unset


def _request(
    user_id: str,
    *,
    idempotency_key: str | Unset = UNSET,
) -> dict[str, Any]:
    headers: dict[str, Any] = {}
    if not isinstance(idempotency_key, Unset):
        headers["Idempotency-Key"] = idempotency_key

    _kwargs: dict[str, Any] = {
        "method": "post",
        "url": "/v1/product-administrators/{user_id}/otp".format(
            user_id=quote(str(user_id), safe=""),
        ),
    }

    _kwargs["headers"] = headers
    return _kwargs


def _answer(response: httpx.Response) -> InitialOtp:
    if response.status_code == 200:
        response_200 = InitialOtp.from_dict(response.json())

        return response_200

    raise unexpected(response)


def sync(
    user_id: str,
    *,
    client: Sender,
    idempotency_key: str | Unset = UNSET,
) -> InitialOtp:
    """Give a caller a new initial one-time password

     Its sessions end, and every earlier one-time password is worth nothing from now on. The new one is
    shown here only, rotates at its first login, and dies unused after 24 hours.

    Args:
        user_id (str):
        idempotency_key (str | Unset):

    Raises:
        ProblemError: The server refuses, or its answer is none of the contract.
        httpx.RequestError: The server can't be reached, the connection was lost, or the answer can't be decoded.
    """

    response = client.send(
        _request(
            user_id=user_id,
            idempotency_key=idempotency_key,
        )
    )
    return read(_answer, response)


async def asyncio(
    user_id: str,
    *,
    client: AsyncSender,
    idempotency_key: str | Unset = UNSET,
) -> InitialOtp:
    """Give a caller a new initial one-time password

     Its sessions end, and every earlier one-time password is worth nothing from now on. The new one is
    shown here only, rotates at its first login, and dies unused after 24 hours.

    Args:
        user_id (str):
        idempotency_key (str | Unset):

    Raises:
        ProblemError: The server refuses, or its answer is none of the contract.
        httpx.RequestError: The server can't be reached, the connection was lost, or the answer can't be decoded.
    """

    response = await client.send(
        _request(
            user_id=user_id,
            idempotency_key=idempotency_key,
        )
    )
    return read(_answer, response)
