from typing import Any

import httpx

from ...models.administrator_group import AdministratorGroup
from ...models.administrator_group_new import AdministratorGroupNew
from ...transport import AsyncSender, Sender, read, unexpected
from ...types import UNSET, Unset


def _request(
    *,
    body: AdministratorGroupNew,
    idempotency_key: str | Unset = UNSET,
) -> dict[str, Any]:
    headers: dict[str, Any] = {}
    if not isinstance(idempotency_key, Unset):
        headers["Idempotency-Key"] = idempotency_key

    _kwargs: dict[str, Any] = {
        "method": "post",
        "url": "/v1/administrator-groups",
    }

    _kwargs["json"] = body.to_dict()

    headers["Content-Type"] = "application/json"

    _kwargs["headers"] = headers
    return _kwargs


def _answer(response: httpx.Response) -> AdministratorGroup:
    if response.status_code == 201:
        response_201 = AdministratorGroup.from_dict(response.json())

        return response_201

    raise unexpected(response)


def sync(
    *,
    client: Sender,
    body: AdministratorGroupNew,
    idempotency_key: str | Unset = UNSET,
) -> AdministratorGroup:
    """Make an administrator group

     A group gives its privileges to the members of its classes. Nobody makes a group that it would be
    in, or that gives what it lacks.

    Args:
        idempotency_key (str | Unset):
        body (AdministratorGroupNew): An administrator group to be made.

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
    body: AdministratorGroupNew,
    idempotency_key: str | Unset = UNSET,
) -> AdministratorGroup:
    """Make an administrator group

     A group gives its privileges to the members of its classes. Nobody makes a group that it would be
    in, or that gives what it lacks.

    Args:
        idempotency_key (str | Unset):
        body (AdministratorGroupNew): An administrator group to be made.

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
