"""Calls the operations that it is told, through the SDK: JSON lines in, JSON lines out. For the executable examples."""

import json
import re
import sys
import types
import typing
import uuid
from enum import Enum
from http import HTTPStatus
from typing import Any

import httpx

from strongroom import ProblemError, SessionToken, Strongroom, models
from strongroom.operations import Operations


class Recording(Strongroom):
    """Remembers the status of the last success."""

    status = HTTPStatus.OK.value

    def send(self, request: dict[str, Any]) -> httpx.Response:
        response = super().send(request)
        self.status = response.status_code
        return response


def snake(name: str) -> str:
    """`km_key_get_by_account` of `KMKeyGetByAccount`, `idempotency_key` of `Idempotency-Key`."""
    name = name.replace("OTPAPI", "OtpApi").replace("-", "_")
    return re.sub(r"(?<=[a-z0-9])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])", "_", name).lower().replace("__", "_")


def argument(value: Any, annotation: Any) -> Any:
    """A JSON value as the type that the operation takes."""
    kinds = typing.get_args(annotation) if isinstance(annotation, types.UnionType) else (annotation,)
    kind = kinds[0]
    if isinstance(kind, type) and issubclass(kind, Enum):
        return kind(value)
    if hasattr(kind, "from_dict"):
        return kind.from_dict(value)
    if kind is uuid.UUID:
        return uuid.UUID(value)
    return value


def call(room: Recording, asked: dict[str, Any]) -> dict[str, Any]:
    """The answer to one line."""
    method = getattr(room, snake(asked["operation"]))
    hints = typing.get_type_hints(getattr(Operations, method.__name__), vars(models) | vars(types))
    given = {snake(name): value for name, value in asked.get("parameters", {}).items()}
    if "body" in asked:
        given["body"] = asked["body"]
    try:
        answer = method(**{name: argument(value, hints[name]) for name, value in given.items()})
    except ProblemError as problem:
        return {"status": problem.status, "code": problem.code, "problem": told(problem)}
    except ValueError as error:  # what the types of the SDK can't hold
        return {"status": 0, "error": type(error).__name__}
    return {"status": room.status, "body": answer.to_dict() if answer is not None else None}


def told(problem: ProblemError) -> dict[str, Any]:
    """A problem as the contract has it."""
    return {
        "status": problem.status,
        "code": problem.code,
        "title": problem.title,
        "detail": problem.detail,
        "requestId": problem.request_id,
        "retryAfterSeconds": problem.retry_after_seconds,
        "errors": [
            {"in": error.place, "pointer": error.pointer, "code": error.code, "message": error.message}
            for error in problem.errors
        ],
    }


def main() -> None:
    """Reads where the server is, then what to call."""
    url = json.loads(sys.stdin.readline())["url"]
    for line in sys.stdin:
        asked = json.loads(line)
        credential = SessionToken(asked["token"]) if "token" in asked else None
        with Recording(url, credential) as room:
            print(json.dumps(call(room, asked)), flush=True)


if __name__ == "__main__":
    main()
