"""Another version of the contract is another version of every package."""
import copy
import unittest

from sdkgen import command, contract, metadata


class Metadata(unittest.TestCase):
    """Of the packages that are committed."""

    def test_what_the_contract_says_stands_there(self):
        for language in command.LANGUAGES:
            out = command.OUT / language
            with self.subTest(language):
                self.assertEqual(metadata.differences(metadata.stated(contract.load(), language, out), out), [])

    def test_another_version_is_noticed(self):
        newer = copy.deepcopy(contract.load())
        newer["info"]["version"] = "1.2.3-rc.4"
        for language in command.LANGUAGES:
            files = metadata.stated(newer, language, command.OUT / language)
            with self.subTest(language):
                self.assertEqual(metadata.differences(files, command.OUT / language), list(files))
                for name, content in files.items():
                    self.assertIn(b"1.2.3-rc.4", content, name)

    def test_keywords_suit_every_registry(self):
        self.assertLessEqual(len(metadata.KEYWORDS), 5)
        for keyword in metadata.KEYWORDS:
            self.assertRegex(keyword, "^[a-z][a-z0-9-]{1,19}$")
