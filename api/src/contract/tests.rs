//! Laws over the document.

use std::collections::HashSet;

use serde_json::Value;

use super::{TAGS, document, finished};
use crate::operation::FACTS;

/// Every schema of a component, with its path, itself included.
fn walk<'a>(path: &str, schema: &'a Value, found: &mut Vec<(String, &'a Value)>) {
    found.push((path.to_owned(), schema));
    for (name, member) in schema["properties"].as_object().into_iter().flatten() {
        walk(&format!("{path}.{name}"), member, found);
    }
    if let Some(items) = schema.get("items") {
        walk(&format!("{path}[]"), items, found);
    }
}

#[test]
fn the_types_can_be_said_in_this_contract() {
    assert_eq!(finished().1, Vec::<String>::new());
}

#[test]
fn schemas_are_closed_in_requests_and_complete_in_answers() {
    let document = document();
    let text = document.to_string();
    assert!(!text.contains("\"allOf\"") && !text.contains("\"oneOf\"") && !text.contains("schemas/_"));
    for (name, schema) in document["components"]["schemas"].as_object().unwrap() {
        if schema["type"] == "object" {
            let is_request = schema.get("additionalProperties") == Some(&false.into());
            let required = schema["required"].as_array().map_or(0, Vec::len);
            assert!(is_request || required == schema["properties"].as_object().unwrap().len(), "{name}");
            assert!(!name.ends_with("New") && !name.ends_with("Change") || is_request, "{name}");
        }
    }
}

#[test]
fn everything_is_described() {
    let document = document();
    let mut found = Vec::new();
    for (name, schema) in document["components"]["schemas"].as_object().unwrap() {
        walk(name, schema, &mut found);
    }
    for (path, schema) in found {
        let is_said = schema.get("description").is_some() || schema.get("$ref").is_some() || path.ends_with(']');
        assert!(is_said, "{path} has no description");
    }
    for (path, item) in document["paths"].as_object().unwrap() {
        for operation in item.as_object().unwrap().values() {
            for parameter in operation["parameters"].as_array().into_iter().flatten() {
                assert!(parameter.get("$ref").is_some() || parameter.get("description").is_some(), "{path} {parameter}");
            }
        }
    }
}

#[test]
fn operations_are_as_the_conventions_say() {
    let mut ids = HashSet::new();
    for fact in FACTS.iter() {
        assert!(TAGS.iter().any(|(tag, _)| *tag == fact.tag), "{}", fact.id);
        assert!(fact.route.path.starts_with("/v1/"), "{}", fact.id);
        assert!(fact.refusals.iter().all(|code| code.status() != 401 || !fact.needs_session), "{}", fact.id);
        assert!(ids.insert(fact.id), "{} is there twice", fact.id);
        // Closed until it names them: a caller that reads everything else must not come by secrets by default.
        if fact.is_secret {
            assert!(!fact.needs_session || !fact.callers.is_empty(), "{} has a secret and nobody may call it", fact.id);
        }
    }
}
