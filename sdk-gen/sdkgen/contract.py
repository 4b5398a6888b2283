"""The contract, and copies of it as the generators want it."""
import copy
import json
import pathlib

ROOT = pathlib.Path(__file__).resolve().parents[2]
METHODS = ("get", "put", "post", "delete", "patch")


def load():
    """The committed contract."""
    return json.loads((ROOT / "openapi" / "openapi.json").read_text())


def every(contract):
    """Each operation: its path, its method and itself, in the order of the contract."""
    for path, item in contract["paths"].items():
        for method in METHODS:
            if method in item:
                yield path, method, item[method]


def operations(contract):
    """Each operation that SDKs have, likewise."""
    return (found for found in every(contract) if found[2].get("x-sdk") == "generated")


def prepared(contract, spell):
    """A copy whose operationIds are what `spell` makes of the words of `x-sdk-name`, without the operations that no generator writes."""
    copied = copy.deepcopy(contract)
    wanted = {(path, method) for path, method, _ in operations(copied)}
    for path, item in copied["paths"].items():
        for method in METHODS:
            if method in item and (path, method) not in wanted:
                del item[method]
    copied["paths"] = {path: item for path, item in copied["paths"].items() if any(method in item for method in METHODS)}
    for _, _, operation in operations(copied):
        operation["operationId"] = spell(operation)
    # Links name operationIds; no generator reads them.
    for _, _, operation in operations(copied):
        for response in operation["responses"].values():
            response.pop("links", None)
    return copied


def snake(operation):
    """`km_key_get_by_account`"""
    return operation["x-sdk-name"].replace("-", "_")


def camel(operation):
    """`kmKeyGetByAccount`"""
    first, *others = operation["x-sdk-name"].split("-")
    return first + "".join(word.capitalize() for word in others)


def as_is(operation):
    """`KMKeyGetByAccount`"""
    return operation["operationId"]


def choices(contract):
    """The choices of answers that may grow: for each a name (schema and member, as `PasswordCertainty`) and its known values, by name."""
    found = {}
    for name, schema in contract["components"]["schemas"].items():
        for member, inner in schema.get("properties", {}).items():
            known = inner.get("x-extensible-enum") or inner.get("items", {}).get("x-extensible-enum")
            if known:
                found[name + member[0].upper() + member[1:]] = [value for value in known if value is not None]
    return dict(sorted(found.items()))


def codes(contract):
    """All problem codes of the contract, sorted."""
    return sorted({code for _, _, operation in operations(contract) for code in operation["x-problems"]})


def paged(contract):
    """The operations whose answer is a page: those that can be iterated over."""
    for path, method, operation in operations(contract):
        schema = operation["responses"].get("200", {}).get("content", {}).get("application/json", {}).get("schema", {})
        if schema.get("$ref", "").endswith("Page"):
            yield path, method, operation
