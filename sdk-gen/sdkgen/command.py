"""`sdk-gen/make`."""
import importlib
import pathlib
import tempfile

from . import contract, metadata, overlay, place

LANGUAGES = ("python", "typescript", "rust", "go", "java")
OUT = contract.ROOT / "sdk-gen" / "out"


def run(words):
    """Makes the languages that are named, or all. The exit code."""
    check = "--check" in words
    chosen = [word for word in words if word != "--check"] or LANGUAGES
    unknown = [word for word in chosen if word not in LANGUAGES]
    if unknown:
        print(f"sdk-gen/make: no such language: {' '.join(unknown)} (there are: {' '.join(LANGUAGES)})")
        return 64
    stale, wrong = [], []
    for language in chosen:
        out = OUT / language
        made, stated = make(language), metadata.stated(contract.load(), language, out)
        changed = place.differences(made, out) + metadata.differences(stated, out)
        if not check:
            place.put(made, out)
            metadata.put(stated, out)
        stale += [f"{language}/{name}" for name in changed]
        wrong += overlay.strays(out)
        print(f"{language}: {len(made)} files, {len(changed)} changed")
    if check and stale:
        print("not as the contract says; sdk-gen/make writes:", *stale, sep="\n  ")
    if wrong:
        print("the files and the lists of them disagree:", *wrong, sep="\n  ")
    return 1 if wrong or (check and stale) else 0


def make(language):
    """The generated files of a language, by their path in its package."""
    module = importlib.import_module(f"sdkgen.{language}")
    with tempfile.TemporaryDirectory() as folder:
        out = pathlib.Path(folder) / "out"
        out.mkdir()
        module.write(contract.load(), pathlib.Path(folder), out)
        return place.files_of(out)
