from typing import Any

import httpx

from ...models.session import Session
from ...models.session_new import SessionNew
from ...transport import AsyncSender, Sender, read, unexpected


def _request(
    *,
    body: SessionNew,
) -> dict[str, Any]:
    headers: dict[str, Any] = {}

    _kwargs: dict[str, Any] = {
        "method": "post",
        "url": "/v1/sessions",
    }

    _kwargs["json"] = body.to_dict()

    headers["Content-Type"] = "application/json"

    _kwargs["headers"] = headers
    return _kwargs


def _answer(response: httpx.Response) -> Session:
    if response.status_code == 201:
        response_201 = Session.from_dict(response.json())

        return response_201

    raise unexpected(response)


def sync(
    *,
    client: Sender,
    body: SessionNew,
) -> Session:
    """Open a session with a password

     For programs (`apicaller`), gateways (`guacamolecaller`), and people: administrators without a way
    in. Whatever is wrong is answered with the same 401, at the same cost; the journal knows the reason.
    After too many failures from one address the caller is refused from there for a while, and after a
    hundred in a row from everywhere. With `authConsoleUser` a program acts as that person as long as
    the session lasts, with no right that either of them lacks, and from its own addresses; with a right
    password a refusal of that is 403.

    Args:
        body (SessionNew): A password to log in with.

    Raises:
        ProblemError: The server refuses, or its answer is none of the contract.
        httpx.RequestError: The server can't be reached, the connection was lost, or the answer can't be decoded.
    """

    response = client.send(
        _request(
            body=body,
        )
    )
    return read(_answer, response)


async def asyncio(
    *,
    client: AsyncSender,
    body: SessionNew,
) -> Session:
    """Open a session with a password

     For programs (`apicaller`), gateways (`guacamolecaller`), and people: administrators without a way
    in. Whatever is wrong is answered with the same 401, at the same cost; the journal knows the reason.
    After too many failures from one address the caller is refused from there for a while, and after a
    hundred in a row from everywhere. With `authConsoleUser` a program acts as that person as long as
    the session lasts, with no right that either of them lacks, and from its own addresses; with a right
    password a refusal of that is 403.

    Args:
        body (SessionNew): A password to log in with.

    Raises:
        ProblemError: The server refuses, or its answer is none of the contract.
        httpx.RequestError: The server can't be reached, the connection was lost, or the answer can't be decoded.
    """

    response = await client.send(
        _request(
            body=body,
        )
    )
    return read(_answer, response)
