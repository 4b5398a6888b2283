//! Paths: what none may hold, and what no route took. Asks the facts of the operations, so that it can't know other routes than they do.

use std::sync::LazyLock;

use actix_web::{HttpRequest, HttpResponse};

use crate::operation::FACTS;
use crate::problem::{Code, Problem};

/// A path template and its methods.
struct Template {
    segments: Vec<&'static str>,
    methods: Vec<&'static str>,
}

static TEMPLATES: LazyLock<Vec<Template>> = LazyLock::new(|| {
    let mut templates: Vec<Template> = Vec::new();
    for fact in FACTS.iter() {
        let segments: Vec<&str> = fact.route.path.split('/').collect();
        let method = fact.route.method.word();
        match templates.iter_mut().find(|known| known.segments == segments) {
            Some(known) => known.methods.push(method),
            None => templates.push(Template { segments, methods: vec![method] }),
        }
    }
    // A literal goes before an id.
    templates.sort_by_key(|template| template.segments.iter().filter(|segment| is_parameter(segment)).count());
    templates
});

fn is_parameter(segment: &str) -> bool {
    segment.starts_with('{')
}

fn fits(template: &[&str], path: &[&str]) -> bool {
    template.len() == path.len()
        && template.iter().zip(path).all(
            |(known, segment)| {
                if is_parameter(known) { !segment.is_empty() } else { known == segment }
            },
        )
}

/// Refuses what could be read in two ways: an encoded slash or backslash, an encoded sign that needs no encoding (a dot, a letter: the
/// router decodes it, and `/%761` would be `/v1` behind guards that saw another path), an empty segment, a slash at the end. Looked for
/// in the raw path: the decoded one doesn't show it any more.
pub(super) fn check(raw: &str) -> Result<(), Problem> {
    let is_needless = |sign: u8| sign.is_ascii_alphanumeric() || matches!(sign, b'-' | b'.' | b'_' | b'~' | b'/' | b'\\');
    let has_encoded = raw.as_bytes().windows(3).any(|window| {
        let digits = window.strip_prefix(b"%").and_then(|digits| str::from_utf8(digits).ok());
        digits.and_then(|digits| u8::from_str_radix(digits, 16).ok()).is_some_and(is_needless)
    });
    let is_ambiguous = has_encoded || raw.contains("//") || raw.contains('\\') || (raw.len() > 1 && raw.ends_with('/'));
    if is_ambiguous { Err(Code::RouteUnknown.into()) } else { Ok(()) }
}

/// The paths without parameters that a template would take too.
pub fn literals_beside(template: &'static str) -> Vec<&'static str> {
    let segments: Vec<&str> = template.split('/').collect();
    let is_beside =
        |path: &&str| *path != template && !path.contains('{') && fits(&segments, &path.split('/').collect::<Vec<_>>());
    let mut literals: Vec<&str> = FACTS.iter().map(|fact| fact.route.path).filter(is_beside).collect();
    literals.dedup();
    literals
}

/// What no route took: 404, or 405 with `Allow`.
pub async fn unknown(request: HttpRequest) -> Result<HttpResponse, Problem> {
    let path: Vec<&str> = request.path().split('/').collect();
    match TEMPLATES.iter().find(|template| fits(&template.segments, &path)) {
        Some(template) => Err(Problem::from(Code::MethodNotAllowed).allow(template.methods.join(", "))),
        None => Err(Code::RouteUnknown.into()),
    }
}

/// A path outside `/v1` that takes GET and HEAD only.
pub async fn read_only() -> Result<HttpResponse, Problem> {
    Err(Problem::from(Code::MethodNotAllowed).allow("GET, HEAD".to_owned()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ambiguous_paths_are_no_paths() {
        for path in [
            "/v1/a%2fb",
            "/v1/a%2Fb",
            "/v1/%2e%2E",
            "/v1/a%5Cb",
            "/v1//a",
            "/v1/a/",
            "//",
            "/v1/a\\b",
            "/%761/a",
            "/v1/%61",
            "/v1/%5Fx",
        ] {
            assert!(check(path).is_err(), "{path}");
        }
        for path in ["/", "/v1/a", "/v1/a%40b", "/v1/a.b", "/v1/%25"] {
            assert!(check(path).is_ok(), "{path}");
        }
    }
}
