//! The frame, by operations that exist here only, over the real guards and a real store.

use std::collections::BTreeMap;
use std::sync::Arc;
use std::sync::atomic::{AtomicI64, Ordering};

use actix_web::body::to_bytes;
use actix_web::middleware::from_fn;
use actix_web::test::{TestRequest, call_service, init_service};
use actix_web::web::Data;
use actix_web::{App, web};
use domain::id::{PolicyId, UserId};
use domain::journal::refuse::{Refuse, Summarize};
use domain::problem::Code as Ruled;
use domain::procedure::{CallerKind, Subject};
use domain::right::Rights;
use domain::right::permission::Permissions;
use domain::right::privilege::Privileges;
use serde::{Deserialize, Serialize};
use serde_json::{Value, json};
use storage::journal::read::{self as journal, Filter};
use tracing_actix_web::TracingLogger;
use utoipa::ToSchema;
use utoipa_actix_web::service_config::ServiceConfig;

use crate::edge::Edge;
use crate::edge::testing::edge;
use crate::guard::log::RequestSpan;
use crate::guard::outermost;
use crate::guard::session::Principal;
use crate::operation::frame::Serve;
use crate::operation::*;
use crate::problem::Problem;
use crate::wire::{Int, SecretText, Set, Text, Time};

/// Which thing.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
struct ThingPath {
    /// Its policy.
    policy_id: crate::wire::PolicyId,
}

#[derive(Debug, Deserialize, ToSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[expect(dead_code, reason = "only read")]
struct ThingNew {
    /// A word.
    word: Text<1, 8>,
    /// A secret.
    password: Option<SecretText<1, 8>>,
    /// Numbers.
    numbers: Option<Set<Int<0, 9>, 0, 3>>,
    /// A moment.
    at: Option<Time>,
}

#[derive(Debug, Serialize, ToSchema)]
#[serde(rename_all = "camelCase")]
pub struct Thing {
    /// How often this was made.
    made: Int<0, 1000>,
}
impl Shape for Thing {}

crate::page! {
    /// A page of things.
    ThingPage of Thing
}

#[derive(Debug, Deserialize, ToSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[expect(dead_code, reason = "only read")]
struct ThingFilter {
    /// Only these.
    enabled: Option<bool>,
}

/// P1 is the caller's by permission, MINE by ownership, SEEN may be seen only; others aren't there.
struct Found(PolicyId);

impl Object<Path<ThingPath>> for Found {
    const REFUSALS: &'static [Code] = &[Code::PolicyNotFound];

    async fn find(_: &Edge, caller: &Arc<Principal>, Path(path): &Path<ThingPath>) -> Result<Self, Problem> {
        let policy = PolicyId::from(&path.policy_id);
        if caller.rights.sees(&policy) || path.policy_id.as_str() == "MINE" {
            Ok(Self(policy))
        } else {
            Err(Code::PolicyNotFound.into())
        }
    }
}

impl OnPolicy for Found {
    fn policies(&self) -> impl Iterator<Item = &PolicyId> {
        std::iter::once(&self.0)
    }
}

impl Owned for Found {
    fn owner(&self) -> Option<&UserId> {
        static ROBOT: std::sync::LazyLock<UserId> = std::sync::LazyLock::new(|| UserId::from("ROBOT"));
        (self.0.as_str() == "MINE").then_some(&ROBOT)
    }
}

macro_rules! trial {
    ($name:ident $route:expr, $input:ty, $object:ty, $right:ty, $answer:ty, |$granted:ident| $body:expr) => {
        enum $name {}
        impl Operation for $name {
            const ID: &'static str = stringify!($name);
            const ROUTE: Route = $route;
            const TAG: &'static str = "server";
            const SUMMARY: &'static str = "Try";
            type Input = $input;
            type Object = $object;
            type Right = $right;
            type Answer = $answer;
            async fn handle($granted: Granted<Self>) -> Result<Self::Answer, Problem> {
                $body
            }
        }
    };
}

