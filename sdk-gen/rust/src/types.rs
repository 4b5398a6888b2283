//! The types. Builders stay for what is sent; answers are made by the server alone.
use std::collections::BTreeSet;

use quote::ToTokens;
use syn::{Item, ItemImpl, ItemStruct, Type};

use crate::docs;

/// The file of the types.
pub fn file(items: &[Item]) -> syn::File {
    let sent = sent(items);
    let mut file: syn::File = syn::parse_quote! {
        //! What is sent and what is answered. Generated from the contract.
    };
    file.items =
        items.iter().filter(|item| !is_builder_of_answer(item, &sent)).map(|item| without_builders(item, &sent)).collect();
    docs::tidy(&mut file);
    file
}

/// The names of the types that are sent: only these refuse members that they don't know.
fn sent(items: &[Item]) -> BTreeSet<String> {
    let closed = |item: &ItemStruct| {
        item.attrs.iter().any(|attribute| attribute.to_token_stream().to_string().contains("deny_unknown_fields"))
    };
    items
        .iter()
        .filter_map(|item| match item {
            Item::Struct(item) if closed(item) => Some(item.ident.to_string()),
            _ => None,
        })
        .collect()
}

/// Whether this is `impl X { pub fn builder() … }` of an answer.
fn is_builder_of_answer(item: &Item, sent: &BTreeSet<String>) -> bool {
    matches!(item, Item::Impl(item) if item.trait_.is_none() && is_only_builder(item) && !sent.contains(&last(&item.self_ty)))
}

fn is_only_builder(item: &ItemImpl) -> bool {
    matches!(item.items.as_slice(), [syn::ImplItem::Fn(function)] if function.sig.ident == "builder")
}

/// The item; the module of the builders without those of answers.
fn without_builders(item: &Item, sent: &BTreeSet<String>) -> Item {
    let mut item = item.clone();
    if let Item::Mod(module) = &mut item
        && module.ident == "builder"
        && let Some((_, items)) = &mut module.content
    {
        items.retain(|item| match item {
            Item::Struct(item) => sent.contains(&item.ident.to_string()),
            Item::Impl(item) => sent.contains(&last(&item.self_ty)),
            _ => true,
        });
    }
    item
}

/// The last name of a path.
fn last(path: &Type) -> String {
    match path {
        Type::Path(path) => path.path.segments.last().map(|segment| segment.ident.to_string()).unwrap_or_default(),
        _ => String::new(),
    }
}
