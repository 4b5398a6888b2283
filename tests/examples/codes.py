#!/usr/bin/env python3
"""Whether every problem code has its example: a step of the cassette, or a line of `elsewhere.txt` with the test that provokes it. Needs no
server. Usage: codes.py; players ask it before they begin.
"""
import pathlib
import re
import sys

HERE = pathlib.Path(__file__).resolve().parent
ROOT = HERE.parents[1]
sys.path[:0] = [str(HERE), str(ROOT / "sdk-gen")]

import cassette  # noqa: E402
from sdkgen import contract  # noqa: E402

TABLE = HERE / "elsewhere.txt"
RESERVED = "reserved"
ROOMS = ("domain", "storage", "api", "connectors")
# There a code is listed and not answered.
LISTS = {ROOT / "api/src/problem/table.rs", ROOT / "api/src/contract/rules.rs"}


def faults():
    """What is wrong, in words."""
    known = codes()
    played = [step["code"] for _, _, step in cassette.steps() if "code" in step]
    listed = [code for code, _, _ in rows()]
    found = [f"{code}: has neither a step in the cassette nor a line in {TABLE.name}" for code in sorted(known - {*played, *listed})]
    found += [f"{code}: has a step in the cassette and a line in {TABLE.name}" for code in sorted({*played} & {*listed})]
    found += [f"{code}: is no code of the contract" for code in sorted({*played, *listed} - known)]
    found += [f"{code}: has two lines in {TABLE.name}" for code in sorted(known) if listed.count(code) > 1]
    found += [f"{code}: {fault}" for code, _, test in rows() if (fault := unproven(code, test))]
    return found + undocumented()


def codes():
    """Every code that the contract names, in whatever place."""
    whole = contract.load()
    return {*contract.codes(whole), *contract.choices(whole)["ProblemCode"]}


def rows():
    """Code, reason and test of each line."""
    lines = (line for line in TABLE.read_text().splitlines() if line and not line.startswith("#"))
    return [tuple(cell.strip() for cell in line.split("|", 2)) for line in lines]


def unproven(code, test):
    """Why the test of a line doesn't show the code; nothing if it does."""
    if test == RESERVED:
        answered = re.compile(rf"\bCode::{variant(code)}\b")
        sources = (file for room in ROOMS for file in sorted((ROOT / room / "src").rglob("*.rs")) if file not in LISTS)
        return next((f"is not reserved: {file.relative_to(ROOT)} answers it" for file in sources if answered.search(file.read_text())), None)
    path, _, name = test.partition("::")
    tests, others = functions(ROOT / path)
    if name not in tests:
        return f"there is no test {name} in {path}"
    names = re.compile(rf'"{code}"|\bCode::{variant(code)}\b')
    helpers = [body for other, body in others.items() if re.search(rf"\b{other}\(", tests[name])]
    if not any(names.search(body) for body in (tests[name], *helpers)):
        return f"{test} does not name it"
    return None


def functions(file):
    """Tests and other functions of a file in Rust, with their bodies."""
    text = file.read_text() if file.is_file() else ""
    found = ({}, {})
    for attribute, _, name, body in re.findall(r"((?:^#\[[^\n]*\n)*)^(pub )?(?:async )?fn (\w+)(.*?^\})", text, re.MULTILINE | re.DOTALL):
        found[0 if "test" in attribute else 1][name] = body
    return found


def variant(code):
    """Its name in the server's sources."""
    return "".join(word.capitalize() for word in code.split("-"))


def undocumented():
    """Steps whose code their operation doesn't list."""
    lists = {operation["operationId"]: operation["x-problems"] for _, _, operation in contract.operations(contract.load())}
    return [
        f"{cassette.place(scenario, number, step)}: the operation does not document {step['code']}"
        for scenario, number, step in cassette.steps()
        if "code" in step and "operation" in step and step["code"] not in lists[step["operation"]]
    ]


if __name__ == "__main__":
    found = faults()
    print(*found, sep="\n", end="\n" if found else "")
    sys.exit(1 if found else 0)
