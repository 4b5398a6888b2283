from typing import Any
from urllib.parse import quote

import httpx

from ...models.system_variable import SystemVariable
from ...models.system_variable_setting import SystemVariableSetting
from ...transport import AsyncSender, Sender, read, unexpected
from ...types import UNSET, Unset


def _request(
    name: str,
    *,
    body: SystemVariableSetting,
    if_match: str | Unset = UNSET,
    idempotency_key: str | Unset = UNSET,
) -> dict[str, Any]:
    headers: dict[str, Any] = {}
    if not isinstance(if_match, Unset):
        headers["If-Match"] = if_match

    if not isinstance(idempotency_key, Unset):
        headers["Idempotency-Key"] = idempotency_key

    _kwargs: dict[str, Any] = {
        "method": "put",
        "url": "/v1/system-variables/{name}".format(
            name=quote(str(name), safe=""),
        ),
    }

    _kwargs["json"] = body.to_dict()

    headers["Content-Type"] = "application/json"

    _kwargs["headers"] = headers
    return _kwargs


def _answer(response: httpx.Response) -> SystemVariable:
    if response.status_code == 200:
        response_200 = SystemVariable.from_dict(response.json())

        return response_200

    raise unexpected(response)


def sync(
    name: str,
    *,
    client: Sender,
    body: SystemVariableSetting,
    if_match: str | Unset = UNSET,
    idempotency_key: str | Unset = UNSET,
) -> SystemVariable:
    """Set a system variable

     For the installation; a managed system policy may have its own value of some. It holds at once on
    the node that is asked, soon on all others.

    Args:
        name (str):
        if_match (str | Unset):
        idempotency_key (str | Unset):
        body (SystemVariableSetting): A value to set.

    Raises:
        ProblemError: The server refuses, or its answer is none of the contract.
        httpx.RequestError: The server can't be reached, the connection was lost, or the answer can't be decoded.
    """

    response = client.send(
        _request(
            name=name,
            body=body,
            if_match=if_match,
            idempotency_key=idempotency_key,
        )
    )
    return read(_answer, response)


async def asyncio(
    name: str,
    *,
    client: AsyncSender,
    body: SystemVariableSetting,
    if_match: str | Unset = UNSET,
    idempotency_key: str | Unset = UNSET,
) -> SystemVariable:
    """Set a system variable

     For the installation; a managed system policy may have its own value of some. It holds at once on
    the node that is asked, soon on all others.

    Args:
        name (str):
        if_match (str | Unset):
        idempotency_key (str | Unset):
        body (SystemVariableSetting): A value to set.

    Raises:
        ProblemError: The server refuses, or its answer is none of the contract.
        httpx.RequestError: The server can't be reached, the connection was lost, or the answer can't be decoded.
    """

    response = await client.send(
        _request(
            name=name,
            body=body,
            if_match=if_match,
            idempotency_key=idempotency_key,
        )
    )
    return read(_answer, response)
