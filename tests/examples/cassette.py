"""The cassette: scenarios of requests and what must come of them, played one after the other on a fresh server.

A step names an `operation`, with its `parameters` and its `body`; `as` names the variable that holds its session's token. Or it has `raw`:
`method`, `path` (with its query), `headers` (lines) and `text` (the body) of a request that the types of an SDK can't hold; such a step is
played directly and through Postman only. Then: `status`, `code` of the problem, `expect` (JSON Pointers into the answer), `save` (what later
steps use as `{{name}}`), `until` (the step is repeated until that holds), `loose` (the rest of the answer is not compared). A scenario whose
`needs` names a variable that isn't there is left out.
"""
import json
import pathlib
import re

FILE = pathlib.Path(__file__).with_name("cassette.json")
VARIABLE = re.compile(r"\{\{(#?)(\w+)\}\}")
TIME = re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|\+00:00)")
ID = re.compile(r"[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}")
# What differs from run to run, whoever asks: secrets (what they must be, a step's `expect` says), counters, what takes its time.
VOLATILE = {"token", "password", "ticket", "nextPassword", "initialPassword", "nextCursor", "hash", "contentHash",
            "requestId", "durationMilliseconds", "secondsLeft"}
# Not there in every client, or there by chance: a seal comes a little later than its entry; `type` follows from `code`.
LEFT_OUT = {"sealNumber", "sequence", "type"}


def load():
    """The scenarios."""
    return json.loads(FILE.read_text())["scenarios"]


def steps():
    """Every step, with its scenario and its number there."""
    return ((scenario, number, step) for scenario in load() for number, step in enumerate(scenario["steps"], 1))


def name(scenario, number, step):
    """What Postman calls a step."""
    return f"{scenario['name']} {number:02} {asked(step)}" + (f" {step['code']}" if "code" in step else "")


def place(scenario, number, step):
    """What people call it."""
    return f"{scenario['name']} {number}, {asked(step)}"


def asked(step):
    """The operation, or the request line without its query."""
    return step["operation"] if "operation" in step else f"{step['raw']['method']} {step['raw']['path'].split('?')[0]}"


def filled(value, variables):
    """A value with its variables; `{{#name}}` alone stands for a number."""
    if isinstance(value, dict):
        return {filled(name, variables): filled(inner, variables) for name, inner in value.items()}
    if isinstance(value, list):
        return [filled(inner, variables) for inner in value]
    if not isinstance(value, str):
        return value
    whole = VARIABLE.fullmatch(value)
    if whole and whole[1]:
        return int(variables[whole[2]])
    return VARIABLE.sub(lambda found: str(variables[found[2]]), value)


def pointed(value, pointer):
    """What a JSON Pointer names; `None` where nothing is."""
    for name in pointer.split("/")[1:]:
        if isinstance(value, list):
            value = value[int(name)] if int(name) < len(value) else None
        else:
            value = (value or {}).get(name)
    return value


def wrong(step, status, body, variables):
    """What of an answer isn't as the step says."""
    faults = [] if status == step["status"] else [f"status {status}, not {step['status']}: {json.dumps(body)[:300]}"]
    code = pointed(body, "/code") if status >= 400 else None
    if "code" in step and code != step["code"]:
        faults.append(f"code {code}, not {step['code']}")
    for pointer, expected in step.get("expect", {}).items():
        found = pointed(body, pointer)
        if found != filled(expected, variables):
            faults.append(f"{pointer} is {json.dumps(found)}, not {json.dumps(expected)}")
    return faults


class Plain:
    """Makes answers of different runs comparable: equal ids become equal names, times and what is volatile become placeholders."""

    def __init__(self):
        self.ids = {}

    def of(self, value, name=""):
        """The comparable form."""
        if name in VOLATILE and value is not None:
            return f"<{name}>"
        if isinstance(value, dict):
            left_out = LEFT_OUT if {"entryId", "requestId"} & value.keys() else set()
            return {inner: self.of(value[inner], inner) for inner in sorted(value.keys() - left_out)}
        if isinstance(value, list):
            return [self.of(inner) for inner in value]
        if not isinstance(value, str):
            return value
        if TIME.fullmatch(value):
            return "<time>"
        return ID.sub(lambda found: self.ids.setdefault(found[0], f"<id {len(self.ids) + 1}>"), value)
