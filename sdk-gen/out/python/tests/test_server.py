"""Against a real server; the scene of STRONGROOM_SDK_SCENE says where it is."""

import json
import os
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import httpx
import pytest

from strongroom import (
    UNEXPECTED,
    AsyncStrongroom,
    OtpKeeper,
    PasswordLogin,
    ProblemError,
    SessionToken,
    Strongroom,
    idempotency_key,
)
from strongroom.models import ManagedAccountChange

SCENE: dict[str, Any] = json.loads(Path(os.environ.get("STRONGROOM_SDK_SCENE", os.devnull)).read_text() or "{}")
pytestmark = pytest.mark.skipif(not SCENE, reason="no server: STRONGROOM_SDK_SCENE is not set")
LOGINS = 1000
TRIES_MAX = 100


@pytest.fixture(scope="session")
def robots() -> Iterator[dict[str, str]]:
    """Callers that nobody has used yet."""
    return iter(SCENE["robots"])


@pytest.fixture
def keeper(robots: Iterator[dict[str, str]], tmp_path: Path) -> OtpKeeper:
    """Of a caller of its own."""
    robot = next(robots)
    return OtpKeeper.enroll(tmp_path / "otp", robot["userId"], robot["initialPassword"])


@pytest.fixture
def admin() -> Iterator[Strongroom]:
    """Whoever administers."""
    with Strongroom(SCENE["url"], credential()) as room:
        yield room


def credential() -> PasswordLogin:
    return PasswordLogin(SCENE["admin"]["userId"], SCENE["admin"]["password"])


def fetched(room: Strongroom) -> str:
    return room.km_key_get_by_account(
        resource_id=SCENE["account"]["resourceId"], account_id=SCENE["account"]["accountId"]
    ).password


def test_three_lines(keeper: OtpKeeper) -> None:
    for url in (SCENE["url"], SCENE["prefix"], SCENE["url"] + "/"):
        with Strongroom(url, keeper) as room:
            assert fetched(room) == SCENE["account"]["password"]


async def test_three_lines_for_asyncio(keeper: OtpKeeper) -> None:
    async with AsyncStrongroom(SCENE["url"], keeper) as room:
        password = await room.km_key_get_by_account(
            resource_id=SCENE["account"]["resourceId"], account_id=SCENE["account"]["accountId"]
        )
        assert password.password == SCENE["account"]["password"]
        with pytest.raises(ProblemError) as caught:
            await room.km_key_get_by_account(resource_id="NOWHERE", account_id="nobody")
        assert caught.value.code == "account-not-found"


def test_a_problem_is_typed(admin: Strongroom) -> None:
    with pytest.raises(ProblemError) as caught:
        admin.managed_account_find(limit=1, cursor="x")
    problem = caught.value
    assert (problem.status, problem.code) == (422, "cursor-invalid")
    assert problem.request_id
    with pytest.raises(ProblemError) as caught:
        admin.managed_account_find(limit=1000)
    assert [(error.place, error.pointer) for error in caught.value.errors] == [("query", "limit")]


def test_a_page_of_a_proxy_is_a_problem_too() -> None:
    with pytest.raises(ProblemError) as caught, Strongroom(SCENE["gateway"], credential()) as room:
        room.session_get()
    assert (caught.value.status, caught.value.code) == (502, UNEXPECTED)


def test_a_newer_server(keeper: OtpKeeper) -> None:
    with Strongroom(SCENE["newer"], keeper) as room:
        password = room.km_key_get_by_account(
            resource_id=SCENE["account"]["resourceId"], account_id=SCENE["account"]["accountId"]
        )
        assert (password.password, password.certainty) == (SCENE["account"]["password"], "tomorrow")
        with pytest.raises(ProblemError) as caught:
            room.km_key_get_by_account(resource_id="NOWHERE", account_id="nobody")
        assert (caught.value.status, caught.value.code) == (404, "code-of-tomorrow")


