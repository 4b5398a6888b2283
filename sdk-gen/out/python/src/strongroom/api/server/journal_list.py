import datetime
from typing import Any
from uuid import UUID

import httpx

from ...models.journal_entry_page import JournalEntryPage
from ...models.journal_list_outcome import JournalListOutcome
from ...transport import AsyncSender, Sender, read, unexpected
from ...types import UNSET, Unset


def _request(
    *,
    from_: datetime.datetime | Unset = UNSET,
    to: datetime.datetime | Unset = UNSET,
    function: str | Unset = UNSET,
    event: str | Unset = UNSET,
    outcome: JournalListOutcome | Unset = UNSET,
    actor_user_id: str | Unset = UNSET,
    subject_user_id: str | Unset = UNSET,
    resource_id: str | Unset = UNSET,
    account_id: str | Unset = UNSET,
    policy_id: str | Unset = UNSET,
    checkout_id: UUID | Unset = UNSET,
    session_id: UUID | Unset = UNSET,
    request_id: UUID | Unset = UNSET,
    limit: int | Unset = UNSET,
    cursor: str | Unset = UNSET,
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    json_from_: str | Unset = UNSET
    if not isinstance(from_, Unset):
        json_from_ = from_.isoformat()
    params["from"] = json_from_

    json_to: str | Unset = UNSET
    if not isinstance(to, Unset):
        json_to = to.isoformat()
    params["to"] = json_to

    params["function"] = function

    params["event"] = event

    json_outcome: str | Unset = UNSET
    if not isinstance(outcome, Unset):
        json_outcome = outcome.value

    params["outcome"] = json_outcome

    params["actorUserId"] = actor_user_id

    params["subjectUserId"] = subject_user_id

    params["resourceId"] = resource_id

    params["accountId"] = account_id

    params["policyId"] = policy_id

    json_checkout_id: str | Unset = UNSET
    if not isinstance(checkout_id, Unset):
        json_checkout_id = str(checkout_id)
    params["checkoutId"] = json_checkout_id

    json_session_id: str | Unset = UNSET
    if not isinstance(session_id, Unset):
        json_session_id = str(session_id)
    params["sessionId"] = json_session_id

    json_request_id: str | Unset = UNSET
    if not isinstance(request_id, Unset):
        json_request_id = str(request_id)
    params["requestId"] = json_request_id

    params["limit"] = limit

    params["cursor"] = cursor

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/v1/journal",
        "params": params,
    }

    return _kwargs


def _answer(response: httpx.Response) -> JournalEntryPage:
    if response.status_code == 200:
        response_200 = JournalEntryPage.from_dict(response.json())

        return response_200

    raise unexpected(response)


def sync(
    *,
    client: Sender,
    from_: datetime.datetime | Unset = UNSET,
    to: datetime.datetime | Unset = UNSET,
    function: str | Unset = UNSET,
    event: str | Unset = UNSET,
    outcome: JournalListOutcome | Unset = UNSET,
    actor_user_id: str | Unset = UNSET,
    subject_user_id: str | Unset = UNSET,
    resource_id: str | Unset = UNSET,
    account_id: str | Unset = UNSET,
    policy_id: str | Unset = UNSET,
    checkout_id: UUID | Unset = UNSET,
    session_id: UUID | Unset = UNSET,
    request_id: UUID | Unset = UNSET,
    limit: int | Unset = UNSET,
    cursor: str | Unset = UNSET,
) -> JournalEntryPage:
    """List entries of the journal

     Newest first: by `entryId`, descending. Every filter that is given must hold. One page looks through
    10,000 entries at most: with a filter that few entries pass it may be short or empty while
    `nextCursor` leads on. `from` and `to` bound what is looked through.

    Args:
        from_ (datetime.datetime | Unset):
        to (datetime.datetime | Unset):
        function (str | Unset):
        event (str | Unset):
        outcome (JournalListOutcome | Unset):
        actor_user_id (str | Unset):
        subject_user_id (str | Unset):
        resource_id (str | Unset):
        account_id (str | Unset):
        policy_id (str | Unset):
        checkout_id (UUID | Unset):
        session_id (UUID | Unset):
        request_id (UUID | Unset):
        limit (int | Unset):
        cursor (str | Unset):

    Raises:
        ProblemError: The server refuses, or its answer is none of the contract.
        httpx.RequestError: The server can't be reached, the connection was lost, or the answer can't be decoded.
    """

    response = client.send(
        _request(
            from_=from_,
            to=to,
            function=function,
            event=event,
            outcome=outcome,
            actor_user_id=actor_user_id,
            subject_user_id=subject_user_id,
            resource_id=resource_id,
            account_id=account_id,
            policy_id=policy_id,
            checkout_id=checkout_id,
            session_id=session_id,
            request_id=request_id,
            limit=limit,
            cursor=cursor,
        )
    )
    return read(_answer, response)


async def asyncio(
    *,
    client: AsyncSender,
    from_: datetime.datetime | Unset = UNSET,
    to: datetime.datetime | Unset = UNSET,
    function: str | Unset = UNSET,
    event: str | Unset = UNSET,
    outcome: JournalListOutcome | Unset = UNSET,
    actor_user_id: str | Unset = UNSET,
    subject_user_id: str | Unset = UNSET,
    resource_id: str | Unset = UNSET,
    account_id: str | Unset = UNSET,
    policy_id: str | Unset = UNSET,
    checkout_id: UUID | Unset = UNSET,
    session_id: UUID | Unset = UNSET,
    request_id: UUID | Unset = UNSET,
    limit: int | Unset = UNSET,
    cursor: str | Unset = UNSET,
) -> JournalEntryPage:
    """List entries of the journal

     Newest first: by `entryId`, descending. Every filter that is given must hold. One page looks through
    10,000 entries at most: with a filter that few entries pass it may be short or empty while
    `nextCursor` leads on. `from` and `to` bound what is looked through.

    Args:
        from_ (datetime.datetime | Unset):
        to (datetime.datetime | Unset):
        function (str | Unset):
        event (str | Unset):
        outcome (JournalListOutcome | Unset):
        actor_user_id (str | Unset):
        subject_user_id (str | Unset):
        resource_id (str | Unset):
        account_id (str | Unset):
        policy_id (str | Unset):
        checkout_id (UUID | Unset):
        session_id (UUID | Unset):
        request_id (UUID | Unset):
        limit (int | Unset):
        cursor (str | Unset):

    Raises:
        ProblemError: The server refuses, or its answer is none of the contract.
        httpx.RequestError: The server can't be reached, the connection was lost, or the answer can't be decoded.
    """

    response = await client.send(
        _request(
            from_=from_,
            to=to,
            function=function,
            event=event,
            outcome=outcome,
            actor_user_id=actor_user_id,
            subject_user_id=subject_user_id,
            resource_id=resource_id,
            account_id=account_id,
            policy_id=policy_id,
            checkout_id=checkout_id,
            session_id=session_id,
            request_id=request_id,
            limit=limit,
            cursor=cursor,
        )
    )
    return read(_answer, response)
