//! The page, over the real application without a socket.

use actix_web::body::to_bytes;
use actix_web::http::{Method, header::HeaderMap};
use actix_web::test::{TestRequest, call_service, init_service};
use domain::procedure::CallerKind;
use domain::right::Rights;

use crate::edge::testing::edge;

async fn ask(method: Method, path: &str) -> (u16, HeaderMap, Vec<u8>) {
    let app = init_service(crate::application!(edge(CallerKind::Idapi, Rights::default()).await.0)).await;
    let answer = call_service(&app, TestRequest::with_uri(path).method(method).to_request()).await;
    let (status, headers) = (answer.status().as_u16(), answer.headers().clone());
    (status, headers, to_bytes(answer.into_body()).await.ok().unwrap().to_vec())
}

fn header<'a>(headers: &'a HeaderMap, name: &str) -> &'a str {
    headers.get(name).map(|value| value.to_str().unwrap()).unwrap_or_default()
}

/// What stands in quotes behind `name=`.
fn attributes<'a>(html: &'a str, name: &'a str) -> impl Iterator<Item = &'a str> {
    html.split(name).skip(1).filter_map(|rest| rest.strip_prefix("=\"")?.split('"').next())
}

#[actix_web::test]
async fn the_page_and_all_that_it_loads_come_from_here() {
    let (status, headers, page) = ask(Method::GET, "/docs").await;
    let page = String::from_utf8(page).unwrap();
    assert_eq!((status, header(&headers, "content-type")), (200, "text/html; charset=utf-8"));
    assert!(!page.contains("//"), "a URL of elsewhere");

    let links: Vec<&str> = attributes(&page, "src").chain(attributes(&page, "href")).collect();
    assert_eq!(links.len(), 6, "{links:?}");
    for link in links {
        let (status, headers, body) = ask(Method::GET, &format!("/{link}")).await;
        let kind = header(&headers, "content-type");
        let expected = match link.rsplit('.').next() {
            Some("js") => "text/javascript",
            Some("css") => "text/css",
            Some("png") => "image/png",
            _ => "application/json",
        };
        assert!(status == 200 && kind.starts_with(expected) && !body.is_empty(), "{link}: {status} {kind}");
        let is_zipped = header(&headers, "content-encoding") == "gzip";
        assert_eq!(is_zipped, body.starts_with(&[0x1f, 0x8b]), "{link}");
    }
}

#[actix_web::test]
async fn the_page_may_load_and_call_its_own_server_only() {
    for path in ["/docs", "/docs/page.js", "/docs/swagger-ui-bundle.js"] {
        let (_, headers, _) = ask(Method::GET, path).await;
        let policy = header(&headers, "content-security-policy");
        assert!(policy.starts_with("default-src 'none'; ") && policy.contains("frame-ancestors 'none'"), "{path}");
        assert!(!policy.contains("unsafe") && !policy.contains('*') && !policy.contains("http"), "{path}");
    }
    let script = include_str!("page.js");
    assert!(script.contains("url: \"openapi.json\"") && script.contains("validatorUrl: null"));
}

#[actix_web::test]
async fn only_what_the_page_names_is_there_and_only_to_be_read() {
    for path in ["/docs/", "/docs/index.html", "/docs/swagger-initializer.js", "/docs/oauth2-redirect.html", "/docs/.."] {
        assert_eq!(ask(Method::GET, path).await.0, 404, "{path}");
    }
    for path in ["/docs", "/docs/page.css", "/docs/swagger-ui.css"] {
        assert_eq!(ask(Method::HEAD, path).await.0, 200, "{path}");
        let (status, headers, _) = ask(Method::POST, path).await;
        assert_eq!((status, header(&headers, "allow")), (405, "GET, HEAD"), "{path}");
    }
}
