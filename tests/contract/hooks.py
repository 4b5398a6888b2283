"""Gives each case a session of a caller to whom its operation is open, keeps the fuzzer off the branch that it sits on, and sees to it
that each operation also succeeds."""
import atexit
import os
import pathlib
import re
import zlib

import schemathesis

from scene import Scene
from truths import TRUTHS

FOLDER = os.environ["STRONGROOM_FUZZ"]
SCENE = Scene(os.environ["STRONGROOM_URL"], FOLDER)
OPERATIONS = {
    operation["operationId"]: operation
    for methods in SCENE.contract["paths"].values()
    for method, operation in methods.items()
}
NOBODY = {"accountKey": "01939bb8-7a9e-7c3d-8f00-0123456789ab"}
succeeded = set()


def name(case):
    return case.operation.definition.raw["operationId"]


@schemathesis.auth(refresh_interval=None)
class Session:
    def get(self, case, context):
        raw = context.operation.definition.raw
        if raw["operationId"] == "Logout":
            return SCENE.fresh_session()["token"]
        return SCENE.token(raw.get("x-callers", []))

    def set(self, case, data, context):
        case.headers = case.headers or {}
        case.headers["Authorization"] = f"Bearer {data}"


@schemathesis.hook
def before_call(context, case, **kwargs):
    if case.meta and case.meta.generation.mode.is_positive:
        tell_truth(case)
        hurry(case)
    if case.method != "GET":
        protect(case)


def tell_truth(case):
    """Half of the good cases ask for what is really there, and all of an operation that hasn't succeeded yet. Which half depends on the case
    and not on the order: a failure must come again."""
    headers = case.headers or {}
    if not re.fullmatch(r'\*|"[1-9][0-9]{0,15}"', str(headers.get("If-Match", "*"))):
        del headers["If-Match"]  # schemathesis calls `If-Match: 0` good in its coverage phase, whatever the pattern says
    truth = TRUTHS.get(name(case))
    draw = zlib.crc32(repr((case.path_parameters, case.query, case.body)).encode(errors="replace"))
    if truth is None or draw % 2 and name(case) in succeeded:
        return
    truth = truth(SCENE)
    headers.pop("If-Match", None)
    if "path" in truth and case.meta.phase.name.value != "stateful":  # there it stands for what was made before
        case.path_parameters = dict(truth["path"])
    case.query = truth.get("query", {})
    if "body" in truth:
        is_merged = isinstance(case.body, dict) and draw % 4 and not truth.get("whole")
        case.body = {**case.body, **truth["body"]} if is_merged else truth["body"]


def hurry(case):
    """Nobody waits long for a change whose target isn't there; only each sixteenth case does as it was told."""
    parameters = {parameter.get("name") for parameter in case.operation.definition.raw.get("parameters", [])}
    draw = zlib.crc32(repr((case.path_parameters, case.query)).encode(errors="replace"))
    if "waitSeconds" in parameters and draw % 16:
        case.query = {**(case.query or {}), "waitSeconds": 0}


def protect(case):
    """The fuzzer learns ids from answers: these must not lead it to its own callers, nor to the end of its passwords and of
    what others of its requests are about."""
    own = ("fuzz", "_api", "vault", "victim", SCENE.account_key) if case.method == "DELETE" else ("fuzz", "_api")
    for parameter, value in (case.path_parameters or {}).items():
        if str(value).lower().startswith(own):
            case.path_parameters[parameter] = NOBODY.get(parameter, "NOBODY")


@schemathesis.hook
def after_call(context, case, response):
    if 200 <= response.status_code < 300:
        succeeded.add(name(case))
        if name(case) == "LoginEx":
            SCENE.learn(response.json())
    elif response.status_code == 401 and case.headers:
        SCENE.forget(str(case.headers.get("Authorization", "")).removeprefix("Bearer "))


@atexit.register
def tell():
    pathlib.Path(FOLDER, "never-succeeded").write_text(" ".join(sorted(OPERATIONS.keys() - succeeded)))
