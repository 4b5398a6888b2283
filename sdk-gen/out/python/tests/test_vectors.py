"""The keeper does what the vectors of all languages say."""

import base64
import hashlib
import json
from pathlib import Path
from typing import Any, cast

import httpx
import pytest

from strongroom import OtpKeeper, ProblemError
from strongroom.keeper import LoggedIn, Lost, NotDone, Outcome, Problem, Refused, SuccessorReused, hash_of
from strongroom.models import OtpSession
from strongroom.otp_file import OtpFile, OtpFileError

VECTORS = json.loads((Path(__file__).parents[3] / "keeper" / "vectors.json").read_text())
USER = "ROBOT"


class Script:
    """A server that answers as the vector says, and looks into the file when it is asked."""

    def __init__(self, vector: dict[str, Any], path: Path) -> None:
        self.vector = vector
        self.path = path
        self.steps = iter(vector["steps"])
        self.step: dict[str, Any] = {}
        self.pauses: list[float] = []
        self.confirms = 0
        self.is_probed = False

    def probe(self) -> Exception | None:
        """Answers, or doesn't."""
        self.advance()
        if "ask" not in self.step:
            assert OtpFile(self.path).read() == (USER, self.step["file"])
        self.is_probed = self.step["probe"] == "answered"
        return None if self.is_probed else httpx.ReadError("")

    def advance(self) -> None:
        """Goes on to the next step; what was waited before it."""
        before, self.step = self.step, next(self.steps)
        self.check_pauses(before)

    def login_ex(self, user_id: str, password: str, next_password_hash: str) -> Outcome:
        """Checks the ask, and gives the next answer."""
        if not self.is_probed:
            self.advance()
            assert "probe" not in self.step
        self.is_probed = False
        assert (user_id, password) == (USER, self.step["ask"]["password"])
        assert next_password_hash == hashlib.sha256(self.step["ask"]["next"].encode()).hexdigest()
        assert OtpFile(self.path).read() == (USER, self.step["file"])
        return self.outcome()

    def check_pauses(self, before: dict[str, Any]) -> None:
        if "pause" not in self.step:
            assert self.pauses == []
        elif "retryAfterSeconds" in before:
            assert self.pauses == [before["retryAfterSeconds"]] == [self.step["pause"] / 1000]
        else:
            (pause,) = self.pauses
            assert 0 <= pause <= self.step["pause"] / 1000
        self.pauses.clear()

    def outcome(self) -> Outcome:
        match self.step["answer"]:
            case "rotated" | "kept" as answer:
                return LoggedIn(session(is_rotated=answer == "rotated"))
            case "refused":
                return Refused(ProblemError(401, "credentials-invalid", ""))
            case "successor-reused":
                return SuccessorReused(ProblemError(422, "otp-successor-reused", ""))
            case "not-done":
                return NotDone(httpx.ConnectError(""), self.step.get("retryAfterSeconds"))
            case "lost":
                return Lost(httpx.ReadError(""))
            case "problem":
                return Problem(ProblemError(400, "body-invalid", ""))
        raise AssertionError(self.step["answer"])

    def confirm(self, session: OtpSession) -> bool:
        """Counts."""
        self.confirms += 1
        return cast(bool, self.vector["confirm"] == "done")


def session(is_rotated: bool) -> OtpSession:
    return OtpSession.from_dict(
        {
            "sessionId": "01939bb8-7a9e-7c3d-8f00-0123456789ab",
            "userId": USER,
            "callerKind": "otp",
            "actingAs": None,
            "createdAt": "2026-01-01T00:00:00.000Z",
            "expiresAt": "2026-01-01T12:00:00.000Z",
            "idleTimeoutSeconds": 600,
            "clientAddress": "127.0.0.1",
            "token": "srs_" + "a" * 43,
            "passwordRotated": is_rotated,
            "nextPassword": None,
            "nextRotationAt": None,
            "confirmBefore": None,
        }
    )


def ended(keeper: OtpKeeper, script: Script) -> str:
    """How a login ends, in the words of the vectors."""
    try:
        keeper.login(script)
    except ProblemError as problem:
        return "credentials-invalid" if problem.status == 401 else "problem"
    except httpx.ConnectError:
        return "not-done"
    except httpx.ReadError:
        return "lost"
    return "in"


@pytest.mark.parametrize("vector", VECTORS["logins"], ids=lambda vector: vector["name"])
def test_login(vector: dict[str, Any], tmp_path: Path) -> None:
    path = tmp_path / "otp"
    OtpFile(path).write(USER, vector["chain"])
    script = Script(vector, path)
    keeper = OtpKeeper(path)
    fresh = (f"fresh-{number}" for number in range(1, 100))
    keeper._fresh = lambda: next(fresh)
    keeper._sleep = script.pauses.append
    assert ended(keeper, script) == vector["end"]
    assert next(script.steps, None) is None, "more was to be asked"
    assert OtpFile(path).read() == (USER, vector["file"])
    assert script.confirms == vector["confirms"]


@pytest.mark.parametrize("vector", VECTORS["files"], ids=lambda vector: vector["name"])
def test_file(vector: dict[str, Any], tmp_path: Path) -> None:
    path = tmp_path / "otp"
    path.touch(mode=0o600)
    path.write_text(vector["text"])
    key = base64.urlsafe_b64decode(vector["key"] + "=") if vector["key"] else None
    if vector["otps"] is None:
        with pytest.raises(OtpFileError):
            OtpFile(path, key).read()
    else:
        assert OtpFile(path, key).read() == (vector["userId"], vector["otps"])


@pytest.mark.parametrize("vector", VECTORS["hashes"])
def test_hash(vector: dict[str, str]) -> None:
    assert hash_of(vector["text"]) == vector["hash"]
