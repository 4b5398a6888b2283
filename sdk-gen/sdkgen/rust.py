"""The Rust SDK: progenitor, from a copy of the contract in OpenAPI 3.0."""
import json

from . import contract as contracts
from . import down30, rust_constants, rust_driver, tools
from .contract import ROOT

SETTINGS = ROOT / "sdk-gen" / "rust"
RUSTFMT = ROOT / "rustfmt.toml"
# The server checks these, and says which place is wrong; in the client each would be a type of its own for one parameter.
BOUNDS = ("pattern", "minLength", "maxLength", "minimum", "maximum", "minItems", "maxItems", "uniqueItems")


def write(contract, folder, out):
    """Writes the generated files of the package below `out`."""
    source = folder / "contract.json"
    source.write_text(json.dumps(copy_for_progenitor(contract), indent=1))
    written = out / "src" / "generated"
    written.mkdir(parents=True)
    tools.call(tools.crate(SETTINGS), source, written)
    (written / "choices.rs").write_text(rust_constants.choices(contract))
    (written / "codes.rs").write_text(rust_constants.codes(contract))
    (written / "pages.rs").write_text(rust_constants.pages(contract))
    (out / "driver").mkdir()
    (out / "driver" / "operations.rs").write_text(rust_driver.operations(contract))
    for file in sorted(out.rglob("*.rs")):
        tools.call("rustfmt", "--edition", "2024", "--config-path", RUSTFMT, file)


def copy_for_progenitor(contract):
    """The contract as progenitor wants it: 3.0, one success, no errors (the client reads these itself, the same for all operations)."""
    copied = down30.down(contracts.prepared(contract, contracts.snake))
    for _, _, operation in contracts.operations(copied):
        operation["responses"] = {status: answer for status, answer in operation["responses"].items() if status.startswith("2")}
        operation["description"] = described(operation)
        operation.pop("summary")
    for name, schema in copied["components"]["schemas"].items():
        if schema.get("additionalProperties") is False:
            emptiable(schema)
    return without_bounds(copied)


def described(operation):
    """What is said of an operation: its summary, its description, and what it demands."""
    parts = [f"{operation['summary']}.", operation.get("description", ""), f"Demands: {operation['x-right']}."]
    return "\n\n".join(part for part in parts if part)


def emptiable(schema):
    """Lists and maps that may be absent become options, so that an empty one can be sent: in a change it means "none"."""
    for member, inner in schema.get("properties", {}).items():
        if member not in schema.get("required", []) and inner.get("type") in ("array", "object"):
            inner["nullable"] = True


def without_bounds(node, named=False):
    """A copy without the bounds of values; `named` says that the members of the node are names of the contract, not words of schemas."""
    if isinstance(node, list):
        return [without_bounds(inner) for inner in node]
    if not isinstance(node, dict):
        return node
    kept = {name: inner for name, inner in node.items() if named or name not in BOUNDS}
    return {name: without_bounds(inner, not named and name in ("properties", "schemas")) for name, inner in kept.items()}
