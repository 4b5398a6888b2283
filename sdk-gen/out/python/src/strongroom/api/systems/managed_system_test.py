from typing import Any
from urllib.parse import quote

import httpx

from ...models.system_test import SystemTest
from ...transport import AsyncSender, Sender, read, unexpected
from ...types import UNSET, Unset


def _request(
    resource_id: str,
    *,
    idempotency_key: str | Unset = UNSET,
) -> dict[str, Any]:
    headers: dict[str, Any] = {}
    if not isinstance(idempotency_key, Unset):
        headers["Idempotency-Key"] = idempotency_key

    _kwargs: dict[str, Any] = {
        "method": "post",
        "url": "/v1/managed-systems/{resource_id}/test".format(
            resource_id=quote(str(resource_id), safe=""),
        ),
    }

    _kwargs["headers"] = headers
    return _kwargs


def _answer(response: httpx.Response) -> SystemTest:
    if response.status_code == 200:
        response_200 = SystemTest.from_dict(response.json())

        return response_200

    raise unexpected(response)


def sync(
    resource_id: str,
    *,
    client: Sender,
    idempotency_key: str | Unset = UNSET,
) -> SystemTest:
    """Try whether a managed system can be reached and logged in to

     Resolves its address, looks at its certificate or its host key, and logs in as its administrator;
    nothing is changed. The answer is 200 whatever the system does. With the connector `vault` there is
    nothing to reach: all is false, and `code` is null. Nothing is sent to an `untrusted` system.

    Args:
        resource_id (str):
        idempotency_key (str | Unset):

    Raises:
        ProblemError: The server refuses, or its answer is none of the contract.
        httpx.RequestError: The server can't be reached, the connection was lost, or the answer can't be decoded.
    """

    response = client.send(
        _request(
            resource_id=resource_id,
            idempotency_key=idempotency_key,
        )
    )
    return read(_answer, response)


async def asyncio(
    resource_id: str,
    *,
    client: AsyncSender,
    idempotency_key: str | Unset = UNSET,
) -> SystemTest:
    """Try whether a managed system can be reached and logged in to

     Resolves its address, looks at its certificate or its host key, and logs in as its administrator;
    nothing is changed. The answer is 200 whatever the system does. With the connector `vault` there is
    nothing to reach: all is false, and `code` is null. Nothing is sent to an `untrusted` system.

    Args:
        resource_id (str):
        idempotency_key (str | Unset):

    Raises:
        ProblemError: The server refuses, or its answer is none of the contract.
        httpx.RequestError: The server can't be reached, the connection was lost, or the answer can't be decoded.
    """

    response = await client.send(
        _request(
            resource_id=resource_id,
            idempotency_key=idempotency_key,
        )
    )
    return read(_answer, response)
