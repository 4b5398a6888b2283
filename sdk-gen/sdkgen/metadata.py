"""What the packages say of themselves the same in all languages: version and licence as in the contract, description, keywords.

No package names a home page or a repository: there is no public one yet. Go's module path is a name that has to be one.
"""
import json
import re

DESCRIPTION = "Client of Strongroom, a privileged-access server: the passwords of managed accounts, in three lines"
# What crates.io allows: five at most, of 20 characters at most.
KEYWORDS = ["privileged-access", "passwords", "secrets", "vault", "one-time-passwords"]


def _toml(version, licence):
    said = {"version": version, "license": licence, "description": DESCRIPTION, "keywords": KEYWORDS}
    return [(rf"^({name} = )(?:\".*\"|\[.*\])$", json.dumps(value)) for name, value in said.items()]


def _places(language, version, licence):
    """For each file with metadata: what stands where, as a pattern whose first group comes before it, and the text."""
    number = r"^( +\"version\": )\"[^\"]*\""
    return {
        "python": {"pyproject.toml": _toml(version, licence)},
        "typescript": {
            "package.json": [
                (number, json.dumps(version)),
                (r"^(  \"license\": )\".*\"", json.dumps(licence)),
                (r"^(  \"description\": )\".*\"", json.dumps(DESCRIPTION)),
                (r"^(  \"keywords\": )\[[^]]*\]", json.dumps(KEYWORDS, indent=2).replace("\n", "\n  ")),
            ],
            "package-lock.json": [
                (number, json.dumps(version)),
                (rf"^(    \"\": \{{\n      \"name\": \"strongroom\",\n      \"version\": )\".*\"", json.dumps(version)),
                (r"^(      \"license\": )\".*\"", json.dumps(licence)),
            ],
        },
        "rust": {
            "Cargo.toml": _toml(version, licence),
            "Cargo.lock": [(r"^(name = \"strongroom\"\nversion = )\".*\"", json.dumps(version))],
        },
        "go": {},  # version.go is generated; the rest is for pkg.go.dev, which reads LICENSE and doc.go
        "java": {
            "pom.xml": [
                (r"^(  <version>)[^<]*", version),
                (r"^(  <description>)[^<]*", DESCRIPTION),
                (r"^(    <license>\n      <name>)[^<]*", licence),
            ],
            "README.md": [(r"^(  <version>)[^<]*", version)],
        },
    }[language]


def stated(contract, language, out):
    """The files with metadata as they should be, by their path in the package."""
    info = contract["info"]
    files = {}
    for name, places in _places(language, info["version"], info["license"]["identifier"]).items():
        text = (out / name).read_text()
        for pattern, said in places:
            text, times = re.subn(pattern, lambda found, said=said: found[1] + said, text, count=1, flags=re.MULTILINE)
            if not times:
                raise SystemExit(f"sdk-gen/make: {language}/{name} has no {pattern}")
        files[name] = text.encode()
    return files


def differences(files, out):
    """Those that aren't as they should be."""
    return [name for name, content in files.items() if (out / name).read_bytes() != content]


def put(files, out):
    """Writes them, where they differ."""
    for name in differences(files, out):
        (out / name).write_bytes(files[name])
