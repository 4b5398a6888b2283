//! The way of a request, over the real application without a socket.

use actix_web::body::to_bytes;
use actix_web::http::Method;
use actix_web::test::{TestRequest, call_service, init_service};
use actix_web::web::Data;
use domain::procedure::CallerKind;
use domain::right::Rights;
use serde_json::Value;
use tokio::sync::OnceCell;

use super::Edge;
use super::testing::edge;
use crate::operation::FACTS;

/// One request and its answer: status, headers, body.
struct Asked {
    status: u16,
    headers: actix_web::http::header::HeaderMap,
    body: Value,
}

impl Asked {
    fn code(&self) -> &str {
        self.body["code"].as_str().unwrap_or_default()
    }

    fn header(&self, name: &str) -> &str {
        self.headers.get(name).map(|value| value.to_str().unwrap()).unwrap_or_default()
    }
}

async fn ask(request: impl Fn(&str) -> TestRequest) -> Asked {
    static EDGE: OnceCell<(Data<Edge>, String)> = OnceCell::const_new();
    let (edge, token) = EDGE.get_or_init(|| edge(CallerKind::Idapi, Rights::default())).await;
    let app = init_service(crate::application!(edge.clone())).await;
    let request = request(&format!("Bearer {token}")).peer_addr("127.0.0.1:9".parse().unwrap());
    let answer = call_service(&app, request.to_request()).await;
    let (status, headers) = (answer.status().as_u16(), answer.headers().clone());
    let body = to_bytes(answer.into_body()).await.ok().unwrap();
    let body = serde_json::from_slice(&body).unwrap_or_else(|_| Value::String(String::from_utf8_lossy(&body).into_owned()));
    Asked { status, headers, body }
}

fn plain(method: &Method, path: &str) -> TestRequest {
    TestRequest::default().method(method.clone()).uri(path)
}

#[actix_web::test]
async fn a_session_is_shown() {
    let answer = ask(|token| TestRequest::get().uri("/v1/sessions/current").insert_header(("authorization", token))).await;
    assert_eq!((answer.status, &answer.body["userId"], &answer.body["callerKind"]), (200, &"Robot".into(), &"idapi".into()));
    assert_eq!(answer.body["createdAt"], "2023-11-14T22:13:20.000Z");
    assert_eq!((answer.header("cache-control"), answer.header("x-content-type-options")), ("no-store", "nosniff"));
    assert_eq!(answer.header("x-request-id").len(), 36);
}

#[actix_web::test]
async fn without_a_session_every_function_answers_401_whatever_is_sent() {
    for fact in FACTS.iter().filter(|fact| fact.needs_session) {
        for path in [fact.route.path.to_owned(), format!("{}?nonsense=%ff", fact.route.path)] {
            let path = path.split('/').map(|part| if part.starts_with('{') { "!" } else { part }).collect::<Vec<_>>().join("/");
            let answer = ask(|_| plain(&fact.route.method.http(), &path).set_payload("nonsense")).await;
            assert_eq!((answer.status, answer.code()), (401, "session-missing"), "{}", fact.id);
            assert_eq!(answer.header("www-authenticate"), "Bearer");
            assert_eq!(answer.body["requestId"], answer.header("x-request-id"));
            let strange = crate::entropy::SessionToken::make();
            let token = format!("Bearer {}", strange.expose());
            let answer = ask(|_| plain(&fact.route.method.http(), &path).insert_header(("authorization", token.as_str()))).await;
            assert_eq!((answer.status, answer.code()), (401, "session-invalid"), "{}", fact.id);
        }
    }
}

