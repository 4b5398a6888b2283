from typing import Any

import httpx

from ...models.client_address import ClientAddress
from ...transport import AsyncSender, Sender, read, unexpected
from ...types import UNSET, Unset


def _request(
    *,
    user_id: str | Unset = UNSET,
    peer: str | Unset = UNSET,
    forwarded_for: str | Unset = UNSET,
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    params["userId"] = user_id

    params["peer"] = peer

    params["forwardedFor"] = forwarded_for

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/v1/client-address",
        "params": params,
    }

    return _kwargs


def _answer(response: httpx.Response) -> ClientAddress:
    if response.status_code == 200:
        response_200 = ClientAddress.from_dict(response.json())

        return response_200

    raise unexpected(response)


def sync(
    *,
    client: Sender,
    user_id: str | Unset = UNSET,
    peer: str | Unset = UNSET,
    forwarded_for: str | Unset = UNSET,
) -> ClientAddress:
    """Explain which client address the server sees

     Of this very request and one's own list; with privilege `console` also of a supposed request, and of
    anybody's list. A supposed request that has no client address is answered with 422, and the code
    that it would get stands in `errors`.

    Args:
        user_id (str | Unset):
        peer (str | Unset):
        forwarded_for (str | Unset):

    Raises:
        ProblemError: The server refuses, or its answer is none of the contract.
        httpx.RequestError: The server can't be reached, the connection was lost, or the answer can't be decoded.
    """

    response = client.send(
        _request(
            user_id=user_id,
            peer=peer,
            forwarded_for=forwarded_for,
        )
    )
    return read(_answer, response)


async def asyncio(
    *,
    client: AsyncSender,
    user_id: str | Unset = UNSET,
    peer: str | Unset = UNSET,
    forwarded_for: str | Unset = UNSET,
) -> ClientAddress:
    """Explain which client address the server sees

     Of this very request and one's own list; with privilege `console` also of a supposed request, and of
    anybody's list. A supposed request that has no client address is answered with 422, and the code
    that it would get stands in `errors`.

    Args:
        user_id (str | Unset):
        peer (str | Unset):
        forwarded_for (str | Unset):

    Raises:
        ProblemError: The server refuses, or its answer is none of the contract.
        httpx.RequestError: The server can't be reached, the connection was lost, or the answer can't be decoded.
    """

    response = await client.send(
        _request(
            user_id=user_id,
            peer=peer,
            forwarded_for=forwarded_for,
        )
    )
    return read(_answer, response)