type ManagedThing =
    Any<(All<(Has<privilege::GroupMgmt>, Any<(On<permission::ViewProperties>, On<permission::ModifyProperties>)>)>, Owner)>;

trial! { ThingGet get("/v1/things/{policyId}"), Path<ThingPath>, Found, ManagedThing, NoContent, |granted| {
    drop(granted);
    Ok(NoContent)
} }
trial! { ThingList get("/v1/things"), Page<ThingFilter>, (), Has<privilege::GroupMgmt>, Shown<ThingPage>, |granted| {
    let first = granted.input.after.as_deref().map_or(0, |after| after.parse::<usize>().unwrap() + 1);
    let rows: Vec<String> = (first..7).take(granted.input.rows_max()).map(|row| row.to_string()).collect();
    let thing = |row: String| Thing { made: Int::server(row.parse().unwrap()) };
    Ok(Shown(granted.input.answer(&granted.edge, rows, String::as_str, thing)?))
} }
static MADE: AtomicI64 = AtomicI64::new(0);
trial! { ThingAdd post("/v1/things"), Body<ThingNew>, (), Anyone, Created<Thing>, |granted| {
    let made = MADE.fetch_add(1, Ordering::SeqCst) + 1;
    let procedure = Summarize { refusals: 1, sources: 1, loudest: String::new(), refusals_of_loudest: 1 };
    granted.transact(procedure, move |()| Created { object: Thing { made: Int::server(made) }, location: "/v1/things/P1".to_owned() }).await
} }
trial! { ThingRefuse put("/v1/things"), Body<ThingNew>, (), Anyone, Shown<Thing>, |granted| {
    MADE.fetch_add(1, Ordering::SeqCst);
    let refuse = Refuse { code: Ruled::ObjectInUse, shown: Ruled::ObjectInUse, subject: Subject::default(), ids: BTreeMap::new() };
    granted.transact(refuse, |()| Shown(Thing { made: Int::server(0) })).await
} }
trial! { ThingForbid delete("/v1/things"), (), (), Has<privilege::Console>, NoContent, |granted| {
    drop(granted);
    Ok(NoContent)
} }

/// Status, headers and body of an answer.
type Answered = (u16, BTreeMap<String, String>, Value);

/// The application, asked by its caller.
async fn server() -> (impl AsyncFn(TestRequest) -> Answered, Data<Edge>) {
    let permissions = [("P1", "view-properties"), ("SEEN", "request-checkout")];
    let rights = Rights {
        privileges: Privileges::from_words("groupmgmt").unwrap(),
        permissions: permissions.map(|(id, words)| (PolicyId::from(id), Permissions::from_words(words).unwrap())).into(),
        ..Rights::default()
    };
    let (edge, token) = edge(CallerKind::Idapi, rights).await;
    let register = |config: &mut web::ServiceConfig| {
        let mut config = ServiceConfig::new(config);
        config.service(Serve::<ThingGet>::new()).service(Serve::<ThingList>::new()).service(Serve::<ThingAdd>::new());
        config.service(Serve::<ThingRefuse>::new()).service(Serve::<ThingForbid>::new());
    };
    let app =
        App::new().app_data(edge.clone()).configure(register).wrap(from_fn(outermost)).wrap(TracingLogger::<RequestSpan>::new());
    let app = init_service(app).await;
    let ask = async move |request: TestRequest| {
        let request =
            request.insert_header(("authorization", format!("Bearer {token}"))).peer_addr("127.0.0.1:9".parse().unwrap());
        let answer = call_service(&app, request.to_request()).await;
        let status = answer.status().as_u16();
        let headers =
            answer.headers().iter().map(|(name, value)| (name.to_string(), value.to_str().unwrap().to_owned())).collect();
        let body = to_bytes(answer.into_body()).await.ok().unwrap();
        (status, headers, serde_json::from_slice(&body).unwrap_or_default())
    };
    (ask, edge)
}

/// Asks one after the other.
async fn ask(requests: Vec<TestRequest>) -> Vec<Answered> {
    let (server, _) = server().await;
    let mut answers = Vec::new();
    for request in requests {
        answers.push(server(request).await);
    }
    answers
}

