//! The page of a code, at `/problems/{code}`: what `type` of a problem refers to.

use actix_web::http::header;
use actix_web::{HttpRequest, HttpResponse, web};
use serde_json::json;

use super::{Code, Problem};

/// HTML for people, JSON for programs that ask for it.
pub async fn page(request: HttpRequest, name: web::Path<String>) -> Result<HttpResponse, Problem> {
    let code = Code::ALL.iter().find(|code| code.name() == name.as_str()).ok_or(Code::RouteUnknown)?;
    let wants_json = request
        .headers()
        .get(header::ACCEPT)
        .and_then(|accept| accept.to_str().ok())
        .is_some_and(|accept| accept.contains("json") && !accept.contains("text/html"));
    if wants_json {
        return Ok(HttpResponse::Ok().json(json!({
            "code": code.name(), "status": code.status(), "title": code.title(), "advice": code.advice(), "x-idapi-code": code.idapi_number(),
        })));
    }
    let html = html(*code);
    Ok(HttpResponse::Ok()
        .content_type("text/html; charset=utf-8")
        .insert_header((header::CONTENT_SECURITY_POLICY, "default-src 'none'; style-src 'unsafe-inline'"))
        .body(html))
}

/// Stands alone: no script, nothing loaded from anywhere.
fn html(code: Code) -> String {
    let [title, advice] = [code.title(), code.advice()].map(escaped);
    let idapi = code.idapi_number().map_or_else(String::new, |number| format!("<dt>IDAPI</dt><dd>{number}</dd>"));
    format!(
        "<!doctype html><html lang=\"en\"><meta charset=\"utf-8\"><title>{name}</title>\
         <style>body{{font:16px/1.5 system-ui,sans-serif;max-width:42rem;margin:4rem auto;padding:0 1rem}}\
         code,h1{{font-family:ui-monospace,monospace}}dt{{color:#666}}dd{{margin:0 0 1rem}}</style>\
         <h1>{name}</h1><dl><dt>Title</dt><dd>{title}</dd><dt>Status</dt><dd>{status}</dd>{idapi}</dl><p>{advice}</p></html>\n",
        name = code.name(),
        status = code.status(),
    )
}

fn escaped(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_page_is_escaped_and_stands_alone() {
        let page = html(Code::SessionMissing);
        assert!(page.contains("Bearer &lt;token&gt;") && !page.contains("http"));
        assert!(html(Code::CredentialsInvalid).contains("<dd>3</dd>"));
    }
}
