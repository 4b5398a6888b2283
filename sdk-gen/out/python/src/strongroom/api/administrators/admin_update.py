from typing import Any
from urllib.parse import quote

import httpx

from ...models.product_administrator import ProductAdministrator
from ...models.product_administrator_change import ProductAdministratorChange
from ...transport import AsyncSender, Sender, read, unexpected
from ...types import UNSET, Unset


def _request(
    user_id: str,
    *,
    body: ProductAdministratorChange,
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
        "url": "/v1/product-administrators/{user_id}".format(
            user_id=quote(str(user_id), safe=""),
        ),
    }

    _kwargs["json"] = body.to_dict()

    headers["Content-Type"] = "application/json"

    _kwargs["headers"] = headers
    return _kwargs


def _answer(response: httpx.Response) -> ProductAdministrator:
    if response.status_code == 200:
        response_200 = ProductAdministrator.from_dict(response.json())

        return response_200

    raise unexpected(response)


def sync(
    user_id: str,
    *,
    client: Sender,
    body: ProductAdministratorChange,
    if_match: str | Unset = UNSET,
    idempotency_key: str | Unset = UNSET,
) -> ProductAdministrator:
    """Change an administrator or caller

     Other privileges, and an allow-list that admits fewer addresses, end its sessions. Who changes from
    or to `otpcaller` loses its credential. Only members of API_ADMINISTRATORS change themselves, and
    never get more by it.

    Args:
        user_id (str):
        if_match (str | Unset):
        idempotency_key (str | Unset):
        body (ProductAdministratorChange): What is to be different about an administrator.

    Raises:
        ProblemError: The server refuses, or its answer is none of the contract.
        httpx.RequestError: The server can't be reached, the connection was lost, or the answer can't be decoded.
    """

    response = client.send(
        _request(
            user_id=user_id,
            body=body,
            if_match=if_match,
            idempotency_key=idempotency_key,
        )
    )
    return read(_answer, response)


async def asyncio(
    user_id: str,
    *,
    client: AsyncSender,
    body: ProductAdministratorChange,
    if_match: str | Unset = UNSET,
    idempotency_key: str | Unset = UNSET,
) -> ProductAdministrator:
    """Change an administrator or caller

     Other privileges, and an allow-list that admits fewer addresses, end its sessions. Who changes from
    or to `otpcaller` loses its credential. Only members of API_ADMINISTRATORS change themselves, and
    never get more by it.

    Args:
        user_id (str):
        if_match (str | Unset):
        idempotency_key (str | Unset):
        body (ProductAdministratorChange): What is to be different about an administrator.

    Raises:
        ProblemError: The server refuses, or its answer is none of the contract.
        httpx.RequestError: The server can't be reached, the connection was lost, or the answer can't be decoded.
    """

    response = await client.send(
        _request(
            user_id=user_id,
            body=body,
            if_match=if_match,
            idempotency_key=idempotency_key,
        )
    )
    return read(_answer, response)