fn replacing(body: &Value) -> TestRequest {
    TestRequest::put().uri("/v1/things").set_json(body)
}

fn adding(body: &Value) -> TestRequest {
    TestRequest::post().uri("/v1/things").set_json(body)
}

fn list(query: &str) -> TestRequest {
    TestRequest::get().uri(&format!("/v1/things{query}"))
}

async fn codes(requests: Vec<TestRequest>) -> Vec<(u16, String)> {
    let answers = ask(requests).await;
    answers.into_iter().map(|(status, _, body)| (status, body["code"].as_str().unwrap_or_default().to_owned())).collect()
}

#[actix_web::test]
async fn rights_are_asked_in_their_order() {
    let get = |id: &str| TestRequest::get().uri(&format!("/v1/things/{id}"));
    let found =
        codes(vec![get("P1"), get("MINE"), get("SEEN"), get("OTHER"), get("lower"), TestRequest::delete().uri("/v1/things")])
            .await;
    let found: Vec<(u16, &str)> = found.iter().map(|(status, code)| (*status, code.as_str())).collect();
    let wanted = [
        (204, ""),
        (204, ""),
        (403, "permission-missing"),
        (404, "policy-not-found"),
        (400, "parameter-invalid"),
        (403, "privilege-missing"),
    ];
    assert_eq!(found, wanted);
    assert_eq!(
        <ManagedThing as Right<Found>>::needs().sentence,
        "privilege `groupmgmt` and (permission `view-properties` or permission `modify-properties`) or it is one's own"
    );
}

