//! The interactive documentation at `/docs`. Here belongs nothing that is loaded from elsewhere: the page, its scripts and its
//! styles are in the binary, and the page may load from its own server only.

use std::sync::Arc;

use actix_web::http::header::{self, HeaderValue};
use actix_web::{HttpResponse, web};
use utoipa_swagger_ui::Config;

use crate::edge::read;
use crate::guard::route;
use crate::problem::{Code, Problem};

/// What the page may do: nothing but to draw itself and to call its own server.
/// `data:` is for the icons that stand in the style sheet of Swagger UI.
const POLICY: HeaderValue = HeaderValue::from_static(
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self'; \
     base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
);

/// A new version of the server is seen within an hour.
const KEPT: HeaderValue = HeaderValue::from_static("max-age=3600");

/// Those parts of Swagger UI that the page names.
const SWAGGER_UI: [&str; 3] = ["swagger-ui-bundle.js", "swagger-ui.css", "favicon-32x32.png"];

/// The page, and under it what it loads.
pub fn configure(config: &mut web::ServiceConfig) {
    for (path, route) in [("/docs", read().to(page)), ("/docs/{file}", read().to(file))] {
        config.service(web::resource(path).route(route).default_service(web::to(route::read_only)));
    }
}

async fn page() -> HttpResponse {
    HttpResponse::Ok()
        .content_type("text/html; charset=utf-8")
        .insert_header((header::CONTENT_SECURITY_POLICY, POLICY))
        .insert_header((header::CACHE_CONTROL, "no-cache"))
        .insert_header((header::REFERRER_POLICY, "no-referrer"))
        .body(include_str!("page.html"))
}

async fn file(name: web::Path<String>) -> Result<HttpResponse, Problem> {
    let mut answer = HttpResponse::Ok();
    answer.insert_header((header::CACHE_CONTROL, KEPT)).insert_header((header::CONTENT_SECURITY_POLICY, POLICY));
    match name.as_str() {
        "page.js" => Ok(answer.content_type("text/javascript; charset=utf-8").body(include_str!("page.js"))),
        "page.css" => Ok(answer.content_type("text/css; charset=utf-8").body(include_str!("page.css"))),
        name if SWAGGER_UI.contains(&name) => {
            let file = utoipa_swagger_ui::serve(name, Arc::new(Config::from("openapi.json")));
            let file = file.ok().flatten().ok_or(Code::RouteUnknown)?;
            if file.gzpipped {
                // The only form that is in the binary; there is no browser that doesn't take it.
                answer.insert_header(header::ContentEncoding::Gzip);
            }
            Ok(answer.content_type(file.content_type).body(file.bytes.into_owned()))
        }
        _ => Err(Code::RouteUnknown.into()),
    }
}

#[cfg(test)]
mod tests;
