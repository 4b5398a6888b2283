"""Puts generated files in place: a language's MANIFEST says which are the generator's."""
MANIFEST = "MANIFEST"


def files_of(folder):
    """All files below a folder, by their path in it."""
    return {str(file.relative_to(folder)): file.read_bytes() for file in sorted(folder.rglob("*")) if file.is_file()}


def owned(out):
    """The generated files of a package, as its MANIFEST lists them."""
    manifest = out / MANIFEST
    return manifest.read_text().split("\n")[:-1] if manifest.exists() else []


def differences(made, out):
    """What putting `made` in place would change: the paths."""
    kept = {name: (out / name).read_bytes() for name in owned(out) if (out / name).is_file()}
    changed = [name for name, content in made.items() if kept.get(name) != content]
    return sorted(changed + [name for name in owned(out) if name not in made])


def put(made, out):
    """Writes what was made, removes what isn't made any more, and writes the MANIFEST."""
    for name in owned(out):
        if name not in made:
            (out / name).unlink(missing_ok=True)
    for name, content in made.items():
        file = out / name
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_bytes(content)
    out.mkdir(parents=True, exist_ok=True)
    (out / MANIFEST).write_text("".join(f"{name}\n" for name in sorted(made)))
