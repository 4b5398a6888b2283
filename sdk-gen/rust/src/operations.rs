//! The operations: they go through the client of the SDK, which knows sessions, retries and errors, in place of progenitor's.
use quote::ToTokens;
use syn::visit_mut::{self, VisitMut};
use syn::{Block, Item, Path, PathArguments, parse_quote};

use crate::docs;

/// The file of the operations.
pub fn file(whole: &syn::File, builders: &[Item]) -> syn::File {
    let mut file: syn::File = parse_quote! {
        //! The operations. Generated from the contract.
        use crate::Client;
    };
    file.items.extend(whole.items.iter().filter(|item| is_operations(item)).cloned());
    let builders = builders.iter().filter(|item| !matches!(item, Item::Use(_)));
    file.items.push(parse_quote! {
        /// The parameters of the operations; `send` calls one.
        pub mod builder {
            use crate::generated::types;
            use crate::runtime::{Answer, OperationInfo, encode_path};
            use crate::{Client, Error};
            #(#builders)*
        }
    });
    ThroughOurClient.visit_file_mut(&mut file);
    docs::tidy(&mut file);
    file
}

/// Whether this is the `impl Client` with a function for each operation.
fn is_operations(item: &Item) -> bool {
    let Item::Impl(item) = item else { return false };
    let is_constructor = |inner: &syn::ImplItem| matches!(inner, syn::ImplItem::Fn(function) if function.sig.ident == "new");
    item.trait_.is_none() && item.self_ty.to_token_stream().to_string() == "Client" && !item.items.iter().any(is_constructor)
}

struct ThroughOurClient;

impl VisitMut for ThroughOurClient {
    fn visit_block_mut(&mut self, block: &mut Block) {
        block.stmts.retain(|statement| {
            let text = statement.to_token_stream().to_string();
            let is_one_of = |starts: &[&str]| starts.iter().any(|start| text.starts_with(start));
            // Hooks that the client doesn't have, and a header that the server doesn't know.
            !is_one_of(&["client . pre", "client . post ("])
                && !(text.contains("\"api-version\"") && is_one_of(&["header_map . append"]))
        });
        visit_mut::visit_block_mut(self, block);
    }

    fn visit_path_mut(&mut self, path: &mut Path) {
        let text = path.to_token_stream().to_string().replace(' ', "");
        match text.as_str() {
            "super::Client" => *path = parse_quote!(Client),
            "Error::InvalidRequest" => *path = parse_quote!(Error::InvalidRequest),
            "Error::UnexpectedResponse" => *path = parse_quote!(Error::unexpected),
            _ => self.visit_other(path),
        }
        visit_mut::visit_path_mut(self, path);
    }
}

impl ThroughOurClient {
    fn visit_other(&mut self, path: &mut Path) {
        if path.segments.first().is_some_and(|first| first.ident == "progenitor_client") {
            let rest = path.segments.iter().skip(1);
            *path = parse_quote!(crate::runtime::#(#rest)::*);
        }
        for segment in &mut path.segments {
            if segment.ident == "ResponseValue" {
                segment.ident = parse_quote!(Answer);
            }
            if segment.ident == "Error" {
                segment.arguments = PathArguments::None;
            }
        }
    }
}
