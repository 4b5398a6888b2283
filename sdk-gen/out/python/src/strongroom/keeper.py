"""The keeper of one-time passwords: logs in, and never loses the password that comes next.

The invariant: the server's current password is always in the chain that lies on the disk."""

from __future__ import annotations

import hashlib
import os
import secrets
import time
from collections.abc import Callable
from dataclasses import dataclass
from typing import Protocol

import httpx

from .models import OtpSession
from .otp_file import CHAIN_MAX, OtpFile
from .problem import ProblemError, problem_of
from .transport import RETRY_AFTER_MAX, TRIES, pause, was_never_sent

_FRESH_BYTES = 32
_SAME_ASK_SECONDS = 60.0
"""For so long the same ask is repeated; the server gives the same answer again for twice as long."""
_PAUSES_MAX = 9
"""Of a whole login."""
_PROBED_FROM = 4
"""From so many on, a chain grows only where answers come."""


@dataclass(frozen=True)
class LoggedIn:
    """201: a session."""

    session: OtpSession


@dataclass(frozen=True)
class Refused:
    """401: the password isn't the current one, or the caller may not come in."""

    problem: ProblemError


@dataclass(frozen=True)
class SuccessorReused:
    """422: the password is the current one, the next one was used before."""

    problem: ProblemError


@dataclass(frozen=True)
class NotDone:
    """The server has certainly changed nothing, and another try may help."""

    error: Exception
    retry_after_seconds: int | None = None


@dataclass(frozen=True)
class Problem:
    """The server has certainly changed nothing, and another try doesn't help."""

    problem: ProblemError


@dataclass(frozen=True)
class Lost:
    """Nobody knows whether it was done."""

    error: Exception


Outcome = LoggedIn | Refused | SuccessorReused | NotDone | Problem | Lost


class Exchange(Protocol):
    """What the keeper needs of the server."""

    def login_ex(self, user_id: str, password: str, next_password_hash: str) -> Outcome:
        """LoginEx."""
        ...

    def confirm(self, session: OtpSession) -> bool:
        """LoginExConfirm; whether it arrived."""
        ...

    def probe(self) -> Exception | None:
        """Asks nothing of the server. None when it answers, else what came instead."""
        ...


@dataclass(frozen=True)
class _Again:
    """An attempt that may go better the next time."""

    error: Exception


class OtpKeeper:
    """Keeps a caller's one-time passwords in a file; a credential of `Strongroom`.

    `key`: 32 bytes, to seal what lies in the file.
    """

    def __init__(self, path: str | os.PathLike[str], key: bytes | None = None) -> None:
        self._file = OtpFile(path, key)
        self._fresh: Callable[[], str] = lambda: secrets.token_urlsafe(_FRESH_BYTES)
        self._sleep: Callable[[float], None] = time.sleep

    @classmethod
    def enroll(
        cls, path: str | os.PathLike[str], user_id: str, initial_password: str, key: bytes | None = None
    ) -> OtpKeeper:
        """Makes the file from what OTPAPIUserPasswordUpdate gave. A file that is there is not replaced."""
        keeper = cls(path, key)
        with keeper._file.locked():
            keeper._file.create(user_id, [initial_password])
        return keeper

    def __repr__(self) -> str:
        return f"OtpKeeper({str(self._file.path)!r})"

    def open_session(self, http: httpx.Client) -> str:
        """The token of a new session."""
        return self.login(HttpExchange(http)).token

    def login(self, exchange: Exchange) -> OtpSession:
        """Logs in. Raises `ProblemError`, `httpx.RequestError`, or `OtpFileError`; the chain is safe in each case."""
        with self._file.locked():
            user_id, chain = self._file.read()
            return _Login(self, exchange, user_id).run(chain)


