"""The Java SDK: models and operations by openapi-generator with the templates of `java/`, constants and the driver's dispatch from here."""
import html
import json
import re
import shutil

from . import contract as contracts
from . import tools

HOME = contracts.ROOT / "sdk-gen" / "java"
MAIN = "src/main/java/io/strongroom"
DRIVER = "src/test/java/io/strongroom/driver"
HEAD = "// Written by sdk-gen from the contract.\n"
TYPES = {"uuid": "UUID", "date-time": "OffsetDateTime", "integer": "Long", "boolean": "Boolean", "string": "String"}


def write(contract, folder, out):
    """Writes the generated part of the package below `out`."""
    generated = folder / "generated"
    document = folder / "openapi.json"
    document.write_text(json.dumps(_document(contract)))
    command = ["java", "-jar", tools.openapi_generator(), "generate", "--input-spec", document, "--output", generated]
    only = "models,apis,modelDocs=false,apiDocs=false,modelTests=false,apiTests=false"
    settings = ["--config", HOME / "settings.json", "--template-dir", HOME / "templates", "--global-property", only]
    tools.call(*command, *settings)
    for part in ("api", "model"):
        shutil.copytree(generated / MAIN / part, out / MAIN / part)
    for file in out.rglob("*.java"):
        file.write_text(_tidy(file.read_text()))
    _put(out / MAIN / "ProblemCodes.java", _codes(contract))
    _put(out / MAIN / "Choices.java", _choices(contract))
    _put(out / DRIVER / "Operations.java", _operations(contract))


def _put(file, text):
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_text(text)


def _document(contract):
    """The contract as the templates want it: descriptions as Javadoc, lists in their order, pages marked."""
    document = _javadoc(contracts.prepared(contract, contracts.camel))
    items = document["components"]["schemas"]
    for path, method, _ in contracts.paged(contract):
        operation = document["paths"][path][method]
        page = operation["responses"]["200"]["content"]["application/json"]["schema"]["$ref"].rsplit("/", 1)[1]
        operation["x-page-item"] = items[page]["properties"]["items"]["items"]["$ref"].rsplit("/", 1)[1]
    return document


def _javadoc(node):
    """A copy whose descriptions and summaries are Javadoc. A unique list stays a list: a set would lose its order."""
    if isinstance(node, list):
        return [_javadoc(inner) for inner in node]
    if not isinstance(node, dict):
        return node
    return {
        name: _text(inner) if name in ("description", "summary") and isinstance(inner, str) else _javadoc(inner)
        for name, inner in node.items()
        if name != "uniqueItems"
    }


def _text(words):
    words = html.escape(" ".join(words.split()), quote=False).replace("@", "&#64;").replace("*/", "*&#47;")
    words = re.sub(r"\*\*([^*]+)\*\*", r"<b>\1</b>", words)
    return re.sub(r"`([^`]+)`", r"<code>\1</code>", words)


def _tidy(text):
    """Without the blanks and empty lines that templates leave behind; the imports are those that are used, sorted."""
    head, *others = re.split(r"^import ([\w.]+);\n", text, flags=re.MULTILINE)
    imports, body = set(others[::2]), "".join(others[1::2])
    (package,) = re.findall(r"^package ([\w.]+);", head, flags=re.MULTILINE)
    split = (name.rsplit(".", 1) for name in imports)
    used = sorted(f"{place}.{name}" for place, name in split if place != package and re.search(rf"\b{name}\b", body))
    text = head + "".join(f"import {name};\n" for name in used) + "\n" + body
    text = re.sub(r"[ \t]+\n", "\n", text)
    text = re.sub(r"\n{3,}", "\n\n", text)
    text = re.sub(r"\n( +\*\n)+( +\*/)", r"\n\2", text)
    return re.sub(r"\n+}\n*\Z", "\n}\n", text)


def _constant(value):
    """`in-doubt` as `IN_DOUBT`."""
    return re.sub(r"[^A-Za-z0-9]", "_", value).upper()


def _constants(values, indent):
    return "".join(f'\n{indent}/** {{@code {value}}} */\n{indent}public static final String {_constant(value)} = "{value}";\n' for value in values)


def _codes(contract):
    return (
        f"{HEAD}package io.strongroom;\n\n/** The problem codes that are known. New ones may come. */\npublic final class ProblemCodes {{\n"
        f"  private ProblemCodes() {{\n  }}\n{_constants(contracts.codes(contract), '  ')}}}\n"
    )


def _choices(contract):
    """The choices but for `ProblemCode`, which has its own class."""
    parts = [
        f"\n  /** What is known of {{@code {name}}}. */\n  public static final class {name} {{\n    private {name}() {{\n    }}\n"
        f"{_constants(values, '    ')}  }}\n"
        for name, values in contracts.choices(contract).items()
        if name != "ProblemCode"
    ]
    return (
        f"{HEAD}package io.strongroom;\n\n/** The choices of answers that are known, for each member that has some. New ones may come. */\n"
        f"public final class Choices {{\n  private Choices() {{\n  }}\n{''.join(parts)}}}\n"
    )


def _operations(contract):
    """The driver's dispatch: one case for each operation."""
    cases = "".join(_case(contract, operation) for _, _, operation in contracts.operations(contract))
    return f"""{HEAD}package io.strongroom.driver;

import io.strongroom.Transport;
import io.strongroom.api.*;
import io.strongroom.model.*;
import java.time.OffsetDateTime;
import java.util.UUID;

/** Calls the operation that a request names. */
final class Operations {{
  private Operations() {{
  }}

  /** The answer; null where it has no body. */
  static Object call(Transport transport, Request request) {{
    switch (request.operation()) {{
{cases}      default -> throw new IllegalArgumentException("no such operation: " + request.operation());
    }}
  }}
}}
"""


def _case(contract, operation):
    """One operation: its required parameters and its body in their order, and the others as options."""
    parameters = [_resolved(contract, parameter) for parameter in operation.get("parameters", [])]
    words = [_argument(parameter) for parameter in parameters if parameter.get("required")]
    if "requestBody" in operation:
        (media,) = operation["requestBody"]["content"].values()
        words.append(f"request.body({media['schema']['$ref'].rsplit('/', 1)[1]}.class)")
    api = "".join(word.capitalize() for word in operation["tags"][0].split("-")) + "Api"
    name = contracts.camel(operation)
    optional = [parameter for parameter in parameters if not parameter.get("required")]
    if optional:
        options = "".join(f"\n                .{_member(parameter['name'])}({_argument(parameter)})" for parameter in optional)
        words.append(f"new {api}.{name[0].upper()}{name[1:]}Options(){options}")
    call = f"new {api}(transport).{name}({', '.join(words)})"
    done = f"return {call};" if _answers(operation) else f"{call};\n        return null;"
    return f'      case "{operation["operationId"]}" -> {{\n        {done}\n      }}\n'


def _resolved(contract, parameter):
    if "$ref" not in parameter:
        return parameter
    return contract["components"]["parameters"][parameter["$ref"].rsplit("/", 1)[1]]


def _argument(parameter):
    schema = parameter["schema"]
    return f'request.parameter("{parameter["name"]}", {TYPES.get(schema.get("format")) or TYPES[schema["type"]]}.class)'


def _member(name):
    """`If-Match` as `ifMatch`."""
    first, *others = name.split("-")
    return first[0].lower() + first[1:] + "".join(others)


def _answers(operation):
    return any("content" in response for status, response in operation["responses"].items() if status.startswith("2"))
