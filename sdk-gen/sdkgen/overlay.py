"""Tells a package's files apart: the generator's stand in its MANIFEST, those written by hand in `overlay.txt`; others may not be."""
import re
import subprocess

from . import contract, place

LIST = contract.ROOT / "sdk-gen" / "overlay.txt"


def strays(out):
    """What is wrong with the files of a package that are committed or would be, a line for each."""
    package = out.name
    patterns = [line for line in LIST.read_text().split("\n") if line.startswith((f"{package}/", "*/"))]
    generated = set(place.owned(out))
    files = committed(out)
    by_hand = {pattern: {file for file in files if matches(pattern, f"{package}/{file}")} for pattern in patterns}
    all_by_hand = set().union(*by_hand.values())
    unknown = files - generated - all_by_hand - {place.MANIFEST}
    yield from (f"{package}/{file}: neither in MANIFEST nor in overlay.txt" for file in sorted(unknown))
    yield from (f"{package}/{file}: both in MANIFEST and in overlay.txt" for file in sorted(generated & all_by_hand))
    yield from (f"{package}/{file}: generated, but git ignores it" for file in sorted(generated - files) if (out / file).is_file())
    yield from (f"{pattern}: in overlay.txt, but there is no such file in {package}" for pattern in patterns if not by_hand[pattern])


def committed(out):
    """The files below a folder that git has or would take."""
    command = ["git", "-C", out, "ls-files", "--cached", "--others", "--exclude-standard", "-z"]
    names = subprocess.run(command, check=True, stdout=subprocess.PIPE, text=True).stdout.split("\0")[:-1]
    return {name for name in names if (out / name).is_file()}


def matches(pattern, path):
    """Whether a path is of a pattern."""
    return re.fullmatch(re.escape(pattern).replace(r"\*", "[^/]*"), path) is not None
