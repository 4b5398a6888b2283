"""Makes each case as one kind of caller, keeps the fuzzer off the branch that it sits on, and sees to it that what is open to that kind
succeeds and that nothing else does."""
import os
import re
import zlib

import schemathesis
from schemathesis.generation.overrides import store_components

from scene import Scene
from truths import TRUTHS

CALLER = os.environ["STRONGROOM_FUZZ_CALLER"]
PHASES = os.environ["STRONGROOM_FUZZ_PHASES"].split(",")
SCENE = Scene(os.environ["STRONGROOM_URL"], os.environ["STRONGROOM_FUZZ"])
KINDS = ("idapi", "otp", "guacamole", "user")
OPERATIONS = {
    operation["operationId"]: operation
    for methods in SCENE.contract["paths"].values()
    for method, operation in methods.items()
    if operation["x-sdk"] != "none"  # a stream, which goes on
}
# What is refused before anything else is looked at; the last one by the path alone.
CLOSED = {"session-missing", "session-invalid", "function-not-allowed", "route-unknown"}
NOBODY = {"accountKey": "01939bb8-7a9e-7c3d-8f00-0123456789ab"}
succeeded = set()  # operations, with the phase


def name(case):
    return case.operation.definition.raw["operationId"]


def phase(case):
    return case.meta.phase.name.value if case.meta else None


def is_open(operation):
    """Whether the caller may call it. What has no callers is open to everybody: there they come in."""
    callers = operation["x-callers"]
    return CALLER == "any" or CALLER in callers or not callers


class Session:
    def get(self, case, context):
        operation = context.operation.definition.raw
        kind = CALLER if CALLER != "any" else next((kind for kind in KINDS if kind in operation["x-callers"]), "idapi")
        return SCENE.session(kind) if operation["operationId"] == "Logout" else SCENE.token(kind)

    def set(self, case, data, context):
        case.headers = case.headers or {}
        case.headers["Authorization"] = f"Bearer {data}"


if CALLER != "nobody":
    schemathesis.auth(refresh_interval=None)(Session)


@schemathesis.hook
def before_call(context, case, **kwargs):
    if case.meta and case.meta.generation.mode.is_positive:
        tell_truth(case)
        hurry(case)
    if case.method != "GET":
        protect(case)


def tell_truth(case):
    """Half of the good cases ask for what is really there, and all of an operation that hasn't succeeded yet in this phase; fewer where the
    caller is refused anyway. Which half depends on the case and not on the order: a failure must come again."""
    headers = case.headers or {}
    if not re.fullmatch(r'\*|"[1-9][0-9]{0,15}"', str(headers.get("If-Match", "*"))):
        del headers["If-Match"]  # schemathesis calls `If-Match: 0` good in its coverage phase, whatever the pattern says
    truth = TRUTHS.get(name(case))
    draw = zlib.crc32(repr((case.path_parameters, case.query, case.body)).encode(errors="replace"))
    if "Idempotency-Key" in headers and draw % 16:
        headers["Idempotency-Key"] = SCENE.fresh_key()  # the coverage phase has one for all, and all but its first case would be refused
    if phase(case) == "stateful":
        is_spared = draw % 2 and case.method == "GET"  # where nothing is made, no link leads on
    elif is_open(case.operation.definition.raw):
        is_spared = draw % 2 and (phase(case), name(case)) in succeeded
    else:
        is_spared = draw % 8
    if truth is None or is_spared:
        return
    truth = truth(SCENE)
    headers.pop("If-Match", None)
    if "path" in truth and phase(case) != "stateful":  # there it stands for what was made before
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
    """The fuzzer learns ids from answers: these must not lead it to its own callers, nor to a change or the end of what others of its
    requests are about."""
    own = ("fuzz", "_api")
    if case.method != "POST":
        own += ("vault", "target", "absent", SCENE.account_key)
    if case.method == "DELETE":
        own += ("victim", SCENE.victim_key)
    for parameter, value in (case.path_parameters or {}).items():
        if str(value).lower().startswith(own):
            case.path_parameters[parameter] = NOBODY.get(parameter, "NOBODY")
            case._components = store_components(case)  # else it passes for what a link led to, and must be there
    # A group may deny its classes what another one grants.
    classes = case.body.get("classIds") if isinstance(case.body, dict) else None
    if isinstance(classes, list):
        case.body = {**case.body, "classIds": ["NOBODY" if str(one).lower().startswith("fuzz") else one for one in classes]}


@schemathesis.hook
def after_call(context, case, response):
    if 200 <= response.status_code < 300:
        succeeded.add((phase(case), name(case)))
        if name(case) == "LoginEx":
            SCENE.learn(response.json())
    elif response.status_code == 401 and case.headers:
        SCENE.forget(str(case.headers.get("Authorization", "")).removeprefix("Bearer "))


@schemathesis.check
class Callers:
    """What is open to the caller succeeds at least once. What isn't refuses him first of all, whatever he asks and in whatever phase."""

    def __init__(self):
        self.phases = set()
        self.has_followed = False

    def after_response(self, ctx, response, case):
        if case.meta is None:
            return
        self.phases.add(phase(case))
        is_good = 200 <= response.status_code < 300
        self.has_followed |= is_good and ctx.internals.find_parent(case_id=case.id) is not None
        is_own = case.method.upper() == case.operation.method.upper()
        if is_own and not is_open(case.operation.definition.raw):
            assert not is_good and response.json().get("code") in CLOSED, f"{name(case)} is closed to {CALLER}, and answers"

    def after_run(self, ctx):
        assert not SCENE.troubles, "; ".join(SCENE.troubles)
        idle = set(PHASES) - self.phases
        assert not idle, f"phases without a case: {' '.join(sorted(idle))}"
        # The others may make nothing that a link leads on from.
        assert self.has_followed or CALLER not in ("idapi", "user", "any"), "no link was followed to a success"
        never = {name for name, operation in OPERATIONS.items() if is_open(operation)} - {name for _, name in succeeded}
        # Nor do links lead everywhere.
        assert not never or CALLER == "any", f"never succeeded as {CALLER}: {' '.join(sorted(never))} (truths.py says how they do)"
