from typing import Any
from urllib.parse import quote

import httpx

from ...models.administrator_group import AdministratorGroup
from ...models.administrator_group_change import AdministratorGroupChange
from ...transport import AsyncSender, Sender, read, unexpected
from ...types import UNSET, Unset


def _request(
    admin_group_id: str,
    *,
    body: AdministratorGroupChange,
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
        "url": "/v1/administrator-groups/{admin_group_id}".format(
            admin_group_id=quote(str(admin_group_id), safe=""),
        ),
    }

    _kwargs["json"] = body.to_dict()

    headers["Content-Type"] = "application/json"

    _kwargs["headers"] = headers
    return _kwargs


def _answer(response: httpx.Response) -> AdministratorGroup:
    if response.status_code == 200:
        response_200 = AdministratorGroup.from_dict(response.json())

        return response_200

    raise unexpected(response)


def sync(
    admin_group_id: str,
    *,
    client: Sender,
    body: AdministratorGroupChange,
    if_match: str | Unset = UNSET,
    idempotency_key: str | Unset = UNSET,
) -> AdministratorGroup:
    """Change an administrator group

     Nobody changes a group that it is in, or would be in, or that gives or gave what it lacks.
    API_ADMINISTRATORS is changed on the machine only; its members are those of its classes.

    Args:
        admin_group_id (str):
        if_match (str | Unset):
        idempotency_key (str | Unset):
        body (AdministratorGroupChange): What is to be different about an administrator group.

    Raises:
        ProblemError: The server refuses, or its answer is none of the contract.
        httpx.RequestError: The server can't be reached, the connection was lost, or the answer can't be decoded.
    """

    response = client.send(
        _request(
            admin_group_id=admin_group_id,
            body=body,
            if_match=if_match,
            idempotency_key=idempotency_key,
        )
    )
    return read(_answer, response)


async def asyncio(
    admin_group_id: str,
    *,
    client: AsyncSender,
    body: AdministratorGroupChange,
    if_match: str | Unset = UNSET,
    idempotency_key: str | Unset = UNSET,
) -> AdministratorGroup:
    """Change an administrator group

     Nobody changes a group that it is in, or would be in, or that gives or gave what it lacks.
    API_ADMINISTRATORS is changed on the machine only; its members are those of its classes.

    Args:
        admin_group_id (str):
        if_match (str | Unset):
        idempotency_key (str | Unset):
        body (AdministratorGroupChange): What is to be different about an administrator group.

    Raises:
        ProblemError: The server refuses, or its answer is none of the contract.
        httpx.RequestError: The server can't be reached, the connection was lost, or the answer can't be decoded.
    """

    response = await client.send(
        _request(
            admin_group_id=admin_group_id,
            body=body,
            if_match=if_match,
            idempotency_key=idempotency_key,
        )
    )
    return read(_answer, response)
