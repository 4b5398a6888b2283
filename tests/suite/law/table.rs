//! What the laws are asked of: the functions as the binary lists them, and tables of text, one line for each. Here belongs no law.

use std::process::Command;

use serde::Deserialize;
use serde_json::Value;
use suite::installation::binary;

/// One line of `strongroom functions --json`.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
#[expect(clippy::struct_field_names, reason = "as the command names it")]
pub struct Function {
    pub function: String,
    pub method: String,
    pub path: String,
    pub callers: Vec<String>,
}

/// All functions, as the binary lists them.
pub fn functions() -> Vec<Function> {
    serde_json::from_slice(&printed(&["functions", "--json"])).unwrap()
}

/// The contract, as the binary prints it.
pub fn contract() -> Value {
    serde_json::from_slice(&printed(&["openapi"])).unwrap()
}

/// What a command without an installation prints.
pub fn printed(arguments: &[&str]) -> Vec<u8> {
    let output = Command::new(binary()).args(arguments).output().unwrap();
    assert!(output.status.success(), "{arguments:?}: {}", output.status);
    output.stdout
}

/// The cells of a table, without its comments; each line has `N`.
pub fn rows<const N: usize>(table: &'static str) -> Vec<[&'static str; N]> {
    let is_row = |line: &&str| !line.is_empty() && !line.starts_with('#');
    let row = |line: &'static str| {
        let cells: Vec<&str> = line.splitn(N, " | ").map(str::trim).collect();
        cells.try_into().unwrap_or_else(|_| panic!("not {N} cells: {line}"))
    };
    table.lines().filter(is_row).map(row).collect()
}

/// The line of every function; panics when one has none.
pub fn row_of<const N: usize>(rows: &[[&'static str; N]], function: &str) -> [&'static str; N] {
    let found: Vec<_> = rows.iter().filter(|row| row[0] == function).collect();
    assert_eq!(found.len(), 1, "{function} stands {} times in the table", found.len());
    *found[0]
}

/// Does a path, its query left away, fit a template of the contract?
pub fn fits(template: &str, target: &str) -> bool {
    let path = target.split('?').next().unwrap_or_default();
    let (template, path): (Vec<_>, Vec<_>) = (template.split('/').collect(), path.split('/').collect());
    template.len() == path.len() && template.iter().zip(&path).all(|(known, segment)| known.starts_with('{') || known == segment)
}