#[actix_web::test]
async fn errors_come_in_their_order() {
    let current = "/v1/sessions/current";
    // Limits, before the address: two tokens; too much to carry.
    let twice = |_: &str| {
        TestRequest::get().uri("/v1/nowhere").append_header(("authorization", "a")).append_header(("authorization", "b"))
    };
    assert_eq!(ask(twice).await.code(), "request-malformed");
    let long = "x".repeat(33_000);
    assert_eq!(
        ask(|_| TestRequest::get().uri(current).insert_header(("x-long", long.as_str()))).await.code(),
        "header-too-large"
    );
    let large = "x".repeat(65_537);
    let answer =
        ask(|_| TestRequest::post().uri("/v1/nowhere").insert_header(("content-length", "65537")).set_payload(large.clone()));
    assert_eq!(answer.await.code(), "body-too-large");
    // The address, before the route.
    let forwarded = |_: &str| TestRequest::get().uri("/v1/nowhere").insert_header(("x-forwarded-for", "192.0.2.1"));
    assert_eq!(ask(forwarded).await.code(), "forwarding-untrusted");
    // The route, before the session.
    assert_eq!(ask(|_| TestRequest::get().uri("/v1/nowhere")).await.code(), "route-unknown");
    let wrong = ask(|_| TestRequest::put().uri(current)).await;
    assert_eq!((wrong.status, wrong.code()), (405, "method-not-allowed"));
    assert!(wrong.header("allow").contains("GET"));
    // The schema, after the session.
    let answer = ask(|token| TestRequest::get().uri("/v1/sessions/current?a=1").insert_header(("authorization", token))).await;
    assert_eq!((answer.status, answer.code()), (400, "parameter-unknown"));
    let answer = ask(|token| TestRequest::get().uri(current).insert_header(("authorization", token)).set_payload("{}")).await;
    assert_eq!((answer.status, answer.code()), (400, "body-unexpected"));
}

#[actix_web::test]
async fn paths_are_exact() {
    for path in
        ["/v1/sessions/current/", "/v1//sessions/current", "/v1/sessions%2Fcurrent", "/v1/Sessions/current", "/v1/sessions/%2e"]
    {
        let answer = ask(|token| TestRequest::get().uri(path).insert_header(("authorization", token))).await;
        assert_eq!((answer.status, answer.code()), (404, "route-unknown"), "{path}");
    }
    for method in [Method::HEAD, Method::OPTIONS, Method::TRACE] {
        assert_eq!(ask(|_| plain(&method, "/v1/sessions/current")).await.status, 405, "{method}");
    }
}

#[actix_web::test]
async fn only_listed_origins_may_read() {
    let preflight = |origin: &'static str| {
        ask(move |_| {
            plain(&Method::OPTIONS, "/v1/sessions/current")
                .insert_header(("origin", origin))
                .insert_header(("access-control-request-method", "GET"))
        })
    };
    let answer = preflight("https://console.example").await;
    assert_eq!((answer.status, answer.header("access-control-allow-origin")), (204, "https://console.example"));
    let answer = preflight("https://console.example.evil").await;
    assert_eq!((answer.status, answer.header("access-control-allow-origin")), (405, ""));
    let answer =
        ask(|_| TestRequest::get().uri("/v1/sessions/current").insert_header(("origin", "https://console.example"))).await;
    assert_eq!((answer.status, answer.header("vary")), (401, "Origin"));
}

#[actix_web::test]
async fn a_strange_request_id_is_never_sent_back() {
    let answer = ask(|_| TestRequest::get().uri("/v1/sessions/current").insert_header(("x-request-id", "mine"))).await;
    assert!(!answer.header("x-request-id").contains("mine"));
}

#[actix_web::test]
async fn what_stands_outside_needs_no_session() {
    let contract = ask(|_| TestRequest::get().uri("/openapi.json")).await;
    assert_eq!(contract.body, crate::contract::document());
    for path in ["/healthz", "/problems/session-missing"] {
        assert_eq!(ask(|_| TestRequest::get().uri(path)).await.status, 200, "{path}");
        let head = ask(|_| plain(&Method::HEAD, path)).await;
        assert_eq!(head.status, 200, "{path}");
        assert_eq!(ask(|_| TestRequest::post().uri(path)).await.status, 405, "{path}");
    }
    let json = ask(|_| TestRequest::get().uri("/problems/session-missing").insert_header(("accept", "application/json"))).await;
    assert_eq!((&json.body["status"], json.body["x-idapi-code"].is_null()), (&401.into(), true));
    let unready = ask(|_| TestRequest::get().uri("/readyz")).await; // nobody has founded anything in this store
    assert_eq!((unready.status, unready.code()), (503, "store-unavailable"));
    assert_eq!(ask(|_| TestRequest::get().uri("/problems/nothing")).await.code(), "route-unknown");
}
