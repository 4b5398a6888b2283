from typing import Any

import httpx

from ...models.otp_session import OtpSession
from ...models.otp_session_new import OtpSessionNew
from ...transport import AsyncSender, Sender, read, unexpected
from ...types import UNSET, Unset


def _request(
    *,
    body: OtpSessionNew,
    idempotency_key: str | Unset = UNSET,
) -> dict[str, Any]:
    headers: dict[str, Any] = {}
    if not isinstance(idempotency_key, Unset):
        headers["Idempotency-Key"] = idempotency_key

    _kwargs: dict[str, Any] = {
        "method": "post",
        "url": "/v1/sessions/otp",
    }

    _kwargs["json"] = body.to_dict()

    headers["Content-Type"] = "application/json"

    _kwargs["headers"] = headers
    return _kwargs


def _answer(response: httpx.Response) -> OtpSession:
    if response.status_code == 201:
        response_201 = OtpSession.from_dict(response.json())

        return response_201

    raise unexpected(response)


def sync(
    *,
    client: Sender,
    body: OtpSessionNew,
    idempotency_key: str | Unset = UNSET,
) -> OtpSession:
    """Open a session with a one-time password

     When `passwordRotated` is true, the password just used is spent: store `nextPassword`, then call
    LoginExConfirm. If the answer is lost, send the same request again from the same address within two
    minutes: it gives the same `nextPassword`. Safer still: make the next password yourself, store it,
    and send its SHA-256 as `nextPasswordHash`. Under an Idempotency-Key no answer is kept; a repeat
    needs the same key.

    Args:
        idempotency_key (str | Unset):
        body (OtpSessionNew): A one-time password to log in with.

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
    body: OtpSessionNew,
    idempotency_key: str | Unset = UNSET,
) -> OtpSession:
    """Open a session with a one-time password

     When `passwordRotated` is true, the password just used is spent: store `nextPassword`, then call
    LoginExConfirm. If the answer is lost, send the same request again from the same address within two
    minutes: it gives the same `nextPassword`. Safer still: make the next password yourself, store it,
    and send its SHA-256 as `nextPasswordHash`. Under an Idempotency-Key no answer is kept; a repeat
    needs the same key.

    Args:
        idempotency_key (str | Unset):
        body (OtpSessionNew): A one-time password to log in with.

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
