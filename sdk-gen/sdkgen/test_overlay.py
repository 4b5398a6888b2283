"""Plants files in packages that shouldn't be there, and takes away some that should."""
import pathlib
import subprocess
import tempfile
import unittest
from unittest import mock

from sdkgen import overlay


class Strays(unittest.TestCase):
    """Of a package with one generated file and two by hand."""

    def setUp(self):
        scratch = tempfile.TemporaryDirectory()
        self.addCleanup(scratch.cleanup)
        self.list = pathlib.Path(scratch.name) / "overlay.txt"
        self.list.write_text("# Some\n*/README.md\ngo/keeper_*.go\njava/pom.xml\n")
        self.out = pathlib.Path(scratch.name) / "go"
        self.out.mkdir()
        subprocess.run(["git", "init", "--quiet", self.out], check=True)
        for name, text in {"MANIFEST": "model.go\n", "model.go": "", "README.md": "", "keeper_file.go": ""}.items():
            (self.out / name).write_text(text)

    def found(self):
        with mock.patch.object(overlay, "LIST", self.list):
            return list(overlay.strays(self.out))

    def test_all_is_well(self):
        self.assertEqual(self.found(), [])

    def test_a_leftover(self):
        (self.out / "model_of_yesterday.go").touch()
        self.assertEqual(self.found(), ["go/model_of_yesterday.go: neither in MANIFEST nor in overlay.txt"])

    def test_a_leftover_below(self):
        (self.out / "keeper_").mkdir()
        (self.out / "keeper_" / "x.go").touch()
        self.assertEqual(self.found(), ["go/keeper_/x.go: neither in MANIFEST nor in overlay.txt"])

    def test_a_file_by_hand_is_missing(self):
        (self.out / "README.md").unlink()
        self.assertEqual(self.found(), ["*/README.md: in overlay.txt, but there is no such file in go"])

    def test_a_generated_file_is_ignored(self):
        (self.out / ".git" / "info" / "exclude").write_text("model.go\n")
        self.assertEqual(self.found(), ["go/model.go: generated, but git ignores it"])

    def test_a_file_of_both(self):
        (self.out / "MANIFEST").write_text("keeper_file.go\nmodel.go\n")
        self.assertEqual(self.found(), ["go/keeper_file.go: both in MANIFEST and in overlay.txt"])
