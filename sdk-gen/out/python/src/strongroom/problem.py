"""What the server says when it refuses: one typed error for every answer that is no success."""

from __future__ import annotations

import json
from dataclasses import dataclass
from typing import Any

import httpx

UNEXPECTED = "unexpected-answer"
"""The code of an answer that isn't the server's: a page of a proxy, say. Made here, never by the server."""


@dataclass(frozen=True)
class FieldError:
    """What is wrong with one part of a request."""

    place: str
    """`body`, `query`, `path` or `header`."""
    pointer: str
    """A JSON Pointer into the body, else the name of the parameter."""
    code: str
    message: str


class ProblemError(Exception):
    """The server refuses. Programs look at `code`; a code that they don't know is no fault."""

    def __init__(
        self,
        status: int,
        code: str,
        title: str,
        detail: str | None = None,
        request_id: str | None = None,
        retry_after_seconds: int | None = None,
        errors: tuple[FieldError, ...] = (),
    ) -> None:
        super().__init__(f"{status} {code}: {detail or title}")
        self.status = status
        self.code = code
        self.title = title
        self.detail = detail
        self.request_id = request_id
        self.retry_after_seconds = retry_after_seconds
        self.errors = errors


def problem_of(response: httpx.Response) -> ProblemError:
    """The problem that an answer tells; with the code `unexpected-answer` when it isn't a problem document."""
    try:
        said = response.json() if "json" in response.headers.get("Content-Type", "") else None
        if isinstance(said, dict) and isinstance(said.get("code"), str):
            return ProblemError(
                status=response.status_code,
                code=said["code"],
                title=_text(said.get("title")) or said["code"],
                detail=_text(said.get("detail")),
                request_id=_text(said.get("requestId")),
                retry_after_seconds=retry_after(response),
                errors=tuple(_field(error) for error in said.get("errors") or [] if isinstance(error, dict)),
            )
    except (json.JSONDecodeError, UnicodeDecodeError):
        pass
    return ProblemError(
        status=response.status_code,
        code=UNEXPECTED,
        title="The answer is none of the contract",
        retry_after_seconds=retry_after(response),
    )


def retry_after(response: httpx.Response) -> int | None:
    """The seconds of `Retry-After`."""
    text = response.headers.get("Retry-After", "")
    return int(text) if text.isascii() and text.isdigit() and len(text) < 10 else None


def _field(error: dict[str, Any]) -> FieldError:
    return FieldError(*(_text(error.get(name)) or "" for name in ("in", "pointer", "code", "message")))


def _text(value: object) -> str | None:
    return value if isinstance(value, str) else None
