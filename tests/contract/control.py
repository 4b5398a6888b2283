#!/usr/bin/env python3
"""Controls the committed contract: linted by the rules in `openapi/redocly.yaml`, its functions locked by `openapi/functions.txt`, and no
break of what was released, unless the major version moves. Then breaks a copy in every way that it knows, and sees that each is found.
"""
import copy
import json
import os
import pathlib
import subprocess
import sys
import tempfile

ROOT = pathlib.Path(__file__).resolve().parents[2]
OPENAPI = ROOT / "openapi"
sys.path.insert(0, str(ROOT / "sdk-gen"))

from sdkgen import contract, tools  # noqa: E402


def version(name):
    """A semantic version, as numbers."""
    return tuple(int(part) for part in name.split("."))


def last_release():
    """The newest contract in `released/`."""
    return max((OPENAPI / "released").glob("*.json"), key=lambda file: version(file.stem))


def lint(file):
    """What breaks the rules."""
    redocly = tools.node() / "node_modules" / ".bin" / "redocly"
    command = [redocly, "lint", "--config", OPENAPI / "redocly.yaml", "--format", "summary", file]
    quiet = {**os.environ, "REDOCLY_TELEMETRY": "off", "REDOCLY_SUPPRESS_UPDATE_NOTICE": "true"}
    done = subprocess.run(command, text=True, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, env=quiet)
    return done.stdout if done.returncode else ""


def unlocked(file):
    """Functions that aren't in the list, or aren't in the contract any more."""
    locked = (OPENAPI / "functions.txt").read_text().split()
    names = sorted(operation["operationId"] for _, _, operation in contract.every(json.loads(file.read_text())))
    return "" if names == locked else f"openapi/functions.txt: {sorted(set(names) ^ set(locked)) or 'not sorted'}"


def breaks(file):
    """What a client of the last release would miss."""
    released = last_release()
    if version(json.loads(file.read_text())["info"]["version"])[0] > version(released.stem)[0]:
        return ""
    done = subprocess.run([tools.oasdiff(), "breaking", "--fail-on", "ERR", released, file], text=True, stdout=subprocess.PIPE)
    return done.stdout if done.returncode else ""


def schema(document, name):
    return document["components"]["schemas"][name]


def operation(document, name):
    """An operation by its id."""
    return next(found for _, _, found in contract.operations(document) if found["operationId"] == name)


def renamed(document):
    """One word of a handler's answer."""
    password = schema(document, "Password")
    password["properties"]["certitude"] = password["properties"].pop("certainty")
    password["required"] = ["certitude" if name == "certainty" else name for name in password["required"]]


def without_choice(document):
    """A value that requests may not hold any more."""
    kind = next(inner for inner in schema(document, "ManagedSystemPolicyNew")["properties"].values() if "enum" in inner)
    kind["enum"].pop()


def with_duty(document):
    """A field that must be there from now on."""
    schema(document, "ManagedAccountNew")["required"].append("description")


def without_function(document):
    """A function that isn't there any more."""
    del document["paths"]["/v1/connectors"]


def without_callers(document):
    """An operation that doesn't say who may call it."""
    del operation(document, "KMKeyGetByAccount")["x-callers"]


def without_summary(document):
    """An operation that doesn't say what it is."""
    del operation(document, "Login")["summary"]


def with_wrong_example(document):
    """An example that its schema refuses."""
    operation(document, "Login")["requestBody"]["content"]["application/json"]["example"] = {"userId": "nobody"}


def with_other_name(document):
    """A function under another name."""
    operation(document, "Logout")["operationId"] = "SignOut"


CHECKS = (lint, unlocked, breaks)
FAULTS = {
    renamed: breaks,
    without_choice: breaks,
    with_duty: breaks,
    without_function: breaks,
    without_callers: lint,
    without_summary: lint,
    with_wrong_example: lint,
    with_other_name: unlocked,
}


def main():
    """The exit code."""
    committed = OPENAPI / "openapi.json"
    wrong = [said for said in (check(committed) for check in CHECKS) if said]
    whole = contract.load()
    with tempfile.TemporaryDirectory() as folder:
        for fault, check in FAULTS.items():
            broken = copy.deepcopy(whole)
            fault(broken)
            file = pathlib.Path(folder) / f"{fault.__name__}.json"
            file.write_text(json.dumps(broken))
            if not check(file):
                wrong.append(f"{check.__name__} doesn't find this: {fault.__doc__}")
    print(*wrong, sep="\n", end="\n" if wrong else "")
    print(f"the contract: {len(CHECKS)} checks, {len(FAULTS)} faults planted, {len(wrong)} wrong")
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main())