#[actix_web::test]
async fn a_body_is_read_as_the_schema_says() {
    let good = json!({"word": "w", "numbers": [1, 2], "at": "2026-11-22T01:50:00+01:00"});
    let raw = |kind: &str, text: &str| {
        TestRequest::post().uri("/v1/things").insert_header(("content-type", kind)).set_payload(text.to_owned())
    };
    for (request, status, code) in [
        (adding(&good), 201, ""),
        (raw("application/json; charset=UTF-8", r#"{"word":"w"}"#), 201, ""),
        (raw("application/json; charset=latin1", r#"{"word":"w"}"#), 415, "media-type-unsupported"),
        (raw("text/plain", r#"{"word":"w"}"#), 415, "media-type-unsupported"),
        (raw("application/json", r#"{"word":"w"}"#).insert_header(("content-encoding", "gzip")), 415, "media-type-unsupported"),
        (raw("application/json", r#"{"word":"w","word":"x"}"#), 400, "body-malformed"),
        (raw("application/json", ""), 400, "body-malformed"),
        (adding(&json!({"word": "w", "at": null})), 400, "body-invalid"),
        (adding(&json!({"word": "too long a word"})), 400, "body-invalid"),
        (adding(&json!({"word": "w", "numbers": [1, 1]})), 400, "body-invalid"),
        (adding(&json!({"word": "w", "more": 1})), 400, "body-invalid"),
        (adding(&good).uri("/v1/things?a=1"), 400, "parameter-unknown"),
        (adding(&good).insert_header(("idempotency-key", "short")), 400, "header-invalid"),
    ] {
        let answers = codes(vec![request]).await;
        assert_eq!(answers[0], (status, code.to_owned()));
    }
}

#[actix_web::test]
async fn a_list_is_read_page_by_page() {
    let (ask, _) = server().await;
    let (mut made, mut cursor) = (Vec::new(), String::new());
    loop {
        let (_, _, page) = ask(list(&format!("?limit=3&enabled=true{cursor}"))).await;
        made.extend(page["items"].as_array().unwrap().iter().map(|item| item["made"].as_i64().unwrap()));
        let Some(next) = page["nextCursor"].as_str() else { break };
        assert!(next.len() <= 512);
        cursor = format!("&cursor={next}");
    }
    assert_eq!(made, (0..7).collect::<Vec<_>>());
    // Not with other filters, not a changed one, not on another server.
    for query in [format!("?limit=3{cursor}"), format!("?enabled=true{cursor}A")] {
        assert_eq!(ask(list(&query)).await.2["code"], "cursor-invalid", "{query}");
    }
    assert_eq!(codes(vec![list(&format!("?enabled=true{cursor}"))]).await, [(422, "cursor-invalid".to_owned())]);
    let wrong =
        codes(vec![list("?limit=0"), list("?limit=201"), list("?limit=3&limit=3"), list("?enabled=maybe"), list("?x=1")]).await;
    let wrong: Vec<&str> = wrong.iter().map(|(_, code)| code.as_str()).collect();
    assert_eq!(wrong, ["parameter-invalid", "parameter-invalid", "parameter-repeated", "parameter-invalid", "parameter-unknown"]);
}

#[actix_web::test]
async fn a_repeat_gets_the_first_answer() {
    let key = ("idempotency-key", "0123456789abcdef");
    let (one, other) = (json!({"word": "w"}), json!({"word": "x"}));
    let answers = ask(vec![
        adding(&one).insert_header(key),
        adding(&one).insert_header(key),
        adding(&other).insert_header(key),
        replacing(&one).insert_header(key),
        replacing(&one).insert_header(key),
        adding(&one),
    ])
    .await;
    let [first, again, reused, refused, refused_again, fresh] = &answers[..] else { panic!("six answers") };
    assert_eq!((first.0, first.1["location"].as_str()), (201, "/vault/v1/things/P1"));
    assert_eq!((again.0, &again.2, again.1["idempotency-replayed"].as_str()), (201, &first.2, "true"));
    assert_eq!(again.1["location"], first.1["location"]);
    assert_eq!((reused.0, &reused.2["code"]), (422, &"idempotency-key-reused".into()));
    // A key belongs to one operation; a refusal of its rule is kept too.
    assert_eq!((refused.0, &refused.2["code"]), (409, &"object-in-use".into()));
    assert_eq!((refused_again.0, &refused_again.2), (409, &refused.2));
    assert_eq!(refused_again.1["content-type"], "application/problem+json");
    assert!(!first.1.contains_key("idempotency-replayed") && fresh.2 != first.2);
}

#[actix_web::test]
async fn refusals_of_the_guards_leave_a_row() {
    let (ask, edge) = server().await;
    for (request, event, code) in [
        (TestRequest::delete().uri("/v1/things"), "function.refused", "privilege-missing"),
        (TestRequest::get().uri("/v1/things/SEEN"), "function.refused", "permission-missing"),
        (TestRequest::get().uri("/v1/things/OTHER"), "function.refused", "policy-not-found"),
    ] {
        let (_, headers, _) = ask(request).await;
        let filter = Filter { request: Some(headers["x-request-id"].clone()), ..Filter::default() };
        let (rows, _) = edge.store.read(journal::Page { filter, before: None, limit: 2 }).await.unwrap();
        let [row] = &rows[..] else { panic!("one row") };
        let entry = &row.row.entry;
        assert_eq!((entry.event.as_str(), entry.code.as_deref(), entry.actor.as_deref()), (event, Some(code), Some("Robot")));
    }
    let bad = crate::entropy::SessionToken::make();
    let (edge_of_strangers, _) = crate::edge::testing::edge(CallerKind::Idapi, Rights::default()).await;
    let app = init_service(crate::application!(edge_of_strangers.clone())).await;
    let request =
        TestRequest::get().uri("/v1/sessions/current").insert_header(("authorization", format!("Bearer {}", bad.expose())));
    let answer = call_service(&app, request.peer_addr("127.0.0.1:9".parse().unwrap()).to_request()).await;
    let request = answer.headers().get("x-request-id").unwrap().to_str().unwrap().to_owned();
    let filter = Filter { request: Some(request), ..Filter::default() };
    let (rows, _) = edge_of_strangers.store.read(journal::Page { filter, before: None, limit: 2 }).await.unwrap();
    let entry = &rows[0].row.entry;
    assert_eq!((entry.event.as_str(), entry.code.as_deref(), &entry.actor), ("session.refused", Some("session-invalid"), &None));
}
