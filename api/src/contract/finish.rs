//! What utoipa can't say, in one deterministic pass over its document: schemas in their places, the shared answers of problems,
//! the extensions, the links.

use std::collections::BTreeSet;

use serde_json::{Map, Value, json};

use super::place::{Placer, Way};
use super::{examples, rules};
use crate::operation::{FACTS, Fact};
use crate::problem::Code;
use crate::wire::IdempotencyKey;

/// Finishes the document. The second half of the answer: what is wrong with it.
pub fn finish(mut document: Value) -> (Value, Vec<String>) {
    let mut placer = Placer::new(document["components"]["schemas"].take());
    let mut statuses = BTreeSet::new();
    let made: Vec<(&Fact, Vec<String>)> = FACTS.iter().map(|fact| (fact, members_of_made(&document, fact, &placer))).collect();
    for (fact, members) in &made {
        let operation = &mut document["paths"][fact.route.path][fact.route.method.word().to_lowercase()];
        schemas(operation, &mut placer);
        let codes = rules::codes(fact, operation["parameters"].is_array());
        statuses.extend(codes.iter().map(|code| code.status()));
        problems(operation, &codes);
        extensions(operation, fact, &codes);
        if fact.takes_key {
            let header = json!({"$ref": "#/components/parameters/IdempotencyKey"});
            match operation.get_mut("parameters").and_then(Value::as_array_mut) {
                Some(parameters) => parameters.push(header),
                None => operation["parameters"] = json!([header]),
            }
        }
        if let Err(fault) = examples::write(operation, fact) {
            placer.faults.push(fault);
        }
        let links = links(fact, members);
        if !links.is_empty() {
            operation["responses"]["201"]["links"] = links.into();
        }
    }
    examples::derive(&mut document);
    placer.place(&json!({"$ref": "#/components/schemas/Problem"}), Way::Answer);
    let (schemas, faults) = placer.into_components();
    document["components"] = json!({
        "schemas": schemas,
        "responses": statuses.into_iter().map(|status| (format!("Problem{status}"), shared(status))).collect::<Map<_, _>>(),
        "parameters": {"IdempotencyKey": idempotency_key()},
        "securitySchemes": {"session": {
            "type": "http", "scheme": "bearer", "bearerFormat": "opaque", "description": "The token of Login or LoginEx.",
        }},
    });
    (document, faults)
}

fn schemas(operation: &mut Value, placer: &mut Placer) {
    if let Some(schema) = operation.pointer_mut("/requestBody/content/application~1json/schema") {
        *schema = placer.place(schema, Way::Request);
    }
    for parameter in operation.get_mut("parameters").and_then(Value::as_array_mut).into_iter().flatten() {
        let schema = placer.place(&parameter["schema"], Way::Request);
        parameter["schema"] = schema;
        // It stands at the parameter.
        if let Some(schema) = parameter["schema"].as_object_mut() {
            schema.remove("description");
        }
    }
    for (_, response) in operation.get_mut("responses").and_then(Value::as_object_mut).into_iter().flatten() {
        if let Some(schema) = response.pointer_mut("/content/application~1json/schema") {
            *schema = placer.place(schema, Way::Answer);
        }
    }
}

fn problems(operation: &mut Value, codes: &[Code]) {
    for status in codes.iter().map(|code| code.status()).collect::<BTreeSet<u16>>() {
        operation["responses"][status.to_string()] = json!({"$ref": format!("#/components/responses/Problem{status}")});
    }
}

fn shared(status: u16) -> Value {
    let codes = Code::ALL.iter().filter(|code| code.status() == status);
    let lines: Vec<String> = codes.map(|code| format!("`{}`: {}", code.name(), code.title())).collect();
    let schema = json!({"$ref": "#/components/schemas/Problem"});
    let mut response = json!({"description": lines.join(". "), "content": {"application/problem+json": {"schema": schema}}});
    let header = match status {
        401 => Some(("WWW-Authenticate", "string", true, "`Bearer`")),
        409 => Some(("Retry-After", "integer", false, "Seconds after which to try again, where that can help")),
        429 | 503 => Some(("Retry-After", "integer", true, "Seconds after which to try again")),
        _ => None,
    };
    if let Some((name, kind, required, what)) = header {
        response["headers"] = json!({name: {"description": what, "required": required, "schema": {"type": kind}}});
    }
    response
}

fn idempotency_key() -> Value {
    json!({
        "name": "Idempotency-Key", "in": "header", "required": false,
        "description": "Makes a repeat of the request get the answer of the first one, for 24 hours. A new random key for each request.",
        "schema": {"type": "string", "pattern": IdempotencyKey::PATTERN},
    })
}

fn extensions(operation: &mut Value, fact: &Fact, codes: &[Code]) {
    let words = |words: &[String]| if words.is_empty() { Value::Null } else { words.join(" or ").into() };
    let callers = if fact.needs_session { fact.callers } else { &[] };
    operation["x-right"] = json!(fact.needs.sentence);
    operation["x-privilege"] = words(&fact.needs.privileges);
    operation["x-permission"] = words(&fact.needs.permissions);
    operation["x-callers"] = callers.iter().map(|kind| kind.word()).collect();
    operation["x-problems"] = codes.iter().map(|code| code.name()).collect();
    operation["x-journal"] = json!(fact.event);
    operation["x-secret"] = json!(fact.is_secret);
    operation["x-sdk-name"] = json!(rules::sdk_name(fact.id));
    operation["x-sdk"] = json!(if fact.is_stream { "none" } else { "generated" });
    if !fact.needs_session {
        operation["security"] = json!([]);
    }
}

/// Of an operation that makes something: the members of its answer.
fn members_of_made(document: &Value, fact: &Fact, placer: &Placer) -> Vec<String> {
    let operation = &document["paths"][fact.route.path][fact.route.method.word().to_lowercase()];
    let made = operation.pointer("/responses/201/content/application~1json/schema/$ref").and_then(Value::as_str);
    let properties = made.and_then(|reference| placer.raw(reference)?["properties"].as_object());
    properties.into_iter().flatten().map(|(name, _)| name.clone()).collect()
}

/// From what makes an object to all that takes its id in the path.
fn links(fact: &Fact, members: &[String]) -> Map<String, Value> {
    let mut links = Map::new();
    for other in FACTS.iter().filter(|other| other.route.path.starts_with(fact.route.path)) {
        let parameter = other.route.path.split('/').find_map(|segment| segment.strip_prefix('{')?.strip_suffix('}'));
        if let Some(parameter) = parameter.filter(|parameter| members.iter().any(|member| member == parameter)) {
            let parameters = json!({parameter: format!("$response.body#/{parameter}")});
            links.insert(other.id.into(), json!({"operationId": other.id, "parameters": parameters}));
        }
    }
    links
}
