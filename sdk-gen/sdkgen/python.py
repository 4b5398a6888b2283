"""The Python SDK: openapi-python-client, with templates that raise problems and make every operation a method."""
import json
import os
import re
import shutil
import sys

from . import contract, tools

SECRETS = re.compile("^    (password|current_password|initial_password|next_password|token|private_key_pem): ", re.MULTILINE)
SETTINGS = contract.ROOT / "sdk-gen" / "python"


def write(whole, folder, out):
    """Writes the generated part of the package."""
    prepared = contract.prepared(whole, contract.snake)
    for _, _, operation in contract.operations(prepared):
        # What is no success is raised, the same way everywhere.
        operation["responses"] = {status: answer for status, answer in operation["responses"].items() if status[0] == "2"}
    document = folder / "contract.json"
    document.write_text(json.dumps(prepared))
    installed = tools.python()
    made = folder / "made"
    command = [sys.executable, "-m", "openapi_python_client", "generate", "--meta", "none", "--fail-on-warning"]
    command += ["--path", document, "--config", SETTINGS / "config.yml", "--custom-template-path", SETTINGS / "templates"]
    tools.call(*command, "--output-path", made, env={**os.environ, "PYTHONPATH": str(installed)})
    (made / "client.py").rename(made / "operations.py")
    for unwanted in ("errors.py", "__init__.py"):
        (made / unwanted).unlink()
    for model in (made / "models").glob("*.py"):
        model.write_text(_silent(model.read_text()))
    (made / "choices.py").write_text(_choices(whole))
    ruff = [installed / "bin" / "ruff", "--config", SETTINGS / "ruff.toml"]
    tools.call(ruff[0], "check", *ruff[1:], "--fix-only", "--no-cache", made)
    tools.call(ruff[0], "format", *ruff[1:], "--no-cache", made)
    shutil.copytree(made, out / "src" / "strongroom", ignore=shutil.ignore_patterns("__pycache__"))


def _silent(model):
    """A model with a secret doesn't show itself."""
    return model.replace("@_attrs_define\n", "@_attrs_define(repr=False)\n") if SECRETS.search(model) else model


def _choices(whole):
    lines = ['"""The choices and problem codes that are known today. A newer server may send others: they are plain texts."""', ""]
    for name, values in {**contract.choices(whole), "ProblemCode": contract.codes(whole)}.items():
        lines += ["", f"class {name}:", f'    """Known values of `{name}`."""', ""]
        lines += [f'    {value.upper().replace("-", "_")} = "{value}"' for value in values]
    return "\n".join(lines) + "\n"