def test_all_pages(admin: Strongroom) -> None:
    found = [account.account_id for account in admin.managed_account_find_all(policy_id="VAULT", limit=2)]
    assert len(found) == len(set(found)) == SCENE["accounts"]


async def test_all_pages_for_asyncio() -> None:
    async with AsyncStrongroom(SCENE["url"], credential()) as room:
        found = [account.account_id async for account in room.managed_account_find_all(policy_id="VAULT", limit=2)]
    assert len(found) == SCENE["accounts"]


def test_a_session_that_ended_is_replaced_once(admin: Strongroom, keeper: OtpKeeper) -> None:
    with Strongroom(SCENE["url"], keeper) as room:
        first = room.session_get().session_id
        admin.session_revoke(session_id=first)
        assert room.session_get().session_id != first
    with pytest.raises(ProblemError) as caught, Strongroom(SCENE["url"], SessionToken("srs_" + "a" * 43)) as room:
        room.session_get()
    assert caught.value.code == "session-invalid"


def test_closing_ends_the_session(admin: Strongroom) -> None:
    with Strongroom(SCENE["url"], credential()) as room:
        session = room.session_get().session_id
    assert session not in [other.session_id for other in admin.session_list_all()]


def test_what_may_be_repeated_survives_lost_connections(admin: Strongroom) -> None:
    done = 0
    with Strongroom(SCENE["cutting"], SessionToken(admin._session.token() or "")) as room:
        for number in range(40):
            try:
                room.managed_account_update(
                    account_key=SCENE["account"]["accountKey"],
                    body=ManagedAccountChange(description=f"{number}"),
                    idempotency_key=idempotency_key(),
                )
                done += 1
            except httpx.RequestError:
                continue  # four times in a row: one in sixteen
    assert done > 20


def test_what_can_not_be_decoded_is_as_good_as_lost(admin: Strongroom, keeper: OtpKeeper) -> None:
    with Strongroom(SCENE["garbling"], SessionToken(admin._session.token() or "")) as room:
        # Every other answer is garbled: one of these at least.
        assert room.session_get() == room.session_get()
        with pytest.raises(httpx.DecodingError):
            for _ in range(2):
                room.managed_account_update(
                    account_key=SCENE["account"]["accountKey"], body=ManagedAccountChange(description="garbled")
                )
    with httpx.Client(base_url=SCENE["garbling"]) as http:
        tokens = {keeper.open_session(http) for _ in range(2)}
    assert len(tokens) == 2
    with Strongroom(SCENE["url"], keeper) as room:
        assert fetched(room) == SCENE["account"]["password"]


async def test_what_can_not_be_decoded_is_as_good_as_lost_for_asyncio(admin: Strongroom) -> None:
    async with AsyncStrongroom(SCENE["garbling"], SessionToken(admin._session.token() or "")) as room:
        assert await room.session_get() == await room.session_get()


def test_nobody_is_stranded_by_a_thousand_cut_logins(keeper: OtpKeeper) -> None:
    keeper._sleep = lambda seconds: None
    with httpx.Client(base_url=SCENE["cutting"], timeout=20) as http:
        for _ in range(LOGINS):
            for tries in range(TRIES_MAX):
                try:
                    keeper.open_session(http)
                    break
                except (httpx.RequestError, ProblemError):
                    assert tries < TRIES_MAX - 1, "stranded"
    with Strongroom(SCENE["url"], keeper) as room:
        assert fetched(room) == SCENE["account"]["password"]


def test_nothing_shows_a_secret(admin: Strongroom, keeper: OtpKeeper) -> None:
    with Strongroom(SCENE["url"], keeper) as room:
        password = room.km_key_get_by_account(
            resource_id=SCENE["account"]["resourceId"], account_id=SCENE["account"]["accountId"]
        )
        token = room._session.token() or "?"
        shown = f"{password!r} {room!r} {credential()!r} {SessionToken(token)!r} {keeper!r} {room._session!r}"
    for secret in (SCENE["account"]["password"], token, SCENE["admin"]["password"]):
        assert secret not in shown
