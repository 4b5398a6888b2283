"""How a request gets to the server: once, or again where a repetition can do no harm."""

from __future__ import annotations

import random
from collections.abc import Callable
from typing import Any, Protocol, TypeVar

import httpx

from .problem import ProblemError, problem_of

TRIES = 4
"""How often a request is sent at most."""
RETRY_AFTER_MAX = 30
"""The longest pause, in seconds, that the server may ask for."""
FIRST_PAUSE = 0.2
"""The longest pause before the first repetition, in seconds; it doubles."""

T = TypeVar("T")

_NOT_CONNECTED = (httpx.ConnectError, httpx.ConnectTimeout, httpx.PoolTimeout)


class Sender(Protocol):
    """Sends requests; an answer that is no success is raised."""

    def send(self, request: dict[str, Any]) -> httpx.Response:
        """The answer, a success."""
        ...


class AsyncSender(Protocol):
    """The same, for asyncio."""

    async def send(self, request: dict[str, Any]) -> httpx.Response:
        """The answer, a success."""
        ...


def unexpected(response: httpx.Response) -> ProblemError:
    """A success that the contract doesn't know."""
    return problem_of(response)


def read(answer: Callable[[httpx.Response], T], response: httpx.Response) -> T:
    """A success as an object; one that can't be read is none of the contract."""
    try:
        return answer(response)
    except (AttributeError, KeyError, TypeError, ValueError):
        raise unexpected(response) from None


def is_repeatable(request: httpx.Request) -> bool:
    """Whether sending it again does nothing twice."""
    return request.method == "GET" or "Idempotency-Key" in request.headers


def pause(tries: int) -> float:
    """Seconds before the next try, random, after so many."""
    return random.SystemRandom().uniform(0, FIRST_PAUSE * 2 ** (tries - 1))


def pause_after(problem: ProblemError, tries: int) -> float | None:
    """Seconds after which to try again, or none where that doesn't help."""
    if problem.status not in (429, 503):
        return None
    if problem.retry_after_seconds is None:
        return pause(tries)
    return problem.retry_after_seconds if problem.retry_after_seconds <= RETRY_AFTER_MAX else None


def was_never_sent(error: httpx.RequestError) -> bool:
    """Whether no connection could be made at all."""
    return isinstance(error, _NOT_CONNECTED)
