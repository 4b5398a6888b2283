//! Documentation: progenitor writes one comment of many lines, whose indented lines rustdoc takes for code.
use syn::visit_mut::VisitMut;
use syn::{Attribute, Expr, Lit, Meta, parse_quote};

/// Makes every line of every comment a comment of its own.
pub fn tidy(file: &mut syn::File) {
    Lines.visit_file_mut(file);
}

struct Lines;

impl VisitMut for Lines {
    fn visit_attributes_mut(&mut self, attributes: &mut Vec<Attribute>) {
        *attributes = std::mem::take(attributes).into_iter().flat_map(lines).collect();
    }
}

fn lines(attribute: Attribute) -> Vec<Attribute> {
    let Some(text) = text(&attribute) else { return vec![attribute] };
    let line = |line: &str| {
        let line = line.trim_end().replace("super::Client", "Client");
        let line = if line.is_empty() || line.starts_with(' ') { line } else { format!(" {line}") };
        if matches!(attribute.style, syn::AttrStyle::Inner(_)) {
            parse_quote!(#![doc = #line])
        } else {
            parse_quote!(#[doc = #line])
        }
    };
    text.lines().map(line).collect()
}

/// The text of a comment.
fn text(attribute: &Attribute) -> Option<String> {
    let Meta::NameValue(pair) = &attribute.meta else { return None };
    let Expr::Lit(value) = &pair.value else { return None };
    match &value.lit {
        Lit::Str(text) if pair.path.is_ident("doc") => Some(text.value()),
        _ => None,
    }
}
