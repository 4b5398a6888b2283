from typing import Any

import httpx

from ...models.product_administrator import ProductAdministrator
from ...models.product_administrator_new import ProductAdministratorNew
from ...transport import AsyncSender, Sender, read, unexpected
from ...types import UNSET, Unset


def _request(
    *,
    body: ProductAdministratorNew,
    idempotency_key: str | Unset = UNSET,
) -> dict[str, Any]:
    headers: dict[str, Any] = {}
    if not isinstance(idempotency_key, Unset):
        headers["Idempotency-Key"] = idempotency_key

    _kwargs: dict[str, Any] = {
        "method": "post",
        "url": "/v1/product-administrators",
    }

    _kwargs["json"] = body.to_dict()

    headers["Content-Type"] = "application/json"

    _kwargs["headers"] = headers
    return _kwargs


def _answer(response: httpx.Response) -> ProductAdministrator:
    if response.status_code == 201:
        response_201 = ProductAdministrator.from_dict(response.json())

        return response_201

    raise unexpected(response)


def sync(
    *,
    client: Sender,
    body: ProductAdministratorNew,
    idempotency_key: str | Unset = UNSET,
) -> ProductAdministrator:
    """Make an administrator or caller

     Nobody grants a privilege that it lacks. A way in (`apicaller`, `otpcaller`, `guacamolecaller`)
    stands alone; rights then come from administrator groups. An id that was somebody's is never used
    again. A caller with `otpcaller` gets its first password by OTPAPIUserPasswordUpdate.

    Args:
        idempotency_key (str | Unset):
        body (ProductAdministratorNew): An administrator or caller to be made.

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
    body: ProductAdministratorNew,
    idempotency_key: str | Unset = UNSET,
) -> ProductAdministrator:
    """Make an administrator or caller

     Nobody grants a privilege that it lacks. A way in (`apicaller`, `otpcaller`, `guacamolecaller`)
    stands alone; rights then come from administrator groups. An id that was somebody's is never used
    again. A caller with `otpcaller` gets its first password by OTPAPIUserPasswordUpdate.

    Args:
        idempotency_key (str | Unset):
        body (ProductAdministratorNew): An administrator or caller to be made.

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