class _Login:
    """One login, with its pauses."""

    def __init__(self, keeper: OtpKeeper, exchange: Exchange, user_id: str) -> None:
        self.keeper = keeper
        self.exchange = exchange
        self.user_id = user_id
        self.written: list[str] = []
        self.kept = 0  # so many of the chain were offered by asks that were lost, or stand before these
        self.tries = 1  # since the last refusal: what comes after one is another ask
        self.pauses = 0

    def run(self, chain: list[str]) -> OtpSession:
        self.written = chain
        while isinstance(outcome := self.attempt(self.written), _Again):
            self.wait(outcome.error)
        return outcome

    def attempt(self, read: list[str]) -> OtpSession | _Again:
        """Goes through the chain, from the newest down."""
        if len(read) >= _PROBED_FROM and (error := self.exchange.probe()):
            return _Again(error)
        chain = read if len(read) == CHAIN_MAX else [*read, self.keeper._fresh()]
        self.write(chain)
        refused: ProblemError | None = None
        self.kept = 0
        for place in reversed(range(len(chain) - 1)):
            outcome = self.ask(chain, place, sure=min(place + 2, len(read)))
            if not isinstance(outcome, Refused):
                return outcome
            refused = outcome.problem
            self.tries = 1
        self.write(chain[: max(len(read), self.kept)])
        assert refused is not None  # a chain has two members at least
        raise refused

    def ask(self, chain: list[str], place: int, sure: int) -> OtpSession | _Again | Refused:
        """Asks with one password until the answer is definite. `sure`: so many of the chain stay in any case."""
        until = time.monotonic() + _SAME_ASK_SECONDS
        while True:
            outcome = self.exchange.login_ex(self.user_id, chain[place], hash_of(chain[place + 1]))
            match outcome:
                case LoggedIn(session):
                    return self.logged_in(session, chain[place : place + 2])
                case Refused():
                    return outcome
                case SuccessorReused(problem):
                    self.write(chain[: place + 1])
                    return _Again(problem)
            if isinstance(outcome, Lost):
                # Even when it is refused afterwards: the answer that was lost may have gone to another address.
                self.kept = max(self.kept, place + 2)
            try:
                self.repeat(outcome, until)
            except (ProblemError, httpx.RequestError):
                self.write(chain[: max(sure, self.kept)])
                raise

    def repeat(self, outcome: NotDone | Problem | Lost, until: float) -> None:
        """Waits before the same ask is made again, or raises what ends the login."""
        if isinstance(outcome, Problem):
            raise outcome.problem
        if time.monotonic() > until:
            raise outcome.error
        self.wait(outcome.error, outcome.retry_after_seconds if isinstance(outcome, NotDone) else None)

    def wait(self, error: Exception, seconds: int | None = None) -> None:
        """Pauses, or raises the error where nothing more is tried."""
        if isinstance(error, ProblemError) and error.status in (429, 503):
            seconds = error.retry_after_seconds
        if self.tries == TRIES or self.pauses == _PAUSES_MAX or (seconds or 0) > RETRY_AFTER_MAX:
            raise error
        self.keeper._sleep(pause(self.tries) if seconds is None else seconds)
        self.tries += 1
        self.pauses += 1

    def logged_in(self, session: OtpSession, pair: list[str]) -> OtpSession:
        """The chain after a success: the one that was used, and the one that comes next."""
        if not session.password_rotated:
            self.write(pair[:1])
            return session
        self.write(pair)
        # That it can't be confirmed is no error: the next login ends the waiting, too.
        for tries in range(1, TRIES + 1):
            if self.exchange.confirm(session) or tries == TRIES:
                break
            self.keeper._sleep(pause(tries))
        return session

    def write(self, chain: list[str]) -> None:
        if chain != self.written:
            self.keeper._file.write(self.user_id, chain)
            self.written = chain


class HttpExchange:
    """The exchange with a real server."""

    def __init__(self, http: httpx.Client) -> None:
        self._http = http

    def login_ex(self, user_id: str, password: str, next_password_hash: str) -> Outcome:
        """LoginEx."""
        body = {"userId": user_id, "password": password, "nextPasswordHash": next_password_hash}
        try:
            response = self._http.post("v1/sessions/otp", json=body)
        except httpx.RequestError as error:
            return NotDone(error) if was_never_sent(error) else Lost(error)
        return outcome_of(response)

    def confirm(self, session: OtpSession) -> bool:
        """LoginExConfirm; whether it arrived."""
        try:
            headers = {"Authorization": f"Bearer {session.token}"}
            return self._http.post("v1/sessions/current/otp-confirmation", headers=headers).status_code < 500
        except httpx.RequestError:
            return False

    def probe(self) -> Exception | None:
        """SessionGet without a session: the server refuses it."""
        try:
            response = self._http.get("v1/sessions/current")
        except httpx.RequestError as error:
            return error
        return None if response.status_code == 401 and _is_problem(response) else problem_of(response)


def outcome_of(response: httpx.Response) -> Outcome:
    """What an answer of LoginEx means. Whatever is doubtful is lost: that is always safe."""
    if response.status_code == 201:
        try:
            return LoggedIn(OtpSession.from_dict(response.json()))
        except (ValueError, KeyError, TypeError, AttributeError):
            return Lost(problem_of(response))
    problem = problem_of(response)
    if not _is_problem(response):
        return Lost(problem)
    match problem.status, problem.code:
        case 401, _:
            return Refused(problem)
        case 422, "otp-successor-reused":
            return SuccessorReused(problem)
        case 503, "outcome-unknown":
            return Lost(problem)
        case ((429 | 503), _):
            return NotDone(problem, problem.retry_after_seconds)
        case status, _ if 400 <= status < 500:
            return Problem(problem)
    return Lost(problem)


def _is_problem(response: httpx.Response) -> bool:
    return "problem+json" in response.headers.get("Content-Type", "")


def hash_of(otp: str) -> str:
    """`nextPasswordHash`."""
    return hashlib.sha256(otp.encode()).hexdigest()
