"""The TypeScript SDK, by openapi-ts; by own code what it does not write: constants, iteration over pages, the driver's operations."""
import json
import re
import shutil

from . import contract as contracts
from . import tools

CONFIGURATION = contracts.ROOT / "sdk-gen" / "typescript" / "openapi-ts.config.mjs"
HEADER = "// Written by sdk-gen/make from openapi/openapi.json.\n\n"
GENERATED = "src/generated"
NOTE = re.compile(r"^ *// TODO.*\n", re.MULTILINE)
PLACES = {"path": "path", "query": "query", "header": "headers"}


def write(contract, folder, out):
    """Writes the generated files of the package below `out`."""
    (folder / "contract.json").write_text(json.dumps(_input(contract)))
    shutil.copy(CONFIGURATION, folder)
    _generate(folder)
    # The client that everybody would share: nobody may use it, since a client has a session.
    (folder / "made" / "client.gen.ts").unlink()
    for file in sorted((folder / "made").rglob("*.ts")):
        _put(out / GENERATED / file.relative_to(folder / "made"), NOTE.sub("", file.read_text()))
    _put(out / GENERATED / "constants.gen.ts", HEADER + _constants(contract))
    _put(out / GENERATED / "pages.gen.ts", HEADER + _pages(contract))
    _put(out / "driver" / "operations.gen.ts", HEADER + _operations(contract))


def _input(contract):
    """The contract for openapi-ts. It repeats the description of a problem response at each operation, so that is made short."""
    prepared = contracts.prepared(contract, contracts.camel)
    for response in prepared["components"]["responses"].values():
        response["description"] = "A problem."
    return prepared


def _generate(folder):
    """The tool resolves its plugins beside its configuration."""
    modules = tools.node() / "node_modules"
    (folder / "node_modules").symlink_to(modules)
    tools.call(modules / ".bin" / "openapi-ts", "--file", CONFIGURATION.name, cwd=folder)


def _put(file, text):
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_text(text)


def _constants(contract):
    known = contracts.choices(contract)
    known["ProblemCode"] = sorted({*known.get("ProblemCode", []), *contracts.codes(contract)})
    return "\n".join(_constant(name, values) for name, values in sorted(known.items()))


def _constant(name, values):
    members = "".join(f"    {_member(value)}: {json.dumps(value)},\n" for value in values)
    about = "The problem codes that are known." if name == "ProblemCode" else f"The known values of `{_spoken(name)}`."
    return (
        f"/** {about} A server may send others. */\nexport const {name} = {{\n{members}}} as const;\n\n"
        f"/** One of {{@link {name}}}. */\nexport type {name} = (typeof {name})[keyof typeof {name}];\n"
    )


def _member(value):
    """`in-doubt` is `inDoubt`; what is no name of TypeScript stands in quotes."""
    first, *others = re.split(r"[-_. ]", value)
    name = first + "".join(word[:1].upper() + word[1:] for word in others)
    return name if re.fullmatch(r"[A-Za-z_][A-Za-z0-9_]*", name) else json.dumps(value)


def _spoken(name):
    """`PasswordChangeStatus` is `password change status`."""
    return re.sub(r"(?<=[a-z0-9])(?=[A-Z])", " ", name).lower()


def _pages(contract):
    operations = [(contracts.camel(operation), operation) for _, _, operation in contracts.paged(contract)]
    return (
        "import { type Pages, pagesOf } from '../pages.js';\n"
        f"import {{ {', '.join(name for name, _ in sorted(operations))}, type Options }} from './sdk.gen.js';\n"
        f"import type {{ {', '.join(_types(operations))} }} from './types.gen.js';\n\n"
        + "\n".join(_page(name, operation) for name, operation in operations)
    )


def _types(operations):
    """What the functions over pages name of the generated types."""
    return sorted({_data(name) for name, _ in operations} | {_item(operation) for _, operation in operations})


def _data(name):
    return name[0].upper() + name[1:] + "Data"


def _item(operation):
    """The schema of an item: a page is named after it."""
    schema = operation["responses"]["200"]["content"]["application/json"]["schema"]
    return schema["$ref"].rsplit("/", 1)[-1].removesuffix("Page")


def _page(name, operation):
    return (
        f"/** {operation['summary']}: all of them, one page held at a time. `cursor` in the query is where it begins. */\n"
        f"export const {name}All = (options: Options<{_data(name)}, true>): Pages<{_item(operation)}> =>\n"
        f"    pagesOf((next) => {name}<true>({{ ...options, query: {{ ...options.query, ...next }}, throwOnError: true }}));\n"
    )


def _operations(contract):
    lines = ""
    for path, method, operation in contracts.operations(contract):
        parameters = [*contract["paths"][path].get("parameters", []), *operation.get("parameters", [])]
        found = [_resolved(contract, parameter) for parameter in parameters]
        places = ", ".join(f"{json.dumps(parameter['name'])}: '{PLACES[parameter['in']]}'" for parameter in found)
        places = f"{{ {places} }}" if places else "{}"
        lines += f"    {operation['operationId']}: {{ call: sdk.{contracts.camel(operation)}, places: {places} }},\n"
    return (
        "import * as sdk from '../src/index.js';\n\n"
        "/** Every operation by its operationId: its function, and where each parameter goes. */\n"
        f"export const operations = {{\n{lines}}} as const;\n"
    )


def _resolved(contract, parameter):
    if "$ref" in parameter:
        return contract["components"]["parameters"][parameter["$ref"].rsplit("/", 1)[-1]]
    return parameter
