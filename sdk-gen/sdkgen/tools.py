"""The generators, pinned by version and hash in `tools/`, installed into `target/tools` once for each state of their lock file."""
import hashlib
import os
import pathlib
import shutil
import subprocess
import sys

from .contract import ROOT

PINS = ROOT / "sdk-gen" / "tools"


def home():
    """Where tools are installed."""
    return pathlib.Path(os.environ.get("CARGO_TARGET_DIR", ROOT / "target")) / "tools"


def call(*command, **more):
    """Runs a program; what it prints is shown when it fails."""
    done = subprocess.run([str(word) for word in command], stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, **more)
    if done.returncode:
        sys.stderr.write(done.stdout)
        raise SystemExit(f"sdk-gen/make: {pathlib.Path(command[0]).name} failed ({done.returncode})")
    return done.stdout


def _installed(name, pins, install):
    """A folder that `install` fills, once for each content of the files that pin it."""
    digest = hashlib.sha256(b"\0".join(pin.read_bytes() for pin in pins)).hexdigest()[:16]
    folder = home() / f"{name}-{digest}"
    if not folder.exists():
        half = folder.with_name(f"{folder.name}.half")
        shutil.rmtree(half, ignore_errors=True)
        half.mkdir(parents=True)
        install(half)
        half.rename(folder)
    return folder


def _wheels(name, pins):
    """A folder with the packages of a requirements file of PyPI."""

    def install(folder):
        options = ["--quiet", "--disable-pip-version-check", "--no-deps", "--require-hashes", "--target", folder]
        call(sys.executable, "-m", "pip", "install", *options, "--requirement", pins)

    return _installed(name, [pins], install)


def python():
    """A virtual environment's site-packages with the generators that are on PyPI."""
    return _wheels("sdk-python", PINS / "python" / "requirements.txt")


def openapi_generator():
    """The jar of openapi-generator, which its package on PyPI carries."""
    return _wheels("sdk-jar", PINS / "jar" / "requirements.txt") / "openapi_generator_cli" / "openapi-generator.jar"


def node():
    """A folder with `node_modules`."""
    pins = [PINS / "node" / "package.json", PINS / "node" / "package-lock.json"]

    def install(folder):
        for pin in pins:
            shutil.copy(pin, folder)
        call("npm", "ci", "--ignore-scripts", "--no-audit", "--no-fund", cwd=folder)

    return _installed("sdk-node", pins, install)


def crate(folder):
    """The program of a crate with its own lock file."""

    def install(built):
        call("cargo", "build", "--quiet", "--locked", "--manifest-path", folder / "Cargo.toml", "--target-dir", built / "target")
        (program,) = [path for path in (built / "target" / "debug").iterdir() if path.is_file() and os.access(path, os.X_OK)]
        shutil.move(program, built / "program")
        shutil.rmtree(built / "target")

    sources = sorted((folder / "src").rglob("*.rs"))
    return _installed(f"sdk-{folder.name}", [folder / "Cargo.toml", folder / "Cargo.lock", *sources], install) / "program"
