"""The client: sessions, repetitions and errors, around the generated operations."""

from __future__ import annotations

import asyncio
import contextlib
import secrets
import threading
import time
from dataclasses import dataclass, field
from types import TracebackType
from typing import Any, Protocol, Self

import httpx

from .operations import AsyncOperations, Operations
from .problem import ProblemError, problem_of
from .transport import TRIES, is_repeatable, pause, pause_after

TIMEOUT_SECONDS = 45.0
"""Longer than the longest `waitSeconds`."""

_SESSION_ENDED = ("session-invalid", "session-missing")


class Credential(Protocol):
    """How to get a session."""

    def open_session(self, http: httpx.Client) -> str:
        """The token of a new session."""
        ...


@dataclass(frozen=True)
class PasswordLogin:
    """Login: a user and a password."""

    user_id: str
    password: str = field(repr=False)

    def open_session(self, http: httpx.Client) -> str:
        """The token of a new session."""
        response = http.post("v1/sessions", json={"userId": self.user_id, "password": self.password})
        if response.status_code != 201:
            raise problem_of(response)
        return _token(response)


@dataclass(frozen=True)
class SessionToken:
    """A session that somebody else has opened. It is neither renewed nor ended here."""

    token: str = field(repr=False)

    def open_session(self, http: httpx.Client) -> str:
        """The token."""
        return self.token


def idempotency_key() -> str:
    """A new one, for one request and its repetitions."""
    return secrets.token_urlsafe(24)


class Strongroom(Operations):
    """A client of one server. Threads may share it.

    It logs in at its first request, again when its session has ended, and logs out when it is closed.

    Args:
        url: where the server is, with or without a path prefix.
        credential: an `OtpKeeper` or a `PasswordLogin`. Without one only operations that need no session work.
        timeout: seconds that one request may take.
        options: all that `httpx.Client` takes, such as `verify`.
    """

    def __init__(
        self, url: str, credential: Credential | None = None, *, timeout: float = TIMEOUT_SECONDS, **options: Any
    ) -> None:
        self._http = httpx.Client(base_url=url, timeout=timeout, **options)
        self._session = _Session(credential, self._http)

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def __repr__(self) -> str:
        return f"Strongroom({str(self._http.base_url)!r})"

    def close(self) -> None:
        """Logs out, as far as the server can be reached, and closes the connections."""
        self._session.end()
        self._http.close()

    def send(self, request: dict[str, Any]) -> httpx.Response:
        """Sends a request; the answer is a success."""
        token = self._session.token()
        try:
            return self._sent(request, token)
        except ProblemError as problem:
            if not self._session.may_renew(problem):
                raise
            return self._sent(request, self._session.token(instead_of=token))

    def _sent(self, request: dict[str, Any], token: str | None) -> httpx.Response:
        built = _built(self._http, request, token)
        for tries in range(1, TRIES + 1):
            again = is_repeatable(built) and tries < TRIES
            try:
                response = self._http.send(built)
            except httpx.RequestError:
                if not again:
                    raise
                time.sleep(pause(tries))
                continue
            seconds = _checked(response, tries if again else None)
            if seconds is None:
                return response
            time.sleep(seconds)
        raise AssertionError("the last try has an answer or an error")


class AsyncStrongroom(AsyncOperations):
    """`Strongroom` for asyncio. Tasks of one loop may share it; logging in happens in a thread."""

    def __init__(
        self, url: str, credential: Credential | None = None, *, timeout: float = TIMEOUT_SECONDS, **options: Any
    ) -> None:
        self._http = httpx.AsyncClient(base_url=url, timeout=timeout, **options)
        self._sessions = httpx.Client(base_url=url, timeout=timeout, **options)
        self._session = _Session(credential, self._sessions)

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        await self.aclose()

    def __repr__(self) -> str:
        return f"AsyncStrongroom({str(self._http.base_url)!r})"

    async def aclose(self) -> None:
        """Logs out, as far as the server can be reached, and closes the connections."""
        await asyncio.to_thread(self._session.end)
        self._sessions.close()
        await self._http.aclose()

    async def send(self, request: dict[str, Any]) -> httpx.Response:
        """Sends a request; the answer is a success."""
        token = await asyncio.to_thread(self._session.token)
        try:
            return await self._sent(request, token)
        except ProblemError as problem:
            if not self._session.may_renew(problem):
                raise
            return await self._sent(request, await asyncio.to_thread(self._session.token, instead_of=token))

    async def _sent(self, request: dict[str, Any], token: str | None) -> httpx.Response:
        built = _built(self._http, request, token)
        for tries in range(1, TRIES + 1):
            again = is_repeatable(built) and tries < TRIES
            try:
                response = await self._http.send(built)
            except httpx.RequestError:
                if not again:
                    raise
                await asyncio.sleep(pause(tries))
                continue
            seconds = _checked(response, tries if again else None)
            if seconds is None:
                return response
            await asyncio.sleep(seconds)
        raise AssertionError("the last try has an answer or an error")


class _Session:
    """The session that all requests of a client share."""

    def __init__(self, credential: Credential | None, http: httpx.Client) -> None:
        self._credential = credential
        self._http = http
        self._lock = threading.Lock()
        self._current: str | None = None

    def token(self, instead_of: str | None = None) -> str | None:
        """The token in use; a new one when there is none, or when it is still the one that has ended."""
        if self._credential is None:
            return None
        with self._lock:
            if self._current is None or self._current == instead_of:
                self._current = None
                self._current = self._credential.open_session(self._http)
            return self._current

    def may_renew(self, problem: ProblemError) -> bool:
        """Whether a new session helps."""
        is_own = self._credential is not None and not isinstance(self._credential, SessionToken)
        return is_own and problem.status == 401 and problem.code in _SESSION_ENDED

    def end(self) -> None:
        """Logout, where there is something to end."""
        with self._lock:
            token, self._current = self._current, None
        if token is not None and not isinstance(self._credential, SessionToken):
            with contextlib.suppress(httpx.RequestError):
                self._http.delete("v1/sessions/current", headers=_authorization(token))


def _built(http: httpx.Client | httpx.AsyncClient, request: dict[str, Any], token: str | None) -> httpx.Request:
    headers = {**request.get("headers", {}), **(_authorization(token) if token else {})}
    return http.build_request(**{**request, "headers": headers})


def _checked(response: httpx.Response, tries: int | None) -> float | None:
    """None for a success, seconds before the next try, or the problem. `tries`: none when there is no other try."""
    if response.is_success:
        return None
    problem = problem_of(response)
    seconds = pause_after(problem, tries) if tries is not None else None
    if seconds is None:
        raise problem
    return seconds


def _authorization(token: str) -> dict[str, str]:
    return {"Authorization": f"Bearer {token}"}


def _token(response: httpx.Response) -> str:
    try:
        token = response.json()["token"]
    except (ValueError, KeyError, TypeError):
        raise problem_of(response) from None
    if not isinstance(token, str):
        raise problem_of(response)
    return token
