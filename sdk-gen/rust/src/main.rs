//! Writes the types and the operations of the Rust SDK: `sdk-rust CONTRACT FOLDER`, where CONTRACT is OpenAPI 3.0.
mod docs;
mod operations;
mod types;

use std::error::Error;
use std::path::Path;

use progenitor_impl::{GenerationSettings, Generator, InterfaceStyle, TypeImpl};
use schemars::schema::{InstanceType, SchemaObject};
use syn::{Item, ItemMod};

fn main() -> Result<(), Box<dyn Error>> {
    let words: Vec<String> = std::env::args().collect();
    let [_, contract, folder] = words.as_slice() else {
        return Err("usage: sdk-rust CONTRACT FOLDER".into());
    };
    let contract = serde_json::from_str(&std::fs::read_to_string(contract)?)?;
    let file: syn::File = syn::parse2(Generator::new(&settings()).generate_tokens(&contract)?)?;
    let folder = Path::new(folder);
    std::fs::write(folder.join("types.rs"), prettyplease::unparse(&types::file(module(&file, "types")?)))?;
    std::fs::write(folder.join("operations.rs"), prettyplease::unparse(&operations::file(&file, module(&file, "builder")?)))?;
    Ok(())
}

fn settings() -> GenerationSettings {
    let mut settings = GenerationSettings::new();
    settings.with_interface(InterfaceStyle::Builder).with_map_type("::std::collections::BTreeMap");
    // Secrets are a type that prints nothing.
    let secret = SchemaObject {
        instance_type: Some(InstanceType::String.into()),
        format: Some("password".into()),
        ..SchemaObject::default()
    };
    settings.with_conversion(secret, "crate::Secret", [TypeImpl::FromStr].into_iter());
    settings
}

/// The items of a module that progenitor wrote.
fn module<'a>(file: &'a syn::File, name: &str) -> Result<&'a [Item], String> {
    let found = file.items.iter().find_map(|item| match item {
        Item::Mod(ItemMod { ident, content: Some((_, items)), .. }) if ident == name => Some(items.as_slice()),
        _ => None,
    });
    found.ok_or_else(|| format!("progenitor wrote no module `{name}`"))
}
