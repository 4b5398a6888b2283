"""The dispatch over all operations for the driver of the Rust SDK."""
from . import contract as contracts
from .rust_constants import KEYWORDS, snake_of

TYPES = {"integer": "i64", "boolean": "bool", "uuid": "uuid::Uuid", "date-time": "chrono::DateTime<chrono::Utc>"}


def operations(contract):
    """A function that calls an operation by its id."""
    lines = [
        "//! Calls an operation by its id. Generated from the contract.",
        "use strongroom::{Client, types};",
        "",
        "use super::{Input, Output, encoded};",
        "",
        "/// The answer of an operation, or why it could not be asked for.",
        "#[allow(clippy::too_many_lines, reason = \"one arm for each operation\")]",
        "pub async fn call(client: &Client, operation: &str, mut input: Input) -> Result<Output, String> {",
        "    match operation {",
    ]
    for _, _, operation in contracts.operations(contract):
        lines += arm(contract, operation)
    lines += ['        _ => Err(format!("no operation {operation}")),', "    }", "}"]
    return "\n".join(lines) + "\n"


def arm(contract, operation):
    """The call of one operation."""
    request, body = [], operation.get("requestBody")
    for parameter in operation.get("parameters", []):
        request += setter(resolved(contract, parameter))
    if body:
        schema = body["content"]["application/json"]["schema"]["$ref"].rsplit("/", 1)[1]
        request += [f"request = request.body(input.body::<types::{schema}>()?);"]
    yield f'"{operation["operationId"]}" => {{'
    yield f"let {'mut ' if request else ''}request = client.{contracts.snake(operation)}();"
    yield from request
    yield "input.is_used_up()?;"
    yield "encoded(request.send().await)"
    yield "}"


def setter(parameter):
    """Sets a parameter when it is there."""
    schema = parameter["schema"]
    kind = TYPES.get(schema.get("format")) or TYPES.get(schema.get("type")) or "String"
    name = snake_of(parameter["name"].replace("-", "")) if "-" not in parameter["name"] else parameter["name"].lower().replace("-", "_")
    name += "_" if name in KEYWORDS else ""
    yield f'if let Some(value) = input.parameter::<{kind}>("{parameter["name"]}")? {{ request = request.{name}(value); }}'


def resolved(contract, parameter):
    """The parameter itself, where only its name stands."""
    if "$ref" in parameter:
        return contract["components"]["parameters"][parameter["$ref"].rsplit("/", 1)[1]]
    return parameter
