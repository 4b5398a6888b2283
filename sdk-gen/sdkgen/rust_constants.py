"""What the Rust SDK has beside progenitor's output: constants of choices and codes, and which operations are pages."""
from . import contract as contracts

KEYWORDS = {"type", "match", "in", "use", "mod", "move", "self"}


def snake_of(name):
    """`password_certainty` of `PasswordCertainty`."""
    return "".join(f"_{letter.lower()}" if letter.isupper() else letter for letter in name).lstrip("_")


def choices(contract):
    """A module for each choice that may grow."""
    lines = ["//! The choices of answers that are known. More may come: take what isn't here too. Generated from the contract."]
    for name, values in contracts.choices(contract).items():
        if name != "ProblemCode":  # stands in `codes`
            lines += ["", f"/// `{name}`", f"pub mod {snake_of(name)} {{", *constants(values), "}"]
    return "\n".join(lines) + "\n"


def codes(contract):
    """A constant for each problem code."""
    lines = ["//! The problem codes that are known. More may come. Generated from the contract.", *constants(contracts.codes(contract))]
    return "\n".join(lines) + "\n"


def constants(values):
    """`pub const IN_DOUBT: &str = "in-doubt";`"""
    for value in values:
        yield f"/// `{value}`"
        yield f'pub const {value.upper().replace("-", "_")}: &str = "{value}";'


def pages(contract):
    """What makes the lists iterable."""
    lines = ["//! The operations whose answer is a page. Generated from the contract.", "use super::{operations::builder, types};"]
    lines += ["use crate::{Error, Page, Paged};"]
    schemas = contract["components"]["schemas"]
    for _, _, operation in contracts.paged(contract):
        page = operation["responses"]["200"]["content"]["application/json"]["schema"]["$ref"].rsplit("/", 1)[1]
        item = schemas[page]["properties"]["items"]["items"]["$ref"].rsplit("/", 1)[1]
        name = "".join(word.capitalize() for word in operation["x-sdk-name"].split("-"))
        lines += [
            f"impl Paged for builder::{name}<'_> {{",
            f"    type Item = types::{item};",
            "    fn after(self, cursor: String) -> Self { self.cursor(cursor) }",
            "    async fn page(self) -> Result<Page<Self::Item>, Error> {",
            "        let page = self.send().await?.into_inner();",
            "        Ok(Page { items: page.items, next_cursor: page.next_cursor })",
            "    }",
            "}",
        ]
    return "\n".join(lines) + "\n"
